// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The sentences with which the duplicate finder explains itself.

#include "core/base/money.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace bp {

class DuplicateReasons
{
    Q_DECLARE_TR_FUNCTIONS(bp::DuplicateReasons)

public:
    static QString notInBook() { return tr("Not in the book."); }
    static QString sameId() { return tr("Same bank id."); }
    static QString sameIdFarApart(int days)
    {
        return tr("Same bank id and amount, but %n day(s) apart.", nullptr, days);
    }
    static QString idUsedAgain(Money known);
    static QString amountChanged(Money known);
    static QString sameWords() { return tr("Same day, amount and words."); }
    static QString otherId() { return tr("Same day, amount and words, but another bank id."); }
    static QString moreThanKnown(int known, int rows);
    static QString doubleId()
    {
        return tr("The file gives this bank id twice, with the same day and amount.");
    }
    static QString pending()
    {
        return tr("Not booked yet: it will come again with a later statement.");
    }
    static QString nearAmount(Money known)
    {
        return tr("Like an entry made by hand, but that one says %1.").arg(known.toDecimal());
    }
    static QString deleted()
    {
        return tr("You deleted this entry; it stays away unless you tick it.");
    }
    static QString toldApart()
    {
        return tr("You said it is not the same as the entry it resembles.");
    }
    /// "Same amount, 2 days earlier than in the book, similar words."
    static QString alike(int daysLater, std::optional<double> likeness);
};

} // namespace bp
