// SPDX-License-Identifier: GPL-3.0-or-later

// What an import leaves besides its entries: completed entries, pairs, tags, suggestions, memory,
// checkpoints.
#include "core/advice/forgotten_payees.h"
#include "core/base/merchant_text.h"
#include "core/import/import_writing.h"
#include "core/import/planned_categories.h"
#include "core/import/row_decisions.h"

#include <QCoreApplication>

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

template <typename Visit>
void eachRow(const ImportPreview &preview, Visit visit)
{
    for (int s = 0; s < int(preview.statements.size()); ++s) {
        for (int r = 0; r < int(preview.statements[size_t(s)].rows.size()); ++r)
            visit(RowRef{s, r}, preview.statements[size_t(s)].rows[size_t(r)]);
    }
}

} // namespace

/// Entries of the book that rows turned out to be: the bank's words where there were none, the
/// booked words, day and amount where a pending entry stood.
void ImportWriting::writeKnown()
{
    eachRow(m_preview, [&](RowRef ref, const PreviewRow &row) {
        const bool isWork = row.completesTwin || row.amountChanged || row.isNowBooked;
        if (row.verdict != RowVerdict::AlreadyThere || row.isTicked || row.twin.isNull() || !isWork)
            return;
        const auto before = m_writer.entry(row.twin);
        if (!before || before->isReconciled)
            return;
        const bool isHandmade = before->bank.batch.isNull();
        BankText bank = bankTextOf(ref);
        if (row.amountChanged || row.isNowBooked) {
            m_writer.correctFromBank(row.twin, bank, row.raw.day, row.raw.amount.minor());
        } else {
            // The words of an imported entry are the bank's already and stay as they are.
            if (!isHandmade)
                bank.payee = bank.memo = QString();
            m_writer.completeFromBank(row.twin, bank, row.raw.day, row.raw.amount.minor());
        }
        renamePayee(row, *before);
        ++m_outcome.completed;
    });
}

/// A payee that nobody chose follows the bank's words.
void ImportWriting::renamePayee(const PreviewRow &row, const Entry &before)
{
    RawEntry old;
    old.payee = before.bank.payee;
    old.memo = before.bank.memo;
    const bool isHandmade = before.bank.batch.isNull();
    const bool isOwn = !before.payee.isNull() &&
                       (isHandmade || !row.isNowBooked || before.payee != payeeOf(payeeName(old)));
    const PayeeId payee = payeeOf(payeeName(row.raw));
    if (!isOwn && !payee.isNull() && payee != before.payee)
        m_writer.setPayee(std::span(&row.twin, 1), payee);
}

/// The book's side of a transfer gets the mark its new side was written with.
Result<void> ImportWriting::pairWithBook()
{
    Result<void> done;
    for (const auto &[ref, transfer] : m_transfers) {
        const PreviewRow &row = m_preview.row(ref);
        if (row.partner.isNull())
            continue;
        auto partner = m_writer.entry(row.partner);
        if (!partner || partner->isTransfer())
            return fail(
                Error::Code::Conflict,
                QCoreApplication::translate("bp::Importer",
                                            "The other side of a transfer has changed meanwhile. "
                                            "Nothing was imported; open the file again."));
        partner->transfer = transfer;
        if (done = m_writer.updateEntry(*partner); !done)
            return done;
    }
    for (const auto &[first, second] : m_preview.rejectedPairs) {
        if (!idOf(first).isNull() && !idOf(second).isNull())
            m_writer.rejectTransfer(idOf(first), idOf(second));
    }
    for (const auto &[row, entry] : m_preview.rejectedEntries) {
        if (!idOf(row).isNull())
            m_writer.rejectTransfer(idOf(row), entry);
    }
    return done;
}

void ImportWriting::writeTags()
{
    eachRow(m_preview, [&](RowRef ref, const PreviewRow &row) {
        if (row.raw.tags.isEmpty() || idOf(ref).isNull())
            return;
        std::vector<TagId> tags;
        for (const QString &tag : row.raw.tags) {
            if (!tag.trimmed().isEmpty())
                tags.push_back(m_writer.tagNamed(tag.simplified()));
        }
        m_writer.setTags(idOf(ref), tags);
    });
}

/// What was put forward, also where it was sure enough to be followed: the reason stays readable,
/// and the report card knows how often it was right. What the person said to it in the preview is
/// an answer like any other: the next one alike follows it.
void ImportWriting::writeSuggestions()
{
    using State = SuggestionRecord::State;
    std::vector<SuggestionRecord> records;
    eachRow(m_preview, [&](RowRef ref, const PreviewRow &row) {
        const EntryId id = idOf(ref);
        if (id.isNull() || row.verdict == RowVerdict::Transfer)
            return;
        const auto inBook = [this](CategoryId category) {
            return isPlanned(category) ? m_made.value(category) : category;
        };
        const auto record = [&](CategorySuggestion suggestion, State state) {
            suggestion.value = inBook(suggestion.value);
            if (suggestion.value.isNull()) // planned, and no row to be imported is sorted into it
                return;
            records.push_back(suggestionRecord(id, suggestion, state, m_at.date()));
            m_outcome.suggested += state == State::Pending && !row.isSorted() ? 1 : 0;
        };
        const CategorySuggestion *best = m_preview.putForward(row);
        if (best && !isOfMachine(best->source))
            best = nullptr; // a rule
        if (!row.isCategoryDecided) {
            if (best && row.categorySource != CategorySource::Person)
                record(*best, State::Pending);
            return;
        }
        const CategoryId chosen = inBook(row.category);
        if (best && inBook(best->value) != chosen)
            record(*best, State::Rejected);
        // The others were listed: choosing one of them says yes, leaving them says nothing.
        for (const CategorySuggestion &listed : m_preview.suggestionsOf(row)) {
            if (inBook(listed.value) == chosen && isOfMachine(listed.source))
                record(listed, State::Accepted);
        }
    });
    m_writer.putSuggestions(records);
    rememberDecided();
}

/// What was decided of a merchant once forgotten teaches again, whatever number its entry has.
void ImportWriting::rememberDecided()
{
    ForgottenPayees forgotten = ForgottenPayees::of(m_writer);
    if (forgotten.isEmpty())
        return;
    bool isChanged = false;
    eachRow(m_preview, [&](RowRef ref, const PreviewRow &row) {
        const bool isPersons = row.isCategoryDecided || isOfPerson(row.categorySource);
        if (isPersons && !idOf(ref).isNull())
            isChanged = forgotten.remember(merchantKey(row.raw.payee, row.raw.memo), idOf(ref)) ||
                        isChanged;
    });
    if (isChanged)
        forgotten.store(m_writer);
}

/// Told-apart pairs, and how and where such files go.
void ImportWriting::writeMemory()
{
    for (const MatchRejection &rejection : m_preview.takenBack)
        m_writer.unrejectMatch(rejection);
    for (const MatchRejection &rejection : m_preview.rejections)
        m_writer.rejectMatch(rejection);
    for (const PreviewStatement &statement : m_preview.statements) {
        const PreviewFile &file = m_preview.files[size_t(statement.file)];
        const QByteArray key = importMemoryKey(file.layoutFingerprint, file.format, statement.hint);
        if (key.isEmpty())
            continue;
        ImportProfile profile;
        profile.fingerprint = key;
        profile.mapping = file.layout.isEmpty() ? QByteArray("{}") : file.layout;
        profile.account = accountOf(statement);
        m_writer.setImportProfile(profile);
    }
}

void ImportWriting::writeCheckpoints()
{
    for (size_t s = 0; s < m_preview.statements.size(); ++s) {
        const PreviewStatement &statement = m_preview.statements[s];
        // A balance the rows do not follow from is no checkpoint: it would call the book wrong for
        // ever.
        if (statement.rows.empty() || statement.proof.verdict == ProofVerdict::Disproved)
            continue;
        const auto first =
            std::ranges::min(statement.rows, {}, [](const PreviewRow &row) { return row.raw.day; });
        Checkpoint point;
        point.account = accountOf(statement);
        point.batch = m_batches[s];
        if (statement.proof.opening) {
            point.day = first.raw.day;
            point.balance = *statement.proof.opening;
            point.source = Checkpoint::Source::Opening;
            m_writer.addCheckpoint(point);
        }
        if (statement.proof.closing && !statement.bookProof.day.isNull()) {
            point.day = statement.bookProof.day;
            point.balance = *statement.proof.closing;
            point.source = Checkpoint::Source::Closing;
            m_writer.addCheckpoint(point);
        }
    }
}

} // namespace bp
