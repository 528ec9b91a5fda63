// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/import_command.h"

#include "core/advice/feature_settings.h"
#include "core/base/text_fold.h"
#include "core/import/account_finder.h"
#include "core/import/import_formats.h"
#include "core/import/import_preparation.h"
#include "core/import/importer.h"
#include "core/import/proof_sentences.h"

#include "app/book_access.h"
#include "app/book_advisors.h"
#include "app/commands/file_questions.h"
#include "app/commands/own_training.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct Import
{
    Q_DECLARE_TR_FUNCTIONS(bp::ImportCommand)
};

/// What became of one file.
struct FileResult
{
    int added = 0;
    int alreadyThere = 0;
    int transfers = 0;
    int doubtful = 0;
    int categorized = 0;
    int imported = 0; ///< rows written, whatever their verdict
    ProofVerdict proof = ProofVerdict::None;
    Money residue;
    std::vector<ImportProblem> problems;
    QStringList leftOut; ///< doubtful rows that were not imported
};

void count(FileResult &result, const PreviewRow &row)
{
    switch (row.verdict) {
    case RowVerdict::New:
        ++result.added;
        break;
    case RowVerdict::AlreadyThere:
        ++result.alreadyThere;
        break;
    case RowVerdict::Transfer:
        ++result.transfers;
        break;
    case RowVerdict::Doubtful:
        ++result.doubtful;
        if (!row.isTicked)
            result.leftOut.append(Import::tr("line %1, %2 %3: %4")
                                      .arg(QString::number(row.raw.line),
                                           row.raw.day.toString(Qt::ISODate),
                                           row.raw.amount.toDecimal(),
                                           sentence(row.reason, QLocale::c())));
        break;
    }
    if (!row.isTicked)
        return;
    ++result.imported;
    const bool isSorted = row.isSorted() || !row.raw.splits.empty();
    result.categorized += isSorted && row.verdict != RowVerdict::Transfer ? 1 : 0;
}

/// The worst of what the file and the book together prove.
void addProof(FileResult &result, const PreviewStatement &statement)
{
    const bool isWithBook = statement.bookProof.verdict != ProofVerdict::None;
    const ProofVerdict verdict = isWithBook ? statement.bookProof.verdict : statement.proof.verdict;
    if (verdict == ProofVerdict::Disproved) {
        result.proof = verdict;
        result.residue = isWithBook ? statement.bookProof.residue : statement.proof.residue;
    } else if (verdict == ProofVerdict::Proved && result.proof == ProofVerdict::None) {
        result.proof = verdict;
        result.residue = Money(0, statement.currency);
    }
}

bool isUnread(const PreviewFile &file)
{
    return file.format.isEmpty();
}

FileResult resultOf(const ImportPreview &preview, int file)
{
    FileResult result;
    result.problems = preview.files[size_t(file)].problems;
    for (const PreviewStatement &statement : preview.statements) {
        if (statement.file != file)
            continue;
        for (const PreviewRow &row : statement.rows)
            count(result, row);
        addProof(result, statement);
        result.problems.insert(
            result.problems.end(), statement.problems.begin(), statement.problems.end());
    }
    return result;
}

QString severityKey(Severity severity)
{
    return severity == Severity::Note      ? u"note"_s
           : severity == Severity::Warning ? u"warning"_s
                                           : u"error"_s;
}

QJsonArray statementsOf(const ImportPreview &preview, int file)
{
    QJsonArray array;
    for (int i = 0; i < int(preview.statements.size()); ++i) {
        const PreviewStatement &statement = preview.statements[size_t(i)];
        if (statement.file != file)
            continue;
        const PreviewAccount &account = preview.accounts[size_t(statement.account)];
        QJsonObject object{{u"account"_s, account.account.name},
                           {u"is_new_account"_s, account.isNew()},
                           {u"why"_s, account.reason},
                           {u"currency"_s, statement.currency.code()},
                           {u"rows"_s, int(statement.rows.size())},
                           {u"file_proof"_s, proofKey(statement.proof.verdict)},
                           {u"book_proof"_s, proofKey(statement.bookProof.verdict)},
                           {u"sentence"_s, bookProofSentence(preview, statement, QLocale::c())}};
        QJsonArray why;
        for (const ProofCause &cause : proofCauses(preview, i, QLocale::c()))
            why.append(cause.sentence);
        if (!why.isEmpty())
            object.insert("explanations"_L1, why);
        array.append(object);
    }
    return array;
}

QJsonObject jsonOf(const ImportPreview &preview, int file)
{
    const FileResult result = resultOf(preview, file);
    QJsonArray problems;
    for (const ImportProblem &problem : result.problems)
        problems.append(QJsonObject{{u"line"_s, problem.line},
                                    {u"severity"_s, severityKey(problem.severity)},
                                    {u"message"_s, problem.message}});
    QJsonArray gaps;
    for (const PreviewGap &between : preview.gaps) {
        const bool isOfFile =
            std::ranges::any_of(preview.statements, [&](const PreviewStatement &statement) {
                return statement.file == file && statement.account == between.account;
            });
        if (isOfFile)
            gaps.append(QJsonObject{{u"from"_s, between.gap.days.first.toString(Qt::ISODate)},
                                    {u"to"_s, between.gap.days.last.toString(Qt::ISODate)},
                                    {u"difference"_s, between.gap.difference.toDecimal()},
                                    {u"message"_s, gapSentence(between.gap, QLocale::c())}});
    }
    QJsonObject object{{u"file"_s, preview.files[size_t(file)].path},
                       {u"format"_s, preview.files[size_t(file)].format},
                       {u"new"_s, result.added},
                       {u"already_there"_s, result.alreadyThere},
                       {u"transfers"_s, result.transfers},
                       {u"doubtful"_s, result.doubtful},
                       {u"imported"_s, result.imported},
                       {u"categorized"_s, result.categorized},
                       {u"proof"_s, proofKey(result.proof)},
                       {u"residue"_s, result.residue.toDecimal()},
                       {u"statements"_s, statementsOf(preview, file)},
                       {u"gaps"_s, gaps},
                       {u"problems"_s, problems},
                       {u"questions"_s, jsonOf(preview.files[size_t(file)].questions)}};
    if (isUnread(preview.files[size_t(file)]) && !result.problems.empty())
        object.insert(u"error"_s, result.problems.front().message); // as `read` says it
    return object;
}

/// A file read the wrong way round cannot be told from a right one by what is printed.
void printAssumptions(const ImportPreview &preview,
                      int file,
                      const QHash<QString, int> &answers,
                      Console &console)
{
    const QStringList sentences = assumptionsOf(preview.files[size_t(file)].questions, answers);
    for (const QString &sentence : sentences)
        console.print(QString("  "_L1 % sentence));
    if (!sentences.isEmpty())
        console.print(Import::tr("  If that is wrong, take the import back first: "
                                 "budgetpulse-cli undo."));
}

void printFile(const ImportPreview &preview, int file, Console &console)
{
    const FileResult result = resultOf(preview, file);
    console.print(
        Import::tr("%1: %2 new, %3 already there, %4 sides of transfers, %5 doubtful, %6 sorted")
            .arg(preview.files[size_t(file)].name)
            .arg(result.added)
            .arg(result.alreadyThere)
            .arg(result.transfers)
            .arg(result.doubtful)
            .arg(result.categorized));
    for (int i = 0; i < int(preview.statements.size()); ++i) {
        const PreviewStatement &statement = preview.statements[size_t(i)];
        if (statement.file != file)
            continue;
        const PreviewAccount &account = preview.accounts[size_t(statement.account)];
        console.print(QString("  "_L1 % account.account.name % ": "_L1 % account.reason));
        if (const QString proof = bookProofSentence(preview, statement, QLocale::c());
            !proof.isEmpty())
            console.print(QString("  "_L1 % proof));
        for (const ProofCause &cause : proofCauses(preview, i, QLocale::c()))
            console.print(QString("  "_L1 % cause.sentence));
    }
    for (const ImportProblem &problem : result.problems)
        console.print(problem.line > 0
                          ? Import::tr("  line %1: %2").arg(problem.line).arg(problem.message)
                          : QString("  "_L1 % problem.message));
}

/// What was not done is said on standard error, whatever the form of the answer.
ExitCode complainAbout(const ImportPreview &preview, Console &console)
{
    ExitCode code = ExitCode::Done;
    for (int file = 0; file < int(preview.files.size()); ++file) {
        const FileResult result = resultOf(preview, file);
        if (!result.leftOut.isEmpty())
            console.refuse(
                Import::tr("%1: %n doubtful row(s) left out; decide on them in the window:",
                           nullptr,
                           int(result.leftOut.size()))
                    .arg(preview.files[size_t(file)].name));
        for (const QString &row : result.leftOut)
            console.refuse(QString("  "_L1 % row));
        if (isUnread(preview.files[size_t(file)])) {
            for (const ImportProblem &problem : result.problems)
                code =
                    console.refuse(namedProblem(preview.files[size_t(file)].path, problem.message));
        }
    }
    for (const PreviewGap &gap : preview.gaps)
        console.refuse(gapSentence(gap.gap, QLocale::c()));
    return code;
}

[[nodiscard]] Result<AccountId> accountNamed(const LedgerReader &reader, const QString &name)
{
    for (const Account &account : reader.accounts()) {
        if (folded(account.name) == folded(name) || isSameAccountNumber(account.number, name))
            return account.id;
    }
    return fail(
        Error::Code::NotFound,
        Import::tr("There is no account “%1” in the book. Leave --account out to let the file say.")
            .arg(name));
}

[[nodiscard]] Result<ImportRequest> wishOf(const CommandRequest &request,
                                           const QHash<QString, int> &answers,
                                           const LedgerReader &reader)
{
    ImportRequest wish;
    wish.paths = request.arguments;
    wish.mayBeEmpty = true;
    for (const QString &path : request.arguments)
        wish.answers.insert(path, answers);
    if (request.has(u"--account"_s)) {
        const auto account = accountNamed(reader, request.options.value(u"--account"_s));
        if (!account)
            return fail(account.error());
        wish.account = *account;
    }
    return wish;
}

void tell(const ImportPreview &preview,
          const OwnTraining &training,
          const QHash<QString, int> &answers,
          bool json,
          Console &console)
{
    QJsonArray files;
    if (!json)
        training.print(console);
    for (int file = 0; file < int(preview.files.size()); ++file) {
        if (json) {
            QJsonObject object = jsonOf(preview, file);
            training.putInto(object);
            files.append(object);
            continue;
        }
        if (isUnread(preview.files[size_t(file)]))
            continue; // standard error says why
        printFile(preview, file, console);
        printAssumptions(preview, file, answers, console);
    }
    if (json)
        console.print(QJsonDocument(files));
}

/// What the files bring into the book as it is now.
[[nodiscard]] Result<ImportPreview>
previewed(Ledger &ledger, ImportRequest &wish, const Advisors &advisors)
{
    wish.revision = ledger.revision();
    return ledger.source().read([&](const LedgerReader &reader) {
        return prepareImport(wish, reader, advisors, Progress::none());
    });
}

bool bringsRows(const ImportPreview &preview)
{
    return std::ranges::any_of(preview.statements, [](const PreviewStatement &statement) {
        return std::ranges::any_of(statement.rows, &PreviewRow::isTicked);
    });
}

/// The whole way into an open book. Training comes second: an import that brings nothing leaves the
/// book as it is.
ExitCode importInto(Ledger &ledger,
                    const CommandRequest &request,
                    const QHash<QString, int> &answers,
                    Console &console)
{
    auto wish = wishOf(request, answers, ledger.reader());
    if (!wish)
        return console.refuse(wish.error().message);
    QString fault;
    Advisors advisors = bookAdvisors(ledger.reader(), systemCountry(), &fault);
    auto preview = previewed(ledger, *wish, advisors);
    OwnTraining training;
    if (preview && bringsRows(*preview))
        training = trainWhenDue(ledger, request, console);
    if (training.version > 0) {
        fault.clear();
        advisors = bookAdvisors(ledger.reader(), systemCountry(), &fault);
        preview = previewed(ledger, *wish, advisors);
    }
    if (!fault.isEmpty())
        console.refuse(fault);
    if (!preview)
        return console.refuse(preview.error().message);
    const bool isNothing = preview->statements.empty();
    if (!isNothing) {
        const QDateTime now(request.today, QTime::currentTime(), Qt::UTC);
        if (const auto done = commitImport(ledger, *preview, advisors, now); !done)
            return console.refuse(done.error().message);
    }
    tell(*preview, training, answers, request.json, console);
    if (!isNothing && !request.json && !FeatureSettings::isOn(ledger.reader(), Feature::Sorting))
        console.print(Import::tr("Sorting by machine is switched off in this book: only your rules "
                                 "and earlier choices sort."));
    return complainAbout(*preview, console);
}

ExitCode runImport(const CommandRequest &request, Console &console)
{
    const auto answers = fileAnswers(request);
    if (!answers)
        return console.misused(answers.error().message);
    const bool isNewBook = !QFileInfo::exists(bookPath(request));
    auto ledger = openBook(request, Missing::Create);
    if (!ledger)
        return console.refuse(ledger.error().message);
    const ExitCode code = importInto(**ledger, request, *answers, console);
    if (isNewBook && (*ledger)->reader().entryCount() == 0) { // as if nothing had been begun
        ledger->reset();
        removeBook(bookPath(request));
    }
    return code;
}

} // namespace

Command importCommand()
{
    return {u"import"_s,
            u"FILE… [--account NAME] [--answers QUESTION=1|2]"_s,
            Import::tr(
                "Brings bank files into the book: what is new, sorted, proved, in one undo step"),
            1,
            -1,
            {},
            {u"--account"_s, answersOption()},
            runImport};
}

} // namespace bp
