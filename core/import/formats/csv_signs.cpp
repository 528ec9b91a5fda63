// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_signs.h"

#include "core/import/formats/csv_amount_columns.h"
#include "core/import/formats/csv_balance.h"
#include "core/import/formats/csv_directions.h"
#include "core/import/formats/csv_sign_evidence.h"
#include "core/import/formats/csv_sign_questions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace bp {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(bp::CsvSigns)
};

constexpr int mostRows = 6000;

/// Sums that are only compared may wrap around.
std::int64_t wrappingSum(std::int64_t a, std::int64_t b)
{
    return std::int64_t(std::uint64_t(a) + std::uint64_t(b));
}

bool isOut(Direction direction)
{
    return direction == Direction::Out || direction == Direction::TransferOut;
}

class SignDecider
{
public:
    SignDecider(const CsvSource &source, CsvLayout &layout, CsvDecisions &out)
        : m_table(source.table)
        , m_shape(source.shape)
        , m_options(source.options)
        , m_remembered(source.remembered)
        , m_layout(layout)
        , m_out(out)
        , m_rows(source.shape.frame.data)
    {
        m_rows.end = std::min(m_rows.end, m_rows.first + mostRows);
    }

    void decide()
    {
        m_balances = numbers(m_layout.columnOf(CsvRole::Balance));
        m_groups = groups();
        if (amountColumn() < 0 &&
            (m_layout.has(CsvRole::MoneyOut) || m_layout.has(CsvRole::MoneyIn)))
            decideTwoColumns();
        else if (amountColumn() >= 0)
            decideOneColumn();
        dropUselessBalance();
    }

private:
    int amountColumn() const
    {
        const int net = m_layout.columnOf(CsvRole::NetAmount);
        return net >= 0 ? net : m_layout.columnOf(CsvRole::Amount);
    }

    CsvNumbers numbers(int column) const
    {
        if (column < 0)
            return CsvNumbers(size_t(std::max(0, m_rows.count())));
        return numbersOf(
            m_table, m_rows, column, m_layout.columns[size_t(column)].style, Currency());
    }

    std::vector<int> groups() const
    {
        const int account = m_layout.columnOf(CsvRole::Account);
        const int name = m_layout.columnOf(CsvRole::AccountName);
        const int currency = m_layout.columnOf(CsvRole::Currency);
        QHash<QString, int> known;
        std::vector<int> found;
        for (int row = m_rows.first; row < m_rows.end; ++row) {
            const QString key = withoutStrayQuotes(m_table.cell(row, account)) + u'|' +
                                m_table.cell(row, name) + u'|' + m_table.cell(row, currency);
            found.push_back(known.value(key, int(known.size())));
            known.insert(key, found.back());
        }
        return found;
    }

    BalanceFit fitOf(const CsvNumbers &amounts, bool debt = false) const
    {
        std::vector<BalanceRow> rows(amounts.size());
        for (size_t i = 0; i < rows.size(); ++i) {
            const auto balance =
                debt && m_balances[i] ? std::optional(-*m_balances[i]) : m_balances[i];
            rows[i] = {amounts[i], balance, m_groups[i]};
        }
        return balanceFit(rows);
    }

    CsvNumbers twoColumnAmounts() const
    {
        CsvNumbers in = numbers(m_layout.columnOf(CsvRole::MoneyIn));
        const CsvNumbers outs = numbers(m_layout.columnOf(CsvRole::MoneyOut));
        for (size_t i = 0; i < in.size(); ++i) {
            if (in[i] && m_layout.inIsNegative)
                in[i] = -*in[i];
            if (outs[i] && *outs[i] != 0)
                in[i] =
                    wrappingSum(in[i].value_or(0), m_layout.outIsNegative ? *outs[i] : -*outs[i]);
        }
        return in;
    }

    void decideTwoColumns()
    {
        m_layout.signs = CsvSigns::TwoColumns;
        const CsvNumbers outs = numbers(m_layout.columnOf(CsvRole::MoneyOut));
        const auto negatives =
            std::ranges::count_if(outs, [](const auto &number) { return number && *number < 0; });
        const auto positives =
            std::ranges::count_if(outs, [](const auto &number) { return number && *number > 0; });
        m_layout.outIsNegative = negatives > positives;
        decideSignOfCredits();
        const CsvNumbers amounts = twoColumnAmounts();
        m_fit = fitOf(amounts);
        if (!m_fit.holds() && m_shape.frame.headerRow < 0 && !m_layout.outIsNegative)
            decideNamelessColumns(amounts);
        if (const BalanceFit debt = fitOf(amounts, true); !m_fit.holds() && debt.holds()) {
            m_layout.balanceIsDebt = true;
            m_fit = debt;
        }
    }

    /// Cards write what is owed: a credit lowers it and stands with a minus, though in a column of
    /// its own.
    void decideSignOfCredits()
    {
        const CsvNumbers ins = numbers(m_layout.columnOf(CsvRole::MoneyIn));
        int signs = 0;
        for (const auto &number : ins)
            signs += number && *number != 0 ? (*number < 0 ? -1 : 1) : 0;
        m_layout.inIsNegative = signs < 0 && !fitOf(twoColumnAmounts()).holds();
    }

    /// Two columns without header and balance: which is out?
    void decideNamelessColumns(const CsvNumbers &amounts)
    {
        const int out = m_layout.columnOf(CsvRole::MoneyOut);
        const int in = m_layout.columnOf(CsvRole::MoneyIn);
        if (out < 0 || in < 0)
            return;
        const CsvSignEvidence e = evidenceIn(in, amounts);
        bool swapped = e.speaksForInverted > e.speaksForWritten;
        if (m_remembered && size_t(out) < m_remembered->columns.size())
            swapped = m_remembered->columns[size_t(out)].role == CsvRole::MoneyIn;
        else
            swapped = askForColumns(out, in, swapped);
        if (swapped)
            std::swap(m_layout.columns[size_t(out)].role, m_layout.columns[size_t(in)].role);
    }

    bool askForColumns(int out, int in, bool assumeSecond)
    {
        ImportQuestion question = columnQuestionOf(m_table, m_layout, m_rows, out, in);
        question.assumed = m_options.answers.value(question.key, assumeSecond ? 1 : 0) == 1 ? 1 : 0;
        const bool swapped = question.assumed == 1;
        m_out.questions.push_back(std::move(question));
        return swapped;
    }

    void decideOneColumn()
    {
        const CsvNumbers amounts = numbers(amountColumn());
        const bool bothSides = m_layout.has(CsvRole::Source) && m_layout.has(CsvRole::Destination);
        if (const int word = signColumn(amounts); word >= 0) {
            if (bothSides || m_shape.app || wordsDecide(word, amounts)) {
                makeSignColumn(word);
                m_layout.signs = CsvSigns::ByWord;
                decideSides();
                m_fit = fitOf(signedByWord(word, amounts));
                return;
            }
        }
        if (m_wordsSayInverted)
            m_layout.signs = CsvSigns::Inverted;
        else if (!decideBySteps(amounts) && !decideByBalance(amounts) && !m_wordsSayWritten)
            decideByStatement(amounts);
    }

    QString headerOf(int column) const
    {
        const int row = m_shape.frame.headerRow;
        return row < 0 || column < 0 ? QString() : headerKey(m_table.cell(row, column));
    }

    /// "Source amount (after fees)" beside "Target amount": what was paid with the fee on top, or
    /// what arrived.
    void decideSides()
    {
        const QString source = headerOf(amountColumn());
        const QString target = headerOf(m_layout.columnOf(CsvRole::OriginalAmount));
        if (!source.startsWith(u"source "_s) || !target.startsWith(u"target "_s))
            return;
        m_layout.inIsOriginal = true;
        if (source.contains(u"after fees"_s) && m_layout.has(CsvRole::Fee))
            m_layout.fees = CsvFees::Subtracted;
    }

    int signColumn(const CsvNumbers &amounts) const
    {
        int best = -1;
        int bestRank = 0;
        for (int i = 0; i < int(m_shape.facts.size()); ++i) {
            const CsvColumnFacts &f = m_shape.facts[size_t(i)];
            const CsvRole role = m_layout.columns[size_t(i)].role;
            const bool open = role == CsvRole::SignWord || role == CsvRole::Type ||
                              role == CsvRole::Unknown || role == CsvRole::Ignored ||
                              role == CsvRole::State || role == CsvRole::Memo;
            const bool kind = role == CsvRole::Type && m_layout.has(CsvRole::Source);
            if (m_shape.app && (role == CsvRole::SignWord || kind))
                return i; // apps leave it blank for some rows
            if (!open || f.texts == 0 || f.values.size() > 12)
                continue;
            const bool all = f.isMostly(f.directions, 0.95) && f.isFilled(0.8);
            const bool named = role == CsvRole::SignWord && f.isMostly(f.directions, 0.5);
            const bool app =
                role == CsvRole::Type && m_layout.has(CsvRole::Source) && f.directions > 0;
            int rank = named ? 3 : app ? 3 : all ? (role == CsvRole::Type ? 2 : 1) : 0;
            // A column nobody named must at least know both directions; a single row's must be a
            // word.
            const bool known =
                f.values.size() > 1 || (amounts.size() == 1 && f.letters > 0 && f.length > 2);
            if (rank == 1 && !known)
                rank = 0;
            if (rank > bestRank) {
                best = i;
                bestRank = rank;
            }
        }
        return best;
    }

    CsvNumbers signedByWord(int column, CsvNumbers amounts) const
    {
        const CsvDirections directions(m_shape.facts[size_t(column)].values);
        for (size_t i = 0; i < amounts.size(); ++i) {
            if (amounts[i] && isOut(directions.of(m_table.cell(m_rows.first + int(i), column))))
                amounts[i] = -*amounts[i];
        }
        return amounts;
    }

    /// Amounts that carry their own sign already are not signed twice.
    bool wordsDecide(int column, const CsvNumbers &amounts)
    {
        const CsvDirections directions(m_shape.facts[size_t(column)].values);
        int negativeOuts = 0;
        int positiveOuts = 0;
        int negativeIns = 0;
        int positiveIns = 0;
        for (size_t i = 0; i < amounts.size(); ++i) {
            if (!amounts[i] || *amounts[i] == 0)
                continue;
            const bool out = isOut(directions.of(m_table.cell(m_rows.first + int(i), column)));
            if (*amounts[i] < 0)
                ++(out ? negativeOuts : negativeIns);
            else
                ++(out ? positiveOuts : positiveIns);
        }
        // A card's list says both: what was spent without a minus, what was paid with one.
        m_wordsSayInverted =
            positiveOuts > 0 && negativeOuts == 0 && negativeIns > 0 && positiveIns == 0;
        if (m_wordsSayInverted)
            return false;
        if (negativeOuts == 0 && positiveOuts == 0)
            return std::ranges::none_of(amounts,
                                        [](const auto &number) { return number && *number < 0; });
        m_wordsSayWritten = negativeOuts > 0 && positiveOuts == 0;
        if (negativeOuts > 0 && positiveOuts > 0) {
            const BalanceFit byWord = fitOf(signedByWord(column, amounts));
            const BalanceFit written = fitOf(amounts);
            if (byWord.pairs > 0 && byWord.fitting() != written.fitting())
                return byWord.fitting() > written.fitting();
        }
        return positiveOuts > negativeOuts;
    }

    void makeSignColumn(int column)
    {
        for (CsvColumn &other : m_layout.columns) {
            if (other.role == CsvRole::SignWord)
                other.role = CsvRole::Ignored;
        }
        m_layout.columns[size_t(column)].role = CsvRole::SignWord;
    }

    /// Sizes without any sign, and balances that go up and down by them.
    bool decideBySteps(const CsvNumbers &amounts)
    {
        const bool signs =
            std::ranges::any_of(amounts, [](const auto &number) { return number && *number < 0; });
        if (signs || m_wordsSayWritten)
            return false;
        std::vector<BalanceRow> rows(amounts.size());
        for (size_t i = 0; i < rows.size(); ++i)
            rows[i] = {amounts[i], m_balances[i], m_groups[i]};
        const BalanceFit steps = balanceStepFit(rows);
        CsvNumbers spent = amounts;
        for (auto &number : spent) {
            if (number)
                number = -*number;
        }
        const int oneWay = std::max(fitOf(amounts).fitting(), fitOf(spent).fitting());
        if (!steps.holds(0.9) || steps.fitting() <= oneWay)
            return false;
        m_layout.signs = CsvSigns::ByBalance;
        m_layout.newestFirst = steps.descending > steps.ascending;
        m_fit = steps;
        return true;
    }

    bool decideByBalance(const CsvNumbers &amounts)
    {
        const CsvNumbers fees = numbers(m_layout.columnOf(CsvRole::Fee));
        const bool hasFees =
            std::ranges::any_of(fees, [](const auto &number) { return number && *number != 0; });
        int best = 0;
        for (const CsvSigns signs : {CsvSigns::AsWritten, CsvSigns::Inverted}) {
            for (const CsvFees rule : {CsvFees::Apart, CsvFees::Subtracted, CsvFees::Added}) {
                if ((rule != CsvFees::Apart && !hasFees) ||
                    (signs == CsvSigns::Inverted && m_wordsSayWritten))
                    continue;
                CsvNumbers read = amounts;
                for (size_t i = 0; i < read.size(); ++i) {
                    if (!read[i])
                        continue;
                    const auto fee = fees[i].value_or(0);
                    const auto sign = signs == CsvSigns::Inverted ? -1 : 1;
                    read[i] = wrappingSum(sign * *read[i],
                                          rule == CsvFees::Apart        ? 0
                                          : rule == CsvFees::Subtracted ? -fee
                                                                        : fee);
                }
                const BalanceFit fit = fitOf(read);
                if (fit.fitting() <= best)
                    continue;
                best = fit.fitting();
                m_fit = fit;
                m_layout.signs = signs;
                m_layout.fees = rule;
            }
        }
        if (m_fit.holds(0.5))
            return true;
        m_layout.signs = CsvSigns::AsWritten;
        m_layout.fees = CsvFees::Apart;
        return false;
    }

    /// No word and no balance says what a plain number means.
    void decideByStatement(const CsvNumbers &amounts)
    {
        const CsvSignEvidence evidence = evidenceIn(amountColumn(), amounts);
        const CsvSignReading reading = readingOf(evidence);
        if (!reading.isOpen)
            m_layout.signs = reading.signs;
        else if (m_remembered && !doubts(m_remembered->signs, evidence))
            m_layout.signs = m_remembered->signs;
        else
            ask(amounts, m_remembered ? m_remembered->signs : reading.signs);
    }

    CsvSignEvidence evidenceIn(int column, const CsvNumbers &amounts) const
    {
        return signEvidence(m_table, m_shape, m_layout, m_rows, column, amounts);
    }

    void ask(const CsvNumbers &amounts, CsvSigns assumed)
    {
        ImportQuestion question =
            signQuestionOf(m_table, m_layout, m_rows, amountColumn(), amounts);
        const int fallback = assumed == CsvSigns::Inverted ? 1 : 0;
        question.assumed = m_options.answers.value(question.key, fallback) == 0 ? 0 : 1;
        m_layout.signs = question.assumed == 1 ? CsvSigns::Inverted : CsvSigns::AsWritten;
        m_out.questions.push_back(std::move(question));
    }

    /// The account's balance of today, written beside every row.
    bool isBalanceOfToday() const
    {
        QHash<int, std::int64_t> known;
        bool repeats = false;
        for (size_t i = 0; i < m_balances.size(); ++i) {
            if (!m_balances[i])
                continue;
            const auto first = known.constFind(m_groups[i]);
            if (first == known.constEnd())
                known.insert(m_groups[i], *m_balances[i]);
            else if (*first != *m_balances[i])
                return false;
            else
                repeats = true;
        }
        return repeats;
    }

    void dropUselessBalance()
    {
        const int column = m_layout.columnOf(CsvRole::Balance);
        const bool unfit = m_fit.pairs > 0 && m_fit.fitting() < 0.3 * m_fit.pairs;
        if (column < 0 || (!unfit && (m_fit.fitting() > 0 || !isBalanceOfToday())))
            return;
        m_layout.columns[size_t(column)].role = CsvRole::Ignored;
        m_out.problems.push_back(
            {0,
             Severity::Note,
             Text::tr(
                 "The balances of this file do not follow from its amounts; they were not used.")});
    }

    const CsvTable &m_table;
    const CsvShape &m_shape;
    const ImportOptions &m_options;
    const CsvLayout *m_remembered;
    CsvLayout &m_layout;
    CsvDecisions &m_out;
    CsvRows m_rows;
    CsvNumbers m_balances;
    std::vector<int> m_groups;
    BalanceFit m_fit;
    bool m_wordsSayInverted = false;
    bool m_wordsSayWritten = false; ///< words beside the amounts say what their minus says
};

} // namespace

void decideSigns(const CsvSource &source, CsvLayout &layout, CsvDecisions &out)
{
    SignDecider(source, layout, out).decide();
}

} // namespace bp
