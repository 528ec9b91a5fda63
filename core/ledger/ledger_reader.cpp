// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger_reader.h"

#include "core/base/text_fold.h"
#include "core/db/statement.h"

#include <cmath>
#include <map>

namespace bp {
namespace {

Currency currencyOf(const QString &code)
{
    return Currency::fromCode(code).value_or(Currency());
}

constexpr char accountColumns[] =
    "id, name, kind, currency, opening_balance, opened_on, number, bank, note, "
    "is_closed, position";

Account accountFrom(const db::Statement &row)
{
    Account account;
    account.id = row.id<AccountId>(0);
    account.name = row.text(1);
    account.kind = accountKindFromKey(row.text(2));
    account.currency = currencyOf(row.text(3));
    account.openingMinor = row.int64(4);
    account.openedOn = row.day(5);
    account.number = row.text(6);
    account.bank = row.text(7);
    account.note = row.text(8);
    account.isClosed = row.flag(9);
    account.position = row.integer(10);
    return account;
}

constexpr char categoryColumns[] =
    "id, parent_id, key, name, kind, is_essential, icon, colour, position, is_archived";

Category categoryFrom(const db::Statement &row)
{
    Category category;
    category.id = row.id<CategoryId>(0);
    category.parent = row.id<CategoryId>(1);
    category.key = row.text(2);
    category.name = row.text(3);
    category.kind = row.text(4) == u"income" ? CategoryKind::Income : CategoryKind::Expense;
    category.isEssential = row.flag(5);
    category.icon = row.text(6);
    category.colour = row.integer(7);
    category.position = row.integer(8);
    category.isArchived = row.flag(9);
    return category;
}

void appendWithChildren(const std::vector<Category> &all,
                        CategoryId parent,
                        std::vector<Category> &ordered)
{
    for (const Category &category : all) {
        if (category.parent == parent) {
            ordered.push_back(category);
            appendWithChildren(all, category.id, ordered);
        }
    }
}

__extension__ using Wide = __int128;

// Half away from zero, in 128 bits: an amount times 10^9 does not fit 64.
std::int64_t scaledByE9(std::int64_t minor, std::int64_t numerator, std::int64_t denominator)
{
    const Wide product = Wide(minor) * numerator;
    const Wide half = denominator / 2;
    return std::int64_t((product + (product < 0 ? -half : half)) / denominator);
}

} // namespace

std::vector<Account> LedgerReader::accounts() const
{
    db::Statement statement(m_connection,
                            QByteArray("SELECT ") + accountColumns +
                                " FROM account ORDER BY is_closed, position, id");
    std::vector<Account> accounts;
    while (statement.step())
        accounts.push_back(accountFrom(statement));
    return accounts;
}

std::optional<Account> LedgerReader::account(AccountId id) const
{
    db::Statement statement(m_connection,
                            QByteArray("SELECT ") + accountColumns + " FROM account WHERE id = ?");
    if (!statement.bind(id).step())
        return {};
    return accountFrom(statement);
}

std::optional<Account> LedgerReader::accountByNumber(const QString &number) const
{
    if (number.isEmpty())
        return {};
    db::Statement statement(m_connection,
                            QByteArray("SELECT ") + accountColumns +
                                " FROM account WHERE number = ? ORDER BY is_closed, id");
    if (!statement.bind(number).step())
        return {};
    return accountFrom(statement);
}

Money LedgerReader::balance(AccountId id) const
{
    return balanceOn(id, QDate(9999, 12, 31));
}

Money LedgerReader::balanceOn(AccountId id, QDate day) const
{
    db::Statement statement(
        m_connection,
        "SELECT a.currency, a.opening_balance + coalesce((SELECT sum(e.amount) FROM entry e "
        "WHERE e.account_id = a.id AND e.day <= ?2), 0) FROM account a WHERE a.id = ?1");
    if (!statement.bind(id, day).step())
        return {};
    return {statement.int64(1), currencyOf(statement.text(0))};
}

Money LedgerReader::bookedBalanceOn(AccountId id, QDate day) const
{
    db::Statement pending(m_connection,
                          "SELECT coalesce(sum(amount), 0) FROM entry "
                          "WHERE account_id = ? AND day <= ? AND is_pending = 1");
    pending.bind(id, day).step();
    const Money balance = balanceOn(id, day);
    return {balance.minor() - pending.int64(0), balance.currency()};
}

Money LedgerReader::balanceAt(const Checkpoint &point) const
{
    const Money start = bookedBalanceOn(point.account, point.day.addDays(-1));
    const Money end = bookedBalanceOn(point.account, point.day);
    const Money plain = point.source == Checkpoint::Source::Opening ? start : end;
    if (plain == point.balance)
        return plain;
    db::Statement rows(m_connection,
                       "SELECT bank_balance - amount, bank_balance FROM entry WHERE "
                       "account_id = ? AND day = ? AND bank_balance IS NOT NULL");
    rows.bind(point.account, point.day);
    std::multimap<std::int64_t, std::int64_t> steps;
    while (rows.step())
        steps.emplace(rows.int64(0), rows.int64(1));
    for (std::int64_t balance = start.minor(); balance != point.balance.minor();) {
        const auto next = steps.find(balance);
        if (next == steps.end())
            return plain;
        balance = next->second;
        steps.erase(next);
    }
    return point.balance;
}

QHash<AccountId, Money> LedgerReader::balances() const
{
    db::Statement statement(
        m_connection,
        "SELECT a.id, a.currency, a.opening_balance + coalesce((SELECT sum(e.amount) "
        "FROM entry e WHERE e.account_id = a.id), 0) FROM account a");
    QHash<AccountId, Money> balances;
    while (statement.step())
        balances.insert(statement.id<AccountId>(0),
                        Money(statement.int64(2), currencyOf(statement.text(1))));
    return balances;
}

std::vector<Checkpoint> LedgerReader::checkpoints(AccountId id) const
{
    db::Statement statement(
        m_connection,
        "SELECT c.day, c.balance, c.source, c.batch_id, a.currency FROM checkpoint c "
        "JOIN account a ON a.id = c.account_id WHERE c.account_id = ? ORDER BY c.day");
    statement.bind(id);
    std::vector<Checkpoint> checkpoints;
    while (statement.step()) {
        const QString source = statement.text(2);
        checkpoints.push_back({id,
                               statement.day(0),
                               Money(statement.int64(1), currencyOf(statement.text(4))),
                               source == u"opening"   ? Checkpoint::Source::Opening
                               : source == u"running" ? Checkpoint::Source::Running
                               : source == u"person"  ? Checkpoint::Source::Person
                                                      : Checkpoint::Source::Closing,
                               statement.id<ImportBatchId>(3)});
    }
    return checkpoints;
}

std::vector<Category> LedgerReader::categories() const
{
    db::Statement statement(m_connection,
                            QByteArray("SELECT ") + categoryColumns +
                                " FROM category ORDER BY position, id");
    std::vector<Category> all;
    while (statement.step())
        all.push_back(categoryFrom(statement));
    std::vector<Category> ordered;
    ordered.reserve(all.size());
    appendWithChildren(all, CategoryId(), ordered);
    return ordered;
}

std::optional<Category> LedgerReader::category(CategoryId id) const
{
    db::Statement statement(
        m_connection, QByteArray("SELECT ") + categoryColumns + " FROM category WHERE id = ?");
    if (!statement.bind(id).step())
        return {};
    return categoryFrom(statement);
}

std::optional<Category> LedgerReader::categoryByKey(const QString &key) const
{
    db::Statement statement(
        m_connection, QByteArray("SELECT ") + categoryColumns + " FROM category WHERE key = ?");
    if (!statement.bind(key).step())
        return {};
    return categoryFrom(statement);
}

CategoryId LedgerReader::topLevel(CategoryId id) const
{
    db::Statement statement(m_connection, "SELECT parent_id FROM category WHERE id = ?");
    for (int depth = 0; depth < 64; ++depth) {
        if (!statement.bind(id).step() || statement.isNull(0))
            return id;
        id = statement.id<CategoryId>(0);
    }
    return id;
}

std::vector<Payee> LedgerReader::payees() const
{
    db::Statement statement(m_connection, "SELECT id, name FROM payee ORDER BY folded");
    std::vector<Payee> payees;
    QHash<PayeeId, size_t> places;
    while (statement.step()) {
        places.insert(statement.id<PayeeId>(0), payees.size());
        payees.push_back({statement.id<PayeeId>(0), statement.text(1), {}});
    }
    db::Statement aliases(m_connection, "SELECT payee_id, text FROM payee_alias ORDER BY text");
    while (aliases.step())
        payees[places.value(aliases.id<PayeeId>(0))].aliases.append(aliases.text(1));
    return payees;
}

std::optional<Payee> LedgerReader::payee(PayeeId id) const
{
    db::Statement statement(m_connection, "SELECT name FROM payee WHERE id = ?");
    if (!statement.bind(id).step())
        return {};
    Payee payee{id, statement.text(0), {}};
    db::Statement aliases(m_connection,
                          "SELECT text FROM payee_alias WHERE payee_id = ? ORDER BY text");
    aliases.bind(id);
    while (aliases.step())
        payee.aliases.append(aliases.text(0));
    return payee;
}

std::optional<PayeeId> LedgerReader::payeeByName(const QString &name) const
{
    db::Statement statement(m_connection, "SELECT id FROM payee WHERE folded = ?");
    if (!statement.bind(folded(name)).step())
        return {};
    return statement.id<PayeeId>(0);
}

std::vector<Tag> LedgerReader::tags() const
{
    db::Statement statement(m_connection, "SELECT id, name, colour FROM tag ORDER BY folded");
    std::vector<Tag> tags;
    while (statement.step())
        tags.push_back({statement.id<TagId>(0), statement.text(1), statement.integer(2)});
    return tags;
}

std::vector<CategoryRule> LedgerReader::categoryRules() const
{
    db::Statement statement(
        m_connection,
        "SELECT id, name, condition, category_id, payee_id, is_enabled, position "
        "FROM category_rule ORDER BY position, id");
    std::vector<CategoryRule> rules;
    while (statement.step())
        rules.push_back({statement.id<CategoryRuleId>(0),
                         statement.text(1),
                         statement.text(2).toUtf8(),
                         statement.id<CategoryId>(3),
                         statement.id<PayeeId>(4),
                         statement.flag(5),
                         statement.integer(6)});
    return rules;
}

std::optional<std::int64_t>
LedgerReader::exchangeRateE9(Currency from, Currency to, QDate day) const
{
    db::Statement statement(m_connection,
                            "SELECT rate_e9 FROM exchange_rate WHERE base = ? AND quote = ? "
                            "AND day <= ? ORDER BY day DESC LIMIT 1");
    if (!statement.bind(from.code(), to.code(), day).step())
        return {};
    return statement.int64(0);
}

std::optional<Money> LedgerReader::converted(Money money, Currency target, QDate day) const
{
    if (money.currency() == target)
        return money;
    constexpr std::int64_t e9 = 1'000'000'000;
    const std::int64_t fromScale = money.currency().scale();
    const std::int64_t toScale = target.scale();
    if (const auto rate = exchangeRateE9(money.currency(), target, day))
        return Money(scaledByE9(money.minor(), *rate * toScale, e9 * fromScale), target);
    if (const auto rate = exchangeRateE9(target, money.currency(), day))
        return Money(scaledByE9(money.minor() * toScale, e9, *rate * fromScale), target);
    return {};
}

QString LedgerReader::preference(const QString &key, const QString &otherwise) const
{
    db::Statement statement(m_connection, "SELECT value FROM preference WHERE key = ?");
    return statement.bind(key).step() ? statement.text(0) : otherwise;
}

Currency LedgerReader::bookCurrency() const
{
    if (const auto currency = Currency::fromCode(preference(QStringLiteral("currency"))))
        return *currency;
    // Not chosen yet: the currency of most accounts.
    db::Statement statement(
        m_connection,
        "SELECT currency FROM account GROUP BY currency ORDER BY count(*) DESC LIMIT 1");
    return statement.step() ? currencyOf(statement.text(0)) : EUR;
}

} // namespace bp
