// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/model_registry.h"

#include <algorithm>
#include <cmath>

namespace bp {
namespace {

constexpr std::size_t driftWindow = 200;
constexpr int fewestDecisions = 30;

QString percent(double share)
{
    return QString::number(100 * share, 'f', 1);
}

/// Decided suggestions of one model, newest first.
std::vector<SuggestionRecord> decisions(const LedgerReader &reader, ModelId model)
{
    std::vector<SuggestionRecord> all = reader.suggestions(SuggestionRecord::State::Accepted);
    for (SuggestionRecord &each : reader.suggestions(SuggestionRecord::State::Rejected))
        all.push_back(std::move(each));
    std::erase_if(all, [&](const SuggestionRecord &each) { return each.model != model; });
    std::ranges::stable_sort(all, [](const SuggestionRecord &a, const SuggestionRecord &b) {
        return a.day != b.day ? a.day > b.day : a.entry > b.entry;
    });
    return all;
}

} // namespace

std::optional<ModelRecord> ModelRegistry::active(const LedgerReader &reader) const
{
    for (ModelRecord &model : reader.models(m_name)) {
        if (model.isActive)
            return std::move(model);
    }
    return std::nullopt;
}

RegistryDecision ModelRegistry::add(LedgerWriter &writer, const TrainedModel &trained) const
{
    ModelRecord record = trained.record;
    record.name = m_name;
    record.isActive = false;
    RegistryDecision decision;
    decision.id = writer.addModel(record, trained.content);
    decision.isActive =
        !trained.activeAccuracy || record.heldBackAccuracy >= *trained.activeAccuracy;
    if (decision.isActive)
        writer.activateModel(decision.id);
    if (!trained.activeAccuracy)
        decision.sentence =
            tr("Right for %1 % of the %n newest entries, which were held back. It is now used.",
               nullptr,
               trained.heldBackRows)
                .arg(percent(record.heldBackAccuracy));
    else if (decision.isActive)
        decision.sentence =
            tr("Right for %1 % of the %n newest entries, the version before for %2 %. It is now "
               "used.",
               nullptr,
               trained.heldBackRows)
                .arg(percent(record.heldBackAccuracy), percent(*trained.activeAccuracy));
    else
        decision.sentence =
            tr("Right for %1 % of the %n newest entries, the version in use for %2 %. The version "
               "in use stays.",
               nullptr,
               trained.heldBackRows)
                .arg(percent(record.heldBackAccuracy), percent(*trained.activeAccuracy));
    return decision;
}

Result<ModelId> ModelRegistry::rollBack(LedgerWriter &writer) const
{
    const std::optional<ModelRecord> now = active(writer);
    if (now) {
        for (const ModelRecord &model : writer.models(m_name)) {
            if (model.version < now->version) {
                writer.activateModel(model.id);
                return model.id;
            }
        }
    }
    return fail(Error::Code::NotFound,
                tr("There is no earlier version to go back to; nothing was changed."));
}

QString ModelRegistry::comparison(const ModelRecord &one, const ModelRecord &other)
{
    const double points = 100 * (one.heldBackAccuracy - other.heldBackAccuracy);
    const QString distance = QString::number(std::abs(points), 'f', 1);
    constexpr double same = 0.05;
    if (std::abs(points) < same)
        return tr("Versions %1 and %2 are right equally often on the entries held back.")
            .arg(one.version)
            .arg(other.version);
    return tr("Version %1 is right %2 points more often than version %3 on the entries held back "
              "(%4 % and %5 %); it learned "
              "from %6 entries, the other from %7.")
        .arg(points > 0 ? one.version : other.version)
        .arg(distance)
        .arg(points > 0 ? other.version : one.version)
        .arg(percent(std::max(one.heldBackAccuracy, other.heldBackAccuracy)),
             percent(std::min(one.heldBackAccuracy, other.heldBackAccuracy)))
        .arg(points > 0 ? one.trainedRows : other.trainedRows)
        .arg(points > 0 ? other.trainedRows : one.trainedRows);
}

Drift ModelRegistry::drift(const LedgerReader &reader) const
{
    Drift drift;
    const std::optional<ModelRecord> model = active(reader);
    if (!model) {
        drift.sentence = tr("No version is in use yet.");
        return drift;
    }
    drift.heldBackAccuracy = model->heldBackAccuracy;
    std::vector<SuggestionRecord> decided = decisions(reader, model->id);
    decided.resize(std::min(decided.size(), driftWindow));
    drift.decisions = int(decided.size());
    const auto right =
        std::ranges::count(decided, SuggestionRecord::State::Accepted, &SuggestionRecord::state);
    drift.accuracy = decided.empty() ? 0 : double(right) / double(decided.size());
    if (drift.decisions < fewestDecisions) {
        drift.sentence = tr("%n of your decisions so far; too few to tell whether it still fits.",
                            nullptr,
                            drift.decisions);
        return drift;
    }
    // Twice the sampling error: less is chance.
    const double expected = drift.heldBackAccuracy;
    const double chance =
        2 * std::sqrt(std::max(expected * (1 - expected), 0.01) / drift.decisions);
    drift.isDrifting = drift.accuracy < expected - chance;
    drift.sentence =
        drift.isDrifting
            ? tr("Right for %1 % of your last %n decisions, measured before: %2 %. Train it again: "
                 "it does not know your newer "
                 "entries.",
                 nullptr,
                 drift.decisions)
                  .arg(percent(drift.accuracy), percent(expected))
            : tr("Right for %1 % of your last %n decisions, measured before: %2 %. Nothing to do.",
                 nullptr,
                 drift.decisions)
                  .arg(percent(drift.accuracy), percent(expected));
    return drift;
}

} // namespace bp
