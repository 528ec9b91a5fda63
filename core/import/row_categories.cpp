// SPDX-License-Identifier: GPL-3.0-or-later

// What each row of a preview is sorted into before a person looks.
#include "core/advice/feature_settings.h"
#include "core/import/no_category_words.h"
#include "core/import/planned_categories.h"
#include "core/import/row_decisions.h"
#include "core/import/row_merchants.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

using Suggestions = std::vector<CategorySuggestion>;

constexpr int rowsWithAllSuggestions = 20'000; // a larger preview keeps only the best of each row

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::ImportPreview)
};

/// Nobody decided it: a machine may.
bool isOpen(const ImportPreview &preview, RowRef ref)
{
    return !preview.row(ref).isCategoryDecided && isCategoryOpen(preview, ref);
}

bool hasOpenRows(const ImportPreview &preview, int merchant)
{
    return std::ranges::any_of(preview.merchants[size_t(merchant)].rows,
                               [&](RowRef ref) { return isOpen(preview, ref); });
}

class RowSorter
{
public:
    RowSorter(ImportPreview &preview,
              const LedgerReader &reader,
              const std::shared_ptr<const Categorizer> &categorizer)
        : m_preview(preview)
        , m_categorizer(categorizer)
        // One job, one thread: texts that repeat are judged once.
        , m_batch(categorizer ? categorizer->forBatch() : nullptr)
        , m_paths(categoriesOf(preview, reader))
        , m_plan(planningIn(preview))
        , m_keepsAll(preview.rowCount() <= rowsWithAllSuggestions)
        , m_takesGuesses(FeatureSettings::isOn(reader, Feature::Sorting))
    {
    }

    /// Names what is imported, and sorts it unless the person did.
    void decide(RowRef ref)
    {
        PreviewRow &row = m_preview.row(ref);
        if (!row.isLeftOut() && row.payee.isEmpty())
            row.payee = payeeName(row.raw);
        if (!row.isCategoryDecided)
            sort(row, ref);
    }

    /// What is put forward for a row, the surest first.
    void keep(PreviewRow &row, Suggestions found)
    {
        if (!m_keepsAll && !found.empty())
            found.resize(1);
        if (row.suggestions < 0 && found.empty())
            return;
        if (row.suggestions < 0) {
            row.suggestions = int(m_preview.suggestions.size());
            m_preview.suggestions.emplace_back();
        }
        m_preview.suggestions[size_t(row.suggestions)] = std::move(found);
    }

private:
    void sort(PreviewRow &row, RowRef ref)
    {
        row.category = {};
        row.categorySource = CategorySource::None;
        row.categoryConfidence = 0;
        row.fileCategory = {};
        row.namesNewCategory = false;
        keep(row, {});
        if (row.isLeftOut())
            return;
        const PreviewFile &file =
            m_preview.files[size_t(m_preview.statements[size_t(ref.statement)].file)];
        if (file.isSortedByPerson)
            row.fileCategory = fileCategoryOf(row, file);
        if (isCategoryOpen(m_preview, ref)) {
            suggest(row, ref);
        } else if (!row.fileCategory.isNull() && row.raw.splits.empty() &&
                   row.verdict != RowVerdict::Transfer) {
            row.category = row.fileCategory;
            row.categorySource = CategorySource::Person;
        }
    }

    /// May this suggestion be applied without asking?
    bool isApplied(const CategorySuggestion &best) const
    {
        return isOfPerson(best.source) || m_preview.thresholds.isFollowed(best);
    }

    CategoryId fileCategoryOf(const PreviewRow &row, const PreviewFile &file)
    {
        const QString &path = row.raw.category;
        return m_paths.make(path, file.categoryKinds.value(path, CategoryKind::Expense), m_plan);
    }

    /// What a bank calls the row, if the book has such a category: it makes none unasked.
    FiledCategory filedOf(PreviewRow &row) const
    {
        if (!m_takesGuesses || row.raw.category.isEmpty() || meansNoCategory(row.raw.category))
            return {};
        const CategoryId found = m_paths.idOf(row.raw.category);
        const CategoryId category = isPlanned(found) ? CategoryId() : found;
        row.namesNewCategory = category.isNull();
        return {category, Words::tr("the file says ‘%1’").arg(row.raw.category)};
    }

    void suggest(PreviewRow &row, RowRef ref)
    {
        CategorizerQuery query = queryOf(m_preview, ref);
        query.filed = filedOf(row);
        Suggestions found;
        if (const Categorizer *adviser = m_batch ? m_batch.get() : m_categorizer.get())
            found = adviser->suggest(query);
        if (found.empty())
            return;
        const CategorySuggestion &best = found.front();
        if (isApplied(best)) {
            row.category = best.value;
            row.categorySource = best.source;
            row.categoryConfidence = best.confidence;
        }
        keep(row, std::move(found));
    }

    ImportPreview &m_preview;
    std::shared_ptr<const Categorizer> m_categorizer;
    std::unique_ptr<Categorizer> m_batch;
    CategoryPaths m_paths; ///< of the book, and planned
    CategoryPaths::Add m_plan;
    bool m_keepsAll;
    bool m_takesGuesses;
};

} // namespace

void decideCategories(ImportPreview &preview,
                      const LedgerReader &reader,
                      const Advisors &advisors,
                      Progress &progress)
{
    preview.thresholds = FeatureSettings::thresholds(reader);
    if (preview.merchants.empty())
        findMerchants(preview);
    std::set<int> open;
    for (int i = 0; i < int(preview.merchants.size()); ++i) {
        if (hasOpenRows(preview, i))
            open.insert(i);
    }
    RowSorter sorter(preview, reader, withDecisions(preview, advisors.categorizer, open));
    std::vector<Suggestions> shown; // before these rows are decided anew
    shown.swap(preview.suggestions);
    for (PreviewStatement &statement : preview.statements) {
        for (PreviewRow &row : statement.rows) {
            const int before = std::exchange(row.suggestions, -1);
            if (row.isCategoryDecided && before >= 0) // what the person decided about
                sorter.keep(row, std::move(shown[size_t(before)]));
        }
    }
    const int rows = preview.rowCount();
    int done = 0;
    for (int s = 0; s < int(preview.statements.size()); ++s) {
        auto &statement = preview.statements[size_t(s)];
        for (int r = 0; r < int(statement.rows.size()); ++r) {
            if (++done % 4096 == 0) {
                progress.report(done, rows, Words::tr("Sorting"));
                if (progress.isCancelled())
                    return;
            }
            sorter.decide({s, r});
        }
    }
}

void sortAnew(ImportPreview &preview,
              std::span<const RowRef> decided,
              const LedgerReader &reader,
              const Advisors &advisors)
{
    std::set<RowRef> rows;
    std::ranges::copy_if(decided, std::inserter(rows, rows.end()), [&](RowRef ref) {
        return !preview.row(ref).isCategoryDecided || preview.row(ref).payee.isEmpty();
    });
    if (preview.categoryDecisions > 0) { // before the first there is nothing to hear
        for (const int merchant : merchantsHearing(preview, decided)) {
            std::ranges::copy_if(preview.merchants[size_t(merchant)].rows,
                                 std::inserter(rows, rows.end()),
                                 [&](RowRef ref) { return isOpen(preview, ref); });
        }
    }
    if (rows.empty())
        return;
    std::set<int> merchants;
    for (const RowRef ref : rows)
        merchants.insert(preview.row(ref).merchant);
    merchants.erase(-1);
    RowSorter sorter(preview, reader, withDecisions(preview, advisors.categorizer, merchants));
    for (const RowRef ref : rows)
        sorter.decide(ref);
}

} // namespace bp
