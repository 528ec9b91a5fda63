// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/train_command.h"

#include "core/advice/feature_settings.h"
#include "core/advice/model_registry.h"
#include "core/categorize/training_fix.h"

#include "app/book_access.h"
#include "app/book_advisors.h"
#include "app/commands/model_json.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct Training
{
    Q_DECLARE_TR_FUNCTIONS(bp::TrainCommand)
};

QString problemKey(TrainingProblem::Kind kind)
{
    switch (kind) {
    case TrainingProblem::Kind::Contradiction:
        return u"contradiction"_s;
    case TrainingProblem::Kind::SingleExample:
        return u"single_example"_s;
    case TrainingProblem::Kind::TransferLeak:
        return u"transfer_leak"_s;
    }
    Q_UNREACHABLE();
}

QString fixKey(TrainingFix::Kind kind)
{
    switch (kind) {
    case TrainingFix::Kind::SetCategory:
        return u"set_category"_s;
    case TrainingFix::Kind::PairTransfer:
        return u"pair_transfer"_s;
    case TrainingFix::Kind::ChooseCategory:
        return u"choose_category"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const LedgerReader &reader, const TrainingFix &fix)
{
    QJsonObject object{
        {u"kind"_s, fixKey(fix.kind)}, {u"label"_s, fix.label}, {u"entries"_s, fix.changes}};
    if (const auto category = reader.category(fix.category)) {
        object.insert(u"category_id"_s, qint64(category->id.value()));
        object.insert(u"category"_s, category->name);
    }
    return object;
}

QJsonArray jsonOf(const LedgerReader &reader, const std::vector<TrainingProblem> &problems)
{
    QJsonArray array;
    for (const TrainingProblem &problem : problems) {
        QJsonArray entries;
        for (const EntryId id : problem.entries)
            entries.append(qint64(id.value()));
        array.append(
            QJsonObject{{u"kind"_s, problemKey(problem.kind)},
                        {u"message"_s, TrainingFixes::sentence(reader, problem, QLocale::c())},
                        {u"entries"_s, entries},
                        {u"fix"_s, jsonOf(reader, TrainingFixes::of(reader, problem))}});
    }
    return array;
}

ExitCode listProblems(const LedgerReader &reader,
                      const std::vector<TrainingProblem> &problems,
                      const CommandRequest &request,
                      Console &console)
{
    if (request.json) {
        console.print(QJsonDocument(QJsonObject{{u"problems"_s, jsonOf(reader, problems)}}));
        return ExitCode::Done;
    }
    for (const TrainingProblem &problem : problems) {
        console.print(TrainingFixes::sentence(reader, problem, QLocale::c()));
        console.print(QString("    "_L1 % TrainingFixes::of(reader, problem).label));
    }
    if (problems.empty())
        console.print(Training::tr("Nothing in your sorted entries contradicts itself."));
    return ExitCode::Done;
}

ExitCode train(Ledger &ledger,
               const CategorizerTrainer &trainer,
               const std::vector<TrainingProblem> &problems,
               const CommandRequest &request,
               Console &console)
{
    const LedgerReader &reader = ledger.reader();
    const ModelRegistry registry = ModelRegistry::forSorting();
    QElapsedTimer clock;
    clock.start();
    const auto trained = trainer.train(reader, bookOptions(request).now(), Progress::none());
    if (!trained)
        return console.refuse(trained.error().message);
    const qint64 milliseconds = clock.elapsed();
    const auto decision = registry.keep(ledger, *trained);
    if (!decision)
        return console.refuse(decision.error().message);
    if (!request.json) {
        if (!problems.empty())
            console.print(Training::tr("%n things in what it learned from should be mended; train "
                                       "--problems lists them.",
                                       nullptr,
                                       int(problems.size())));
        console.print(ModelRegistry::sentence(*decision, QLocale::c()));
        return ExitCode::Done;
    }
    QJsonObject object;
    for (const ModelRecord &model : registry.versions(reader)) {
        if (model.id == decision->id)
            object = modelJson(model);
    }
    object.insert(u"is_new"_s, decision->isNew);
    object.insert(u"sentence"_s, ModelRegistry::sentence(*decision, QLocale::c()));
    object.insert(u"held_back_rows"_s, trained->heldBackRows);
    if (const auto &both = trained->againstActive)
        object.insert(u"compared"_s, comparisonJson(*both));
    object.insert(u"train_ms"_s, milliseconds);
    object.insert(u"problems"_s, jsonOf(reader, problems));
    console.print(QJsonDocument(object));
    return ExitCode::Done;
}

ExitCode runTrain(const CommandRequest &request, Console &console)
{
    auto ledger = openBook(request, Missing::Refuse);
    if (!ledger)
        return console.refuse(ledger.error().message);
    const LedgerReader &reader = (*ledger)->reader();
    const bool onlyLists = request.has(u"--problems"_s);
    if (!onlyLists && !FeatureSettings::isOn(reader, Feature::Sorting))
        return console.refuse(Training::tr("Sorting by machine is switched off in this book, so "
                                           "nothing was trained. Switch it on first: features "
                                           "sorting on."));
    const auto trainer = bookTrainer(reader, systemCountry());
    const std::vector<TrainingProblem> problems =
        TrainingFixes::withoutLeft(reader, trainer->problems(reader));
    return onlyLists ? listProblems(reader, problems, request, console)
                     : train(**ledger, *trainer, problems, request, console);
}

} // namespace

Command trainCommand()
{
    return {u"train"_s,
            u"[--problems]"_s,
            Training::tr("Learns to sort from the entries you sorted; the new version is used when "
                         "it is not worse; --problems only lists what would teach it wrong things"),
            0,
            0,
            {u"--problems"_s},
            {},
            runTrain};
}

} // namespace bp
