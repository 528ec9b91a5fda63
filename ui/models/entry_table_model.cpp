// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entry_table_model.h"

#include <algorithm>

namespace bp::ui {

EntryTableModel::EntryTableModel(Ledger &ledger, QObject *parent)
    : QAbstractTableModel(parent)
    , m_ledger(ledger)
    , m_pages(ledger.reader())
    , m_locale(QLocale::c())
{
    connect(&ledger, &Ledger::changed, this, &EntryTableModel::apply);
    reload();
}

void EntryTableModel::setFilter(const EntryFilter &filter, EntryOrder order)
{
    if (filter == m_filter && order == m_order)
        return;
    m_filter = filter;
    m_order = order;
    reload();
}

void EntryTableModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    beginResetModel();
    endResetModel();
}

void EntryTableModel::setSuggester(Suggester suggester)
{
    m_suggester = std::move(suggester);
    forgetSuggestions();
}

void EntryTableModel::forgetSuggestions()
{
    m_suggestions.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Category), index(rowCount() - 1, Category));
}

void EntryTableModel::reload()
{
    beginResetModel();
    m_categories = CategoryNames(m_ledger.reader());
    m_currencies.clear();
    for (const bp::Account &account : m_ledger.reader().accounts())
        m_currencies.insert(account.id, account.currency);
    m_pages.load(m_filter, m_order, m_textIndex.get());
    m_suggestions.clear();
    rebuildGroups();
    endResetModel();
}

bool EntryTableModel::isGrouped() const
{
    return m_order == EntryOrder::NewestFirst || m_order == EntryOrder::OldestFirst;
}

void EntryTableModel::rebuildGroups()
{
    m_groups.clear();
    m_totals = {};
    m_totals.entries = m_pages.count();
    // Sums of a day run up per account and direction first: few additions of money for many
    // entries.
    struct Run
    {
        AccountId account;
        bool isOut;
        std::int64_t minor;
    };
    std::vector<Run> runs;
    const auto settle = [&] {
        for (const Run &run : runs) {
            const Money sum(run.minor, currencyOf(run.account));
            (run.isOut ? m_totals.out : m_totals.in).add(sum);
            if (!m_groups.empty())
                m_groups.back().sum.add(sum);
        }
        runs.clear();
    };
    const std::vector<EntryKey> &keys = m_pages.keys();
    QDate day;
    for (size_t i = 0; i < keys.size(); ++i) {
        const EntryKey &key = keys[i];
        if (isGrouped() && (i == 0 || key.day != day)) {
            settle();
            day = key.day;
            m_groups.push_back({day, int(i + m_groups.size()), int(i), {}});
        }
        if (key.isTransfer) {
            ++m_totals.transfers;
            continue;
        }
        const auto run = std::ranges::find_if(runs, [&key](const Run &each) {
            return each.account == key.account && each.isOut == (key.minor < 0);
        });
        std::int64_t sum = 0;
        if (run != runs.end() && !qAddOverflow(run->minor, key.minor, &sum))
            run->minor = sum;
        else
            runs.push_back({key.account, key.minor < 0, key.minor});
    }
    settle();
    if (!m_filter.categories.isEmpty())
        takeSumsFromParts();
}

/// With a category asked for, only the matching parts of split entries count.
void EntryTableModel::takeSumsFromParts()
{
    EntryFilter filter = m_filter;
    if (filter.flow == Flow::Any)
        filter.flow = Flow::NoTransfers;
    m_totals.in = {};
    m_totals.out = {};
    QHash<QDate, MoneyBag> days;
    for (const SumRow &sum : m_ledger.reader().sums(filter, GroupBy::Day | GroupBy::Flow)) {
        (sum.isIncoming ? m_totals.in : m_totals.out).add(sum.sum);
        days[sum.day].add(sum.sum);
    }
    for (Group &group : m_groups)
        group.sum = days.value(group.day);
}

Currency EntryTableModel::currencyOf(AccountId account) const
{
    return m_currencies.value(account);
}

void EntryTableModel::apply(const LedgerChange &change)
{
    if (change.touches(QStringLiteral("entry")) || change.touches(QStringLiteral("payee")))
        m_textIndex.reset();
    if (change.touches(QStringLiteral("category")) || change.touches(QStringLiteral("account"))) {
        reload();
        return;
    }
    const auto entries = change.tables.constFind(QStringLiteral("entry"));
    if (entries != change.tables.cend()) {
        if (entries->all || !entries->inserted.isEmpty() || !entries->removed.isEmpty() ||
            !updateInPlace(entries->updated))
            reload();
        return;
    }
    m_pages.forgetRows();
    m_suggestions.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

/// Rows that stay where they are need no new question; false when one may have moved.
bool EntryTableModel::updateInPlace(const QSet<qint64> &updated)
{
    EntryFilter simple;
    simple.days = m_filter.days;
    simple.accounts = m_filter.accounts;
    simple.batches = m_filter.batches;
    if (simple != m_filter || !isGrouped())
        return false;
    std::vector<EntryId> ids;
    for (const qint64 id : updated) {
        if (m_pages.indexOf(EntryId(id)) >= 0)
            ids.push_back(EntryId(id));
    }
    const std::vector<EntryRow> rows = m_ledger.reader().entryRows(ids);
    if (rows.size() != ids.size() || int(ids.size()) != int(updated.size()))
        return false;
    for (const EntryRow &row : rows) {
        const int at = m_pages.indexOf(row.entry.id);
        const EntryKey &key = m_pages.key(at);
        if (key.day != row.entry.day || key.account != row.entry.account)
            return false;
        m_pages.replaceKey(
            at, {key.id, key.account, key.day, row.entry.amount.minor(), row.entry.isTransfer()});
    }
    m_pages.forgetRows();
    m_suggestions.clear();
    rebuildGroups();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    return true;
}

EntryTableModel::Place EntryTableModel::place(int row) const
{
    if (m_groups.empty())
        return {nullptr, row};
    const auto next = std::ranges::upper_bound(m_groups, row, {}, &Group::firstRow);
    const Group &group = *std::prev(next);
    const int behind = row - group.firstRow;
    return {&group, behind == 0 ? -1 : group.firstEntry + behind - 1};
}

int EntryTableModel::rowOf(EntryId id) const
{
    const int entry = m_pages.indexOf(id);
    if (entry < 0 || m_groups.empty())
        return entry;
    const auto next = std::ranges::upper_bound(m_groups, entry, {}, &Group::firstEntry);
    const Group &group = *std::prev(next);
    return group.firstRow + 1 + entry - group.firstEntry;
}

EntryId EntryTableModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const int entry = place(row).entry;
    return entry < 0 ? EntryId() : m_pages.key(entry).id;
}

std::optional<EntryRow> EntryTableModel::entryAt(int row) const
{
    if (idAt(row).isNull())
        return {};
    return m_pages.row(place(row).entry);
}

std::vector<CategorySuggestion> EntryTableModel::suggestionsFor(const Entry &entry) const
{
    if (!m_suggester || entry.isTransfer() || entry.hasSplits())
        return {};
    const auto known = m_suggestions.constFind(entry.id);
    if (known != m_suggestions.cend())
        return *known;
    return *m_suggestions.insert(entry.id, m_suggester(entry));
}

QModelIndexList EntryTableModel::match(
    const QModelIndex &start, int role, const QVariant &value, int hits, Qt::MatchFlags flags) const
{
    if (role != cells::RowId)
        return QAbstractTableModel::match(start, role, value, hits, flags);
    const int row = rowOf(EntryId(value.toLongLong()));
    return row < start.row() ? QModelIndexList() : QModelIndexList{index(row, start.column())};
}

int EntryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_pages.count() + int(m_groups.size());
}

int EntryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags EntryTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || place(index.row()).entry < 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant EntryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place at = place(index.row());
    if (role == cells::IsGroup)
        return at.entry < 0;
    if (at.entry < 0)
        return groupData(*at.group, index.column(), role);
    if (role == cells::RowId)
        return qint64(m_pages.key(at.entry).id.value());
    return entryData(m_pages.row(at.entry), index.column(), role);
}

} // namespace bp::ui
