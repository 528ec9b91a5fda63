// SPDX-License-Identifier: GPL-3.0-or-later

// Duplicates of a preview: every statement of an account in turn, against the book and the
// statements before it.
#include "core/import/duplicate_finder.h"
#include "core/import/row_decisions.h"

#include <QCoreApplication>

#include <algorithm>

namespace bp {
namespace {

constexpr int daysAround = 15; // wider than any rule of the duplicate finder

/// What one account's rows are compared with.
struct KnownSide
{
    std::vector<KnownEntry> entries;
    DayCover covered;
    QHash<QByteArray, QSet<EntryId>> rejected;
};

std::vector<const RawEntry *> rowsOf(const PreviewStatement &statement)
{
    std::vector<const RawEntry *> rows;
    rows.reserve(statement.rows.size());
    for (const PreviewRow &row : statement.rows)
        rows.push_back(&row.raw);
    return rows;
}

DateRange daysOfAccount(const ImportPreview &preview, int account)
{
    DateRange days;
    for (const PreviewStatement &statement : preview.statements) {
        if (statement.account != account)
            continue;
        const auto [first, last] = daysOf(rowsOf(statement));
        if (first.isNull())
            continue;
        days.first = days.first.isNull() ? first : std::min(days.first, first);
        days.last = days.last.isNull() ? last : std::max(days.last, last);
    }
    if (!days.first.isNull())
        days = {days.first.addDays(-daysAround), days.last.addDays(daysAround)};
    return days;
}

class AccountDuplicates
{
public:
    AccountDuplicates(ImportPreview &preview, int account, const LedgerReader &reader)
        : m_preview(preview)
        , m_account(account)
        , m_id(preview.accounts[size_t(account)].account.id)
        , m_reader(reader)
    {
    }

    void decide()
    {
        const DateRange days = daysOfAccount(m_preview, m_account);
        if (days.first.isNull())
            return;
        if (!m_id.isNull())
            readBook(days);
        const auto isLast = [&](size_t i) {
            return std::none_of(m_preview.statements.begin() + std::ptrdiff_t(i) + 1,
                                m_preview.statements.end(),
                                [&](const PreviewStatement &s) { return s.account == m_account; });
        };
        for (size_t i = 0; i < m_preview.statements.size(); ++i) {
            if (m_preview.statements[i].account != m_account)
                continue;
            decideStatement(int(i));
            if (!isLast(i))
                learn(int(i));
        }
    }

private:
    void readBook(const DateRange &days)
    {
        QHash<ImportBatchId, QString> formats;
        for (const ImportBatch &batch : m_reader.importBatches()) {
            if (batch.account != m_id)
                continue;
            formats.insert(batch.id, batch.format);
            m_known.covered.add(batch.firstDay, batch.lastDay);
        }
        m_reader.forEachBankRow(m_id, days, [&](const BankRow &row) {
            KnownEntry known;
            known.id = row.entry;
            known.day = row.day.toJulianDay();
            known.minor = row.minor;
            known.payee = row.payee;
            known.memo = row.memo;
            known.bankId = row.bankId;
            known.checkNumber = row.checkNumber;
            known.balance = row.balance;
            known.kind = row.isConfirmed ? KnownEntry::Kind::Imported : KnownEntry::Kind::ByHand;
            known.isPending = row.isPending;
            known.isAmountLocked = row.isAmountLocked;
            known.bookMinor = row.bookMinor;
            known.format = formats.value(row.batch);
            m_known.entries.push_back(std::move(known));
        });
        for (const ImportTombstone &stone : m_reader.tombstones(m_id)) {
            if (!days.contains(stone.day))
                continue;
            KnownEntry known;
            known.day = stone.day.toJulianDay();
            known.minor = stone.minor;
            known.payee = stone.text;
            known.bankId = stone.bankId;
            known.balance = stone.balance;
            known.kind = KnownEntry::Kind::Deleted;
            m_known.entries.push_back(std::move(known));
        }
        readRejections();
    }

    void readRejections()
    {
        for (const MatchRejection &rejection : m_reader.matchRejections(m_id))
            m_known.rejected[rejection.row].insert(rejection.entry);
        for (const MatchRejection &rejection : m_preview.takenBack)
            m_known.rejected[rejection.row].remove(rejection.entry);
        for (const MatchRejection &rejection : m_preview.rejections)
            m_known.rejected[rejection.row].insert(rejection.entry);
        m_known.rejected.removeIf([](const auto &at) { return at.value().isEmpty(); });
    }

    void decideStatement(int index)
    {
        PreviewStatement &statement = m_preview.statements[size_t(index)];
        const std::vector<const RawEntry *> rows = rowsOf(statement);
        DuplicateTask task;
        task.rows = rows;
        task.format = m_preview.files[size_t(statement.file)].format;
        task.known = m_known.entries;
        task.covered = m_known.covered;
        task.isProvedWithAll = statement.proof.verdict == ProofVerdict::Proved;
        task.rejected = m_known.rejected;
        task.account = m_id;
        std::vector<RowMatch> matches = findDuplicates(task);
        for (size_t i = 0; i < matches.size(); ++i) {
            if (!statement.rows[i].isDecided)
                apply(statement.rows[i], std::move(matches[i]), index);
        }
    }

    void apply(PreviewRow &row, RowMatch match, int statement)
    {
        row.verdict = match.verdict;
        row.doubt = match.doubt;
        row.isTicked = match.verdict == RowVerdict::New;
        row.isDeletedTwin = false;
        row.amountChanged = false;
        row.isNowBooked = false;
        row.completesTwin = false;
        row.twinGrowth = 0;
        row.confidence = float(match.confidence);
        row.reason = match.reason;
        row.twin = match.toldApart < 0 ? EntryId() : m_known.entries[size_t(match.toldApart)].id;
        row.twinRow = match.sameAsRow >= 0 ? RowRef{statement, match.sameAsRow} : RowRef{};
        if (match.known >= 0)
            applyTwin(row, match, m_known.entries[size_t(match.known)]);
    }

    static void applyTwin(PreviewRow &row, const RowMatch &match, const KnownEntry &known)
    {
        row.twin = known.id;
        row.twinRow = known.row;
        row.isDeletedTwin = known.kind == KnownEntry::Kind::Deleted;
        const bool isNamed = known.bankId.isEmpty() && !row.raw.bankId.isEmpty();
        const bool isNumbered = known.checkNumber.isEmpty() && !row.raw.checkNumber.isEmpty();
        const bool isUnconfirmed = known.kind == KnownEntry::Kind::ByHand;
        row.completesTwin =
            !known.id.isNull() && !row.raw.isPending && (isNamed || isNumbered || isUnconfirmed);
        if (known.kind != KnownEntry::Kind::Imported)
            return;
        row.isNowBooked = match.isNowBooked;
        row.amountChanged = match.amountChanged && !known.isAmountLocked;
        const std::int64_t after = row.amountChanged ? row.raw.amount.minor() : known.bookMinor;
        // Booked balances leave pending entries out.
        row.twinGrowth = after - (known.isPending && !row.raw.isPending ? 0 : known.bookMinor);
        if (known.isPending && row.raw.isPending)
            row.twinGrowth = 0;
        if (match.amountChanged && known.isAmountLocked)
            row.reason = {.kind = RowReason::Kind::AmountKept,
                          .amount = Money(known.bookMinor, row.raw.amount.currency())};
    }

    /// The rows of this statement are known to the next.
    void learn(int index)
    {
        const PreviewStatement &statement = m_preview.statements[size_t(index)];
        const QString &format = m_preview.files[size_t(statement.file)].format;
        for (int i = 0; i < int(statement.rows.size()); ++i) {
            const PreviewRow &row = statement.rows[size_t(i)];
            if (row.isLeftOut())
                continue;
            if (row.raw.isPending)
                continue;
            KnownEntry known;
            known.row = {index, i};
            known.day = row.raw.day.toJulianDay();
            known.minor = row.raw.amount.minor();
            known.payee = row.raw.payee;
            known.memo = row.raw.memo;
            known.bankId = row.raw.bankId;
            known.checkNumber = row.raw.checkNumber;
            if (row.raw.runningBalance)
                known.balance = row.raw.runningBalance->minor();
            known.kind = KnownEntry::Kind::Row;
            known.format = format;
            m_known.entries.push_back(std::move(known));
        }
        const auto [first, last] = daysOf(rowsOf(statement));
        m_known.covered.add(first, last);
    }

    ImportPreview &m_preview;
    int m_account;
    AccountId m_id;
    const LedgerReader &m_reader;
    KnownSide m_known;
};

} // namespace

void decideDuplicates(ImportPreview &preview, const LedgerReader &reader, Progress &progress)
{
    for (int i = 0; i < int(preview.accounts.size()) && !progress.isCancelled(); ++i) {
        progress.report(
            i,
            int(preview.accounts.size()),
            QCoreApplication::translate("bp::ImportPreview", "Looking for entries already there"));
        AccountDuplicates(preview, i, reader).decide();
    }
}

} // namespace bp
