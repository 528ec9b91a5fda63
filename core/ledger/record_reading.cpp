// SPDX-License-Identifier: GPL-3.0-or-later

// The reader's part about what came with imports, attachments and machines.
#include "core/db/statement.h"
#include "core/ledger/ledger_reader.h"

namespace bp {
namespace {

QDateTime moment(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

std::optional<std::int64_t> int64OrNone(const db::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.int64(column));
}

constexpr char suggestionColumns[] =
    "entry_id, category_id, confidence, reason, source, model_id, state, day";

SuggestionRecord suggestionFrom(const db::Statement &row)
{
    const QString state = row.text(6);
    return {row.id<EntryId>(0),
            row.id<CategoryId>(1),
            row.real(2),
            row.text(3),
            row.text(4),
            row.id<ModelId>(5),
            state == u"accepted"   ? SuggestionRecord::State::Accepted
            : state == u"rejected" ? SuggestionRecord::State::Rejected
                                   : SuggestionRecord::State::Pending,
            row.day(7)};
}

std::vector<SuggestionAnswer> answersFrom(db::Statement &statement)
{
    std::vector<SuggestionAnswer> answers;
    while (statement.step())
        answers.push_back({statement.id<EntryId>(0),
                           statement.id<CategoryId>(1),
                           statement.flag(2),
                           statement.day(3),
                           statement.int64(4)});
    return answers;
}

constexpr char answerColumns[] =
    "SELECT entry_id, category_id, state = 'accepted', day, coalesce(answer, 0) FROM suggestion "
    "WHERE state <> 'pending'";

} // namespace

QString suggestionStateKey(SuggestionRecord::State state)
{
    switch (state) {
    case SuggestionRecord::State::Accepted:
        return QStringLiteral("accepted");
    case SuggestionRecord::State::Rejected:
        return QStringLiteral("rejected");
    case SuggestionRecord::State::Pending:
        break;
    }
    return QStringLiteral("pending");
}

QString suggestionSourceKey(CategorySource source)
{
    switch (source) {
    case CategorySource::Person:
        return QStringLiteral("person");
    case CategorySource::Rule:
        return QStringLiteral("rule");
    case CategorySource::Memory:
        return QStringLiteral("memory");
    case CategorySource::Learned:
        return QStringLiteral("learned");
    case CategorySource::File:
        return QStringLiteral("file");
    default:
        return QStringLiteral("knowledge");
    }
}

std::vector<Attachment> LedgerReader::attachments(EntryId id) const
{
    db::Statement statement(m_connection,
                            "SELECT id, file_name, mime_type, hash, size FROM attachment "
                            "WHERE entry_id = ? ORDER BY id");
    statement.bind(id);
    std::vector<Attachment> attachments;
    while (statement.step())
        attachments.push_back({statement.id<AttachmentId>(0),
                               id,
                               statement.text(1),
                               statement.text(2),
                               statement.blob(3),
                               statement.int64(4)});
    return attachments;
}

QByteArray LedgerReader::attachmentContent(const QByteArray &hash) const
{
    db::Statement statement(m_connection, "SELECT content FROM blob WHERE hash = ?");
    return statement.bind(hash).step() ? statement.blob(0) : QByteArray();
}

std::vector<EntryId> LedgerReader::refundsOf(EntryId purchase) const
{
    db::Statement statement(m_connection,
                            "SELECT refund_id FROM refund_link WHERE purchase_id = ? ORDER BY 1");
    statement.bind(purchase);
    std::vector<EntryId> refunds;
    while (statement.step())
        refunds.push_back(statement.id<EntryId>(0));
    return refunds;
}

std::optional<EntryId> LedgerReader::purchaseOf(EntryId refund) const
{
    db::Statement statement(m_connection,
                            "SELECT purchase_id FROM refund_link WHERE refund_id = ?");
    if (!statement.bind(refund).step())
        return {};
    return statement.id<EntryId>(0);
}

std::vector<ImportBatch> LedgerReader::importBatches() const
{
    db::Statement statement(
        m_connection,
        "SELECT b.id, b.file_name, b.file_hash, b.format, b.account_id, b.at, b.rows, b.first_day, "
        "b.last_day, b.proof, b.residue, a.currency FROM import_batch b "
        "JOIN account a ON a.id = b.account_id ORDER BY b.id DESC");
    std::vector<ImportBatch> batches;
    while (statement.step()) {
        ImportBatch batch;
        batch.id = statement.id<ImportBatchId>(0);
        batch.fileName = statement.text(1);
        batch.fileHash = statement.blob(2);
        batch.format = statement.text(3);
        batch.account = statement.id<AccountId>(4);
        batch.at = moment(statement.text(5));
        batch.rows = statement.integer(6);
        batch.firstDay = statement.day(7);
        batch.lastDay = statement.day(8);
        batch.proof = statement.text(9);
        batch.residue =
            Money(statement.int64(10), Currency::fromCode(statement.text(11)).value_or(Currency()));
        batches.push_back(batch);
    }
    return batches;
}

std::vector<ImportTombstone> LedgerReader::tombstones(AccountId account) const
{
    db::Statement statement(m_connection,
                            "SELECT day, amount, bank_id, text, bank_balance "
                            "FROM import_tombstone WHERE account_id = ? ORDER BY day, id");
    statement.bind(account);
    std::vector<ImportTombstone> tombstones;
    while (statement.step())
        tombstones.push_back({account,
                              statement.day(0),
                              statement.int64(1),
                              statement.text(2),
                              statement.text(3),
                              int64OrNone(statement, 4)});
    return tombstones;
}

void LedgerReader::forEachBankRow(AccountId account,
                                  const DateRange &days,
                                  const std::function<void(const BankRow &)> &visit) const
{
    // Two parts, so that each walks an index of its own.
    const auto part = [](const char *day, const char *minor, const char *where) -> QByteArray {
        return QByteArray("SELECT e.id, ") + day + " AS day, " + minor +
               ", e.bank_payee, e.bank_memo, e.bank_id, e.check_number, e.bank_balance, "
               "e.batch_id, e.is_pending, e.is_reconciled OR e.has_splits OR e.transfer_id IS NOT "
               "NULL OR e.amount <> " +
               minor +
               ", e.amount, e.bank_account IS NOT NULL, CASE WHEN e.batch_id IS NULL AND "
               "e.bank_payee = '' AND e.bank_memo = '' THEN (SELECT name FROM payee WHERE id = "
               "e.payee_id) END FROM entry e WHERE " +
               where;
    };
    db::Statement statement(m_connection,
                            part("e.day",
                                 "e.amount",
                                 "e.account_id = ?1 AND e.day BETWEEN ?2 AND ?3 "
                                 "AND e.bank_account IS NULL") +
                                " UNION ALL " +
                                part("e.bank_day",
                                     "e.bank_amount",
                                     "e.bank_account = ?1 AND e.bank_day BETWEEN ?2 AND ?3") +
                                " ORDER BY 2, 1");
    statement.bind(account, days.first, days.last);
    BankRow row;
    while (statement.step()) {
        row.entry = statement.id<EntryId>(0);
        row.day = statement.day(1);
        row.minor = statement.int64(2);
        row.payee = statement.text(3);
        row.memo = statement.text(4);
        row.bankId = statement.text(5);
        row.checkNumber = statement.text(6);
        row.balance = int64OrNone(statement, 7);
        row.batch = statement.id<ImportBatchId>(8);
        row.isPending = statement.flag(9);
        row.isAmountLocked = statement.flag(10);
        row.bookMinor = statement.int64(11);
        row.isConfirmed = !row.batch.isNull() || statement.flag(12);
        if (!statement.isNull(13))
            row.payee = statement.text(13);
        visit(row);
    }
}

std::optional<ImportProfile> LedgerReader::importProfile(const QByteArray &fingerprint) const
{
    db::Statement statement(m_connection,
                            "SELECT mapping, account_id FROM import_profile WHERE fingerprint = ?");
    if (!statement.bind(fingerprint).step())
        return {};
    return ImportProfile{fingerprint, statement.text(0).toUtf8(), statement.id<AccountId>(1)};
}

std::vector<MatchRejection> LedgerReader::matchRejections(AccountId account) const
{
    db::Statement statement(m_connection,
                            "SELECT m.entry_id, m.row_fingerprint FROM match_rejection m "
                            "JOIN entry e ON e.id = m.entry_id WHERE e.account_id = ?");
    statement.bind(account);
    std::vector<MatchRejection> rejections;
    while (statement.step())
        rejections.push_back({statement.id<EntryId>(0), statement.blob(1)});
    return rejections;
}

std::vector<TransferRejection> LedgerReader::transferRejections() const
{
    db::Statement statement(m_connection, "SELECT first_id, second_id FROM transfer_rejection");
    std::vector<TransferRejection> rejections;
    while (statement.step())
        rejections.push_back({statement.id<EntryId>(0), statement.id<EntryId>(1)});
    return rejections;
}

std::vector<ModelRecord> LedgerReader::models(const QString &name) const
{
    db::Statement statement(
        m_connection,
        "SELECT id, name, version, kind, trained_at, trained_rows, first_day, last_day, "
        "training_hash, "
        "held_back_accuracy, calibration_error, length(content), is_active, used, compared_rows, "
        "compared_own, compared_other, compared_version, compared_seen FROM model "
        "WHERE name = ? ORDER BY version DESC");
    statement.bind(name);
    std::vector<ModelRecord> models;
    while (statement.step()) {
        ModelRecord model;
        model.id = statement.id<ModelId>(0);
        model.name = statement.text(1);
        model.version = statement.integer(2);
        model.kind = statement.text(3);
        model.trainedAt = moment(statement.text(4));
        model.trainedRows = statement.integer(5);
        model.firstDay = statement.day(6);
        model.lastDay = statement.day(7);
        model.trainingHash = statement.blob(8);
        model.heldBackAccuracy = statement.real(9);
        model.calibrationError = statement.real(10);
        model.size = statement.int64(11);
        model.isActive = statement.flag(12);
        model.used = statement.integer(13);
        if (!statement.isNull(14))
            model.againstActive = VersionComparison{statement.integer(14),
                                                    statement.real(15),
                                                    statement.real(16),
                                                    statement.integer(17),
                                                    statement.integer(18)};
        models.push_back(model);
    }
    return models;
}

QByteArray LedgerReader::modelContent(ModelId id) const
{
    db::Statement statement(m_connection, "SELECT content FROM model WHERE id = ?");
    return statement.bind(id).step() ? statement.blob(0) : QByteArray();
}

std::vector<SuggestionRecord> LedgerReader::suggestions(EntryId id) const
{
    db::Statement statement(m_connection,
                            QByteArray("SELECT ") + suggestionColumns +
                                " FROM suggestion WHERE entry_id = ? ORDER BY confidence DESC");
    statement.bind(id);
    std::vector<SuggestionRecord> suggestions;
    while (statement.step())
        suggestions.push_back(suggestionFrom(statement));
    return suggestions;
}

std::vector<SuggestionRecord> LedgerReader::suggestions(SuggestionRecord::State state) const
{
    db::Statement statement(
        m_connection,
        QByteArray("SELECT ") + suggestionColumns +
            " FROM suggestion WHERE state = ? ORDER BY entry_id, confidence DESC");
    statement.bind(suggestionStateKey(state));
    std::vector<SuggestionRecord> suggestions;
    while (statement.step())
        suggestions.push_back(suggestionFrom(statement));
    return suggestions;
}

std::vector<SuggestionAnswer> LedgerReader::answers() const
{
    db::Statement statement(m_connection,
                            QByteArray(answerColumns) + " ORDER BY entry_id, category_id");
    return answersFrom(statement);
}

std::vector<SuggestionAnswer> LedgerReader::answers(EntryId id) const
{
    db::Statement statement(m_connection,
                            QByteArray(answerColumns) + " AND entry_id = ? ORDER BY category_id");
    statement.bind(id);
    return answersFrom(statement);
}

} // namespace bp
