// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a person decides on before an import: every row with a verdict, a reason, a tick and a
/// category; every statement with its account and its proof. A value: made on a worker by
/// prepareImport(), changed by the functions below, written by commitImport().

#include "core/advice/advisors.h"
#include "core/advice/feature_settings.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/import_format.h"
#include "core/import/import_row.h"
#include "core/import/proof.h"
#include "core/import/raw_entry.h"
#include "core/import/row_reason.h"
#include "core/import/statement_chain.h"
#include "core/ledger/category.h"
#include "core/ledger/ledger_reader.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace bp {

/// What the machine and the person make of a row.
struct RowState
{
    RowVerdict verdict = RowVerdict::New;
    Doubt doubt = Doubt::None;
    bool isTicked = true;       ///< the button will import it
    bool isDecided = false;     ///< a person set the tick or the verdict
    bool isDeletedTwin = false; ///< AlreadyThere: the person deleted it from the book
    bool amountChanged = false; ///< AlreadyThere: the entry of the book takes this row's amount
    bool isNowBooked = false;   ///< AlreadyThere: the entry of the book was pending
    bool completesTwin =
        false; ///< AlreadyThere: the entry of the book lacks something this row has
    std::int64_t twinGrowth = 0; ///< AlreadyThere: what the booked balance grows by, minor units
    float confidence = 1;        ///< of the verdict, 0…1
    RowReason reason;            ///< sentence(reason, locale) puts it into words
    EntryId twin;      ///< the entry of the book it is, may be, or is not, as the person said
    RowRef twinRow;    ///< or the row of this import
    EntryId partner;   ///< other side of the transfer: of the book
    RowRef partnerRow; ///< or of this import
    std::vector<RowRef>
        possiblePartners; ///< Doubt::Transfer: rows of this import it may belong to …
    std::vector<EntryId> possibleEntries; ///< … and entries of the book
    QString payee;                        ///< as it will stand in the book
    CategoryId category; ///< as it will stand in the book, or planned; null: not sorted
    CategorySource categorySource = CategorySource::None;
    double categoryConfidence = 0;
    bool isCategoryDecided = false; ///< a person chose the category, or chose to leave it open
    int categoryDecision = 0;       ///< then: which of the preview's decisions on categories
    CategoryId fileCategory; ///< of an app whose categories the person chose: what the file names
    bool namesNewCategory = false; ///< a bank's category the book lacks: made if the person says so
    int suggestions = -1;          ///< index into ImportPreview::suggestions; −1: none
    int merchant = -1; ///< index into ImportPreview::merchants; −1: its text names none

    /// As it will stand in the book, unless it is a transfer.
    CategoryId sortedInto() const { return category.isNull() ? fileCategory : category; }
    bool isSorted() const { return !sortedInto().isNull(); }
    /// The book has it, and nobody wants it twice.
    bool isLeftOut() const { return verdict == RowVerdict::AlreadyThere && !isTicked; }
    bool hasPartner() const { return !partner.isNull() || !partnerRow.isNull(); }
    /// What "needs me" shows.
    bool needsPerson() const { return verdict == RowVerdict::Doubtful && !isDecided; }
    /// A person took none of the categories put forward.
    bool isLeftOpen() const { return isCategoryDecided && !isSorted(); }

    friend bool operator==(const RowState &, const RowState &) = default;
};

struct PreviewRow : RowState
{
    RawEntry raw;
};

/// "The balance before plus the ticked rows is the bank's closing balance."
struct BookProof
{
    ProofVerdict verdict = ProofVerdict::None;
    QDate day;     ///< of the closing balance
    Money before;  ///< the book's balance on that day, without the import
    Money added;   ///< what the ticked rows of the import up to that day sum to
    Money closing; ///< the bank's figure
    Money residue; ///< closing − before − added
};

/// A booking of the closing day, by the balance behind it: what comes after the closing balance.
struct LaterBooking
{
    std::int64_t minor = 0;
    std::int64_t balance = 0;
    bool isTicked = false; ///< a row of the import; else an entry of the book
};

struct PreviewStatement
{
    int file = 0;    ///< index into ImportPreview::files
    int account = 0; ///< index into ImportPreview::accounts
    AccountHint hint;
    Currency currency;
    std::optional<StatedBalance> opening;
    std::optional<StatedBalance> closing;
    std::vector<PreviewRow> rows;
    std::vector<ImportProblem> problems;
    std::int64_t bookAtFirst = 0; ///< the book's booked balance before the first row, minor units
    std::int64_t bookAtLast = 0;  ///< and on the day of the closing balance
    std::vector<LaterBooking>
        bookOnLastDay;   ///< entries of the book on that day that are no row here
    Proof proof;         ///< the file's own arithmetic
    BookProof bookProof; ///< with the book
    int unreadRows = 0;  ///< that the balances of the file would not miss; then nothing is proved
};

struct PreviewAccount
{
    Account account; ///< a null id: made with the import
    QString reason;  ///< why this one
    double confidence = 1;
    bool isAnchored =
        true; ///< the book knows a balance of it; else the first closing balance sets the opening
    Money openingChange; ///< added to the opening balance, so that older rows leave later balances
                         ///< as they are
    QDate openedOn;      ///< day of the opening balance after the import
    QDate anchoredOn = {};   ///< not anchored: day whose opening balance the files give …
    std::int64_t anchor = 0; ///< … and that balance, minor units
    bool isNew() const { return account.id.isNull(); }
};

struct PreviewFile
{
    QString name;
    QString path;    ///< "" when it came as bytes
    QByteArray hash; ///< SHA-256 of the bytes
    QString format;
    QByteArray layoutFingerprint;
    QByteArray layout;
    std::vector<ImportProblem> problems;
    std::vector<RawColumn> columns; ///< of a table: how each was read
    std::vector<ImportQuestion>
        questions;               ///< answered by preparing again with ImportRequest::answers
    bool knowsTransfers = false; ///< as in RawFile
    QHash<QString, CategoryKind> categoryKinds = {}; ///< of the paths its rows name
    bool isSortedByPerson = false;                   ///< as in RawFile
};

/// Days no file and no earlier import accounts for.
struct PreviewGap
{
    int account = 0;
    ChainGap gap; ///< its indexes are of no use here
};

/// Rows of one merchant: what a person says of one of them says something of the others.
struct PreviewMerchant
{
    QString key; ///< of merchantKey()
    std::vector<RowRef> rows;
};

struct VerdictSum
{
    int rows = 0;
    int ticked = 0;
    MoneyBag sum; ///< of all its rows
};

/// What the person told apart; the importer keeps it.
struct PreviewRefusals
{
    std::vector<MatchRejection> rejections;                  ///< "not the same", said here
    std::vector<std::pair<RowRef, RowRef>> rejectedPairs;    ///< "not one transfer": two rows,
    std::vector<std::pair<RowRef, EntryId>> rejectedEntries; ///< or a row and an entry
    std::vector<MatchRejection> takenBack;                   ///< rejections taken back

    friend bool operator==(const PreviewRefusals &, const PreviewRefusals &) = default;
};

struct ImportPreview : PreviewRefusals
{
    std::vector<PreviewFile> files;
    std::vector<PreviewAccount> accounts;
    std::vector<PreviewStatement> statements;
    std::vector<PreviewGap> gaps;
    std::vector<std::vector<CategorySuggestion>> suggestions; ///< of the rows that have some
    std::vector<PreviewMerchant> merchants;
    std::vector<Category> plannedCategories; ///< see planned_categories.h; parents before children
    int categoryDecisions = 0;               ///< made so far
    QHash<QString, QHash<QString, int>> answers; ///< the files were read with: by path, by question
    SortingThresholds thresholds;                ///< of the book
    std::optional<quint64> revision;             ///< of the ledger it was made from

    const PreviewRow &row(RowRef ref) const
    {
        return statements[size_t(ref.statement)].rows[size_t(ref.row)];
    }
    PreviewRow &row(RowRef ref) { return statements[size_t(ref.statement)].rows[size_t(ref.row)]; }
    const std::vector<CategorySuggestion> &suggestionsOf(const PreviewRow &row) const;
    /// The first of them, if it is sure enough to be shown as the row's; null: none is.
    const CategorySuggestion *putForward(const PreviewRow &row) const;
    /// Those a person may still take: without what was put forward and not taken.
    std::vector<CategorySuggestion> openSuggestionsOf(const PreviewRow &row) const;
    VerdictSum sum(RowVerdict verdict) const;
    int tickedRows() const;
    /// That a person ticked, matched or sorted.
    int decidedRows() const;
    int rowCount() const;
};

/// Under what a book remembers into which account such files go: the CSV layout, or, for statements
/// that do not name their account, the format itself; "" for nothing.
QByteArray importMemoryKey(const QByteArray &layoutFingerprint,
                           const QString &format,
                           const AccountHint &hint);

} // namespace bp
