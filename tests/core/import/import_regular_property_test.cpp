// SPDX-License-Identifier: GPL-3.0-or-later

// What people lost elsewhere: the weekly debit, the daily interest, the coffee a day. Whatever
// windows a person downloads, every one of them comes, and none twice.
#include "tests/support/random_statements.h"

#include <QTest>

#include <algorithm>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;

class ImportRegularPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWeeklyDebitDoesNotEatLastWeeks() { everyOneComes(11, weeklyDebit); }
    void dailyInterestStaysDaily() { everyOneComes(12, dailyInterest); }
    void aCoffeeADayStaysACoffeeADay() { everyOneComes(13, coffees); }

private:
    using Life = std::vector<RawEntry> (*)(std::mt19937 &);

    static std::vector<RawEntry> weeklyDebit(std::mt19937 &random)
    {
        std::vector<RawEntry> rows;
        for (int week = 0; week < 12; ++week) // a bank holiday moves it by a day or two
            rows.push_back(rawRow(lifeBegin.addDays(7 * week + int(random() % 3)),
                                  -10'000,
                                  u"LANDLORD WEEKLY"_s));
        return rows;
    }

    static std::vector<RawEntry> dailyInterest(std::mt19937 &random)
    {
        std::vector<RawEntry> rows;
        for (int day = 0; day < 60; ++day)
            rows.push_back(
                rawRow(lifeBegin.addDays(day), 12 + int(random() % 2), u"INTEREST PAID"_s));
        return rows;
    }

    static std::vector<RawEntry> coffees(std::mt19937 &random)
    {
        std::vector<RawEntry> rows;
        for (int day = 0; day < 40; ++day) {
            for (int cup = int(random() % 3); cup >= 0; --cup)
                rows.push_back(rawRow(lifeBegin.addDays(day), -350, u"CAFE AM ECK"_s));
        }
        return rows;
    }

    static void everyOneComes(unsigned seed, Life make)
    {
        ShortLivedBooks books;
        std::mt19937 random(seed);
        for (int i = 0; i < propertyCases; ++i) {
            Ledger &ledger = books.next();
            const QString account = u"REGULAR%1"_s.arg(i);
            const auto life = make(random);
            const int last = int(lifeBegin.daysTo(life.back().day));
            for (const auto &[from, to] : randomWindows(random, last, 45)) {
                if (const auto rows = daysBetween(life, from, to); !rows.empty())
                    import(ledger, rawFile(account, rows));
            }
            QCOMPARE(entriesOf(ledger, account), sortedWords(life));
        }
    }
};

QTEST_GUILESS_MAIN(ImportRegularPropertyTest)
#include "import_regular_property_test.moc"
