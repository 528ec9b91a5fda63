// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What stands in one OFX statement and one of its entries, as written: views into the file,
/// nothing understood yet.

#include <QByteArrayView>

#include <array>

namespace bp {

/// The leaves of OFX that mean something here.
enum class OfxField {
    AccountNumber,
    AccountType,
    Amount,
    Balance,
    BalanceDay,
    BankId,
    Category,
    CheckNumber,
    CorrectAction,
    CounterAccount,
    CurrencySymbol, ///< CURSYM before it is known which currency it names
    Currency,       ///< of the statement, or the one an entry's amount is in
    DayAvailable,
    DayPosted,
    DaySettled,
    DayTraded,
    DayUser,
    FitId,
    FundsFrom, ///< SUBACCTFUND: which side of an investment account the money moved on
    Memo,
    Memo2,
    Message,
    Name,
    Organisation,
    SecurityId,
    SecurityName,
    Severity,
    Ticker,
    Total,
    TransactionType,
    ValueDay,
    None, ///< a leaf nobody needs
};

class OfxFields
{
public:
    QByteArrayView operator[](OfxField field) const { return m_texts[size_t(field)]; }
    /// The first text stays: later twins come from aggregates nobody knows.
    void set(OfxField field, QByteArrayView text)
    {
        if (m_texts[size_t(field)].isEmpty())
            m_texts[size_t(field)] = text;
    }
    void replace(OfxField field, QByteArrayView text) { m_texts[size_t(field)] = text; }

private:
    std::array<QByteArrayView, size_t(OfxField::None) + 1> m_texts{};
};

struct OfxEntryRecord
{
    QByteArrayView tag; ///< "STMTTRN", "BUYMF", …
    qsizetype position = 0;
    qsizetype end = 0;
    OfxFields fields;
};

struct OfxStatementRecord
{
    QByteArrayView tag; ///< "STMTRS", "CCSTMTRS", …; empty when the file begins inside one
    qsizetype position = 0;
    OfxFields fields;
};

} // namespace bp
