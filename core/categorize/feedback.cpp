// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/feedback.h"

#include "core/advice/feature_settings.h"
#include "core/advice/forgotten_payees.h"
#include "core/advice/model_registry.h"
#include "core/advice/report_card.h"
#include "core/base/merchant_text.h"
#include "core/categorize/payee_memory.h"
#include "core/categorize/swept_keys.h"
#include "core/ledger/ledger.h"

#include <algorithm>
#include <array>
#include <map>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

QString nameOf(const LedgerReader &reader, CategoryId id)
{
    const auto category = reader.category(id);
    return category ? category->name : QString();
}

SuggestionRecord::State fate(bool isChosen)
{
    return isChosen ? SuggestionRecord::State::Accepted : SuggestionRecord::State::Rejected;
}

/// Only the first was put forward: other suggestions were merely listed, other entries stood apart.
std::vector<AskedEntry> asked(std::span<const EntryId> entries,
                              std::span<const CategorySuggestion> shown)
{
    std::vector<AskedEntry> all;
    all.reserve(entries.size());
    for (const EntryId id : entries)
        all.push_back({id, {}});
    if (!all.empty() && !shown.empty())
        all.front().shown = shown.front();
    return all;
}

EntryId newestEntry(const LedgerReader &reader)
{
    EntryId last;
    reader.forEachEntry({}, [&last](const EntryFacts &facts) { last = std::max(last, facts.id); });
    return last;
}

QSet<EntryId> entriesOf(const LedgerReader &reader, const QStringList &merchantKeys)
{
    QSet<EntryId> entries;
    SweptKeys keys(reader);
    reader.forEachEntry({}, [&](const EntryFacts &facts) {
        if (merchantKeys.contains(keys.of(facts)))
            entries.insert(facts.id);
    });
    return entries;
}

/// An answer about an entry of a merchant once forgotten teaches again.
void rememberAnew(LedgerWriter &writer, std::span<const EntryId> ids)
{
    ForgottenPayees forgotten = ForgottenPayees::of(writer);
    bool changed = false;
    for (const EntryId id : ids) {
        if (const auto entry = writer.entry(id))
            changed = forgotten.remember(Feedback::keyOf(writer, *entry), id) || changed;
    }
    if (changed)
        forgotten.store(writer);
}

} // namespace

CategorizerQuery Feedback::queryOf(const LedgerReader &reader, const Entry &entry)
{
    const auto named = reader.payee(entry.payee);
    const QString shown = named ? named->name : QString();
    const bool isByHand = entry.bank.payee.isEmpty() && entry.bank.memo.isEmpty();
    return {isByHand ? shown : entry.bank.payee,
            entry.bank.memo,
            entry.amount,
            entry.day,
            entry.account,
            entry.payee,
            shown};
}

QString Feedback::keyOf(const LedgerReader &reader, const Entry &entry)
{
    const CategorizerQuery query = queryOf(reader, entry);
    return merchantKey(query.payee, query.memo);
}

std::vector<CategorySuggestion> Feedback::suggestions(const LedgerReader &reader,
                                                      const Categorizer &categorizer,
                                                      const Entry &entry)
{
    const std::vector<SuggestionRecord> known = reader.suggestions(entry.id);
    CategorizerQuery query = queryOf(reader, entry);
    if (const auto filed = std::ranges::find_if(known, isFiled);
        filed != known.end() && FeatureSettings::isOn(reader, Feature::Sorting))
        query.filed = {filed->category, filed->reason};
    std::vector<CategorySuggestion> proposed = categorizer.suggest(query);
    std::erase_if(proposed, [&known](const CategorySuggestion &suggestion) {
        return std::any_of(known.begin(), known.end(), [&](const SuggestionRecord &past) {
            return past.category == suggestion.value &&
                   past.state == SuggestionRecord::State::Rejected;
        });
    });
    if (!proposed.empty() && proposed.front().isOnlyAtHand)
        proposed.clear(); // what the person said no to was all that spoke
    return proposed;
}

std::optional<CategorySuggestion> Feedback::machineChoice(const LedgerReader &reader,
                                                          const Entry &entry)
{
    if (!entry.isSortedByMachine())
        return {};
    CategorySuggestion choice;
    choice.value = entry.category;
    choice.confidence = entry.categoryConfidence;
    choice.source = entry.categorySource;
    for (const SuggestionRecord &past : reader.suggestions(entry.id)) {
        if (past.category == entry.category) {
            choice.reason = past.reason;
            choice.model = past.model;
        }
    }
    return choice;
}

/// What one more choice makes of what stood at the entry before.
void Feedback::answer(LedgerWriter &writer,
                      const Entry &entry,
                      const std::optional<CategorySuggestion> &shown,
                      CategoryId category,
                      QDate today)
{
    if (const auto choice = machineChoice(writer, entry))
        writer.putSuggestion(
            suggestionRecord(entry.id, *choice, fate(choice->value == category), today));
    bool isOldChoiceKnown = false;
    for (SuggestionRecord past : writer.suggestions(entry.id)) {
        const auto state = fate(past.category == category);
        isOldChoiceKnown = isOldChoiceKnown || past.category == entry.category;
        // What was proposed once, but not now, is not answered.
        if (past.state == SuggestionRecord::State::Pending && past.category != category && shown &&
            past.category != shown->value) {
            writer.removeSuggestion(entry.id, past.category);
            continue;
        }
        if (past.state == state)
            continue;
        // What waited for an answer has one now, and what was said before is taken back.
        past.state = state;
        past.day = today;
        writer.putSuggestion(past);
    }
    const bool isReplaced = entry.categorySource == CategorySource::Person &&
                            !entry.category.isNull() && !category.isNull() &&
                            entry.category != category;
    if (!isReplaced || isOldChoiceKnown)
        return;
    CategorySuggestion replaced;
    replaced.value = entry.category;
    replaced.source = CategorySource::Person;
    writer.putSuggestion(
        suggestionRecord(entry.id, replaced, SuggestionRecord::State::Rejected, today));
}

void Feedback::write(LedgerWriter &writer,
                     std::span<const AskedEntry> entries,
                     CategoryId category,
                     QDate today)
{
    std::vector<EntryId> ids;
    ids.reserve(entries.size());
    for (const auto &[id, shown] : entries) {
        ids.push_back(id);
        if (const auto entry = writer.entry(id))
            answer(writer, *entry, shown, category, today);
        if (shown)
            writer.putSuggestion(
                suggestionRecord(id, *shown, fate(shown->value == category), today));
    }
    writer.setCategory(ids, category, CategorySource::Person);
    rememberAnew(writer, ids);
}

void Feedback::writeChoice(LedgerWriter &writer,
                           std::span<const EntryId> entries,
                           CategoryId category,
                           std::span<const CategorySuggestion> shown,
                           QDate today)
{
    write(writer, asked(entries, shown), category, today);
}

void Feedback::writeRejection(LedgerWriter &writer,
                              EntryId id,
                              const CategorySuggestion &suggestion,
                              QDate today)
{
    writer.putSuggestion(
        suggestionRecord(id, suggestion, SuggestionRecord::State::Rejected, today));
    rememberAnew(writer, std::array{id});
    const auto entry = writer.entry(id);
    if (!entry || entry->category != suggestion.value || !entry->isSortedByMachine())
        return;
    // The wall around a reconciled entry stops machines, not the person.
    writer.setCategory(
        std::array{id}, {}, entry->isReconciled ? CategorySource::Person : CategorySource::None);
}

Result<void> Feedback::reject(EntryId entry, const CategorySuggestion &suggestion)
{
    return reject(std::array{AskedEntry{entry, suggestion}});
}

Result<void> Feedback::reject(std::span<const AskedEntry> entries)
{
    if (entries.empty())
        return {};
    const auto &first = entries.front().shown;
    const QString name =
        entries.size() == 1
            ? tr("Not %1").arg(first ? nameOf(m_ledger.reader(), first->value) : QString())
            : tr("Refuse %n suggestions", nullptr, int(entries.size()));
    return m_ledger.change(name, [&](LedgerWriter &writer) -> Result<void> {
        for (const auto &[id, shown] : entries) {
            if (shown)
                writeRejection(writer, id, *shown, m_today);
        }
        return {};
    });
}

Result<void> Feedback::choose(EntryId entry,
                              CategoryId category,
                              std::span<const CategorySuggestion> shown,
                              std::span<const EntryId> siblings)
{
    std::vector<EntryId> ids{entry};
    ids.insert(ids.end(), siblings.begin(), siblings.end());
    return choose(asked(ids, shown), category);
}

Result<void> Feedback::choose(std::span<const AskedEntry> entries, CategoryId category)
{
    if (entries.empty())
        return {};
    return m_ledger.change(sortingName(int(entries.size()), category),
                           [&](LedgerWriter &writer) -> Result<void> {
                               write(writer, entries, category, m_today);
                               return {};
                           });
}

Result<void> Feedback::accept(std::span<const AskedEntry> entries)
{
    std::map<CategoryId, std::vector<AskedEntry>> byCategory;
    int count = 0;
    for (const AskedEntry &each : entries) {
        if (!each.shown)
            continue;
        byCategory[each.shown->value].push_back(each);
        ++count;
    }
    if (count == 0)
        return {};
    const QString name = byCategory.size() == 1 ? sortingName(count, byCategory.begin()->first)
                                                : tr("Accept %n suggestions", nullptr, count);
    return m_ledger.change(name, [&](LedgerWriter &writer) -> Result<void> {
        for (const auto &[category, alike] : byCategory)
            write(writer, alike, category, m_today);
        return {};
    });
}

QString Feedback::sortingName(int count, CategoryId category) const
{
    const QString into = nameOf(m_ledger.reader(), category);
    return count == 1 ? tr("Sort into %1").arg(into)
                      : tr("Sort %n entries into %1", nullptr, count).arg(into);
}

Result<void> Feedback::forgetPayee(const QString &merchantKey, PayeeId payee)
{
    return forgetPayees(PayeeMemory::of(m_ledger.reader()).keysOf(merchantKey, payee));
}

Result<void> Feedback::forgetPayees(const QStringList &merchantKeys)
{
    return m_ledger.change(
        tr("Forget what was learned about %1").arg(merchantName(merchantKeys.value(0))),
        [&](LedgerWriter &writer) -> Result<void> {
            const EntryId last = newestEntry(writer);
            const auto models = ModelRegistry::forSorting().versions(writer);
            ForgottenPayees forgotten = ForgottenPayees::of(writer);
            for (const QString &key : merchantKeys) {
                forgotten.forget(key, last, models.empty() ? 0 : models.front().version);
                writer.removeKeptAnswers(key);
            }
            forgotten.forget(entriesOf(writer, merchantKeys));
            forgotten.store(writer);
            return {};
        });
}

Result<void> Feedback::forgetAll()
{
    return m_ledger.change(tr("Forget everything that was learned"),
                           [](LedgerWriter &writer) -> Result<void> {
                               ForgottenPayees forgotten = ForgottenPayees::of(writer);
                               forgotten.forgetAll(newestEntry(writer));
                               forgotten.store(writer);
                               writer.removeKeptAnswers();
                               ModelRegistry::forSorting().removeAll(writer);
                               for (const SuggestionRecord &past : ReportCards::records(writer))
                                   writer.removeSuggestions(past.entry);
                               return {};
                           });
}

} // namespace bp
