// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// All reading of a book. Cheap to make, works on any connection; one thread at a time. Functions
/// throw db::Failure when the disk dies under them (caught at the doors: Ledger and LedgerSource).

#include "core/base/money.h"
#include "core/ledger/account.h"
#include "core/ledger/attachment.h"
#include "core/ledger/category.h"
#include "core/ledger/category_rule.h"
#include "core/ledger/entry.h"
#include "core/ledger/entry_filter.h"
#include "core/ledger/import_record.h"
#include "core/ledger/kept_answer.h"
#include "core/ledger/model_record.h"
#include "core/ledger/payee.h"

#include <QHash>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace bp {

namespace db {
class Connection;
}

enum class EntryOrder {
    NewestFirst,
    OldestFirst,
    LargestFirst,
    SmallestFirst,
    PayeeAZ,
    PayeeZA,
    CategoryAZ,
    CategoryZA
};

/// By what sums are grouped; parts may be combined.
enum class GroupBy : unsigned {
    Nothing = 0,
    Day = 1,
    Month = 2,
    Category = 4,
    Payee = 8,
    Account = 16,
    Flow = 32,
};
constexpr GroupBy operator|(GroupBy a, GroupBy b)
{
    return GroupBy(unsigned(a) | unsigned(b));
}
constexpr bool has(GroupBy set, GroupBy part)
{
    return (unsigned(set) & unsigned(part)) != 0;
}

/// One group of a sum. Parts not grouped by are null. Splits count under their own categories.
struct SumRow
{
    QDate day;
    Month month;
    CategoryId category;
    PayeeId payee;
    AccountId account;
    bool isIncoming = false; ///< with GroupBy::Flow: income, as Flow::In means it
    Money sum;               ///< always grouped by currency
    int count = 0;
};

/// What the machine learns from and matches against: an entry without joins, read in one sweep.
struct EntryFacts
{
    EntryId id;
    AccountId account;
    QDate day;
    std::int64_t minor = 0;
    PayeeId payee;
    CategoryId category;
    CategorySource source = CategorySource::None;
    TransferId transfer;
    bool isReconciled = false;
    bool hasSplits = false;
    QString bankPayee; ///< raw; "" for one entered by hand
    QString bankMemo;
    QString bankId;
    QString checkNumber;
    ImportBatchId batch;
    Currency originalCurrency;
    std::int64_t originalMinor = 0;

    /// No bank said anything of it: its name is the payee's.
    bool isEnteredByHand() const { return bankPayee.isEmpty() && bankMemo.isEmpty(); }
    bool isConfirmed() const { return !category.isNull() && isOfPerson(source); }
};

/// What a table keeps of every entry it may show: enough for order, groups and sums.
struct EntryKey
{
    EntryId id;
    AccountId account;
    QDate day;
    std::int64_t minor = 0; ///< in the account's currency
    bool isTransfer = false;
};

class LedgerReader
{
public:
    explicit LedgerReader(const db::Connection &connection)
        : m_connection(connection)
    {
    }

    // Accounts
    std::vector<Account> accounts() const; ///< by position, open ones first
    std::optional<Account> account(AccountId id) const;
    std::optional<Account> accountByNumber(const QString &number) const;
    Money balance(AccountId id) const;              ///< all entries
    Money balanceOn(AccountId id, QDate day) const; ///< entries up to and with that day
    /// Without what is pending: what the bank means by its balance.
    Money bookedBalanceOn(AccountId id, QDate day) const;
    /// The booked balance where a checkpoint stands, also in the middle of a day: a file may be cut
    /// there, and the running balances of the day's entries lead over it.
    Money balanceAt(const Checkpoint &point) const;
    QHash<AccountId, Money> balances() const;
    std::vector<Checkpoint> checkpoints(AccountId id) const; ///< by day

    // Categories, payees, tags
    std::vector<Category> categories() const; ///< parents before children, by position
    std::optional<Category> category(CategoryId id) const;
    std::optional<Category> categoryByKey(const QString &key) const;
    CategoryId topLevel(CategoryId id) const;
    std::vector<Payee> payees() const;
    std::optional<Payee> payee(PayeeId id) const;
    std::optional<PayeeId> payeeByName(const QString &name) const; ///< folded comparison
    std::vector<Tag> tags() const;
    std::vector<CategoryRule> categoryRules() const;

    // Entries
    std::vector<EntryId> entryIds(const EntryFilter &filter,
                                  EntryOrder order = EntryOrder::NewestFirst) const;
    /// As entryIds(), with what groups and sums need.
    std::vector<EntryKey> entryKeys(const EntryFilter &filter,
                                    EntryOrder order = EntryOrder::NewestFirst) const;
    std::int64_t entryCount(const EntryFilter &filter = {}) const;
    std::optional<Entry> entry(EntryId id) const; ///< with splits
    std::vector<EntryRow>
    entryRows(std::span<const EntryId> ids) const; ///< in the order asked; one query
    std::vector<TagId> tagsOf(EntryId id) const;
    std::vector<EntryId> transferSides(TransferId id) const;
    std::optional<QDate> firstDay() const;
    std::optional<QDate> lastDay() const;
    /// Every entry of the days (open range: all), oldest first, in one sweep. The facts live only
    /// during the call.
    void forEachEntry(const EntryFilter &filter,
                      const std::function<void(const EntryFacts &)> &visit) const;

    // Sums
    std::vector<SumRow> sums(const EntryFilter &filter, GroupBy groupBy) const;

    // Attachments and refunds
    std::vector<Attachment> attachments(EntryId id) const;
    QByteArray attachmentContent(const QByteArray &hash) const;
    std::vector<EntryId> refundsOf(EntryId purchase) const;
    std::optional<EntryId> purchaseOf(EntryId refund) const;

    // Imports
    std::vector<ImportBatch> importBatches() const; ///< newest first
    std::vector<ImportTombstone> tombstones(AccountId account) const;
    /// What the bank said of the entries of an account, by the bank's days; also of those a person
    /// moved elsewhere.
    void forEachBankRow(AccountId account,
                        const DateRange &days,
                        const std::function<void(const BankRow &)> &visit) const;
    std::optional<ImportProfile> importProfile(const QByteArray &fingerprint) const;
    std::vector<MatchRejection> matchRejections(AccountId account) const;
    std::vector<TransferRejection> transferRejections() const;

    // Machine
    std::vector<ModelRecord> models(const QString &name) const; ///< newest version first
    QByteArray modelContent(ModelId id) const;
    std::vector<SuggestionRecord> suggestions(EntryId id) const; ///< most confident first
    std::vector<SuggestionRecord> suggestions(SuggestionRecord::State state) const;
    std::vector<SuggestionAnswer> answers() const; ///< by entry
    std::vector<SuggestionAnswer> answers(EntryId id) const;
    std::vector<KeptAnswer> keptAnswers() const; ///< of entries that are gone or were split
    std::vector<KeptAnswer> keptAnswers(const QString &merchantKey) const;

    // Rates: units of `to` for one unit of `from`, as a fraction of 10^9; the newest not after
    // `day`.
    std::optional<std::int64_t> exchangeRateE9(Currency from, Currency to, QDate day) const;
    /// `money` in `target` at the day's rate (direct or inverse), rounded half away from zero;
    /// nothing when unpriced.
    std::optional<Money> converted(Money money, Currency target, QDate day) const;

    // Preferences of the book ("book.name", "currency", "language", …)
    QString preference(const QString &key, const QString &otherwise = {}) const;
    Currency bookCurrency() const;

    const db::Connection &connection() const { return m_connection; } ///< for core/ledger only

private:
    const db::Connection &m_connection;
};

} // namespace bp
