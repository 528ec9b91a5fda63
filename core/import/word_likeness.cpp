// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/word_likeness.h"

#include "core/base/text_fold.h"

#include <QHash>

#include <algorithm>

namespace bp {
namespace {

/// Long words say more; numbers (terminals, cards, references) say less than names.
int weightOf(QStringView word)
{
    const bool isNumber = std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
    const int length = int(std::min<qsizetype>(word.size(), 8));
    return isNumber ? (length + 1) / 2 : length;
}

} // namespace

WordBag::WordBag(QStringView payee, QStringView memo)
{
    const QString text = folded(QString(payee.toString() + u' ' + memo.toString()));
    qsizetype begin = 0;
    const auto take = [&](qsizetype end) {
        if (end - begin > 1) {
            const QStringView word = QStringView(text).sliced(begin, end - begin);
            m_words.emplace_back(std::uint32_t(qHash(word, 0)), weightOf(word));
        }
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isLetterOrNumber()) {
            take(i);
            begin = i + 1;
        }
    }
    take(text.size());
    std::ranges::sort(m_words);
    m_words.erase(std::unique(m_words.begin(), m_words.end()), m_words.end());
    for (const auto &[word, weight] : m_words)
        m_weight += weight;
}

std::optional<double> WordBag::likeness(const WordBag &other) const
{
    if (isEmpty() || other.isEmpty())
        return {};
    int common = 0;
    for (auto a = m_words.begin(), b = other.m_words.begin();
         a != m_words.end() && b != other.m_words.end();) {
        if (a->first == b->first) {
            common += std::min(a->second, b->second);
            ++a;
            ++b;
        } else if (a->first < b->first) {
            ++a;
        } else {
            ++b;
        }
    }
    // Formats cut texts, so being contained counts more than being as long.
    const double contained = double(common) / std::min(m_weight, other.m_weight);
    const double covered = double(common) / std::max(m_weight, other.m_weight);
    return 0.6 * contained + 0.4 * covered;
}

} // namespace bp
