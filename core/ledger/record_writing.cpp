// SPDX-License-Identifier: GPL-3.0-or-later

// The writer's part about attachments, imports and machines.
#include "core/db/change_set.h"
#include "core/db/statement.h"
#include "core/ledger/entry_text_index.h"
#include "core/ledger/ledger_writer.h"

#include <QCryptographicHash>

namespace bp {

using db::run;

namespace {

/// The highest numbers that removed versions of models had.
const QString removedId = QStringLiteral("model.removed-id");
const QString removedVersion = QStringLiteral("model.removed-version.");

void writeBankText(const db::Connection &connection, const Entry &entry, const BankText &bank)
{
    if (bank == entry.bank)
        return;
    run(connection,
        "UPDATE entry SET bank_payee = ?, bank_memo = ?, bank_id = ?, check_number = ?, "
        "bank_balance = ?, is_pending = ?, search = ? WHERE id = ?",
        bank.payee,
        bank.memo,
        bank.id,
        bank.checkNumber,
        bank.balance,
        bank.isPending,
        searchText(bank, entry.note),
        entry.id);
}

} // namespace

AttachmentId LedgerWriter::addAttachment(EntryId entry,
                                         const QString &fileName,
                                         const QString &mimeType,
                                         const QByteArray &content)
{
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    run(connection(), "INSERT OR IGNORE INTO blob (hash, content) VALUES (?, ?)", hash, content);
    run(connection(),
        "INSERT INTO attachment (entry_id, file_name, mime_type, hash, size) VALUES (?, ?, ?, ?, "
        "?)",
        entry,
        fileName,
        mimeType,
        hash,
        qint64(content.size()));
    return AttachmentId(connection().lastInsertId());
}

void LedgerWriter::removeAttachment(AttachmentId id)
{
    db::Statement hash(connection(), "SELECT hash FROM attachment WHERE id = ?");
    if (!hash.bind(id).step())
        return;
    const QByteArray key = hash.blob(0);
    hash.reset();
    run(connection(), "DELETE FROM attachment WHERE id = ?", id);
    run(connection(),
        "DELETE FROM blob WHERE hash = ?1 AND NOT EXISTS (SELECT 1 FROM attachment WHERE hash = "
        "?1)",
        key);
}

ImportBatchId LedgerWriter::addImportBatch(const ImportBatch &batch)
{
    run(connection(),
        "INSERT INTO import_batch (file_name, file_hash, format, account_id, at, rows, first_day, "
        "last_day, proof, residue) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        batch.fileName,
        batch.fileHash,
        batch.format,
        batch.account,
        batch.at.toUTC().toString(Qt::ISODate),
        batch.rows,
        batch.firstDay,
        batch.lastDay,
        batch.proof.isEmpty() ? QStringLiteral("none") : batch.proof,
        batch.residue.minor());
    return ImportBatchId(connection().lastInsertId());
}

void LedgerWriter::updateImportBatch(const ImportBatch &batch)
{
    run(connection(),
        "UPDATE import_batch SET file_name = ?, format = ?, account_id = ?, rows = ?, first_day = "
        "?, last_day = ?, "
        "proof = ?, residue = ? WHERE id = ?",
        batch.fileName,
        batch.format,
        batch.account,
        batch.rows,
        batch.firstDay,
        batch.lastDay,
        batch.proof.isEmpty() ? QStringLiteral("none") : batch.proof,
        batch.residue.minor(),
        batch.id);
}

void LedgerWriter::setImportProfile(const ImportProfile &profile)
{
    run(connection(),
        "INSERT INTO import_profile (fingerprint, mapping, account_id) VALUES (?, ?, ?) ON "
        "CONFLICT (fingerprint) "
        "DO UPDATE SET mapping = excluded.mapping, account_id = excluded.account_id",
        profile.fingerprint,
        QString::fromUtf8(profile.mapping),
        profile.account);
}

void LedgerWriter::rejectMatch(const MatchRejection &rejection)
{
    run(connection(),
        "INSERT OR IGNORE INTO match_rejection (entry_id, row_fingerprint) VALUES (?, ?)",
        rejection.entry,
        rejection.row);
}

void LedgerWriter::unrejectMatch(const MatchRejection &rejection)
{
    run(connection(),
        "DELETE FROM match_rejection WHERE entry_id = ? AND row_fingerprint = ?",
        rejection.entry,
        rejection.row);
}

void LedgerWriter::completeFromBank(EntryId id, const BankText &bank, QDate day, std::int64_t minor)
{
    const auto before = entry(id);
    if (!before || before->isReconciled)
        return;
    const auto filled = [](const QString &old, const QString &from) {
        return old.isEmpty() ? from : old;
    };
    BankText after = before->bank;
    after.payee = filled(after.payee, bank.payee);
    after.memo = filled(after.memo, bank.memo);
    after.id = filled(after.id, bank.id);
    after.checkNumber = filled(after.checkNumber, bank.checkNumber);
    after.balance = after.balance ? after.balance : bank.balance;
    writeBankText(connection(), *before, after);
    if (before->bank.batch.isNull())
        run(connection(),
            "UPDATE entry SET bank_account = account_id, bank_day = ?, bank_amount = ? "
            "WHERE id = ? AND bank_account IS NULL",
            day,
            minor,
            id);
}

void LedgerWriter::correctFromBank(EntryId id, const BankText &bank, QDate day, std::int64_t minor)
{
    const auto before = entry(id);
    if (!before || before->isReconciled)
        return;
    const auto newer = [](const QString &old, const QString &from) {
        return from.isEmpty() ? old : from;
    };
    BankText after = before->bank;
    if (!bank.payee.isEmpty() || !bank.memo.isEmpty()) {
        after.payee = bank.payee;
        after.memo = bank.memo;
    }
    after.id = newer(after.id, bank.id);
    after.checkNumber = newer(after.checkNumber, bank.checkNumber);
    after.balance = bank.balance;
    after.isPending = bank.isPending;
    writeBankText(connection(), *before, after);
    const bool isLocked = before->hasSplits() || before->isTransfer();
    if (isLocked && before->amount.minor() != minor)
        run(connection(),
            "UPDATE entry SET bank_account = coalesce(bank_account, account_id), bank_day = ?, "
            "bank_amount = ? WHERE id = ?",
            day,
            minor,
            id);
    else
        // What a person changed stands in the first two; the bank's own word moves on beside it.
        run(connection(),
            "UPDATE entry SET day = CASE WHEN bank_day IS NULL OR bank_day = day THEN ?1 ELSE day "
            "END, amount = CASE WHEN bank_amount IS NULL OR bank_amount = amount THEN ?2 ELSE "
            "amount END, bank_day = CASE WHEN bank_account IS NULL THEN NULL ELSE ?1 END, "
            "bank_amount = CASE WHEN bank_account IS NULL THEN NULL ELSE ?2 END WHERE id = ?3",
            day,
            minor,
            id);
}

ModelId LedgerWriter::addModel(const ModelRecord &model, const QByteArray &content)
{
    const std::optional<VersionComparison> &compared = model.againstActive;
    const auto given = [&compared](auto member) {
        return compared ? std::optional((*compared).*member) : std::nullopt;
    };
    run(connection(),
        "INSERT INTO model (id, name, version, kind, trained_at, trained_rows, first_day, "
        "last_day, training_hash, held_back_accuracy, calibration_error, content, is_active, "
        "compared_rows, compared_own, compared_other, compared_version, compared_seen) "
        "VALUES ((SELECT max(coalesce(max(id), 0), ?11) + 1 FROM model), ?1, "
        "(SELECT max(coalesce(max(version), 0), ?12) + 1 FROM model WHERE name = ?1), ?2, ?3, ?4, "
        "?5, ?6, ?7, ?8, ?9, ?10, 0, ?13, ?14, ?15, ?16, ?17)",
        model.name,
        model.kind,
        model.trainedAt.toUTC().toString(Qt::ISODate),
        model.trainedRows,
        model.firstDay,
        model.lastDay,
        model.trainingHash,
        model.heldBackAccuracy,
        model.calibrationError,
        content,
        preference(removedId).toLongLong(),
        preference(removedVersion + model.name).toLongLong(),
        given(&VersionComparison::rows),
        given(&VersionComparison::trained),
        given(&VersionComparison::active),
        given(&VersionComparison::version),
        given(&VersionComparison::seen));
    return ModelId(connection().lastInsertId());
}

void LedgerWriter::activateModel(ModelId id)
{
    // Those the person went back from are no versions before this one.
    run(connection(),
        "UPDATE model SET used = 0 FROM (SELECT name AS now, used AS last FROM model WHERE "
        "is_active = 1 AND used > 0) WHERE name = now AND used > last AND name = (SELECT name FROM "
        "model WHERE id = ?)",
        id);
    reactivateModel(id);
    run(connection(),
        "UPDATE model SET used = (SELECT max(other.used) + 1 FROM model other WHERE other.name = "
        "model.name) WHERE id = ?",
        id);
}

void LedgerWriter::reactivateModel(ModelId id)
{
    run(connection(),
        "UPDATE model SET is_active = (id = ?1) WHERE name = (SELECT name FROM model WHERE id = "
        "?1)",
        id);
}

void LedgerWriter::removeModel(ModelId id)
{
    db::Statement row(connection(), "SELECT name, version FROM model WHERE id = ?");
    if (!row.bind(id).step())
        return;
    // Undo brings the row back, also when the machine trained meanwhile.
    const auto atLeast = [this](const QString &key, qint64 number) {
        if (number > preference(key).toLongLong())
            setPreference(key, QString::number(number));
    };
    atLeast(removedId, id.value());
    atLeast(removedVersion + row.text(0), row.int64(1));
    row.reset();
    run(connection(), "UPDATE suggestion SET model_id = NULL WHERE model_id = ?", id);
    run(connection(), "DELETE FROM model WHERE id = ?", id);
}

void LedgerWriter::clearModelContent(ModelId id)
{
    run(connection(), "UPDATE model SET content = x'' WHERE id = ? AND is_active = 0", id);
}

void LedgerWriter::putSuggestion(const SuggestionRecord &suggestion)
{
    putSuggestions({&suggestion, 1});
}

void LedgerWriter::putSuggestions(std::span<const SuggestionRecord> suggestions)
{
    db::Statement put(
        connection(),
        "INSERT INTO suggestion (entry_id, category_id, confidence, reason, source, model_id, "
        "state, day, answer) "
        "VALUES (?, ?, ?, ?, ?, ?, ?7, ?, CASE ?7 WHEN 'pending' THEN NULL ELSE 1 + coalesce("
        "(SELECT max(answer) FROM (SELECT max(answer) AS answer FROM suggestion WHERE answer IS "
        "NOT NULL UNION ALL SELECT max(answer) FROM kept_answer)), 0) END) ON CONFLICT "
        "(entry_id, category_id) DO UPDATE SET "
        "confidence = excluded.confidence, "
        "reason = excluded.reason, source = excluded.source, model_id = excluded.model_id, state = "
        "excluded.state, "
        "day = excluded.day, answer = excluded.answer");
    const auto isImportedNow = [this](const SuggestionRecord &suggestion) {
        return m_recorder.bulkFirst > 0 && suggestion.entry.value() >= m_recorder.bulkFirst &&
               suggestion.entry.value() <= m_recorder.bulkLast;
    };
    std::optional<db::Recorder::Pause> pause;
    for (const SuggestionRecord &suggestion : suggestions) {
        if (isImportedNow(suggestion) != pause.has_value()) {
            if (pause)
                pause.reset();
            else
                pause.emplace(m_recorder);
        }
        put.bind(suggestion.entry,
                 suggestion.category,
                 suggestion.confidence,
                 suggestion.reason,
                 suggestion.source,
                 suggestion.model,
                 suggestionStateKey(suggestion.state),
                 suggestion.day);
        put.run();
    }
}

void LedgerWriter::removeSuggestions(EntryId id)
{
    run(connection(), "DELETE FROM suggestion WHERE entry_id = ?", id);
}

void LedgerWriter::removeSuggestion(EntryId id, CategoryId category)
{
    run(connection(),
        "DELETE FROM suggestion WHERE entry_id = ? AND category_id = ?",
        id,
        category);
}

} // namespace bp
