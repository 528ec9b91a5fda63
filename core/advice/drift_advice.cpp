// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/drift_advice.h"

#include "core/advice/accuracy_text.h"
#include "core/advice/feature_settings.h"
#include "core/base/display.h"

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

/// So many decisions at least tell whether being surer helps.
constexpr int fewestDecisions = 30;
constexpr int stepPercent = 5;

/// The lowest step above the present threshold from which the version was as right as when it was
/// trained.
std::optional<DriftAdvice> asSureAsNeeded(const LedgerReader &reader, const Drift &drift)
{
    const int now = qRound(100 * FeatureSettings::thresholds(reader).suggestFrom);
    for (int percent = now / stepPercent * stepPercent + stepPercent;
         percent <= qRound(100 * FeatureSettings::highest);
         percent += stepPercent) {
        const double from = percent / 100.0;
        int decisions = 0;
        int right = 0;
        for (const Outcome &outcome : drift.outcomes) {
            if (outcome.confidence < from)
                continue;
            ++decisions;
            right += outcome.isRight ? 1 : 0;
        }
        if (decisions < fewestDecisions)
            return std::nullopt;
        const double accuracy = double(right) / decisions;
        if (accuracy >= drift.leastByChance(decisions)) {
            DriftAdvice advice;
            advice.kind = DriftAdvice::Kind::SuggestFrom;
            advice.suggestFrom = from;
            advice.accuracy = accuracy;
            return advice;
        }
    }
    return std::nullopt;
}

} // namespace

DriftAdvice DriftAdvices::of(const LedgerReader &reader,
                             const ModelRegistry &registry,
                             const Drift &drift,
                             const TrainingNeed &need,
                             std::span<const TrainingProblem> problems)
{
    DriftAdvice advice;
    if (!drift.isDrifting)
        return advice;
    if (need.sinceLast > 0) {
        advice.kind = DriftAdvice::Kind::Train;
        advice.entries = need.sinceLast;
        return advice;
    }
    // That a category has a single entry misleads nobody about others.
    advice.problems = int(std::ranges::count_if(problems, [](const TrainingProblem &problem) {
        return problem.kind != TrainingProblem::Kind::SingleExample;
    }));
    if (advice.problems > 0) {
        advice.kind = DriftAdvice::Kind::Mend;
        return advice;
    }
    if (const auto surer = asSureAsNeeded(reader, drift))
        return *surer;
    if (const auto before = registry.before(reader)) {
        advice.kind = DriftAdvice::Kind::GoBack;
        advice.version = before->version;
        return advice;
    }
    advice.kind = DriftAdvice::Kind::SortMore;
    return advice;
}

QString DriftAdvices::sentence(const Drift &drift, const DriftAdvice &advice, const QLocale &locale)
{
    const auto todo = [&]() -> QString {
        switch (advice.kind) {
        case DriftAdvice::Kind::Nothing:
            return {};
        case DriftAdvice::Kind::Train:
            return tr("%n entries are new to it: train it again.", nullptr, advice.entries);
        case DriftAdvice::Kind::Mend:
            return tr("There is nothing new to learn from, but %n things in what it learned from "
                      "contradict themselves: mend them, then train.",
                      nullptr,
                      advice.problems);
        case DriftAdvice::Kind::SuggestFrom:
            return tr("There is nothing new to learn from. Where it was at least %1 sure it was "
                      "right for %2 %: show its suggestions only from there on.")
                .arg(display::percent(advice.suggestFrom, locale),
                     accuracyText(advice.accuracy, locale));
        case DriftAdvice::Kind::GoBack:
            return tr("There is nothing new to learn from: go back to version %1, which was in use "
                      "before.")
                .arg(advice.version);
        case DriftAdvice::Kind::SortMore:
            return tr("There is nothing new to learn from: sort some entries yourself, then train "
                      "it again.");
        }
        Q_UNREACHABLE();
    }();
    const QString said = ModelRegistry::sentence(drift, locale);
    return todo.isEmpty() ? said : QString(said % u' ' % todo);
}

QString DriftAdvices::button(const DriftAdvice &advice, const QLocale &locale)
{
    switch (advice.kind) {
    case DriftAdvice::Kind::Nothing:
        return {};
    case DriftAdvice::Kind::Train:
        return tr("Train again");
    case DriftAdvice::Kind::Mend:
        return tr("Show what to mend");
    case DriftAdvice::Kind::SuggestFrom:
        return tr("Suggest from %1").arg(display::percent(advice.suggestFrom, locale));
    case DriftAdvice::Kind::GoBack:
        return tr("Go back to version %1").arg(advice.version);
    case DriftAdvice::Kind::SortMore:
        return tr("Show unsorted entries");
    }
    Q_UNREACHABLE();
}

QString DriftAdvices::key(DriftAdvice::Kind kind)
{
    switch (kind) {
    case DriftAdvice::Kind::Nothing:
        return u"nothing"_s;
    case DriftAdvice::Kind::Train:
        return u"train"_s;
    case DriftAdvice::Kind::Mend:
        return u"mend"_s;
    case DriftAdvice::Kind::SuggestFrom:
        return u"suggest_from"_s;
    case DriftAdvice::Kind::GoBack:
        return u"go_back"_s;
    case DriftAdvice::Kind::SortMore:
        return u"sort_more"_s;
    }
    Q_UNREACHABLE();
}

} // namespace bp
