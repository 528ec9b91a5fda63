// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/history_commands.h"

#include "app/book_access.h"

#include <QCoreApplication>

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct History
{
    Q_DECLARE_TR_FUNCTIONS(bp::HistoryCommands)
};

QString originKey(Origin::Kind kind)
{
    switch (kind) {
    case Origin::Kind::Person:
        return u"person"_s;
    case Origin::Kind::Rule:
        return u"rule"_s;
    case Origin::Kind::Import:
        return u"import"_s;
    case Origin::Kind::Machine:
        return u"machine"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const HistoryStep &step)
{
    return {{u"id"_s, qint64(step.id.value())},
            {u"name"_s, step.name},
            {u"at"_s, step.at.toUTC().toString(Qt::ISODate)},
            {u"rows"_s, step.rows},
            {u"origin"_s, originKey(step.origin.kind)},
            {u"undone"_s, step.isUndone}};
}

enum class Way { Undo, Redo };

/// The step that undo (the newest done) or redo (the oldest undone) is about.
std::optional<HistoryStep> nextStep(const Ledger &ledger, Way way)
{
    const std::vector<HistoryStep> steps = ledger.history();
    if (way == Way::Undo) {
        const auto step = std::ranges::find_if(
            steps, [](const HistoryStep &s) { return !s.isUndone && !s.isAside; });
        return step == steps.end() ? std::nullopt : std::optional(*step);
    }
    const auto step =
        std::find_if(steps.rbegin(), steps.rend(), [](const HistoryStep &s) { return s.isUndone; });
    return step == steps.rend() ? std::nullopt : std::optional(*step);
}

ExitCode step(const CommandRequest &request, Console &console, Way way)
{
    auto ledger = openBook(request, Missing::Refuse);
    if (!ledger)
        return console.refuse(ledger.error().message);
    const QString name = way == Way::Undo ? (*ledger)->undoText() : (*ledger)->redoText();
    const auto step = nextStep(**ledger, way);
    if (name.isEmpty() || !step)
        return console.refuse(way == Way::Undo ? History::tr("There is nothing to undo.")
                                               : History::tr("There is nothing to redo."));
    const auto done = way == Way::Undo ? (*ledger)->undo() : (*ledger)->redo();
    if (!done)
        return console.refuse(done.error().message);
    if (request.json)
        console.print(QJsonDocument(QJsonArray{jsonOf(*step)}));
    else
        console.print((way == Way::Undo ? History::tr("Undone: %1") : History::tr("Done again: %1"))
                          .arg(name));
    return ExitCode::Done;
}

ExitCode runUndo(const CommandRequest &request, Console &console)
{
    return step(request, console, Way::Undo);
}

ExitCode runRedo(const CommandRequest &request, Console &console)
{
    return step(request, console, Way::Redo);
}

ExitCode runHistory(const CommandRequest &request, Console &console)
{
    const auto ledger = openBook(request, Missing::Refuse);
    if (!ledger)
        return console.refuse(ledger.error().message);
    QJsonArray array;
    for (const HistoryStep &step : (*ledger)->history()) {
        if (request.json) {
            array.append(jsonOf(step));
            continue;
        }
        const QString line = step.at.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) % "  "_L1 % step.name;
        console.print(step.isUndone ? History::tr("%1 (undone)").arg(line) : line);
    }
    if (request.json)
        console.print(QJsonDocument(array));
    return ExitCode::Done;
}

} // namespace

Command undoCommand()
{
    return {u"undo"_s,
            {},
            History::tr("Takes the last change back, of any age"),
            0,
            0,
            {},
            {},
            runUndo};
}

Command redoCommand()
{
    return {u"redo"_s, {}, History::tr("Does again what was undone"), 0, 0, {}, {}, runRedo};
}

Command historyCommand()
{
    return {
        u"history"_s, {}, History::tr("Lists the changes, newest first"), 0, 0, {}, {}, runHistory};
}

} // namespace bp
