// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_row.h"

#include "core/base/amount_shape.h"
#include "core/import/formats/csv_movement_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bp {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(bp::CsvRow)
};

using MaybeMoney = std::optional<Money>;

/// Ids that name one entry each; a column that repeats itself or only counts rows is none.
bool areIds(const CsvTable &table, CsvRows rows, int column)
{
    if (column < 0)
        return false;
    QSet<QStringView> seen;
    int texts = 0;
    int counting = 0;
    for (int row = rows.first; row < rows.end; ++row) {
        const QStringView text = table.cell(row, column);
        if (text.isEmpty())
            continue;
        ++texts;
        if (seen.contains(text))
            return false;
        seen.insert(text);
        counting += text.size() <= 7 && text.toInt() > 0 && std::abs(text.toInt() - texts) <= 1;
    }
    return texts > 0 && (texts < 3 ? counting < texts : counting * 2 < texts);
}

bool hasPlus(QStringView amount)
{
    const WrittenAmount written = writtenAmount(amount);
    return written.hasSign && !written.isNegative;
}

/// In a list of purchases without signs the ones with a plus (or CR) are what came back.
bool hasBareBesidePlus(const CsvTable &table, const CsvRows &rows, int column)
{
    bool bare = false;
    bool plus = false;
    for (int row = rows.first; column >= 0 && row < rows.end && !(bare && plus); ++row) {
        const WrittenAmount written = writtenAmount(table.cell(row, column));
        bare = bare || (!written.hasSign && !written.body.isEmpty() &&
                        !isZeroNumber(table.cell(row, column)));
        plus = plus || (written.hasSign && !written.isNegative);
    }
    return bare && plus;
}

} // namespace

bool isCsvPlaceholder(QStringView text)
{
    return text == u"/" || text == u"-" || text == u"--";
}

CsvRowReader::CsvRowReader(const CsvTable &table,
                           const CsvShape &shape,
                           const CsvLayout &layout,
                           Currency assumed)
    : m_table(table)
    , m_layout(layout)
    , m_app(shape.app)
    , m_rows(shape.frame.data)
    , m_assumed(assumed)
    , m_payees(layout.columnsOf(CsvRole::Payee))
    , m_memos(layout.columnsOf(CsvRole::Memo))
    , m_tags(layout.columnsOf(CsvRole::Tags))
    , m_states(layout.columnsOf(CsvRole::State))
{
    const auto column = [&layout](CsvRole role) { return layout.columnOf(role); };
    for (const CsvRole role : {CsvRole::Day, CsvRole::BookingDay, CsvRole::ValueDay}) {
        for (const int found : layout.columnsOf(role))
            m_days.push_back(found);
    }
    m_valueDay = column(CsvRole::ValueDay);
    m_amount =
        column(CsvRole::NetAmount) >= 0 ? column(CsvRole::NetAmount) : column(CsvRole::Amount);
    if (const auto amounts = layout.columnsOf(CsvRole::Amount); amounts.size() > 1)
        m_amounts = amounts;
    m_out = column(CsvRole::MoneyOut);
    m_in = column(CsvRole::MoneyIn);
    m_fee = column(CsvRole::Fee);
    m_balance = column(CsvRole::Balance);
    m_word = layout.signs == CsvSigns::ByWord ? column(CsvRole::SignWord) : -1;
    m_currency = column(CsvRole::Currency);
    m_original = column(CsvRole::OriginalAmount);
    m_originalCurrency = column(CsvRole::OriginalCurrency);
    m_sender = column(CsvRole::Sender);
    m_recipient = column(CsvRole::Recipient);
    m_type = column(CsvRole::Type);
    m_account = column(CsvRole::Account);
    m_accountName = column(CsvRole::AccountName);
    m_counter = column(CsvRole::CounterAccount);
    m_source = m_word >= 0 ? column(CsvRole::Source) : -1;
    m_destination = m_word >= 0 ? column(CsvRole::Destination) : -1;
    m_id = areIds(table, shape.frame.data, column(CsvRole::Id)) ? column(CsvRole::Id) : -1;
    m_linkId = column(CsvRole::LinkId);
    m_check = column(CsvRole::CheckNumber);
    m_category = column(CsvRole::Category);
    m_subcategory = column(CsvRole::Subcategory);
    m_group = column(CsvRole::CategoryGroup);
    m_transfer = column(CsvRole::TransferAccount);
    m_otherAmount = column(CsvRole::OtherAmount);
    if (m_word >= 0 && size_t(m_word) < shape.facts.size())
        m_directions = CsvDirections(shape.facts[size_t(m_word)].values);
    m_plusIsIn =
        layout.signs == CsvSigns::Inverted && hasBareBesidePlus(table, shape.frame.data, m_amount);
}

QDate CsvRowReader::dayIn(int row, int column)
{
    const QStringView text = cell(row, column);
    if (text.isEmpty())
        return {};
    if (column == m_lastDayColumn && text == m_lastDayText)
        return m_lastDay;
    m_lastDay = m_app && !isDayOf(*m_app, text)
                    ? QDate()
                    : parseDay(text, m_layout.columns[size_t(column)].order);
    m_lastDayText = text;
    m_lastDayColumn = column;
    return m_lastDay;
}

QDate CsvRowReader::day(int row)
{
    for (const int column : m_days) {
        if (!cell(row, column).isEmpty())
            return dayIn(row, column);
    }
    return {};
}

QDate CsvRowReader::valueDay(int row)
{
    return m_valueDay < 0 || (m_days.size() == 1 && m_days[0] == m_valueDay)
               ? QDate()
               : dayIn(row, m_valueDay);
}

bool CsvRowReader::isDayBlank(int row) const
{
    return dayText(row).isEmpty();
}

QStringView CsvRowReader::dayText(int row) const
{
    for (const int column : m_days) {
        if (const QStringView text = cell(row, column); !text.isEmpty())
            return text;
    }
    return {};
}

/// Of a row with both sides: the other side's amount is the own one.
bool CsvRowReader::isArrival(int row)
{
    const Direction way = m_layout.inIsOriginal ? direction(row) : Direction::None;
    return way == Direction::In || way == Direction::TransferIn;
}

std::vector<std::pair<QStringView, Currency>> CsvRowReader::ownSides(int row)
{
    const auto own = currency(row);
    if (m_source < 0 || !own)
        return {};
    const Direction way = direction(row);
    const bool in = way == Direction::In || way == Direction::TransferIn;
    std::vector<std::pair<QStringView, Currency>> sides{
        {cell(row, in ? m_destination : m_source), *own}};
    if (way == Direction::TransferOut) {
        const auto other = Currency::fromText(cell(row, m_originalCurrency));
        sides.emplace_back(cell(row, m_destination), other.value_or(*own));
    }
    return sides;
}

std::optional<Money> CsvRowReader::exchanged(int row)
{
    if (!m_layout.inIsOriginal || direction(row) != Direction::Neutral)
        return {};
    const auto currency = Currency::fromText(cell(row, m_originalCurrency));
    if (!currency)
        return {};
    const auto money = moneyIn(row, m_original, *currency);
    return money ? *money : std::nullopt;
}

int CsvRowReader::amountColumn(int row)
{
    if (isArrival(row))
        return m_original;
    const auto filled =
        std::ranges::find_if(m_amounts, [&](int column) { return !cell(row, column).isEmpty(); });
    return filled == m_amounts.end() ? m_amount : *filled;
}

Result<Currency> CsvRowReader::currency(int row)
{
    const QStringView text = cell(row, isArrival(row) ? m_originalCurrency : m_currency);
    if (!m_amounts.empty())
        return m_layout.columns[size_t(amountColumn(row))].currency;
    if (text.isEmpty())
        return m_assumed;
    auto known = m_knownCurrencies.constFind(text);
    if (known == m_knownCurrencies.constEnd())
        known = m_knownCurrencies.insert(text, Currency::fromText(text));
    if (*known)
        return **known;
    const bool code =
        text.size() == 3 && std::ranges::all_of(text, [](QChar c) { return c.isUpper(); });
    if (!code)
        return m_assumed; // "kr", "Rs": a sign of the account's own
    return fail(Error::Code::Invalid,
                Text::tr("“%1” is no currency that is known.").arg(text.left(20)));
}

Result<MaybeMoney> CsvRowReader::moneyIn(int row, int column, Currency currency) const
{
    const QStringView text = cell(row, column);
    if (text.isEmpty() || isCsvPlaceholder(text))
        return MaybeMoney();
    auto money = parseAmount(text, m_layout.columns[size_t(column)].style, currency);
    if (!money)
        return fail(std::move(money.error()));
    return MaybeMoney(*money);
}

Result<MaybeMoney> CsvRowReader::twoColumns(int row, Currency currency) const
{
    const auto out = moneyIn(row, m_out, currency);
    const auto in = moneyIn(row, m_in, currency);
    if (!out || !in)
        return fail(out ? in.error() : out.error());
    if (!*out && !*in)
        return MaybeMoney();
    const Money none(0, currency);
    const Money spent =
        m_layout.outIsNegative ? (*out).value_or(none) : (*out).value_or(none).negated();
    const Money received =
        m_layout.inIsNegative ? (*in).value_or(none).negated() : (*in).value_or(none);
    auto sum = received.plus(spent);
    if (!sum)
        return fail(std::move(sum.error()));
    return MaybeMoney(*sum);
}

Result<MaybeMoney> CsvRowReader::oneColumn(int row, Currency currency)
{
    const int column = amountColumn(row);
    auto money = moneyIn(row, column, currency);
    if (!money || !*money)
        return money;
    Money value = **money;
    if (m_layout.signs == CsvSigns::Inverted && !(m_plusIsIn && hasPlus(cell(row, column))))
        value = value.negated();
    if (m_layout.signs == CsvSigns::ByBalance)
        return byBalance(row, value);
    if (m_layout.signs == CsvSigns::ByWord) {
        Direction way = direction(row);
        if (way == Direction::Neutral && m_layout.inIsOriginal)
            way = Direction::TransferOut;
        if ((way == Direction::None || way == Direction::Neutral) && m_word >= 0)
            return fail(Error::Code::Invalid,
                        Text::tr("“%1” does not say whether money came or went.")
                            .arg(cell(row, m_word).left(30)));
        const bool out = way == Direction::Out || way == Direction::TransferOut;
        if (m_source >= 0) // budget apps write the size of a movement, with or without its sign
            value = value.magnitude();
        if (out)
            value = value.negated();
    }
    return withFee(row, value);
}

/// The step of the balance from the row before in time. The oldest row has none: it is taken for
/// spent unless its text says that money came.
Result<MaybeMoney> CsvRowReader::byBalance(int row, Money size) const
{
    const int step = m_layout.newestFirst ? 1 : -1;
    const auto after = balance(row, size.currency());
    if (!after || !*after)
        return fail(Error::Code::Invalid,
                    Text::tr("Without a balance nothing says whether money came or went."));
    for (int other = row + step; other >= m_rows.first && other < m_rows.end; other += step) {
        const auto before = balance(other, size.currency());
        if (!before || !*before || account(other) != account(row))
            continue;
        for (const Money moved : {size, size.negated()}) {
            const auto sum = (*before)->plus(moved);
            if (sum && *sum == **after)
                return MaybeMoney(moved);
        }
        return fail(Error::Code::Invalid,
                    Text::tr("The balance does not say whether money came or went."));
    }
    for (size_t i = 0; i < m_layout.columns.size(); ++i) {
        const Movement movement =
            isTextRole(m_layout.columns[i].role) ? movementOf(cell(row, int(i))) : Movement::None;
        if (movement == Movement::In || movement == Movement::CardPayment)
            return MaybeMoney(size);
    }
    return MaybeMoney(size.negated());
}

Result<MaybeMoney> CsvRowReader::withFee(int row, Money money)
{
    if (m_layout.fees == CsvFees::Apart || m_fee < 0 || isArrival(row))
        return MaybeMoney(money);
    const auto fee = moneyIn(row, m_fee, money.currency());
    if (!fee)
        return fail(fee.error());
    if (!*fee)
        return MaybeMoney(money);
    auto sum = money.plus(m_layout.fees == CsvFees::Added ? **fee : (**fee).negated());
    if (!sum)
        return fail(std::move(sum.error()));
    return MaybeMoney(*sum);
}

Result<MaybeMoney> CsvRowReader::amount(int row, Currency currency)
{
    return m_layout.signs == CsvSigns::TwoColumns ? twoColumns(row, currency)
                                                  : oneColumn(row, currency);
}

Result<MaybeMoney> CsvRowReader::balance(int row, Currency currency) const
{
    auto money = moneyIn(row, m_balance, currency);
    if (money && *money && m_layout.balanceIsDebt)
        return MaybeMoney((**money).negated());
    return money;
}

bool CsvRowReader::isInBalance(int row, Currency currency)
{
    const auto after = balance(row, currency);
    const auto moved = amount(row, currency);
    if (!after || !*after || !moved || !*moved)
        return false;
    bool alone = true;
    for (const int other : {row - 1, row + 1}) {
        if (other < m_rows.first || other >= m_rows.end)
            continue;
        const auto before = balance(other, currency);
        if (!before || !*before)
            continue;
        alone = false;
        const auto sum = (*before)->plus(**moved);
        if (sum && *sum == **after)
            return true;
    }
    return alone;
}

Direction CsvRowReader::direction(int row)
{
    const QStringView word = cell(row, m_word);
    auto known = m_knownDirections.constFind(word);
    if (known == m_knownDirections.constEnd())
        known = m_knownDirections.insert(word, m_directions.of(word));
    const bool open = *known == Direction::Neutral || (m_app && word.isEmpty());
    return open ? directionByKind(row) : *known;
}

Direction CsvRowReader::directionByKind(int row) const
{
    for (const CsvRole role : {CsvRole::Type, CsvRole::Memo, CsvRole::Category}) {
        for (const int column : m_layout.columnsOf(role)) {
            if (const Direction kind = directionOfKind(cell(row, column)); kind != Direction::None)
                return kind;
        }
    }
    const bool refund = std::ranges::any_of(
        m_states, [&](int column) { return cell(row, column).contains(u"退款"_s); });
    return refund ? Direction::In : Direction::Neutral;
}

bool CsvRowReader::isNeutral(int row)
{
    return m_word >= 0 && !m_layout.inIsOriginal && direction(row) == Direction::Neutral;
}

BookingState CsvRowReader::state(int row)
{
    BookingState found = BookingState::Unknown;
    for (const int column : m_states) {
        const QStringView word = cell(row, column);
        if (word.isEmpty())
            continue;
        auto known = m_knownStates.constFind(word);
        if (known == m_knownStates.constEnd())
            known = m_knownStates.insert(word, bookingStateOf(word));
        // What one column calls off no other can book.
        if (*known == BookingState::Void || found == BookingState::Unknown ||
            (*known == BookingState::Pending && found == BookingState::Booked))
            found = *known;
    }
    return found;
}

QStringView CsvRowReader::account(int row) const
{
    // Beside source and destination a number is one side's only.
    return m_source >= 0 ? QStringView() : withoutStrayQuotes(cell(row, m_account));
}

QStringView CsvRowReader::accountName(int row) const
{
    if (m_source < 0)
        return cell(row, m_accountName);
    const auto word = m_knownDirections.value(cell(row, m_word), Direction::None);
    return cell(row,
                word == Direction::In || word == Direction::TransferIn ? m_destination : m_source);
}

} // namespace bp
