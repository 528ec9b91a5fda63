// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Cuts a bank's text into folded words and says what each is; lives only during the call that uses
/// it.

#include "core/base/merchant_words.h"

#include <QString>
#include <QStringView>
#include <QVarLengthArray>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace bp {

/// One word of a bank's text, folded, with what stood around it.
struct BankWord
{
    enum class Kind : std::uint8_t {
        Word,      ///< may be part of a name
        Weak,      ///< a bank's word: "purchase", "Kartenzahlung", "visa"
        Reference, ///< number, date, time, masked card, phone, id
    };
    QString text; ///< folded, without apostrophes, hyphens, dots: "mcdonalds", "walmart"
    Kind kind = Kind::Word;
    bool afterStar = false; ///< "SQ *BLUE": BLUE
};

/// A word of the bank's text: where it stands there, and its folded letters in the scanner's
/// buffer.
struct BankToken
{
    std::int32_t begin = 0;
    std::int32_t end = 0;
    std::int32_t foldBegin = 0;
    std::int32_t foldEnd = 0;
    words::Roles roles = 0;
    BankWord::Kind kind = BankWord::Kind::Word;
    bool afterStar = false;
    bool beforeColon = false;
    bool isAddress = false;
    bool isCapitals = false;
    bool inName = false;   ///< of a number: it may belong to a name, "HOTEL 1898"
    bool isPeriod = false; ///< of a number: it only says when, "01/2026"

    bool is(words::Roles role) const { return (roles & role) != 0; }
    bool isWord() const { return kind == BankWord::Kind::Word; }
    /// "CA", but not "Ca".
    bool isStateCode() const { return isCapitals && is(words::State); }
};

/// Only the first thousand letters are read: no bank writes more, and any text costs as little. The
/// text must outlive the scanner.
class BankWordScanner
{
public:
    explicit BankWordScanner(QStringView text)
        : m_text(text.first(std::min(text.size(), longestText)))
    {
        scan();
    }

    QStringView text() const { return m_text; }
    const QVarLengthArray<BankToken, 24> &tokens() const { return m_tokens; }
    QStringView fold(const BankToken &t) const
    {
        return QStringView(m_folds.data() + t.foldBegin, t.foldEnd - t.foldBegin);
    }
    QStringView original(const BankToken &t) const
    {
        return m_text.sliced(t.begin, t.end - t.begin);
    }

    /// Some word has it.
    bool hasRole(words::Roles role) const { return (m_roles & role) != 0; }
    bool isAfter(const BankToken &t, char16_t c) const
    {
        return t.begin > 0 && m_text[t.begin - 1] == c;
    }
    bool isBefore(const BankToken &t, char16_t c) const
    {
        return t.end < m_text.size() && m_text[t.end] == c;
    }
    /// "UPI-RAMESH KUMAR-RAMESH@OKAXIS", "BIL/ONL/0001/AIRTEL": what the bank says stands between
    /// hyphens or strokes.
    bool isInFields() const;
    /// Something else than what stood before begins at token `i`: behind "//" or, if the text
    /// `isInFields`, a hyphen or a stroke.
    bool startsField(qsizetype i, bool isInFields) const;

private:
    static constexpr qsizetype longestText = 1000;

    /// What stands in a word: marks of bank_word_scanner.cpp.
    using Marks = unsigned;

    void scan();
    qsizetype endOfInitials(qsizetype at) const;
    void addParts(qsizetype begin, qsizetype end);
    bool beginsWithWay(QStringView word) const;
    bool isGenitive(qsizetype begin, qsizetype end) const;
    void addTrimmed(qsizetype begin, qsizetype end, Marks marks);
    void add(qsizetype begin, qsizetype end);
    void add(qsizetype begin, qsizetype end, Marks marks, bool isAddress = false);
    void appendFold(QStringView word, Marks marks);
    void classify(BankToken &token, Marks marks);
    void markMonths();
    void markNumbers();
    bool isNumberOfName(qsizetype i) const;
    bool isPeriodAt(qsizetype i) const;
    bool isNumber(qsizetype i) const;

    QStringView m_text;
    QVarLengthArray<BankToken, 24> m_tokens;
    QVarLengthArray<char16_t, 256> m_folds;
    words::Roles m_roles = 0; ///< of all words
    bool m_hasNumbers = false;
};

/// What two texts of one merchant have in common: their words, each number as "#". Equal shapes
/// have equal merchant keys.
QString bankTextShape(QStringView payee, QStringView memo);

/// The words of a bank's text in order, web addresses reduced to their name ("netflix.com" →
/// "netflix").
std::vector<BankWord> bankWords(QStringView text);

} // namespace bp
