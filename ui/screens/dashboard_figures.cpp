// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/dashboard_figures.h"

#include "core/ledger/ledger_reader.h"
#include "core/report/balance_history.h"
#include "core/report/net_worth.h"

namespace bp::ui {
namespace {

constexpr int newestCount = 6;

QHash<CategoryId, int> colourIndices(const LedgerReader &reader)
{
    QHash<CategoryId, int> indices;
    for (const Category &category : reader.categories())
        indices.insert(category.id,
                       category.colour >= 0 ? category.colour : indices.value(category.parent, -1));
    return indices;
}

void readUnsorted(const LedgerReader &reader, DashboardFigures &figures)
{
    EntryFilter filter;
    filter.sorting = Sorting::Unsorted;
    figures.unsorted = reader.entryCount(filter);
    MoneyBag sizes;
    for (const SumRow &row : reader.sums(filter, GroupBy::Flow))
        sizes.add(row.sum.magnitude());
    if (sizes.sums().size() == 1)
        figures.unsortedSize = sizes.sum(sizes.sums().begin()->first);
}

void readNewest(const LedgerReader &reader, QDate today, DashboardFigures &figures)
{
    EntryFilter filter;
    filter.days.last = today;
    std::vector<EntryId> ids = reader.entryIds(filter);
    ids.resize(std::min<size_t>(ids.size(), newestCount));
    figures.newest = reader.entryRows(ids);
}

} // namespace

Month dashboardMonth(const LedgerReader &reader, QDate today)
{
    const auto last = reader.lastDay();
    return last && *last < today ? Month(*last) : Month(today);
}

DashboardFigures dashboardFigures(const LedgerReader &reader, Month month, QDate today)
{
    DashboardFigures figures;
    const QDate until = std::min(today, month.lastDay());
    figures.month = month;
    figures.currency = reader.bookCurrency();
    figures.hasEntries = reader.firstDay().has_value();
    figures.hasAccounts = !reader.accounts().empty();
    figures.colours = colourIndices(reader);
    if (!figures.hasEntries)
        return figures;
    figures.usableAccounts = usableAccounts(reader);
    const QDate from =
        std::max(until.addMonths(-12).addDays(1), std::min(*reader.firstDay(), until));
    figures.balance = balanceHistory(reader, figures.usableAccounts, {from, until});
    if (figures.balance.unpriced.isEmpty() && !figures.balance.points.empty())
        figures.usable = figures.balance.points.back().value;
    const NetWorth worth = netWorth(reader, {until, until});
    if (worth.unpriced.isEmpty() && !worth.points.empty() &&
        worth.points.back().worth() != figures.usable)
        figures.netWorth = worth.points.back().worth();
    figures.pace = spendingPace(reader, month, today);
    figures.spending = categoryBreakdown(reader, {month.firstDay(), until});
    const Month first = std::max(month.plus(-11), Month(*reader.firstDay()));
    figures.flow = cashFlow(reader, DateRange::of(std::min(first, month), month));
    if (!figures.flow.rows.empty()) {
        figures.in = figures.flow.rows.back().in;
        figures.inEvidence = figures.flow.rows.back().evidence(Flow::In);
        if (figures.flow.rows.size() > 1)
            figures.inBefore = figures.flow.rows[figures.flow.rows.size() - 2].in;
    }
    readUnsorted(reader, figures);
    readNewest(reader, until, figures);
    return figures;
}

} // namespace bp::ui
