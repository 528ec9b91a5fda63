// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_decisions.h"

#include "core/import/formats/csv_amount_columns.h"
#include "core/import/formats/csv_currency.h"
#include "core/import/formats/csv_day_course.h"
#include "core/import/formats/csv_preamble.h"
#include "core/import/formats/csv_signs.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bp {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(bp::CsvDecisions)
};

constexpr int mostExamples = 3;

int answerTo(const ImportOptions &options, QStringView key, int assumed)
{
    const int answer = options.answers.value(key.toString(), assumed);
    return answer == 0 || answer == 1 ? answer : assumed;
}

/// Days and decimal marks of one table.
class Decider
{
public:
    Decider(const CsvTable &table,
            const CsvShape &shape,
            const ImportOptions &options,
            const CsvLayout *remembered,
            CsvLayout &layout,
            CsvDecisions &out)
        : m_table(table)
        , m_frame(shape.frame)
        , m_app(shape.app)
        , m_options(options)
        , m_remembered(remembered)
        , m_layout(layout)
        , m_out(out)
    {
    }

    void decideCurrency()
    {
        for (const CsvRole role : {CsvRole::Amount,
                                   CsvRole::NetAmount,
                                   CsvRole::MoneyOut,
                                   CsvRole::MoneyIn,
                                   CsvRole::Balance}) {
            const int column = m_layout.columnOf(role);
            if (column < 0)
                continue;
            if (const Currency named = m_layout.columns[size_t(column)].currency; !named.isNull())
                return void(m_layout.currency = named);
            if (const Currency written =
                    currencyInCells(m_table, m_frame, column, m_options.currency);
                !written.isNull())
                return void(m_layout.currency = written);
        }
        if (m_app && !m_app->currency.isEmpty())
            return void(m_layout.currency =
                            Currency::fromCode(m_app->currency).value_or(Currency()));
        const CsvPreamble preamble = preambleOf(m_table, m_frame, m_options.currency);
        m_layout.currency = preamble.currency;
        if (m_layout.currency.isNull() && m_options.currency.isNull())
            m_layout.currency =
                currencyOfPlace(m_table, m_frame, m_layout, preamble.account.number);
    }

    void decideStyles()
    {
        const Currency currency =
            m_layout.currency.isNull() ? m_options.currency : m_layout.currency;
        std::vector<std::pair<int, AmountStyleGuess>> open;
        std::optional<AmountStyle> sure;
        for (int i = 0; i < int(m_layout.columns.size()); ++i) {
            CsvColumn &column = m_layout.columns[size_t(i)];
            if (!isAmountRole(column.role))
                continue;
            const AmountStyleGuess guess =
                amountStyleOf(m_table, m_frame.data, i, currency.digits());
            column.style = guess.style;
            if (guess.isAmbiguous && readsAll(i, guess.other, currency))
                open.emplace_back(i, guess);
            else if (!sure && hasSeparators(i))
                sure = guess.style;
        }
        if (!open.empty() && !sure)
            sure = pooledStyle(currency);
        for (const auto &[column, guess] : open)
            settleStyle(column, guess, sure);
    }

    void decideDays()
    {
        std::vector<std::pair<int, CsvDateOrderGuess>> open;
        std::optional<CsvDateOrder> sure;
        for (int i = 0; i < int(m_layout.columns.size()); ++i) {
            CsvColumn &column = m_layout.columns[size_t(i)];
            if (!isDayRole(column.role))
                continue;
            const CsvDateOrderGuess guess = guessCsvDateOrder(texts(i));
            column.order = guess.order;
            if (guess.isAmbiguous)
                open.emplace_back(i, guess);
            else if (!sure && readsDifferently(i))
                sure = guess.order;
        }
        for (const auto &[column, guess] : open)
            settleOrder(column, guess, sure);
    }

private:
    std::vector<QStringView> texts(int column) const
    {
        std::vector<QStringView> found;
        found.reserve(size_t(m_frame.data.count()));
        for (int row = m_frame.data.first; row < m_frame.data.end; ++row)
            found.push_back(m_table.cell(row, column));
        return found;
    }

    bool remembers(int column) const
    {
        return m_remembered && size_t(column) < m_remembered->columns.size() &&
               m_remembered->columns[size_t(column)].role == m_layout.columns[size_t(column)].role;
    }

    /// What all amounts of the file say together: one writer wrote them.
    std::optional<AmountStyle> pooledStyle(Currency currency) const
    {
        std::vector<QStringView> all;
        for (int i = 0; i < int(m_layout.columns.size()); ++i) {
            const CsvRole role = m_layout.columns[size_t(i)].role;
            if (!isAmountRole(role) || role == CsvRole::OriginalAmount ||
                role == CsvRole::OtherAmount)
                continue;
            const auto more = texts(i);
            all.insert(all.end(), more.begin(), more.end());
        }
        const AmountStyleGuess guess = guessAmountStyle(all, currency.digits());
        return guess.isAmbiguous ? std::nullopt : std::optional(guess.style);
    }

    bool hasSeparators(int column) const
    {
        return std::ranges::any_of(texts(column), [](QStringView text) {
            return text.contains(u'.') || text.contains(u',');
        });
    }

    bool readsAll(int column, AmountStyle style, Currency currency) const
    {
        return std::ranges::all_of(texts(column), [&](QStringView text) {
            return text.isEmpty() || parseAmount(text, style, currency).has_value();
        });
    }

    void settleStyle(int column, const AmountStyleGuess &guess, std::optional<AmountStyle> sure)
    {
        AmountStyle &style = m_layout.columns[size_t(column)].style;
        if (sure &&
            (sure->decimal == guess.style.decimal || sure->decimal == guess.other.decimal)) {
            style = sure->decimal == guess.style.decimal ? guess.style : guess.other;
            return;
        }
        if (remembers(column)) {
            const AmountStyle known = m_remembered->columns[size_t(column)].style;
            if (known.decimal == guess.style.decimal || known.decimal == guess.other.decimal)
                return void(style = known);
        }
        const CsvRole role = m_layout.columns[size_t(column)].role;
        if (role == CsvRole::OriginalAmount || role == CsvRole::OtherAmount)
            return;
        const int answer = answerTo(m_options, decimalMarkQuestion, 0);
        style = answer == 0 ? guess.style : guess.other;
        askForStyle(column, guess, answer);
    }

    void askForStyle(int column, const AmountStyleGuess &guess, int answer)
    {
        const bool asked = std::ranges::any_of(m_out.questions, [](const ImportQuestion &question) {
            return question.key == decimalMarkQuestion;
        });
        if (asked)
            return;
        ImportQuestion question;
        question.key = decimalMarkQuestion.toString();
        question.question =
            Text::tr("The amounts of this file can be read in two ways. Which one is right?");
        question.assumed = answer;
        const Currency currency =
            m_layout.currency.isNull() ? m_options.currency : m_layout.currency;
        for (const AmountStyle style : {guess.style, guess.other}) {
            question.readings.push_back(style.decimal == u','
                                            ? Text::tr("The comma is the decimal mark")
                                            : Text::tr("The point is the decimal mark"));
            QStringList examples;
            for (int row = m_frame.data.first;
                 row < m_frame.data.end && examples.size() < mostExamples;
                 ++row) {
                const QStringView text = m_table.cell(row, column);
                const auto money = parseAmount(text, style, currency);
                if (money && (text.contains(u'.') || text.contains(u',')))
                    examples.append(text + u" → "_s + money->toDecimal());
            }
            question.examples.push_back(examples);
        }
        m_out.questions.push_back(std::move(question));
    }

    /// Whether the order matters in this column at all ("2024-03-01" says it itself).
    bool readsDifferently(int column) const
    {
        return std::ranges::any_of(texts(column), [](QStringView text) {
            const auto parts = datePartsOf(text);
            return parts && dayOf(*parts, CsvDateOrder::DayMonthYear) !=
                                dayOf(*parts, CsvDateOrder::MonthDayYear);
        });
    }

    void settleOrder(int column, const CsvDateOrderGuess &guess, std::optional<CsvDateOrder> sure)
    {
        CsvDateOrder &order = m_layout.columns[size_t(column)].order;
        const auto isOneOf = [&](CsvDateOrder known) {
            return known == guess.order || known == guess.other;
        };
        if (sure && isOneOf(*sure))
            return void(order = *sure);
        if (remembers(column) && isOneOf(m_remembered->columns[size_t(column)].order))
            return void(order = m_remembered->columns[size_t(column)].order);
        if (const auto told = orderToldElsewhere(); told && isOneOf(*told))
            return void(order = *told);
        if (const auto told = orderToldByCourse(texts(column), guess))
            return void(order = *told);
        const bool american =
            m_layout.currency == USD || (m_layout.currency.isNull() && m_options.currency == USD);
        int assumed = american && guess.other == CsvDateOrder::MonthDayYear ? 1 : 0;
        assumed = answerTo(m_options, dateOrderQuestion, assumed);
        order = assumed == 0 ? guess.order : guess.other;
        askForOrder(column, guess, assumed);
    }

    /// The header's language, or a day above the table.
    std::optional<CsvDateOrder> orderToldElsewhere() const
    {
        if (m_app && m_app->monthFirst)
            return CsvDateOrder::MonthDayYear;
        if (m_frame.headerRow < 0)
            return {};
        for (int i = 0; i < m_table.width(m_frame.headerRow); ++i) {
            if (isHeaderOfDayFirstLanguage(m_table.cell(m_frame.headerRow, i)))
                return CsvDateOrder::DayMonthYear;
        }
        return {};
    }

    void askForOrder(int column, const CsvDateOrderGuess &guess, int assumed)
    {
        const bool asked = std::ranges::any_of(m_out.questions, [](const ImportQuestion &question) {
            return question.key == dateOrderQuestion;
        });
        if (asked)
            return;
        ImportQuestion question;
        question.key = dateOrderQuestion.toString();
        question.question =
            Text::tr("The dates of this file can be read in two ways. Which one is right?");
        question.assumed = assumed;
        for (const CsvDateOrder order : {guess.order, guess.other}) {
            question.readings.push_back(
                order == CsvDateOrder::DayMonthYear   ? Text::tr("Day, month, year")
                : order == CsvDateOrder::MonthDayYear ? Text::tr("Month, day, year")
                                                      : Text::tr("Year, month, day"));
            QStringList examples;
            for (const QStringView text : texts(column)) {
                const auto parts = datePartsOf(text);
                if (!parts || examples.size() >= mostExamples ||
                    dayOf(*parts, guess.order) == dayOf(*parts, guess.other))
                    continue;
                examples.append(text + u" → "_s + dayOf(*parts, order).toString(Qt::ISODate));
            }
            question.examples.push_back(examples);
        }
        m_out.questions.push_back(std::move(question));
    }

    const CsvTable &m_table;
    const CsvFrame m_frame;
    const CsvApp *m_app;
    const ImportOptions &m_options;
    const CsvLayout *m_remembered;
    CsvLayout &m_layout;
    CsvDecisions &m_out;
};

} // namespace

CsvDecisions decide(const CsvTable &table,
                    const CsvShape &shape,
                    const ImportOptions &options,
                    const CsvLayout *remembered,
                    CsvLayout &layout)
{
    CsvDecisions out;
    Decider decider(table, shape, options, remembered, layout, out);
    decider.decideCurrency();
    decider.decideStyles();
    decider.decideDays();
    decideSigns({table, shape, options, remembered}, layout, out);
    return out;
}

} // namespace bp
