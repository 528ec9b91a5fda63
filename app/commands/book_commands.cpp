// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/book_commands.h"

#include "core/sample/sample_book.h"
#include "core/sample/sample_household.h"

#include "app/book_access.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostMonths = 1200;
constexpr int mostEntries = 1'000'000;

struct Books
{
    Q_DECLARE_TR_FUNCTIONS(bp::BookCommands)
};

QString checksum(const VerifyReport &report)
{
    return QString::fromLatin1(report.hash.toHex());
}

ExitCode printCopy(const VerifyReport &report, const QString &path, bool json, Console &console)
{
    if (json)
        console.print(QJsonDocument(
            QJsonObject{{u"entries"_s, qint64(report.entries)}, {u"hash"_s, checksum(report)}}));
    else
        console.print(Books::tr("%1: %2 entries, checked")
                          .arg(QDir::toNativeSeparators(path))
                          .arg(report.entries));
    return ExitCode::Done;
}

[[nodiscard]] Result<SampleOptions> sampleOptions(const CommandRequest &request)
{
    const auto months = request.number(u"--months"_s);
    const auto entries = request.number(u"--entries"_s);
    const auto seed = request.number(u"--seed"_s);
    for (const auto *number : {&months, &entries, &seed}) {
        if (!*number)
            return fail(number->error());
    }
    SampleOptions options;
    options.today = request.today;
    options.months = months->value_or(options.months);
    options.entries = entries->value_or(0);
    options.seed = std::uint64_t(seed->value_or(1));
    if (options.months < 1 || options.months > mostMonths)
        return fail(Error::Code::Invalid,
                    Books::tr("--months is a number from 1 to %1.").arg(mostMonths));
    if (options.entries < 0 || options.entries > mostEntries)
        return fail(Error::Code::Invalid,
                    Books::tr("--entries is a number up to %1.").arg(mostEntries));
    return options;
}

[[nodiscard]] Result<VerifyReport>
writeSampleBook(const QString &path, const LedgerOptions &options, const SampleHousehold &household)
{
    auto ledger = Ledger::open(path, options);
    const auto written =
        ledger ? writeSample(**ledger, household, Progress::none()) : fail(ledger.error());
    if (written)
        return verify((*ledger)->reader(), Progress::none());
    ledger = fail(written.error()); // closes what was opened
    removeBook(path);
    return fail(written.error());
}

ExitCode runSample(const CommandRequest &request, Console &console)
{
    const QString &path = request.arguments.first();
    const auto options = sampleOptions(request);
    if (!options)
        return console.misused(options.error().message);
    if (QFileInfo::exists(path))
        return console.refuse(
            Books::tr("%1 exists already and was left as it is. Choose another name.")
                .arg(QDir::toNativeSeparators(path)));
    const SampleHousehold household = sampleHousehold(*options);
    const auto report = writeSampleBook(path, bookOptions(request), household);
    if (!report)
        return console.refuse(report.error().message);
    if (request.json)
        console.print(QJsonDocument(
            QJsonObject{{u"entries"_s, qint64(report->entries)},
                        {u"accounts"_s, qint64(household.accounts.size())},
                        {u"from"_s, household.entries.front().day.toString(Qt::ISODate)},
                        {u"to"_s, household.entries.back().day.toString(Qt::ISODate)},
                        {u"hash"_s, checksum(*report)}}));
    else
        console.print(Books::tr("%1: the sample household, %2 entries")
                          .arg(QDir::toNativeSeparators(path))
                          .arg(report->entries));
    return ExitCode::Done;
}

ExitCode runVerify(const CommandRequest &request, Console &console)
{
    const QString path =
        request.arguments.isEmpty() ? bookPath(request) : request.arguments.first();
    const auto report = verifyBook(path, Progress::none());
    if (!report) {
        if (request.json)
            console.print(QJsonDocument(
                QJsonObject{{u"ok"_s, false},
                            {u"findings"_s,
                             QJsonArray{QJsonObject{{u"check"_s, u"open"_s},
                                                    {u"message"_s, report.error().message}}}}}));
        return console.refuse(report.error().message);
    }
    if (request.json)
        console.print(QJsonDocument(jsonOf(*report)));
    if (report->isOk()) {
        if (!request.json)
            console.print(Books::tr("%1: everything adds up in %2 entries")
                              .arg(QDir::toNativeSeparators(path))
                              .arg(report->entries));
        return ExitCode::Done;
    }
    if (!request.json) {
        for (const VerifyFinding &finding : report->findings)
            console.print(QString(finding.check % ": "_L1 % finding.message));
    }
    return console.refuse(
        Books::tr("Something is wrong in %1 at %n places.", nullptr, int(report->findings.size()))
            .arg(QDir::toNativeSeparators(path)));
}

ExitCode runBackup(const CommandRequest &request, Console &console)
{
    const auto ledger = openBook(request, Missing::Refuse);
    if (!ledger)
        return console.refuse(ledger.error().message);
    const auto report = (*ledger)->backup(request.arguments.first(), Progress::none());
    if (!report)
        return console.refuse(report.error().message);
    return printCopy(*report, request.arguments.first(), request.json, console);
}

ExitCode runRestore(const CommandRequest &request, Console &console)
{
    const auto report = restoreBackup(request.arguments[0], request.arguments[1], Progress::none());
    if (!report)
        return console.refuse(report.error().message);
    return printCopy(*report, request.arguments[1], request.json, console);
}

} // namespace

Command sampleCommand()
{
    return {u"sample"_s,
            u"OUT [--months N] [--entries N] [--seed S]"_s,
            Books::tr("Writes the sample household, the same for the same seed"),
            1,
            1,
            {},
            {u"--months"_s, u"--entries"_s, u"--seed"_s},
            runSample};
}

Command verifyCommand()
{
    return {u"verify"_s,
            u"[LEDGER]"_s,
            Books::tr("Checks every invariant of a book"),
            0,
            1,
            {},
            {},
            runVerify};
}

Command backupCommand()
{
    return {u"backup"_s,
            u"OUT"_s,
            Books::tr("Writes a copy of the book and checks it"),
            1,
            1,
            {},
            {},
            runBackup};
}

Command restoreCommand()
{
    return {u"restore"_s,
            u"BACKUP OUT"_s,
            Books::tr("Makes a book from a backup"),
            2,
            2,
            {},
            {},
            runRestore};
}

} // namespace bp
