// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The shops and bills of the sample household, as tables: who, what the bank writes, which
/// category, how much.

#include <cstdint>
#include <span>

namespace bp {

enum class SampleAccount { Giro, Savings, Card, Cash, Depot };

/// A place where money is spent now and then. In `bankText` '#' stands for a digit and '@' for a
/// letter or digit.
struct SampleMerchant
{
    const char *payee;
    const char *bankText;
    const char *category; ///< key of a seeded category
    SampleAccount account;
    int least; ///< minor units
    int most;
};

/// A bill that comes by itself. It changes to `newMinor` `stepsBack` months before the end.
struct SampleBill
{
    const char *payee;
    const char *bankText; ///< "%m" is replaced by month and year
    const char *memo;
    const char *category;
    SampleAccount account;
    int day;
    int minor; ///< negative: paid
    int newMinor;
    int stepsBack;  ///< 0: never changes
    int every;      ///< months between two
    int firstMonth; ///< of the year, when `every` is not 1
};

std::span<const SampleMerchant> groceryMerchants();
std::span<const SampleMerchant> eatingMerchants();
std::span<const SampleMerchant> transportMerchants();
std::span<const SampleMerchant> careMerchants();
std::span<const SampleMerchant> shoppingMerchants();
std::span<const SampleMerchant> leisureMerchants();
std::span<const SampleMerchant> cashMerchants();
/// In Swiss francs.
std::span<const SampleMerchant> holidayMerchants();
std::span<const SampleBill> sampleBills();

} // namespace bp
