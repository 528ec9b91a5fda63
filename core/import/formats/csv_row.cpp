// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_row.h"

#include "core/base/amount_shape.h"

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

bool isPlaceholder(QStringView text)
{
    return text == u"/" || text == u"-" || text == u"--";
}

void append(QString &text, QStringView more)
{
    if (more.isEmpty() || isPlaceholder(more) || text.contains(more))
        return;
    if (!text.isEmpty())
        text.append(u' ');
    text.append(more);
}

bool hasPlus(QStringView amount)
{
    const WrittenAmount written = writtenAmount(amount);
    return written.hasSign && !written.isNegative;
}

/// In a list of purchases without signs the few with a plus (or CR) are what came back.
bool isPlusRare(const CsvTable &table, const CsvRows &rows, int column)
{
    int bare = 0;
    int plus = 0;
    for (int row = rows.first; column >= 0 && row < rows.end; ++row) {
        const WrittenAmount written = writtenAmount(table.cell(row, column));
        bare += !written.hasSign && !written.body.isEmpty();
        plus += written.hasSign && !written.isNegative;
    }
    return plus > 0 && plus < bare;
}

} // namespace

CsvRowReader::CsvRowReader(const CsvTable &table,
                           const CsvShape &shape,
                           const CsvLayout &layout,
                           Currency assumed)
    : m_table(table)
    , m_layout(layout)
    , m_app(shape.app)
    , m_assumed(assumed)
    , m_payees(layout.columnsOf(CsvRole::Payee))
    , m_memos(layout.columnsOf(CsvRole::Memo))
    , m_tags(layout.columnsOf(CsvRole::Tags))
{
    const auto column = [&layout](CsvRole role) { return layout.columnOf(role); };
    for (const CsvRole role : {CsvRole::Day, CsvRole::BookingDay, CsvRole::ValueDay}) {
        for (const int found : layout.columnsOf(role))
            m_days.push_back(found);
    }
    m_valueDay = column(CsvRole::ValueDay);
    m_amount =
        column(CsvRole::NetAmount) >= 0 ? column(CsvRole::NetAmount) : column(CsvRole::Amount);
    m_out = column(CsvRole::MoneyOut);
    m_in = column(CsvRole::MoneyIn);
    m_fee = column(CsvRole::Fee);
    m_balance = column(CsvRole::Balance);
    m_word = layout.signs == CsvSigns::ByWord ? column(CsvRole::SignWord) : -1;
    m_state = column(CsvRole::State);
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
        layout.signs == CsvSigns::Inverted && isPlusRare(table, shape.frame.data, m_amount);
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

Result<Currency> CsvRowReader::currency(int row)
{
    const QStringView text = cell(row, m_currency);
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
    if (text.isEmpty() || isPlaceholder(text))
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
    auto sum = (*in).value_or(none).plus(spent);
    if (!sum)
        return fail(std::move(sum.error()));
    return MaybeMoney(*sum);
}

Result<MaybeMoney> CsvRowReader::oneColumn(int row, Currency currency)
{
    auto money = moneyIn(row, m_amount, currency);
    if (!money || !*money)
        return money;
    Money value = **money;
    if (m_layout.signs == CsvSigns::Inverted && !(m_plusIsIn && hasPlus(cell(row, m_amount))))
        value = value.negated();
    if (m_layout.signs == CsvSigns::ByWord) {
        const Direction way = direction(row);
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

Result<MaybeMoney> CsvRowReader::withFee(int row, Money money) const
{
    if (m_layout.fees == CsvFees::Apart || m_fee < 0)
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
    const bool refund = cell(row, m_state).contains(u"退款"_s);
    return refund ? Direction::In : Direction::Neutral;
}

bool CsvRowReader::isNeutral(int row)
{
    return m_word >= 0 && direction(row) == Direction::Neutral;
}

BookingState CsvRowReader::state(int row)
{
    const QStringView word = cell(row, m_state);
    if (word.isEmpty())
        return BookingState::Unknown;
    auto known = m_knownStates.constFind(word);
    if (known == m_knownStates.constEnd())
        known = m_knownStates.insert(word, bookingStateOf(word));
    return *known;
}

QStringView CsvRowReader::account(int row) const
{
    QStringView text = cell(row, m_account);
    while (text.startsWith(u'"') || text.startsWith(u'\''))
        text = text.mid(1);
    while (text.endsWith(u'"'))
        text.chop(1);
    return text;
}

QStringView CsvRowReader::accountName(int row) const
{
    if (m_source < 0)
        return cell(row, m_accountName);
    const auto word = m_knownDirections.value(cell(row, m_word), Direction::None);
    return cell(row,
                word == Direction::In || word == Direction::TransferIn ? m_destination : m_source);
}

void CsvRowReader::readNames(int row, RawEntry &entry)
{
    for (const int column : m_payees) {
        const QStringView text = cell(row, column);
        if (entry.payee.isEmpty() && !isPlaceholder(text))
            entry.payee = text.toString();
        else
            append(entry.memo, text);
    }
    if (entry.payee.isEmpty() && (m_sender >= 0 || m_recipient >= 0)) {
        const bool out = entry.amount.isNegative();
        const QStringView other = cell(row, out ? m_recipient : m_sender);
        const bool only = m_sender < 0 || m_recipient < 0;
        entry.payee = (only ? cell(row, m_sender < 0 ? m_recipient : m_sender) : other).toString();
    }
    if (m_source >= 0) {
        const Direction way = direction(row);
        if (way == Direction::TransferOut)
            entry.transferAccount = cell(row, m_destination).toString();
        else
            entry.payee = cell(row, way == Direction::In ? m_source : m_destination).toString();
    }
}

void CsvRowReader::readTexts(int row, RawEntry &entry)
{
    readNames(row, entry);
    for (const int column : m_memos) {
        const QStringView text = cell(row, column);
        if (entry.payee.isEmpty() && m_source < 0 && !isPlaceholder(text))
            entry.payee = text.toString();
        else if (text != entry.payee)
            append(entry.memo, text);
    }
    if (entry.payee.isEmpty() && entry.transferAccount.isEmpty())
        entry.payee = cell(row, m_type).toString();
    entry.bankId = cell(row, m_id).toString();
    entry.checkNumber = cell(row, m_check).toString();
    const QStringView counter = cell(row, m_counter);
    if (!counter.isEmpty())
        entry.counterAccount = counter.toString().remove(u' ');
    readApp(row, entry);
}

/// What only budget apps write: categories, tags, the account on the other side.
void CsvRowReader::readApp(int row, RawEntry &entry)
{
    for (const int column : {m_group, m_category, m_subcategory}) {
        const QStringView text = cell(row, column);
        if (text.isEmpty() || isPlaceholder(text) ||
            entry.category.split(u':').contains(text.toString()))
            continue;
        if (!entry.category.isEmpty())
            entry.category.append(u':');
        entry.category.append(text);
    }
    for (const int column : m_tags) {
        for (const QStringView tag : cell(row, column).tokenize(u';')) {
            for (const QStringView part : tag.tokenize(u',')) {
                if (!part.trimmed().isEmpty())
                    entry.tags.append(part.trimmed().toString());
            }
        }
    }
    if (m_transfer >= 0 && entry.transferAccount.isEmpty())
        entry.transferAccount = cell(row, m_transfer).toString();
}

void CsvRowReader::readOriginal(int row, RawEntry &entry, Currency currency) const
{
    const QStringView text = cell(row, m_original);
    if (text.isEmpty())
        return;
    const auto named = Currency::fromText(cell(row, m_originalCurrency));
    const auto other = named ? named : currencyInAmount(text);
    if (!other || *other == currency)
        return;
    auto money = parseAmount(text, m_layout.columns[size_t(m_original)].style, *other);
    if (money)
        entry.original =
            money->isNegative() == entry.amount.isNegative() ? *money : money->negated();
}

} // namespace bp
