// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A made-up family's money, for the curious, for tests, pictures and benchmarks: two earners,
/// rent, bills, groceries, subscriptions with a price step, an annual insurance, a holiday in
/// francs, savings, a card account paid monthly, refunds, cash, a double charge, a missed bill, an
/// odd big spend. The same seed gives the same household.

#include "core/ledger/account.h"
#include "core/sample/sample_entry.h"

#include <array>
#include <vector>

namespace bp {

struct SampleHousehold
{
    std::array<Account, 5> accounts;  ///< by SampleAccount
    std::vector<SampleEntry> entries; ///< by day
    std::vector<SampleRate> rates;
};

SampleHousehold sampleHousehold(const SampleOptions &options);

} // namespace bp
