// SPDX-License-Identifier: GPL-3.0-or-later

// The writer's part about entries: what they are, their splits and tags, transfers and refunds.
#include "core/base/text_fold.h"
#include "core/db/change_set.h"
#include "core/db/statement.h"
#include "core/ledger/entry_text_index.h"
#include "core/ledger/ledger_writer.h"

#include <QCoreApplication>

#include <cmath>

namespace bp {

using db::run;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("bp::Ledger", text);
}

std::optional<QString> codeOf(const Money &original)
{
    return original.currency().isNull() ? std::nullopt : std::optional(original.currency().code());
}

std::optional<std::int64_t> minorOf(const Money &original)
{
    return original.currency().isNull() ? std::nullopt : std::optional(original.minor());
}

int storedConfidence(double confidence)
{
    return int(std::lround(confidence * 10000));
}

[[nodiscard]] Result<void> checkSplits(std::int64_t amount, std::span<const Split> splits)
{
    std::int64_t sum = 0;
    for (const Split &split : splits) {
        if (__builtin_add_overflow(sum, split.minor, &sum))
            return fail(Error::Code::Invalid, tr("The parts are too large to be added up."));
    }
    if (!splits.empty() && sum != amount)
        return fail(Error::Code::Invalid,
                    tr("The parts do not add up to the entry. Nothing was stored. "
                       "Change a part so that their sum is the amount."));
    return {};
}

constexpr char insertEntry[] =
    "INSERT INTO entry (account_id, day, amount, payee_id, category_id, category_source, "
    "category_confidence, "
    "has_splits, transfer_id, is_reconciled, original_amount, original_currency, note, batch_id, "
    "batch_line, "
    "check_number, bank_id, bank_payee, bank_memo, search, bank_balance, is_pending) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

void bindEntry(db::Statement &statement, const Entry &entry)
{
    statement.bind(entry.account,
                   entry.day,
                   entry.amount.minor(),
                   entry.payee,
                   entry.category,
                   int(entry.categorySource),
                   storedConfidence(entry.categoryConfidence),
                   entry.hasSplits(),
                   entry.transfer,
                   entry.isReconciled,
                   minorOf(entry.original),
                   codeOf(entry.original),
                   entry.note,
                   entry.bank.batch,
                   entry.bank.line,
                   entry.bank.checkNumber,
                   entry.bank.id,
                   entry.bank.payee,
                   entry.bank.memo,
                   searchText(entry.bank, entry.note),
                   entry.bank.balance,
                   entry.bank.isPending);
}

/// The bank's own account, day and amount are written down when a person first changes one of them.
constexpr char keepBankRow[] =
    "UPDATE entry SET bank_account = account_id, bank_day = day, bank_amount = amount "
    "WHERE id = ?1 AND batch_id IS NOT NULL AND bank_account IS NULL "
    "AND (account_id <> ?2 OR day <> ?3 OR amount <> ?4)";

void insertSplits(const db::Connection &connection, EntryId id, std::span<const Split> splits)
{
    db::Statement statement(
        connection, "INSERT INTO split (entry_id, category_id, amount, note) VALUES (?, ?, ?, ?)");
    for (const Split &split : splits)
        statement.bind(id, split.category, split.minor, split.note).run();
}

// From here on a large import is undone by its ids instead of row by row.
constexpr size_t bulkFrom = 2000;

} // namespace

Result<EntryId> LedgerWriter::addEntry(const Entry &entry)
{
    const auto account = this->account(entry.account);
    if (!account)
        return fail(Error::Code::Invalid, tr("Choose an account for the entry first."));
    if (!entry.day.isValid())
        return fail(Error::Code::Invalid, tr("Choose a day for the entry first."));
    if (entry.amount.currency() != account->currency)
        return fail(
            Error::Code::Invalid,
            tr("The amount is in %1, but the account %2 is kept in %3.")
                .arg(entry.amount.currency().code(), account->name, account->currency.code()));
    if (auto sum = checkSplits(entry.amount.minor(), entry.splits); !sum)
        return fail(sum.error());
    db::Statement statement(connection(), insertEntry);
    bindEntry(statement, entry);
    statement.run();
    const EntryId id(connection().lastInsertId());
    insertSplits(connection(), id, entry.splits);
    return id;
}

Result<EntryId> LedgerWriter::addImportedEntries(std::span<const Entry> entries)
{
    QHash<AccountId, Currency> currencies;
    for (const Account &account : accounts())
        currencies.insert(account.id, account.currency);
    for (const Entry &entry : entries) {
        if (entry.bank.batch.isNull() || !entry.day.isValid() ||
            currencies.value(entry.account) != entry.amount.currency())
            return fail(Error::Code::Invalid,
                        tr("A row of the file does not fit its account. Nothing was stored."));
        if (auto sum = checkSplits(entry.amount.minor(), entry.splits); !sum)
            return fail(sum.error());
    }
    const std::int64_t first =
        db::integer(connection(), "SELECT coalesce(max(id), 0) + 1 FROM entry");
    const bool isBulk = entries.size() >= bulkFrom &&
                        (m_recorder.bulkLast == 0 || m_recorder.bulkLast + 1 == first);
    {
        std::optional<db::Recorder::Pause> pause;
        if (isBulk)
            pause.emplace(m_recorder);
        db::Statement statement(connection(), insertEntry);
        for (const Entry &entry : entries) {
            bindEntry(statement, entry);
            statement.run();
        }
    }
    if (isBulk) {
        m_recorder.bulkFirst = m_recorder.bulkFirst ? m_recorder.bulkFirst : first;
        m_recorder.bulkLast = first + std::int64_t(entries.size()) - 1;
    }
    for (size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].hasSplits())
            insertSplits(connection(), EntryId(first + std::int64_t(i)), entries[i].splits);
    }
    return EntryId(first);
}

Result<void> LedgerWriter::updateEntry(const Entry &entry)
{
    const auto before = this->entry(entry.id);
    if (!before)
        return fail(Error::Code::NotFound, tr("This entry is no longer in the book."));
    const auto account = this->account(entry.account);
    if (!account || entry.amount.currency() != account->currency)
        return fail(Error::Code::Invalid, tr("The amount must be in the currency of its account."));
    if (!entry.day.isValid())
        return fail(Error::Code::Invalid, tr("This is not a day of the calendar."));
    if (auto sum = checkSplits(entry.amount.minor(), entry.splits); !sum)
        return fail(sum.error());
    run(connection(), keepBankRow, entry.id, entry.account, entry.day, entry.amount.minor());
    run(connection(),
        "UPDATE entry SET account_id = ?, day = ?, amount = ?, payee_id = ?, category_id = ?, "
        "category_source = ?, "
        "category_confidence = ?, has_splits = ?, transfer_id = ?, is_reconciled = ?, "
        "original_amount = ?, "
        "original_currency = ?, note = ?, search = ? WHERE id = ?",
        entry.account,
        entry.day,
        entry.amount.minor(),
        entry.payee,
        entry.category,
        int(entry.categorySource),
        storedConfidence(entry.categoryConfidence),
        entry.hasSplits(),
        entry.transfer,
        entry.isReconciled,
        minorOf(entry.original),
        codeOf(entry.original),
        entry.note,
        searchText(before->bank, entry.note),
        entry.id);
    if (entry.splits != before->splits) {
        run(connection(), "DELETE FROM split WHERE entry_id = ?", entry.id);
        insertSplits(connection(), entry.id, entry.splits);
    }
    return {};
}

void LedgerWriter::removeEntries(std::span<const EntryId> ids)
{
    db::Statement transferOf(connection(), "SELECT transfer_id FROM entry WHERE id = ?");
    db::Statement tombstone(connection(),
                            "INSERT INTO import_tombstone (account_id, day, amount, bank_id, text, "
                            "bank_balance) SELECT coalesce(bank_account, account_id), "
                            "coalesce(bank_day, day), coalesce(bank_amount, amount), bank_id, ?, "
                            "bank_balance FROM entry WHERE id = ?");
    db::Statement bank(connection(),
                       "SELECT bank_payee, bank_memo FROM entry WHERE id = ? "
                       "AND (batch_id IS NOT NULL OR bank_account IS NOT NULL) AND is_pending = 0");
    std::vector<db::Statement> children;
    for (const char *sql : {"DELETE FROM split WHERE entry_id = ?1",
                            "DELETE FROM entry_tag WHERE entry_id = ?1",
                            "DELETE FROM refund_link WHERE refund_id = ?1 OR purchase_id = ?1",
                            "DELETE FROM match_rejection WHERE entry_id = ?1",
                            "DELETE FROM transfer_rejection WHERE first_id = ?1 OR second_id = ?1",
                            "DELETE FROM suggestion WHERE entry_id = ?1",
                            "DELETE FROM entry WHERE id = ?1"})
        children.emplace_back(connection(), sql);
    for (const EntryId id : ids) {
        if (transferOf.bind(id).step() && !transferOf.isNull(0)) {
            const auto transfer = transferOf.id<TransferId>(0);
            transferOf.reset();
            unpairTransfer(transfer);
        }
        transferOf.reset();
        if (bank.bind(id).step())
            tombstone.bind(folded(QString(bank.text(0) + u' ' + bank.text(1))), id).run();
        bank.reset();
        for (const Attachment &attachment : attachments(id))
            removeAttachment(attachment.id);
        keepAnswers(id);
        for (db::Statement &statement : children)
            statement.bind(id).run();
    }
}

void LedgerWriter::setCategory(std::span<const EntryId> ids,
                               CategoryId category,
                               CategorySource source,
                               double confidence)
{
    // A reconciled entry is a wall for machines and rules; parts of a split entry have categories
    // of their own.
    db::Statement statement(
        connection(),
        source == CategorySource::Person
            ? "UPDATE entry SET category_id = ?, category_source = ?, category_confidence = ? "
              "WHERE id = ? AND has_splits = 0"
            : "UPDATE entry SET category_id = ?, category_source = ?, category_confidence = ? "
              "WHERE id = ? AND has_splits = 0 AND is_reconciled = 0");
    const CategorySource stored =
        category.isNull() && source != CategorySource::Person ? CategorySource::None : source;
    for (const EntryId id : ids)
        statement.bind(category, int(stored), storedConfidence(confidence), id).run();
}

void LedgerWriter::setPayee(std::span<const EntryId> ids, PayeeId payee)
{
    db::Statement statement(connection(), "UPDATE entry SET payee_id = ? WHERE id = ?");
    for (const EntryId id : ids)
        statement.bind(payee, id).run();
}

void LedgerWriter::setNote(EntryId id, const QString &note)
{
    if (const auto entry = this->entry(id))
        run(connection(),
            "UPDATE entry SET note = ?, search = ? WHERE id = ?",
            note,
            searchText(entry->bank, note),
            id);
}

void LedgerWriter::setReconciled(std::span<const EntryId> ids, bool reconciled)
{
    db::Statement statement(connection(), "UPDATE entry SET is_reconciled = ? WHERE id = ?");
    for (const EntryId id : ids)
        statement.bind(reconciled, id).run();
}

Result<void> LedgerWriter::setSplits(EntryId id, std::span<const Split> splits)
{
    const auto entry = this->entry(id);
    if (!entry)
        return fail(Error::Code::NotFound, tr("This entry is no longer in the book."));
    if (auto sum = checkSplits(entry->amount.minor(), splits); !sum)
        return sum;
    if (!splits.empty())
        keepAnswers(id);
    else if (entry->hasSplits())
        dropKeptAnswers(id);
    run(connection(), "DELETE FROM split WHERE entry_id = ?", id);
    insertSplits(connection(), id, splits);
    run(connection(),
        splits.empty() ? "UPDATE entry SET has_splits = 0 WHERE id = ?"
                       : "UPDATE entry SET has_splits = 1, category_id = NULL, category_source = "
                         "1, category_confidence = 0 "
                         "WHERE id = ?",
        id);
    run(connection(), "DELETE FROM suggestion WHERE entry_id = ? AND state = 'pending'", id);
    return {};
}

void LedgerWriter::setTags(EntryId id, std::span<const TagId> tags)
{
    run(connection(), "DELETE FROM entry_tag WHERE entry_id = ?", id);
    db::Statement statement(connection(),
                            "INSERT OR IGNORE INTO entry_tag (entry_id, tag_id) VALUES (?, ?)");
    for (const TagId tag : tags)
        statement.bind(id, tag).run();
}

TransferId LedgerWriter::newTransfer()
{
    run(connection(), "INSERT INTO transfer DEFAULT VALUES");
    return TransferId(connection().lastInsertId());
}

Result<TransferId> LedgerWriter::pairTransfer(EntryId a, EntryId b)
{
    const auto first = entry(a);
    const auto second = entry(b);
    if (!first || !second)
        return fail(Error::Code::NotFound, tr("This entry is no longer in the book."));
    if (first->account == second->account ||
        first->amount.isNegative() == second->amount.isNegative())
        return fail(
            Error::Code::Invalid,
            tr("A transfer has one side that leaves an account and one that arrives in another."));
    if (first->isTransfer() || second->isTransfer())
        return fail(
            Error::Code::Conflict,
            tr("One of these entries is already part of a transfer. Separate that one first."));
    if (first->amount.currency() == second->amount.currency() &&
        !transferBalances(first->amount.minor(), second->amount.minor()))
        return fail(Error::Code::Invalid, tr("These amounts differ too much to be one transfer."));
    unrejectTransfer(a, b); // a person who pairs them has changed their mind
    const TransferId id = newTransfer();
    run(connection(), "UPDATE entry SET transfer_id = ? WHERE id IN (?, ?)", id, a, b);
    return id;
}

void LedgerWriter::unpairTransfer(TransferId id)
{
    run(connection(), "UPDATE entry SET transfer_id = NULL WHERE transfer_id = ?", id);
    run(connection(), "DELETE FROM transfer WHERE id = ?", id);
}

void LedgerWriter::rejectTransfer(EntryId a, EntryId b)
{
    run(connection(),
        "INSERT OR IGNORE INTO transfer_rejection (first_id, second_id) VALUES (?, ?)",
        std::min(a, b),
        std::max(a, b));
}

void LedgerWriter::unrejectTransfer(EntryId a, EntryId b)
{
    run(connection(),
        "DELETE FROM transfer_rejection WHERE first_id = ? AND second_id = ?",
        std::min(a, b),
        std::max(a, b));
}

void LedgerWriter::linkRefund(EntryId refund, EntryId purchase)
{
    run(connection(),
        "INSERT INTO refund_link (refund_id, purchase_id) VALUES (?, ?) "
        "ON CONFLICT (refund_id) DO UPDATE SET purchase_id = excluded.purchase_id",
        refund,
        purchase);
}

void LedgerWriter::unlinkRefund(EntryId refund)
{
    run(connection(), "DELETE FROM refund_link WHERE refund_id = ?", refund);
}

} // namespace bp
