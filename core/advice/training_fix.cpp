// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/training_fix.h"

#include "core/ledger/ledger.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace bp {
namespace {

std::vector<Entry> entriesOf(const LedgerReader &reader, const TrainingProblem &problem)
{
    std::vector<Entry> entries;
    for (const EntryId id : problem.entries) {
        if (auto entry = reader.entry(id))
            entries.push_back(std::move(*entry));
    }
    return entries;
}

constexpr QStringView leftKey = u"training.left";

/// The same for the same problem of the same entries.
QString signOf(const TrainingProblem &problem)
{
    std::vector<EntryId> ids = problem.entries;
    std::ranges::sort(ids);
    QString text = QString::number(int(problem.kind));
    for (const EntryId id : ids)
        text += u',' + QString::number(id.value());
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toLatin1(), QCryptographicHash::Md5).toHex());
}

QStringList leftIn(const LedgerReader &reader)
{
    return reader.preference(leftKey.toString()).split(u' ', Qt::SkipEmptyParts);
}

/// Null when two are equally frequent.
CategoryId mostFrequent(const std::vector<Entry> &entries)
{
    std::map<CategoryId, int> counts;
    for (const Entry &entry : entries)
        ++counts[entry.category];
    CategoryId best;
    int most = 0;
    for (const auto &[category, count] : counts) {
        if (count == most)
            best = {};
        if (count > most) {
            most = count;
            best = category;
        }
    }
    return best;
}

} // namespace

std::optional<TrainingFix> TrainingFixes::of(const LedgerReader &reader,
                                             const TrainingProblem &problem)
{
    if (problem.kind == TrainingProblem::Kind::TransferLeak)
        return TrainingFix{tr("Pair as a transfer"), {}};
    const std::vector<Entry> entries = entriesOf(reader, problem);
    CategoryId target;
    if (problem.kind == TrainingProblem::Kind::Contradiction) {
        target = mostFrequent(entries);
    } else if (!entries.empty()) {
        const auto category = reader.category(entries.front().category);
        target = category ? category->parent : CategoryId();
    }
    const auto category = reader.category(target);
    if (!category)
        return std::nullopt;
    return TrainingFix{
        tr("Sort %n entries into %1", nullptr, int(entries.size())).arg(category->name), target};
}

Result<void>
TrainingFixes::apply(Ledger &ledger, const TrainingProblem &problem, const TrainingFix &fix)
{
    return ledger.change(fix.label, [&](LedgerWriter &writer) -> Result<void> {
        if (!fix.category.isNull()) {
            writer.setCategory(problem.entries, fix.category, CategorySource::Person);
            return {};
        }
        if (problem.entries.size() != 2)
            return fail(Error::Code::Invalid, tr("A transfer has two sides; nothing was changed."));
        const auto paired = writer.pairTransfer(problem.entries[0], problem.entries[1]);
        return paired ? Result<void>() : fail(paired.error());
    });
}

Result<void> TrainingFixes::leave(Ledger &ledger, const TrainingProblem &problem)
{
    return ledger.change(tr("Leave it as it is"), [&](LedgerWriter &writer) -> Result<void> {
        QStringList left = leftIn(writer);
        left.append(signOf(problem));
        writer.setPreference(leftKey.toString(), left.join(u' '));
        return {};
    });
}

std::vector<TrainingProblem> TrainingFixes::withoutLeft(const LedgerReader &reader,
                                                        std::vector<TrainingProblem> problems)
{
    const QStringList left = leftIn(reader);
    std::erase_if(problems, [&left](const TrainingProblem &problem) {
        return left.contains(signOf(problem));
    });
    return problems;
}

EntryFilter TrainingFixes::placeOf(const LedgerReader &reader, const TrainingProblem &problem)
{
    EntryFilter filter;
    const std::vector<Entry> entries = entriesOf(reader, problem);
    if (entries.empty())
        return filter;
    const auto byDay = [](const Entry &a, const Entry &b) { return a.day < b.day; };
    filter.days.first = std::ranges::min_element(entries, byDay)->day;
    filter.days.last = std::ranges::max_element(entries, byDay)->day;
    const std::int64_t size = std::abs(entries.front().amount.minor());
    filter.amount = AmountRange{size, size};
    const bool hasPayees =
        std::ranges::none_of(entries, [](const Entry &entry) { return entry.payee.isNull(); });
    for (const Entry &entry : entries) {
        filter.accounts.insert(entry.account);
        if (hasPayees)
            filter.payees.insert(entry.payee);
    }
    return filter;
}

} // namespace bp
