// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The words of a bank's text as merchant knowledge reads them: one string in UTF-8 with single
/// spaces, so that a run of words is a view.

#include "core/base/bank_word_scanner.h"

#include <QStringView>
#include <QVarLengthArray>

#include <string_view>

namespace bp {

/// Words of a merchant's key.
using KeyWords = QVarLengthArray<QStringView, 8>;
KeyWords keyWords(QStringView merchantKey);

class WordRun
{
public:
    struct Word
    {
        quint32 begin = 0;
        quint32 end = 0;
        bool isReference = false;
        bool isNoise = false; ///< a bank's word, a place, a legal form: no brand of one word
        bool isName = false;  ///< belongs to the merchant's name
        bool isPlace = false; ///< a town or a country
        bool isAddress = false;
        bool isShops = false; ///< what branches and other businesses are called: "MARKT", "BANK"
        bool isCapitals = false;
        bool isAfterComma = false;
    };

    /// At most 24 words: no bank writes a name later.
    WordRun(const BankWordScanner &scanner, const KeyWords &name);

    int size() const { return int(m_words.size()); }
    bool hasName() const;
    /// No word of the name follows: the head of a name in Germanic languages.
    bool isLastOfName(int i) const { return i + 1 >= size() || !m_words[i + 1].isName; }
    const Word &at(int i) const { return m_words[i]; }
    std::string_view text(int first, int last) const
    {
        return {m_text.data() + m_words[first].begin, m_words[last].end - m_words[first].begin};
    }

private:
    static constexpr int maxWords = 24;

    QVarLengthArray<char, 256> m_text;
    QVarLengthArray<Word, maxWords> m_words;
};

} // namespace bp
