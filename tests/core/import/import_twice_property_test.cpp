// SPDX-License-Identifier: GPL-3.0-or-later

// Importing twice is importing once, and equal rows stay as many as they are.
#include "tests/support/random_statements.h"

#include <QTest>

#include <algorithm>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;

class ImportTwicePropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importingTwiceIsImportingOnce()
    {
        ShortLivedBooks books;
        std::mt19937 random(1);
        for (int i = 0; i < propertyCases; ++i) {
            Ledger &ledger = books.next();
            const QString account = u"ONCE%1"_s.arg(i);
            auto life = randomLife(random, i % 2 ? Ids::Stable : Ids::None);
            if (i % 5 == 0)
                life = running(std::move(life), 5000);
            const auto opening = i % 3 ? std::optional<std::int64_t>() : 5000;
            QCOMPARE(import(ledger, rawFile(account, life, opening)).entries, int(life.size()));
            QCOMPARE(import(ledger, rawFile(account, life, opening)).entries, 0);
            QCOMPARE(entriesOf(ledger, account), sortedWords(life));
        }
    }

    void equalRowsStayAsManyAsTheyAre()
    {
        ShortLivedBooks books;
        std::mt19937 random(4);
        for (int i = 0; i < propertyCases; ++i) {
            Ledger &ledger = books.next();
            const QString account = u"TWINS%1"_s.arg(i);
            const int known = int(random() % 6), rows = int(random() % 9);
            const QDate day = lifeBegin.addDays(int(random() % 300));
            const auto twins = [&](int n) {
                return std::vector<RawEntry>(size_t(n), rawRow(day, -350, u"Coffee"_s));
            };
            int expected = 0;
            if (known > 0)
                expected += import(ledger, rawFile(account, twins(known))).entries;
            QCOMPARE(expected, known);
            if (rows > 0)
                QCOMPARE(import(ledger, rawFile(account, twins(rows))).entries,
                         std::max(0, rows - known));
            QCOMPARE(int(entriesOf(ledger, account).size()), std::max(rows, known));
        }
    }
};

QTEST_GUILESS_MAIN(ImportTwicePropertyTest)
#include "import_twice_property_test.moc"
