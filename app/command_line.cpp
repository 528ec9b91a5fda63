// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/commands/answer_commands.h"
#include "app/commands/book_commands.h"
#include "app/commands/entries_command.h"
#include "app/commands/evaluate_command.h"
#include "app/commands/features_command.h"
#include "app/commands/history_commands.h"
#include "app/commands/import_command.h"
#include "app/commands/model_commands.h"
#include "app/commands/read_command.h"
#include "app/commands/report_command.h"
#include "app/commands/sort_command.h"
#include "app/commands/train_command.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::CommandLine)
};

const Command *commandNamed(const std::vector<Command> &all, const QString &name)
{
    const auto found = std::ranges::find(all, name, &Command::name);
    return found == all.end() ? nullptr : &*found;
}

QString helpText(const std::vector<Command> &all)
{
    QString text = Words::tr("Usage: budgetpulse-cli COMMAND [ARGUMENTS] [--json] [--ledger FILE] "
                             "[--today YYYY-MM-DD]") %
                   "\n\n"_L1;
    for (const Command &command : all) {
        const QString usage = QString(command.name % u' ' % command.arguments).trimmed();
        text += "  "_L1 % usage % '\n'_L1 % "      "_L1 % command.help % '\n'_L1;
    }
    text += '\n'_L1 % Words::tr("  --json               print one JSON document instead of text") %
            '\n'_L1 % Words::tr("  --ledger FILE        the book to use instead of the app's own") %
            '\n'_L1 % Words::tr("  --today YYYY-MM-DD   take this day for today") % '\n'_L1 %
            Words::tr("Exit code: 0 done, 1 the world said no, 2 wrong arguments.");
    return text;
}

QString helpText(const Command &command)
{
    const QString usage = QString(command.name % u' ' % command.arguments).trimmed();
    return QString(Words::tr("Usage: budgetpulse-cli %1").arg(usage) % "\n\n  "_L1 % command.help %
                   "\n\n"_L1 %
                   Words::tr("--json, --ledger FILE and --today YYYY-MM-DD go with every command; "
                             "budgetpulse-cli --help lists them all."));
}

/// The options every command has.
bool isCommonOption(const QString &name)
{
    return name == "--ledger"_L1 || name == "--today"_L1;
}

[[nodiscard]] Result<void>
takeCommonOption(const QString &name, const QString &value, CommandRequest &request)
{
    if (name == "--ledger"_L1) {
        request.ledgerFile = value;
        return {};
    }
    request.today = QDate::fromString(value, Qt::ISODate);
    if (!request.today.isValid())
        return fail(Error::Code::Invalid,
                    Words::tr("“%1” is not a day; write it as YYYY-MM-DD.").arg(value));
    return {};
}

/// One argument beginning with two dashes; `next` is moved behind its value. Of an option given
/// twice one would be passed over in silence, so `given` may hold each once.
[[nodiscard]] Result<void> takeOption(const QStringList &arguments,
                                      qsizetype &next,
                                      const Command *command,
                                      QSet<QString> &given,
                                      CommandRequest &request)
{
    QString name = arguments[next++];
    std::optional<QString> value;
    if (const qsizetype equals = name.indexOf(u'='); equals > 0) {
        value = name.mid(equals + 1);
        name.truncate(equals);
    }
    if (given.contains(name))
        return fail(Error::Code::Invalid, Words::tr("%1 is given twice; say it once.").arg(name));
    given.insert(name);
    if (name == "--json"_L1) {
        request.json = true;
        return {};
    }
    const bool common = isCommonOption(name);
    if (!common && command != nullptr && command->switches.contains(name)) {
        request.options.insert(name, {});
        return {};
    }
    if (!common && (command == nullptr || !command->options.contains(name)))
        return fail(Error::Code::Invalid,
                    Words::tr("“%1” is not an option here; see --help.").arg(name));
    if (!value) {
        if (next >= arguments.size())
            return fail(Error::Code::Invalid, Words::tr("%1 needs a value after it.").arg(name));
        value = arguments[next++];
    }
    if (common)
        return takeCommonOption(name, *value, request);
    request.options.insert(name, *value);
    return {};
}

/// The command's name is the first argument that is no option and no value of a common option.
QString commandName(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (isCommonOption(arguments[i]))
            ++i;
        else if (!arguments[i].startsWith("--"_L1))
            return arguments[i];
    }
    return {};
}

[[nodiscard]] Result<void>
takeArguments(const QStringList &arguments, const Command *command, CommandRequest &request)
{
    bool onlyArguments = false;
    bool nameSeen = false;
    QSet<QString> given;
    for (qsizetype next = 0; next < arguments.size();) {
        const QString &argument = arguments[next];
        if (!onlyArguments && argument == "--"_L1) {
            onlyArguments = true;
            ++next;
        } else if (!onlyArguments && argument.startsWith("--"_L1)) {
            if (auto taken = takeOption(arguments, next, command, given, request); !taken)
                return taken;
        } else {
            if (nameSeen)
                request.arguments.append(argument);
            nameSeen = true;
            ++next;
        }
    }
    return {};
}

bool countFits(const Command &command, qsizetype count)
{
    return count >= command.minArguments &&
           (command.maxArguments < 0 || count <= command.maxArguments);
}

} // namespace

std::vector<Command> commands()
{
    std::vector<Command> all;
    all.push_back(readCommand());
    all.push_back(importCommand());
    all.push_back(undoCommand());
    all.push_back(redoCommand());
    all.push_back(historyCommand());
    all.push_back(entriesCommand());
    all.push_back(sortCommand());
    all.push_back(acceptCommand());
    all.push_back(rejectCommand());
    all.push_back(chooseCommand());
    all.push_back(reportCommand());
    all.push_back(trainCommand());
    all.push_back(modelsCommand());
    all.push_back(forgetCommand());
    all.push_back(featuresCommand());
    all.push_back(sampleCommand());
    all.push_back(verifyCommand());
    all.push_back(backupCommand());
    all.push_back(restoreCommand());
    all.push_back(evaluateCommand());
    return all;
}

ExitCode runCommandLine(const QStringList &arguments, QDate today, Console &console)
{
    const std::vector<Command> all = commands();
    if (arguments.contains("--help"_L1) || arguments.contains("-h"_L1)) {
        const Command *asked = commandNamed(all, commandName(arguments));
        console.print(asked == nullptr ? helpText(all) : helpText(*asked));
        return ExitCode::Done;
    }
    if (arguments.contains("--version"_L1)) {
        console.print(QString("budgetpulse-cli "_L1 % QCoreApplication::applicationVersion()));
        return ExitCode::Done;
    }
    const QString name = commandName(arguments);
    if (name.isEmpty())
        return console.misused(
            Words::tr("Say what to do; budgetpulse-cli --help lists the commands."));
    const Command *command = commandNamed(all, name);
    if (command == nullptr)
        return console.misused(Words::tr("There is no command “%1”; see --help.").arg(name));
    CommandRequest request;
    request.today = today;
    if (auto taken = takeArguments(arguments, command, request); !taken)
        return console.misused(taken.error().message);
    if (!countFits(*command, request.arguments.size()))
        return console.misused(
            Words::tr("It is written: budgetpulse-cli %1 %2").arg(name, command->arguments));
    return command->run(request, console);
}

} // namespace bp
