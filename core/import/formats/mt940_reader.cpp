// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/mt940_reader.h"

#include "core/import/formats/mt940_details.h"
#include "core/import/formats/plain_decimal.h"

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

int number(QByteArrayView digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

bool areDigits(QByteArrayView text, qsizetype count)
{
    return text.size() >= count && std::all_of(text.begin(), text.begin() + count, isDigit);
}

/// YYMMDD. Banks that count thirty days in every month write 30 February: that is its last day.
QDate dayOf(QByteArrayView text)
{
    if (!areDigits(text, 6))
        return {};
    const int year = number(text.first(2));
    const int month = number(text.sliced(2, 2));
    const int day = number(text.sliced(4, 2));
    const QDate first(year < 80 ? 2000 + year : 1900 + year, month, 1);
    if (!first.isValid() || day < 1 || day > 31)
        return {};
    return first.addDays(std::min(day, first.daysInMonth()) - 1);
}

/// MMDD in the year that brings it nearest to the value date.
QDate entryDay(QByteArrayView text, QDate valueDay)
{
    const int month = number(text.first(2));
    const int day = number(text.sliced(2, 2));
    QDate nearest;
    for (int year = valueDay.year() - 1; year <= valueDay.year() + 1; ++year) {
        const QDate candidate(year, month, day);
        const bool isNearer = nearest.isNull() || std::abs(candidate.daysTo(valueDay)) <
                                                      std::abs(nearest.daysTo(valueDay));
        if (candidate.isValid() && isNearer)
            nearest = candidate;
    }
    return nearest;
}

bool isReference(QByteArrayView reference)
{
    return !reference.isEmpty() && reference != "NONREF" && reference != "NOREF" &&
           reference != "NOTPROVIDED";
}

std::optional<Money> amountOf(QByteArrayView text, Currency currency)
{
    auto amount = plainDecimal(text, currency, ',');
    if (!amount)
        amount = plainDecimal(text, currency, '.');
    if (!amount || amount->isRounded || amount->money.isNegative())
        return {};
    return amount->money;
}

} // namespace

/// "1409010902DR1,62NTRFcustomer//bank", taken apart.
struct Mt940Reader::Line61
{
    QDate day;
    QDate valueDay;
    int sign = 0;
    QByteArrayView amount;
    QByteArrayView type;     ///< "TRF"
    QByteArrayView customer; ///< reference of the account's owner, at most 16 letters
    QByteArrayView name;     ///< some banks write the other side behind it
    QByteArrayView bank;     ///< the bank's own reference

    static std::optional<Line61> of(QByteArrayView text);
    bool takeMark(QByteArrayView &rest);
    void takeReferences(QByteArrayView rest);
};

bool Mt940Reader::Line61::takeMark(QByteArrayView &rest)
{
    // A reversed credit leaves the account; E marks an expected entry of MT942.
    const bool reversal = rest.startsWith("RC") || rest.startsWith("RD");
    if (reversal || rest.startsWith("EC") || rest.startsWith("ED"))
        rest = rest.sliced(1);
    if (rest.isEmpty() || (rest.front() != 'C' && rest.front() != 'D'))
        return false;
    sign = (rest.front() == 'C') == !reversal ? 1 : -1;
    rest = rest.sliced(1);
    // The third letter of the currency may follow.
    if (!rest.isEmpty() && isUpper(rest.front()))
        rest = rest.sliced(1);
    return true;
}

void Mt940Reader::Line61::takeReferences(QByteArrayView rest)
{
    const qsizetype slashes = rest.indexOf("//");
    QByteArrayView before = slashes < 0 ? rest : rest.first(slashes);
    bank = slashes < 0 ? QByteArrayView() : rest.sliced(slashes + 2).trimmed();
    if (before.size() > 16) {
        name = before.sliced(16).trimmed();
        before = before.first(16);
    }
    customer = before.trimmed();
}

std::optional<Mt940Reader::Line61> Mt940Reader::Line61::of(QByteArrayView text)
{
    Line61 line;
    line.valueDay = dayOf(text);
    if (!line.valueDay.isValid())
        return {};
    QByteArrayView rest = text.sliced(6);
    line.day = line.valueDay;
    if (areDigits(rest, 4)) {
        line.day = entryDay(rest, line.valueDay);
        rest = rest.sliced(4);
    }
    while (!rest.isEmpty() && rest.front() == ' ')
        rest = rest.sliced(1);
    if (!line.day.isValid() || !line.takeMark(rest))
        return {};
    qsizetype end = 0;
    while (end < rest.size() && (isDigit(rest[end]) || rest[end] == ',' || rest[end] == '.'))
        ++end;
    line.amount = rest.first(end);
    rest = rest.sliced(end);
    // The type is obligatory: without it the line may be cut within the amount.
    if (line.amount.isEmpty() || rest.size() < 2 || !isUpper(rest.front()))
        return {};
    line.type = rest.sliced(1, std::min<qsizetype>(3, rest.size() - 1));
    line.takeReferences(rest.sliced(std::min<qsizetype>(4, rest.size())));
    return line;
}

void Mt940Reader::problem(int line, Severity severity, const QString &message)
{
    m_open.statement.problems.push_back({line, severity, message});
}

void Mt940Reader::takeAccount(const Mt940Field &field)
{
    m_account = field.first().trimmed().toByteArray();
    m_open.isEmpty = false;
}

std::optional<StatedBalance> Mt940Reader::balanceIn(QByteArrayView text)
{
    text = text.trimmed();
    if (text.size() < 11 || (text.front() != 'C' && text.front() != 'D'))
        return {};
    const bool isDebit = text.front() == 'D';
    const auto currency = Currency::fromCode(QString::fromLatin1(text.sliced(7, 3)));
    const QDate day = dayOf(text.sliced(1));
    if (!currency || !day.isValid())
        return {};
    const auto money = amountOf(text.sliced(10), *currency);
    if (!money)
        return {};
    return StatedBalance{day, isDebit ? money->negated() : *money};
}

void Mt940Reader::takeBalance(const Mt940Field &field)
{
    const auto balance = balanceIn(field.first());
    const bool isPage = field.tag.endsWith('M');
    const bool isOpening = field.tag.startsWith("60");
    m_open.isEmpty = false;
    if (!balance) {
        problem(field.line,
                Severity::Warning,
                tr("“%1” is not a balance; without it the statement is not proved.")
                    .arg(QString::fromUtf8(field.first())));
        return;
    }
    RawStatement &statement = m_open.statement;
    if (statement.currency.isNull())
        statement.currency = balance->balance.currency();
    if (statement.currency != balance->balance.currency()) {
        problem(field.line,
                Severity::Warning,
                tr("This balance is in %1 and the statement in %2; it was not read.")
                    .arg(balance->balance.currency().code(), statement.currency.code()));
        return;
    }
    if (isOpening) {
        statement.opening = balance;
        m_open.opensPage = isPage;
    } else {
        statement.closing = balance;
        m_open.closesPage = isPage;
        m_open.hasClosing = true;
    }
}

void Mt940Reader::takeEntry(const Mt940Field &field)
{
    m_open.isEmpty = false;
    const auto line = Line61::of(field.first());
    const auto money = line ? amountOf(line->amount, m_open.statement.currency) : std::nullopt;
    m_open.expectsDetails = money.has_value();
    m_open.hasDetails = false;
    if (!money) {
        problem(field.line,
                Severity::Error,
                tr("“%1” is not an entry as MT940 writes it; it was not read.")
                    .arg(QString::fromUtf8(field.first())));
        return;
    }
    RawEntry entry;
    entry.line = field.line;
    entry.lastLine = field.lastLine;
    entry.day = line->day;
    entry.valueDay = line->valueDay;
    entry.amount = line->sign < 0 ? money->negated() : *money;
    entry.payee = QString::fromUtf8(line->name);
    if (isReference(line->bank))
        entry.bankId = QString::fromUtf8(line->bank);
    if (line->type == "CHK" && isReference(line->customer))
        entry.checkNumber = QString::fromUtf8(line->customer);
    if (field.lines.size() > 1)
        entry.memo = QString::fromUtf8(field.lines[1]).simplified();
    m_open.statement.entries.push_back(std::move(entry));
}

void Mt940Reader::takeDetails(const Mt940Field &field)
{
    if (!m_open.expectsDetails || m_open.statement.entries.empty())
        return; // about the statement as a whole
    RawEntry &entry = m_open.statement.entries.back();
    const Mt940Details details = mt940Details(field);
    if (!details.payee.isEmpty())
        entry.payee = details.payee;
    if (!details.counterAccount.isEmpty())
        entry.counterAccount = details.counterAccount;
    // Some banks repeat the field for each line of text; the short note beside the entry makes way
    // for the first.
    if (!details.memo.isEmpty())
        entry.memo = m_open.hasDetails ? QString(entry.memo % u' ' % details.memo) : details.memo;
    m_open.hasDetails = true;
    entry.lastLine = field.lastLine;
}

void Mt940Reader::take(const Mt940Field &field)
{
    if (field.tag == "20" && !m_open.isEmpty)
        finishStatement();
    else if (field.tag.startsWith("60") && m_open.hasClosing)
        finishStatement();

    if (field.tag == "61") {
        takeEntry(field);
    } else if (field.tag == "86" || field.tag == "NS") {
        takeDetails(field);
    } else {
        m_open.expectsDetails = false;
        if (field.tag.startsWith("25"))
            takeAccount(field);
        else if (field.tag.startsWith("60") || field.tag.startsWith("62"))
            takeBalance(field);
        else if (field.tag == "34F") {
            m_isInterim = true;
            const auto currency = Currency::fromCode(QString::fromLatin1(
                field.first().first(std::min<qsizetype>(3, field.first().size()))));
            if (m_open.statement.currency.isNull() && currency)
                m_open.statement.currency = *currency;
        } else if (field.tag == "-" && !m_open.isEmpty) {
            finishStatement();
        }
    }
}

void Mt940Reader::nameAccount(RawStatement &statement) const
{
    QString number = QString::fromUtf8(m_account);
    number.removeIf([](QChar c) { return c.isSpace(); });
    const QString code = statement.currency.code();
    if (!code.isEmpty() && number.size() > 3 && number.endsWith(code))
        number.chop(3);
    const qsizetype slash = number.lastIndexOf(u'/');
    if (slash > 0)
        statement.account.bank = number.left(slash);
    statement.account.number = number.mid(slash + 1);
}

void Mt940Reader::settleCurrency(RawStatement &statement)
{
    // Amounts that came before the currency was known were read with two digits.
    const std::int64_t scale = statement.currency.scale();
    std::erase_if(statement.entries, [&](RawEntry &entry) {
        if (entry.amount.currency() == statement.currency)
            return false;
        std::int64_t minor = entry.amount.minor();
        const bool fits = scale >= 100 ? !__builtin_mul_overflow(minor, scale / 100, &minor)
                                       : minor % (100 / scale) == 0;
        if (scale < 100)
            minor /= 100 / scale;
        entry.amount = Money(minor, statement.currency);
        if (!fits)
            problem(entry.line,
                    Severity::Error,
                    tr("The amount of this entry does not fit its currency; it was not read."));
        return !fits;
    });
}

void Mt940Reader::finishStatement()
{
    RawStatement &statement = m_open.statement;
    if (statement.currency.isNull())
        statement.currency = m_options.currency;
    settleCurrency(statement);
    nameAccount(statement);
    const bool hasIds = std::ranges::any_of(
        statement.entries, [](const RawEntry &entry) { return !entry.bankId.isEmpty(); });
    // Without an account and without ids nothing tells these entries from any others.
    if (statement.account.number.isEmpty() && !hasIds && !statement.entries.empty() &&
        !statement.opening) {
        problem(0,
                Severity::Error,
                tr("The file names neither the account nor the entries; they were not read."));
        statement.entries.clear();
    }
    RawStatement *last = m_file.statements.empty() ? nullptr : &m_file.statements.back();
    const bool continues =
        m_lastPageIsOpen && m_open.opensPage && last != nullptr &&
        last->account == statement.account && last->currency == statement.currency &&
        last->closing && statement.opening && last->closing->balance == statement.opening->balance;
    if (continues) {
        std::ranges::move(statement.entries, std::back_inserter(last->entries));
        std::ranges::move(statement.problems, std::back_inserter(last->problems));
        last->closing = statement.closing;
    } else if (!statement.entries.empty() || statement.opening || statement.closing ||
               !statement.problems.empty()) {
        m_file.statements.push_back(std::move(statement));
    }
    m_lastPageIsOpen = m_open.closesPage;
    m_account.clear();
    m_open = {};
}

Result<RawFile> Mt940Reader::read(QByteArrayView text, Progress &progress)
{
    Mt940Fields fields(text);
    Mt940Field field;
    m_open = {};
    for (int count = 0; fields.next(field); ++count) {
        if (count % 8192 == 0 && progress.isCancelled())
            return fail(Error::Code::Cancelled, {});
        take(field);
    }
    finishStatement();
    if (m_file.statements.empty())
        return fail(Error::Code::Invalid,
                    tr("This MT940 file holds no entries and no balances. Download it again at "
                       "your bank."));
    m_file.format = m_isInterim ? u"MT942"_s : u"MT940"_s;
    return std::move(m_file);
}

} // namespace bp
