// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/feature_settings.h"

#include "core/advice/categorizer.h"
#include "core/ledger/ledger.h"

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

constexpr QStringView suggestKey = u"categories.suggest_above";
constexpr QStringView applyKey = u"categories.apply_above";

template <typename Info, typename Value>
Info infoOf(const std::vector<Info> &all, Value Info::*member, Value wanted)
{
    return *std::ranges::find(all, wanted, member);
}

bool isOnIn(const LedgerReader &reader, const QString &key)
{
    return reader.preference(key) != u"off";
}

double confidenceIn(const LedgerReader &reader, QStringView key, double otherwise)
{
    bool isNumber = false;
    const double value = reader.preference(key.toString()).toDouble(&isNumber);
    return isNumber && value >= 0 && value <= 1 ? value : otherwise;
}

[[nodiscard]] Result<void> setIn(Ledger &ledger, const QString &name, const QString &key, bool on)
{
    return ledger.change(name, [&](LedgerWriter &writer) -> Result<void> {
        writer.setPreference(key, on ? u"on"_s : u"off"_s);
        return {};
    });
}

QString percent(double confidence)
{
    return QString::number(qRound(100 * confidence));
}

} // namespace

std::vector<FeatureInfo> FeatureSettings::features()
{
    return {{Feature::Sorting,
             u"ai.categorizer"_s,
             u"sorting"_s,
             u"tag"_s,
             tr("Sort entries by machine"),
             tr("Suggests a category with a reason and sorts what it is sure of. Without it only "
                "your rules and what you chose before for the same payee sort.")}};
}

std::vector<FeatureOptionInfo> FeatureSettings::options()
{
    return {{FeatureOption::TrainsItself,
             Feature::Sorting,
             false,
             u"ai.categorizer.trains_itself"_s,
             u"self-training"_s,
             tr("Learn by itself"),
             tr("Trains a new version in the background when you have sorted enough since the "
                "last one.")},
            {FeatureOption::TellsOfVersions,
             Feature::Sorting,
             true,
             u"ai.categorizer.tells_of_versions"_s,
             u"notice-version"_s,
             tr("A new version was trained"),
             tr("Says so when the machine has learned by itself, and whether it is now used.")},
            {FeatureOption::TellsOfDrift,
             Feature::Sorting,
             true,
             u"ai.categorizer.tells_of_drift"_s,
             u"notice-drift"_s,
             tr("The version in use no longer fits"),
             tr("Says so when it has lately been right less often than when it was trained.")}};
}

bool FeatureSettings::isOn(const LedgerReader &reader, Feature feature)
{
    return isOnIn(reader, infoOf(features(), &FeatureInfo::feature, feature).key);
}

bool FeatureSettings::isOn(const LedgerReader &reader, FeatureOption option)
{
    return isOnIn(reader, infoOf(options(), &FeatureOptionInfo::option, option).key);
}

bool SortingThresholds::isShown(const CategorySuggestion &suggestion) const
{
    return suggestion.waits || suggestion.confidence >= suggestFrom;
}

bool SortingThresholds::isFollowed(const CategorySuggestion &suggestion) const
{
    return !suggestion.waits && suggestion.confidence >= applyFrom;
}

SortingThresholds FeatureSettings::thresholds(const LedgerReader &reader)
{
    const SortingThresholds usual;
    return {confidenceIn(reader, suggestKey, usual.suggestFrom),
            confidenceIn(reader, applyKey, usual.applyFrom)};
}

Result<void> FeatureSettings::setOn(Ledger &ledger, Feature feature, bool on)
{
    const FeatureInfo info = infoOf(features(), &FeatureInfo::feature, feature);
    return setIn(ledger,
                 on ? tr("Switch on: %1").arg(info.title) : tr("Switch off: %1").arg(info.title),
                 info.key,
                 on);
}

Result<void> FeatureSettings::setOn(Ledger &ledger, FeatureOption option, bool on)
{
    const FeatureOptionInfo info = infoOf(options(), &FeatureOptionInfo::option, option);
    const QString what = info.isNotice ? tr("notice “%1”").arg(info.title) : info.title;
    return setIn(
        ledger, on ? tr("Switch on: %1").arg(what) : tr("Switch off: %1").arg(what), info.key, on);
}

Result<void> FeatureSettings::checkConfidence(double confidence)
{
    if (confidence >= lowest && confidence <= highest)
        return {};
    return fail(Error::Code::Invalid,
                tr("How sure the machine must be lies between %1 % and %2 %. Nothing was changed.")
                    .arg(percent(lowest), percent(highest)));
}

Result<void> FeatureSettings::setSuggestFrom(Ledger &ledger, double confidence)
{
    SortingThresholds wanted = thresholds(ledger.reader());
    wanted.suggestFrom = confidence;
    wanted.applyFrom = std::max(wanted.applyFrom, confidence);
    return setThresholds(ledger, wanted);
}

Result<void> FeatureSettings::setApplyFrom(Ledger &ledger, double confidence)
{
    SortingThresholds wanted = thresholds(ledger.reader());
    wanted.applyFrom = confidence;
    wanted.suggestFrom = std::min(wanted.suggestFrom, confidence);
    return setThresholds(ledger, wanted);
}

Result<void> FeatureSettings::setThresholds(Ledger &ledger, SortingThresholds wanted)
{
    const SortingThresholds present = thresholds(ledger.reader());
    for (const double confidence : {wanted.suggestFrom, wanted.applyFrom}) {
        if (auto checked = checkConfidence(confidence); !checked)
            return checked;
    }
    if (wanted == present)
        return {};
    const bool shows = wanted.suggestFrom != present.suggestFrom;
    const bool applies = wanted.applyFrom != present.applyFrom;
    const QString suggest = percent(wanted.suggestFrom);
    const QString apply = percent(wanted.applyFrom);
    const QString name =
        shows && applies
            ? tr("Show a suggestion from %1 %, sort without asking from %2 %").arg(suggest, apply)
        : shows ? tr("Show a suggestion from %1 %").arg(suggest)
                : tr("Sort without asking from %1 %").arg(apply);
    return ledger.change(name, [&](LedgerWriter &writer) -> Result<void> {
        if (shows)
            writer.setPreference(suggestKey.toString(), QString::number(wanted.suggestFrom));
        if (applies)
            writer.setPreference(applyKey.toString(), QString::number(wanted.applyFrom));
        return {};
    });
}

} // namespace bp
