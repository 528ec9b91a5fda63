// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/camt_statement.h"

#include "core/import/formats/plain_decimal.h"

#include <algorithm>

namespace bp {
namespace {

/// "2024-09-01", with a time behind a T or a zone; the date as written.
QDate dayOf(QByteArrayView text)
{
    if (text.size() < 10 || text[4] != '-' || text[7] != '-')
        return {};
    if (text.size() > 10 && text[10] != 'T' && text[10] != 'Z' && text[10] != '+' &&
        text[10] != '-')
        return {};
    return QDate::fromString(QString::fromLatin1(text.first(10)), Qt::ISODate);
}

/// BookgDt, ValDt and Dt hold a day or a time.
QDate dayIn(const XmlTree &tree, int node)
{
    const QByteArrayView day = tree.textAt(node, "Dt");
    return dayOf(day.isEmpty() ? tree.textAt(node, "DtTm") : day);
}

QString textOf(QByteArrayView text)
{
    return xmlText(text).simplified();
}

/// The account's number: IBAN or any other.
QString accountNumber(const XmlTree &tree, int account)
{
    QByteArrayView number = tree.textAt(account, "Id/IBAN");
    if (number.isEmpty())
        number = tree.textAt(account, "Id/Othr/Id");
    if (number.isEmpty())
        number = tree.textAt(account, "Id/PrtryAcct/Id");
    if (number.isEmpty())
        number = tree.textAt(account, "Id/BBAN");
    QString text = xmlText(number);
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString partyName(const XmlTree &tree, int party)
{
    const QByteArrayView direct = tree.textAt(party, "Nm");
    return textOf(direct.isEmpty() ? tree.textAt(party, "Pty/Nm") : direct);
}

bool isReference(QByteArrayView reference)
{
    return !reference.isEmpty() && reference != "NOTPROVIDED" && reference != "NONREF" &&
           reference != "NOREF";
}

/// What names one entry for ever. End-to-end ids do not: a standing order has the same every month;
/// nor does a short entry reference, which counts within one statement.
QByteArrayView entryReference(const XmlTree &tree, int details)
{
    const QByteArrayView servicer = tree.textAt(tree.root(), "AcctSvcrRef");
    if (isReference(servicer))
        return servicer;
    const QByteArrayView inner = tree.textAt(details, "Refs/AcctSvcrRef");
    if (isReference(inner))
        return inner;
    const QByteArrayView unique = tree.textAt(details, "Refs/UETR");
    if (isReference(unique))
        return unique;
    const QByteArrayView own = tree.textAt(tree.root(), "NtryRef");
    return isReference(own) && own.size() >= 8 ? own : QByteArrayView();
}

QByteArrayView statusOf(const XmlTree &tree)
{
    const QByteArrayView code = tree.textAt(tree.root(), "Sts/Cd");
    return code.isEmpty() ? tree.textAt(tree.root(), "Sts") : code;
}

std::vector<int> detailsOf(const XmlTree &tree)
{
    std::vector<int> all;
    for (int group = tree.child(tree.root(), "NtryDtls"); group != XmlTree::none;
         group = tree.next(group, "NtryDtls")) {
        for (int part = tree.child(group, "TxDtls"); part != XmlTree::none;
             part = tree.next(part, "TxDtls"))
            all.push_back(part);
    }
    if (all.empty()) { // version 1
        for (int part = tree.child(tree.root(), "TxDtls"); part != XmlTree::none;
             part = tree.next(part, "TxDtls"))
            all.push_back(part);
    }
    return all;
}

} // namespace

void CamtStatement::problem(int line, Severity severity, const QString &message)
{
    m_problems.push_back({line, severity, message});
}

void CamtStatement::takeAccount(const XmlTree &tree)
{
    m_account.number = accountNumber(tree, tree.root());
    m_account.name = textOf(tree.textAt(tree.root(), "Nm"));
    QByteArrayView bank = tree.textAt(tree.root(), "Svcr/FinInstnId/BICFI");
    if (bank.isEmpty())
        bank = tree.textAt(tree.root(), "Svcr/FinInstnId/BIC");
    if (bank.isEmpty())
        bank = tree.textAt(tree.root(), "Svcr/FinInstnId/Nm");
    m_account.bank = textOf(bank);
    m_currency = Currency::fromCode(textOf(tree.textAt(tree.root(), "Ccy"))).value_or(m_currency);
}

void CamtStatement::takeCreated(QByteArrayView time)
{
    m_created = dayOf(time);
}

void CamtStatement::takeBalance(const XmlTree &tree)
{
    const int root = tree.root();
    QByteArrayView type = tree.textAt(root, "Tp/CdOrPrtry/Cd");
    if (type.isEmpty())
        type = tree.textAt(root, "Tp/CdOrPrtry/Prtry");
    if (type.isEmpty())
        type = tree.textAt(root, "Tp/Cd");
    const int amount = tree.child(root, "Amt");
    const auto currency = Currency::fromCode(textOf(tree.attribute(amount, "Ccy")));
    const auto money = plainDecimal(tree.text(amount), currency.value_or(m_currency));
    if (!money || money->money.currency().isNull()) {
        problem(
            m_lines.lineOf(tree.position(root)),
            Severity::Warning,
            tr("“%1” is not an amount; this balance was not read.").arg(textOf(tree.text(amount))));
        return;
    }
    const bool isDebit = tree.textAt(root, "CdtDbtInd") == "DBIT";
    m_balances.push_back(
        {type.toByteArray().toUpper(),
         {dayIn(tree, tree.child(root, "Dt")), isDebit ? money->money.negated() : money->money}});
}

bool CamtStatement::fillDays(RawEntry &entry, const XmlTree &tree)
{
    const int booked = tree.child(tree.root(), "BookgDt");
    const int valued = tree.child(tree.root(), "ValDt");
    entry.valueDay = dayIn(tree, valued);
    entry.day = dayIn(tree, booked);
    if (entry.day.isValid())
        return true;
    if (booked != XmlTree::none) {
        problem(entry.line,
                Severity::Error,
                tr("The booking date of this entry is not a date; the entry was not read."));
        return false;
    }
    entry.day = entry.valueDay.isValid() ? entry.valueDay : m_created;
    if (entry.day.isValid())
        problem(entry.line,
                Severity::Note,
                entry.valueDay.isValid()
                    ? tr("This entry has no booking date; its value date was taken.")
                    : tr("This entry has no date; the day of the message was taken."));
    else
        problem(entry.line, Severity::Error, tr("This entry has no date and was not read."));
    return entry.day.isValid();
}

bool CamtStatement::fillAmount(Booking &booking, const XmlTree &tree)
{
    const int node = tree.child(tree.root(), "Amt");
    const QByteArrayView code = tree.attribute(node, "Ccy");
    Currency currency = Currency::fromCode(textOf(code)).value_or(Currency());
    if (currency.isNull())
        currency = m_currency.isNull() ? m_options.currency : m_currency;
    const auto refuse = [&](const QString &message) {
        problem(booking.entry.line, Severity::Error, message);
        return false;
    };
    if (currency.isNull())
        return refuse(
            tr("The file does not say in which currency this entry is; it was not read."));
    const auto money = plainDecimal(tree.text(node), currency);
    if (!money || money->money.isNegative())
        return refuse(
            tr("“%1” is not an amount; this entry was not read.").arg(textOf(tree.text(node))));
    const QByteArrayView direction = tree.textAt(tree.root(), "CdtDbtInd");
    if (direction != "CRDT" && direction != "DBIT")
        return refuse(
            tr("This entry does not say whether it is a credit or a debit; it was not read."));
    if (money->isRounded)
        problem(booking.entry.line,
                Severity::Warning,
                tr("The amount “%1” has more digits than %2 has; it was rounded.")
                    .arg(textOf(tree.text(node)), currency.code()));
    booking.isCredit = direction == "CRDT";
    booking.entry.amount = booking.isCredit ? money->money : money->money.negated();
    return true;
}

void CamtStatement::fillParty(Booking &booking, const XmlTree &tree, int details) const
{
    const int parties = tree.child(details, "RltdPties");
    // A reversed credit was a debit once: its other side is whom the debit went to.
    const bool otherIsDebtor = booking.isCredit != booking.isReversal;
    const auto take = [&](QByteArrayView party, QByteArrayView ultimate, QByteArrayView account) {
        booking.entry.payee = partyName(tree, tree.child(parties, party));
        if (booking.entry.payee.isEmpty())
            booking.entry.payee = partyName(tree, tree.child(parties, ultimate));
        booking.entry.counterAccount = accountNumber(tree, tree.child(parties, account));
    };
    if (otherIsDebtor)
        take("Dbtr", "UltmtDbtr", "DbtrAcct");
    else
        take("Cdtr", "UltmtCdtr", "CdtrAcct");
    if (booking.entry.counterAccount == m_account.number)
        booking.entry.counterAccount.clear();
}

void CamtStatement::fillMemo(RawEntry &entry, const XmlTree &tree, int details) const
{
    QStringList parts;
    const auto append = [&parts](QByteArrayView text) {
        const QString words = textOf(text);
        if (!words.isEmpty() && !parts.contains(words))
            parts.append(words);
    };
    const int remittance = tree.child(details, "RmtInf");
    for (int line = tree.child(remittance, "Ustrd"); line != XmlTree::none;
         line = tree.next(line, "Ustrd"))
        append(tree.text(line));
    for (int block = tree.child(remittance, "Strd"); block != XmlTree::none;
         block = tree.next(block, "Strd")) {
        append(tree.textAt(block, "CdtrRefInf/Ref"));
        append(tree.textAt(block, "CdtrRefInf/CdtrRef"));
        append(tree.textAt(block, "AddtlRmtInf"));
    }
    if (parts.isEmpty())
        append(tree.textAt(details, "AddtlTxInf"));
    if (parts.isEmpty())
        append(tree.textAt(tree.root(), "AddtlNtryInf"));
    entry.memo = parts.join(u' ');
    entry.checkNumber = textOf(tree.textAt(details, "Refs/ChqNb"));
}

void CamtStatement::fillOriginal(RawEntry &entry, const XmlTree &tree, int details) const
{
    int amount = tree.find(details, "AmtDtls/InstdAmt/Amt");
    if (amount == XmlTree::none)
        amount = tree.find(tree.root(), "AmtDtls/InstdAmt/Amt");
    const auto currency = Currency::fromCode(textOf(tree.attribute(amount, "Ccy")));
    if (!currency || *currency == entry.amount.currency())
        return;
    if (const auto money = plainDecimal(tree.text(amount), *currency); money && !money->isRounded)
        entry.original = entry.amount.isNegative() ? money->money.negated() : money->money;
}

std::optional<Money> CamtStatement::partAmount(const Booking &booking,
                                               const XmlTree &tree,
                                               int part,
                                               QByteArrayView path) const
{
    const int node = tree.find(part, path);
    const Currency currency = booking.entry.amount.currency();
    const QByteArrayView code = tree.attribute(node, "Ccy");
    if (node == XmlTree::none || (!code.isEmpty() && Currency::fromCode(textOf(code)) != currency))
        return {};
    const auto money = plainDecimal(tree.text(node), currency);
    if (!money || money->isRounded)
        return {};
    const QByteArrayView direction = tree.textAt(part, "CdtDbtInd");
    const bool isCredit = direction.isEmpty() ? booking.isCredit : direction == "CRDT";
    return isCredit ? money->money : money->money.negated();
}

bool CamtStatement::addParts(const Booking &booking,
                             const XmlTree &tree,
                             const std::vector<int> &parts)
{
    for (const QByteArrayView path : {QByteArrayView("Amt"),
                                      QByteArrayView("AmtDtls/InstdAmt/Amt"),
                                      QByteArrayView("AmtDtls/TxAmt/Amt")}) {
        std::vector<Money> amounts;
        std::int64_t rest = booking.entry.amount.minor();
        for (const int part : parts) {
            const auto amount = partAmount(booking, tree, part, path);
            if (!amount || __builtin_sub_overflow(rest, amount->minor(), &rest))
                break;
            amounts.push_back(*amount);
        }
        if (amounts.size() != parts.size() || rest != 0)
            continue;
        for (size_t i = 0; i < parts.size(); ++i) {
            Booking part = booking;
            part.entry.amount = amounts[i];
            part.isCredit = !amounts[i].isNegative();
            fillParty(part, tree, parts[i]);
            fillMemo(part.entry, tree, parts[i]);
            const QByteArrayView own = tree.textAt(parts[i], "Refs/AcctSvcrRef");
            if (isReference(own) && own != QByteArrayView(booking.entry.bankId.toUtf8()))
                part.entry.bankId = textOf(own);
            else if (!booking.entry.bankId.isEmpty())
                part.entry.bankId = QString(booking.entry.bankId % u'#' % QString::number(i + 1));
            add(std::move(part.entry));
        }
        return true;
    }
    return false;
}

void CamtStatement::takeEntry(const XmlTree &tree)
{
    Booking booking;
    booking.entry.line = m_lines.lineOf(tree.position(tree.root()));
    const QByteArrayView status = statusOf(tree);
    if (status == "INFO") {
        ++m_unbooked;
        return;
    }
    if (!fillDays(booking.entry, tree) || !fillAmount(booking, tree))
        return;
    booking.entry.lastLine = m_lines.lineOf(tree.end());
    booking.entry.isPending = status == "PDNG" || status == "FUTR";
    const QByteArrayView reversal = tree.textAt(tree.root(), "RvslInd");
    booking.isReversal = reversal == "true" || reversal == "1";
    const std::vector<int> parts = detailsOf(tree);
    const int details = parts.empty() ? XmlTree::none : parts.front();
    booking.entry.bankId = textOf(entryReference(tree, parts.size() > 1 ? XmlTree::none : details));
    if (parts.size() > 1 && addParts(booking, tree, parts))
        return;
    fillParty(booking, tree, details);
    fillMemo(booking.entry, tree, details);
    fillOriginal(booking.entry, tree, details);
    add(std::move(booking.entry));
}

RawStatement &CamtStatement::statementIn(Currency currency)
{
    const auto found = std::ranges::find(m_statements, currency, &RawStatement::currency);
    if (found != m_statements.end())
        return *found;
    RawStatement &added = m_statements.emplace_back();
    added.currency = currency;
    return added;
}

void CamtStatement::add(RawEntry entry)
{
    statementIn(entry.amount.currency()).entries.push_back(std::move(entry));
}

const CamtStatement::Balance *
CamtStatement::balanceOf(std::initializer_list<QByteArrayView> types) const
{
    for (const QByteArrayView type : types) {
        const auto found = std::ranges::find_if(m_balances, [&](const Balance &balance) {
            return QByteArrayView(balance.type) == type &&
                   balance.stated.balance.currency() == m_currency;
        });
        if (found != m_balances.end())
            return &*found;
    }
    return nullptr;
}

void CamtStatement::placeBalances()
{
    // Pages of one statement are joined by interim balances: the first opens the page, the last
    // closes it.
    std::vector<const Balance *> interim;
    for (const Balance &balance : m_balances) {
        if (balance.type == "ITBD" && balance.stated.balance.currency() == m_currency)
            interim.push_back(&balance);
    }
    RawStatement &statement = statementIn(m_currency);
    const Balance *opening = balanceOf({"OPBD", "PRCD"});
    if (opening == nullptr && interim.size() > 1)
        opening = interim.front();
    const Balance *closing = balanceOf({"CLBD"});
    if (closing == nullptr && !interim.empty() && interim.back() != opening)
        closing = interim.back();
    if (opening != nullptr)
        statement.opening = opening->stated;
    if (closing != nullptr)
        statement.closing = closing->stated;
}

void CamtStatement::finish(std::vector<RawStatement> &statements)
{
    if (m_currency.isNull() && !m_balances.empty())
        m_currency = m_balances.front().stated.balance.currency();
    if (m_currency.isNull())
        m_currency = m_statements.empty() ? m_options.currency : m_statements.front().currency;
    placeBalances();
    if (m_unbooked > 0)
        problem(0,
                Severity::Note,
                tr("%n entries are only information of the bank and were not read.",
                   nullptr,
                   m_unbooked));
    const bool hasIds = std::ranges::any_of(m_statements, [](const RawStatement &statement) {
        return std::ranges::any_of(statement.entries,
                                   [](const RawEntry &entry) { return !entry.bankId.isEmpty(); });
    });
    const bool isNobodys = m_account.number.isEmpty() && !hasIds;
    for (RawStatement &statement : m_statements) {
        statement.account = m_account;
        // Without an account and without ids nothing tells these entries from any others.
        if (isNobodys && !statement.entries.empty()) {
            problem(0,
                    Severity::Error,
                    tr("The file names neither the account nor the entries; they were not read."));
            statement.entries.clear();
        }
    }
    RawStatement &own = statementIn(m_currency);
    own.problems = m_problems;
    // The account's own currency comes first; without anything in it, it is left out beside others.
    std::stable_partition(m_statements.begin(), m_statements.end(), [&](const RawStatement &s) {
        return s.currency == m_currency;
    });
    std::ranges::move(m_statements, std::back_inserter(statements));
}

} // namespace bp
