// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/own_training.h"

#include "core/advice/categorizer_trainer.h"
#include "core/advice/feature_settings.h"
#include "core/advice/model_registry.h"
#include "core/advice/training_need.h"

#include "app/book_access.h"
#include "app/book_advisors.h"

#include <QCoreApplication>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::OwnTraining)
};

} // namespace

void OwnTraining::print(Console &console) const
{
    if (!sentence.isEmpty())
        console.print(sentence);
}

void OwnTraining::putInto(QJsonObject &object) const
{
    if (version > 0)
        object.insert(u"trained"_s, version);
}

OwnTraining trainWhenDue(Ledger &ledger, const CommandRequest &request, Console &console)
{
    const LedgerReader &reader = ledger.reader();
    const ModelRegistry registry = ModelRegistry::forSorting();
    const bool isDue = TrainingNeeds::mayTrainItself(ledger) &&
                       (TrainingNeeds::of(reader, registry).isDue || !modelFault(reader).isEmpty());
    if (!isDue)
        return {};
    // Entries that cannot be learned from are what `train` speaks of, not who sorts.
    const auto trained = bookTrainer(reader, systemCountry())
                             ->train(reader, bookOptions(request).now(), Progress::none());
    if (!trained)
        return {};
    const auto decision = registry.keep(ledger, *trained, Origin::Kind::Machine);
    if (!decision) {
        console.refuse(decision.error().message);
        return {};
    }
    if (!decision->isNew)
        return {};
    OwnTraining done;
    done.version = decision->version;
    if (FeatureSettings::isOn(reader, FeatureOption::TellsOfVersions))
        done.sentence = Words::tr("Learned by itself, version %1: %2")
                            .arg(QString::number(decision->version),
                                 ModelRegistry::sentence(*decision, QLocale::c()));
    return done;
}

} // namespace bp
