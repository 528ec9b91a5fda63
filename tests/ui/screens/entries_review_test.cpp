// SPDX-License-Identifier: GPL-3.0-or-later

// Looking through what waits in a book of more rows than fit: the row the keys mean is in sight,
// and only what stood there counts as answered.

#include "tests/ui/screens/entries_fixture.h"

#include <QLabel>
#include <QPaintEvent>
#include <QPushButton>
#include <QScrollBar>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

namespace {

/// What of a widget was painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *watched)
        : QObject(watched)
    {
        watched->installEventFilter(this);
    }
    QRegion painted;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace

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
    void search(const QString &words)
    {
        EntryFilter filter;
        filter.text = words;
        m_screen->open({ScreenId::Entries, filter, {}});
    }
    /// The machine is only this sure by now.
    void beSure(double confidence)
    {
        m_window->advisors.categorizer = std::make_shared<bp::test::OneShop>(m_books, confidence);
        Q_EMIT m_window->adviceNews.changed();
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

    void aRowTheKeyboardLeftIsPaintedAnew()
    {
        table()->clearSelection();
        table()->takeKeyboard();
        QCoreApplication::processEvents();
        const QRect left = table()->visualRect(table()->indexOf(m_second.value()));
        const QRect row(0, left.top(), table()->viewport()->width(), left.height());
        auto *watch = new PaintWatch(table()->viewport());
        table()->selectionModel()->setCurrentIndex(table()->indexOf(m_third.value()),
                                                   QItemSelectionModel::NoUpdate);
        QTRY_VERIFY(QRegion(row).subtracted(watch->painted).isEmpty());
    }

    void theStripIsReadToTheEndWhereItIsNarrow()
    {
        auto *text = child<QLabel>(u"reviewText"_s);
        for (const bool isReviewing : {false, true}) {
            m_host->resize(560, 744);
            m_screen->resize(560, 744);
            QTRY_VERIFY(text->isVisible());
            if (isReviewing)
                child<QPushButton>(u"review"_s)->click();
            QCoreApplication::processEvents();
            QVERIFY(text->wordWrap());
            QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
        }
    }

    void anotherSearchStartsAtItsNewestHit()
    {
        addMany();
        table()->select(m_old.front().value());
        QVERIFY(!isInSight(m_second.value()));
        search(u"Buch"_s);
        QCOMPARE(table()->currentId(), qint64(m_second.value()));
        search(u"Kiosk"_s);
        QCOMPARE(table()->verticalScrollBar()->value(), 0);
        QCOMPARE(table()->currentIndex().row(), table()->nextRow(0, 1));
    }

    void aSearchTheCurrentRowAnswersKeepsItInSight()
    {
        addMany();
        table()->select(m_old[5].value());
        search(u"Kiosk"_s);
        QCOMPARE(table()->currentId(), qint64(m_old[5].value()));
        QVERIFY(isInSight(m_old[5].value()));
    }

    void aGuessNobodySawIsNotAnswered()
    {
        beSure(0.46);
        const LedgerReader &reader = m_window->ledger->reader();
        m_screen->act(ActionId::Category);
        QTest::keyClicks(m_host->focusWidget(), u"groc"_s);
        key(Qt::Key_Return);
        QVERIFY(!entry(m_second).category.isNull());
        QVERIFY(reader.suggestions(m_second).empty());
        table()->select(m_third.value());
        m_screen->act(ActionId::Category);
        QTest::keyClick(m_host->focusWidget(), Qt::Key_1); // the guess, as one of the list
        QCOMPARE(entry(m_third).category, m_books);
        QVERIFY(reader.suggestions(m_third).empty());
    }

    void aGuessNobodySawInTheFormIsNotAnswered()
    {
        beSure(0.46);
        m_screen->act(ActionId::NewEntry);
        QTest::keyClicks(child<QLineEdit>(u"payee"_s), u"Buchladen"_s);
        child<QPushButton>(u"category"_s)->click();
        QTest::keyClicks(m_host->focusWidget(), u"groc"_s);
        key(Qt::Key_Return);
        child<QLineEdit>(u"amount"_s)->setText(u"-5"_s);
        m_screen->act(ActionId::Primary);
        const EntryId made = m_window->ledger->reader().entryIds({}).front();
        QVERIFY(!entry(made).category.isNull());
        QVERIFY(m_window->ledger->reader().suggestions(made).empty());
    }

private:
    std::vector<EntryId> m_old;
};

QTEST_MAIN(EntriesReviewTest)
#include "entries_review_test.moc"
