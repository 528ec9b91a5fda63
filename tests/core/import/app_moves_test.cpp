// SPDX-License-Identifier: GPL-3.0-or-later

// Moving in: one household, written as each app writes it, becomes the same book.
#include "core/advice/teaching_entries.h"
#include "core/import/import_formats.h"
#include "core/ledger/verify.h"

#include "tests/support/import_support.h"
#include "tests/support/test_ledger.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;

namespace {

using Sums = QMap<QString, std::int64_t>;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

/// The file itself, or the database its SQL makes.
QByteArray bytesOf(const QString &name)
{
    const QString path = QStringLiteral(BP_TEST_DATA "/import/") + name;
    if (!name.endsWith(".sql"_L1))
        return contentOf(path);
    return databaseOf(contentOf(path));
}

RawFile readBytes(const QByteArray &bytes)
{
    const auto file = readStatementBytes(bytes, u"file"_s, {EUR, {}, {}}, Progress::none());
    return file ? *file : RawFile{file.error().message, {}, {}, {}, {}, {}};
}

/// "Assets:Checking" of a plain-text journal is the account others call "Checking".
QString shortName(const QString &name)
{
    return name.section(u':', -1).remove(u' ').toLower();
}

Sums balancesOf(const LedgerReader &reader)
{
    Sums balances;
    for (const Account &account : reader.accounts())
        balances[shortName(account.name)] = reader.balanceOn(account.id, {2024, 12, 31}).minor();
    return balances;
}

/// By path; amounts of several currencies do not meet in the household.
Sums categoriesOf(const LedgerReader &reader)
{
    QHash<CategoryId, QString> paths;
    for (const Category &category : reader.categories()) {
        const QString parent = paths.value(category.parent);
        paths.insert(category.id,
                     parent.isEmpty() ? category.name : QString(parent + u':' + category.name));
    }
    Sums sums;
    reader.forEachEntry({}, [&](const EntryFacts &facts) {
        const auto entry = reader.entry(facts.id);
        for (const Split &split : entry->splits)
            sums[paths.value(split.category)] += split.minor;
        if (!entry->hasSplits() && !entry->isTransfer())
            sums[paths.value(entry->category)] += entry->amount.minor();
    });
    return sums;
}

int transferSides(const LedgerReader &reader)
{
    int sides = 0;
    reader.forEachEntry({},
                        [&](const EntryFacts &facts) { sides += facts.transfer.isNull() ? 0 : 1; });
    return sides;
}

} // namespace

class AppMovesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameHouseholdComesFromEveryApp_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("hasTravelCard");
        QTest::newRow("GnuCash") << u"gnucash/move.gnucash"_s << true;
        QTest::newRow("GnuCash, SQLite") << u"gnucash_sqlite/move.sql"_s << true;
        QTest::newRow("KMyMoney") << u"kmymoney/move.kmy"_s << true;
        QTest::newRow("HomeBank") << u"homebank/move.xhb"_s << true;
        QTest::newRow("Money Manager EX") << u"money_manager_ex/move.sql"_s << true;
        QTest::newRow("Beancount") << u"beancount/move.beancount"_s << true;
        QTest::newRow("Quicken") << u"qif/move.qif"_s << false; // one currency each
        QTest::newRow("QuickBooks") << u"iif/move.iif"_s << false;
    }
    void theSameHouseholdComesFromEveryApp()
    {
        QFETCH(QString, file);
        QFETCH(bool, hasTravelCard);
        const RawFile read = readBytes(bytesOf(file));
        TestLedger ledger;
        import(*ledger, read);
        const LedgerReader &reader = ledger.reader();

        Sums balances{{u"checking"_s, 255565}, {u"savings"_s, 110000}, {u"wallet"_s, 2000}};
        Sums categories{{u"Salary"_s, 300000},
                        {u"Tax"_s, -70000},
                        {u"Food:Groceries"_s, -10035},
                        {u"Household"_s, -2400}};
        if (hasTravelCard) {
            balances[u"checking"_s] -= 9200;
            balances[u"travelcard"_s] = 7000;
            categories[u"Food:Dining"_s] = -3000;
        }
        QCOMPARE(balancesOf(reader), balances);
        QCOMPARE(categoriesOf(reader), categories);
        QCOMPARE(transferSides(reader), hasTravelCard ? 8 : 6);
        for (const Category &category : reader.categories()) {
            if (category.name == "Salary"_L1 && category.key.isEmpty())
                QCOMPARE(category.kind, CategoryKind::Income);
            if (category.name == "Groceries"_L1 && category.key.isEmpty())
                QCOMPARE(category.kind, CategoryKind::Expense);
        }
        // Sorted by the person, over there: it teaches, and no machine's mark stands on it.
        reader.forEachEntry({}, [&](const EntryFacts &facts) {
            QVERIFY(facts.category.isNull() || facts.source == CategorySource::Person);
        });
        QVERIFY(verify(reader, Progress::none()).findings.empty());

        const ImportOutcome again = import(*ledger, read);
        QCOMPARE(again.entries, 0);
        QCOMPARE(balancesOf(reader), balances);
    }
    void quickenWithoutItsListsIsStillAPersonsWork()
    {
        const auto read = [](const QByteArray &category) {
            return readBytes("!Type:Bank\nD01/15/2026\nT-12.50\nPGrocer\nL" + category + "\n^\n");
        };
        QVERIFY(read("Food:Groceries").isSortedByPerson);
        QVERIFY(read("Food/Holiday").isSortedByPerson);
        QVERIFY(read("[Savings]").isSortedByPerson);
        QVERIFY(!read("Food").isSortedByPerson); // a bank may guess that
    }
    void tablesOfBudgetAppsBringBothSidesOfTransfers_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Sums>("balances");
        QTest::addColumn<int>("sides");
        QTest::newRow("YNAB") << u"moves/ynab.csv"_s
                              << Sums{{u"checking"_s, 255565},
                                      {u"savings"_s, 110000},
                                      {u"wallet"_s, 2000}}
                              << 6;
        QTest::newRow("Firefly III")
            << u"moves/firefly.csv"_s
            << Sums{{u"checking"_s, 252365}, {u"savings"_s, 60000}, {u"travel"_s, 10000}} << 6;
        QTest::newRow("Mint") << u"moves/mint.csv"_s
                              << Sums{{u"checking"_s, 192565},
                                      {u"savings"_s, 30000},
                                      {u"visa"_s, 0}}
                              << 4;
    }
    void tablesOfBudgetAppsBringBothSidesOfTransfers()
    {
        QFETCH(QString, file);
        QFETCH(Sums, balances);
        QFETCH(int, sides);
        const RawFile read = readBytes(bytesOf(file));
        TestLedger ledger;
        import(*ledger, read);
        QCOMPARE(balancesOf(ledger.reader()), balances);
        QCOMPARE(transferSides(ledger.reader()), sides);
        ledger.reader().forEachEntry({}, [](const EntryFacts &facts) {
            if (!facts.category.isNull())
                QCOMPARE(facts.source, CategorySource::Person);
        });
        QCOMPARE(import(*ledger, read).entries, 0);
    }
    void whatWasSortedInABudgetAppTeaches_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isSortedByPerson");
        QTest::newRow("YNAB") << u"moves/ynab.csv"_s << true;
        QTest::newRow("Firefly III") << u"moves/firefly.csv"_s << true;
        QTest::newRow("Mint") << u"moves/mint.csv"_s << true;
        QTest::newRow("Feidee") << u"csv/feidee/input.csv"_s << true;
        QTest::newRow("ezBookkeeping") << u"csv/ezbookkeeping_own/input.csv"_s << true;
        // What an app that pays or a bank writes there is its own guess.
        QTest::newRow("Alipay") << u"csv/alipay/input.csv"_s << false;
        QTest::newRow("Chase") << u"csv/chase_card/input.csv"_s << false;
    }
    void whatWasSortedInABudgetAppTeaches()
    {
        QFETCH(QString, file);
        const RawFile read = readBytes(bytesOf(file));
        QTEST(read.isSortedByPerson, "isSortedByPerson");
        TestLedger ledger;
        import(*ledger, read);
        int teachers = 0;
        forEachTeacher(
            ledger.reader(), {}, [&](const EntryFacts &, const QString &) { ++teachers; });
        QTEST(teachers > 0, "isSortedByPerson");
    }
};

QTEST_GUILESS_MAIN(AppMovesTest)
#include "app_moves_test.moc"
