// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger_writer.h"

#include "core/base/text_fold.h"
#include "core/db/change_set.h"
#include "core/db/statement.h"

#include <QCoreApplication>

namespace bp {

using db::run;

namespace {

QString sourceKey(Checkpoint::Source source)
{
    switch (source) {
    case Checkpoint::Source::Opening:
        return QStringLiteral("opening");
    case Checkpoint::Source::Running:
        return QStringLiteral("running");
    case Checkpoint::Source::Person:
        return QStringLiteral("person");
    case Checkpoint::Source::Closing:
        break;
    }
    return QStringLiteral("closing");
}

QString kindKey(CategoryKind kind)
{
    return kind == CategoryKind::Income ? QStringLiteral("income") : QStringLiteral("expense");
}

std::optional<QString> noneIfEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

LedgerWriter::LedgerWriter(const db::Connection &connection, db::Recorder &recorder)
    : LedgerReader(connection)
    , m_recorder(recorder)
{
}

AccountId LedgerWriter::addAccount(const Account &account)
{
    run(connection(),
        "INSERT INTO account (name, kind, currency, opening_balance, opened_on, number, bank, "
        "note, is_closed, position) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM account))",
        account.name,
        accountKindKey(account.kind),
        account.currency.code(),
        account.openingMinor,
        account.openedOn,
        account.number,
        account.bank,
        account.note,
        account.isClosed);
    return AccountId(connection().lastInsertId());
}

void LedgerWriter::updateAccount(const Account &account)
{
    run(connection(),
        "UPDATE account SET name = ?, kind = ?, currency = ?, opening_balance = ?, opened_on = ?, "
        "number = ?, bank = ?, "
        "note = ?, is_closed = ?, position = ? WHERE id = ?",
        account.name,
        accountKindKey(account.kind),
        account.currency.code(),
        account.openingMinor,
        account.openedOn,
        account.number,
        account.bank,
        account.note,
        account.isClosed,
        account.position,
        account.id);
}

Result<void> LedgerWriter::removeAccount(AccountId id)
{
    EntryFilter its;
    its.accounts = {id};
    if (entryCount(its) > 0)
        return fail(
            Error::Code::Conflict,
            QCoreApplication::translate("bp::Ledger",
                                        "This account has entries and was kept. Close it instead, "
                                        "or delete its entries first."));
    run(connection(), "DELETE FROM checkpoint WHERE account_id = ?", id);
    run(connection(), "DELETE FROM import_tombstone WHERE account_id = ?", id);
    // Entries moved elsewhere forget that the bank gave them here.
    run(connection(),
        "UPDATE entry SET bank_account = NULL, bank_day = NULL, bank_amount = NULL, batch_id = "
        "NULL "
        "WHERE bank_account = ?",
        id);
    run(connection(), "DELETE FROM import_batch WHERE account_id = ?", id);
    run(connection(), "UPDATE import_profile SET account_id = NULL WHERE account_id = ?", id);
    run(connection(), "DELETE FROM schedule WHERE account_id = ?1 OR to_account_id = ?1", id);
    run(connection(), "UPDATE goal SET account_id = NULL WHERE account_id = ?", id);
    run(connection(), "DELETE FROM account WHERE id = ?", id);
    return {};
}

void LedgerWriter::addCheckpoint(const Checkpoint &checkpoint)
{
    run(connection(),
        "INSERT INTO checkpoint (account_id, day, source, balance, batch_id) VALUES (?, ?, ?, ?, "
        "?) "
        "ON CONFLICT (account_id, day, source) DO UPDATE SET balance = excluded.balance, batch_id "
        "= excluded.batch_id",
        checkpoint.account,
        checkpoint.day,
        sourceKey(checkpoint.source),
        checkpoint.balance.minor(),
        checkpoint.batch);
}

void LedgerWriter::removeCheckpoint(AccountId account, QDate day, Checkpoint::Source source)
{
    run(connection(),
        "DELETE FROM checkpoint WHERE account_id = ? AND day = ? AND source = ?",
        account,
        day,
        sourceKey(source));
}

CategoryId LedgerWriter::addCategory(const Category &category)
{
    run(connection(),
        "INSERT INTO category (parent_id, key, name, kind, is_essential, icon, colour, "
        "is_archived, position) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM category))",
        category.parent,
        noneIfEmpty(category.key),
        category.name,
        kindKey(category.kind),
        category.isEssential,
        category.icon,
        category.colour,
        category.isArchived);
    return CategoryId(connection().lastInsertId());
}

void LedgerWriter::updateCategory(const Category &category)
{
    run(connection(),
        "UPDATE category SET parent_id = ?, key = ?, name = ?, kind = ?, is_essential = ?, icon = "
        "?, colour = ?, "
        "is_archived = ?, position = ? WHERE id = ?",
        category.parent,
        noneIfEmpty(category.key),
        category.name,
        kindKey(category.kind),
        category.isEssential,
        category.icon,
        category.colour,
        category.isArchived,
        category.position,
        category.id);
}

void LedgerWriter::openCategory(CategoryId id)
{
    run(connection(), "UPDATE category SET is_archived = 0 WHERE id = ? AND is_archived", id);
}

Result<void> LedgerWriter::removeCategory(CategoryId id, CategoryId heir)
{
    for (CategoryId above = heir; !above.isNull();) {
        if (above == id)
            return fail(
                Error::Code::Invalid,
                QCoreApplication::translate(
                    "bp::Ledger", "A category cannot be merged into itself or one below it."));
        const auto category = this->category(above);
        above = category ? category->parent : CategoryId();
    }
    run(connection(),
        heir.isNull() ? "UPDATE entry SET category_id = ?1, category_source = 0, "
                        "category_confidence = 0 WHERE category_id = ?2"
                      : "UPDATE entry SET category_id = ?1 WHERE category_id = ?2",
        heir,
        id);
    run(connection(), "UPDATE split SET category_id = ? WHERE category_id = ?", heir, id);
    run(connection(), "UPDATE category SET parent_id = ? WHERE parent_id = ?", heir, id);
    run(connection(), "DELETE FROM suggestion WHERE category_id = ?", id);
    inheritKeptAnswers(id, heir);
    run(connection(), "UPDATE schedule SET category_id = ? WHERE category_id = ?", heir, id);
    run(connection(), "DELETE FROM budget_line WHERE category_id = ?", id);
    if (heir.isNull())
        run(connection(), "DELETE FROM category_rule WHERE category_id = ?", id);
    else
        run(connection(),
            "UPDATE category_rule SET category_id = ? WHERE category_id = ?",
            heir,
            id);
    run(connection(), "DELETE FROM category WHERE id = ?", id);
    return {};
}

PayeeId LedgerWriter::payeeNamed(const QString &name)
{
    if (const auto known = payeeByName(name))
        return *known;
    run(connection(),
        "INSERT INTO payee (name, folded) VALUES (?, ?)",
        name.simplified(),
        folded(name));
    return PayeeId(connection().lastInsertId());
}

void LedgerWriter::renamePayee(PayeeId id, const QString &name)
{
    const auto twin = payeeByName(name);
    if (twin && *twin != id)
        mergePayees(id, *twin);
    else
        run(connection(),
            "UPDATE payee SET name = ?, folded = ? WHERE id = ?",
            name.simplified(),
            folded(name),
            id);
}

void LedgerWriter::mergePayees(PayeeId from, PayeeId into)
{
    run(connection(), "UPDATE entry SET payee_id = ? WHERE payee_id = ?", into, from);
    run(connection(), "UPDATE payee_alias SET payee_id = ? WHERE payee_id = ?", into, from);
    run(connection(), "UPDATE category_rule SET payee_id = ? WHERE payee_id = ?", into, from);
    run(connection(), "UPDATE schedule SET payee_id = ? WHERE payee_id = ?", into, from);
    run(connection(), "DELETE FROM payee WHERE id = ?", from);
}

void LedgerWriter::addPayeeAlias(PayeeId id, const QString &foldedText)
{
    run(connection(),
        "INSERT INTO payee_alias (text, payee_id) VALUES (?, ?) ON CONFLICT (text) DO UPDATE SET "
        "payee_id = excluded.payee_id",
        foldedText,
        id);
}

void LedgerWriter::removePayeeAlias(PayeeId id, const QString &foldedText)
{
    run(connection(), "DELETE FROM payee_alias WHERE text = ? AND payee_id = ?", foldedText, id);
}

TagId LedgerWriter::tagNamed(const QString &name)
{
    db::Statement known(connection(), "SELECT id FROM tag WHERE folded = ?");
    if (known.bind(folded(name)).step())
        return known.id<TagId>(0);
    run(connection(),
        "INSERT INTO tag (name, folded, colour) VALUES (?, ?, (SELECT count(*) % 12 FROM tag))",
        name.simplified(),
        folded(name));
    return TagId(connection().lastInsertId());
}

void LedgerWriter::removeTag(TagId id)
{
    run(connection(), "DELETE FROM entry_tag WHERE tag_id = ?", id);
    run(connection(), "DELETE FROM tag WHERE id = ?", id);
}

CategoryRuleId LedgerWriter::addCategoryRule(const CategoryRule &rule)
{
    run(connection(),
        "INSERT INTO category_rule (name, condition, category_id, payee_id, is_enabled, position) "
        "VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM category_rule))",
        rule.name,
        QString::fromUtf8(rule.condition),
        rule.category,
        rule.payee,
        rule.isEnabled);
    return CategoryRuleId(connection().lastInsertId());
}

void LedgerWriter::updateCategoryRule(const CategoryRule &rule)
{
    run(connection(),
        "UPDATE category_rule SET name = ?, condition = ?, category_id = ?, payee_id = ?, "
        "is_enabled = ?, position = ? "
        "WHERE id = ?",
        rule.name,
        QString::fromUtf8(rule.condition),
        rule.category,
        rule.payee,
        rule.isEnabled,
        rule.position,
        rule.id);
}

void LedgerWriter::removeCategoryRule(CategoryRuleId id)
{
    run(connection(), "DELETE FROM category_rule WHERE id = ?", id);
}

void LedgerWriter::setExchangeRate(Currency from, Currency to, QDate day, std::int64_t rateE9)
{
    run(connection(),
        "INSERT INTO exchange_rate (base, quote, day, rate_e9) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (base, quote, day) DO UPDATE SET rate_e9 = excluded.rate_e9",
        from.code(),
        to.code(),
        day,
        rateE9);
}

void LedgerWriter::setPreference(const QString &key, const QString &value)
{
    if (value.isEmpty())
        run(connection(), "DELETE FROM preference WHERE key = ?", key);
    else
        run(connection(),
            "INSERT INTO preference (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET "
            "value = excluded.value",
            key,
            value);
}

} // namespace bp
