// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/sort_command.h"

#include "core/advice/feature_settings.h"
#include "core/categorize/categorizer_chain.h"
#include "core/categorize/waiting_entries.h"

#include "app/book_access.h"
#include "app/book_advisors.h"
#include "app/commands/own_training.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct Sort
{
    Q_DECLARE_TR_FUNCTIONS(bp::SortCommand)
};

ExitCode runSort(const CommandRequest &request, Console &console)
{
    auto ledger = openBook(request, Missing::Refuse);
    if (!ledger)
        return console.refuse(ledger.error().message);
    const LedgerReader &reader = (*ledger)->reader();
    const OwnTraining training = trainWhenDue(**ledger, request, console);
    QString fault;
    const auto chain = bookChain(reader, systemCountry(), &fault);
    if (!fault.isEmpty())
        console.refuse(fault);
    const SortingThresholds limits = FeatureSettings::thresholds(reader);
    const WaitingEntries waiting =
        waitingEntries(reader, *chain, limits.suggestFrom, limits.applyFrom, Progress::none());
    if (const auto done = sortByMachine(**ledger, waiting.sure, request.today); !done)
        return console.refuse(done.error().message);
    const int sorted = int(waiting.sure.size());
    const int asked = int(waiting.unsure.size());
    if (request.json) {
        QJsonObject object{
            {u"sorted"_s, sorted}, {u"suggested"_s, asked}, {u"open"_s, waiting.unsorted - sorted}};
        training.putInto(object);
        console.print(QJsonDocument(object));
        return ExitCode::Done;
    }
    training.print(console);
    console.print(FeatureSettings::isOn(reader, Feature::Sorting)
                      ? Sort::tr("%n entries sorted by machine", nullptr, sorted)
                      : Sort::tr("%n entries sorted as you did before", nullptr, sorted));
    if (asked > 0)
        console.print(Sort::tr("%n more have a suggestion that waits for you", nullptr, asked));
    return ExitCode::Done;
}

} // namespace

Command sortCommand()
{
    return {u"sort"_s,
            {},
            Sort::tr("Sorts the entries the machine is sure of; undo takes all of it back"),
            0,
            0,
            {},
            {},
            runSort};
}

} // namespace bp
