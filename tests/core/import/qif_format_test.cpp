// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/date_order.h"
#include "core/import/formats/qif_format.h"

#include <QtTest>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

RawFile readFile(const QByteArray &bytes, ImportOptions options = {EUR, {}, {}})
{
    const QifFormat format;
    auto file = format.read(bytes, options, Progress::none());
    return file ? std::move(*file) : RawFile{file.error().message, {}, {}, {}, {}, {}};
}

} // namespace

class QifFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesReadInEveryWriting_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const int mdy = int(DateOrder::MonthDayYear);
        const int dmy = int(DateOrder::DayMonthYear);
        const int ymd = int(DateOrder::YearMonthDay);
        QTest::newRow("us") << mdy << u"1/10/06"_s << QDate(2006, 1, 10);
        QTest::newRow("last century") << mdy << u"12/31/97"_s << QDate(1997, 12, 31);
        QTest::newRow("apostrophe") << mdy << u"2/10'2020"_s << QDate(2020, 2, 10);
        QTest::newRow("padded") << mdy << u"1/ 1' 9"_s << QDate(2009, 1, 1);
        QTest::newRow("german") << dmy << u"22.12.2017"_s << QDate(2017, 12, 22);
        QTest::newRow("iso") << ymd << u"2024-09-01"_s << QDate(2024, 9, 1);
        QTest::newRow("short year first") << ymd << u"24'9.5"_s << QDate(2024, 9, 5);
        QTest::newRow("no such month") << mdy << u"22/12/2017"_s << QDate();
        QTest::newRow("no year") << mdy << u"1/2/3"_s << QDate();
        QTest::newRow("words") << mdy << u"yesterday"_s << QDate();
    }
    void datesReadInEveryWriting()
    {
        QFETCH(int, order);
        QFETCH(QString, text);
        QFETCH(QDate, day);
        QCOMPARE(dayIn(DateOrder(order), text), day);
    }
    void oneTellingDateDecidesForAll()
    {
        const RawFile file =
            readFile("!Type:Bank\nD02/03/2018\nT-1.00\n^\nD22/03/2018\nT-1.00\n^\n");
        QVERIFY(file.questions.empty());
        QCOMPARE(file.statements[0].entries[0].day, QDate(2018, 3, 2));
    }
    void sortedDatesDecideWhereNumbersDoNot()
    {
        const RawFile file = readFile(
            "!Type:Bank\nD11/01/2018\nT-1.00\n^\nD12/01/2018\nT-1.00\n^\nD01/02/2018\nT-1.00\n^\n"
            "D12/02/2018\nT-1.00\n^\nD01/03/2018\nT-1.00\n^\n");
        QVERIFY(file.questions.empty());
        QCOMPARE(file.statements[0].entries[2].day, QDate(2018, 2, 1));
    }
    void anUndecidedOrderIsAskedAndTheAnswerKept()
    {
        const QByteArray bytes = "!Type:Bank\nD02/03/2018\nT-1.00\n^\n";
        const RawFile asked = readFile(bytes);
        QCOMPARE(asked.questions.size(), size_t(1));
        QCOMPARE(asked.questions[0].key, u"date order"_s);
        QCOMPARE(asked.questions[0].examples.size(), asked.questions[0].readings.size());
        QCOMPARE(readFile(bytes, {EUR, {}, {{u"date order"_s, 0}}}).statements[0].entries[0].day,
                 QDate(2018, 2, 3));
        QCOMPARE(readFile(bytes, {EUR, {}, {{u"date order"_s, 1}}}).statements[0].entries[0].day,
                 QDate(2018, 3, 2));
    }
    void theDecimalMarkIsDecidedForTheWholeFile()
    {
        const RawFile file =
            readFile("!Type:Bank\nD2024-09-01\nT-1.234\n^\nD2024-09-02\nT-1.000,50\n^\n");
        QVERIFY(file.questions.empty());
        QCOMPARE(file.statements[0].entries[0].amount, Money(-123400, EUR));
        QCOMPARE(file.statements[0].entries[1].amount, Money(-100050, EUR));
    }
    void splitsAddUpToTheirEntry()
    {
        const RawFile file = readFile("!Type:Bank\nD2024-09-01\nT-10.00\nLFood\nSFood/"
                                      "Home\nEbread\n$-4.00\nS[Savings]\n$-5.00\n^\n");
        const RawEntry &entry = file.statements[0].entries.at(0);
        QCOMPARE(entry.splits.size(), size_t(3));
        QCOMPARE(entry.splits[0].category, u"Food"_s);
        QCOMPARE(entry.splits[0].note, u"bread"_s);
        QCOMPARE(entry.splits[1].transferAccount, u"Savings"_s);
        QCOMPARE(entry.splits[2].amount, Money(-100, EUR));
        QCOMPARE(file.statements[0].problems.size(), size_t(1));
    }
    void accountsTransfersCategoriesAndClassesComeAlong()
    {
        const RawFile file =
            readFile("!Account\nNGiro\nTBank\n^\n!Type:Bank\nD2024-09-01\nT-10.00\nL[Cash]\n^\n"
                     "D2024-09-02\nT-2.00\nLFood:Bakery/Trip\nCX\nN101\n^\n"
                     "!Account\nNCash\nTCash\n^\n!Type:Cash\nD2024-09-01\nT10.00\nL[Giro]\n^\n");
        QCOMPARE(file.statements.size(), size_t(2));
        QCOMPARE(file.statements[0].account.name, u"Giro"_s);
        QCOMPARE(file.statements[0].entries[0].transferAccount, u"Cash"_s);
        const RawEntry &bread = file.statements[0].entries[1];
        QCOMPARE(bread.category, u"Food:Bakery"_s);
        QCOMPARE(bread.tags, QStringList{u"Trip"_s});
        QVERIFY(bread.isReconciled);
        QCOMPARE(bread.checkNumber, u"101"_s);
        QCOMPARE(file.statements[1].account.kind, std::optional(AccountKind::Cash));
    }
    void theOpeningBalanceNamesTheAccount()
    {
        const RawFile file =
            readFile("!Type:Bank\nD2024-09-01\nT100.00\nPOpening Balance\nL[My Bank]\n^\n");
        QCOMPARE(file.statements[0].account.name, u"My Bank"_s);
        QVERIFY(file.statements[0].entries[0].transferAccount.isEmpty());
    }
    void investmentsAreReadForTheirCash()
    {
        const RawFile file = readFile("!Type:Invst\nD2024-09-01\nNBuy\nYAcme\nQ10\nI10\nT100.00\n^"
                                      "\nD2024-09-02\nNDiv\nYAcme\nT5.00\n^\n"
                                      "D2024-09-03\nNBuyX\nYAcme\nT7.00\nL[Giro]\n$7.00\n^\nD2024-"
                                      "09-04\nNShrsIn\nYAcme\nQ5\n^\n");
        QCOMPARE(file.statements[0].entries.size(), size_t(2));
        QCOMPARE(file.statements[0].entries[0].amount, Money(-10000, EUR));
        QCOMPARE(file.statements[0].entries[1].amount, Money(500, EUR));
        QCOMPARE(file.problems.size(), size_t(1));
    }
    void aLastRecordCutShortIsNotGuessed()
    {
        const RawFile file = readFile("!Type:Bank\nD2024-09-01\nT-1.00\n^\nD2024-09-02\nT-123.4");
        QCOMPARE(file.statements[0].entries.size(), size_t(1));
        QCOMPARE(file.statements[0].problems.size(), size_t(1));
        QCOMPARE(file.statements[0].problems[0].line, 5);
    }
};

QTEST_GUILESS_MAIN(QifFormatTest)
#include "qif_format_test.moc"
