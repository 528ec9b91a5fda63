// SPDX-License-Identifier: GPL-3.0-or-later

// Choosing a category: what is listed is what keys and buttons mean.

#include "core/categorize/feedback.h"

#include "tests/ui/screens/entries_fixture.h"
#include "ui/screens/category_chooser.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

namespace {

/// Sure of the first; the others are hardly more than said.
class ThreeGuesses : public Categorizer
{
public:
    explicit ThreeGuesses(std::vector<CategoryId> categories)
        : m_categories(std::move(categories))
    {
    }
    std::vector<CategorySuggestion> suggest(const CategorizerQuery &) const override
    {
        std::vector<CategorySuggestion> found;
        for (size_t i = 0; i < m_categories.size(); ++i)
            found.push_back({{m_categories[i], i == 0 ? 0.97 : 0.0001, u"as before"_s},
                             CategorySource::Memory,
                             {}});
        return found;
    }

private:
    std::vector<CategoryId> m_categories;
};

} // namespace

class CategoryChooserTest : public QObject, private bp::test::EntriesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { bp::test::Window::wear(ThemeKind::Light); }
    void init()
    {
        open();
        const LedgerReader &reader = m_window->ledger->reader();
        m_gift = reader.categoryByKey(u"giving.gift"_s)->id;
        m_groceries = reader.categoryByKey(u"groceries"_s)->id;
        m_window->advisors.categorizer =
            std::make_shared<ThreeGuesses>(std::vector{m_books, m_gift, m_groceries});
        m_window->adviceNews.tell();
    }
    void cleanup() { close(); }

    void whileACategoryIsTypedNothingCanBeRefused()
    {
        m_screen->act(ActionId::Category);
        auto *no = child<QPushButton>(u"notThis"_s);
        auto *other = child<QPushButton>(u"other"_s);
        QVERIFY(no->isVisible() && other->isVisible());
        QTest::keyClicks(m_host->focusWidget(), u"e"_s);
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        QVERIFY(!no->isVisible() && !other->isVisible());
        bp::test::Window::picture(*m_host, u"chooser-typing-light"_s);
        no->click();
        QVERIFY(m_window->ledger->reader().suggestions(m_second).empty());
        QVERIFY(m_host->findChild<CategoryChooser *>());
        key(Qt::Key_Backspace);
        QVERIFY(no->isVisible() && other->isVisible());
    }

    void theListIsNoHigherThanWhatItFinds()
    {
        m_screen->act(ActionId::Category);
        auto *chooser = m_host->findChild<CategoryChooser *>();
        auto *list = chooser->findChild<QListView *>();
        QTest::keyClicks(m_host->focusWidget(), u"g"_s);
        const int longer = list->height();
        QTest::keyClicks(m_host->focusWidget(), u"roceries"_s);
        const int found = list->model()->rowCount();
        QVERIFY(found > 0 && found < 4);
        QVERIFY(list->height() < longer);
        QVERIFY(list->height() < (found + 1) * list->sizeHintForRow(0));
        QCOMPARE(list->verticalScrollBar()->maximum(), 0);
    }

    void notThisRefusesWhatIsGoneTo()
    {
        m_screen->act(ActionId::Category);
        key(Qt::Key_Down);
        child<QPushButton>(u"notThis"_s)->click();
        const auto known = m_window->ledger->reader().suggestions(m_second);
        QCOMPARE(known.size(), size_t(1));
        QCOMPARE(known.front().category, m_gift);
        QCOMPARE(known.front().state, SuggestionRecord::State::Rejected);
    }

    void threeAreListedHoweverUnlikely()
    {
        m_screen->act(ActionId::Category);
        QCOMPARE(child<QListView>(u"categoryChoices"_s)->model()->rowCount(), 3);
        bp::test::Window::picture(*m_host, u"chooser-light"_s);
        key(Qt::Key_3);
        QCOMPARE(entry(m_second).category, m_groceries);
    }

    void theSecondKeyShowsWhatItMeansBeforeItIsTaken()
    {
        key(Qt::Key_2);
        QVERIFY(entry(m_second).category.isNull());
        QVERIFY(m_window->ledger->reader().suggestions(m_second).empty());
        auto *list = child<QListView>(u"categoryChoices"_s);
        QVERIFY(list);
        QCOMPARE(list->currentIndex().row(), 1);
        key(Qt::Key_Return);
        QCOMPARE(entry(m_second).category, m_gift);
    }

    void aKeyOfASuggestionThatIsNotThereChoosesNone()
    {
        m_window->advisors.categorizer = std::make_shared<ThreeGuesses>(std::vector{m_books});
        m_window->adviceNews.tell();
        key(Qt::Key_3);
        QVERIFY(child<QListView>(u"categoryChoices"_s));
        key(Qt::Key_Return);
        QVERIFY(entry(m_second).category.isNull());
    }

    void anEmptyBookOfCategoriesIsSaidAsSuch()
    {
        CategoryChooser chooser(CategoryNames(), {});
        chooser.show();
        const auto said = [&chooser] {
            QStringList all;
            for (const QLabel *label : chooser.findChildren<QLabel *>())
                all << label->text();
            return all.join(u'|');
        };
        QVERIFY2(said().contains(u"There is no category yet."_s), qPrintable(said()));
        chooser.letMake();
        QVERIFY2(said().contains(u"Type the name of a new one."_s), qPrintable(said()));
        QTest::keyClicks(chooser.field(), u"zzz"_s);
        QVERIFY2(said().contains(u"No category is called “zzz”."_s), qPrintable(said()));
    }

    void thoseAlikeAreCountedForTheCategoryGoneTo()
    {
        m_window->change(
            [&](LedgerWriter &w) { add(w, QDate(2026, 3, 12), -990, u"Buchhandlung"_s); });
        m_window->change([&](LedgerWriter &w) {
            CategorySuggestion gift;
            gift.value = m_gift;
            Feedback::writeRejection(w, m_third, gift, QDate(2026, 3, 19));
        });
        table()->select(m_second.value());
        m_screen->act(ActionId::Category);
        auto *like = child<QPushButton>(u"likeThis"_s);
        QTRY_COMPARE(like->text(), u"+2 like this"_s);
        key(Qt::Key_Down);
        QCOMPARE(like->text(), u"+1 like this"_s);
        key(Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(entry(m_third).category.isNull());
        QCOMPARE(m_window->ledger->undoText(), u"Sort 2 entries into Gifts"_s);
    }

    void theKeyboardGoesToTheTableWhenTheSureOnesAreSorted()
    {
        int told = 0;
        connect(&m_window->notices, &Notices::stepTold, m_screen, [&told] { ++told; });
        auto *sure = child<QPushButton>(u"sortSure"_s);
        QTRY_VERIFY(sure->isVisible() && sure->isEnabled());
        sure->setFocus();
        QTest::keyClick(sure, Qt::Key_Space);
        QCOMPARE(entry(m_second).category, m_books);
        QCOMPARE(told, 1);
        QCOMPARE(m_host->focusWidget(), table());
    }

private:
    CategoryId m_gift;
    CategoryId m_groceries;
};

QTEST_MAIN(CategoryChooserTest)
#include "category_chooser_test.moc"
