// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/word_run.h"

#include "core/base/merchant_words.h"

#include <algorithm>

namespace bp {
namespace {

void appendUtf8(QVarLengthArray<char, 256> &out, QStringView text)
{
    const qsizetype begin = out.size();
    out.resize(begin + text.size());
    const char16_t *letters = text.utf16();
    char *place = out.data() + begin;
    char16_t seen = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        seen |= letters[i];
        place[i] = char(letters[i]);
    }
    if (seen < 0x80)
        return;
    out.resize(begin);
    const QByteArray bytes = text.toUtf8();
    out.append(bytes.constData(), bytes.size());
}

} // namespace

KeyWords keyWords(QStringView merchantKey)
{
    KeyWords words;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= merchantKey.size(); ++i) {
        if (i == merchantKey.size() || merchantKey[i] == u' ') {
            words.append(merchantKey.sliced(begin, i - begin));
            begin = i + 1;
        }
    }
    return words;
}

WordRun::WordRun(const BankWordScanner &scanner, const KeyWords &name)
{
    qsizetype last = 0;
    for (const BankToken &token : scanner.tokens()) {
        if (m_words.size() == maxWords)
            break;
        if (!m_text.isEmpty())
            m_text.append(' ');
        const QStringView fold = scanner.fold(token);
        Word word;
        word.begin = quint32(m_text.size());
        appendUtf8(m_text, fold);
        word.end = quint32(m_text.size());
        word.isReference = token.kind == BankWord::Kind::Reference;
        word.isNoise = token.is(words::Noise) && !token.isAddress;
        word.isName = name.contains(fold);
        word.isPlace = token.is(words::Place);
        word.isAddress = token.isAddress;
        word.isShops = token.is(words::Branch | words::OtherKind);
        word.isCapitals = token.isCapitals;
        word.isAfterComma = last > 0 && scanner.text()[last] == u',';
        last = token.end;
        m_words.append(word);
    }
}

bool WordRun::hasName() const
{
    return std::any_of(
        m_words.begin(), m_words.end(), [](const Word &word) { return word.isName; });
}

} // namespace bp
