// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_merchants.h"

#include "core/base/bank_word_scanner.h"
#include "core/base/merchant_text.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <set>

namespace bp {
namespace {

/// What was said of a merchant before so many answers changes nothing any more.
constexpr size_t answersHeard = 20;

/// To be imported, and nobody decided about it yet.
bool isUndecided(const ImportPreview &preview, RowRef ref)
{
    const PreviewRow &row = preview.row(ref);
    return row.isTicked && !row.isCategoryDecided && isCategoryOpen(preview, ref);
}

/// By its last word.
void shorten(QString &name)
{
    name.truncate(std::max<qsizetype>(name.lastIndexOf(u' '), 0));
}

bool isDecided(const PreviewRow &row)
{
    return row.isCategoryDecided && !row.isLeftOut() && row.verdict != RowVerdict::Transfer;
}

} // namespace

void findMerchants(ImportPreview &preview)
{
    QHash<QString, int> byKey;
    QHash<QString, int> byShape; // texts that repeat are read once
    for (int s = 0; s < int(preview.statements.size()); ++s) {
        auto &rows = preview.statements[size_t(s)].rows;
        for (int r = 0; r < int(rows.size()); ++r) {
            PreviewRow &row = rows[size_t(r)];
            const QString shape = bankTextShape(row.raw.payee, row.raw.memo);
            auto known = byShape.constFind(shape);
            if (known == byShape.constEnd()) {
                const QString key = merchantKey(row.raw.payee, row.raw.memo);
                int merchant = key.isEmpty() ? -1 : byKey.value(key, -1);
                if (merchant < 0 && !key.isEmpty()) {
                    merchant = int(preview.merchants.size());
                    byKey.insert(key, merchant);
                    preview.merchants.push_back({key, {}});
                }
                known = byShape.insert(shape, merchant);
            }
            row.merchant = *known;
            if (row.merchant >= 0)
                preview.merchants[size_t(row.merchant)].rows.push_back({s, r});
        }
    }
}

std::set<int> merchantsHearing(const ImportPreview &preview, std::span<const RowRef> rows)
{
    QSet<QString> wanted;
    for (const RowRef ref : rows) {
        if (const int merchant = preview.row(ref).merchant; merchant >= 0)
            wanted.insert(preview.merchants[size_t(merchant)].key);
    }
    std::set<int> hearing;
    for (int i = 0; i < int(preview.merchants.size()); ++i) {
        for (QString name = preview.merchants[size_t(i)].key; !name.isEmpty(); shorten(name)) {
            if (wanted.contains(name)) {
                hearing.insert(i);
                break;
            }
        }
    }
    return hearing;
}

std::set<int> merchantsHeard(const ImportPreview &preview, const std::set<int> &merchants)
{
    QSet<QString> wanted;
    for (const int merchant : merchants) {
        for (QString name = preview.merchants[size_t(merchant)].key; !name.isEmpty(); shorten(name))
            wanted.insert(name);
    }
    std::set<int> heard;
    for (int i = 0; i < int(preview.merchants.size()); ++i) {
        if (wanted.contains(preview.merchants[size_t(i)].key))
            heard.insert(i);
    }
    return heard;
}

bool isCategoryOpen(const ImportPreview &preview, RowRef ref)
{
    const PreviewRow &row = preview.row(ref);
    const PreviewFile &file = preview.files[size_t(preview.statements[size_t(ref.statement)].file)];
    return !row.isLeftOut() && row.verdict != RowVerdict::Transfer && row.raw.splits.empty() &&
           (!file.isSortedByPerson || row.raw.category.isEmpty());
}

std::vector<RowRef> rowsAlike(const ImportPreview &preview, std::span<const RowRef> refs)
{
    std::set<std::pair<int, bool>> wanted; // merchant and direction
    for (const RowRef ref : refs)
        wanted.emplace(preview.row(ref).merchant, preview.row(ref).raw.amount.isNegative());
    const std::set<RowRef> given(refs.begin(), refs.end());
    std::vector<RowRef> alike;
    for (const auto &[merchant, isOut] : wanted) {
        if (merchant < 0)
            continue;
        for (const RowRef ref : preview.merchants[size_t(merchant)].rows) {
            if (preview.row(ref).raw.amount.isNegative() == isOut && isUndecided(preview, ref) &&
                !given.contains(ref))
                alike.push_back(ref);
        }
    }
    return alike;
}

std::vector<RowRef> rowsNamedAlike(const ImportPreview &preview, std::span<const RowRef> refs)
{
    QSet<QString> names;
    for (const RowRef ref : refs)
        names.insert(preview.row(ref).raw.category);
    const std::set<RowRef> given(refs.begin(), refs.end());
    std::vector<RowRef> alike;
    for (int s = 0; s < int(preview.statements.size()); ++s) {
        for (int r = 0; r < int(preview.statements[size_t(s)].rows.size()); ++r) {
            const PreviewRow &row = preview.row({s, r});
            if (row.namesNewCategory && names.contains(row.raw.category) &&
                isUndecided(preview, {s, r}) && !given.contains({s, r}))
                alike.push_back({s, r});
        }
    }
    return alike;
}

CategorizerQuery queryOf(const ImportPreview &preview, RowRef ref)
{
    const PreviewRow &row = preview.row(ref);
    const RawEntry &raw = row.raw;
    const PreviewStatement &statement = preview.statements[size_t(ref.statement)];
    return {raw.payee,
            raw.memo,
            raw.amount,
            raw.day,
            preview.accounts[size_t(statement.account)].account.id,
            {},
            row.payee};
}

CategoryId refusedFor(const ImportPreview &preview, const PreviewRow &row)
{
    const CategorySuggestion *best = isDecided(row) ? preview.putForward(row) : nullptr;
    const bool isRefused = best && isOfMachine(best->source) && best->value != row.category;
    return isRefused ? best->value : CategoryId();
}

std::shared_ptr<const Categorizer> withDecisions(const ImportPreview &preview,
                                                 std::shared_ptr<const Categorizer> base,
                                                 const std::set<int> &merchants)
{
    if (!base || preview.categoryDecisions == 0)
        return base;
    const auto made = [&preview](RowRef ref) { return preview.row(ref).categoryDecision; };
    std::vector<CategoryAnswer> answers;
    for (const int merchant : merchantsHeard(preview, merchants)) {
        std::vector<RowRef> decided;
        std::ranges::copy_if(preview.merchants[size_t(merchant)].rows,
                             std::back_inserter(decided),
                             [&](RowRef ref) { return isDecided(preview.row(ref)); });
        std::ranges::sort(decided, {}, made);
        const size_t first = decided.size() - std::min(decided.size(), answersHeard);
        for (const RowRef ref : std::span(decided).subspan(first)) {
            const PreviewRow &row = preview.row(ref);
            answers.push_back({queryOf(preview, ref), refusedFor(preview, row), row.category});
        }
    }
    if (answers.empty())
        return base;
    auto heard = base->withAnswers(answers);
    return heard ? heard : base;
}

} // namespace bp
