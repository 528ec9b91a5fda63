// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"

#include "core/import/import_writing.h"
#include "core/import/preview_decisions.h"

#include <QCoreApplication>

#include <algorithm>

namespace bp {
namespace {

int changedRows(const ImportPreview &before, const ImportPreview &after)
{
    int changed = 0;
    for (size_t s = 0; s < before.statements.size(); ++s) {
        for (size_t r = 0; r < before.statements[s].rows.size(); ++r) {
            const PreviewRow &a = before.statements[s].rows[r];
            const PreviewRow &b = after.statements[s].rows[r];
            changed += a.isTicked != b.isTicked || a.verdict != b.verdict ? 1 : 0;
        }
    }
    return changed;
}

/// Nothing to add, to complete or to remember: the book stays as it is, history too.
bool isIdle(const ImportPreview &preview)
{
    const auto isWork = [](const PreviewRow &row) {
        return row.isTicked || row.completesTwin || row.amountChanged || row.isNowBooked;
    };
    return preview.rejections.empty() && preview.takenBack.empty() &&
           preview.rejectedPairs.empty() && preview.rejectedEntries.empty() &&
           std::ranges::none_of(preview.statements, [&](const PreviewStatement &statement) {
               return std::ranges::any_of(statement.rows, isWork);
           });
}

} // namespace

Result<ImportOutcome>
commitImport(Ledger &ledger, ImportPreview preview, const Advisors &advisors, const QDateTime &at)
{
    int changed = 0;
    if (!preview.revision || *preview.revision != ledger.revision()) {
        Result<ImportPreview> again = ledger.source().read([&](const LedgerReader &reader) {
            return checkedAgain(preview, reader, advisors, Progress::none());
        });
        if (!again)
            return fail(again.error());
        changed = changedRows(preview, *again);
        preview = std::move(*again);
    }
    if (isIdle(preview)) {
        ImportOutcome nothing;
        nothing.changedSincePreview = changed;
        return nothing;
    }
    const int rows = preview.tickedRows();
    const QString name =
        rows == 1 ? QCoreApplication::translate("bp::Importer", "Import 1 entry")
                  : QCoreApplication::translate("bp::Importer", "Import %n entries", nullptr, rows);
    Origin origin{Origin::Kind::Import, {}};
    ImportOutcome outcome;
    const Result<void> done = ledger.change(
        name,
        [&](LedgerWriter &writer) -> Result<void> {
            ImportWriting writing(preview, writer, at);
            if (auto written = writing.write(); !written)
                return written;
            outcome = writing.outcome();
            if (!outcome.batches.empty())
                origin.batch = outcome.batches.front(); // read when the step is stored
            return {};
        },
        origin);
    if (!done)
        return fail(done.error());
    outcome.changedSincePreview = changed;
    return outcome;
}

} // namespace bp
