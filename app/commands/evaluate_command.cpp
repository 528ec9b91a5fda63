// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/evaluate_command.h"

#include "core/advice/feature_settings.h"

#include "ml/text/label_evaluation.h"

#include "app/book_access.h"
#include "app/commands/categorizer_run.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct Evaluate
{
    Q_DECLARE_TR_FUNCTIONS(bp::EvaluateCommand)
};

/// The book named with --ledger, if there is one, has sorting by machine switched off.
[[nodiscard]] Result<bool> isSwitchedOff(const CommandRequest &request)
{
    if (request.ledgerFile.isEmpty() || !QFileInfo::exists(bookPath(request)))
        return false;
    const auto book = bookForReading(request);
    if (!book)
        return fail(book.error());
    return book->read([](const LedgerReader &reader) -> Result<bool> {
        return !FeatureSettings::isOn(reader, Feature::Sorting);
    });
}

QString csvField(QString text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    return u'"' % text.replace(u'"', "\"\""_L1) % u'"';
}

/// Whole or not at all, except into a pipe or a device: these a file would replace.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &text)
{
    const QFileInfo target(path);
    QFile into(path);
    QSaveFile instead(path);
    const bool isFile = target.isFile() || !target.exists();
    QFileDevice &file = isFile ? static_cast<QFileDevice &>(instead) : into;
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() &&
                           (isFile ? instead.commit() : into.flush());
    if (!isWritten)
        return fail(Error::Code::Io,
                    Evaluate::tr("“%1” cannot be written: %2.").arg(path, file.errorString()));
    return {};
}

[[nodiscard]] Result<void> writePredictions(const CategorizerRun &run, const QString &path)
{
    QByteArray text =
        "row,category,predicted,confidence,second,second_confidence,third,third_confidence\n";
    for (std::size_t i = 0; i < run.test.size(); ++i) {
        QString line = QString::number(run.test[i].number) % u',' % csvField(run.test[i].label);
        for (std::size_t place = 0; place < 3; ++place) {
            if (place < run.said[i].size())
                line += u',' % csvField(run.labels.name(run.said[i][place].label)) % u',' %
                        QString::number(run.said[i][place].chance, 'f', 4);
            else
                line += ",,"_L1;
        }
        text += line.toUtf8() + '\n';
    }
    return writeFile(path, text);
}

void show(const ml::LabelFigures &figures,
          const CategorizerRun &run,
          const CommandRequest &request,
          Console &console)
{
    if (request.json) {
        const QJsonObject json{
            {u"rows"_s, figures.rows},
            {u"accuracy"_s, figures.accuracy},
            {u"macro_f1"_s, figures.macroF1},
            {u"coverage_at_0_9"_s, figures.coverageAt09},
            {u"accuracy_at_0_9"_s,
             figures.coverageAt09 > 0 ? QJsonValue(figures.accuracyAt09) : QJsonValue()},
            {u"unanswered"_s, figures.unanswered},
            {u"ece"_s, figures.calibrationError},
            {u"ece_by_chance"_s, figures.byChance},
            {u"train_ms"_s, run.trainMs},
            {u"predict_us_per_row"_s, run.predictUs},
            {u"feedback_ms"_s, run.feedbackMs}};
        console.print(QJsonDocument(json));
        return;
    }
    const auto percent = [](double share) { return QString::number(100 * share, 'f', 1); };
    console.print(figures.unanswered == 0 ? Evaluate::tr("Rows: %1").arg(figures.rows)
                                          : Evaluate::tr("Rows: %1, of these without an answer: %2")
                                                .arg(figures.rows)
                                                .arg(figures.unanswered));
    console.print(Evaluate::tr("Right: %1 %, macro F1 %2 %")
                      .arg(percent(figures.accuracy), percent(figures.macroF1)));
    console.print(figures.coverageAt09 > 0
                      ? Evaluate::tr("At least 0.9 sure: %1 % of the rows, right %2 % of the time")
                            .arg(percent(figures.coverageAt09), percent(figures.accuracyAt09))
                      : Evaluate::tr("At least 0.9 sure: of no row"));
    console.print(
        Evaluate::tr("Expected calibration error: %1 (by chance alone on so many rows: %2)")
            .arg(figures.calibrationError, 0, 'f', 3)
            .arg(figures.byChance, 0, 'f', 3));
    console.print(Evaluate::tr("Trained in %1 ms, %2 µs a row, feedback %3 ms")
                      .arg(run.trainMs, 0, 'f', 1)
                      .arg(run.predictUs, 0, 'f', 1)
                      .arg(run.feedbackMs, 0, 'f', 3));
}

std::vector<ml::LabelAnswer> answersOf(CategorizerRun &run)
{
    std::vector<ml::LabelAnswer> answers;
    for (std::size_t i = 0; i < run.test.size(); ++i) {
        const bool knows = !run.said[i].empty();
        answers.push_back({run.labels.numberOf(run.test[i].label),
                           knows ? run.said[i].front().label : -1,
                           knows ? run.said[i].front().chance : 0});
    }
    return answers;
}

void sayLeftOut(const LabelledRows &rows, const QString &path, Console &console)
{
    if (rows.withoutLabel > 0)
        console.refuse(Evaluate::tr("%n rows of “%1” have no category and were left out.",
                                    nullptr,
                                    rows.withoutLabel)
                           .arg(path));
    if (rows.withoutDay > 0)
        console.refuse(Evaluate::tr("%n rows of “%1” have a day that cannot be read; it was "
                                    "not used.",
                                    nullptr,
                                    rows.withoutDay)
                           .arg(path));
    if (rows.withoutAmount > 0)
        console.refuse(Evaluate::tr("%n rows of “%1” have an amount that cannot be read; it was "
                                    "not used.",
                                    nullptr,
                                    rows.withoutAmount)
                           .arg(path));
}

/// "Food, Car and 3 others".
QString listed(const QStringList &labels)
{
    constexpr int named = 5;
    const QString first = labels.first(std::min<qsizetype>(named, labels.size())).join(u", "_s);
    const int others = int(labels.size()) - named;
    return others > 0 ? Evaluate::tr("%1 and %n others", nullptr, others).arg(first) : first;
}

/// A key can only be said as one label.
void sayNeverSaid(const LabelMap &map, Console &console)
{
    QStringList seen;
    for (const auto &[label, key] : map) {
        const auto said = std::ranges::find(map, key, &LabelMap::value_type::second);
        if (said->first == label || seen.contains(label + u'\n' + key))
            continue;
        seen.append(label + u'\n' + key);
        console.refuse(Evaluate::tr("Both “%1” and “%2” stand for “%3” in the map: knowledge "
                                    "always says “%1” for it.")
                           .arg(said->first, label, key));
    }
}

[[nodiscard]] Result<void>
readMap(const CommandRequest &request, CategorizerRun &run, Console &console)
{
    if (!request.has(u"--map"_s))
        return {};
    auto map = readLabelMap(request.options[u"--map"_s]);
    if (!map)
        return fail(map.error());
    run.map = std::move(*map);
    sayNeverSaid(run.map, console);
    QStringList missing;
    for (const LabelledText &labelled : run.test) {
        const bool isMapped = std::ranges::any_of(
            run.map, [&](const auto &line) { return line.first == labelled.label; });
        if (!isMapped && !missing.contains(labelled.label))
            missing.append(labelled.label);
    }
    const bool isCold = request.has(u"--cold"_s);
    if (!missing.isEmpty())
        console.refuse((isCold ? Evaluate::tr("The map does not know these labels of --test, so "
                                              "they are never said: %1.")
                               : Evaluate::tr("The map does not know these labels of --test, so "
                                              "only what is learned from --train can say them: "
                                              "%1."))
                           .arg(listed(missing)));
    return {};
}

[[nodiscard]] Result<void>
readTraining(const CommandRequest &request, CategorizerRun &run, Console &console)
{
    auto train = readLabelledFile(request.options[u"--train"_s]);
    if (!train)
        return fail(train.error());
    sayLeftOut(*train, request.options[u"--train"_s], console);
    run.train = std::move(train->texts);
    if (run.train.empty())
        return fail(Error::Code::Invalid,
                    Evaluate::tr("There are no labelled rows to learn from."));
    return {};
}

/// Without a map a label can only be said where it is one of our own keys.
[[nodiscard]] Result<void> askCold(CategorizerRun &run)
{
    const auto isOurs = [](const LabelledText &labelled) { return isCategoryKey(labelled.label); };
    if (run.map.empty() && std::ranges::none_of(run.test, isOurs))
        return fail(Error::Code::Invalid,
                    Evaluate::tr("None of the labels is one of our categories, such as "
                                 "“groceries”. Say with --map FILE which category each stands "
                                 "for: a line “label,category key” for each."));
    askKnowledge(run);
    return {};
}

/// As ISO 3166 writes it; "" if none is named.
QString countryCode(const CommandRequest &request)
{
    const QString code = request.options.value(u"--country"_s).toUpper();
    return code == "UK"_L1 ? u"GB"_s : code;
}

/// The file of another option that --predictions would overwrite; "" for none.
QString overwritten(const CommandRequest &request)
{
    const QFileInfo written(request.options.value(u"--predictions"_s));
    for (const QString &option : {u"--test"_s, u"--train"_s, u"--map"_s, u"--ledger"_s}) {
        const QString read =
            option == "--ledger"_L1 ? request.ledgerFile : request.options.value(option);
        if (!read.isEmpty() && written.exists() &&
            QFileInfo(read).canonicalFilePath() == written.canonicalFilePath())
            return option;
    }
    return {};
}

/// Learns --train unless --cold, then answers --test.
[[nodiscard]] Result<void>
ask(const CommandRequest &request, CategorizerRun &run, bool isOff, Console &console)
{
    auto knowledge = MerchantKnowledge::load(countryCode(request));
    if (!knowledge)
        return fail(knowledge.error());
    run.knowledge = *knowledge;
    if (auto read = readMap(request, run, console); !read)
        return read;
    const bool isOnline = request.has(u"--online"_s);
    const bool isCold = request.has(u"--cold"_s);
    if (isCold && (isOnline || request.has(u"--train"_s)))
        console.refuse(Evaluate::tr("With --cold nothing is learned: neither --train nor --online "
                                    "has a part in it."));
    if (!isCold) {
        if (auto read = readTraining(request, run, console); !read)
            return read;
    }
    if (isOff) {
        askMemory(run, isOnline);
        return {};
    }
    if (isCold)
        return askCold(run);
    if (!request.has(u"--untrained"_s))
        return askChain(run, isOnline);
    askUntrained(run, isOnline);
    return {};
}

ExitCode evaluateCategorizer(const CommandRequest &request, Console &console)
{
    const bool isCold = request.has(u"--cold"_s);
    if (!request.has(u"--test"_s) || (!isCold && !request.has(u"--train"_s)))
        return console.misused(Evaluate::tr(
            "Name the rows to learn with --train, or say --cold, and those to ask with "
            "--test."));
    if (isCold && request.has(u"--untrained"_s))
        return console.misused(
            Evaluate::tr("--cold knows no earlier choices and --untrained nothing else: say one of "
                         "them."));
    const bool isCountry = countryCode(request).size() == 2 &&
                           QLocale::codeToTerritory(countryCode(request)) != QLocale::AnyTerritory;
    if (request.has(u"--country"_s) && !isCountry)
        return console.misused(
            Evaluate::tr("“%1” is no country. Name it with its two letters, as in --country DE.")
                .arg(request.options.value(u"--country"_s)));
    if (const QString option = overwritten(request); !option.isEmpty())
        return console.misused(
            Evaluate::tr("--predictions would overwrite the file of %1. Name another one.")
                .arg(option));
    CategorizerRun run;
    auto test = readLabelledFile(request.options[u"--test"_s]);
    if (!test)
        return console.refuse(test.error().message);
    sayLeftOut(*test, request.options[u"--test"_s], console);
    run.test = std::move(test->texts);
    if (run.test.empty())
        return console.refuse(Evaluate::tr("There are no labelled rows to ask about."));
    const auto isOff = isSwitchedOff(request);
    if (!isOff)
        return console.refuse(isOff.error().message);
    if (*isOff)
        console.refuse(isCold ? Evaluate::tr("Sorting by machine is switched off in this book, so "
                                             "nobody answers: knowledge is part of it.")
                              : Evaluate::tr("Sorting by machine is switched off in this book: "
                                             "only the choices of --train answer, nothing is "
                                             "trained."));
    if (auto asked = ask(request, run, *isOff, console); !asked)
        return console.refuse(asked.error().message);
    if (request.has(u"--predictions"_s)) {
        if (auto written = writePredictions(run, request.options[u"--predictions"_s]); !written)
            return console.refuse(written.error().message);
    }
    show(ml::figuresOf(answersOf(run)), run, request, console);
    return ExitCode::Done;
}

ExitCode evaluate(const CommandRequest &request, Console &console)
{
    if (request.arguments.value(0) == "categorizer"_L1)
        return evaluateCategorizer(request, console);
    return console.misused(Evaluate::tr("What can be evaluated: categorizer."));
}

} // namespace

Command evaluateCommand()
{
    return {
        u"evaluate"_s,
        u"categorizer --train A.csv --test B.csv [--online] [--untrained] [--cold] "
        "[--map FILE] [--country XX] [--predictions OUT.csv]"_s,
        Evaluate::tr("Measures the sorter on rows with known categories; --untrained: as before "
                     "the first training"),
        1,
        1,
        {u"--online"_s, u"--untrained"_s, u"--cold"_s},
        {u"--train"_s, u"--test"_s, u"--map"_s, u"--country"_s, u"--predictions"_s},
        evaluate};
}

} // namespace bp
