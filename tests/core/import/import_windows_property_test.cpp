// SPDX-License-Identifier: GPL-3.0-or-later

// Overlapping windows of an account, in any order, are their union.
#include "tests/support/random_statements.h"

#include <QTest>

#include <algorithm>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;

class ImportWindowsPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowsCutBetweenDaysAreTheirUnion()
    {
        ShortLivedBooks books;
        std::mt19937 random(2);
        for (int i = 0; i < propertyCases; ++i) {
            Ledger &ledger = books.next();
            const QString account = u"WINDOWS%1"_s.arg(i);
            auto life = randomLife(random, i % 2 ? Ids::Stable : Ids::None);
            if (i % 3 == 0)
                life = running(std::move(life), 5000);
            const int last = int(lifeBegin.daysTo(life.back().day));
            for (const auto &[from, to] : randomWindows(random, last, 9)) {
                if (const auto rows = daysBetween(life, from, to); !rows.empty())
                    import(ledger, rawFile(account, rows));
            }
            QCOMPARE(entriesOf(ledger, account), sortedWords(life));
        }
    }

    void windowsInOneImportAreTheirUnionToo()
    {
        ShortLivedBooks books;
        std::mt19937 random(3);
        for (int i = 0; i < propertyCases; ++i) {
            Ledger &ledger = books.next();
            const QString account = u"TOGETHER%1"_s.arg(i);
            const bool isCut = i % 3 == 0;
            auto life = randomLife(random, i % 2 ? Ids::Stable : Ids::None);
            if (isCut)
                life = running(std::move(life), 5000);
            const int last =
                isCut ? int(life.size()) - 1 : int(lifeBegin.daysTo(life.back().day));
            std::vector<RawFile> files;
            for (const auto &[from, to] : randomWindows(random, last, 9)) {
                const auto rows =
                    isCut ? std::vector<RawEntry>(life.begin() + from, life.begin() + to + 1)
                          : daysBetween(life, from, to);
                if (!rows.empty())
                    files.push_back(rawFile(account, rows));
            }
            commit(ledger, prepare(ledger, std::move(files)));
            QCOMPARE(entriesOf(ledger, account), sortedWords(life));
        }
    }
};

QTEST_GUILESS_MAIN(ImportWindowsPropertyTest)
#include "import_windows_property_test.moc"
