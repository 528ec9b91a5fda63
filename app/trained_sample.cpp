// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trained_sample.h"

#include "core/advice/feature_settings.h"
#include "core/advice/model_registry.h"
#include "core/categorize/categorizer_chain.h"
#include "core/categorize/feedback.h"
#include "core/ledger/ledger.h"

#include "app/book_advisors.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::TrainedSample)
};

using SortedEntries = std::vector<std::pair<EntryId, CategoryId>>;

SortedEntries sortedByHand(const LedgerReader &reader, const DateRange &days)
{
    SortedEntries entries;
    EntryFilter filter;
    filter.days = days;
    reader.forEachEntry(filter, [&entries](const EntryFacts &facts) {
        if (facts.isConfirmed() && !facts.hasSplits && facts.transfer.isNull())
            entries.emplace_back(facts.id, facts.category);
    });
    return entries;
}

[[nodiscard]] Result<void> train(Ledger &ledger, const QDateTime &now)
{
    const auto trained =
        bookTrainer(ledger.reader(), {})->train(ledger.reader(), now, Progress::none());
    if (!trained)
        return fail(trained.error());
    const auto kept = ModelRegistry::forSorting().keep(ledger, *trained, Origin::Kind::Machine);
    return kept ? Result<void>() : fail(kept.error());
}

/// Each answered as a person would who knows the right one.
[[nodiscard]] Result<void> answer(Ledger &ledger, const SortedEntries &entries)
{
    const auto chain = bookChain(ledger.reader(), {});
    const SortingThresholds limits = FeatureSettings::thresholds(ledger.reader());
    return ledger.change(
        Words::tr("Answer the suggestions"), [&](LedgerWriter &writer) -> Result<void> {
            for (const auto &[id, category] : entries) {
                const auto entry = writer.entry(id);
                auto said = chain->suggest(Feedback::queryOf(writer, *entry));
                if (!said.empty() && !limits.isShown(said.front()))
                    said.clear();
                Feedback::writeChoice(writer, std::array{id}, category, said, entry->day);
            }
            return {};
        });
}

} // namespace

Result<void> trainSample(Ledger &ledger, QDate today)
{
    constexpr int quarter = 90;
    constexpr int firstWeeks = 60; // of a person who has just begun: it is not always right
    if (!ModelRegistry::forSorting().versions(ledger.reader()).empty())
        return {};
    const QDate asked = today.addDays(1 - quarter);
    const SortedEntries older = sortedByHand(ledger.reader(), {{}, asked.addDays(-firstWeeks - 1)});
    const SortedEntries newest = sortedByHand(ledger.reader(), {asked, today});
    const auto sort = [](LedgerWriter &writer, const SortedEntries &entries, bool isSorted) {
        for (const auto &[id, category] : entries)
            writer.setCategory(std::array{id},
                               isSorted ? category : CategoryId(),
                               isSorted ? CategorySource::Person : CategorySource::None);
    };
    const auto begun = ledger.change(Words::tr("Begin with a few weeks"),
                                     [&](LedgerWriter &writer) -> Result<void> {
                                         sort(writer, older, false);
                                         sort(writer, newest, false);
                                         return {};
                                     });
    if (!begun)
        return begun;
    const QTime morning(9, 0);
    if (const auto first = train(ledger, QDateTime(asked.addDays(-1), morning)); !first)
        return first;
    if (const auto answered = answer(ledger, newest); !answered)
        return answered;
    const auto whole = ledger.change(Words::tr("Sort the years before"),
                                     [&](LedgerWriter &writer) -> Result<void> {
                                         sort(writer, older, true);
                                         return {};
                                     });
    return whole ? train(ledger, QDateTime(today, morning)) : whole;
}

} // namespace bp
