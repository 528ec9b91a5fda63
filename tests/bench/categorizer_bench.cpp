// SPDX-License-Identifier: GPL-3.0-or-later

/// Compares three families of models with what is shipped, and times it. With a folder of splits
/// (categorizer_peers.py splits DATA SPLITS) it prints accuracy by task; `categorizer_peers.py
/// table BENCH SPLITS` sets nine scikit-learn pipelines and the naive forest beside it in one run.
/// Without one it uses two holders of tests/data/categorize.

#include "core/categorize/merchant_knowledge.h"

#include "ml/text/label_evaluation.h"
#include "ml/text/label_model.h"
#include "ml/text/linear_learner.h"
#include "ml/text/training_set.h"
#include "ml/text/unit_space.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QTextStream>

#include <algorithm>
#include <array>

using namespace bp;
using namespace bp::ml;
using namespace Qt::StringLiterals;

namespace {

struct Task
{
    QString name;
    std::vector<LabelledRow> train;
    std::vector<LabelledRow> test;
    std::vector<TextRow> names; ///< of the labels
    int labels = 0;
};

std::vector<TextRow> namesOf(const QHash<QString, int> &labels, const MerchantLookup &knowledge)
{
    std::vector<TextRow> names(std::size_t(labels.size()));
    for (auto at = labels.cbegin(); at != labels.cend(); ++at)
        names[std::size_t(at.value())] = describedName(at.key(), &knowledge);
    return names;
}

enum Family { Counting, Softmax, Memory, Shipped, FamilyCount };
constexpr std::array<const char *, FamilyCount> familyNames{
    "complement naive Bayes", "softmax, AdaGrad", "memory of texts", "shipped: all three"};

QStringList fieldsOf(const QString &line)
{
    QStringList fields;
    QString field;
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            fields.append(std::exchange(field, {}));
        else
            field.append(c);
    }
    fields.append(field);
    return fields;
}

/// Columns day, description, amount, category at `first`.
std::vector<LabelledRow> rowsOf(const QString &path,
                                int first,
                                const QString &holder,
                                QHash<QString, int> &labels,
                                const MerchantLookup &knowledge)
{
    QFile file(path);
    std::vector<LabelledRow> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines =
        QString::fromUtf8(file.readAll()).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.sliced(1)) {
        const QStringList fields = fieldsOf(line);
        if (fields.size() < first + 4 || (first > 0 && fields[0] != holder))
            continue;
        LabelledRow row;
        row.row.day = QDate::fromString(fields[first], Qt::ISODate);
        row.row.text = fields[first + 1];
        row.row.hasAmount = !fields[first + 2].isEmpty();
        row.row.minor = qRound64(fields[first + 2].toDouble() * 100);
        describeMerchant(row.row, &knowledge);
        row.label = labels.value(fields[first + 3], int(labels.size()));
        labels.insert(fields[first + 3], row.label);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Task> splitTasks(const QDir &folder, const MerchantLookup &knowledge)
{
    std::vector<Task> tasks;
    for (const QString &name : folder.entryList({u"*.train.csv"_s})) {
        QHash<QString, int> labels;
        Task task;
        const QString stem = name.chopped(QStringLiteral(".train.csv").size());
        task.name = stem.section(u'.', 0, 0);
        task.train = rowsOf(folder.filePath(name), 0, {}, labels, knowledge);
        task.labels = int(labels.size());
        task.names = namesOf(labels, knowledge);
        task.test = rowsOf(folder.filePath(QString(stem % u".test.csv")), 0, {}, labels, knowledge);
        tasks.push_back(std::move(task));
    }
    return tasks;
}

std::vector<Task> ownTasks(const MerchantLookup &knowledge)
{
    std::vector<Task> tasks;
    for (const QString &holder : {u"5"_s, u"16"_s}) {
        QHash<QString, int> labels;
        const auto rows = rowsOf(QStringLiteral(BP_TEST_DATA) % u"/categorize/purchase_cards.csv",
                                 1,
                                 holder,
                                 labels,
                                 knowledge);
        for (const std::size_t known : {std::size_t(50), std::size_t(150)}) {
            const auto cut = rows.begin() + std::ptrdiff_t(std::min(known, rows.size()));
            tasks.push_back({u"card %1 after %2"_s.arg(holder).arg(known),
                             {rows.begin(), cut},
                             {cut, rows.end()},
                             namesOf(labels, knowledge),
                             int(labels.size())});
        }
    }
    return tasks;
}

/// The parts with the weights of one family; untrained parts know no confidence.
LabelParts partsOf(Family family, const Task &task)
{
    UnitSpace space;
    const std::vector<EncodedRow> encoded = space.learn(task.train);
    return makeParts(space,
                     encoded,
                     family == Softmax
                         ? learnedWeights(space, encoded, task.labels, Progress::none())
                         : countedWeights(space, encoded, task.labels));
}

/// The label a family alone would give.
int saidBy(Family family, const LabelParts &parts, const TextRow &row)
{
    const TextUnits units = textUnits(row, parts.frame);
    std::vector<float> chances(std::size_t(parts.labels), 1.0F / float(parts.labels));
    if (family == Memory)
        parts.memory.sharpen(chances, memoryKeys(units), parts.strengths);
    else
        chances = weightScores(parts, units, heardUnits(parts, units), parts.labels);
    return int(std::ranges::max_element(chances) - chances.begin());
}

struct Sums
{
    std::array<double, FamilyCount> right{};
    double rows = 0;
    double sure = 0;
    double sureAndRight = 0;
    std::vector<Outcome> outcomes;
};

void measure(const Task &task, Sums &sums)
{
    for (const Family family : {Counting, Softmax, Memory}) {
        const LabelParts parts = partsOf(family, task);
        for (const LabelledRow &row : task.test)
            sums.right[std::size_t(family)] += saidBy(family, parts, row.row) == row.label ? 1 : 0;
    }
    const auto model =
        LabelModel::trained(task.train, task.labels, Progress::none(), task.names).value();
    for (const LabelledRow &row : task.test) {
        const std::vector<LabelChance> top = model->top(row.row);
        const bool isRight = top.front().label == row.label;
        sums.right[Shipped] += isRight ? 1 : 0;
        sums.outcomes.push_back({top.front().chance, isRight});
        if (top.front().chance >= 0.9) {
            sums.sure += 1;
            sums.sureAndRight += isRight ? 1 : 0;
        }
    }
    sums.rows += double(task.test.size());
}

/// Ten thousand made-up rows: 400 merchants with noise in 40 categories.
void speed(QTextStream &out)
{
    constexpr int count = 10'000;
    std::vector<LabelledRow> rows;
    std::uint64_t dice = 7;
    const auto roll = [&](std::uint64_t sides) {
        dice = dice * 6364136223846793005ULL + 1442695040888963407ULL;
        return (dice >> 33) % sides;
    };
    QStringList merchants;
    for (int i = 0; i < 400; ++i) {
        QString name;
        for (std::uint64_t letter = 0, length = 4 + roll(8); letter < length; ++letter)
            name.append(QChar(char16_t(u'A' + roll(26))));
        merchants.append(name);
    }
    for (int i = 0; i < count; ++i) {
        const auto which = int(roll(400));
        LabelledRow row;
        row.row.text = merchants[which] % u' ' % merchants[int(roll(400))] % u' ' %
                       QString::number(1000 + roll(90'000));
        row.row.minor = -std::int64_t(100 + roll(20'000));
        row.row.hasAmount = true;
        row.row.day = QDate(2024, 1, 1).addDays(i * 365 / count);
        row.label = which % 40;
        rows.push_back(std::move(row));
    }
    QElapsedTimer timer;
    timer.start();
    const auto model = LabelModel::trained(rows, 40, Progress::none()).value();
    const double trainMs = double(timer.nsecsElapsed()) / 1e6;
    timer.start();
    for (const LabelledRow &row : rows)
        model->top(row.row);
    const double predictUs = double(timer.nsecsElapsed()) / 1e3 / count;
    timer.start();
    auto next = model;
    constexpr int lessons = 200;
    for (int i = 0; i < lessons; ++i)
        next = next->learned(rows[std::size_t(i)].row, (rows[std::size_t(i)].label + 1) % 40);
    const double lessonMs = double(timer.nsecsElapsed()) / 1e6 / lessons;
    out << "10,000 rows, 40 labels: train " << trainMs << " ms, predict " << predictUs
        << " us/row, feedback " << lessonMs << " ms, size " << model->toBytes().size() / 1024
        << " KiB\n";
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    const auto knowledge = MerchantKnowledge::load({}).value();
    const std::vector<Task> tasks =
        argc > 1 ? splitTasks(QDir(QString::fromLocal8Bit(argv[1])), *knowledge)
                 : ownTasks(*knowledge);
    QMap<QString, Sums> sums;
    for (const Task &task : tasks) {
        if (!task.train.empty() && !task.test.empty())
            measure(task, sums[task.name]);
    }
    out << qSetFieldWidth(24) << Qt::left << "task";
    for (const char *name : familyNames)
        out << name;
    out << "sure"
        << "right when sure"
        << "ece"
        << "by chance" << qSetFieldWidth(0) << "\n";
    out.setRealNumberNotation(QTextStream::FixedNotation);
    out.setRealNumberPrecision(3);
    for (auto at = sums.cbegin(); at != sums.cend(); ++at) {
        out << qSetFieldWidth(24) << at.key();
        for (const double right : at->right)
            out << right / at->rows;
        out << at->sure / at->rows << (at->sure > 0 ? at->sureAndRight / at->sure : 0)
            << calibrationError(at->outcomes) << calibrationErrorByChance(at->outcomes)
            << qSetFieldWidth(0) << "\n";
    }
    speed(out);
    return 0;
}
