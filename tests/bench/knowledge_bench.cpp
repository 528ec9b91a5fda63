// SPDX-License-Identifier: GPL-3.0-or-later

/// What knowledge of merchants is worth without any learning, and what it costs.
///
///     knowledge_bench STRINGS.csv [GROUPS.tsv]      (day,description,amount,category; groups "Top
///     / …")
///
/// Without a file it says how many well known brands of known_brands.tsv are known. Prints accuracy
/// on the first level of the labels, how good the confidences are, and microseconds
/// per look-up.

#include "core/base/merchant_text.h"
#include "core/categorize/merchant_knowledge.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <ctime>
#include <map>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QString text;
    double amount = 0;
    QString group;
};

QStringList cells(const QString &line)
{
    QStringList out;
    QString cell;
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            out.append(std::exchange(cell, {}));
        else
            cell += c;
    }
    out.append(cell);
    return out;
}

std::vector<Row> rows(const QString &path)
{
    QFile file(path);
    std::vector<Row> out;
    if (!file.open(QIODevice::ReadOnly))
        return out;
    QTextStream stream(&file);
    stream.readLine();
    while (!stream.atEnd()) {
        const QStringList line = cells(stream.readLine());
        if (line.size() == 4)
            out.push_back({line[1], line[2].toDouble(), line[3].section(u" / "_s, 0, 0)});
    }
    return out;
}

/// The bank texts of the tests, when no file is given.
std::vector<Row> corpus()
{
    QFile file(QStringLiteral(BP_TEST_DATA "/merchants/bank_texts.tsv"));
    std::vector<Row> out;
    if (!file.open(QIODevice::ReadOnly))
        return out;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        out.push_back({line.section(u'\t', 1, 1), -1, {}});
    return out;
}

std::map<QString, QString> groups(const QString &path)
{
    QFile file(path);
    std::map<QString, QString> out;
    if (!file.open(QIODevice::ReadOnly))
        return out;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.startsWith(u'#') && line.contains(u'\t'))
            out[line.section(u'\t', 0, 0)] = line.section(u'\t', 1, 1);
    }
    return out;
}

QString groupOf(QString key, const std::map<QString, QString> &table)
{
    const auto it = table.find(key);
    if (it != table.end())
        return it->second;
    const auto top = table.find(key.section(u'.', 0, 0));
    return top == table.end() ? QString() : top->second;
}

MerchantQuery query(const Row &row)
{
    return {row.text, {}, row.amount < 0 ? -1 : row.amount > 0 ? 1 : 0};
}

/// Processor time: other programs may be busy.
double microseconds(std::clock_t start)
{
    return double(std::clock() - start) * 1e6 / CLOCKS_PER_SEC;
}

void measureTime(const MerchantKnowledge &knowledge, const std::vector<Row> &all, QTextStream &out)
{
    constexpr int rounds = 50;
    std::clock_t start = std::clock();

    qsizetype sum = 0;
    for (int i = 0; i < rounds; ++i) {
        for (const Row &row : all)
            sum += knowledge.lookup(query(row)).name.size();
    }
    const double lookup = microseconds(start) / rounds / double(all.size());
    start = std::clock();
    for (int i = 0; i < rounds; ++i) {
        for (const Row &row : all)
            sum += merchantKey(row.text).size();
    }
    const double key = microseconds(start) / rounds / double(all.size());
    out << "look-up " << lookup << " us, merchant key " << key << " us (" << sum << ")\n";
}

/// How many well known brands of each country are known, and as what they are expected to be.
void measureBrands(QTextStream &out)
{
    QFile file(QStringLiteral(BP_SOURCE_DIR "/tests/bench/known_brands.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    std::map<QString, std::shared_ptr<const MerchantKnowledge>> countries;
    int all = 0, known = 0, right = 0, sure = 0, sureAndRight = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() != 3 || line.startsWith(u'#'))
            continue;
        auto &knowledge = countries[cells[0]];
        if (!knowledge)
            knowledge = MerchantKnowledge::load(cells[0]).value();
        const MerchantHit hit = knowledge->lookup({cells[2], {}, -1});
        const QStringList wanted = cells[1].split(u'|');
        const bool isRight =
            !hit.isNull() && std::any_of(wanted.begin(), wanted.end(), [&](const QString &key) {
                return hit.categoryKey == key || hit.categoryKey.startsWith(QString(key % u'.'));
            });
        ++all;
        known += hit.isNull() ? 0 : 1;
        right += isRight ? 1 : 0;
        sure += hit.confidence >= 0.9 ? 1 : 0;
        sureAndRight += hit.confidence >= 0.9 && isRight ? 1 : 0;
    }
    out << all << " brands of " << countries.size() << " countries: known " << double(known) / all
        << ", as expected " << double(right) / all << ", at least 0.9 sure " << double(sure) / all
        << ", of these as expected " << double(sureAndRight) / sure << "\n";
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    const auto knowledge =
        MerchantKnowledge::load(argc > 3 ? QString::fromLocal8Bit(argv[3]) : u"US"_s);
    if (!knowledge)
        return 1;
    if (argc < 2) {
        measureTime(**knowledge, corpus(), out);
        measureBrands(out);
        out << "accuracy: knowledge_bench STRINGS.csv [GROUPS.tsv [COUNTRY]]\n";
        return 0;
    }
    const std::vector<Row> all = rows(QString::fromLocal8Bit(argv[1]));
    const auto table =
        groups(argc > 2 ? QString::fromLocal8Bit(argv[2])
                        : QStringLiteral(BP_SOURCE_DIR "/tests/bench/knowledge_groups.tsv"));
    if (all.empty()) {
        out << argv[1] << " holds no rows of day,description,amount,category\n";
        return 1;
    }
    int right = 0;
    int answered = 0;
    std::array<std::array<int, 2>, 10> bins{};
    for (const Row &row : all) {
        const MerchantHit hit = (*knowledge)->lookup(query(row));
        const bool isRight = groupOf(hit.categoryKey, table) == row.group;
        right += isRight ? 1 : 0;
        answered += hit.isNull() ? 0 : 1;
        if (!hit.isNull()) {
            auto &bin = bins[size_t(std::min(9, int(hit.confidence * 10)))];
            ++bin[0];
            bin[1] += isRight ? 1 : 0;
        }
        if (qEnvironmentVariableIsSet("BP_SHOW_WRONG") && !isRight)
            out << row.text << " | " << row.amount << " | " << row.group << " | " << hit.categoryKey
                << ' ' << hit.confidence << " | " << hit.reason << " | " << merchantKey(row.text)
                << '\n';
    }
    out << "rows " << all.size() << ", accuracy " << double(right) / double(all.size())
        << ", answered " << double(answered) / double(all.size()) << ", right of answered "
        << double(right) / std::max(1, answered) << '\n';
    for (size_t i = 0; i < bins.size(); ++i) {
        if (bins[i][0] > 0)
            out << "  " << double(i) / 10 << "…  " << bins[i][0] << " rows, right "
                << double(bins[i][1]) / bins[i][0] << '\n';
    }
    measureTime(**knowledge, all, out);
    return 0;
}
