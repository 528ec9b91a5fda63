// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/training_need.h"

#include "core/advice/model_registry.h"
#include "core/advice/teaching_entries.h"

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
    TrainingNeed need;
    forEachTeacher(reader, {}, [&need](const EntryFacts &, const QString &) { ++need.teachers; });
    if (versions.empty()) {
        need.sinceLast = need.teachers;
        need.isDue = need.teachers >= firstTime;
        need.sentence =
            tr("%n entries sorted so far; from %1 on it learns by itself.", nullptr, need.teachers)
                .arg(firstTime);
        return need;
    }
    const ModelRecord &newest = versions.front();
    need.sinceLast = std::max(0, need.teachers - newest.trainedRows);
    const int enough = std::max(fewestNew, newest.trainedRows / share);
    need.isDue = need.sinceLast >= enough ||
                 (need.sinceLast >= fewestAfterDrift && registry.drift(reader).isDrifting);
    need.sentence =
        tr("%n entries sorted since version %1; at %2 it learns anew.", nullptr, need.sinceLast)
            .arg(newest.version)
            .arg(enough);
    return need;
}

} // namespace bp
