// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_amount_columns.h"

#include "core/import/formats/csv_balance.h"
#include "core/import/formats/csv_movement_words.h"

#include <algorithm>

namespace bp {
namespace {

constexpr int mostRowsForArithmetic = 3000;

/// Words that mark the amount in the account's own currency among several.
constexpr QStringView ownCurrencyWords[] = {
    u"rachunku",   u"account currency", u"kontowahrung", u"buchung", u"uctu",    u"uctovana",
    u"zauctovana", u"compte",           u"cuenta",       u"racuna",  u"posting", u"booked",
    u"billing",    u"settle",           u"konto",        u"счета",   u"рахунку", u"карты",
    u"картки",     u"in eur",           u"entry",
};

constexpr QStringView otherCurrencyWords[] = {
    u"foreign",
    u"fremd",
    u"original",
    u"ursprung",
    u"etrang",
    u"extranj",
    u"puvodni",
    u"utlandsk",
};

class AmountFinder
{
public:
    AmountFinder(const CsvTable &table, const CsvShape &shape, CsvLayout &layout)
        : m_table(table)
        , m_frame(shape.frame)
        , m_facts(shape.facts)
        , m_layout(layout)
        , m_rows(shape.frame.data)
    {
        m_rows.end = std::min(m_rows.end, m_rows.first + mostRowsForArithmetic);
    }

    void find()
    {
        settleSeveralAmounts();
        settlePairs();
        if (!hasAmount())
            promoteOriginal();
        if (!hasAmount())
            findByContent();
        if (!m_layout.has(CsvRole::Balance))
            findBalance();
    }

private:
    const CsvColumnFacts &facts(int column) const { return m_facts[size_t(column)]; }
    CsvRole &role(int column) { return m_layout.columns[size_t(column)].role; }

    bool isFilled(CsvRole wanted) const
    {
        const auto columns = m_layout.columnsOf(wanted);
        return std::ranges::any_of(columns, [this](int column) { return facts(column).texts > 0; });
    }

    bool hasAmount() const
    {
        return isFilled(CsvRole::Amount) || isFilled(CsvRole::NetAmount) ||
               isFilled(CsvRole::MoneyOut) || isFilled(CsvRole::MoneyIn);
    }

    bool isCurrency(int column) const
    {
        if (column < 0 || size_t(column) >= m_facts.size())
            return false;
        const CsvRole found = m_layout.columns[size_t(column)].role;
        return (found == CsvRole::Currency || found == CsvRole::OriginalCurrency) &&
               facts(column).texts > 0;
    }

    /// Whether each amount stands behind its currency or before it; 0: the file has no such pairs.
    int currencySide() const
    {
        int right = 0;
        int left = 0;
        for (int i = 0; i < int(m_layout.columns.size()); ++i) {
            const CsvRole found = m_layout.columns[size_t(i)].role;
            if (found != CsvRole::Amount && found != CsvRole::OriginalAmount)
                continue;
            right += isCurrency(i + 1);
            left += isCurrency(i - 1);
        }
        return right == 0 && left == 0 ? 0 : right >= left ? 1 : -1;
    }

    /// The currency that stands beside an amount; −1: none.
    int currencyBeside(int column) const
    {
        const int side = currencySide();
        return side != 0 && isCurrency(column + side) ? column + side : -1;
    }

    /// Of several amounts the one whose currency never changes is the account's.
    bool isInOneCurrency(int column) const
    {
        const int currency = currencyBeside(column);
        return currency >= 0 && facts(currency).values.size() == 1 && facts(currency).isFilled(0.9);
    }

    /// The currency beside the own amount is the account's, that beside the other one is not; nor
    /// is any where the own amount's header names it.
    void settleCurrencies(int own, int other)
    {
        const Currency named = m_layout.columns[size_t(own)].currency;
        if (const int given = m_layout.columnOf(CsvRole::Currency);
            given >= 0 && !named.isNull() && other >= 0 && !isOnly(given, named)) {
            role(given) = CsvRole::OriginalCurrency;
            return;
        }
        const int currency = currencyBeside(own);
        const int foreign = other < 0 ? -1 : currencyBeside(other);
        if (currency < 0 || currency == foreign)
            return;
        if (foreign >= 0 || !isFilled(CsvRole::Currency)) {
            for (CsvColumn &column : m_layout.columns) {
                if (column.role == CsvRole::Currency)
                    column.role = CsvRole::Ignored;
            }
            role(currency) = CsvRole::Currency;
        }
        if (foreign >= 0)
            role(foreign) = CsvRole::OriginalCurrency;
    }

    bool isOnly(int column, Currency currency) const
    {
        return std::ranges::all_of(facts(column).values, [currency](const QString &value) {
            return Currency::fromText(value) == currency;
        });
    }

    int rank(int column) const
    {
        int rank = facts(column).texts > 0 ? 100 : 0;
        rank += facts(column).isFilled(0.9) ? 50 : 0;
        rank += isInOneCurrency(column) ? 30 : 0;
        rank -= facts(column).zeros == facts(column).texts ? 60 : 0;
        if (m_frame.headerRow >= 0) {
            const QString key = headerKey(m_table.cell(m_frame.headerRow, column));
            rank -= 40 * int(std::ranges::any_of(otherCurrencyWords, [&key](QStringView word) {
                        return key.contains(word);
                    }));
            rank += 20 * int(std::ranges::any_of(ownCurrencyWords, [&key](QStringView word) {
                        return key.contains(word);
                    }));
        }
        return rank + (facts(column).decimals > 0 ? 5 : 0);
    }

    void settleSeveralAmounts()
    {
        for (const CsvRole single : {CsvRole::Amount,
                                     CsvRole::NetAmount,
                                     CsvRole::Fee,
                                     CsvRole::MoneyOut,
                                     CsvRole::MoneyIn}) {
            const auto columns = m_layout.columnsOf(single);
            if (columns.size() < 2 ||
                (single == CsvRole::Amount &&
                 (areOfSeveralCurrencies(columns) || takeExclusiveAmounts(columns))))
                continue;
            const int best =
                *std::ranges::max_element(columns, {}, [this](int column) { return rank(column); });
            for (const int column : columns) {
                if (column != best)
                    role(column) = single == CsvRole::Amount && !isFilled(CsvRole::OriginalAmount)
                                       ? CsvRole::OriginalAmount
                                       : CsvRole::Ignored;
            }
        }
        if (const int own = m_layout.columnOf(CsvRole::Amount); own >= 0)
            settleCurrencies(own, m_layout.columnOf(CsvRole::OriginalAmount));
        if (isFilled(CsvRole::NetAmount) && isFilled(CsvRole::Amount)) {
            for (const int column : m_layout.columnsOf(CsvRole::Amount))
                role(column) = CsvRole::Ignored;
            for (const int column : m_layout.columnsOf(CsvRole::Fee))
                role(column) = CsvRole::Ignored;
        }
    }

    /// "CAD$" and "USD$": a column for each currency, at most one of them filled in each row. All
    /// of them stay.
    bool areOfSeveralCurrencies(const std::vector<int> &columns) const
    {
        for (size_t i = 0; i < columns.size(); ++i) {
            const Currency currency = m_layout.columns[size_t(columns[i])].currency;
            if (currency.isNull())
                return false;
            for (size_t j = 0; j < i; ++j) {
                if (m_layout.columns[size_t(columns[j])].currency == currency)
                    return false;
            }
        }
        for (int row = m_rows.first; row < m_rows.end; ++row) {
            const auto filled = std::ranges::count_if(
                columns, [&](int column) { return !m_table.cell(row, column).isEmpty(); });
            if (filled > 1)
                return false;
        }
        return true;
    }

    /// Two columns called alike, one of them filled in each row: one is for out, the other for in.
    bool takeExclusiveAmounts(const std::vector<int> &columns)
    {
        if (columns.size() != 2 || !isExclusive(columns[0], columns[1]))
            return false;
        const bool secondIsOut = facts(columns[1]).negatives > facts(columns[0]).negatives;
        role(columns[secondIsOut ? 1 : 0]) = CsvRole::MoneyOut;
        role(columns[secondIsOut ? 0 : 1]) = CsvRole::MoneyIn;
        return true;
    }

    /// A signed amount beside two columns of money out and in says the same: one of them is enough.
    void settlePairs()
    {
        const bool pair = isFilled(CsvRole::MoneyOut) || isFilled(CsvRole::MoneyIn);
        const int amount = m_layout.columnOf(CsvRole::Amount);
        if (!pair || amount < 0)
            return;
        const CsvColumnFacts &f = facts(amount);
        int pairTexts = 0;
        for (const CsvRole side : {CsvRole::MoneyOut, CsvRole::MoneyIn}) {
            const int column = m_layout.columnOf(side);
            pairTexts += column < 0 ? 0 : facts(column).texts - facts(column).zeros;
        }
        const bool isOneSide = !isFilled(CsvRole::MoneyOut) || !isFilled(CsvRole::MoneyIn);
        const bool amountIsEnough =
            f.texts > 0 && f.texts >= pairTexts / 2 &&
            (f.negatives > 0 || pairTexts < f.texts / 2 || (isOneSide && f.texts >= pairTexts));
        for (size_t i = 0; i < m_layout.columns.size(); ++i) {
            const CsvRole found = role(int(i));
            const bool isPair = found == CsvRole::MoneyOut || found == CsvRole::MoneyIn;
            if ((isPair && amountIsEnough) || (found == CsvRole::Amount && !amountIsEnough))
                role(int(i)) = CsvRole::Ignored;
        }
    }

    void promoteOriginal()
    {
        for (const int column : m_layout.columnsOf(CsvRole::OriginalAmount)) {
            if (facts(column).texts == 0)
                continue;
            role(column) = CsvRole::Amount;
            if (const int currency = m_layout.columnOf(CsvRole::OriginalCurrency);
                currency >= 0 && !m_layout.has(CsvRole::Currency))
                role(currency) = CsvRole::Currency;
            return;
        }
    }

    std::vector<int> numberColumns()
    {
        std::vector<int> found;
        for (int i = 0; i < int(m_facts.size()); ++i) {
            const CsvColumnFacts &f = facts(i);
            const bool free = role(i) == CsvRole::Unknown || role(i) == CsvRole::Balance;
            const bool number = f.isMostly(f.numbers, 0.9) && f.longDigits * 2 < f.texts;
            const bool day = f.isMostly(f.days, 0.9) && f.decimals < f.texts;
            const bool card = f.decimals == 0 && m_frame.headerRow >= 0 &&
                              speaksOfCard(m_table.cell(m_frame.headerRow, i));
            if (free && number && !day && !card)
                found.push_back(i);
        }
        return found;
    }

    CsvNumbers numbers(int column) const
    {
        return numbersOf(
            m_table, m_rows, column, amountStyleOf(m_table, m_rows, column).style, Currency());
    }

    static BalanceFit fitOf(const CsvNumbers &amounts, const CsvNumbers &balances)
    {
        std::vector<BalanceRow> rows(amounts.size());
        for (size_t i = 0; i < rows.size(); ++i)
            rows[i] = {amounts[i], balances[i], 0};
        return balanceFit(rows);
    }

    static bool follows(const BalanceFit &fit) { return fit.pairs > 0 && fit.holds(0.8); }

    void findByContent()
    {
        const std::vector<int> columns = numberColumns();
        if (columns.empty() || takeByBalance(columns) || takePair(columns))
            return;
        const auto rankOf = [this](int column) {
            const CsvColumnFacts &f = facts(column);
            return 8 * (f.negatives > 0) + 4 * (f.decimals * 2 > f.texts) +
                   2 * (f.values.size() > 1) + (f.isFilled(0.9));
        };
        std::vector<int> amounts = columns;
        std::erase_if(amounts, [this](int column) { return role(column) == CsvRole::Balance; });
        if (!amounts.empty())
            role(*std::ranges::max_element(amounts, {}, rankOf)) = CsvRole::Amount;
    }

    bool takeByBalance(const std::vector<int> &columns)
    {
        for (const int balance : columns) {
            const CsvNumbers balances = numbers(balance);
            for (const int amount : columns) {
                if (amount == balance || facts(amount).zeros == facts(amount).texts ||
                    !follows(fitOf(numbers(amount), balances)))
                    continue;
                role(amount) = CsvRole::Amount;
                role(balance) = CsvRole::Balance;
                return true;
            }
            if (takePairByBalance(columns, balance, balances))
                return true;
        }
        return false;
    }

    bool takePairByBalance(const std::vector<int> &columns, int balance, const CsvNumbers &balances)
    {
        for (const int out : columns) {
            for (const int in : columns) {
                if (out == in || out == balance || in == balance || !isExclusive(out, in))
                    continue;
                CsvNumbers amounts = numbers(in);
                const CsvNumbers outs = numbers(out);
                for (size_t i = 0; i < amounts.size(); ++i)
                    amounts[i] = std::int64_t(std::uint64_t(amounts[i].value_or(0)) -
                                              std::uint64_t(std::abs(outs[i].value_or(0))));
                if (!follows(fitOf(amounts, balances)))
                    continue;
                role(out) = CsvRole::MoneyOut;
                role(in) = CsvRole::MoneyIn;
                role(balance) = CsvRole::Balance;
                return true;
            }
        }
        return false;
    }

    /// In nearly every row exactly one of the two is there.
    bool isExclusive(int first, int second) const
    {
        int one = 0;
        int rows = 0;
        int seconds = 0;
        for (int row = m_rows.first; row < m_rows.end; ++row) {
            const auto isThere = [&](int column) {
                const QStringView text = m_table.cell(row, column);
                return !text.isEmpty() && !isZeroNumber(text);
            };
            ++rows;
            one += isThere(first) != isThere(second);
            seconds += isThere(second);
        }
        return one >= 0.9 * rows && seconds > 0 && seconds < one;
    }

    /// Without a balance to tell: out stands before in.
    bool takePair(const std::vector<int> &columns)
    {
        for (size_t i = 0; i + 1 < columns.size(); ++i) {
            if (!isExclusive(columns[i], columns[i + 1]))
                continue;
            role(columns[i]) = CsvRole::MoneyOut;
            role(columns[i + 1]) = CsvRole::MoneyIn;
            return true;
        }
        return false;
    }

    void findBalance()
    {
        const int amount = m_layout.columnOf(CsvRole::Amount);
        if (amount < 0)
            return;
        const CsvNumbers amounts = numbers(amount);
        for (const int column : numberColumns()) {
            if (facts(column).isFilled(0.9) && fitOf(amounts, numbers(column)).pairs >= 2 &&
                follows(fitOf(amounts, numbers(column)))) {
                role(column) = CsvRole::Balance;
                return;
            }
        }
    }

    const CsvTable &m_table;
    const CsvFrame m_frame;
    const std::vector<CsvColumnFacts> &m_facts;
    CsvLayout &m_layout;
    CsvRows m_rows;
};

} // namespace

void findAmounts(const CsvTable &table, const CsvShape &shape, CsvLayout &layout)
{
    AmountFinder(table, shape, layout).find();
}

AmountStyleGuess amountStyleOf(const CsvTable &table, CsvRows rows, int column, int currencyDigits)
{
    std::vector<QStringView> texts;
    texts.reserve(size_t(rows.count()));
    for (int row = rows.first; row < rows.end; ++row)
        texts.push_back(table.cell(row, column));
    return guessAmountStyle(texts, currencyDigits);
}

CsvNumbers
numbersOf(const CsvTable &table, CsvRows rows, int column, AmountStyle style, Currency currency)
{
    CsvNumbers numbers(size_t(std::max(0, rows.count())));
    for (int row = rows.first; column >= 0 && row < rows.end; ++row) {
        const QStringView text = table.cell(row, column);
        if (text.isEmpty())
            continue;
        if (const auto money = parseAmount(text, style, currency))
            numbers[size_t(row - rows.first)] = money->minor();
    }
    return numbers;
}

} // namespace bp
