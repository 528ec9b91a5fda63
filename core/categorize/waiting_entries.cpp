// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/waiting_entries.h"

#include "core/advice/feature_settings.h"
#include "core/ledger/ledger.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <iterator>

namespace bp {
namespace {

/// The book may have moved on since the machine was asked: whatever a person did goes before it.
bool isStillOpen(const LedgerReader &reader, const WaitingEntry &waiting)
{
    const auto entry = reader.entry(waiting.entry);
    if (!entry || !entry->category.isNull() || entry->isTransfer() || entry->hasSplits() ||
        entry->isReconciled)
        return false;
    return std::ranges::none_of(reader.suggestions(waiting.entry),
                                [&waiting](const SuggestionRecord &past) {
                                    return past.state == SuggestionRecord::State::Rejected &&
                                           past.category == waiting.suggestion.value;
                                });
}

} // namespace

WaitingEntries waitingEntries(const LedgerReader &reader,
                              const Categorizer &categorizer,
                              double suggestFrom,
                              double applyFrom,
                              Progress &progress)
{
    const std::unique_ptr<Categorizer> batch = categorizer.forBatch();
    const Categorizer &adviser = batch ? *batch : categorizer;
    QHash<PayeeId, QString> names;
    for (const Payee &payee : reader.payees())
        names.insert(payee.id, payee.name);
    QHash<AccountId, Currency> currencies;
    for (const Account &account : reader.accounts())
        currencies.insert(account.id, account.currency);
    QHash<EntryId, FiledCategory> filed;
    if (FeatureSettings::isOn(reader, Feature::Sorting)) {
        for (const SuggestionRecord &waits : reader.suggestions(SuggestionRecord::State::Pending)) {
            if (isFiled(waits))
                filed.insert(waits.entry, {waits.category, waits.reason});
        }
    }
    QHash<EntryId, std::vector<CategoryId>> refused;
    for (const SuggestionRecord &past : reader.suggestions(SuggestionRecord::State::Rejected))
        refused[past.entry].push_back(past.category);

    const SortingThresholds limits{suggestFrom, applyFrom};
    WaitingEntries waiting;
    EntryFilter filter;
    filter.sorting = Sorting::Unsorted;
    reader.forEachEntry(filter, [&](const EntryFacts &facts) {
        ++waiting.unsorted;
        if (progress.isCancelled())
            return;
        const auto found =
            adviser.suggest({facts.isEnteredByHand() ? names.value(facts.payee) : facts.bankPayee,
                             facts.bankMemo,
                             Money(facts.minor, currencies.value(facts.account)),
                             facts.day,
                             facts.account,
                             facts.payee,
                             names.value(facts.payee),
                             filed.value(facts.id)});
        const std::vector<CategoryId> never = refused.value(facts.id);
        const auto first =
            std::find_if(found.begin(), found.end(), [&never](const CategorySuggestion &each) {
                return std::find(never.begin(), never.end(), each.value) == never.end();
            });
        if (first == found.end() || !limits.isShown(*first))
            return;
        // What is left after a refusal was not the machine's own first choice, and what is
        // reconciled only the person sorts.
        const bool isSure =
            limits.isFollowed(*first) && first == found.begin() && !facts.isReconciled;
        (isSure ? waiting.sure : waiting.unsure).push_back({facts.id, *first});
    });
    return waiting;
}

void writeUnanswered(LedgerWriter &writer,
                     EntryId entry,
                     const std::vector<CategorySuggestion> &proposed,
                     QDate today)
{
    if (proposed.empty())
        return;
    const CategorySuggestion &first = proposed.front();
    const SortingThresholds limits = FeatureSettings::thresholds(writer);
    const bool isRule = isOfPerson(first.source);
    if (isRule || limits.isFollowed(first))
        writer.setCategory(std::array{entry}, first.value, first.source, first.confidence);
    if (!isRule && limits.isShown(first))
        writer.putSuggestion(
            suggestionRecord(entry, first, SuggestionRecord::State::Pending, today));
}

Result<void> sortByMachine(Ledger &ledger, const std::vector<WaitingEntry> &sure, QDate today)
{
    std::vector<WaitingEntry> still;
    std::ranges::copy_if(sure, std::back_inserter(still), [&ledger](const WaitingEntry &each) {
        return isStillOpen(ledger.reader(), each);
    });
    if (still.empty())
        return {};
    const QString name = QCoreApplication::translate(
        "bp::WaitingEntries", "Sort %n entries by machine", nullptr, int(still.size()));
    return ledger.change(
        name,
        [&](LedgerWriter &writer) -> Result<void> {
            for (const auto &[id, suggestion] : still) {
                writer.setCategory(
                    std::array{id}, suggestion.value, suggestion.source, suggestion.confidence);
                writer.putSuggestion(
                    suggestionRecord(id, suggestion, SuggestionRecord::State::Pending, today));
            }
            return {};
        },
        {Origin::Kind::Machine, {}});
}

} // namespace bp
