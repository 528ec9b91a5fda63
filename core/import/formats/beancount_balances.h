// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a Beancount journal says about balances: "balance" states one at the beginning of a day,
/// "pad" fills an account up to the next one. Source: beancount.github.io, "Beancount Language
/// Syntax".

#include "core/import/formats/posting_book.h"

#include <vector>

namespace bp {

struct BeancountBalance
{
    int line = 0;
    QDate day; ///< at its beginning
    QString account;
    Money amount;
    std::int64_t tolerance = 0; ///< how far the journal may lie off, minor units
};

struct BeancountPad
{
    int line = 0;
    QDate day;
    QString account;
    QString source;
};

struct BeancountJournal
{
    std::vector<AppTransaction> transactions;
    std::vector<BeancountBalance> balances;
    std::vector<BeancountPad> pads;
};

/// Brings the journal into the order of its days and writes the transactions its pads stand for.
void fillUp(BeancountJournal &journal);

/// Gives a statement whose account is called so the balances the journal states of it. An account
/// opens empty, so the last balance proves every entry before it.
void stateBalances(RawStatement &statement,
                   const QString &account,
                   const BeancountJournal &journal);

} // namespace bp
