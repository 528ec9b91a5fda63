// SPDX-License-Identifier: GPL-3.0-or-later

// Books of other apps that are SQLite files: older tables, what is no money, what is damaged.
#include "core/import/import_formats.h"
#include "core/ledger/foreign_database.h"

#include "tests/support/import_support.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;

namespace {

// As Money Manager EX kept them before 2023: categories of two levels in two tables.
const QByteArray oldTables =
    "CREATE TABLE ACCOUNTLIST_V1(ACCOUNTID integer primary key, ACCOUNTNAME TEXT, ACCOUNTTYPE TEXT,"
    " ACCOUNTNUM TEXT, STATUS TEXT, HELDAT TEXT, INITIALBAL numeric, CURRENCYID integer);"
    "CREATE TABLE CATEGORY_V1(CATEGID integer primary key, CATEGNAME TEXT);"
    "CREATE TABLE SUBCATEGORY_V1(SUBCATEGID integer primary key, SUBCATEGNAME TEXT, CATEGID "
    "integer);"
    "CREATE TABLE PAYEE_V1(PAYEEID integer primary key, PAYEENAME TEXT);"
    "CREATE TABLE CURRENCYFORMATS_V1(CURRENCYID integer primary key, CURRENCY_SYMBOL TEXT);"
    "CREATE TABLE CHECKINGACCOUNT_V1(TRANSID integer primary key, ACCOUNTID integer, TOACCOUNTID "
    "integer, PAYEEID integer, TRANSCODE TEXT, TRANSAMOUNT numeric, STATUS TEXT, TRANSACTIONNUMBER "
    "TEXT, NOTES TEXT, CATEGID integer, SUBCATEGID integer, TRANSDATE TEXT, TOTRANSAMOUNT numeric);"
    "INSERT INTO CURRENCYFORMATS_V1 VALUES(1, 'EUR'), (2, 'XYZ');"
    "INSERT INTO ACCOUNTLIST_V1 VALUES(1, 'Giro', 'Checking', '', 'Open', '', 0, 1),"
    " (2, 'Points', 'Checking', '', 'Open', '', 0, 2);"
    "INSERT INTO CATEGORY_V1 VALUES(1, 'Food'), (2, 'Rent');"
    "INSERT INTO SUBCATEGORY_V1 VALUES(1, 'Bread', 1);"
    "INSERT INTO PAYEE_V1 VALUES(1, 'Bakery');";

QByteArray transactions(const QByteArray &rows)
{
    return databaseOf(oldTables + "INSERT INTO CHECKINGACCOUNT_V1 VALUES" + rows + ";");
}

RawFile readBytes(const QByteArray &bytes, const QString &name = u"file"_s)
{
    const auto file = readStatementBytes(bytes, name, {EUR, {}, {}}, Progress::none());
    return file ? *file : RawFile{file.error().message, {}, {}, {}, {}, {}};
}

} // namespace

class AppDatabasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void categoriesOfTwoTablesAreOnePath()
    {
        const RawFile file = readBytes(transactions(
            "(1, 1, -1, 1, 'Withdrawal', 2.5, 'R', '7', 'rolls', 1, 1, '2021-03-04', "
            "0), (2, 1, -1, 1, 'Withdrawal', 800, '', '', '', 2, -1, '2021-03-05', 0)"));
        QCOMPARE(file.format, u"Money Manager EX"_s);
        const auto &entries = file.statements.at(0).entries;
        QCOMPARE(entries.size(), size_t(2));
        QCOMPARE(entries[0].category, u"Food:Bread"_s);
        QCOMPARE(entries[0].payee, u"Bakery"_s);
        QCOMPARE(entries[0].memo, u"rolls"_s);
        QCOMPARE(entries[0].checkNumber, u"7"_s);
        QVERIFY(entries[0].isReconciled);
        QCOMPARE(entries[1].category, u"Rent"_s);
        QCOMPARE(entries[1].amount, Money(-80000, EUR));
    }
    void whatIsVoidIsNoMoneyAndWhatIsMarkedStays()
    {
        const RawFile file = readBytes(
            transactions("(1, 1, -1, 1, 'Withdrawal', 1, 'V', '', '', 1, 1, '2021-03-04', 0),"
                         "(2, 1, -1, 1, 'Withdrawal', 2, 'D', '', '', 1, 1, '2021-03-04', 0),"
                         "(3, 1, -1, 1, 'Deposit', 0.1, 'F', '', '', 1, 1, '2021-03-04', 0)"));
        const auto &entries = file.statements.at(0).entries;
        QCOMPARE(entries.size(), size_t(2));
        QCOMPARE(entries[0].amount, Money(-200, EUR));
        QCOMPARE(entries[0].tags, QStringList{u"Duplicate"_s});
        QCOMPARE(entries[1].amount, Money(10, EUR));
        QCOMPARE(entries[1].tags, QStringList{u"Follow up"_s});
    }
    void whatCannotBeReadIsSaid()
    {
        const RawFile file = readBytes(
            transactions("(1, 1, -1, 1, 'Withdrawal', 1, '', '', '', 1, 1, 'soon', 0),"
                         "(2, 1, -1, 1, 'Swap', 1, '', '', '', 1, 1, '2021-03-04', 0),"
                         "(3, 1, 9, 1, 'Transfer', 1, '', '', '', 1, 1, '2021-03-04', 0),"
                         "(4, 1, -1, 1, 'Deposit', 3, '', '', '', 1, 1, '2021-03-04', 0)"));
        QCOMPARE(file.statements.at(0).entries.size(), size_t(1));
        QCOMPARE(file.problems.size(), size_t(4));
        QVERIFY(file.problems[0].message.contains(u"XYZ"_s));
    }
    void aDamagedDatabaseIsOneSentence()
    {
        QByteArray bytes =
            transactions("(1, 1, -1, 1, 'Deposit', 3, '', '', '', 1, 1, '2021-03-04', 0)");
        bytes.truncate(bytes.size() / 2);
        const auto file = readStatementBytes(bytes, u"a.mmb"_s, {EUR, {}, {}}, Progress::none());
        QVERIFY(!file);
        QVERIFY(file.error().message.contains(u"damaged"_s));
    }
    void noByteChangedBreaksTheReader()
    {
        const QByteArray whole =
            transactions("(1, 1, -1, 1, 'Deposit', 3, '', '', '', 1, 1, '2021-03-04', 0)");
        std::mt19937 chance(20240305);
        for (int i = 0; i < 100; ++i) {
            QByteArray bytes = whole;
            for (int n = 0; n < 3; ++n)
                bytes[qsizetype(chance() % unsigned(bytes.size()))] = char(chance() % 256);
            const auto file =
                readStatementBytes(bytes, u"a.mmb"_s, {EUR, {}, {}}, Progress::none());
            QVERIFY(file || !file.error().message.isEmpty());
        }
    }
    void aFileInUseIsReadAsItStands()
    {
        QByteArray bytes =
            transactions("(1, 1, -1, 1, 'Deposit', 3, '', '', '', 1, 1, '2021-03-04', 0)");
        bytes[18] = bytes[19] = 2; // newest pages may be in a journal beside it
        QCOMPARE(readBytes(bytes).statements.at(0).entries.size(), size_t(1));
    }
    void encryptedBooksAreNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("emb") << u"home.emb"_s;
        QTest::newRow("mmb") << u"home.mmb"_s;
        QTest::newRow("kmy") << u"home.kmy"_s;
    }
    void encryptedBooksAreNamed()
    {
        QFETCH(QString, name);
        std::mt19937 chance(7);
        QByteArray bytes(4096, '\0');
        for (char &byte : bytes)
            byte = char(chance() % 256);
        const auto file = readStatementBytes(bytes, name, {EUR, {}, {}}, Progress::none());
        QVERIFY(!file);
        QVERIFY2(file.error().message.contains(u"encrypted"_s), qPrintable(file.error().message));
    }
    void databasesOfOtherAppsAreNamed()
    {
        const auto file = readStatementBytes(databaseOf("CREATE TABLE song(title TEXT)"),
                                             u"music.db"_s,
                                             {EUR, {}, {}},
                                             Progress::none());
        QVERIFY(!file);
        QVERIFY(file.error().message.contains(u"not known here"_s));
    }
    void aForeignSchemaIsNotObeyed()
    {
        // A view in place of a table could run anything.
        const QByteArray bytes = databaseOf(
            "CREATE TABLE a(x); CREATE VIEW b AS SELECT x FROM a; INSERT INTO a VALUES(1)");
        const ForeignDatabase database(bytes, Progress::none());
        const auto ignore = [](const ForeignRow &) {};
        QVERIFY(database.forEachRow("a", {"x", "y"}, ignore));
        QVERIFY(!database.forEachRow("b", {"x"}, ignore));
        QVERIFY(!database.forEachRow("none", {"x"}, ignore));
    }
};

QTEST_GUILESS_MAIN(AppDatabasesTest)
#include "app_databases_test.moc"
