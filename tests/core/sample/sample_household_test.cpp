// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"
#include "core/ledger/seed_categories.h"
#include "core/report/monthly_totals.h"
#include "core/sample/sample_book.h"
#include "core/sample/sample_files.h"
#include "core/sample/sample_household.h"

#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <set>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 19);

SampleOptions options(std::uint64_t seed = 1, std::int64_t entries = 0)
{
    SampleOptions wanted;
    wanted.seed = seed;
    wanted.today = today;
    wanted.entries = entries;
    return wanted;
}

std::unique_ptr<Ledger> sampleLedger(const QString &path, const SampleHousehold &household)
{
    auto ledger = Ledger::open(path);
    if (!ledger || !writeSample(**ledger, household, Progress::none()))
        return nullptr;
    return std::move(*ledger);
}

qsizetype countOf(const SampleHousehold &household, const QString &payee, QDate first)
{
    return std::ranges::count_if(household.entries, [&](const SampleEntry &entry) {
        return entry.payee == payee && entry.day >= first;
    });
}

} // namespace

class SampleHouseholdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameBytes()
    {
        QTemporaryDir folder;
        const auto hash = [&](const QString &name, std::uint64_t seed) {
            const auto ledger = sampleLedger(folder.filePath(name), sampleHousehold(options(seed)));
            return ledger ? verify(ledger->reader(), Progress::none()).hash : QByteArray();
        };
        const QByteArray first = hash(u"a.book"_s, 7);
        QVERIFY(!first.isEmpty());
        QCOMPARE(hash(u"b.book"_s, 7), first);
        QVERIFY(hash(u"c.book"_s, 8) != first);
    }

    void theBookKeepsEveryInvariant()
    {
        QTemporaryDir folder;
        const SampleHousehold household = sampleHousehold(options());
        const auto ledger = sampleLedger(folder.filePath(u"a.book"_s), household);
        QVERIFY(ledger);
        const VerifyReport report = verify(ledger->reader(), Progress::none());
        for (const VerifyFinding &finding : report.findings)
            qWarning("%s: %s", qPrintable(finding.check), qPrintable(finding.message));
        QVERIFY(report.isOk());
        QCOMPARE(report.entries, std::int64_t(household.entries.size()));
        QCOMPARE(ledger->reader().entryCount(), std::int64_t(household.entries.size()));
    }

    void undoingEverythingLeavesTheBookAsItBegan()
    {
        QTemporaryDir folder;
        auto opened = Ledger::open(folder.filePath(u"a.book"_s));
        QVERIFY(opened.has_value());
        Ledger &ledger = **opened;
        QVERIFY(ledger.found(u"Make the book"_s, [](LedgerWriter &writer) -> Result<void> {
            addSeedCategories(writer);
            return {};
        }));
        const QByteArray begun = verify(ledger.reader(), Progress::none()).hash;
        QVERIFY(writeSample(ledger, sampleHousehold(options()), Progress::none()).has_value());
        while (!ledger.undoText().isEmpty())
            QVERIFY(ledger.undo().has_value());
        QCOMPARE(verify(ledger.reader(), Progress::none()).hash, begun);
    }

    void itTellsItsStories()
    {
        const SampleHousehold household = sampleHousehold(options());
        std::map<QDate, int> charged;
        std::set<QString> currencies;
        int refunds = 0;
        int splits = 0;
        int unsorted = 0;
        for (const SampleEntry &entry : household.entries) {
            QVERIFY(entry.day <= today);
            currencies.insert(entry.original.currency().code());
            refunds += entry.refund != 0 && entry.minor > 0 ? 1 : 0;
            splits += entry.splits.empty() ? 0 : 1;
            unsorted +=
                entry.category.isEmpty() && entry.transfer == 0 && entry.splits.empty() ? 1 : 0;
            if (entry.payee == "Lieferando"_L1 && entry.minor == -3840)
                ++charged[entry.day];
        }
        QCOMPARE(charged, (std::map<QDate, int>{{today.addDays(-9), 2}}));
        QCOMPARE(currencies, (std::set<QString>{QString(), u"CHF"_s, u"GBP"_s}));
        QVERIFY(refunds >= 5);
        QVERIFY(splits >= 5);
        QVERIFY2(unsorted >= 3 && unsorted <= 40, qPrintable(QString::number(unsorted)));
        // The repair out of the ordinary, the phone bill that did not come, the insurance of every
        // March.
        QCOMPARE(countOf(household, u"Autohaus Petersen"_s, today.addDays(-60)), 1);
        QCOMPARE(countOf(household, u"O2 Mobilfunk"_s, QDate(2026, 2, 1)), 0);
        QCOMPARE(countOf(household, u"O2 Mobilfunk"_s, QDate(2024, 2, 1)), 24);
        QCOMPARE(countOf(household, u"Disney+"_s, QDate(2024, 1, 1)), 2);
        QCOMPARE(countOf(household, u"Allianz Haftpflicht"_s, QDate(2024, 1, 1)), 3);
    }

    void aHouseholdLivesWithinItsMeans()
    {
        QTemporaryDir folder;
        const auto ledger = sampleLedger(folder.filePath(u"a.book"_s), sampleHousehold(options()));
        QVERIFY(ledger);
        const MonthlyTotals totals =
            monthlyTotals(ledger->reader(), Month(2024, 2), Month(2026, 2));
        std::int64_t left = 0;
        for (const MonthlyTotal &month : totals.months) {
            QVERIFY2(month.in.minor() > 4'000'00, qPrintable(month.in.toDecimal()));
            QVERIFY2(month.out.minor() < -2'500'00, qPrintable(month.out.toDecimal()));
            left += month.leftOver().minor();
        }
        const auto monthly = left / qint64(totals.months.size());
        QVERIFY2(monthly > 100'00 && monthly < 1'500'00, qPrintable(QString::number(monthly)));
        for (const Account &account : ledger->reader().accounts()) {
            if (account.kind == AccountKind::Card)
                continue;
            for (QDate day = QDate(2024, 2, 1); day <= today; day = day.addDays(7))
                QVERIFY2(!ledger->reader().balanceOn(account.id, day).isNegative(),
                         qPrintable(account.name));
        }
    }

    void thereAreAsManyEntriesAsAskedFor_data()
    {
        QTest::addColumn<int>("entries");
        QTest::newRow("a few") << 7;
        QTest::newRow("fewer than two years") << 900;
        QTest::newRow("many") << 30'000;
    }
    void thereAreAsManyEntriesAsAskedFor()
    {
        QFETCH(int, entries);
        QTemporaryDir folder;
        const SampleHousehold household = sampleHousehold(options(3, entries));
        QCOMPARE(household.entries.size(), size_t(entries));
        const auto ledger = sampleLedger(folder.filePath(u"a.book"_s), household);
        QVERIFY(ledger);
        const VerifyReport report = verify(ledger->reader(), Progress::none());
        QVERIFY2(report.isOk(),
                 qPrintable(report.isOk() ? QString() : report.findings.front().message));
        QCOMPARE(ledger->reader().entryCount(), std::int64_t(entries));
    }

    void theBanksFilesHoldEveryEntry()
    {
        const SampleHousehold household = sampleHousehold(options());
        const auto rows =
            std::ranges::count(household.entries, SampleAccount::Giro, &SampleEntry::account);
        QCOMPARE(sampleCsv(household, SampleAccount::Giro).count('\n'), rows + 1);
        QCOMPARE(sampleOfx(household, SampleAccount::Giro).count("<STMTTRN>"), rows);
        QCOMPARE(sampleQif(household, SampleAccount::Giro).count("^\n"), rows);
    }
};

QTEST_GUILESS_MAIN(SampleHouseholdTest)
#include "sample_household_test.moc"
