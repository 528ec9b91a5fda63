// SPDX-License-Identifier: GPL-3.0-or-later

// What each row of a preview is sorted into before a person looks.
#include "core/advice/feature_settings.h"
#include "core/base/merchant_text.h"
#include "core/import/no_category_words.h"
#include "core/import/row_decisions.h"
#include "core/import/row_merchants.h"
#include "core/ledger/category_paths.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

using Suggestions = std::vector<CategorySuggestion>;

constexpr int rowsWithAllSuggestions = 20'000; // a larger preview keeps only the best of each row
constexpr size_t mostSuggestions = 3;
/// No file can be asked how often its bank is right: a guess to look at, never sure enough to be
/// followed unasked unless the person wants less sure ones followed.
constexpr double confidenceOfFile = 0.85;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::ImportPreview)
};

CategorySuggestion suggestionOfFile(const QString &path, CategoryId category)
{
    CategorySuggestion guess;
    guess.value = category;
    guess.confidence = confidenceOfFile;
    guess.reason = Words::tr("the file says ‘%1’").arg(path);
    guess.source = CategorySource::Knowledge;
    return guess;
}

/// Where a bank's guesses are to be weighed: the categories the person once said no to.
void readRefusals(ImportPreview &preview, const LedgerReader &reader)
{
    const auto hasGuesses = [&preview](const PreviewStatement &statement) {
        return !preview.files[size_t(statement.file)].isSortedByPerson &&
               std::ranges::any_of(statement.rows, [](const PreviewRow &row) {
                   return !row.raw.category.isEmpty();
               });
    };
    if (std::ranges::none_of(preview.statements, hasGuesses))
        return;
    QHash<QString, int> merchants;
    for (int i = 0; i < int(preview.merchants.size()); ++i) {
        preview.merchants[size_t(i)].refused.clear();
        merchants.insert(preview.merchants[size_t(i)].key, i);
    }
    for (const SuggestionRecord &no : reader.suggestions(SuggestionRecord::State::Rejected)) {
        const auto entry = reader.entry(no.entry);
        const auto at = entry
                            ? merchants.constFind(merchantKey(entry->bank.payee, entry->bank.memo))
                            : merchants.constEnd();
        if (at != merchants.constEnd())
            preview.merchants[size_t(*at)].refused.push_back(no.category);
    }
    for (const KeptAnswer &kept : reader.keptAnswers()) {
        const auto at = merchants.constFind(kept.merchant);
        if (kept.kind == AnsweredCategory::Kind::No && at != merchants.constEnd())
            preview.merchants[size_t(*at)].refused.push_back(kept.category);
    }
}

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
        , m_paths(reader)
        , m_keepsAll(preview.rowCount() <= rowsWithAllSuggestions)
        , m_takesGuesses(FeatureSettings::isOn(reader, Feature::Sorting))
    {
    }

    /// A row nobody decided.
    void sort(RowRef ref)
    {
        PreviewRow &row = m_preview.row(ref);
        const PreviewFile &file =
            m_preview.files[size_t(m_preview.statements[size_t(ref.statement)].file)];
        row.hasFileCategory = file.isSortedByPerson && !row.raw.category.isEmpty();
        row.namesNewCategory = false;
        if (row.verdict == RowVerdict::AlreadyThere)
            return;
        row.category = {};
        row.categorySource = CategorySource::None;
        row.categoryConfidence = 0;
        if (isCategoryOpen(m_preview, ref)) {
            suggest(row, ref);
        } else if (row.hasFileCategory && row.raw.splits.empty() &&
                   row.verdict != RowVerdict::Transfer) {
            row.category = m_paths.idOf(row.raw.category);
            row.categorySource = CategorySource::Person;
        }
    }

    /// What is put forward for a row, the surest first.
    void keep(PreviewRow &row, Suggestions found)
    {
        if (!m_keepsAll)
            found.resize(1);
        if (row.suggestions < 0) {
            row.suggestions = int(m_preview.suggestions.size());
            m_preview.suggestions.emplace_back();
        }
        m_preview.suggestions[size_t(row.suggestions)] = std::move(found);
    }

private:
    /// May this suggestion be applied without asking?
    bool isApplied(const CategorySuggestion &best) const
    {
        return isOfPerson(best.source) || best.confidence >= m_preview.applyAbove;
    }

    /// Is it what the person said or did with this merchant, and no mere likeness?
    bool isPersons(const CategorySuggestion &best) const
    {
        const bool isExperience = best.source == CategorySource::Memory || best.heard > 0;
        return isOfPerson(best.source) || best.isPersonsWord ||
               (isExperience && best.confidence >= m_preview.suggestAbove);
    }

    /// Noes in the book and in this preview, as long as nothing in it said yes since.
    bool isRefused(int merchant, CategoryId category)
    {
        if (merchant < 0)
            return false;
        auto known = m_refused.find(merchant);
        if (known == m_refused.end()) {
            const PreviewMerchant &all = m_preview.merchants[size_t(merchant)];
            known = m_refused.insert(merchant, {all.refused.begin(), all.refused.end()});
            for (const RowRef ref : all.rows) {
                if (const CategoryId no = refusedFor(m_preview, m_preview.row(ref)); !no.isNull())
                    known->insert(no);
            }
        }
        return known->contains(category);
    }

    /// What a bank calls the row, if the book has such a category: it makes none unasked.
    std::optional<CategorySuggestion> guessOfFile(PreviewRow &row, const Suggestions &found)
    {
        if (!m_takesGuesses || row.raw.category.isEmpty() || meansNoCategory(row.raw.category))
            return {};
        const CategoryId category = m_paths.idOf(row.raw.category);
        row.namesNewCategory = category.isNull();
        if (row.namesNewCategory)
            return {};
        // A no holds until the person's own entries say yes again.
        const bool isKnown = std::ranges::any_of(found, [&](const CategorySuggestion &each) {
            return each.value == category && each.source == CategorySource::Memory;
        });
        if (!isKnown && isRefused(row.merchant, category))
            return {};
        return suggestionOfFile(row.raw.category, category);
    }

    /// Before what a machine is less sure of, behind what the person said or did.
    void place(const CategorySuggestion &guess, Suggestions &found) const
    {
        const bool leads = found.empty() || (!isPersons(found.front()) &&
                                             found.front().confidence < guess.confidence);
        if (!leads && found.front().value == guess.value) {
            found.front().confidence = std::max(found.front().confidence, guess.confidence);
            return;
        }
        std::erase_if(
            found, [&guess](const CategorySuggestion &each) { return each.value == guess.value; });
        found.insert(found.begin() + (leads ? 0 : 1), guess);
        if (found.size() > mostSuggestions)
            found.resize(mostSuggestions);
        for (size_t i = 1; i < found.size(); ++i)
            found[i].confidence = std::min(found[i].confidence, 1 - found.front().confidence);
    }

    void suggest(PreviewRow &row, RowRef ref)
    {
        Suggestions found;
        if (const Categorizer *adviser = m_batch ? m_batch.get() : m_categorizer.get())
            found = adviser->suggest(queryOf(m_preview, ref));
        if (const auto guess = guessOfFile(row, found))
            place(*guess, found);
        if (found.empty()) {
            row.suggestions = -1;
            return;
        }
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
    CategoryPaths m_paths;
    QHash<int, QSet<CategoryId>> m_refused; ///< by merchant
    bool m_keepsAll;
    bool m_takesGuesses;
};

} // namespace

void decideCategories(ImportPreview &preview,
                      const LedgerReader &reader,
                      const Advisors &advisors,
                      Progress &progress)
{
    const SortingThresholds thresholds = FeatureSettings::thresholds(reader);
    preview.suggestAbove = thresholds.suggestFrom;
    preview.applyAbove = thresholds.applyFrom;
    if (preview.merchants.empty())
        findMerchants(preview);
    readRefusals(preview, reader);
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
            PreviewRow &row = statement.rows[size_t(r)];
            if (++done % 4096 == 0) {
                progress.report(done, rows, Words::tr("Sorting"));
                if (progress.isCancelled())
                    return;
            }
            if (row.verdict != RowVerdict::AlreadyThere && row.payee.isEmpty())
                row.payee = payeeName(row.raw);
            if (!row.isCategoryDecided)
                sorter.sort({s, r});
        }
    }
}

void decideAlike(ImportPreview &preview,
                 std::span<const RowRef> decided,
                 const LedgerReader &reader,
                 const Advisors &advisors)
{
    std::set<int> merchants;
    for (const RowRef ref : decided) {
        if (preview.row(ref).merchant >= 0)
            merchants.insert(preview.row(ref).merchant);
    }
    merchants = merchantsHearing(preview, merchants);
    std::erase_if(merchants, [&](int merchant) { return !hasOpenRows(preview, merchant); });
    if (merchants.empty())
        return;
    RowSorter sorter(preview, reader, withDecisions(preview, advisors.categorizer, merchants));
    for (const int merchant : merchants) {
        for (const RowRef ref : preview.merchants[size_t(merchant)].rows) {
            if (isOpen(preview, ref))
                sorter.sort(ref);
        }
    }
}

} // namespace bp
