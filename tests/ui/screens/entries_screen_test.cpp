// SPDX-License-Identifier: GPL-3.0-or-later

// The entries page: filtering, making and editing entries, by keys and in their place.

#include "core/categorize/categorizer_chain.h"
#include "core/categorize/merchant_knowledge.h"
#include "core/ledger/saved_filters.h"
#include "core/sample/sample_book.h"

#include "tests/ui/screens/entries_fixture.h"
#include "ui/models/entry_table_model.h"
#include "ui/screens/saved_filters_button.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

class EntriesScreenTest : public QObject, private bp::test::EntriesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { bp::test::Window::wear(ThemeKind::Light); }
    void init() { open(); }
    void cleanup() { close(); }

    void theFilterAnswersWhileTyping()
    {
        m_screen->act(ActionId::Find);
        QTest::keyClicks(m_host->focusWidget(), u"kletter"_s);
        auto *model = m_screen->findChild<EntryTableModel *>();
        QTRY_COMPARE(model->entryCount(), 1);
        child<QLineEdit>(u"search"_s)->setText(u">30"_s);
        QTRY_COMPARE(model->idAt(1), m_second);
        QCOMPARE(child<QLabel>(u"sumOut"_s)->text(), u"Out −34,90"_s);
    }

    void aSearchEmptiedByALinkShowsNoCross()
    {
        auto *search = child<QLineEdit>(u"search"_s);
        const auto shown = [cross = search->findChild<QAbstractButton *>()] {
            return cross->property("opacity").toDouble();
        };
        QTest::keyClicks(search, u"buch"_s);
        QTRY_COMPARE(shown(), 1.0);
        m_screen->open({ScreenId::Entries, {}, {}});
        QCOMPARE(search->text(), QString());
        QTRY_COMPARE(shown(), 0.0);
    }

    void theFormScrollsInALowWindowInsteadOfOverlapping()
    {
        m_host->resize(968, 560);
        m_screen->resize(968, 560);
        m_screen->act(ActionId::NewEntry);
        QTest::keyClicks(child<QLineEdit>(u"payee"_s), u"Buchladen"_s);
        QTRY_VERIFY(child<QWidget>(u"suggestionBox"_s)->isVisible());
        auto *pane = child<QWidget>(u"entryPane"_s);
        const auto top = [&](const QString &name) {
            return pane->findChild<QWidget *>(name)->mapTo(pane, QPoint()).y();
        };
        const auto bottom = [&](const QString &name) {
            return top(name) + pane->findChild<QWidget *>(name)->height();
        };
        QTRY_VERIFY(bottom(u"suggestionBox"_s) < top(u"amount"_s));
        QVERIFY(bottom(u"payee"_s) <= top(u"suggestionBox"_s));
        QVERIFY(bottom(u"amount"_s) < top(u"day"_s));
        QVERIFY(bottom(u"save"_s) <= pane->height());
        const auto *scroll = pane->findChild<QScrollArea *>();
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width()); // nothing cut aside
    }

    void anAmountThatCannotBeReadIsSaidUnderItsField()
    {
        m_screen->act(ActionId::NewEntry);
        child<QLineEdit>(u"amount"_s)->setText(u"twelve"_s);
        m_screen->act(ActionId::Primary);
        QCOMPARE(m_window->ledger->reader().entryCount(), 3);
        QVERIFY(child<QLineEdit>(u"amount"_s)->property("error").toBool());
    }

    void theKeyEditsTheCellInItsPlaceAndTabGoesOn()
    {
        m_screen->act(ActionId::EditCell);
        QVERIFY(!child<QWidget>(u"entryPane"_s)->isVisible());
        auto *field = child<QLineEdit>(u"cellField"_s);
        QVERIFY(field);
        QCOMPARE(field->text(), u"Buchhandlung"_s);
        field->setText(u"Buchladen"_s);
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(m_window->ledger->reader().payee(entry(m_second).payee)->name, u"Buchladen"_s);
        field = cellField();
        QCOMPARE(field->text(), u"−34,90"_s);
        field->setText(u"-35"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(entry(m_second).amount, Money(-3500, EUR));
        m_screen->act(ActionId::EditCell);
        cellField()->setText(u"nobody"_s);
        QTest::keyClick(cellField(), Qt::Key_Escape);
        QCOMPARE(m_window->ledger->reader().payee(entry(m_second).payee)->name, u"Buchladen"_s);
    }

    void aFilterIsSavedUnderANameAndMovesWithTheCalendar()
    {
        EntryFilter filter;
        filter.days = DateRange::of(Month(2026, 3));
        filter.text = u"buch"_s;
        m_screen->open({ScreenId::Entries, filter, {}});
        QVERIFY(SavedFilters::save(*m_window->ledger, u"books"_s, filter, QDate(2026, 3, 19)));
        auto *button = child<SavedFiltersButton>(u"savedFilters"_s);
        EntryFilter asked;
        connect(button, &SavedFiltersButton::asked, m_screen, [&asked](const EntryFilter &f) {
            asked = f;
        });
        button->click();
        auto *menu = child<QMenu>(u"savedFiltersMenu"_s);
        QVERIFY(menu);
        QVERIFY(menu->actions().front()->isChecked());
        menu->actions().front()->trigger();
        menu->close();
        QCOMPARE(asked, filter);
        const auto saved = SavedFilters::of(m_window->ledger->reader());
        filter.days = DateRange::of(Month(2026, 4));
        QCOMPARE(saved.front().asked(QDate(2026, 4, 2)), filter);
        QVERIFY(m_window->ledger->undo());
        QVERIFY(SavedFilters::of(m_window->ledger->reader()).empty());
    }

    void editingKeepsWhatTheBankSaid()
    {
        table()->doubleClicked(table()->currentIndex());
        child<QLineEdit>(u"note"_s)->setText(u"for Lina"_s);
        child<QLineEdit>(u"tags"_s)->setText(u"gift, school"_s);
        m_screen->act(ActionId::Primary);
        QCOMPARE(entry(m_second).note, u"for Lina"_s);
        QCOMPARE(m_window->ledger->reader().tagsOf(m_second).size(), size_t(2));
    }

    void partsOfASplitMustAddUp()
    {
        m_screen->act(ActionId::Split);
        auto *save = child<QPushButton>(u"saveSplits"_s);
        QVERIFY(save);
        child<QLineEdit>(u"partAmount0"_s)->setText(u"30"_s);
        QVERIFY(!save->isEnabled());
        child<QLineEdit>(u"partAmount1"_s)->setText(u"4,90"_s);
        QVERIFY(save->isEnabled());
        save->click();
        QCOMPARE(entry(m_second).splits.size(), size_t(2));
        QCOMPARE(entry(m_second).splits[0].minor, -3000);
    }

    void oppositeEntriesBecomeATransferAndPartAgain()
    {
        EntryId other;
        m_window->change([&](LedgerWriter &w) {
            Entry in;
            in.account = m_savings;
            in.day = QDate(2026, 3, 20);
            in.amount = Money(3490, EUR);
            other = *w.addEntry(in);
        });
        table()->select(m_second.value());
        m_screen->act(ActionId::PairTransfer);
        QVERIFY(entry(m_second).isTransfer());
        QCOMPARE(entry(m_second).transfer, entry(other).transfer);
        m_screen->act(ActionId::PairTransfer);
        QVERIFY(!entry(m_second).isTransfer());
    }

    void deletingIsUndone()
    {
        m_screen->act(ActionId::DeleteEntry);
        QCOMPARE(m_window->ledger->reader().entryCount(), 2);
        QVERIFY(m_window->ledger->undo());
        QCOMPARE(m_window->ledger->reader().entryCount(), 3);
        QVERIFY(m_window->said.isEmpty());
    }

    void aPaperDroppedOnTheWindowIsKeptWithTheEntry()
    {
        QFile paper(m_window->dir.filePath(u"bill.pdf"_s));
        QVERIFY(paper.open(QIODevice::WriteOnly));
        paper.write("%PDF-1.4 bill");
        paper.close();
        QVERIFY(m_screen->takeFiles({paper.fileName()}));
        const auto kept = m_window->ledger->reader().attachments(m_second);
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept.front().fileName, u"bill.pdf"_s);
        QVERIFY(!m_screen->takeFiles({u"/x/statement.csv"_s}));
    }

    void aLongFilterKeepsTheWindowItsSize()
    {
        EntryFilter filter;
        filter.days = {QDate(2025, 11, 30), QDate(2026, 9, 30)};
        filter.accounts = {m_account, m_savings};
        filter.flow = Flow::NoTransfers;
        filter.amount = AmountRange{1'000'000, 123'456'789};
        m_screen->open({ScreenId::Entries, filter, {}});
        table()->doubleClicked(table()->currentIndex());
        // What a window of 1024 leaves beside its side bar.
        QTRY_VERIFY2(m_screen->minimumSizeHint().width() <= 968,
                     qPrintable(QString::number(m_screen->minimumSizeHint().width())));
        // What is cut then is told by the tip; what fits is whole.
        auto *amount = child<QWidget>(u"amount"_s);
        m_screen->resize(968, 624);
        QTRY_VERIFY(amount->toolTip().contains("1.234.567,89"_L1));
        m_screen->resize(1900, 624);
        QTRY_VERIFY(amount->toolTip().isEmpty());
        QVERIFY(amount->width() >= amount->sizeHint().width());
    }

    void picturesOfTheSampleHousehold()
    {
        SampleOptions options;
        options.today = QDate(2026, 3, 19);
        bp::test::Window sample;
        QVERIFY(writeSample(*sample.ledger, sampleHousehold(options), Progress::none()));
        sample.advisors.categorizer = makeCategorizer(
            sample.ledger->reader(), nullptr, MerchantKnowledge::load(u"DE"_s).value_or(nullptr));
        EntryFilter march;
        march.days = DateRange::of(Month(2026, 3));
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
            bp::test::Window::wear(kind);
            const QString theme = kind == ThemeKind::Light ? u"light"_s : u"dark"_s;
            EntriesScreen screen(sample.context());
            screen.resize(1068, 744);
            screen.setAttribute(Qt::WA_StyledBackground);
            screen.show();
            screen.open({ScreenId::Entries, march, {}});
            QVERIFY(screen.findChild<EntryTableModel *>()->entryCount() > 10);
            QTRY_VERIFY(screen.findChild<QWidget *>(u"reviewStrip"_s)->isVisible());
            bp::test::Window::picture(screen, u"entries-"_s + theme);
            auto *table = screen.findChild<RowTable *>(u"entries"_s);
            auto *model = screen.findChild<EntryTableModel *>();
            for (int row = 0; row < model->rowCount(); ++row) {
                if (const auto entry = model->entryAt(row);
                    entry && entry->entry.category.isNull()) {
                    table->select(entry->entry.id.value());
                    break;
                }
            }
            screen.act(ActionId::Category);
            QVERIFY(screen.findChild<QWidget *>(u"categoryField"_s)->isVisible());
            bp::test::Window::picture(screen, u"entries-chooser-"_s + theme);
            QTest::keyClick(screen.focusWidget(), Qt::Key_Escape);
            screen.act(ActionId::NewEntry);
            screen.findChild<QLineEdit *>(u"payee"_s)->setText(u"Shell"_s);
            QTRY_VERIFY(screen.findChild<QWidget *>(u"suggestionBox"_s)->isVisible());
            // The reason is never cut: it is why somebody says yes.
            const auto *why = screen.findChild<QLabel *>(u"suggestion"_s);
            QTRY_VERIFY(why->height() >= why->heightForWidth(why->width()));
            const auto *accept = screen.findChild<QWidget *>(u"acceptSuggestion"_s);
            QTRY_VERIFY(accept->height() >= accept->sizeHint().height());
            bp::test::Window::picture(screen, u"entries-new-"_s + theme);
            screen.findChild<RowTable *>(u"entries"_s)
                ->doubleClicked(screen.findChild<RowTable *>(u"entries"_s)->currentIndex());
            screen.resize(968, 624); // what a window of 1024 leaves
            bp::test::Window::picture(screen, u"entries-pane-"_s + theme);
        }
        bp::test::Window::wear(ThemeKind::Light);
    }
};

QTEST_MAIN(EntriesScreenTest)
#include "entries_screen_test.moc"
