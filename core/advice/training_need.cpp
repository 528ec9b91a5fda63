// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/training_need.h"

#include "core/advice/feature_settings.h"
#include "core/advice/forgotten_payees.h"
#include "core/advice/model_registry.h"
#include "core/advice/teaching_entries.h"
#include "core/base/merchant_text.h"
#include "core/ledger/ledger.h"

#include <algorithm>

namespace bp {
namespace {

constexpr int firstTime = 60;
constexpr int fewestNew = 40;
/// A tenth more than before: fewer hardly change what is learned.
constexpr int share = 10;
constexpr int fewestAfterDrift = 10;

} // namespace

TrainingNeed TrainingNeeds::of(const LedgerReader &reader, const ModelRegistry &registry)
{
    const std::vector<ModelRecord> versions = registry.versions(reader);
    const auto learned =
        versions.empty() ? std::nullopt
                         : LearnedEntries::of(reader, registry.name(), versions.front().version);
    const ForgottenPayees forgotten = ForgottenPayees::of(reader);
    const bool mayBeSilent = !versions.empty() && forgotten.silences(versions.front().version);
    // What it learned but may not speak of: the person had it forgotten, and chose it again.
    const auto isSilent = [&](const EntryFacts &facts, const QString &payee) {
        return mayBeSilent &&
               forgotten.silences(versions.front().version, merchantKey(payee, facts.bankMemo));
    };
    TrainingNeed need;
    int unheard = 0;
    forEachTeacher(reader, {}, [&](const EntryFacts &facts, const QString &payee) {
        ++need.teachers;
        const bool isNew =
            learned && (!learned->holds(facts.id, facts.category) || isSilent(facts, payee));
        unheard += isNew ? 1 : 0;
    });
    if (versions.empty()) {
        need.sinceLast = need.teachers;
        need.enough = firstTime;
        need.isDue = need.teachers >= firstTime;
        return need;
    }
    const ModelRecord &newest = versions.front();
    need.version = newest.version;
    need.sinceLast = learned ? unheard : std::max(0, need.teachers - newest.trainedRows);
    need.enough = std::max(fewestNew, newest.trainedRows / share);
    need.isDue = need.sinceLast >= need.enough ||
                 (need.sinceLast >= fewestAfterDrift && registry.drift(reader).isDrifting);
    return need;
}

bool TrainingNeeds::mayTrainItself(const Ledger &ledger)
{
    return FeatureSettings::isOn(ledger.reader(), Feature::Sorting) &&
           FeatureSettings::isOn(ledger.reader(), FeatureOption::TrainsItself) &&
           ledger.redoText().isEmpty();
}

QString TrainingNeeds::sentence(const TrainingNeed &need, const QLocale &locale)
{
    const QString enough = locale.toString(need.enough);
    return need.version == 0 ? tr("%n entries sorted so far; from %1 on it learns by itself.",
                                  nullptr,
                                  need.sinceLast)
                                   .arg(enough)
                             : tr("%n entries sorted since version %1; at %2 it learns anew.",
                                  nullptr,
                                  need.sinceLast)
                                   .arg(QString::number(need.version), enough);
}

} // namespace bp
