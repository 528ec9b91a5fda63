// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/model_registry.h"

#include "core/advice/accuracy_text.h"
#include "core/advice/feature_settings.h"
#include "core/advice/forgotten_payees.h"
#include "core/ledger/ledger.h"

#include <algorithm>
#include <cmath>

namespace bp {
namespace {

constexpr std::size_t driftWindow = 200;
constexpr int fewestDecisions = 30;
/// So many of the newest versions can be used again whatever happened since.
constexpr std::size_t keptWhole = 10;

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
    // Not simply the version trained before: that one may have been kept out. What came back by
    // undo may stand outside the row; then it is the last of it.
    const std::optional<ModelRecord> now = active(reader);
    if (!now)
        return std::nullopt;
    std::optional<ModelRecord> last;
    for (ModelRecord &model : reader.models(m_name)) {
        const bool wasBefore = model.id != now->id && model.used > 0 && model.size > 0 &&
                               (now->used == 0 || model.used < now->used);
        if (wasBefore && (!last || model.used > last->used))
            last = std::move(model);
    }
    return last;
}

QString ModelRegistry::kindName(const ModelRecord &model)
{
    return QCoreApplication::translate("bp::ModelKind", model.kind.toUtf8().constData());
}

QString ModelRegistry::sentence(const RegistryDecision &decision, const QLocale &locale)
{
    if (!decision.isNew)
        return tr("Version %1 learned from the very same entries; there is nothing new to learn.")
            .arg(decision.version);
    if (!decision.againstActive)
        return tr("Right for %1 % of the %n newest entries, which were held back. It is now used.",
                  nullptr,
                  decision.heldBackRows)
            .arg(accuracyText(decision.heldBackAccuracy, locale));
    const VersionComparison &both = *decision.againstActive;
    const auto [is, was] = accuracyTexts(both.trained, both.active, locale);
    if (both.rows == 0)
        return decision.isActive
                   ? tr("Right for %1 % of the newest entries, which were held back; the version "
                        "before for %2 % when it was trained. It is now used.")
                         .arg(is, was)
                   : tr("Right for %1 % of the newest entries, which were held back; the version "
                        "in use for %2 % when it was trained. The version in use stays.")
                         .arg(is, was);
    return decision.isActive
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
    if (trained.againstActive && trained.againstActive->rows > 0)
        record.againstActive = trained.againstActive;
    decision.id = writer.addModel(record, trained.content);
    decision.version = versions(writer).front().version;
    if (!trained.learned.isEmpty())
        trained.learned.store(writer, m_name, decision.version);
    decision.againstActive = trained.againstActive;
    decision.heldBackRows = trained.heldBackRows;
    decision.heldBackAccuracy = trained.record.heldBackAccuracy;
    decision.isActive =
        !trained.againstActive || trained.againstActive->trained >= trained.againstActive->active;
    if (decision.isActive)
        writer.activateModel(decision.id);
    return decision;
}

Result<ModelId> ModelRegistry::rollBack(LedgerWriter &writer) const
{
    const std::optional<ModelRecord> earlier = before(writer);
    if (!earlier)
        return fail(Error::Code::NotFound,
                    tr("There is no earlier version to go back to; nothing was changed."));
    keepChoices(writer, earlier->id);
    writer.reactivateModel(earlier->id);
    return earlier->id;
}

/// A version chosen by the person and the one it replaces stay usable for ever: undo may want
/// either.
void ModelRegistry::keepChoices(LedgerWriter &writer, ModelId id) const
{
    const std::optional<ModelRecord> now = active(writer);
    QStringList chosen = writer.preference(chosenKey()).split(u' ', Qt::SkipEmptyParts);
    for (const ModelId each : {now ? now->id : ModelId(), id}) {
        if (!each.isNull())
            chosen.append(QString::number(each.value()));
    }
    chosen.removeDuplicates();
    writer.setPreference(chosenKey(), chosen.join(u' '));
}

/// Frees the space of what nobody will use again.
Result<void> ModelRegistry::clearOld(Ledger &ledger) const
{
    const LedgerReader &reader = ledger.reader();
    const QStringList chosen = reader.preference(chosenKey()).split(u' ', Qt::SkipEmptyParts);
    std::vector<ModelRecord> old = versions(reader);
    old.erase(old.begin(), old.begin() + std::ptrdiff_t(std::min(old.size(), keptWhole)));
    std::erase_if(old, [&](const ModelRecord &model) {
        return model.isActive || model.size == 0 ||
               chosen.contains(QString::number(model.id.value()));
    });
    if (old.empty())
        return {};
    return ledger.changeAside(
        tr("Keep only the figures of %n old versions", nullptr, int(old.size())),
        [&](LedgerWriter &writer) -> Result<void> {
            for (const ModelRecord &model : old) {
                writer.clearModelContent(model.id);
                LearnedEntries::remove(writer, m_name, model.version);
            }
            return {};
        });
}

Result<RegistryDecision>
ModelRegistry::keep(Ledger &ledger, const TrainedModel &trained, Origin::Kind by) const
{
    const std::vector<ModelRecord> known = versions(ledger.reader());
    const ForgottenPayees forgotten = ForgottenPayees::of(ledger.reader());
    RegistryDecision decision;
    for (const ModelRecord &model : known) {
        // Of what was forgotten and chosen again that one stays silent; a new one speaks.
        if (forgotten.silences(model.version))
            continue;
        // The same material may still give another model: of another format, or knowing more.
        if (model.kind == trained.record.kind && model.size > 0 &&
            model.trainingHash == trained.record.trainingHash &&
            ledger.reader().modelContent(model.id) == trained.content) {
            decision.id = model.id;
            decision.version = model.version;
            decision.isActive = model.isActive;
            decision.isNew = false;
            return decision;
        }
    }
    const QString name = tr("Train version %1").arg(known.empty() ? 1 : known.front().version + 1);
    const ChangeBody body = [&](LedgerWriter &writer) -> Result<void> {
        decision = add(writer, trained);
        return {};
    };
    const auto done = by == Origin::Kind::Machine ? ledger.changeAside(name, body)
                                                  : ledger.change(name, body, {by, {}});
    if (!done)
        return fail(done.error());
    if (const auto cleared = clearOld(ledger); !cleared)
        return fail(cleared.error());
    return decision;
}

Result<void> ModelRegistry::use(Ledger &ledger, int version) const
{
    const Result<ModelRecord> wanted = this->version(ledger.reader(), version);
    if (!wanted)
        return fail(wanted.error());
    if (wanted->size == 0)
        return fail(Error::Code::Conflict,
                    tr("Of version %1 only the figures were kept, so it cannot be used; nothing "
                       "was changed. Train a new one.")
                        .arg(version));
    if (wanted->isActive)
        return {}; // a step that changes nothing is none to undo
    return ledger.change(tr("Use version %1").arg(version),
                         [&](LedgerWriter &writer) -> Result<void> {
                             keepChoices(writer, wanted->id);
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
                             LearnedEntries::remove(writer, m_name, version);
                             return {};
                         });
}

void ModelRegistry::removeAll(LedgerWriter &writer) const
{
    for (const ModelRecord &model : versions(writer)) {
        writer.removeModel(model.id);
        LearnedEntries::remove(writer, m_name, model.version);
    }
}

Drift ModelRegistry::drift(const LedgerReader &reader) const
{
    Drift drift;
    const std::optional<ModelRecord> model = active(reader);
    if (!model)
        return drift;
    drift.hasVersion = true;
    drift.heldBackAccuracy = model->heldBackAccuracy;
    std::vector<SuggestionRecord> decided = decisions(reader, model->id);
    // What it no longer suggests says nothing about what it does.
    const double from = FeatureSettings::thresholds(reader).suggestFrom;
    std::erase_if(decided, [from](const SuggestionRecord &each) { return each.confidence < from; });
    decided.resize(std::min(decided.size(), driftWindow));
    drift.decisions = int(decided.size());
    for (const SuggestionRecord &each : decided)
        drift.outcomes.push_back(
            {each.confidence, each.state == SuggestionRecord::State::Accepted});
    const auto right = std::ranges::count(drift.outcomes, true, &Outcome::isRight);
    drift.accuracy = decided.empty() ? 0 : double(right) / double(decided.size());
    if (drift.decisions < fewestDecisions)
        return drift;
    drift.isDrifting = drift.accuracy < drift.leastByChance(drift.decisions);
    return drift;
}

double Drift::leastByChance(int count) const
{
    // Twice the sampling error.
    const double expected = heldBackAccuracy;
    return expected - 2 * std::sqrt(std::max(expected * (1 - expected), 0.01) / count);
}

QString ModelRegistry::sentence(const Drift &drift, const QLocale &locale)
{
    if (!drift.hasVersion)
        return tr("No version is in use yet.");
    if (drift.decisions < fewestDecisions)
        return tr("%n of your decisions since this version is in use; too few to tell whether it "
                  "still fits.",
                  nullptr,
                  drift.decisions);
    const QString is = accuracyText(drift.accuracy, locale);
    const QString was = accuracyText(drift.heldBackAccuracy, locale);
    return drift.isDrifting
               ? tr("Right for %1 % of your last %n decisions, measured before: %2 %.",
                    nullptr,
                    drift.decisions)
                     .arg(is, was)
               : tr("Right for %1 % of your last %n decisions, measured before: %2 %. Nothing to "
                    "do.",
                    nullptr,
                    drift.decisions)
                     .arg(is, was);
}

} // namespace bp
