// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_columns.h"

#include "core/import/formats/csv_amount_columns.h"
#include "core/import/formats/csv_currency.h"
#include "core/import/formats/csv_movement_words.h"
#include "core/import/formats/csv_preamble.h"
#include "core/import/formats/csv_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bp {
namespace {

/// Assigns roles to the columns of one table.
class ColumnFinder
{
public:
    ColumnFinder(const CsvTable &table, const CsvShape &shape)
        : m_table(table)
        , m_frame(shape.frame)
        , m_facts(shape.facts)
    {
        m_layout.columns.resize(m_facts.size());
    }

    CsvLayout found()
    {
        takeHeader();
        settleSides();
        settleAccounts();
        findDay();
        findAmounts(m_table, {m_frame, m_facts}, m_layout);
        findSmallColumns();
        dropOwnNames();
        keepOneEach();
        findTexts();
        return m_layout;
    }

private:
    const CsvColumnFacts &facts(size_t column) const { return m_facts[column]; }
    CsvRole &role(size_t column) { return m_layout.columns[column].role; }
    bool isFree(size_t column)
    {
        return role(column) == CsvRole::Unknown && facts(column).texts > 0;
    }

    QStringView header(size_t column) const
    {
        return m_frame.headerRow < 0 ? QStringView() : m_table.cell(m_frame.headerRow, int(column));
    }

    /// Whether the cells can be what the header says.
    bool fits(CsvRole wanted, size_t column) const
    {
        const CsvColumnFacts &f = facts(column);
        if (f.texts == 0)
            return true;
        if (isDayRole(wanted))
            return f.isMostly(f.days, 0.5) || (f.rows <= 3 && f.days > 0) ||
                   (f.days == 0 && f.numbers == 0 && wanted == CsvRole::Day);
        if (isAmountRole(wanted))
            return f.isMostly(f.numbers, 0.5) ||
                   (f.numbers == 0 && f.days == 0 && wanted == CsvRole::Amount && f.letters == 0);
        if (wanted == CsvRole::Currency || wanted == CsvRole::OriginalCurrency)
            return f.isMostly(f.currencies, 0.5) || (f.numbers == 0 && f.length <= 6 * f.texts);
        if (wanted == CsvRole::SignWord)
            return f.isMostly(f.directions, 0.5);
        return true;
    }

    /// A currency and its amount under one header, the second cell of which is blank.
    bool headsTwoColumns(size_t column) const
    {
        return column + 1 < m_facts.size() && header(column + 1).isEmpty() &&
               facts(column).isMostly(facts(column).currencies, 0.9) &&
               facts(column + 1).isMostly(facts(column + 1).numbers, 0.9);
    }

    void takeHeader()
    {
        for (size_t i = 0; i < m_facts.size(); ++i) {
            const QStringView text = header(i);
            if (text.isEmpty())
                continue;
            const CsvRole first = roleOfHeader(text);
            if (isAmountRole(first) && headsTwoColumns(i)) {
                role(i) = first == CsvRole::Amount ? CsvRole::Currency : CsvRole::Ignored;
                role(i + 1) = first;
                continue;
            }
            const CsvRole second = otherRoleOfHeader(text);
            if (fits(first, i))
                role(i) = first;
            else if (second != CsvRole::Unknown && fits(second, i))
                role(i) = second;
            if (role(i) == CsvRole::Unknown && isAmountRole(first) && facts(i).letters > 0 &&
                facts(i).numbers == 0)
                role(i) =
                    CsvRole::Memo; // "Credit: Card payment" under a word that is mostly an amount
            m_layout.columns[i].currency = currencyInHeader(text);
            if (role(i) == CsvRole::Unknown && !m_layout.columns[i].currency.isNull() &&
                facts(i).isMostly(facts(i).numbers, 0.9))
                role(i) = CsvRole::Amount; // "CAD$"
        }
    }

    /// One side of a movement alone is who paid or who was paid.
    void settleSides()
    {
        const bool source = m_layout.has(CsvRole::Source);
        if (source == m_layout.has(CsvRole::Destination))
            return;
        for (CsvColumn &column : m_layout.columns) {
            if (column.role == CsvRole::Source)
                column.role = CsvRole::Sender;
            else if (column.role == CsvRole::Destination)
                column.role = CsvRole::Recipient;
        }
    }

    /// Own and counter accounts wear the same headers: the own one hardly changes, and it is the
    /// one that stands above the table.
    void settleAccounts()
    {
        const QString number = preambleOf(m_table, m_frame, EUR).account.number;
        for (size_t i = 0; i < m_facts.size(); ++i) {
            if (role(i) != CsvRole::Account)
                continue;
            const CsvColumnFacts &f = facts(i);
            const bool second = otherRoleOfHeader(header(i)) == CsvRole::CounterAccount;
            const bool varies = f.values.size() > 6 && f.values.size() * 4 > f.texts;
            const bool sparse = f.texts < f.rows && f.values.size() > 1 && second;
            const bool other =
                !number.isEmpty() && !holds(i, number) && (second || f.isMostly(f.ibans));
            const bool behindPayee = second && f.values.size() > 1 && standsBehindPayee(i);
            if (varies || sparse || other || behindPayee || (second && hasOtherAccount(i)))
                role(i) = CsvRole::CounterAccount;
            else if ((!f.isFilled(f.ibans > 0 ? 0.5 : 0.9) && f.values.size() > 0) ||
                     (f.values.size() > 1 && speaksOfCard(header(i))))
                role(i) = CsvRole::Ignored; // the cards of one account
        }
        for (size_t i = 0; i < m_facts.size() && m_frame.headerRow < 0; ++i) {
            const CsvColumnFacts &f = facts(i);
            if (!isFree(i) || !f.isMostly(f.ibans))
                continue;
            const bool own =
                f.values.size() == 1 && f.isFilled(0.99) && m_layout.columnOf(CsvRole::Account) < 0;
            role(i) = own ? CsvRole::Account : CsvRole::CounterAccount;
        }
    }

    /// Files of several own accounts name the account first, the other side's behind its name.
    bool standsBehindPayee(size_t column)
    {
        for (size_t i = 0; i < column; ++i) {
            const CsvRole before = role(i);
            if (before == CsvRole::Payee || before == CsvRole::Sender ||
                before == CsvRole::Recipient)
                return true;
        }
        return false;
    }

    bool holds(size_t column, const QString &number) const
    {
        return std::ranges::any_of(facts(column).values, [&number](QString value) {
            value.remove(u' ');
            return value.contains(number) || (value.size() >= 4 && number.contains(value));
        });
    }

    bool hasOtherAccount(size_t column)
    {
        for (size_t i = 0; i < m_facts.size(); ++i) {
            if (i != column && role(i) == CsvRole::Account && facts(i).texts > 0 &&
                otherRoleOfHeader(header(i)) != CsvRole::CounterAccount)
                return true;
        }
        return false;
    }

    void findDay()
    {
        const auto named = std::ranges::any_of(m_layout.columns, [](const CsvColumn &column) {
            return column.role == CsvRole::Day || column.role == CsvRole::BookingDay;
        });
        if (named)
            return;
        for (size_t i = 0; i < m_facts.size(); ++i) {
            const CsvColumnFacts &f = facts(i);
            const bool free = isFree(i) || role(i) == CsvRole::OtherDay || role(i) == CsvRole::Time;
            if (!free || !f.isMostly(f.days, 0.8) || !f.isFilled(0.5))
                continue;
            if (m_layout.has(CsvRole::Day)) {
                if (!m_layout.has(CsvRole::ValueDay))
                    role(i) = CsvRole::ValueDay;
                return;
            }
            role(i) = CsvRole::Day;
        }
    }

    void findSmallColumns()
    {
        for (size_t i = 0; i < m_facts.size(); ++i) {
            const CsvColumnFacts &f = facts(i);
            if (!isFree(i))
                continue;
            if (f.isMostly(f.currencies, 0.95) && f.isFilled(0.5) && f.letters > 0 &&
                !m_layout.has(CsvRole::Currency) && f.values.size() <= 40)
                role(i) = CsvRole::Currency;
            else if (f.isMostly(f.states, 0.95) && f.values.size() <= 8 &&
                     !m_layout.has(CsvRole::State) && f.length > 4 * f.texts)
                role(i) = CsvRole::State;
        }
        for (size_t i = 0; i < m_facts.size(); ++i) {
            const CsvColumnFacts &f = facts(i);
            // "Info": "Umsatz gebucht" or "Umsatz vorgemerkt"
            const bool text = role(i) == CsvRole::Memo || role(i) == CsvRole::Type;
            if (text && f.isMostly(f.states, 0.99) && f.values.size() <= 6 &&
                !m_layout.has(CsvRole::State) && f.length > 4 * f.texts)
                role(i) = CsvRole::State;
        }
    }

    int rank(size_t column) const { return 2 * facts(column).texts + facts(column).ibans; }

    /// Of two columns of names the one that never changes is the person's own.
    void dropOwnNames()
    {
        const auto varies = [this](size_t i) { return facts(i).values.size() > 1; };
        bool other = false;
        for (size_t i = 0; i < m_facts.size(); ++i)
            other = other || (role(i) == CsvRole::Payee && varies(i));
        for (size_t i = 0; other && i < m_facts.size(); ++i) {
            if (role(i) == CsvRole::Payee && !varies(i) && facts(i).texts > 1)
                role(i) = CsvRole::Ignored;
        }
    }

    /// Of several columns with one meaning the best filled one keeps it, where only one can.
    void keepOneEach()
    {
        for (const CsvRole single : {CsvRole::Account,
                                     CsvRole::AccountName,
                                     CsvRole::Id,
                                     CsvRole::CheckNumber,
                                     CsvRole::CounterAccount,
                                     CsvRole::Balance,
                                     CsvRole::SignWord,
                                     CsvRole::LinkId,
                                     CsvRole::Category,
                                     CsvRole::Subcategory,
                                     CsvRole::CategoryGroup,
                                     CsvRole::Source,
                                     CsvRole::Destination}) {
            int best = -1;
            for (size_t i = 0; i < m_facts.size(); ++i) {
                if (role(i) == single && (best < 0 || rank(i) > rank(size_t(best))))
                    best = int(i);
            }
            for (size_t i = 0; i < m_facts.size(); ++i) {
                if (role(i) == single && int(i) != best)
                    role(i) = CsvRole::Ignored;
            }
        }
    }

    /// Without header words the longest texts are the payee's, the next the memo's.
    void findTexts()
    {
        const bool named = std::ranges::any_of(m_layout.columns, [](const CsvColumn &column) {
            return isTextRole(column.role) && column.role != CsvRole::Type;
        });
        if (named || m_layout.has(CsvRole::Source))
            return;
        std::vector<size_t> texts;
        for (size_t i = 0; i < m_facts.size(); ++i) {
            const CsvColumnFacts &f = facts(i);
            const bool free = isFree(i) || (role(i) == CsvRole::Ignored && m_frame.headerRow >= 0);
            if (free && f.letters * 2 > f.texts && !f.isMostly(f.currencies) &&
                !f.isMostly(f.ibans) && f.length > 3 * f.texts)
                texts.push_back(i);
        }
        const auto weight = [this](size_t i) {
            return qint64(facts(i).values.size()) * 1000 +
                   facts(i).length / std::max(1, facts(i).texts);
        };
        const auto best = std::ranges::max_element(texts, {}, weight);
        if (best == texts.end())
            return;
        role(*best) = CsvRole::Payee;
        for (const size_t i : texts) {
            if (i != *best)
                role(i) = CsvRole::Memo;
        }
    }

    const CsvTable &m_table;
    const CsvFrame m_frame;
    const std::vector<CsvColumnFacts> &m_facts;
    CsvLayout m_layout;
};

} // namespace

CsvLayout columnsOf(const CsvTable &table, const CsvShape &shape)
{
    return ColumnFinder(table, shape).found();
}

} // namespace bp
