// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_decisions.h"

#include "core/advice/feature_settings.h"
#include "core/base/merchant_text.h"
#include "core/base/text_fold.h"
#include "core/import/import_proofs.h"

#include <QCoreApplication>

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

constexpr int rowsWithAllSuggestions = 20'000; // a larger preview keeps only the best of each row

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::ImportPreview)
};

/// May this suggestion be applied without asking?
bool isApplied(const CategorySuggestion &best, const ImportPreview &preview)
{
    return best.source == CategorySource::Person || best.source == CategorySource::Rule ||
           best.confidence >= preview.applyAbove;
}

/// The book's category of a path another app wrote, if the book has it.
class CategoryPaths
{
public:
    explicit CategoryPaths(const LedgerReader &reader)
    {
        for (const Category &category : reader.categories()) {
            const QString parent = m_paths.value(category.parent);
            const QString name = folded(category.name);
            const QString path = parent.isEmpty() ? name : QString(parent + u':' + name);
            m_paths.insert(category.id, path);
            m_ids.insert(path, category.id);
        }
    }
    CategoryId idOf(const QString &path) const { return m_ids.value(folded(path)); }

private:
    QHash<CategoryId, QString> m_paths;
    QHash<QString, CategoryId> m_ids;
};

void suggest(ImportPreview &preview,
             PreviewRow &row,
             AccountId account,
             const Categorizer &categorizer,
             bool keepsAll)
{
    std::vector<CategorySuggestion> found =
        categorizer.suggest({row.raw.payee, row.raw.memo, row.raw.amount, row.raw.day, account});
    if (found.empty())
        return;
    const CategorySuggestion &best = found.front();
    if (isApplied(best, preview)) {
        row.category = best.value;
        row.categorySource = best.source;
        row.categoryConfidence = float(best.confidence);
    }
    if (!keepsAll)
        found.resize(1);
    row.suggestions = int(preview.suggestions.size());
    preview.suggestions.push_back(std::move(found));
}

} // namespace

QString payeeName(const RawEntry &row)
{
    const QString name = merchantName(row.payee, row.memo);
    return name.isEmpty() ? row.payee.simplified() : name;
}

void decideCategories(ImportPreview &preview,
                      const LedgerReader &reader,
                      const Advisors &advisors,
                      Progress &progress)
{
    preview.suggestions.clear();
    const SortingThresholds thresholds = FeatureSettings::thresholds(reader);
    preview.suggestAbove = thresholds.suggestFrom;
    preview.applyAbove = thresholds.applyFrom;
    const CategoryPaths paths(reader);
    // One job, one thread: texts that repeat are judged once.
    const std::unique_ptr<Categorizer> batch =
        advisors.categorizer ? advisors.categorizer->forBatch() : nullptr;
    const Categorizer *categorizer = batch ? batch.get() : advisors.categorizer.get();
    const int rows = preview.rowCount();
    int done = 0;
    for (PreviewStatement &statement : preview.statements) {
        const AccountId account = preview.accounts[size_t(statement.account)].account.id;
        for (PreviewRow &row : statement.rows) {
            if (++done % 4096 == 0) {
                progress.report(done, rows, Words::tr("Sorting"));
                if (progress.isCancelled())
                    return;
            }
            row.suggestions = -1;
            if (row.verdict == RowVerdict::AlreadyThere)
                continue;
            if (row.payee.isEmpty())
                row.payee = payeeName(row.raw);
            if (row.categorySource == CategorySource::Person)
                continue;
            row.category = {};
            row.categorySource = CategorySource::None;
            if (row.verdict == RowVerdict::Transfer || !row.raw.splits.empty())
                continue;
            if (!row.raw.category.isEmpty()) {
                row.category = paths.idOf(row.raw.category);
                row.categorySource =
                    row.category.isNull() ? CategorySource::None : CategorySource::Memory;
                row.categoryConfidence = 1;
            } else if (categorizer) {
                suggest(preview, row, account, *categorizer, rows <= rowsWithAllSuggestions);
            }
        }
    }
}

Result<void> decideRows(ImportPreview &preview,
                        const LedgerReader &reader,
                        const Advisors &advisors,
                        Progress &progress)
{
    decideDuplicates(preview, reader, progress);
    readBalances(preview, reader);
    proveWithBook(preview);
    decideByBalance(preview);
    decideTransfers(preview, reader);
    decideCategories(preview, reader, advisors, progress);
    findGaps(preview, reader);
    if (progress.isCancelled())
        return fail(Error::Code::Cancelled, {});
    return {};
}

} // namespace bp
