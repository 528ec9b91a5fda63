// SPDX-License-Identifier: GPL-3.0-or-later

// Windows cut in the middle of days are their union too, in any order, where rows carry running
// balances.
#include "tests/support/random_statements.h"

#include <QTest>

#include <algorithm>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;

class ImportCutPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowsCutInTheMiddleOfDaysAreTheirUnionByBalances()
    {
        ShortLivedBooks books;
        std::mt19937 random(6);
        for (int i = 0; i < propertyCases; ++i) {
            Ledger &ledger = books.next();
            const QString account = u"CUT%1"_s.arg(i);
            const auto life =
                running(randomLife(random, i % 2 ? Ids::Stable : Ids::None), 1'000'000);
            for (const auto &[from, to] : randomWindows(random, int(life.size()) - 1, 12)) {
                const std::vector<RawEntry> rows(life.begin() + from, life.begin() + to + 1);
                import(ledger, rawFile(account, rows));
            }
            QCOMPARE(entriesOf(ledger, account), sortedWords(life));
        }
    }
};

QTEST_GUILESS_MAIN(ImportCutPropertyTest)
#include "import_cut_property_test.moc"
