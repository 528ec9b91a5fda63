// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_format.h"

#include "tests/support/golden.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

Result<RawFile> readText(const QString &text, const ImportOptions &options = {})
{
    return CsvFormat().read(text.toUtf8(), options, Progress::none());
}

QString amounts(const Result<RawFile> &file)
{
    if (!file)
        return file.error().message;
    QStringList found;
    for (const RawStatement &statement : file->statements) {
        for (const RawEntry &entry : statement.entries)
            found.append(entry.amount.toDecimal());
    }
    return found.join(u' ');
}

QString days(const Result<RawFile> &file)
{
    if (!file)
        return file.error().message;
    QStringList found;
    for (const RawStatement &statement : file->statements) {
        for (const RawEntry &entry : statement.entries)
            found.append(entry.day.toString(Qt::ISODate));
    }
    return found.join(u' ');
}

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject described(const RawEntry &entry)
{
    QJsonObject object{{u"line"_s, entry.line},
                       {u"day"_s, entry.day.toString(Qt::ISODate)},
                       {u"amount"_s, entry.amount.toDecimal()}};
    put(object, u"value_day"_s, entry.valueDay.toString(Qt::ISODate));
    put(object, u"payee"_s, entry.payee);
    put(object, u"memo"_s, entry.memo);
    put(object, u"bank_id"_s, entry.bankId);
    put(object, u"check_number"_s, entry.checkNumber);
    put(object, u"counter_account"_s, entry.counterAccount);
    put(object, u"transfer_account"_s, entry.transferAccount);
    put(object, u"category"_s, entry.category);
    put(object, u"tags"_s, entry.tags.join(u'|'));
    if (!entry.original.currency().isNull())
        object.insert(
            u"original"_s,
            QString(entry.original.toDecimal() + u' ' + entry.original.currency().code()));
    if (entry.runningBalance)
        object.insert(u"balance"_s, entry.runningBalance->toDecimal());
    return object;
}

QJsonArray described(const std::vector<ImportProblem> &problems)
{
    QJsonArray all;
    for (const ImportProblem &problem : problems)
        all.append(QString(QString::number(problem.line) + u": "_s + problem.message));
    return all;
}

QJsonObject described(const RawStatement &statement)
{
    QJsonObject object{{u"currency"_s, statement.currency.code()}};
    put(object, u"account"_s, statement.account.number);
    put(object, u"name"_s, statement.account.name);
    if (statement.opening)
        object.insert(u"opening"_s, statement.opening->balance.toDecimal());
    if (statement.closing)
        object.insert(u"closing"_s, statement.closing->balance.toDecimal());
    QJsonArray entries;
    for (const RawEntry &entry : statement.entries)
        entries.append(described(entry));
    object.insert(u"entries"_s, entries);
    if (!statement.problems.empty())
        object.insert(u"problems"_s, described(statement.problems));
    return object;
}

QByteArray described(const RawFile &file)
{
    QJsonArray statements;
    for (const RawStatement &statement : file.statements)
        statements.append(described(statement));
    QJsonObject object{{u"statements"_s, statements}};
    if (!file.problems.empty())
        object.insert(u"problems"_s, described(file.problems));
    QJsonArray questions;
    for (const ImportQuestion &question : file.questions)
        questions.append(question.key);
    if (!questions.isEmpty())
        object.insert(u"questions"_s, questions);
    return QJsonDocument(object).toJson();
}

} // namespace

class CsvFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFilesOfBanksAndApps_data();
    void readsFilesOfBanksAndApps();
    void aColumnDecidesItsDecimalMark_data();
    void aColumnDecidesItsDecimalMark();
    void anOpenDecimalMarkIsAsked();
    void aColumnDecidesItsDateOrder_data();
    void aColumnDecidesItsDateOrder();
    void anOpenDateOrderIsAskedAndAnswered();
    void theRunningBalanceDecidesTheSign();
    void anOpenSignIsAsked();
    void moneyThatCameIsNoSpendingWhereTheTextsSaySo_data();
    void moneyThatCameIsNoSpendingWhereTheTextsSaySo();
    void whatWasAssumedLastTimeIsAskedAgainWhereTheTextsSayOtherwise();
    void aSignWordDecidesBesideTheAmount_data();
    void aSignWordDecidesBesideTheAmount();
    void aRememberedLayoutAnswersForTheNextFile();
    void aForeignLayoutIsNotApplied();
    void aBadValueIsAProblemOfItsLine();
    void eachHopelessFileSaysWhy_data();
    void eachHopelessFileSaysWhy();
    void aQuestionShowsBothReadingsOnTheSameRows();
};

void CsvFormatTest::readsFilesOfBanksAndApps_data()
{
    QTest::addColumn<QString>("folder");
    const QDir data(QStringLiteral(BP_TEST_DATA "/import/csv"));
    for (const QString &name : data.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << name;
    QVERIFY(data.exists());
}

void CsvFormatTest::readsFilesOfBanksAndApps()
{
    QFETCH(QString, folder);
    QFile input(QStringLiteral(BP_TEST_DATA "/import/csv/%1/input.csv").arg(folder));
    QVERIFY(input.open(QIODevice::ReadOnly));
    const auto file = CsvFormat().read(input.readAll(), {}, Progress::none());
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().message));
    const QString difference =
        test::differsFromGolden(u"import/csv/%1/expected.json"_s.arg(folder), described(*file));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void CsvFormatTest::aColumnDecidesItsDecimalMark_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("comma")
        << u"Date;Amount\n2024-01-01;1.000\n2024-01-02;-2,50\n2024-01-03;-1.234,56\n"_s
        << u"1000.00 -2.50 -1234.56"_s;
    QTest::newRow("point")
        << u"Date;Amount\n2024-01-01;-1,000\n2024-01-02;2.50\n2024-01-03;-1,234.56\n"_s
        << u"-1000.00 2.50 -1234.56"_s;
    QTest::newRow("small numbers beside")
        << u"Date;Amount\n2024-01-01;-1.000\n2024-01-02;-500\n2024-01-03;20\n"_s
        << u"-1000.00 -500.00 20.00"_s;
    QTest::newRow("the balance column tells")
        << u"Date;Amount;Balance\n2024-01-01;-1.000;4.000,50\n2024-01-02;-2.000;2.000,50\n"_s
        << u"-1000.00 -2000.00"_s;
    QTest::newRow("indian groups")
        << u"Date,Amount\n2024-01-01,\"-1,23,456.00\"\n2024-01-02,5.00\n2024-01-03,-1.00\n"_s
        << u"-123456.00 5.00 -1.00"_s;
}

void CsvFormatTest::aColumnDecidesItsDecimalMark()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const auto file = readText(text);
    QCOMPARE(amounts(file), read);
    QVERIFY(file->questions.empty());
}

void CsvFormatTest::anOpenDecimalMarkIsAsked()
{
    const QString text = u"Date;Amount\n2024-01-01;-1.230\n2024-01-02;-2.500\n2024-01-04;3.750\n"_s;
    const auto open = readText(text);
    QCOMPARE(amounts(open), u"-1230.00 -2500.00 3750.00"_s);
    QCOMPARE(open->questions.size(), 1U);
    const ImportQuestion &question = open->questions.front();
    QCOMPARE(question.key, u"decimal mark"_s);
    QCOMPARE(question.assumed, 0);
    ImportOptions answered;
    answered.answers.insert(question.key, 1);
    QCOMPARE(amounts(readText(text, answered)), u"-1.23 -2.50 3.75"_s);
}

void CsvFormatTest::aColumnDecidesItsDateOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("a day beyond twelve")
        << u"Date,Amount\n03/04/2024,-1.00\n13/04/2024,-1.00\n"_s << u"2024-04-03 2024-04-13"_s;
    QTest::newRow("a month first")
        << u"Date,Amount\n03/04/2024,-1.00\n04/13/2024,-1.00\n"_s << u"2024-03-04 2024-04-13"_s;
    QTest::newRow("points put the day first")
        << u"Date,Amount\n03.04.2024,-1.00\n"_s << u"2024-04-03"_s;
    QTest::newRow("a header's language")
        << u"Buchungstag;Betrag\n03/04/2024;-1,00\n"_s << u"2024-04-03"_s;
    QTest::newRow("the order of the rows")
        << u"Date,Amount\n01/05/2024,-1.00\n02/03/2024,-1.00\n03/01/2024,-1.00\n03/04/2024,-1.00\n"
           u"04/02/2024,-1.00\n05/01/2024,-1.00\n05/09/2024,-1.00\n06/02/2024,-1.00\n"_s
        << u"2024-01-05 2024-02-03 2024-03-01 2024-03-04 2024-04-02 2024-05-01 2024-05-09 2024-06-02"_s;
    QTest::newRow("the other date column")
        << u"Date,Value date,Amount\n03/04/2024,14/04/2024,-1.00\n"_s << u"2024-04-03"_s;
    QTest::newRow("year in the middle")
        << u"Date,Amount\n10/2009/09,-1.00\n30/2009/09,-1.00\n"_s << u"2009-09-10 2009-09-30"_s;
    QTest::newRow("compact") << u"Date,Amount\n20240403,-1.00\n"_s << u"2024-04-03"_s;
    QTest::newRow("names") << u"Date,Amount\n3 Apr 24,-1.00\n"_s << u"2024-04-03"_s;
    QTest::newRow("two digits of the year")
        << u"Date,Amount\n24-04-03,-1.00\n24-04-28,-1.00\n24-05-01,-1.00\n"_s
        << u"2024-04-03 2024-04-28 2024-05-01"_s;
}

void CsvFormatTest::aColumnDecidesItsDateOrder()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const auto file = readText(text);
    QCOMPARE(days(file), read);
    QVERIFY(file->questions.empty());
}

void CsvFormatTest::anOpenDateOrderIsAskedAndAnswered()
{
    const QString text = u"Date,Amount\n03/04/2024,-1.00\n05/04/2024,-2.00\n"_s;
    const auto open = readText(text);
    QCOMPARE(days(open), u"2024-04-03 2024-04-05"_s);
    QCOMPARE(open->questions.size(), 1U);
    QCOMPARE(open->questions.front().key, u"date order"_s);
    ImportOptions answered;
    answered.answers.insert(u"date order"_s, 1);
    QCOMPARE(days(readText(text, answered)), u"2024-03-04 2024-05-04"_s);
    ImportOptions american;
    american.currency = USD;
    QCOMPARE(days(readText(text, american)), u"2024-03-04 2024-05-04"_s);
    QCOMPARE(readText(text, american)->questions.size(), 1U);
}

void CsvFormatTest::theRunningBalanceDecidesTheSign()
{
    const auto file = readText(u"Date,Description,Amount,Balance\n2024-01-01,Shop,10.00,90."
                               u"00\n2024-01-02,Shop,5.00,85.00\n"
                               u"2024-01-03,Refund,-1.00,86.00\n"_s);
    QCOMPARE(amounts(file), u"-10.00 -5.00 1.00"_s);
    QVERIFY(file->questions.empty());
    QCOMPARE(file->statements.front().opening->balance.toDecimal(), u"100.00"_s);
    QCOMPARE(file->statements.front().closing->balance.toDecimal(), u"86.00"_s);
}

void CsvFormatTest::anOpenSignIsAsked()
{
    const QString text = u"Date,Description,Amount\n2024-01-01,Shop,10.00\n2024-01-02,Bar,5.00\n"_s;
    const auto open = readText(text);
    QCOMPARE(open->questions.size(), 1U);
    QCOMPARE(open->questions.front().key, u"sign"_s);
    QCOMPARE(amounts(open), u"-10.00 -5.00"_s);
    QCOMPARE(open->questions.front().examples[1].front(), u"Shop: 10.00 → \u221210.00"_s);
    ImportOptions answered;
    answered.answers.insert(u"sign"_s, 0);
    QCOMPARE(amounts(readText(text, answered)), u"10.00 5.00"_s);
}

void CsvFormatTest::moneyThatCameIsNoSpendingWhereTheTextsSaySo_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("benefits") << u"Date,Payee,Amount\n2024-01-01,CHILD BENEFIT HMRC,10.00\n"
                                 "2024-01-02,DWP UNIVERSAL CREDIT,5.00\n"
                                 "2024-01-03,HMRC TAX REBATE,7.00\n2024-01-04,J SMITH,2.00\n"_s;
    QTest::newRow("Gehalt") << u"Datum;Text;Betrag\n01.01.2024;Gehalt ACME;10,00\n"
                               "02.01.2024;Kindergeld Familienkasse;5,00\n"
                               "03.01.2024;Steuererstattung;7,00\n04.01.2024;Peter;2,00\n"_s;
    QTest::newRow("column credit") << u"Date,Payee,Credit\n2024-01-01,A,10.00\n2024-01-02,B,5.00\n"
                                      "2024-01-03,C,7.00\n2024-01-04,D,2.00\n"_s;
}

void CsvFormatTest::moneyThatCameIsNoSpendingWhereTheTextsSaySo()
{
    QFETCH(QString, text);
    QCOMPARE(amounts(readText(text)), u"10.00 5.00 7.00 2.00"_s);
}

void CsvFormatTest::whatWasAssumedLastTimeIsAskedAgainWhereTheTextsSayOtherwise()
{
    const auto first = readText(u"Date,Payee,Amount\n2024-01-01,A,10.00\n2024-01-02,B,5.00\n"_s);
    ImportOptions remembered;
    remembered.layout = first->layout;
    const auto alike =
        readText(u"Date,Payee,Amount\n2024-02-01,C,10.00\n2024-02-02,D,5.00\n"_s, remembered);
    QVERIFY(alike->questions.empty());
    QCOMPARE(amounts(alike), u"-10.00 -5.00"_s);
    const auto other = readText(
        u"Date,Payee,Amount\n2024-02-01,CHILD BENEFIT,10.00\n2024-02-02,TAX REBATE,5.00\n"_s,
        remembered);
    QCOMPARE(other->questions.size(), 1U);
}

void CsvFormatTest::aSignWordDecidesBesideTheAmount_data()
{
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("in");
    for (const auto &[out, in] : {std::pair(u"Af"_s, u"Bij"_s),
                                  {u"S"_s, u"H"_s},
                                  {u"D"_s, u"C"_s},
                                  {u"DR"_s, u"CR"_s},
                                  {u"debit"_s, u"credit"_s},
                                  {u"支出"_s, u"收入"_s},
                                  {u"Expense"_s, u"Income"_s},
                                  {u"D"_s, u"K"_s},
                                  {u"W"_s, u"D"_s},
                                  {u"-"_s, u"+"_s},
                                  {u"T"_s, u"J"_s},
                                  {u"Belastung"_s, u"Gutschrift"_s}})
        QTest::newRow(qPrintable(out + u'/' + in)) << out << in;
}

void CsvFormatTest::aSignWordDecidesBesideTheAmount()
{
    QFETCH(QString, out);
    QFETCH(QString, in);
    const QString text =
        u"Date;Payee;Kind;Amount\n2024-01-01;A;%1;1,50\n2024-01-02;B;%2;2,50\n2024-01-03;C;%1;3,50\n"_s
            .arg(out, in);
    const auto file = readText(text);
    QCOMPARE(amounts(file), u"-1.50 2.50 -3.50"_s);
    QVERIFY(file->questions.empty());
}

void CsvFormatTest::aRememberedLayoutAnswersForTheNextFile()
{
    ImportOptions answered;
    answered.answers = {{u"date order"_s, 1}, {u"sign"_s, 0}};
    const auto first = readText(u"Date,Description,Amount\n03/04/2024,Shop,10.00\n"_s, answered);
    QVERIFY(first.has_value());
    ImportOptions remembered;
    remembered.layout = first->layout;
    const auto second = readText(u"Date,Description,Amount\n05/06/2024,Shop,20.00\n"_s, remembered);
    QCOMPARE(second->layoutFingerprint, first->layoutFingerprint);
    QVERIFY(second->questions.empty());
    QCOMPARE(days(second), u"2024-05-06"_s);
    QCOMPARE(amounts(second), u"20.00"_s);
    // What a file says itself is believed before what is remembered.
    const auto third = readText(
        u"Date,Description,Amount\n05/06/2024,Shop,20.00\n25/06/2024,Bar,-1.00\n"_s, remembered);
    QCOMPARE(days(third), u"2024-06-05 2024-06-25"_s);
}

void CsvFormatTest::aForeignLayoutIsNotApplied()
{
    const auto other = readText(u"Buchungstag;Text;Betrag\n03.04.2024;Laden;-10,00\n"_s);
    ImportOptions options;
    options.layout = other->layout;
    const auto file = readText(u"Description,Amount,Date\nShop,-10.00,2024-04-03\n"_s, options);
    QCOMPARE(amounts(file), u"-10.00"_s);
    QVERIFY(file->layoutFingerprint != other->layoutFingerprint);
    options.layout = "{not a layout";
    QCOMPARE(amounts(readText(u"Description,Amount,Date\nShop,-10.00,2024-04-03\n"_s, options)),
             u"-10.00"_s);
}

void CsvFormatTest::aBadValueIsAProblemOfItsLine()
{
    const auto file = readText(
        u"Date,Description,Amount\n2024-01-01,A,-1.00\n2024-01-02,B,abc\n2024-13-45,C,-3.00\n"
        u"2024-01-04,D,99999999999999999999\n2024-01-05,E,-5.00\n"_s);
    QCOMPARE(amounts(file), u"-1.00 -5.00"_s);
    QList<int> lines;
    for (const ImportProblem &problem : file->statements.front().problems) {
        if (problem.severity == Severity::Error)
            lines.append(problem.line);
    }
    QCOMPARE(lines, (QList<int>{3, 4, 5}));
}

void CsvFormatTest::eachHopelessFileSaysWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("blank") << QByteArray("\n\n  \n") << u"empty"_s;
    QTest::newRow("binary") << QByteArray(3000, '\1') << u"not text"_s;
    QTest::newRow("no amounts") << QByteArray("Date,Description\n2024-01-01,Shop\n")
                                << u"no amounts"_s;
    QTest::newRow("no dates") << QByteArray("Payee,Amount\nShop,-1.00\n") << u"no dates"_s;
    QTest::newRow("only a header")
        << QByteArray("Date,Payee,Amount\n") << u"header in line 1 and no rows"_s;
    QTest::newRow("only delimiters") << QByteArray("\n\n;;;\n;;;\n") << u"empty"_s;
    QTest::newRow("words that there are none")
        << QByteArray("Konto;123\n\nBuchungstag;Betrag;Zweck\nKeine Umsätze vorhanden\n")
        << u"header in line 3 and no rows"_s;
    QTest::newRow("prose") << QByteArray("Dear customer, thank you.\nYours, the bank.\n")
                           << u"no amounts"_s;
    QTest::newRow("every row bad")
        << QByteArray("Date,Payee,Amount\nyesterday,Shop,-1.00\n") << u"Line 2"_s;
}

void CsvFormatTest::eachHopelessFileSaysWhy()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto file = CsvFormat().read(bytes, {}, Progress::none());
    QVERIFY(!file.has_value());
    QVERIFY2(file.error().message.contains(says), qPrintable(file.error().message));
}

void CsvFormatTest::aQuestionShowsBothReadingsOnTheSameRows()
{
    const auto file =
        readText(u"Date,Description,Amount\n03/04/2024,Shop,10.00\n05/04/2024,Bar,5.00\n"_s);
    QCOMPARE(file->questions.size(), 2U);
    for (const ImportQuestion &question : file->questions) {
        QCOMPARE(question.readings.size(), 2U);
        QCOMPARE(question.examples.size(), 2U);
        QCOMPARE(question.examples[0].size(), question.examples[1].size());
        QVERIFY(!question.examples[0].isEmpty());
        QVERIFY(question.examples[0] != question.examples[1]);
    }
}

QTEST_GUILESS_MAIN(CsvFormatTest)
#include "csv_format_test.moc"
