// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the body of Ledger::change() may do. Reads see what was written before in the same change.
/// Functions that can meet a wish that makes no sense return Result; broken references fail the
/// whole change.

#include "core/ledger/ledger_reader.h"

namespace bp {

namespace db {
class Recorder;
}

class LedgerWriter : public LedgerReader
{
public:
    LedgerWriter(const db::Connection &connection, db::Recorder &recorder);

    // Accounts
    AccountId addAccount(const Account &account); ///< id and position are given
    void updateAccount(const Account &account);
    /// Only an account without entries; close() others.
    [[nodiscard]] Result<void> removeAccount(AccountId id);
    void addCheckpoint(const Checkpoint &checkpoint);
    void removeCheckpoint(AccountId account, QDate day, Checkpoint::Source source);

    // Categories, payees, tags, rules
    CategoryId addCategory(const Category &category);
    void updateCategory(const Category &category);
    void openCategory(CategoryId id); ///< if it is archived
    /// Entries and children move to `heir` (null: not sorted, top level).
    [[nodiscard]] Result<void> removeCategory(CategoryId id, CategoryId heir);
    PayeeId payeeNamed(const QString &name); ///< finds by folded name or adds
    void renamePayee(PayeeId id, const QString &name);
    void mergePayees(PayeeId from, PayeeId into);
    void addPayeeAlias(PayeeId id, const QString &foldedText);
    void removePayeeAlias(PayeeId id, const QString &foldedText);
    TagId tagNamed(const QString &name);
    void removeTag(TagId id);
    CategoryRuleId addCategoryRule(const CategoryRule &rule);
    void updateCategoryRule(const CategoryRule &rule);
    void removeCategoryRule(CategoryRuleId id);

    // Entries
    [[nodiscard]] Result<EntryId>
    addEntry(const Entry &entry); ///< with its splits; the amount's currency is the account's
    /// Many at once, fast: they are undone by their batch, not row by row, so `bank.batch` must be
    /// set on each and they must not be changed again in the same change. Give final values (payee,
    /// category, transfer). Ids are consecutive from the first returned.
    [[nodiscard]] Result<EntryId> addImportedEntries(std::span<const Entry> entries);
    /// All but `bank`; with its splits. What the bank said of day, amount and account is kept.
    [[nodiscard]] Result<void> updateEntry(const Entry &entry);
    /// Imported ones leave a tombstone; the other side of a transfer stays, unpaired.
    void removeEntries(std::span<const EntryId> ids);
    void setCategory(std::span<const EntryId> ids,
                     CategoryId category,
                     CategorySource source,
                     double confidence = 0);
    void setPayee(std::span<const EntryId> ids, PayeeId payee);
    void setNote(EntryId id, const QString &note);
    void setReconciled(std::span<const EntryId> ids, bool reconciled);
    [[nodiscard]] Result<void> setSplits(EntryId id,
                                         std::span<const Split> splits); ///< empty: joins again
    void setTags(EntryId id, std::span<const TagId> tags);

    // Transfers and refunds
    TransferId newTransfer(); ///< for entries not yet written; both sides then carry it
    [[nodiscard]] Result<TransferId>
    pairTransfer(EntryId a, EntryId b); ///< opposite signs, different accounts
    void unpairTransfer(TransferId id);
    void rejectTransfer(EntryId a, EntryId b);
    void unrejectTransfer(EntryId a, EntryId b);
    void linkRefund(EntryId refund, EntryId purchase);
    void unlinkRefund(EntryId refund);

    // Attachments: content is kept once under its hash.
    AttachmentId addAttachment(EntryId entry,
                               const QString &fileName,
                               const QString &mimeType,
                               const QByteArray &content);
    void removeAttachment(AttachmentId id);

    // Imports
    ImportBatchId addImportBatch(const ImportBatch &batch);
    void updateImportBatch(const ImportBatch &batch);
    void setImportProfile(const ImportProfile &profile);
    void rejectMatch(const MatchRejection &rejection);
    void unrejectMatch(const MatchRejection &rejection);
    /// Fills bank id, check number, balance and empty payee/memo of an entry a file row matched,
    /// and remembers the row's day and amount; never changes a reconciled one.
    void completeFromBank(EntryId id, const BankText &bank, QDate day, std::int64_t minor);
    /// The bank's newer word on an entry it gave before: pending became booked. Replaces the bank's
    /// words, day and amount; what a person changed, split, paired or reconciled stays.
    void correctFromBank(EntryId id, const BankText &bank, QDate day, std::int64_t minor);

    // Machine
    /// Gives the version its number; that of a removed one is not given again.
    ModelId addModel(const ModelRecord &model, const QByteArray &content);
    void activateModel(ModelId id); ///< the others of its name become inactive
    /// The same for one that was in use before: the order of use stays as it was.
    void reactivateModel(ModelId id);
    void removeModel(ModelId id);
    void clearModelContent(ModelId id); ///< its figures stay; it cannot be used any more
    void putSuggestion(
        const SuggestionRecord &suggestion); ///< replaces one of the same entry and category
    /// The same for many at once; those of entries this change imported come and go with them.
    void putSuggestions(std::span<const SuggestionRecord> suggestions);
    void removeSuggestions(EntryId id);
    void removeSuggestion(EntryId id, CategoryId category);
    void removeKeptAnswers(const QString &merchantKey);
    void removeKeptAnswers(); ///< all

    void setExchangeRate(Currency from, Currency to, QDate day, std::int64_t rateE9);
    void setPreference(const QString &key, const QString &value); ///< "" removes

private:
    void keepAnswers(EntryId id);
    void dropKeptAnswers(EntryId id);
    void inheritKeptAnswers(CategoryId from, CategoryId heir);

    db::Recorder &m_recorder;
};

} // namespace bp
