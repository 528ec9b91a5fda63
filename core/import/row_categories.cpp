// SPDX-License-Identifier: GPL-3.0-or-later

// What each row of a preview is sorted into before a person looks.
#include "core/advice/feature_settings.h"
#include "core/base/merchant_text.h"
#include "core/base/text_fold.h"
#include "core/import/row_decisions.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

using Suggestions = std::vector<CategorySuggestion>;

constexpr int rowsWithAllSuggestions = 20'000; // a larger preview keeps only the best of each row
constexpr size_t mostSuggestions = 3;
/// No file can be asked how often its bank is right: not surer than sorting unasked usually needs.
constexpr double confidenceOfFile = 0.9;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::ImportPreview)
};

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

/// Categories the person once said no to for a merchant.
class Refusals
{
public:
    explicit Refusals(const LedgerReader &reader)
    {
        for (const SuggestionRecord &no : reader.suggestions(SuggestionRecord::State::Rejected)) {
            if (const auto entry = reader.entry(no.entry))
                m_noes.insert({merchantKey(entry->bank.payee, entry->bank.memo), no.category});
        }
    }
    bool holds(const RawEntry &row, CategoryId category) const
    {
        return !m_noes.isEmpty() && m_noes.contains({merchantKey(row.payee, row.memo), category});
    }

private:
    QSet<std::pair<QString, CategoryId>> m_noes;
};

class RowSorter
{
public:
    RowSorter(ImportPreview &preview, const LedgerReader &reader, const Categorizer *categorizer)
        : m_preview(preview)
        , m_reader(reader)
        , m_categorizer(categorizer)
        , m_shown(std::exchange(preview.suggestions, {}))
        , m_paths(reader)
        , m_keepsAll(preview.rowCount() <= rowsWithAllSuggestions)
        , m_takesGuesses(FeatureSettings::isOn(reader, Feature::Sorting))
    {
    }

    void sort(PreviewRow &row, AccountId account, const PreviewFile &file)
    {
        const int shown = std::exchange(row.suggestions, -1);
        if (row.isCategoryDecided) {
            if (shown >= 0) // what the person decided about
                keep(row, m_shown[size_t(shown)]);
            return;
        }
        const bool isOpen = row.raw.splits.empty() && row.verdict != RowVerdict::Transfer;
        row.hasFileCategory = file.isSortedByPerson && !row.raw.category.isEmpty();
        if (row.verdict == RowVerdict::AlreadyThere)
            return;
        row.category = {};
        row.categorySource = CategorySource::None;
        row.categoryConfidence = 0;
        if (isOpen && row.hasFileCategory) {
            row.category = m_paths.idOf(row.raw.category);
            row.categorySource = CategorySource::Person;
        } else if (isOpen) {
            suggest(row, account);
        }
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

    std::optional<CategorySuggestion> guessOfFile(const PreviewRow &row, const Suggestions &found)
    {
        if (!m_takesGuesses || row.raw.category.isEmpty())
            return {};
        CategorySuggestion guess =
            suggestionOfFile(row.raw.category, m_paths.idOf(row.raw.category));
        // A no holds until the person's own entries say yes again.
        const bool isKnown = std::ranges::any_of(found, [&](const CategorySuggestion &each) {
            return each.value == guess.value && each.source == CategorySource::Memory;
        });
        if (!m_refusals)
            m_refusals.emplace(m_reader);
        return isKnown || !m_refusals->holds(row.raw, guess.value) ? std::optional(guess)
                                                                   : std::nullopt;
    }

    /// Before what a machine thinks, behind what the person said or did.
    void place(const CategorySuggestion &guess, Suggestions &found) const
    {
        const bool leads = found.empty() || (!isPersons(found.front()) &&
                                             (isApplied(guess) || !isApplied(found.front())));
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

    void suggest(PreviewRow &row, AccountId account)
    {
        Suggestions found;
        if (m_categorizer)
            found = m_categorizer->suggest(
                {row.raw.payee, row.raw.memo, row.raw.amount, row.raw.day, account});
        const auto guess = guessOfFile(row, found);
        if (guess)
            place(*guess, found);
        if (found.empty())
            return;
        const CategorySuggestion &best = found.front();
        if (isApplied(best)) {
            row.category = best.value;
            row.categorySource = best.source;
            row.categoryConfidence = best.confidence;
            row.hasFileCategory = best.value.isNull(); // only a file names what the book lacks
        }
        // A category the book lacks is made with the import and cannot be proposed before.
        std::erase_if(found, [](const CategorySuggestion &each) { return each.value.isNull(); });
        if (!found.empty())
            keep(row, std::move(found));
    }

    void keep(PreviewRow &row, Suggestions found)
    {
        if (!m_keepsAll)
            found.resize(1);
        row.suggestions = int(m_preview.suggestions.size());
        m_preview.suggestions.push_back(std::move(found));
    }

    ImportPreview &m_preview;
    const LedgerReader &m_reader;
    const Categorizer *m_categorizer;
    std::vector<Suggestions> m_shown; ///< before these rows are decided anew
    CategoryPaths m_paths;
    std::optional<Refusals> m_refusals; ///< read when the first guess comes
    bool m_keepsAll;
    bool m_takesGuesses;
};

} // namespace

CategorySuggestion suggestionOfFile(const QString &path, CategoryId category)
{
    CategorySuggestion guess;
    guess.value = category;
    guess.confidence = confidenceOfFile;
    guess.reason = Words::tr("the file says ‘%1’").arg(path);
    guess.source = CategorySource::Knowledge;
    return guess;
}

void decideCategories(ImportPreview &preview,
                      const LedgerReader &reader,
                      const Advisors &advisors,
                      Progress &progress)
{
    const SortingThresholds thresholds = FeatureSettings::thresholds(reader);
    preview.suggestAbove = thresholds.suggestFrom;
    preview.applyAbove = thresholds.applyFrom;
    // One job, one thread: texts that repeat are judged once.
    const std::unique_ptr<Categorizer> batch =
        advisors.categorizer ? advisors.categorizer->forBatch() : nullptr;
    RowSorter sorter(preview, reader, batch ? batch.get() : advisors.categorizer.get());
    const int rows = preview.rowCount();
    int done = 0;
    for (PreviewStatement &statement : preview.statements) {
        const AccountId account = preview.accounts[size_t(statement.account)].account.id;
        const PreviewFile &file = preview.files[size_t(statement.file)];
        for (PreviewRow &row : statement.rows) {
            if (++done % 4096 == 0) {
                progress.report(done, rows, Words::tr("Sorting"));
                if (progress.isCancelled())
                    return;
            }
            if (row.verdict != RowVerdict::AlreadyThere && row.payee.isEmpty())
                row.payee = payeeName(row.raw);
            sorter.sort(row, account, file);
        }
    }
}

} // namespace bp
