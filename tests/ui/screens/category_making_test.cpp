// SPDX-License-Identifier: GPL-3.0-or-later

// Categories found and made where one is chosen for an entry.
#include "tests/ui/screens/entries_fixture.h"

#include <QPushButton>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

class CategoryMakingTest : public QObject, private bp::test::EntriesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { bp::test::Window::wear(ThemeKind::Light); }
    void init() { open(); }
    void cleanup() { close(); }

    void aCategoryThatIsNotThereIsMadeOnlyWhenAskedFor()
    {
        const LedgerReader &reader = m_window->ledger->reader();
        const size_t before = reader.categories().size();
        m_screen->act(ActionId::Category);
        QTest::keyClicks(m_host->focusWidget(), u"groceries: Chess"_s);
        const auto *made = child<QPushButton>(u"newCategory"_s);
        QVERIFY(!made->isHidden());
        QVERIFY2(made->text().contains(u"groceries › Chess"_s), qPrintable(made->text()));
        key(Qt::Key_Return); // makes nothing
        QCOMPARE(reader.categories().size(), before);
        QTest::keyClick(m_host->focusWidget(), Qt::Key_N, Qt::AltModifier);
        QCOMPARE(reader.categories().size(), before + 1);
        const auto chess = reader.category(entry(m_second).category);
        QCOMPARE(chess->name, u"Chess"_s);
        QCOMPARE(chess->parent, reader.categoryByKey(u"groceries"_s)->id);
        QVERIFY(m_window->ledger->undo());
        QVERIFY(entry(m_second).category.isNull());
        QVERIFY(m_window->ledger->undo());
        QCOMPARE(reader.categories().size(), before);
    }

    void aWholePathFindsTheCategory()
    {
        const LedgerReader &reader = m_window->ledger->reader();
        const auto child = reader.categoryByKey(u"groceries.supermarket"_s);
        const QString parent = reader.category(child->parent)->name;
        m_screen->act(ActionId::Category);
        QTest::keyClicks(m_host->focusWidget(), QString(parent % u": "_s % child->name));
        QTest::keyClick(m_host->focusWidget(), Qt::Key_N, Qt::AltModifier); // nothing to make
        key(Qt::Key_Return);
        QCOMPARE(entry(m_second).category, child->id);
    }

    void aCategoryThatIsThereIsNotOfferedAgain()
    {
        m_screen->act(ActionId::Category);
        const auto *made = child<QPushButton>(u"newCategory"_s);
        QTest::keyClicks(m_host->focusWidget(), u"GROCERIE"_s);
        QVERIFY(!made->isHidden());
        QTest::keyClicks(m_host->focusWidget(), u"s"_s);
        QVERIFY(made->isHidden());
        QTest::keyClicks(m_host->focusWidget(), u"x"_s);
        QVERIFY(!made->isHidden());
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(m_host->focusWidget(), Qt::Key_Backspace);
        QVERIFY(made->isHidden());
    }
};

QTEST_MAIN(CategoryMakingTest)
#include "category_making_test.moc"
