// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/ofx_statements.h"

#include "core/import/formats/ofx_tokens.h"
#include "core/import/formats/plain_decimal.h"

#include <algorithm>

namespace bp {
namespace {

bool areDigits(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

int numberOf(QByteArrayView digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

/// The date as the standard writes it, "20250630…"; null for what is none.
QDate dayOf(QByteArrayView text)
{
    if (text.size() < 8 || !areDigits(text.first(8)))
        return {};
    return {numberOf(text.first(4)), numberOf(text.sliced(4, 2)), numberOf(text.sliced(6, 2))};
}

/// Also "30/06/2025" where the day tells itself from the month: banks that write their entries
/// by the standard write their balance by hand.
QDate balanceDayOf(QByteArrayView text)
{
    const QDate day = dayOf(text);
    if (day.isValid() || text.size() < 10 || text[2] != '/' || text[5] != '/' ||
        !areDigits(text.first(2)) || !areDigits(text.sliced(3, 2)) || !areDigits(text.sliced(6, 4)))
        return day;
    const int first = numberOf(text.first(2));
    const int second = numberOf(text.sliced(3, 2));
    const int year = numberOf(text.sliced(6, 4));
    if (first > 12 || first == second)
        return {year, second, first};
    return second > 12 ? QDate(year, first, second) : QDate();
}

/// "R$ 5.326,43" without its sign or code of a currency, which some banks write though the
/// standard has none there.
QByteArrayView withoutCurrency(QByteArrayView text, Currency currency)
{
    const QByteArray code = currency.code().toLatin1();
    text = text.trimmed();
    if (text.startsWith(code))
        text = text.sliced(code.size());
    else if (text.endsWith(code))
        text.chop(code.size());
    const auto isSign = [](char c) { return c == '$' || c == ' ' || static_cast<uchar>(c) > 0x7f; };
    if (text.startsWith("R$"))
        text = text.sliced(1);
    while (!text.isEmpty() && isSign(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSign(text.back()))
        text.chop(1);
    return text;
}

QString withoutSpaces(QByteArrayView text)
{
    QString out = ofxText(text);
    out.removeIf([](QChar c) { return c.isSpace(); });
    return out;
}

std::optional<AccountKind> kindOf(const OfxStatementRecord &record)
{
    if (record.tag.startsWith("CC"))
        return AccountKind::Card;
    if (record.tag.startsWith("INV"))
        return AccountKind::Investment;
    if (record.tag.startsWith("LOAN"))
        return AccountKind::Loan;
    const QByteArray type = record.fields[OfxField::AccountType].toByteArray().toUpper();
    if (type == "CHECKING")
        return AccountKind::Current;
    if (type == "SAVINGS" || type == "MONEYMRKT" || type == "CD")
        return AccountKind::Savings;
    if (type == "CREDITLINE")
        return AccountKind::Loan;
    if (type == "CREDITCARD")
        return AccountKind::Card;
    return {};
}

bool isBankEntry(QByteArrayView tag)
{
    return tag.contains("STMTTRN") || tag.contains("stmttrn");
}

bool isOnlyZeros(QByteArrayView id)
{
    return std::ranges::all_of(id, [](char c) { return c == '0'; });
}

} // namespace

OfxStatements::OfxStatements(QByteArrayView text, const ImportOptions &options)
    : m_options(options)
    , m_lines(text)
{
    decideMark(text);
}

void OfxStatements::decideMark(QByteArrayView text)
{
    // OFX allows both marks, and banks write groups although it forbids them. The whole file
    // decides: what stands before one or two last digits is the mark.
    int points = 0;
    int commas = 0;
    constexpr QByteArrayView tag = "<TRNAMT>";
    for (qsizetype at = text.indexOf(tag); at >= 0; at = text.indexOf(tag, at + 1)) {
        const qsizetype from = at + tag.size();
        qsizetype to = from;
        while (to < text.size() && to - from < 40 && text[to] != '<' && text[to] != '\n' &&
               text[to] != '\r')
            ++to;
        const QByteArrayView amount = text.sliced(from, to - from).trimmed();
        const qsizetype mark = std::max(amount.lastIndexOf('.'), amount.lastIndexOf(','));
        if (mark < 0 || amount.size() - mark == 4)
            continue; // "1,234" says nothing
        ++(amount[mark] == ',' ? commas : points);
    }
    const bool comma = commas > points;
    m_mark = comma ? ',' : '.';
    m_group = comma ? '.' : ',';
}

void OfxStatements::problem(int line, Severity severity, const QString &message)
{
    m_problems.push_back({line, severity, message});
}

Currency OfxStatements::currencyFor(QByteArrayView code) const
{
    return Currency::fromCode(QString::fromLatin1(code)).value_or(Currency());
}

void OfxStatements::begin(const OfxStatementRecord &statement)
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    m_first = m_file.statements.size();
    m_currency = currencyFor(statement.fields[OfxField::Currency]);
    m_withoutId = 0;
    m_securitiesOnly = 0;
    m_problems.clear();
}

RawStatement &OfxStatements::statementIn(Currency currency)
{
    for (size_t i = m_first; i < m_file.statements.size(); ++i) {
        if (m_file.statements[i].currency == currency)
            return m_file.statements[i];
    }
    RawStatement &added = m_file.statements.emplace_back();
    added.currency = currency;
    return added;
}

void OfxStatements::addEntry(const OfxEntryRecord &entry, const OfxStatementRecord &statement)
{
    begin(statement);
    if (isBankEntry(entry.tag))
        addBankEntry(entry);
    else if (entry.tag != "INVBANKTRAN")
        addTrade(entry);
}

std::optional<Money> OfxStatements::amountOf(QByteArrayView text, Currency currency, int line)
{
    const QByteArrayView bare = withoutCurrency(text, currency);
    auto amount = plainDecimal(bare, currency, m_mark, m_group);
    if (!amount) // an entry of another style than most: both marks of one amount tell which is
                 // which
        amount = plainDecimal(bare, currency, m_group, m_mark);
    if (!amount)
        return {};
    if (amount->isRounded)
        problem(line,
                Severity::Warning,
                tr("The amount “%1” has more digits than %2 has; it was rounded.")
                    .arg(ofxText(text), currency.code()));
    return amount->money;
}

bool OfxStatements::fillEntry(RawEntry &entry,
                              const OfxEntryRecord &record,
                              QByteArrayView day,
                              QByteArrayView amount)
{
    entry.line = m_lines.lineOf(record.position);
    entry.day = dayOf(day);
    if (!entry.day.isValid()) {
        problem(entry.line,
                Severity::Error,
                day.isEmpty()
                    ? tr("This entry has no date and was not read.")
                    : tr("“%1” is not a date; this entry was not read.").arg(ofxText(day)));
        return false;
    }
    const QByteArrayView code = record.fields[OfxField::Currency];
    Currency currency = code.isEmpty() ? Currency() : currencyFor(code);
    if (currency.isNull())
        currency = m_currency.isNull() ? m_options.currency : m_currency;
    if (currency.isNull()) {
        problem(entry.line,
                Severity::Error,
                tr("The file does not say in which currency this entry is; choose the account it "
                   "belongs to."));
        return false;
    }
    const auto money = amountOf(amount, currency, entry.line);
    if (!money) {
        problem(entry.line,
                Severity::Error,
                amount.isEmpty()
                    ? tr("This entry has no amount and was not read.")
                    : tr("“%1” is not an amount; this entry was not read.").arg(ofxText(amount)));
        return false;
    }
    entry.amount = *money;
    fillWords(entry, record);
    entry.lastLine = m_lines.lineOf(record.end);
    return true;
}

void OfxStatements::fillWords(RawEntry &entry, const OfxEntryRecord &record) const
{
    const OfxFields &fields = record.fields;
    entry.payee = ofxText(fields[OfxField::Name]);
    entry.memo = ofxText(fields[OfxField::Memo]);
    if (const QByteArrayView more = fields[OfxField::Memo2]; !more.isEmpty())
        entry.memo = QString(entry.memo % u' ' % ofxText(more)).trimmed();
    if (!isOnlyZeros(fields[OfxField::FitId]))
        entry.bankId = ofxText(fields[OfxField::FitId]);
    entry.checkNumber = ofxText(fields[OfxField::CheckNumber]);
    entry.counterAccount = withoutSpaces(fields[OfxField::CounterAccount]);
    const QByteArrayView category = fields[OfxField::Category];
    if (!category.isEmpty() && !category.startsWith("Uncategori"))
        entry.category = ofxText(category);
    const QByteArrayView available = fields[OfxField::DayAvailable];
    entry.valueDay = dayOf(available.isEmpty() ? fields[OfxField::ValueDay] : available);
}

void OfxStatements::addBankEntry(const OfxEntryRecord &record)
{
    RawEntry entry;
    const QByteArrayView posted = record.fields[OfxField::DayPosted];
    if (!fillEntry(entry, record, posted, record.fields[OfxField::Amount]))
        return;
    if (record.fields[OfxField::CorrectAction] == "DELETE") {
        problem(entry.line,
                Severity::Warning,
                tr("The bank takes back an earlier entry of %1; delete it if you have it.")
                    .arg(entry.amount.toDecimal()));
        return;
    }
    entry.isPending =
        record.tag == "STMTTRNP" || record.fields[OfxField::TransactionType] == "HOLD";
    if (entry.bankId.isEmpty())
        ++m_withoutId;
    if (m_currency.isNull())
        m_currency = entry.amount.currency();
    statementIn(entry.amount.currency()).entries.push_back(std::move(entry));
}

void OfxStatements::addTrade(const OfxEntryRecord &record)
{
    const QByteArray tag = record.tag.toByteArray().toUpper();
    const bool movesCash = tag.startsWith("BUY") || tag.startsWith("SELL") || tag == "INCOME" ||
                           tag == "INVEXPENSE" || tag == "RETOFCAP" || tag == "MARGININTEREST";
    const QByteArrayView fund = record.fields[OfxField::FundsFrom];
    const bool ownCash = fund.isEmpty() || fund == "CASH" || fund == "MARGIN" || fund == "SHORT";
    if (!movesCash || !ownCash || record.fields[OfxField::Total].isEmpty()) {
        ++m_securitiesOnly;
        return;
    }
    RawEntry entry;
    if (!fillEntry(
            entry, record, record.fields[OfxField::DayTraded], record.fields[OfxField::Total]))
        return;
    entry.valueDay = dayOf(record.fields[OfxField::DaySettled]);
    const QString verb = tag.startsWith("BUY")    ? tr("Buy")
                         : tag.startsWith("SELL") ? tr("Sell")
                         : tag == "INCOME"        ? tr("Income")
                         : tag == "RETOFCAP"      ? tr("Return of capital")
                                                  : tr("Fee");
    const Currency currency = entry.amount.currency();
    if (m_currency.isNull())
        m_currency = currency;
    RawStatement &statement = statementIn(currency);
    m_trades.push_back({size_t(&statement - m_file.statements.data()),
                        statement.entries.size(),
                        record.fields[OfxField::SecurityId],
                        verb});
    statement.entries.push_back(std::move(entry));
}

void OfxStatements::dropCutEntry(const OfxEntryRecord &entry)
{
    m_file.problems.push_back({m_lines.lineOf(entry.position),
                               Severity::Error,
                               tr("The file ends within this entry; download it again. The entries "
                                  "before it were read.")});
}

void OfxStatements::noteCutFile(OfxStatementRecord &statement)
{
    statement.fields.replace(OfxField::Balance, {});
    m_file.problems.push_back(
        {0,
         Severity::Warning,
         tr("The file ends before its end mark: entries may be missing. Download it again.")});
}

void OfxStatements::addSecurity(const OfxFields &security)
{
    QByteArrayView name = security[OfxField::SecurityName];
    if (name.isEmpty())
        name = security[OfxField::Ticker];
    m_securities.insert(security[OfxField::SecurityId], ofxText(name));
}

void OfxStatements::addClosing(const OfxStatementRecord &record)
{
    const QByteArrayView text = record.fields[OfxField::Balance];
    if (text.isEmpty() || m_currency.isNull())
        return;
    const int line = m_lines.lineOf(record.position);
    const auto balance = amountOf(text, m_currency, line);
    if (!balance) {
        problem(line,
                Severity::Warning,
                tr("“%1” is not an amount; the balance was not read.").arg(ofxText(text)));
        return;
    }
    statementIn(m_currency).closing =
        StatedBalance{balanceDayOf(record.fields[OfxField::BalanceDay]), *balance};
}

void OfxStatements::describe(const OfxStatementRecord &record)
{
    AccountHint account;
    account.number = withoutSpaces(record.fields[OfxField::AccountNumber]);
    account.bank = ofxText(record.fields[OfxField::BankId]);
    account.kind = kindOf(record);
    for (size_t i = m_first; i < m_file.statements.size(); ++i)
        m_file.statements[i].account = account;
    if (account.number.isEmpty())
        problem(m_lines.lineOf(record.position),
                Severity::Warning,
                tr("The file does not name the account; choose the one it belongs to."));
}

void OfxStatements::endStatement(const OfxStatementRecord &record)
{
    begin(record);
    if (m_currency.isNull())
        m_currency = currencyFor(record.fields[OfxField::Currency]);
    if (m_currency.isNull())
        m_currency = m_options.currency;
    // The account's own currency comes first, even without an entry in it.
    if (m_file.statements.size() == m_first || !m_problems.empty() ||
        !record.fields[OfxField::Balance].isEmpty())
        statementIn(m_currency);
    addClosing(record);
    describe(record);
    if (m_securitiesOnly > 0)
        problem(0,
                Severity::Note,
                tr("%n movements of securities did not touch the account's cash and were not read.",
                   nullptr,
                   m_securitiesOnly));
    RawStatement &first = m_file.statements[m_first];
    // Without an account and without ids nothing tells these entries from any others.
    const bool isNobodys = first.account.number.isEmpty() && m_withoutId > 0 &&
                           m_withoutId == int(first.entries.size());
    if (isNobodys) {
        problem(0,
                Severity::Error,
                tr("The file names neither the account nor the entries; they were not read."));
        first.entries.clear();
    }
    first.problems.insert(first.problems.end(), m_problems.begin(), m_problems.end());
    m_isOpen = false;
}

void OfxStatements::nameTrades()
{
    for (const Trade &trade : m_trades) {
        auto &entries = m_file.statements[trade.statement].entries;
        if (trade.entry >= entries.size())
            continue;
        const QString security = m_securities.value(trade.security, ofxText(trade.security));
        entries[trade.entry].payee = QString(trade.verb % u' ' % security).trimmed();
    }
}

Result<RawFile> OfxStatements::finish(const OfxFields &file)
{
    if (m_file.statements.empty()) {
        const bool refused = file[OfxField::Severity] == "ERROR";
        const QString message = ofxText(file[OfxField::Message]);
        if (refused)
            return fail(
                Error::Code::Invalid,
                tr("The bank wrote no statement into this file but an error: %1").arg(message));
        return fail(Error::Code::Invalid,
                    tr("This OFX file holds no statement. Choose the download of transactions at "
                       "your bank."));
    }
    nameTrades();
    const QString organisation = ofxText(file[OfxField::Organisation]);
    for (RawStatement &statement : m_file.statements) {
        if (statement.account.bank.isEmpty())
            statement.account.bank = organisation;
    }
    return std::move(m_file);
}

} // namespace bp
