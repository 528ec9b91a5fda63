// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What charts draw and answers quote: days with amounts of one currency. Plain values. Signs as
/// everywhere: negative leaves the person; a chart that shows spending upwards turns it round
/// itself.

#include "core/base/money.h"
#include "core/base/month.h"
#include "core/ledger/entry_filter.h"

#include <QString>

#include <vector>

namespace bp {

/// What had no rate to the currency of a report on its day: shown beside the report, never mixed
/// into it.
using Unpriced = MoneyBag;

struct SeriesPoint
{
    QDate day;
    Money value;

    friend bool operator==(const SeriesPoint &, const SeriesPoint &) = default;
};

struct Series
{
    QString name; ///< for the legend; "" when the place says it
    Currency currency;
    std::vector<SeriesPoint> points; ///< by day
    Unpriced unpriced;
    EntryFilter evidence; ///< the entries behind it

    friend bool operator==(const Series &, const Series &) = default;
};

} // namespace bp
