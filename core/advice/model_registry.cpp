// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/model_registry.h"

#include "core/ledger/ledger.h"

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

std::vector<ModelRecord> ModelRegistry::versions(const LedgerReader &reader) const
{
    return reader.models(m_name);
}

Result<ModelRecord> ModelRegistry::version(const LedgerReader &reader, int version) const
{
    for (ModelRecord &model : reader.models(m_name)) {
        if (model.version == version)
            return std::move(model);
    }
    return fail(Error::Code::NotFound,
                tr("There is no version %1; nothing was changed.").arg(version));
}

std::optional<ModelRecord> ModelRegistry::before(const LedgerReader &reader) const
{
    const std::optional<ModelRecord> now = active(reader);
    if (now) {
        for (ModelRecord &model : reader.models(m_name)) {
            if (model.version < now->version)
                return std::move(model);
        }
    }
    return std::nullopt;
}

QString ModelRegistry::decisionSentence(const TrainedModel &trained, bool isActive)
{
    if (!trained.againstActive)
        return tr("Right for %1 % of the %n newest entries, which were held back. It is now used.",
                  nullptr,
                  trained.heldBackRows)
            .arg(percent(trained.record.heldBackAccuracy));
    const VersionComparison &both = *trained.againstActive;
    const QString was = percent(both.active);
    const QString is = percent(both.trained);
    if (both.rows == 0)
        return isActive
                   ? tr("Right for %1 % of the newest entries, which were held back; the version "
                        "before for %2 % when it was trained. It is now used.")
                         .arg(is, was)
                   : tr("Right for %1 % of the newest entries, which were held back; the version "
                        "in use for %2 % when it was trained. The version in use stays.")
                         .arg(is, was);
    return isActive
               ? tr("Right for %1 % of %n of the newest entries, held back from it; the version "
                    "before for %2 %. It is now used.",
                    nullptr,
                    both.rows)
                     .arg(is, was)
               : tr("Right for %1 % of %n of the newest entries, held back from it; the version "
                    "in use for %2 %. The version in use stays.",
                    nullptr,
                    both.rows)
                     .arg(is, was);
}

RegistryDecision ModelRegistry::add(LedgerWriter &writer, const TrainedModel &trained) const
{
    ModelRecord record = trained.record;
    record.name = m_name;
    record.isActive = false;
    RegistryDecision decision;
    decision.id = writer.addModel(record, trained.content);
    decision.isActive =
        !trained.againstActive || trained.againstActive->trained >= trained.againstActive->active;
    if (decision.isActive)
        writer.activateModel(decision.id);
    decision.sentence = decisionSentence(trained, decision.isActive);
    return decision;
}

Result<ModelId> ModelRegistry::rollBack(LedgerWriter &writer) const
{
    const std::optional<ModelRecord> earlier = before(writer);
    if (!earlier)
        return fail(Error::Code::NotFound,
                    tr("There is no earlier version to go back to; nothing was changed."));
    writer.activateModel(earlier->id);
    return earlier->id;
}

Result<RegistryDecision> ModelRegistry::keep(Ledger &ledger, const TrainedModel &trained) const
{
    const std::vector<ModelRecord> known = versions(ledger.reader());
    for (const ModelRecord &model : known) {
        if (model.kind == trained.record.kind && model.trainingHash == trained.record.trainingHash)
            return RegistryDecision{
                model.id,
                model.isActive,
                false,
                tr("Version %1 learned from the very same entries; there is nothing new to learn.")
                    .arg(model.version)};
    }
    RegistryDecision decision;
    const int next = known.empty() ? 1 : known.front().version + 1;
    const auto done = ledger.change(tr("Train version %1").arg(next),
                                    [&](LedgerWriter &writer) -> Result<void> {
                                        decision = add(writer, trained);
                                        return {};
                                    },
                                    {Origin::Kind::Machine, {}});
    if (!done)
        return fail(done.error());
    return decision;
}

Result<void> ModelRegistry::use(Ledger &ledger, int version) const
{
    const Result<ModelRecord> wanted = this->version(ledger.reader(), version);
    if (!wanted)
        return fail(wanted.error());
    return ledger.change(tr("Use version %1").arg(version),
                         [&](LedgerWriter &writer) -> Result<void> {
                             writer.activateModel(wanted->id);
                             return {};
                         });
}

Result<ModelRecord> ModelRegistry::goBack(Ledger &ledger) const
{
    const std::optional<ModelRecord> earlier = before(ledger.reader());
    const auto done = ledger.change(tr("Go back to version %1").arg(earlier ? earlier->version : 0),
                                    [&](LedgerWriter &writer) -> Result<void> {
                                        const Result<ModelId> back = rollBack(writer);
                                        return back ? Result<void>() : fail(back.error());
                                    });
    if (!done)
        return fail(done.error());
    return *earlier;
}

Result<void> ModelRegistry::remove(Ledger &ledger, int version) const
{
    const Result<ModelRecord> wanted = this->version(ledger.reader(), version);
    if (!wanted)
        return fail(wanted.error());
    if (wanted->isActive)
        return fail(Error::Code::Conflict,
                    tr("Version %1 is in use and was left. Use another one first.").arg(version));
    return ledger.change(tr("Remove version %1").arg(version),
                         [&](LedgerWriter &writer) -> Result<void> {
                             writer.removeModel(wanted->id);
                             return {};
                         });
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
