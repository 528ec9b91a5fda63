// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/word_concepts.h"

#include "ml/text/text_hash.h"

#include <QFile>

#include <algorithm>

static void initialiseWordConcepts()
{
    Q_INIT_RESOURCE(ml_text);
}

namespace bp::ml {
namespace {

constexpr std::uint64_t wordKind = 0;

/// Cuts one field off the front, up to `mark`.
QByteArrayView cut(QByteArrayView &rest, char mark)
{
    const qsizetype at = rest.indexOf(mark);
    const QByteArrayView field = at < 0 ? rest : rest.first(at);
    rest = at < 0 ? QByteArrayView() : rest.sliced(at + 1);
    return field;
}

} // namespace

const WordConcepts &WordConcepts::shipped()
{
    static const WordConcepts all = [] {
        initialiseWordConcepts();
        QFile file(QStringLiteral(":/bp/ml/word_concepts.dat"));
        if (!file.open(QIODevice::ReadOnly))
            return WordConcepts();
        return read(file.readAll()).value_or(WordConcepts());
    }();
    return all;
}

Result<WordConcepts> WordConcepts::read(const QByteArray &file)
{
    const auto damaged = [] {
        return fail(
            Error::Code::Invalid,
            tr("The word list of the learned sorter is damaged. Install Budget Pulse again."));
    };
    const QByteArray text = qUncompress(file);
    QByteArrayView rest = text;
    QByteArrayView head = cut(rest, '\n');
    if (cut(head, ' ') != "BPWC" || cut(head, ' ') != "1")
        return damaged();
    const int kinds = head.toByteArray().toInt();
    WordConcepts concepts;
    for (QByteArrayView line = cut(rest, '\n'); !line.isEmpty();)
        concepts.m_parents.push_back(std::uint16_t(cut(line, ' ').toByteArray().toUShort()));
    if (kinds <= 0 || concepts.m_parents.size() != std::size_t(kinds))
        return damaged();
    QString letters;
    while (!rest.isEmpty()) {
        QByteArrayView line = cut(rest, '\n');
        letters = QString::fromLatin1(cut(line, ' '));
        Word word;
        for (int i = 0; i < 2 && !line.isEmpty(); ++i) {
            word.kinds[i] = std::uint16_t(cut(line, ' ').toByteArray().toUShort());
            word.shares[i] = std::uint8_t(cut(line, ' ').toByteArray().toUShort());
            if (word.kinds[i] > kinds)
                return damaged();
        }
        if (concepts.m_index.add(textHash(letters, wordKind)) == concepts.m_words.size())
            concepts.m_words.push_back(word);
    }
    return concepts;
}

const WordConcepts::Word *WordConcepts::find(QStringView word) const
{
    const std::uint32_t at = m_index.find(textHash(word, wordKind));
    return at == HashIndex::none ? nullptr : &m_words[at];
}

void WordConcepts::append(QStringView word, QVarLengthArray<WordConcept, 48> &out) const
{
    const Word *found = find(word);
    if (!found && word.endsWith(u's'))
        found = find(word.chopped(1));
    if (!found && word.endsWith(u"es"))
        found = find(word.chopped(2));
    if (!found && word.endsWith(u"ies"))
        found = find(QString(word.chopped(3) % u'y'));
    if (!found)
        return;
    constexpr int deepest = 24;
    for (int i = 0; i < 2; ++i) {
        std::uint32_t kind = found->kinds[i];
        for (int depth = 0; kind != 0 && depth < deepest; ++depth) {
            const auto same = std::ranges::find(out, kind, &WordConcept::kind);
            const float share = float(found->shares[i]) / 15.0F;
            if (same == out.end())
                out.append({kind, share});
            else
                same->share = std::min(1.0F, same->share + share);
            kind = m_parents[kind - 1];
        }
    }
}

} // namespace bp::ml
