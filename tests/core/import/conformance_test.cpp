// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_formats.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <map>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

struct Got
{
    bool isRefused = false;
    std::vector<RawEntry> entries;
    QStringList closings;
};

/// "8.850" and "8.85" are one amount.
QString plain(QString amount)
{
    if (amount.contains(u'.')) {
        while (amount.endsWith(u'0'))
            amount.chop(1);
        if (amount.endsWith(u'.'))
            amount.chop(1);
    }
    return amount.startsWith(u'+') ? amount.mid(1) : amount;
}

QStringList differencesInEntries(const QJsonArray &wanted, const std::vector<RawEntry> &got)
{
    QStringList differences;
    if (qsizetype(got.size()) != wanted.size())
        return {u"%1 entries instead of %2"_s.arg(got.size()).arg(wanted.size())};
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QJsonObject want = wanted[i].toObject();
        const RawEntry &entry = got[size_t(i)];
        const QString day = want.value("day"_L1).toString();
        if (!day.isEmpty() && entry.day.toString(Qt::ISODate) != day)
            differences += u"entry %1: day %2 instead of %3"_s.arg(i + 1).arg(
                entry.day.toString(Qt::ISODate), day);
        const QString amount = want.value("amount"_L1).toString();
        if (plain(entry.amount.toDecimal()) != plain(amount))
            differences += u"entry %1: amount %2 instead of %3"_s.arg(i + 1).arg(
                entry.amount.toDecimal(), amount);
        const QString id = want.value(want.contains("ref"_L1) ? "ref"_L1 : "id"_L1).toString();
        if (!id.isEmpty() && entry.bankId != id)
            differences += u"entry %1: id %2 instead of %3"_s.arg(i + 1).arg(entry.bankId, id);
    }
    return differences;
}

QStringList differencesIn(const QJsonObject &want, const Got &got)
{
    if (want.value("reject"_L1).toBool())
        return got.entries.empty() ? QStringList()
                                   : QStringList{u"entries were read from a bad file"_s};
    if (want.contains("count"_L1) && want.value("count"_L1).toInt() != int(got.entries.size()))
        return {u"%1 entries instead of %2"_s.arg(got.entries.size())
                    .arg(want.value("count"_L1).toInt())};
    QStringList differences;
    if (want.contains("entries"_L1))
        differences = differencesInEntries(want.value("entries"_L1).toArray(), got.entries);
    if (want.contains("sum"_L1)) {
        MoneyBag bag;
        for (const RawEntry &entry : got.entries)
            bag.add(entry.amount);
        const QString sum = bag.sum(EUR).toDecimal();
        if (plain(sum) != plain(want.value("sum"_L1).toString()))
            differences += u"sum %1 instead of %2"_s.arg(sum, want.value("sum"_L1).toString());
    }
    QStringList closings;
    for (const auto &closing : want.value("closings"_L1).toArray())
        closings += plain(closing.toString());
    if (want.contains("closings"_L1) && closings != got.closings)
        differences +=
            u"closing %1 instead of %2"_s.arg(got.closings.join(u' '), closings.join(u' '));
    return differences;
}

} // namespace

class ConformanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesOfOtherProjectsGiveWhatTheyMust();
};

void ConformanceTest::filesOfOtherProjectsGiveWhatTheyMust()
{
    const QString folder = QStringLiteral(BP_TEST_DATA "/import/");
    QFile list(folder + u"expected.json"_s);
    QVERIFY(list.open(QIODevice::ReadOnly));
    struct Tally
    {
        int cases = 0;
        int right = 0;
    };
    std::map<QString, Tally> suites;
    QStringList wrong;
    for (const auto &value : QJsonDocument::fromJson(list.readAll()).array()) {
        const QJsonObject want = value.toObject();
        const QString name = want.value("file"_L1).toString();
        // QIF names no currency; the files of the other formats that lack theirs must say so.
        const ImportOptions options{name.startsWith("qif"_L1) ? EUR : Currency(), {}, {}};
        const auto file = readStatementFile(folder + name, options, Progress::none());
        Got got;
        got.isRefused = !file;
        for (const RawStatement &statement :
             file ? file->statements : std::vector<RawStatement>()) {
            for (const RawEntry &entry : statement.entries)
                got.entries.push_back(entry);
            if (statement.closing)
                got.closings += plain(statement.closing->balance.toDecimal());
        }
        const QStringList differences = differencesIn(want, got);
        Tally &tally = suites[want.value("suite"_L1).toString()];
        ++tally.cases;
        tally.right += differences.isEmpty();
        if (!differences.isEmpty())
            wrong += QString(name % ": "_L1 % differences.join("; "_L1));
    }
    for (const auto &[suite, tally] : suites)
        qInfo("%-22s cases %3d  right %3d  wrong %3d",
              qPrintable(suite),
              tally.cases,
              tally.right,
              tally.cases - tally.right);
    QVERIFY(!suites.empty());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(ConformanceTest)
#include "conformance_test.moc"
