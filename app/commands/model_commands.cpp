// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/model_commands.h"

#include "core/advice/accuracy_text.h"
#include "core/advice/drift_advice.h"
#include "core/advice/feature_settings.h"
#include "core/advice/model_comparison.h"
#include "core/advice/model_registry.h"
#include "core/advice/report_card.h"
#include "core/advice/training_need.h"
#include "core/base/merchant_text.h"
#include "core/base/text_fold.h"
#include "core/categorize/feedback.h"
#include "core/categorize/payee_memory.h"
#include "core/categorize/training_fix.h"

#include "app/book_access.h"
#include "app/book_advisors.h"
#include "app/commands/model_json.h"

#include <QCoreApplication>

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct Models
{
    Q_DECLARE_TR_FUNCTIONS(bp::ModelCommands)
};

ModelRegistry registry()
{
    return ModelRegistry::forSorting();
}

QJsonObject jsonOf(const ReportCard &card)
{
    const bool isKnown = card.accepted + card.rejected > 0;
    return {{u"suggested"_s, card.suggested},
            {u"accepted"_s, card.accepted},
            {u"rejected"_s, card.rejected},
            {u"sure"_s, card.sure},
            {u"sure_and_right"_s, card.sureAndRight},
            {u"ece"_s, isKnown ? QJsonValue(card.calibrationError) : QJsonValue()},
            {u"sentence"_s, ReportCards::sentence(card, QLocale::c())}};
}

/// What was measured of nothing is no number.
QJsonObject jsonOf(const Drift &drift, const DriftAdvice &advice, const QString &sentence)
{
    const auto measured = [](bool isKnown, double share) {
        return isKnown ? QJsonValue(share) : QJsonValue();
    };
    return {{u"decisions"_s, drift.decisions},
            {u"accuracy"_s, measured(drift.decisions > 0, drift.accuracy)},
            {u"held_back_accuracy"_s, measured(drift.hasVersion, drift.heldBackAccuracy)},
            {u"is_drifting"_s, drift.isDrifting},
            {u"advice"_s, DriftAdvices::key(advice.kind)},
            {u"sentence"_s, sentence}};
}

QString lineOf(const ModelRecord &model)
{
    const QString size = model.size == 0 ? Models::tr("only figures")
                                         : Models::tr("%1 kB").arg((model.size + 1023) / 1024);
    return QString(Models::tr("%1 %2  %3  %4 entries, %5 to %6  right %7 %  %8")
                       .arg(model.isActive ? u"*"_s : u" "_s)
                       .arg(model.version, 3)
                       .arg(model.trainedAt.toUTC().toString(u"yyyy-MM-dd HH:mm"_s))
                       .arg(model.trainedRows, 6)
                       .arg(model.firstDay.toString(Qt::ISODate),
                            model.lastDay.toString(Qt::ISODate),
                            accuracyText(model.heldBackAccuracy, QLocale::c()),
                            size));
}

/// What may be behind a drift; not asked for without one, it takes a sweep of the book.
std::vector<TrainingProblem> problemsOf(const LedgerReader &reader, const Drift &drift)
{
    if (!drift.isDrifting)
        return {};
    return TrainingFixes::withoutLeft(reader,
                                      bookTrainer(reader, systemCountry())->problems(reader));
}

ExitCode list(const LedgerReader &reader, const CommandRequest &request, Console &console)
{
    if (const QString fault = modelFault(reader); !fault.isEmpty())
        console.refuse(fault);
    const std::vector<ModelRecord> versions = registry().versions(reader);
    const Drift drift = registry().drift(reader);
    const TrainingNeed need = TrainingNeeds::of(reader, registry());
    const DriftAdvice advice =
        DriftAdvices::of(reader, registry(), drift, need, problemsOf(reader, drift));
    const QString driftSentence = DriftAdvices::sentence(drift, advice, QLocale::c());
    if (!request.json) {
        for (const ModelRecord &model : versions) {
            console.print(lineOf(model));
            const QString beside = ModelComparisons::sentence(model, QLocale::c());
            if (!beside.isEmpty())
                console.print(QString("       "_L1 % beside));
        }
        console.print(ReportCards::sentence(ReportCards::of(reader, request.today), QLocale::c()));
        if (!FeatureSettings::isOn(reader, Feature::Sorting)) {
            console.print(Models::tr("Sorting by machine is switched off in this book: no version "
                                     "is asked and none is trained."));
            return ExitCode::Done;
        }
        console.print(driftSentence);
        console.print(TrainingNeeds::sentence(need, QLocale::c()));
        return ExitCode::Done;
    }
    QJsonArray array;
    for (const ModelRecord &model : versions) {
        QJsonObject object = modelJson(model);
        object.insert(u"report_card"_s,
                      jsonOf(ReportCards::of(reader, request.today, 90, model.id)));
        array.append(object);
    }
    console.print(QJsonDocument(
        QJsonObject{{u"versions"_s, array},
                    {u"report_card"_s, jsonOf(ReportCards::of(reader, request.today))},
                    {u"drift"_s, jsonOf(drift, advice, driftSentence)},
                    {u"is_on"_s, FeatureSettings::isOn(reader, Feature::Sorting)},
                    {u"sorted_since_last"_s, need.sinceLast},
                    {u"training_due"_s, need.isDue}}));
    return ExitCode::Done;
}

/// The versions named after the action; an Error for what is no number.
[[nodiscard]] Result<std::vector<int>> versionsIn(const QStringList &arguments)
{
    std::vector<int> versions;
    for (const QString &argument : arguments) {
        bool isNumber = false;
        versions.push_back(argument.toInt(&isNumber));
        if (!isNumber)
            return fail(Error::Code::Invalid,
                        Models::tr("“%1” is not the number of a version.").arg(argument));
    }
    return versions;
}

ExitCode say(const QString &sentence, const CommandRequest &request, Console &console)
{
    if (request.json)
        console.print(QJsonDocument(QJsonObject{{u"sentence"_s, sentence}}));
    else
        console.print(sentence);
    return ExitCode::Done;
}

QString keyOf(ModelComparison::Basis basis)
{
    switch (basis) {
    case ModelComparison::Basis::SameEntries:
        return u"same_entries"_s;
    case ModelComparison::Basis::SameMaterial:
        return u"same_material"_s;
    case ModelComparison::Basis::DifferentEntries:
        return u"different_entries"_s;
    }
    Q_UNREACHABLE();
}

ExitCode compare(const LedgerReader &reader,
                 const std::vector<int> &numbers,
                 const CommandRequest &request,
                 Console &console)
{
    if (numbers[0] == numbers[1])
        return console.misused(
            Models::tr("A version is as good as itself. Name two different ones."));
    const auto one = registry().version(reader, numbers[0]);
    if (!one)
        return console.refuse(one.error().message);
    const auto other = registry().version(reader, numbers[1]);
    if (!other)
        return console.refuse(other.error().message);
    const ModelComparison comparison = ModelComparisons::of(*one, *other);
    const QString sentence = ModelComparisons::sentence(comparison, QLocale::c());
    if (!request.json) {
        console.print(sentence);
        return ExitCode::Done;
    }
    const auto sideOf = [](const ModelComparison::Side &side) {
        return QJsonObject{{u"version"_s, side.version},
                           {u"accuracy"_s, side.accuracy},
                           {u"rows"_s, side.trainedRows}};
    };
    console.print(QJsonDocument(
        QJsonObject{{u"is_comparable"_s, comparison.isComparable()},
                    {u"measured_on"_s, keyOf(comparison.basis)},
                    {u"same_entries"_s, comparison.rows},
                    {u"maybe_learned"_s, comparison.seen},
                    {u"versions"_s, QJsonArray{sideOf(comparison.older), sideOf(comparison.newer)}},
                    {u"sentence"_s, sentence}}));
    return ExitCode::Done;
}

ExitCode runModels(const CommandRequest &request, Console &console)
{
    const QString action = request.arguments.value(0);
    const auto numbers = versionsIn(request.arguments.mid(1));
    if (!numbers)
        return console.misused(numbers.error().message);
    const bool isOne = (action == "use"_L1 || action == "remove"_L1) && numbers->size() == 1;
    const bool isPair = action == "compare"_L1 && numbers->size() == 2;
    const bool isNone = (action.isEmpty() || action == "back"_L1) && numbers->empty();
    if (!isOne && !isNone && !isPair)
        return console.misused(Models::tr(
            "It is written: budgetpulse-cli models [use N | back | remove N | compare N N]"));
    auto ledger = openBook(request, Missing::Refuse);
    if (!ledger)
        return console.refuse(ledger.error().message);
    if (action.isEmpty())
        return list((*ledger)->reader(), request, console);
    if (action == "compare"_L1)
        return compare((*ledger)->reader(), *numbers, request, console);
    if (action == "back"_L1) {
        const auto back = registry().goBack(**ledger);
        return back
                   ? say(Models::tr("Version %1 is now used.").arg(back->version), request, console)
                   : console.refuse(back.error().message);
    }
    const int version = numbers->front();
    const bool isUse = action == "use"_L1;
    if (const auto asked = registry().version((*ledger)->reader(), version);
        isUse && asked && asked->isActive)
        return say(Models::tr("Version %1 is already used; nothing was changed.").arg(version),
                   request,
                   console);
    const auto done =
        isUse ? registry().use(**ledger, version) : registry().remove(**ledger, version);
    if (!done)
        return console.refuse(done.error().message);
    if (const QString fault = modelFault((*ledger)->reader()); isUse && !fault.isEmpty())
        console.refuse(fault);
    return say(isUse ? Models::tr("Version %1 is now used.").arg(version)
                     : Models::tr("Version %1 was removed.").arg(version),
               request,
               console);
}

ExitCode forgetAll(Ledger &ledger, const CommandRequest &request, Console &console)
{
    const size_t payees = PayeeMemory::of(ledger.reader()).learned().size();
    const size_t versions = registry().versions(ledger.reader()).size();
    if (payees + versions == 0)
        return console.refuse(Models::tr("Nothing was learned yet; nothing was changed."));
    if (const auto done = Feedback(ledger, request.today).forgetAll(); !done)
        return console.refuse(done.error().message);
    const QString ofPayees =
        Models::tr("what your choices taught about %n payees", nullptr, int(payees));
    const QString ofVersions = Models::tr("%n trained versions", nullptr, int(versions));
    return say(Models::tr("Forgotten: %1, and %2. Your entries and rules stay as they are; undo "
                          "brings it back.")
                   .arg(ofPayees, ofVersions),
               request,
               console);
}

/// The version in use may still know a payee whose entries are gone.
bool isKnownToVersion(const LedgerReader &reader, const QString &payee, QDate today)
{
    const auto learned = bookTrainer(reader, systemCountry())->load(reader);
    if (!learned || !*learned)
        return false;
    const auto said = (*learned)->suggest({payee, {}, Money(0, reader.bookCurrency()), today, {}});
    return std::ranges::any_of(
        said, [](const CategorySuggestion &suggestion) { return suggestion.heard > 0; });
}

ExitCode runForget(const CommandRequest &request, Console &console)
{
    const bool isAll = request.has(u"--all"_s);
    if (isAll != request.arguments.empty())
        return console.misused(
            Models::tr("It is written: budgetpulse-cli forget PAYEE, or forget --all"));
    if (request.arguments.size() > 1)
        return console.misused(
            Models::tr("A payee of several words goes into quotes: budgetpulse-cli forget \"%1\"")
                .arg(request.arguments.join(u' ')));
    auto ledger = openBook(request, Missing::Refuse);
    if (!ledger)
        return console.refuse(ledger.error().message);
    if (isAll)
        return forgetAll(**ledger, request, console);
    const QString &named = request.arguments.front();
    const QString wanted = folded(named.simplified());
    const QString key = merchantKey(named); // of the text as a bank writes it
    QStringList keys;
    QString name;
    int choices = 0;
    const PayeeMemory memory = PayeeMemory::of((*ledger)->reader());
    for (const LearnedPayee &payee : memory.learned()) {
        if (folded(payee.name) != wanted && !payee.keys.contains(wanted) &&
            !payee.keys.contains(key))
            continue;
        keys += memory.keysOf(payee.keys.front());
        choices += payee.choices;
        if (name.isEmpty())
            name = payee.name;
    }
    const bool isOnlyVersions = keys.isEmpty();
    if (isOnlyVersions) {
        if (key.isEmpty() || !isKnownToVersion((*ledger)->reader(), named, request.today))
            return console.refuse(
                Models::tr("Nothing was learned about “%1”; nothing was changed.").arg(named));
        keys.append(key);
        name = merchantName(named);
    }
    if (const auto done = Feedback(**ledger, request.today).forgetPayees(keys); !done)
        return console.refuse(done.error().message);
    return say(
        isOnlyVersions
            ? Models::tr(
                  "Forgotten what trained versions knew about %1, of which no entry is left.")
                  .arg(name)
            : Models::tr(
                  "Forgotten what %n choices taught about %1. Your entries stay as they are.",
                  nullptr,
                  choices)
                  .arg(name),
        request,
        console);
}

} // namespace

Command modelsCommand()
{
    return {u"models"_s,
            u"[use N | back | remove N | compare N N]"_s,
            Models::tr("Lists what was learned, with its report card; chooses a version"),
            0,
            3,
            {},
            {},
            runModels};
}

Command forgetCommand()
{
    return {u"forget"_s,
            u"PAYEE|--all"_s,
            Models::tr("Forgets what was learned about a payee, or everything; entries stay as "
                       "they are"),
            0,
            -1,
            {u"--all"_s},
            {},
            runForget};
}

} // namespace bp
