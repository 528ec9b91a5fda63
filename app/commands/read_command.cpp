// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/read_command.h"

#include "core/import/import_formats.h"
#include "core/import/proof.h"
#include "core/import/statement_chain.h"

#include "app/commands/file_questions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct Read
{
    Q_DECLARE_TR_FUNCTIONS(bp::ReadCommand)
};

QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return u"note"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

/// Only what is there: an empty text is not written.
void put(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject jsonOf(const RawSplit &split)
{
    QJsonObject object{{u"amount"_s, split.amount.toDecimal()}, {u"category"_s, split.category}};
    put(object, "note"_L1, split.note);
    put(object, "transfer_account"_L1, split.transferAccount);
    put(object, "transfer_key"_L1, split.transferKey);
    return object;
}

void putDetails(QJsonObject &object, const RawEntry &entry)
{
    put(object, "value_day"_L1, entry.valueDay.toString(Qt::ISODate));
    put(object, "check_number"_L1, entry.checkNumber);
    put(object, "counter_account"_L1, entry.counterAccount);
    put(object, "transfer_account"_L1, entry.transferAccount);
    put(object, "transfer_key"_L1, entry.transferKey);
    put(object, "category"_L1, entry.category);
    if (!entry.original.currency().isNull()) {
        object.insert("original_amount"_L1, entry.original.toDecimal());
        object.insert("original_currency"_L1, entry.original.currency().code());
    }
    if (!entry.tags.isEmpty())
        object.insert("tags"_L1, QJsonArray::fromStringList(entry.tags));
    if (entry.runningBalance)
        object.insert("balance"_L1, entry.runningBalance->toDecimal());
    if (entry.isOpening)
        object.insert("opening"_L1, true);
    if (entry.isPending)
        object.insert("pending"_L1, true);
    QJsonArray splits;
    for (const RawSplit &split : entry.splits)
        splits.append(jsonOf(split));
    if (!splits.isEmpty())
        object.insert("splits"_L1, splits);
}

QJsonObject jsonOf(const RawEntry &entry)
{
    QJsonObject object{{u"line"_s, entry.line},
                       {u"day"_s, entry.day.toString(Qt::ISODate)},
                       {u"amount"_s, entry.amount.toDecimal()},
                       {u"currency"_s, entry.amount.currency().code()},
                       {u"payee"_s, entry.payee},
                       {u"memo"_s, entry.memo},
                       {u"bank_id"_s, entry.bankId}};
    putDetails(object, entry);
    return object;
}

QJsonArray jsonOf(const std::vector<ImportProblem> &problems)
{
    QJsonArray array;
    for (const ImportProblem &problem : problems)
        array.append(QJsonObject{{u"line"_s, problem.line},
                                 {u"severity"_s, severityKey(problem.severity)},
                                 {u"message"_s, problem.message}});
    return array;
}

QJsonValue jsonOf(const std::optional<StatedBalance> &balance)
{
    if (!balance)
        return QJsonValue::Null;
    QJsonObject object{{u"amount"_s, balance->balance.toDecimal()}};
    put(object, "day"_L1, balance->day.toString(Qt::ISODate));
    return object;
}

QJsonObject jsonOf(const AccountHint &account)
{
    QJsonObject object;
    put(object, "number"_L1, account.number);
    put(object, "bank"_L1, account.bank);
    put(object, "name"_L1, account.name);
    if (account.kind)
        object.insert("kind"_L1, accountKindKey(*account.kind));
    return object;
}

QJsonObject jsonOf(const RawStatement &statement)
{
    const Proof proof = proofOf(statement);
    QJsonArray entries;
    for (const RawEntry &entry : statement.entries)
        entries.append(jsonOf(entry));
    const QStringList why = explanationOf(statement, proof).sentences(QLocale::c());
    QJsonObject object{{u"account"_s, jsonOf(statement.account)},
                       {u"currency"_s, statement.currency.code()},
                       {u"opening"_s, jsonOf(statement.opening)},
                       {u"closing"_s, jsonOf(statement.closing)},
                       {u"proof"_s, proofKey(proof.verdict)},
                       {u"residue"_s, proof.residue.toDecimal()},
                       {u"entries"_s, entries},
                       {u"problems"_s, jsonOf(statement.problems)}};
    if (!why.isEmpty())
        object.insert("explanations"_L1, QJsonArray::fromStringList(why));
    return object;
}

QJsonObject jsonOf(const QString &path, const RawFile &file)
{
    QJsonArray statements;
    for (const RawStatement &statement : file.statements)
        statements.append(jsonOf(statement));
    QJsonObject object{
        {u"file"_s, path}, {u"format"_s, file.format}, {u"statements"_s, statements}};
    if (!file.problems.empty())
        object.insert("problems"_L1, jsonOf(file.problems));
    if (!file.questions.empty())
        object.insert("questions"_L1, jsonOf(file.questions));
    return object;
}

void printProblems(const std::vector<ImportProblem> &problems, Console &console)
{
    for (const ImportProblem &problem : problems)
        console.print(problem.line > 0
                          ? Read::tr("  line %1: %2").arg(problem.line).arg(problem.message)
                          : QString("  "_L1 % problem.message));
}

QString proofLine(const RawStatement &statement)
{
    const Proof proof = proofOf(statement);
    switch (proof.verdict) {
    case ProofVerdict::None:
        return Read::tr("no balances to prove it with");
    case ProofVerdict::Proved:
        return Read::tr("proved: %1 + entries = %2")
            .arg(proof.opening->toDecimal(), proof.closing->toDecimal());
    case ProofVerdict::Disproved:
        return Read::tr("not proved: %1 is missing between the entries and the balances")
            .arg(proof.residue.toDecimal());
    }
    Q_UNREACHABLE();
}

void print(const QString &path,
           const RawFile &file,
           const QHash<QString, int> &answers,
           Console &console)
{
    console.print(QString(path % ": "_L1 % file.format));
    for (const QString &sentence : assumptionsOf(file.questions, answers))
        console.print(QString("  "_L1 % sentence));
    printProblems(file.problems, console);
    for (const RawStatement &statement : file.statements) {
        const QString account =
            statement.account.number.isEmpty() ? statement.account.name : statement.account.number;
        console.print(QString("  "_L1 % account % ' '_L1 % statement.currency.code() % ": "_L1 %
                              Read::tr("%n entries", nullptr, int(statement.entries.size())) %
                              ", "_L1 % proofLine(statement)));
        for (const RawEntry &entry : statement.entries)
            console.print(QString("  "_L1 % entry.day.toString(Qt::ISODate) % "  "_L1 %
                                  entry.amount.toDecimal().rightJustified(12) % "  "_L1 %
                                  QString(entry.payee % ' '_L1 % entry.memo).simplified()));
        printProblems(statement.problems, console);
        for (const QString &sentence :
             explanationOf(statement, proofOf(statement)).sentences(QLocale::c()))
            console.print(QString("  "_L1 % sentence));
    }
}

QJsonObject jsonOf(const ChainGap &gap)
{
    QJsonObject object{{u"difference"_s, gap.difference.toDecimal()},
                       {u"message"_s, gapSentence(gap, QLocale::c())}};
    put(object, "from"_L1, gap.days.first.toString(Qt::ISODate));
    put(object, "to"_L1, gap.days.last.toString(Qt::ISODate));
    return object;
}

/// What was read of all files: their statements are one chain for each account.
struct ReadFiles
{
    QJsonArray json;
    std::vector<RawStatement> statements;
    std::vector<int> fileOf; ///< by statement: index in `json`

    void add(const QString &path, RawFile file)
    {
        json.append(jsonOf(path, file));
        for (RawStatement &statement : file.statements) {
            statements.push_back(std::move(statement));
            fileOf.push_back(int(json.size()) - 1);
        }
    }

    /// A gap belongs to the file behind it.
    void putGaps()
    {
        for (const ChainGap &gap : statementGaps(statements)) {
            const int index = fileOf[size_t(gap.after)];
            QJsonObject file = json[index].toObject();
            QJsonArray gaps = file.value("gaps"_L1).toArray();
            gaps.append(jsonOf(gap));
            file.insert("gaps"_L1, gaps);
            json[index] = file;
        }
    }
};

ExitCode runRead(const CommandRequest &request, Console &console)
{
    const auto answers = fileAnswers(request);
    if (!answers)
        return console.misused(answers.error().message);
    ImportOptions options;
    options.answers = *answers;
    ExitCode code = ExitCode::Done;
    ReadFiles files;
    for (const QString &path : request.arguments) {
        auto file = readStatementFile(path, options, Progress::none());
        if (!file) {
            code = console.refuse(namedProblem(path, file.error().message));
            files.json.append(QJsonObject{{u"file"_s, path}, {u"error"_s, file.error().message}});
            continue;
        }
        if (!request.json)
            print(path, *file, *answers, console);
        files.add(path, std::move(*file));
    }
    if (request.json) {
        files.putGaps();
        console.print(QJsonDocument(files.json));
        return code;
    }
    for (const ChainGap &gap : statementGaps(files.statements))
        console.print(gapSentence(gap, QLocale::c()));
    return code;
}

} // namespace

Command readCommand()
{
    return {u"read"_s,
            u"FILE… [--answers QUESTION=1|2]"_s,
            Read::tr("Shows what bank files say; touches no book"),
            1,
            -1,
            {},
            {answersOption()},
            runRead};
}

} // namespace bp
