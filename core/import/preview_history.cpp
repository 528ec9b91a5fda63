// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/preview_history.h"

#include "core/import/import_proofs.h"
#include "core/import/row_merchants.h"

#include <algorithm>
#include <set>
#include <utility>

namespace bp {
namespace {

/// Of all steps together, some 80 MB; the oldest go first.
constexpr size_t mostKeptRows = 300'000;
constexpr size_t weightOfWhole = 3; // a row of a whole preview keeps the bank's words, too

/// What a decision about these rows can change, they themselves first.
std::vector<RowRef>
reached(const ImportPreview &preview, std::span<const RowRef> refs, PreviewHistory::Reach reach)
{
    std::vector<RowRef> rows;
    std::set<RowRef> known;
    const auto add = [&](RowRef ref) {
        if (!ref.isNull() && known.insert(ref).second)
            rows.push_back(ref);
    };
    std::ranges::for_each(refs, add);
    for (const RowRef ref : refs)
        add(preview.row(ref).partnerRow);
    if (reach == PreviewHistory::Reach::Rows)
        return rows;
    for (const int merchant : merchantsHearing(preview, std::vector(rows)))
        std::ranges::for_each(preview.merchants[size_t(merchant)].rows, add);
    return rows;
}

bool isSame(const std::vector<CategorySuggestion> &a, const std::vector<CategorySuggestion> &b)
{
    return std::ranges::equal(a, b, [](const CategorySuggestion &x, const CategorySuggestion &y) {
        return x.value == y.value && x.confidence == y.confidence && x.reason == y.reason &&
               x.source == y.source;
    });
}

} // namespace

void PreviewHistory::decide(ImportPreview &preview,
                            const QString &name,
                            std::span<const RowRef> refs,
                            Reach reach,
                            const std::function<void()> &decision)
{
    Step step{
        name, {}, static_cast<const PreviewRefusals &>(preview), preview.plannedCategories, {}};
    for (const RowRef ref : reached(preview, refs, reach)) {
        const PreviewRow &row = preview.row(ref);
        step.rows.push_back({ref, row, preview.suggestionsOf(row)});
    }
    decision();
    std::erase_if(step.rows, [&](Kept &kept) {
        const PreviewRow &row = preview.row(kept.ref);
        if (isSame(*kept.suggestions, preview.suggestionsOf(row)))
            kept.suggestions.reset();
        return !kept.suggestions && kept.state == static_cast<const RowState &>(row);
    });
    if (*step.refusals == preview)
        step.refusals.reset();
    if (*step.planned == preview.plannedCategories)
        step.planned.reset();
    if (step.rows.empty() && !step.refusals)
        return;
    if (step.rows.empty()) // only what is told apart is another: it is about this row
        step.rows.push_back({refs.front(), preview.row(refs.front()), {}});
    step.rows.shrink_to_fit();
    put(std::move(step));
}

void PreviewHistory::replace(ImportPreview &preview, const QString &name, ImportPreview next)
{
    put({name, {}, {}, {}, std::exchange(preview, std::move(next))});
}

void PreviewHistory::put(Step step)
{
    m_done.push_back(std::move(step));
    m_undone.clear();
    thin();
}

void PreviewHistory::clear()
{
    m_done.clear();
    m_undone.clear();
}

QString PreviewHistory::undoText() const
{
    return m_done.empty() ? QString() : m_done.back().name;
}

QString PreviewHistory::redoText() const
{
    return m_undone.empty() ? QString() : m_undone.back().name;
}

std::vector<RowRef> PreviewHistory::undo(ImportPreview &preview)
{
    if (m_done.empty())
        return {};
    m_undone.push_back(std::move(m_done.back()));
    m_done.pop_back();
    return swap(preview, m_undone.back());
}

std::vector<RowRef> PreviewHistory::redo(ImportPreview &preview)
{
    if (m_undone.empty())
        return {};
    m_done.push_back(std::move(m_undone.back()));
    m_undone.pop_back();
    return swap(preview, m_done.back());
}

/// What the preview says and what the step keeps change places.
std::vector<RowRef> PreviewHistory::swap(ImportPreview &preview, Step &step)
{
    if (step.whole) {
        std::swap(preview, *step.whole);
        return {};
    }
    std::vector<RowRef> rows;
    for (Kept &kept : step.rows) {
        PreviewRow &row = preview.row(kept.ref);
        std::vector<CategorySuggestion> shown;
        if (kept.suggestions)
            shown = preview.suggestionsOf(row);
        std::swap(static_cast<RowState &>(row), kept.state);
        if (kept.suggestions) {
            if (row.suggestions >= 0)
                preview.suggestions[size_t(row.suggestions)] = std::move(*kept.suggestions);
            kept.suggestions = std::move(shown);
        }
        rows.push_back(kept.ref);
    }
    if (step.refusals)
        std::swap(static_cast<PreviewRefusals &>(preview), *step.refusals);
    if (step.planned)
        std::swap(preview.plannedCategories, *step.planned);
    proveWithBook(preview);
    return rows;
}

void PreviewHistory::thin()
{
    const auto weight = [](const Step &step) {
        return step.rows.size() + (step.whole ? weightOfWhole * size_t(step.whole->rowCount()) : 0);
    };
    size_t rows = 0;
    auto oldest = m_done.end();
    while (oldest != m_done.begin() && (rows += weight(*std::prev(oldest))) <= mostKeptRows)
        --oldest;
    // The last one can be taken back however many rows it is about.
    m_done.erase(m_done.begin(), std::min(oldest, std::prev(m_done.end())));
}

} // namespace bp
