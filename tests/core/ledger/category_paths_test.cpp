// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/category_paths.h"

#include "tests/support/test_ledger.h"

#include <QtTest>

using namespace bp;
using namespace Qt::StringLiterals;

class CategoryPathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caseAccentsAndBlanksDoNotCount()
    {
        test::TestLedger ledger;
        const CategoryId supermarket = ledger.category(u"groceries.supermarket"_s);
        const QString parent = ledger.reader().category(ledger.category(u"groceries"_s))->name;
        const QString name = ledger.reader().category(supermarket)->name;
        const CategoryPaths paths(ledger.reader());
        QCOMPARE(paths.idOf(parent + u':' + name), supermarket);
        QCOMPARE(paths.idOf(u" : "_s + parent.toUpper() + u" :  "_s + name.toUpper()), supermarket);
        QVERIFY(paths.idOf(name).isNull());
        QVERIFY(paths.idOf({}).isNull());
    }

    void whatIsMissingIsMadeOnceInTheKindOfItsParent()
    {
        test::TestLedger ledger;
        const CategoryId income = ledger.category(u"income"_s);
        const QString path = ledger.reader().category(income)->name + u": Tips : Bar"_s;
        bool isMadeOnce = false;
        CategoryId nameless;
        QVERIFY(ledger->change(u"Make"_s, [&](LedgerWriter &writer) -> Result<void> {
            CategoryPaths paths(writer);
            const CategoryId made = paths.make(path, CategoryKind::Expense, writer);
            const CategoryId again = paths.make(path.toUpper(), CategoryKind::Expense, writer);
            isMadeOnce = made == again && paths.idOf(path) == made;
            nameless = paths.make(u" : "_s, CategoryKind::Expense, writer);
            return {};
        }));
        QVERIFY(isMadeOnce);
        QVERIFY(nameless.isNull());
        const auto bar = ledger.reader().category(CategoryPaths(ledger.reader()).idOf(path));
        QCOMPARE(bar->name, u"Bar"_s);
        QCOMPARE(bar->kind, CategoryKind::Income);
        const auto tips = ledger.reader().category(bar->parent);
        QCOMPARE(tips->name, u"Tips"_s);
        QCOMPARE(tips->parent, income);
    }
};

QTEST_GUILESS_MAIN(CategoryPathsTest)
#include "category_paths_test.moc"
