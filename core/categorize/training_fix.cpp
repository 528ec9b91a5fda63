// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/training_fix.h"

#include "core/base/display.h"
#include "core/categorize/feedback.h"
#include "core/ledger/ledger.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

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

/// The same for the same problem of the same entries; of a merchant also when another entry comes.
QString signOf(const LedgerReader &reader, const TrainingProblem &problem)
{
    QString text = QString::number(int(problem.kind));
    const auto append = [&text](const auto &ids) {
        for (const auto id : ids)
            text += u',' + QString::number(id.value());
    };
    if (problem.isOfMerchant) {
        std::set<AccountId> accounts;
        std::set<CategoryId> categories;
        for (const Entry &entry : entriesOf(reader, problem)) {
            accounts.insert(entry.account);
            categories.insert(entry.category);
        }
        text += u',' + problem.names.value(0);
        append(accounts);
        text += u';';
        append(categories);
    } else {
        append(std::set<EntryId>(problem.entries.begin(), problem.entries.end()));
    }
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex());
}

QStringList leftIn(const LedgerReader &reader)
{
    return reader.preference(leftKey.toString()).split(u' ', Qt::SkipEmptyParts);
}

using CategoryCounts = std::map<CategoryId, int>;

/// Null when two are equally frequent.
CategoryId mostFrequent(const CategoryCounts &counts)
{
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

CategoryCounts countsOf(const std::vector<Entry> &entries)
{
    CategoryCounts counts;
    for (const Entry &entry : entries)
        ++counts[entry.category];
    return counts;
}

/// How all confirmed entries of the same payees are sorted.
CategoryCounts historyOf(const LedgerReader &reader, const std::vector<Entry> &entries)
{
    EntryFilter filter;
    for (const Entry &entry : entries) {
        if (!entry.payee.isNull())
            filter.payees.insert(entry.payee);
    }
    CategoryCounts counts;
    if (filter.payees.isEmpty())
        return counts;
    reader.forEachEntry(filter, [&counts](const EntryFacts &facts) {
        if (facts.isConfirmed() && !facts.hasSplits && facts.transfer.isNull())
            ++counts[facts.category];
    });
    return counts;
}

CategoryId guessOfContradiction(const LedgerReader &reader, const std::vector<Entry> &entries)
{
    const CategoryCounts here = countsOf(entries);
    if (const CategoryId most = mostFrequent(here); !most.isNull())
        return most;
    CategoryCounts history = historyOf(reader, entries);
    if (const CategoryId most = mostFrequent(history); !most.isNull())
        return most;
    std::erase_if(history, [&here](const auto &each) { return !here.contains(each.first); });
    return mostFrequent(history);
}

/// What a category with one entry is merged into.
CategoryId guessOfSingle(const LedgerReader &reader, const std::vector<Entry> &entries)
{
    if (entries.empty())
        return {};
    const auto category = reader.category(entries.front().category);
    if (category && !category->parent.isNull())
        return category->parent;
    CategoryCounts history = historyOf(reader, entries);
    history.erase(entries.front().category);
    return mostFrequent(history);
}

/// "3 × Supermarket, 1 × Pets", the most frequent first.
QString waysOf(const LedgerReader &reader, const std::vector<Entry> &entries, const QLocale &locale)
{
    std::vector<std::pair<int, QString>> ways;
    for (const auto &[id, count] : countsOf(entries)) {
        const auto category = reader.category(id);
        ways.emplace_back(-count, category ? category->name : QString());
    }
    std::ranges::sort(ways);
    QStringList texts;
    for (const auto &[count, name] : ways)
        texts.append(QString(locale.toString(-count) % u" × " % name));
    return texts.join(QStringLiteral(", "));
}

/// Single days as long as they are few.
QString daysOf(const std::vector<Entry> &entries, const QLocale &locale)
{
    constexpr std::size_t fewDays = 3;
    std::set<QDate> days;
    for (const Entry &entry : entries)
        days.insert(entry.day);
    if (days.size() > fewDays)
        return display::range({*days.begin(), *days.rbegin()}, locale);
    QStringList texts;
    for (const QDate day : days)
        texts.append(display::datedDay(day, locale));
    return texts.join(QStringLiteral(", "));
}

/// The sizes of the smallest and the largest amount.
AmountRange sizesOf(const std::vector<Entry> &entries)
{
    const auto size = [](const Entry &entry) { return std::abs(entry.amount.minor()); };
    const auto [least, most] = std::ranges::minmax_element(entries, {}, size);
    return {size(*least), size(*most)};
}

} // namespace

QString TrainingFixes::sentence(const LedgerReader &reader,
                                const TrainingProblem &problem,
                                const QLocale &locale)
{
    using Kind = TrainingProblem::Kind;
    const std::vector<Entry> entries = entriesOf(reader, problem);
    const QString name = problem.names.value(0);
    if (entries.empty())
        return name;
    const QString amount = display::amountWithUnit(entries.front().amount, locale);
    const QString days = daysOf(entries, locale);
    if (problem.isOfMerchant)
        return tr("“%1”, %n entries, %2: sorted in different ways (%3), though neither text nor "
                  "amount tells them apart. Give all of them one category, or leave it if that is "
                  "meant.",
                  nullptr,
                  int(entries.size()))
            .arg(name, days, waysOf(reader, entries, locale));
    if (problem.kind == Kind::Contradiction)
        return tr("“%1”, %2, %3: sorted in different ways (%4). Give all of them one category, or "
                  "leave it if that is meant.")
            .arg(name, amount, days, waysOf(reader, entries, locale));
    if (problem.kind == Kind::SingleExample) {
        const auto category = reader.category(entries.front().category);
        return tr("“%1” has a single entry, too few to learn from: %2, %3, %4. Sort another one "
                  "into it, or merge it with a category like it.")
            .arg(category ? category->name : QString(), name, amount, days);
    }
    return tr("“%1” and “%2”, %3, %4: look like one movement between your own accounts but are "
              "sorted as spending and income. Pair them as a transfer.")
        .arg(name, problem.names.value(1), amount, days);
}

TrainingFix TrainingFixes::of(const LedgerReader &reader, const TrainingProblem &problem)
{
    using Kind = TrainingProblem::Kind;
    if (problem.kind == Kind::TransferLeak)
        return {TrainingFix::Kind::PairTransfer,
                tr("Pair as a transfer"),
                {},
                int(problem.entries.size())};
    const std::vector<Entry> entries = entriesOf(reader, problem);
    const CategoryId guess = problem.kind == Kind::Contradiction
                                 ? guessOfContradiction(reader, entries)
                                 : guessOfSingle(reader, entries);
    return guess.isNull() ? TrainingFix{TrainingFix::Kind::ChooseCategory,
                                        tr("Choose a category"),
                                        {},
                                        int(entries.size())}
                          : into(reader, problem, guess);
}

TrainingFix
TrainingFixes::into(const LedgerReader &reader, const TrainingProblem &problem, CategoryId category)
{
    const std::vector<Entry> entries = entriesOf(reader, problem);
    const auto changes = int(std::ranges::count_if(
        entries, [category](const Entry &entry) { return entry.category != category; }));
    const auto target = reader.category(category);
    const QString label =
        tr("Sort %n entries into %1", nullptr, changes).arg(target ? target->name : QString());
    return {TrainingFix::Kind::SetCategory, label, category, changes};
}

Result<void> TrainingFixes::apply(Ledger &ledger,
                                  const TrainingProblem &problem,
                                  const TrainingFix &fix,
                                  QDate today)
{
    if (fix.kind == TrainingFix::Kind::PairTransfer) {
        if (problem.entries.size() != 2)
            return fail(Error::Code::Invalid, tr("A transfer has two sides; nothing was changed."));
        return ledger.change(fix.label, [&](LedgerWriter &writer) -> Result<void> {
            const auto paired = writer.pairTransfer(problem.entries[0], problem.entries[1]);
            return paired ? Result<void>() : fail(paired.error());
        });
    }
    if (fix.kind == TrainingFix::Kind::ChooseCategory)
        return fail(Error::Code::Invalid, tr("Choose a category first; nothing was changed."));
    std::vector<EntryId> changed;
    for (const Entry &entry : entriesOf(ledger.reader(), problem)) {
        if (entry.category != fix.category)
            changed.push_back(entry.id);
    }
    if (changed.empty())
        return {};
    return ledger.change(fix.label, [&](LedgerWriter &writer) -> Result<void> {
        Feedback::writeChoice(writer, changed, fix.category, {}, today);
        return {};
    });
}

Result<void> TrainingFixes::leave(Ledger &ledger, const TrainingProblem &problem)
{
    return ledger.change(tr("Leave it as it is"), [&](LedgerWriter &writer) -> Result<void> {
        QStringList left = leftIn(writer);
        left.append(signOf(writer, problem));
        writer.setPreference(leftKey.toString(), left.join(u' '));
        return {};
    });
}

std::vector<TrainingProblem> TrainingFixes::withoutLeft(const LedgerReader &reader,
                                                        std::vector<TrainingProblem> problems)
{
    const QStringList left = leftIn(reader);
    std::erase_if(problems, [&](const TrainingProblem &problem) {
        return left.contains(signOf(reader, problem));
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
    filter.amount = sizesOf(entries);
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
