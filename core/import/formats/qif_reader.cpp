// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/qif_reader.h"

#include <algorithm>
#include <array>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

/// Sections whose records are lists and no entries.
constexpr std::array<QStringView, 15> lists{u"Account",
                                            u"Cat",
                                            u"Class",
                                            u"Security",
                                            u"Prices",
                                            u"Budget",
                                            u"Payee",
                                            u"Memorized",
                                            u"Tag",
                                            u"Template",
                                            u"InvItem",
                                            u"Template",
                                            u"Timer",
                                            u"Category",
                                            u"Tax"};

bool isList(QStringView section)
{
    return std::ranges::any_of(lists, [section](QStringView list) {
        return section.compare(list, Qt::CaseInsensitive) == 0;
    });
}

bool isInvestment(QStringView section)
{
    return section.startsWith(u"Inv", Qt::CaseInsensitive) && !isList(section);
}

std::optional<AccountKind> kindOf(QStringView type)
{
    const QString folded = type.toString().toLower().remove(u' ');
    if (folded == "bank"_L1)
        return AccountKind::Current;
    if (folded == "cash"_L1)
        return AccountKind::Cash;
    if (folded == "ccard"_L1 || folded == "creditcard"_L1)
        return AccountKind::Card;
    if (folded == "othl"_L1)
        return AccountKind::Loan;
    if (folded.startsWith("inv"_L1) || folded == "port"_L1 || folded == "mutual"_L1 ||
        folded.startsWith("401"_L1))
        return AccountKind::Investment;
    return {};
}

/// "[Savings]" → "Savings"; empty for a category.
QStringView accountIn(QStringView category)
{
    const qsizetype end = category.indexOf(u']');
    return category.startsWith(u'[') && end > 1 ? category.sliced(1, end - 1) : QStringView();
}

/// Parts, classes, own accounts and paths: what programs of persons write and banks do not.
bool isPersonsWork(const RawEntry &entry)
{
    const auto isPath = [](const QString &category) { return category.contains(u':'); };
    return !entry.splits.empty() || !entry.tags.empty() || !entry.transferAccount.isEmpty() ||
           isPath(entry.category);
}

/// The category's path without its class.
QStringView withoutClass(QStringView category)
{
    const qsizetype slash = category.indexOf(u'/');
    return (slash < 0 ? category : category.first(slash)).trimmed();
}

QStringView classOf(QStringView category)
{
    const qsizetype slash = category.indexOf(u'/');
    return slash < 0 ? QStringView() : category.sliced(slash + 1).trimmed();
}

/// What an investment action does to the account's own cash: +1, −1, or nothing.
int cashSign(QStringView action)
{
    constexpr std::array<QStringView, 13> in{u"Sell",
                                             u"Div",
                                             u"IntInc",
                                             u"CGLong",
                                             u"CGShort",
                                             u"CGMid",
                                             u"MiscInc",
                                             u"RtrnCap",
                                             u"ShtSell",
                                             u"XIn",
                                             u"ContribX",
                                             u"Cash",
                                             u"Contrib"};
    constexpr std::array<QStringView, 7> out{
        u"Buy", u"MargInt", u"MiscExp", u"CvrShrt", u"XOut", u"WithdrwX", u"Withdrw"};
    const auto is = [action](QStringView name) {
        return action.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (std::ranges::any_of(in, is))
        return 1;
    return std::ranges::any_of(out, is) ? -1 : 0;
}

QStringView amountText(const QifRecord &record)
{
    const QStringView total = record.text(u'T');
    return total.isEmpty() ? record.text(u'U') : total;
}

} // namespace

QifReader::QifReader(const std::vector<QifRecord> &records, const ImportOptions &options)
    : m_records(records)
    , m_options(options)
{
}

void QifReader::decideDates()
{
    std::vector<QStringView> dates;
    for (const QifRecord &record : m_records) {
        if (!isList(record.section) && record.has(u'D'))
            dates.push_back(record.text(u'D'));
    }
    const DateOrderGuess guess = guessDateOrder(dates);
    m_order = guess.order;
    if (!guess.isAmbiguous)
        return;
    const auto answer = m_options.answers.constFind(u"date order"_s);
    if (answer != m_options.answers.constEnd())
        m_order = *answer == 1   ? DateOrder::DayMonthYear
                  : *answer == 2 ? DateOrder::YearMonthDay
                                 : DateOrder::MonthDayYear;
    askDates(guess, dates);
}

void QifReader::askDates(const DateOrderGuess &guess, const std::vector<QStringView> &dates)
{
    // The readings stand in the order of DateOrder, so that an answer means the same for every
    // file.
    ImportQuestion question;
    question.key = u"date order"_s;
    question.question = tr("Which is the month in “%1”?").arg(dates.front());
    const bool canBeYearFirst =
        guess.order == DateOrder::YearMonthDay || guess.other == DateOrder::YearMonthDay;
    question.readings = {tr("month, day, year"), tr("day, month, year")};
    if (canBeYearFirst)
        question.readings.push_back(tr("year, month, day"));
    for (size_t order = 0; order < question.readings.size(); ++order) {
        QStringList rows;
        for (const QStringView date : dates) {
            if (rows.size() == 3)
                break;
            rows.append(
                QString(date % " → "_L1 % dayIn(DateOrder(order), date).toString(Qt::ISODate)));
        }
        question.examples.push_back(rows);
    }
    question.assumed = int(m_order);
    m_file.questions.push_back(question);
}

void QifReader::decideAmounts()
{
    std::vector<QStringView> amounts;
    for (const QifRecord &record : m_records) {
        if (isList(record.section))
            continue;
        for (const QifField &field : record.fields) {
            if (field.code == u'T' || field.code == u'U' || field.code == u'$')
                amounts.push_back(field.text.trimmed());
        }
    }
    const AmountStyleGuess guess = guessAmountStyle(amounts, m_options.currency.digits());
    m_style = guess.style;
    if (!guess.isAmbiguous)
        return;
    const auto answer = m_options.answers.constFind(u"decimal mark"_s);
    if (answer != m_options.answers.constEnd() && (*answer == 1) != (m_style == guess.other))
        m_style = *answer == 1 ? guess.other : guess.style;
    askAmounts(guess, amounts);
}

void QifReader::askAmounts(const AmountStyleGuess &guess, const std::vector<QStringView> &amounts)
{
    ImportQuestion question;
    question.key = u"decimal mark"_s;
    question.question = tr("Which mark stands before the cents in “%1”?").arg(amounts.front());
    for (const AmountStyle style : {guess.style, guess.other}) {
        question.readings.push_back(style.decimal == u',' ? tr("the comma") : tr("the point"));
        QStringList rows;
        for (const QStringView amount : amounts) {
            if (rows.size() == 3)
                break;
            if (const auto money = parseAmount(amount, style, m_options.currency))
                rows.append(QString(amount % " → "_L1 % money->toDecimal()));
        }
        question.examples.push_back(rows);
    }
    question.assumed = m_style == guess.style ? 0 : 1;
    m_file.questions.push_back(question);
}

std::optional<Money> QifReader::amountOf(QStringView text) const
{
    const auto money = parseAmount(text, m_style, m_options.currency);
    return money ? std::optional(*money) : std::nullopt;
}

/// "!Type:Cat": each with I for income or E for expenses.
void QifReader::takeCategory(const QifRecord &record)
{
    const QString path = withoutClass(record.text(u'N')).toString();
    m_file.isSortedByPerson = true;
    if (record.has(u'I') || record.has(u'E'))
        m_file.categoryKinds.insert(
            path, record.has(u'I') ? CategoryKind::Income : CategoryKind::Expense);
}

void QifReader::takeAccount(const QifRecord &record)
{
    m_account = {};
    m_account.name = record.text(u'N').toString();
    m_account.kind = kindOf(record.text(u'T'));
    m_hasAccount = !m_account.name.isEmpty();
}

RawStatement &QifReader::statementFor(QStringView section)
{
    AccountHint account = m_hasAccount ? m_account : AccountHint();
    if (!account.kind)
        account.kind = kindOf(section);
    for (RawStatement &statement : m_file.statements) {
        const bool isSame = m_hasAccount ? statement.account.name == account.name
                                         : statement.account.kind == account.kind;
        if (isSame)
            return statement;
    }
    RawStatement &added = m_file.statements.emplace_back();
    added.account = account;
    added.currency = m_options.currency;
    return added;
}

bool QifReader::fillBasics(RawEntry &entry,
                           const QifRecord &record,
                           QStringView amount,
                           RawStatement &statement)
{
    const auto refuse = [&](const QString &message) {
        statement.problems.push_back({record.line, Severity::Error, message});
        return false;
    };
    if (record.isCut)
        return refuse(tr("The file ends within this entry; download it again."));
    const QStringView date = record.text(u'D');
    entry.day = dayIn(m_order, date);
    if (!entry.day.isValid())
        return refuse(date.isEmpty()
                          ? tr("This entry has no date and was not read.")
                          : tr("“%1” is not a date; this entry was not read.").arg(date));
    if (amount.isEmpty())
        return refuse(tr("This entry has no amount and was not read."));
    const auto money = amountOf(amount);
    if (!money)
        return refuse(tr("“%1” is not an amount; this entry was not read.").arg(amount));
    entry.amount = *money;
    entry.line = record.line;
    entry.lastLine = record.lastLine;
    entry.payee = record.text(u'P').toString();
    entry.memo = record.text(u'M').toString();
    const QStringView cleared = record.text(u'C');
    entry.isReconciled = cleared.compare(u"X", Qt::CaseInsensitive) == 0 ||
                         cleared.compare(u"R", Qt::CaseInsensitive) == 0;
    return true;
}

void QifReader::fillCategory(RawEntry &entry, QStringView text) const
{
    if (const QStringView account = accountIn(text); !account.isEmpty())
        entry.transferAccount = account.toString();
    else if (!text.startsWith(u"--Split", Qt::CaseInsensitive))
        entry.category = withoutClass(text).toString();
    if (const QStringView name = classOf(text); !name.isEmpty())
        entry.tags.append(name.toString());
}

void QifReader::fillSplits(RawEntry &entry, const QifRecord &record, RawStatement &statement) const
{
    for (const QifField &field : record.fields) {
        const QStringView text = field.text.trimmed();
        if (field.code == u'S') {
            RawSplit split;
            split.amount = Money(0, entry.amount.currency());
            const QStringView account = accountIn(text);
            split.transferAccount = account.toString();
            split.category = account.isEmpty() ? withoutClass(text).toString() : QString();
            entry.splits.push_back(split);
        } else if (entry.splits.empty()) {
            continue;
        } else if (field.code == u'E') {
            entry.splits.back().note = text.toString();
        } else if (field.code == u'$') {
            if (const auto amount = amountOf(text))
                entry.splits.back().amount = *amount;
        }
    }
    if (entry.splits.empty())
        return;
    entry.category.clear();
    std::int64_t rest = entry.amount.minor();
    bool overflows = false;
    for (const RawSplit &split : entry.splits)
        overflows = overflows || __builtin_sub_overflow(rest, split.amount.minor(), &rest);
    if (overflows) {
        entry.splits.clear();
    } else if (rest != 0) {
        const Money left(rest, entry.amount.currency());
        entry.splits.push_back({{}, left, {}, {}});
        statement.problems.push_back(
            {record.line,
             Severity::Warning,
             tr("The parts of this entry leave %1 over; it became a part without category.")
                 .arg(left.toDecimal())});
    }
}

void QifReader::addEntry(const QifRecord &record)
{
    RawStatement &statement = statementFor(record.section);
    RawEntry entry;
    if (!fillBasics(entry, record, amountText(record), statement))
        return;
    entry.checkNumber = record.text(u'N').toString();
    fillCategory(entry, record.text(u'L'));
    fillSplits(entry, record, statement);
    m_file.isSortedByPerson = m_file.isSortedByPerson || isPersonsWork(entry);
    // The opening balance is written as a transfer of the account to itself: that is where its name
    // stands.
    const bool saysOpening = entry.payee.compare("Opening Balance"_L1, Qt::CaseInsensitive) == 0;
    if (saysOpening && statement.account.name.isEmpty())
        statement.account.name = entry.transferAccount;
    const bool isToItself =
        !entry.transferAccount.isEmpty() && entry.transferAccount == statement.account.name;
    if (isToItself)
        entry.transferAccount.clear();
    entry.isOpening =
        entry.splits.empty() && entry.category.isEmpty() && (isToItself || saysOpening);
    statement.entries.push_back(std::move(entry));
}

void QifReader::addCashOfInvestment(const QifRecord &record)
{
    const QStringView action = record.text(u'N');
    const int sign = cashSign(action);
    QStringView amount = amountText(record);
    if (amount.isEmpty() && (action.startsWith(u"X") || action.endsWith(u"X")))
        amount = record.text(u'$');
    if (sign == 0 || amount.isEmpty()) {
        ++m_securitiesOnly;
        return;
    }
    RawStatement &statement = statementFor(record.section);
    RawEntry entry;
    if (!fillBasics(entry, record, amount, statement))
        return;
    if (sign < 0)
        entry.amount = entry.amount.negated();
    if (entry.payee.isEmpty())
        entry.payee = QString(action.toString() % u' ' % record.text(u'Y')).trimmed();
    fillCategory(entry, record.text(u'L'));
    statement.entries.push_back(std::move(entry));
}

Result<RawFile> QifReader::read(Progress &progress)
{
    decideDates();
    decideAmounts();
    for (size_t i = 0; i < m_records.size(); ++i) {
        if (i % 8192 == 0 && progress.isCancelled())
            return fail(Error::Code::Cancelled, {});
        const QifRecord &record = m_records[i];
        if (record.section.compare(u"Account", Qt::CaseInsensitive) == 0)
            takeAccount(record);
        else if (record.section.compare(u"Cat", Qt::CaseInsensitive) == 0)
            takeCategory(record);
        else if (isInvestment(record.section))
            addCashOfInvestment(record);
        else if (!isList(record.section))
            addEntry(record);
    }
    if (m_securitiesOnly > 0)
        m_file.problems.push_back(
            {0,
             Severity::Note,
             tr("%n movements of securities did not touch the account's cash and were not read.",
                nullptr,
                m_securitiesOnly)});
    if (m_file.statements.empty() && m_securitiesOnly == 0)
        return fail(Error::Code::Invalid,
                    tr("This QIF file holds no entries. Export the account's register there."));
    return std::move(m_file);
}

} // namespace bp
