// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_writing.h"

#include "core/base/text_fold.h"
#include "core/import/planned_categories.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace bp {
namespace {

constexpr size_t chunkRows = 20'000;

} // namespace

ImportWriting::ImportWriting(const ImportPreview &preview,
                             LedgerWriter &writer,
                             const QDateTime &at)
    : m_preview(preview)
    , m_writer(writer)
    , m_at(at)
    , m_categories(writer)
{
}

Result<void> ImportWriting::write()
{
    prepareNames();
    writeAccounts();
    writeBatches();
    if (auto written = writeEntries(); !written)
        return written;
    if (!m_placeless.isEmpty())
        return fail(Error::Code::Conflict,
                    QCoreApplication::translate(
                        "bp::Importer",
                        "The category above the new one “%1” is no longer in the book. Nothing was "
                        "imported; choose another category for its rows.")
                        .arg(m_placeless));
    writeKnown();
    if (auto paired = pairWithBook(); !paired)
        return paired;
    writeTags();
    writeSuggestions();
    writeMemory();
    writeCheckpoints();
    return {};
}

void ImportWriting::prepareNames()
{
    for (const Payee &payee : m_writer.payees()) {
        m_payees.insert(folded(payee.name), payee.id);
        for (const QString &alias : payee.aliases)
            m_payees.insert(alias, payee.id);
    }
}

void ImportWriting::writeAccounts()
{
    for (int i = 0; i < int(m_preview.accounts.size()); ++i) {
        const PreviewAccount &planned = m_preview.accounts[size_t(i)];
        const bool isUsed =
            std::ranges::any_of(m_preview.statements, [&](const PreviewStatement &statement) {
                return statement.account == i;
            });
        Account account = planned.account;
        account.openingMinor += planned.openingChange.minor();
        account.openedOn = planned.openedOn;
        if (!isUsed) {
            m_accounts.push_back(planned.account.id);
        } else if (planned.isNew()) {
            m_accounts.push_back(m_writer.addAccount(account));
            ++m_outcome.accounts;
        } else {
            m_accounts.push_back(account.id);
            if (account != planned.account)
                m_writer.updateAccount(account);
        }
    }
}

void ImportWriting::writeBatches()
{
    std::map<std::pair<int, int>, ImportBatchId> known; // by file and account
    for (const PreviewStatement &statement : m_preview.statements) {
        const std::pair key(statement.file, statement.account);
        if (const auto at = known.find(key); at != known.end()) {
            m_batches.push_back(at->second);
            continue;
        }
        ImportBatch batch;
        const PreviewFile &file = m_preview.files[size_t(statement.file)];
        batch.fileName = file.name;
        batch.fileHash = file.hash;
        batch.format = file.format;
        batch.account = accountOf(statement);
        batch.at = m_at;
        bool isProved = false, isDisproved = false;
        for (const PreviewStatement &part : m_preview.statements) {
            if (std::pair(part.file, part.account) != key)
                continue;
            for (const PreviewRow &row : part.rows) {
                batch.rows += row.isTicked ? 1 : 0;
                if (row.raw.isPending)
                    continue;
                batch.firstDay =
                    batch.firstDay.isNull() ? row.raw.day : std::min(batch.firstDay, row.raw.day);
                batch.lastDay =
                    batch.lastDay.isNull() ? row.raw.day : std::max(batch.lastDay, row.raw.day);
            }
            const bool isWrong = part.bookProof.verdict == ProofVerdict::Disproved;
            isDisproved |= isWrong;
            isProved |= part.bookProof.verdict == ProofVerdict::Proved;
            if (isWrong)
                batch.residue = part.bookProof.residue;
        }
        batch.proof = proofKey(isDisproved ? ProofVerdict::Disproved
                               : isProved  ? ProofVerdict::Proved
                                           : ProofVerdict::None);
        const ImportBatchId id = m_writer.addImportBatch(batch);
        known.emplace(key, id);
        m_batches.push_back(id);
        m_outcome.batches.push_back(id);
    }
}

PayeeId ImportWriting::payeeOf(const QString &name)
{
    if (name.isEmpty())
        return {};
    const QString key = folded(name);
    if (key.isEmpty())
        return {};
    auto at = m_payees.constFind(key);
    if (at == m_payees.cend())
        at = m_payees.insert(key, m_writer.payeeNamed(name));
    return *at;
}

/// What was planned stands in the book from now on, whoever made it.
CategoryId ImportWriting::made(CategoryId chosen)
{
    const Category *planned = plannedCategory(m_preview, chosen);
    if (!planned)
        return chosen;
    auto at = m_made.constFind(chosen);
    if (at == m_made.cend()) {
        const auto add = [this](const Category &missing) { return m_writer.addCategory(missing); };
        CategoryId parent = made(planned->parent);
        if (!parent.isNull() && !m_writer.category(parent)) {
            m_placeless = planned->name;
            parent = {};
        }
        at = m_made.insert(chosen,
                           m_categories.makeBelow(parent, planned->name, planned->kind, add));
    }
    return *at;
}

CategoryId ImportWriting::categoryOf(const PreviewRow &row)
{
    const CategoryId chosen = row.sortedInto();
    const CategoryId id = made(chosen);
    if (isPlanned(chosen) && !m_opened.contains(chosen)) {
        m_writer.openCategory(id);
        m_opened.insert(chosen);
    }
    return id;
}

TransferId ImportWriting::transferOf(RowRef ref)
{
    const PreviewRow &row = m_preview.row(ref);
    if (!row.hasPartner() || row.verdict != RowVerdict::Transfer)
        return {};
    const bool isPairOfRows = !row.partnerRow.isNull();
    if (isPairOfRows && (!m_preview.row(row.partnerRow).isTicked || !row.isTicked))
        return {};
    const RowRef key = isPairOfRows ? std::min(ref, row.partnerRow) : ref;
    const auto at = m_transfers.find(key);
    if (at != m_transfers.end())
        return at->second;
    const TransferId id = m_writer.newTransfer();
    m_transfers.emplace(key, id);
    ++m_outcome.transfers;
    return id;
}

BankText ImportWriting::bankTextOf(RowRef ref) const
{
    const RawEntry &raw = m_preview.row(ref).raw;
    BankText bank{raw.payee,
                  raw.memo,
                  raw.bankId,
                  raw.checkNumber,
                  m_batches[size_t(ref.statement)],
                  raw.line,
                  {},
                  raw.isPending};
    if (raw.runningBalance && !raw.isPending)
        bank.balance = raw.runningBalance->minor();
    return bank;
}

Entry ImportWriting::entryOf(RowRef ref)
{
    const PreviewStatement &statement = m_preview.statements[size_t(ref.statement)];
    const PreviewRow &row = m_preview.row(ref);
    Entry entry;
    entry.account = accountOf(statement);
    entry.day = row.raw.day;
    entry.amount = row.raw.amount;
    if (row.raw.original.currency() != row.raw.amount.currency())
        entry.original = row.raw.original;
    entry.payee = payeeOf(row.payee);
    entry.isReconciled = row.raw.isReconciled;
    entry.transfer = transferOf(ref);
    entry.bank = bankTextOf(ref);
    const PreviewFile &file = fileOf(ref);
    std::int64_t sum = 0;
    bool fits = true;
    for (const RawSplit &split : row.raw.splits)
        fits = fits && !__builtin_add_overflow(sum, split.amount.minor(), &sum);
    if (!entry.transfer.isNull())
        return entry;
    if (!row.raw.splits.empty() && fits && sum == row.raw.amount.minor() && row.category.isNull()) {
        for (const RawSplit &split : row.raw.splits) {
            const CategoryKind kind =
                file.categoryKinds.value(split.category, CategoryKind::Expense);
            entry.splits.push_back({{},
                                    m_categories.make(split.category, kind, m_writer),
                                    split.amount.minor(),
                                    split.note});
        }
        entry.categorySource = CategorySource::Person;
        return entry;
    }
    if (!row.isSorted())
        return entry;
    entry.category = categoryOf(row);
    // In another app's book the person sorted it, which teaches.
    entry.categorySource = row.category.isNull() ? CategorySource::Person : row.categorySource;
    entry.categoryConfidence =
        entry.categorySource == CategorySource::Person ? 0 : row.categoryConfidence;
    return entry;
}

Result<void> ImportWriting::writeEntries()
{
    std::vector<Entry> entries;
    std::vector<RowRef> refs;
    entries.reserve(std::min(chunkRows, size_t(m_preview.rowCount())));
    for (int s = 0; s < int(m_preview.statements.size()); ++s) {
        const auto &rows = m_preview.statements[size_t(s)].rows;
        m_entries.emplace_back(rows.size());
        for (int r = 0; r < int(rows.size()); ++r) {
            if (!rows[size_t(r)].isTicked)
                continue;
            entries.push_back(entryOf({s, r}));
            refs.push_back({s, r});
            if (entries.size() == chunkRows) {
                if (auto written = writeChunk(entries, refs); !written)
                    return written;
            }
        }
    }
    return writeChunk(entries, refs);
}

Result<void> ImportWriting::writeChunk(std::vector<Entry> &entries, std::vector<RowRef> &refs)
{
    if (entries.empty())
        return {};
    const Result<EntryId> first = m_writer.addImportedEntries(entries);
    if (!first)
        return fail(first.error());
    for (size_t i = 0; i < refs.size(); ++i) {
        m_entries[size_t(refs[i].statement)][size_t(refs[i].row)] =
            EntryId(first->value() + std::int64_t(i));
        m_outcome.categorized += !entries[i].category.isNull() || entries[i].hasSplits() ? 1 : 0;
    }
    m_outcome.entries += int(entries.size());
    entries.clear();
    refs.clear();
    return {};
}

EntryId ImportWriting::idOf(RowRef ref) const
{
    return m_entries[size_t(ref.statement)][size_t(ref.row)];
}

} // namespace bp
