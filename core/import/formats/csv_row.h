// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Reads single rows under a layout: the amount with its sign, the day, the texts.

#include "core/base/result.h"
#include "core/import/formats/csv_apps.h"
#include "core/import/formats/csv_directions.h"
#include "core/import/formats/csv_layout.h"
#include "core/import/raw_entry.h"

#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace bp {

/// "/", "-": what stands where a cell could have been blank.
bool isCsvPlaceholder(QStringView text);

class CsvRowReader
{
public:
    CsvRowReader(const CsvTable &table,
                 const CsvShape &shape,
                 const CsvLayout &layout,
                 Currency assumed);

    /// The day of the entry; null where no day column has one.
    QDate day(int row);
    QDate valueDay(int row);
    bool isDayBlank(int row) const;
    QStringView dayText(int row) const;

    /// An Error for a currency nobody knows.
    [[nodiscard]] Result<Currency> currency(int row);
    /// Nothing for a row whose amounts are all blank.
    [[nodiscard]] Result<std::optional<Money>> amount(int row, Currency currency);
    [[nodiscard]] Result<std::optional<Money>> balance(int row, Currency currency) const;
    /// Whether the balance beside a row follows from its amount and a neighbour's balance; also
    /// where no neighbour has one.
    bool isInBalance(int row, Currency currency);
    Direction direction(int row);
    /// A change between two own currencies in one row: what came in for what `amount` says went
    /// out.
    std::optional<Money> exchanged(int row);
    /// Where a row names accounts: its own ones, each with the currency it is kept in.
    std::vector<std::pair<QStringView, Currency>> ownSides(int row);
    BookingState state(int row);
    bool hasStates() const { return !m_states.empty(); }
    /// Counted by its app as neither income nor expense, and nothing else tells which way the money
    /// went.
    bool isNeutral(int row);

    /// Account of the row as it stands there; empty where the file has no such column.
    QStringView account(int row) const;
    QStringView accountName(int row) const;
    QStringView linkId(int row) const { return m_table.cell(row, m_linkId); }
    bool hasLinks() const { return m_linkId >= 0; }

    void readTexts(int row, RawEntry &entry);
    /// False for an original amount that is none.
    bool readOriginal(int row, RawEntry &entry, Currency currency);

private:
    QStringView cell(int row, int column) const
    {
        return column < 0 ? QStringView() : m_table.cell(row, column);
    }
    [[nodiscard]] Result<std::optional<Money>>
    moneyIn(int row, int column, Currency currency) const;
    [[nodiscard]] Result<std::optional<Money>> twoColumns(int row, Currency currency) const;
    [[nodiscard]] Result<std::optional<Money>> oneColumn(int row, Currency currency);
    int amountColumn(int row);
    [[nodiscard]] Result<std::optional<Money>> byBalance(int row, Money size) const;
    bool isArrival(int row);
    [[nodiscard]] Result<std::optional<Money>> withFee(int row, Money money);
    QDate dayIn(int row, int column);
    Direction directionByKind(int row) const;
    void readNames(int row, RawEntry &entry);
    void readApp(int row, RawEntry &entry);
    void readYnabPayee(int row, RawEntry &entry) const;

    const CsvTable &m_table;
    const CsvLayout &m_layout;
    const CsvApp *m_app;
    const CsvRows m_rows;
    Currency m_assumed;
    CsvDirections m_directions;
    std::vector<int> m_days; ///< columns, preferred first
    std::vector<int> m_payees, m_memos, m_tags, m_states;
    std::vector<int> m_amounts; ///< where each currency has its own column; else empty
    int m_valueDay, m_amount, m_out, m_in, m_fee, m_balance, m_word, m_currency;
    int m_original, m_originalCurrency, m_sender, m_recipient, m_type, m_account, m_accountName,
        m_counter;
    int m_source, m_destination, m_id, m_linkId, m_check, m_category, m_subcategory, m_group,
        m_transfer, m_otherAmount;
    QHash<QStringView, Direction> m_knownDirections;
    QHash<QStringView, BookingState> m_knownStates;
    QHash<QStringView, std::optional<Currency>> m_knownCurrencies;
    QStringView m_lastDayText;
    int m_lastDayColumn = -1;
    QDate m_lastDay;
    bool m_plusIsIn = false; ///< of an inverted column: a written plus is money coming in
};

} // namespace bp
