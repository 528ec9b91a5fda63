// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/features_command.h"

#include "core/advice/feature_settings.h"

#include "app/book_access.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct Features
{
    Q_DECLARE_TR_FUNCTIONS(bp::FeaturesCommand)
};

QJsonObject featuresJson(const LedgerReader &reader)
{
    QJsonObject object;
    for (const FeatureInfo &info : FeatureSettings::features())
        object.insert(info.name, FeatureSettings::isOn(reader, info.feature));
    for (const FeatureOptionInfo &info : FeatureSettings::options())
        object.insert(info.name, FeatureSettings::isOn(reader, info.option));
    const SortingThresholds thresholds = FeatureSettings::thresholds(reader);
    object.insert(u"suggest-from"_s, thresholds.suggestFrom);
    object.insert(u"apply-from"_s, thresholds.applyFrom);
    return object;
}

void printFeatures(const LedgerReader &reader, const CommandRequest &request, Console &console)
{
    const QJsonObject values = featuresJson(reader);
    if (request.json) {
        console.print(QJsonDocument(values));
        return;
    }
    const auto line = [&](const QString &name, const QString &what) {
        const QJsonValue value = values.value(name);
        const QString shown = value.isBool() ? (value.toBool() ? u"on"_s : u"off"_s)
                                             : QString::number(value.toDouble(), 'g', 3);
        console.print(QString(name.leftJustified(16) % shown.leftJustified(6) % what));
    };
    for (const FeatureInfo &info : FeatureSettings::features())
        line(info.name, info.title);
    line(u"suggest-from"_s, Features::tr("Show a suggestion from this confidence on"));
    line(u"apply-from"_s, Features::tr("Sort without asking from this confidence on"));
    for (const FeatureOptionInfo &info : FeatureSettings::options())
        line(info.name, info.isNotice ? Features::tr("Notice: %1").arg(info.title) : info.title);
}

[[nodiscard]] Result<bool> isSwitchedOn(const QString &value)
{
    if (value != "on"_L1 && value != "off"_L1)
        return fail(Error::Code::Invalid,
                    Features::tr("“%1” is neither on nor off; nothing was changed.").arg(value));
    return value == "on"_L1;
}

using Setting = std::function<Result<void>(Ledger &)>;

[[nodiscard]] Result<Setting> limitSetting(const QString &name, const QString &value)
{
    bool isNumber = false;
    const double confidence = value.toDouble(&isNumber);
    if (!isNumber)
        return fail(Error::Code::Invalid,
                    Features::tr("“%1” is not a confidence; write it as 0.7.").arg(value));
    if (const auto checked = FeatureSettings::checkConfidence(confidence); !checked)
        return fail(checked.error());
    const auto set =
        name == "suggest-from"_L1 ? FeatureSettings::setSuggestFrom : FeatureSettings::setApplyFrom;
    return Setting([set, confidence](Ledger &ledger) { return set(ledger, confidence); });
}

/// What the arguments wish, taken apart before a book is opened.
[[nodiscard]] Result<Setting> settingOf(const QString &name, const QString &value)
{
    if (name == "suggest-from"_L1 || name == "apply-from"_L1)
        return limitSetting(name, value);
    const Result<bool> on = isSwitchedOn(value);
    const auto switching = [&on](auto what) -> Result<Setting> {
        if (!on)
            return fail(on.error());
        return Setting([what, isOn = *on](Ledger &ledger) {
            return FeatureSettings::setOn(ledger, what, isOn);
        });
    };
    for (const FeatureInfo &info : FeatureSettings::features()) {
        if (info.name == name)
            return switching(info.feature);
    }
    for (const FeatureOptionInfo &info : FeatureSettings::options()) {
        if (info.name == name)
            return switching(info.option);
    }
    return fail(Error::Code::NotFound,
                Features::tr("There is no feature “%1”; `features` alone lists them.").arg(name));
}

ExitCode runFeatures(const CommandRequest &request, Console &console)
{
    if (request.arguments.size() == 1)
        return console.misused(
            Features::tr("It is written: budgetpulse-cli features [NAME on|off|0.7]"));
    Result<Setting> setting = [](Ledger &) { return Result<void>(); };
    if (request.arguments.size() == 2)
        setting = settingOf(request.arguments[0], request.arguments[1]);
    if (!setting)
        return console.misused(setting.error().message);
    auto ledger = openBook(request, Missing::Refuse);
    if (!ledger)
        return console.refuse(ledger.error().message);
    const SortingThresholds before = FeatureSettings::thresholds((*ledger)->reader());
    if (const auto set = (*setting)(**ledger); !set)
        return console.refuse(set.error().message);
    const SortingThresholds now = FeatureSettings::thresholds((*ledger)->reader());
    if (!request.json && now.suggestFrom != before.suggestFrom && now.applyFrom != before.applyFrom)
        console.print(Features::tr("Both limits were moved: what is sorted without asking is at "
                                   "least as sure as what is shown."));
    printFeatures((*ledger)->reader(), request, console);
    return ExitCode::Done;
}

} // namespace

Command featuresCommand()
{
    return {u"features"_s,
            u"[NAME on|off|0.7]"_s,
            Features::tr("Lists and sets what the machine may do in this book"),
            0,
            2,
            {},
            {},
            runFeatures};
}

} // namespace bp
