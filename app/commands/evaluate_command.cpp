// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/evaluate_command.h"

#include "core/advice/feature_settings.h"
#include "core/categorize/merchant_knowledge.h"
#include "core/categorize/payee_memory.h"

#include "ml/text/label_batch.h"
#include "ml/text/label_evaluation.h"
#include "ml/text/label_model.h"
#include "ml/text/training_set.h"

#include "app/book_access.h"
#include "app/commands/labelled_file.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct Evaluate
{
    Q_DECLARE_TR_FUNCTIONS(bp::EvaluateCommand)
};

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// What was asked and what came out of it.
struct Run
{
    std::shared_ptr<const MerchantKnowledge> knowledge;
    std::vector<LabelledText> train;
    std::vector<LabelledText> test;
    LabelNames labels;
    std::vector<std::vector<ml::LabelChance>> said; ///< by row of test
    double trainMs = 0;
    double predictUs = 0;
    double feedbackMs = 0;
};

MerchantQuery merchantQuery(const ml::TextRow &row)
{
    return {row.text, row.memo, !row.hasAmount ? 0 : row.minor > 0 ? 1 : -1};
}

[[nodiscard]] Result<std::shared_ptr<const ml::LabelModel>> trainedModel(Run &run)
{
    std::vector<ml::LabelledRow> rows;
    QElapsedTimer timer;
    timer.start();
    for (LabelledText &labelled : run.train) {
        ml::describeMerchant(labelled.row, run.knowledge.get());
        rows.push_back({labelled.row, run.labels.numberOf(labelled.label)});
    }
    std::vector<ml::TextRow> names;
    for (int label = 0; label < run.labels.count(); ++label)
        names.push_back(ml::describedName(run.labels.name(label), run.knowledge.get()));
    auto model = ml::LabelModel::trained(rows, run.labels.count(), Progress::none(), names);
    run.trainMs = milliseconds(timer);
    return model;
}

/// Predicts all rows, then times feedback on a few and drops it.
void askLearned(Run &run, const std::shared_ptr<const ml::LabelModel> &model)
{
    // A short file is asked again until the time is steady. Each time is a batch of its own, so no
    // text is known from the time before.
    constexpr std::size_t steadyRows = 20'000;
    constexpr qint64 longEnoughMs = 2'000;
    constexpr std::size_t timedLessons = 50;
    run.said.resize(run.test.size());
    std::size_t asked = 0;
    QElapsedTimer timer;
    timer.start();
    const auto isSteady = [&] {
        return asked + run.test.size() > steadyRows || timer.elapsed() > longEnoughMs;
    };
    for (; asked == 0 || !isSteady(); asked += run.test.size()) {
        ml::LabelBatch batch(model, run.knowledge);
        for (std::size_t i = 0; i < run.test.size(); ++i)
            run.said[i] = batch.top(run.test[i].row);
    }
    run.predictUs = milliseconds(timer) * 1e3 / double(asked);
    const std::size_t lessons = std::min(run.test.size(), timedLessons);
    for (std::size_t i = 0; i < lessons; ++i)
        ml::describeMerchant(run.test[i].row, run.knowledge.get());
    timer.start();
    for (std::size_t i = 0; i < lessons; ++i)
        static_cast<void>(model->learned(run.test[i].row, run.labels.numberOf(run.test[i].label)));
    run.feedbackMs = milliseconds(timer) / double(lessons);
}

/// Predicts each row and hears its label before the next.
void askOnline(Run &run, std::shared_ptr<const ml::LabelModel> model)
{
    double predictMs = 0;
    double lessonMs = 0;
    QElapsedTimer timer;
    for (LabelledText &labelled : run.test) {
        timer.start();
        ml::describeMerchant(labelled.row, run.knowledge.get());
        run.said.push_back(model->top(labelled.row));
        predictMs += milliseconds(timer);
        const int label = run.labels.numberOf(labelled.label);
        timer.start();
        model = model->learned(labelled.row, label);
        lessonMs += milliseconds(timer);
    }
    run.predictUs = predictMs * 1e3 / double(run.test.size());
    run.feedbackMs = lessonMs / double(run.test.size());
}

/// The label that stands for one of our category keys: that of the longest key in the map the asked
/// one lies under. Without a map labels are keys themselves.
QString labelOf(const QString &key, const LabelMap &map)
{
    QString best;
    qsizetype length = -1;
    for (const auto &[label, mapped] : map) {
        const bool covers = key == mapped || key.startsWith(QString(mapped % u'.'));
        if (covers && mapped.size() > length) {
            best = label;
            length = mapped.size();
        }
    }
    return map.empty() ? key : best;
}

/// Merchant knowledge alone, without a single labelled row.
void askKnowledge(Run &run, const LabelMap &map)
{
    qint64 predicting = 0;
    QElapsedTimer timer;
    for (const LabelledText &labelled : run.test) {
        timer.start();
        const std::vector<MerchantHit> hits = run.knowledge->hits(merchantQuery(labelled.row));
        predicting += timer.nsecsElapsed();
        std::vector<ml::LabelChance> said;
        for (const MerchantHit &hit : hits) {
            const QString label = labelOf(hit.categoryKey, map);
            if (label.isEmpty())
                continue;
            const int number = run.labels.numberOf(label);
            if (std::ranges::find(said, number, &ml::LabelChance::label) == said.end())
                said.push_back({number, hit.confidence});
        }
        run.said.push_back(std::move(said));
    }
    run.predictUs = double(predicting) / 1e3 / double(run.test.size());
}

CategorizerQuery queryOf(const ml::TextRow &row)
{
    const Currency currency = Currency::fromCode(u"EUR").value_or(Currency());
    return {row.text, row.memo, Money(row.hasAmount ? row.minor : 0, currency), row.day, {}};
}

/// Earlier choices alone, as a book with sorting by machine switched off sorts.
void askMemory(Run &run, bool isOnline)
{
    const auto categoryOf = [](int label) { return CategoryId(label + 1); };
    PayeeMemory memory;
    QElapsedTimer timer;
    timer.start();
    for (const LabelledText &labelled : run.train)
        memory = memory.withChoice(queryOf(labelled.row),
                                   categoryOf(run.labels.numberOf(labelled.label)),
                                   PayeeMemory::Choice::Confirmed);
    run.trainMs = milliseconds(timer);
    for (const LabelledText &labelled : run.test) {
        std::vector<ml::LabelChance> said;
        timer.start();
        for (const CategorySuggestion &suggestion : memory.suggest(queryOf(labelled.row)))
            said.push_back({int(suggestion.value.value()) - 1, suggestion.confidence});
        run.predictUs += milliseconds(timer) * 1e3;
        run.said.push_back(std::move(said));
        timer.start();
        PayeeMemory heard = memory.withChoice(queryOf(labelled.row),
                                              categoryOf(run.labels.numberOf(labelled.label)),
                                              PayeeMemory::Choice::Confirmed);
        run.feedbackMs += milliseconds(timer);
        if (isOnline)
            memory = std::move(heard);
    }
    run.predictUs /= double(run.test.size());
    run.feedbackMs /= double(run.test.size());
}

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

[[nodiscard]] Result<void> writePredictions(const Run &run, const QString &path)
{
    QSaveFile file(path);
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
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(Error::Code::Io,
                    Evaluate::tr("“%1” cannot be written: %2.").arg(path, file.errorString()));
    return {};
}

void show(const ml::LabelFigures &figures,
          const Run &run,
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
            {u"ece"_s, figures.calibrationError},
            {u"ece_by_chance"_s, figures.byChance},
            {u"train_ms"_s, run.trainMs},
            {u"predict_us_per_row"_s, run.predictUs},
            {u"feedback_ms"_s, run.feedbackMs}};
        console.print(QJsonDocument(json));
        return;
    }
    const auto percent = [](double share) { return QString::number(100 * share, 'f', 1); };
    console.print(Evaluate::tr("Rows: %1").arg(figures.rows));
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

std::vector<ml::LabelAnswer> answersOf(Run &run)
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
}

/// Learns --train unless --cold, then answers --test.
[[nodiscard]] Result<void>
ask(const CommandRequest &request, Run &run, bool isOff, Console &console)
{
    auto knowledge = MerchantKnowledge::load(request.options.value(u"--country"_s));
    if (!knowledge)
        return fail(knowledge.error());
    run.knowledge = *knowledge;
    const bool isOnline = request.has(u"--online"_s);
    const bool isCold = request.has(u"--cold"_s);
    if (isCold && !isOff) {
        LabelMap map;
        if (request.has(u"--map"_s)) {
            auto read = readLabelMap(request.options[u"--map"_s]);
            if (!read)
                return fail(read.error());
            map = std::move(*read);
        }
        askKnowledge(run, map);
        return {};
    }
    if (!isCold) {
        auto train = readLabelledFile(request.options[u"--train"_s]);
        if (!train)
            return fail(train.error());
        sayLeftOut(*train, request.options[u"--train"_s], console);
        run.train = std::move(train->texts);
        if (run.train.empty())
            return fail(Error::Code::Invalid,
                        Evaluate::tr("There are no labelled rows to learn from."));
    }
    if (isOff) {
        askMemory(run, isOnline);
        return {};
    }
    const auto model = trainedModel(run);
    if (!model)
        return fail(model.error());
    if (isOnline)
        askOnline(run, *model);
    else
        askLearned(run, *model);
    return {};
}

ExitCode evaluateCategorizer(const CommandRequest &request, Console &console)
{
    const bool isCold = request.has(u"--cold"_s);
    if (!request.has(u"--test"_s) || (!isCold && !request.has(u"--train"_s)))
        return console.misused(Evaluate::tr(
            "Name the rows to learn with --train, or say --cold, and those to ask with "
            "--test."));
    const QString country = request.options.value(u"--country"_s);
    if (request.has(u"--map"_s) && !isCold)
        return console.misused(Evaluate::tr(
            "A --map turns foreign labels into our categories where nothing is learned: say "
            "--cold."));
    const bool isCountry = country.size() == 2 && country[0].isLetter() && country[1].isLetter();
    if (request.has(u"--country"_s) && !isCountry)
        return console.misused(
            Evaluate::tr("Name the country with its two letters, as in --country DE."));
    Run run;
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
        console.refuse(Evaluate::tr("Sorting by machine is switched off in this book: only the "
                                    "choices of --train answer, nothing is trained."));
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
    return {u"evaluate"_s,
            u"categorizer --train A.csv --test B.csv [--online] [--cold] [--map FILE] "
            "[--country XX] [--predictions OUT.csv]"_s,
            Evaluate::tr("Measures the learned sorter on rows with known categories"),
            1,
            1,
            {u"--online"_s, u"--cold"_s},
            {u"--train"_s, u"--test"_s, u"--map"_s, u"--country"_s, u"--predictions"_s},
            evaluate};
}

} // namespace bp
