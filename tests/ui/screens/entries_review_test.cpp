// SPDX-License-Identifier: GPL-3.0-or-later

// Looking through what waits in a book of more rows than fit: the row the keys mean is in sight,
// and only what stood there counts as answered.

#include "tests/ui/screens/entries_fixture.h"

#include <QPushButton>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

class EntriesReviewTest : public QObject, private bp::test::EntriesFixture
{
    Q_OBJECT

    void addMany()
    {
        m_window->change([&](LedgerWriter &w) {
            for (int at = 0; at < 60; ++at)
                m_old.push_back(add(w, QDate(2026, 2, 10), -1000 - at, u"Kiosk"_s));
        });
    }
    bool isInSight(qint64 id)
    {
        return table()->viewport()->rect().contains(table()->visualRect(table()->indexOf(id)));
    }

private Q_SLOTS:
    void initTestCase() { bp::test::Window::wear(ThemeKind::Light); }
    void init()
    {
        open();
        m_old.clear();
        connect(&m_window->go, &Navigator::navigated, m_screen, &EntriesScreen::open);
    }
    void cleanup() { close(); }

    void lookingThroughStartsAtTheFirstRowAndShowsIt()
    {
        addMany();
        table()->select(m_old.front().value());
        table()->clearSelection();
        QTRY_VERIFY(child<QPushButton>(u"review"_s)->isVisible());
        child<QPushButton>(u"review"_s)->click();
        const qint64 first = m_second.value();
        QCOMPARE(table()->currentId(), first);
        QCOMPARE(table()->selectedIds(), QSet<qint64>{first});
        QVERIFY(isInSight(first));
        QVERIFY(table()->hasFocus());
        QVERIFY(table()->showsFocusRow());
        m_screen->act(ActionId::NotThis);
        const auto refused =
            m_window->ledger->reader().suggestions(SuggestionRecord::State::Rejected);
        QCOMPARE(refused.size(), size_t(1));
        QCOMPARE(refused.front().entry, m_second);
    }

    void theRowTheKeysMeanIsAlwaysMarked()
    {
        table()->clearFocus();
        table()->setFocus(Qt::OtherFocusReason);
        table()->select(m_third.value());
        QVERIFY(!table()->showsFocusRow()); // it is selected
        table()->clearSelection();
        QVERIFY(table()->showsFocusRow());
    }

private:
    std::vector<EntryId> m_old;
};

QTEST_MAIN(EntriesReviewTest)
#include "entries_review_test.moc"
