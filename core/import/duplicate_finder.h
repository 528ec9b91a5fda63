// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Finds which rows of a statement the book already has.
///
/// One assignment per account, each known entry answering for at most one row: first equal bank
/// ids, then entries equal in day, amount and words, then the cheapest assignment of what is left
/// (Hungarian; for long chains of equal amounts an order-preserving dynamic programme, which is
/// optimal because the cost of days is convex). n equal rows against m known entries are n − m new
/// ones, whatever else happens. Where files cut a day and rows carry running balances, these decide
/// exactly: equal rows with the same balance behind them are one entry, with another one two.
///
/// A pending entry of the book is the row that books it, within twelve days, also with another id,
/// payee or an amount up to 30 % apart.
///
/// A bank's statement is complete for the days it covers. So two imported entries of different days
/// are the same only where each lies within what the other's file covers; a weekly debit is never
/// taken for last week's. Entries made by hand are matched within six days.

#include "core/import/duplicate_task.h"

namespace bp {

/// One match per row, in their order.
std::vector<RowMatch> findDuplicates(const DuplicateTask &task);

} // namespace bp
