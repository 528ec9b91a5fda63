// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Random bank accounts with many twins, and books to import them into: what the properties of the
/// import are tried on, 1,000 cases each, with fixed seeds.

#include "tests/support/import_support.h"

#include <QTemporaryDir>

#include <memory>
#include <random>
#include <vector>

namespace bp::test {

constexpr int propertyCases = 1000;
inline const QDate lifeBegin(2024, 1, 1);

enum class Ids { None, Stable };

/// Few amounts, few shops, several entries a day, a weekly debit and daily interest.
std::vector<RawEntry> randomLife(std::mt19937 &random, Ids ids);
/// What happened from one day to another, both counted from lifeBegin.
std::vector<RawEntry> daysBetween(const std::vector<RawEntry> &life, int from, int to);
/// Overlapping ranges of 0 … last that together cover it, in random order.
std::vector<std::pair<int, int>> randomWindows(std::mt19937 &random, int last, int widest);

/// A new book every few cases: large ones cost time, new ones do too.
class ShortLivedBooks
{
public:
    ShortLivedBooks(); ///< in memory where the system has a folder for that: no disk is tried here
    Ledger &next(); ///< for the next case
    int cases() const { return m_cases; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Ledger> m_ledger;
    int m_cases = 0;
};

} // namespace bp::test
