// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a column of a CSV file can be for.

#include <cstdint>

namespace bp {

enum class CsvRole : std::uint8_t {
    Unknown,    ///< no header word fits; content may tell
    Ignored,    ///< known and of no use
    Day,        ///< of the transaction
    BookingDay, ///< of posting, where the file also has the former
    ValueDay,
    OtherDay,
    Time,
    Amount,    ///< with its sign, or with a sign word beside it
    NetAmount, ///< after the fee
    MoneyOut,
    MoneyIn,
    Fee,
    Balance,
    SignWord, ///< debit/credit, Af/Bij, S/H …
    State,    ///< booked, pending, declined …
    Currency,
    OriginalAmount,
    OriginalCurrency,
    Payee,
    Sender,    ///< who pays
    Recipient, ///< who is paid
    Memo,
    Type,    ///< kind of booking; may hold sign words
    Account, ///< own number
    AccountName,
    CounterAccount,
    Source, ///< own account or payer, as budget apps write both sides
    Destination,
    Id,
    LinkId, ///< joins the two legs of a transfer
    CheckNumber,
    Category,
    Subcategory,
    CategoryGroup,
    TransferAccount,
    OtherAmount, ///< of the other side of a transfer
    Tags,
};

} // namespace bp
