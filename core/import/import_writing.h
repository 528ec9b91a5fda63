// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The body of the one change an import is; private to the importer.

#include "core/import/import_outcome.h"
#include "core/import/import_preview.h"
#include "core/ledger/category_paths.h"
#include "core/ledger/ledger_writer.h"

#include <QHash>
#include <QSet>

#include <map>
#include <optional>

namespace bp {

class ImportWriting
{
public:
    ImportWriting(const ImportPreview &preview, LedgerWriter &writer, const QDateTime &at);

    [[nodiscard]] Result<void> write();
    const ImportOutcome &outcome() const { return m_outcome; }

private:
    void prepareNames();
    void writeAccounts();
    void writeBatches();
    [[nodiscard]] Result<void> writeEntries();
    [[nodiscard]] Result<void> writeChunk(std::vector<Entry> &entries, std::vector<RowRef> &refs);
    void writeKnown();
    void renamePayee(const PreviewRow &row, const Entry &before);
    [[nodiscard]] Result<void> pairWithBook();
    void writeSuggestions();
    void rememberDecided();
    void writeTags();
    void writeMemory();
    void writeCheckpoints();

    Entry entryOf(RowRef ref);
    PayeeId payeeOf(const QString &name);
    BankText bankTextOf(RowRef ref) const;
    CategoryId made(CategoryId chosen);
    CategoryId categoryOf(const PreviewRow &row);
    TransferId transferOf(RowRef ref);
    EntryId idOf(RowRef ref) const;
    const PreviewFile &fileOf(RowRef ref) const
    {
        return m_preview.files[size_t(m_preview.statements[size_t(ref.statement)].file)];
    }
    AccountId accountOf(const PreviewStatement &statement) const
    {
        return m_accounts[size_t(statement.account)];
    }

    const ImportPreview &m_preview;
    LedgerWriter &m_writer;
    QDateTime m_at;
    ImportOutcome m_outcome;
    std::vector<AccountId> m_accounts;
    std::vector<ImportBatchId> m_batches;        ///< per statement
    std::vector<std::vector<EntryId>> m_entries; ///< per statement and row; null: not written
    QHash<QString, PayeeId> m_payees;            ///< by name, by folded name, by folded bank text
    CategoryPaths m_categories;
    QHash<CategoryId, CategoryId> m_made; ///< of the planned ones: those in the book …
    QSet<CategoryId> m_opened;            ///< … and those an entry went into
    QString m_placeless; ///< a planned one whose parent is gone: nothing may be stored
    std::map<RowRef, TransferId> m_transfers;
};

} // namespace bp
