// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The entries that answer a filter as rows of a table, grouped by day: a head with the day's sum
/// (transfers left out), then its entries. Exact row count, rows read page by page, heads worked
/// out from the keys alone. Follows the book by itself.

#include "core/advice/categorizer.h"
#include "core/ledger/ledger.h"

#include "ui/models/category_names.h"
#include "ui/models/cells.h"
#include "ui/models/entry_pages.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <functional>
#include <memory>
#include <vector>

namespace bp::ui {

class EntryTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Tick, Payee, Category, Account, Marks, Amount, ColumnCount };

    /// Sums of what is shown; transfers are counted and left out.
    struct Totals
    {
        int entries = 0;
        int transfers = 0;
        MoneyBag in;
        MoneyBag out;
    };
    using Suggester = std::function<std::vector<CategorySuggestion>(const Entry &)>;

    explicit EntryTableModel(Ledger &ledger, QObject *parent = nullptr);

    void setFilter(const EntryFilter &filter, EntryOrder order = EntryOrder::NewestFirst);
    const EntryFilter &filter() const { return m_filter; }
    EntryOrder order() const { return m_order; }
    void setLocale(const QLocale &locale);
    void setToday(QDate today) { m_today = today; }
    /// What a machine says about an entry nobody sorted; shown as a guess.
    void setSuggester(Suggester suggester);
    void forgetSuggestions(); ///< asks again
    const CategoryNames &categories() const { return m_categories; }
    /// Answers texts at once until entries or payees change; then it is forgotten.
    void setTextIndex(std::shared_ptr<const EntryTextIndex> index)
    {
        m_textIndex = std::move(index);
    }
    bool hasTextIndex() const { return m_textIndex != nullptr; }

    const Totals &totals() const { return m_totals; }
    int entryCount() const { return m_pages.count(); }
    EntryId idAt(int row) const; ///< null for a head
    int rowOf(EntryId id) const; ///< −1: not shown
    std::optional<EntryRow> entryAt(int row) const;
    std::vector<CategorySuggestion> suggestionsFor(const Entry &entry) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// A row by the id of its entry is found without walking all of them.
    QModelIndexList match(const QModelIndex &start,
                          int role,
                          const QVariant &value,
                          int hits,
                          Qt::MatchFlags flags) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        QDate day;
        int firstRow = 0;   ///< of the head, among all rows
        int firstEntry = 0; ///< among the entries
        MoneyBag sum;
    };
    struct Place
    {
        const Group *group = nullptr;
        int entry = -1; ///< −1: the head of the group
    };

    void reload();
    void rebuildGroups();
    void takeSumsFromParts();
    void apply(const LedgerChange &change);
    bool updateInPlace(const QSet<qint64> &updated);
    Place place(int row) const;
    bool isGrouped() const;
    QVariant groupData(const Group &group, int column, int role) const;
    QVariant entryData(const EntryRow &row, int column, int role) const;
    QVariant cell(const EntryRow &row, int column) const;
    CategoryCell categoryCell(const EntryRow &row) const;
    QString text(const EntryRow &row, int column) const;
    QString spoken(const EntryRow &row) const;
    QString reason(const EntryRow &row) const;
    QString sumText(const MoneyBag &bag) const;
    Currency currencyOf(AccountId account) const;

    Ledger &m_ledger;
    EntryPages m_pages;
    EntryFilter m_filter;
    EntryOrder m_order = EntryOrder::NewestFirst;
    QLocale m_locale;
    QDate m_today;
    std::vector<Group> m_groups;
    Totals m_totals;
    CategoryNames m_categories;
    QHash<AccountId, Currency> m_currencies;
    std::shared_ptr<const EntryTextIndex> m_textIndex;
    Suggester m_suggester;
    mutable QHash<EntryId, std::vector<CategorySuggestion>> m_suggestions;
};

} // namespace bp::ui
