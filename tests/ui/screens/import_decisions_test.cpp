// SPDX-License-Identifier: GPL-3.0-or-later

// What a person decides on the rows of a preview.
#include "core/advice/feature_settings.h"
#include "core/categorize/categorizer_chain.h"

#include "tests/ui/screens/import_fixture.h"
#include "ui/models/entry_table_model.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <array>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

namespace {

/// Not quite sure of anything.
class AlwaysFuel final : public Categorizer
{
public:
    explicit AlwaysFuel(CategoryId fuel)
        : m_fuel(fuel)
    {
    }
    std::vector<CategorySuggestion> suggest(const CategorizerQuery &) const override
    {
        return {{{m_fuel, 0.78, u"a hunch"_s}, CategorySource::Learned, {}}};
    }

private:
    CategoryId m_fuel;
};

} // namespace

class ImportDecisionsTest : public QObject, private bp::test::ImportFixture
{
    Q_OBJECT

    /// The other side of the third row is in the book.
    void openWithTransfer()
    {
        m_window->change([&](LedgerWriter &w) {
            Account savings;
            savings.name = u"Tagesgeld"_s;
            savings.number = u"DE89370400440532013000"_s;
            const AccountId id = w.addAccount(savings);
            Entry entry;
            entry.account = id;
            entry.day = QDate(2026, 3, 16);
            entry.amount = Money(5273, EUR);
            if (const auto added = w.addEntry(entry); !added)
                qFatal("no entry");
        });
        m_screen->takeFiles({file(u"umsaetze.csv"_s, statement)});
        QCOMPARE(preview().sum(RowVerdict::Transfer).rows, 1);
    }
    QString text(RowRef ref, int column)
    {
        return model()->index(model()->rowOf(ref), column).data().toString();
    }

private Q_SLOTS:
    void initTestCase() { bp::test::Window::wear(ThemeKind::Light); }
    void init() { open(); }
    void cleanup() { close(); }

    void untickedRowsStayOut()
    {
        m_screen->takeFiles({file(u"umsaetze.csv"_s, statement)});
        int row = -1;
        for (int i = 0; i < model()->rowCount(); ++i) {
            if (model()->refAt(i)) {
                row = i;
                break;
            }
        }
        QVERIFY(row >= 0);
        table()->clearSelection();
        table()->setCurrentIndex(model()->index(row, 0));
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(m_screen->flow().preview().tickedRows(), 3);
        QVERIFY(child<QPushButton>(u"import"_s)->text().contains(u'3'));
        m_screen->act(ActionId::Primary);
        QCOMPARE(entries(), 3);
    }

    void aTransferTheMachineFoundCanBeTakenBack()
    {
        openWithTransfer();
        child<QPushButton>(u"tile%1"_s.arg(int(RowVerdict::Transfer)))->click();
        table()->setCurrentIndex(model()->index(1, 0));
        QTest::keyClick(table(), Qt::Key_D);
        QCOMPARE(m_screen->flow().preview().sum(RowVerdict::Transfer).rows, 0);
        QVERIFY(m_screen->flow().commit());
        QCOMPARE(m_window->ledger->reader().transferRejections().size(), size_t(1));
    }

    void aTransferGetsNoCategoryButItsOtherSideCanBeChosen()
    {
        openWithTransfer();
        const RowRef row{0, 2};
        model()->reveal(row);
        goTo(row);
        QString opened;
        QTimer::singleShot(0, this, [&opened] {
            if (QWidget *popup = QApplication::activePopupWidget()) {
                opened = popup->objectName();
                popup->close();
            }
        });
        m_screen->act(ActionId::Category);
        QCOMPARE(opened, u"partners"_s);
        QVERIFY(!child<QLineEdit>(u"categoryField"_s));
        QCOMPARE(m_screen->ownSteps()->undo, QString());
    }

    void whatIsThereGetsNoCategoryUnlessItIsImported()
    {
        m_screen->takeFiles({file(u"umsaetze.csv"_s, statement)});
        QVERIFY(m_screen->flow().commit());
        show();
        m_screen->takeFiles({file(u"umsaetze.csv"_s, statement)});
        const RowRef row{0, 1};
        model()->reveal(row);
        goTo(row);
        m_window->said.clear();
        m_screen->act(ActionId::Category);
        QCOMPARE(m_window->said,
                 QStringList{u"The book has it, so it is not imported. Press Space to import it "
                             "all the same."_s});
        QVERIFY(!child<QLineEdit>(u"categoryField"_s));
        QCOMPARE(m_screen->ownSteps()->undo, QString());
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(text(row, ImportPreviewModel::Category), u"Not sorted"_s);
        m_screen->act(ActionId::Category);
        QVERIFY(child<QLineEdit>(u"categoryField"_s));
    }

    void whySaysWhatSpeaksForTheCategoryOrWhoChoseIt()
    {
        QVERIFY(FeatureSettings::setSuggestFrom(*m_window->ledger, 0.85));
        const Category fuel = *m_window->ledger->reader().categoryByKey(u"transport.fuel"_s);
        m_window->advisors.categorizer = std::make_shared<AlwaysFuel>(fuel.id);
        show();
        m_screen->takeFiles({file(u"umsaetze.csv"_s, statement)});
        const auto why = [&](int row) { return text({0, row}, ImportPreviewModel::Why); };
        QCOMPARE(why(0), u"Perhaps %1 (78\u00A0%): a hunch"_s.arg(fuel.name));
        m_screen->flow().tick(std::array{RowRef{0, 0}}, false);
        QVERIFY(why(0).contains(u"a hunch"_s));
        m_screen->flow().sort(std::array{RowRef{0, 1}}, fuel.id);
        QCOMPARE(why(1), u"You chose the category."_s);
        m_screen->flow().sort(std::array{RowRef{0, 2}}, {});
        QCOMPARE(why(2), u"You left it open."_s);
    }

    void whatIsDifferentShowsItsSuggestionAtOnce()
    {
        m_screen->takeFiles({file(u"umsaetze.csv"_s, statement)});
        QVERIFY(m_screen->flow().commit());
        const Category fuel = *m_window->ledger->reader().categoryByKey(u"transport.fuel"_s);
        m_window->advisors.categorizer = std::make_shared<AlwaysFuel>(fuel.id);
        show();
        m_screen->takeFiles({file(u"umsaetze.csv"_s, statement)});
        const RowRef row{0, 1};
        model()->reveal(row);
        QCOMPARE(text(row, ImportPreviewModel::Category), QString());
        goTo(row);
        QTest::keyClick(table(), Qt::Key_D);
        QCOMPARE(preview().row(row).verdict, RowVerdict::New);
        QCOMPARE(text(row, ImportPreviewModel::Category), QString(fuel.name + u'?'));
        QCOMPARE(text(row, ImportPreviewModel::Why), u"a hunch"_s);
        QVERIFY(!text(row, ImportPreviewModel::Payee).isEmpty());
        m_screen->takeBackOwn(false);
        QCOMPARE(text(row, ImportPreviewModel::Category), QString());
    }

    void whatIsTooUnsureIsPutForwardNowhere_data()
    {
        QTest::addColumn<double>("suggestFrom");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("as sure as asked") << 0.7 << true;
        QTest::newRow("less sure") << 0.85 << false;
    }

    void whatIsTooUnsureIsPutForwardNowhere()
    {
        QFETCH(double, suggestFrom);
        QVERIFY(FeatureSettings::setSuggestFrom(*m_window->ledger, suggestFrom));
        const Category fuel = *m_window->ledger->reader().categoryByKey(u"transport.fuel"_s);
        m_window->advisors.categorizer = std::make_shared<AlwaysFuel>(fuel.id);
        m_screen->takeFiles({file(u"umsaetze.csv"_s, statement)});
        const RowRef first{0, 0};
        const int row = model()->rowOf(first);
        const auto text = [&](int column) { return model()->index(row, column).data().toString(); };
        QTEST(text(ImportPreviewModel::Category) == QString(fuel.name + u'?'), "isShown");
        QTEST(text(ImportPreviewModel::Why) == u"a hunch"_s, "isShown");
        QTEST(model()->countOf(ImportPreviewModel::Show::Unsure) == 4, "isShown");
        QVERIFY(m_screen->flow().commit());
        const auto *review = qobject_cast<EntryTableModel *>(child<RowTable>(u"review"_s)->model());
        const auto ids = m_window->ledger->reader().entryIds({});
        QCOMPARE(ids.size(), size_t(4));
        const Entry entry = *m_window->ledger->reader().entry(ids.front());
        QTEST(!review->suggestionsFor(entry).empty(), "isShown");
    }

    void aCategoryTheBookLacksIsOfferedAndMadeOnlyIfWanted()
    {
        m_screen->takeFiles({file(u"bank.csv"_s,
                                  "Date;Payee;Category;Amount\n"
                                  "2026-03-02;QUXMARKT;Fancy food;-38.27\n"
                                  "2026-03-04;BLIMMARKT;Fancy food;-8.27\n"
                                  "2026-03-05;ZORPFUEL;Fancy fuel;-85.00\n")});
        const auto text = [&](int row, int column) {
            return model()->index(model()->rowOf({0, row}), column).data().toString();
        };
        QCOMPARE(text(0, ImportPreviewModel::Category), u"Not sorted"_s);
        QVERIFY(text(0, ImportPreviewModel::Why).contains(u"Fancy food"_s));
        table()->setCurrentIndex(model()->index(model()->rowOf({0, 0}), 0));
        m_screen->act(ActionId::Category);
        auto *button = child<QPushButton>(u"newCategory"_s);
        QVERIFY(button && !button->isHidden());
        QVERIFY(button->parentWidget()->sizeHint().height() <= button->parentWidget()->height());
        bp::test::Window::picture(*m_screen, u"import-new-category-light"_s);
        QTest::keyClick(child<QLineEdit>(u"categoryField"_s), Qt::Key_N, Qt::AltModifier);
        QCOMPARE(text(0, ImportPreviewModel::Category), u"Fancy food"_s);
        QTest::keyClick(table(), Qt::Key_Plus);
        QCOMPARE(text(1, ImportPreviewModel::Category), u"Fancy food"_s);
        QCOMPARE(text(2, ImportPreviewModel::Category), u"Not sorted"_s);
        const size_t before = m_window->ledger->reader().categories().size();
        QVERIFY(m_screen->flow().commit());
        QCOMPARE(m_window->ledger->reader().categories().size(), before + 1);
    }

    void aCategoryTypedInThePreviewIsMadeWithTheImportAlone()
    {
        m_window->advisors.categorizer =
            makeCategorizer(m_window->ledger->reader(), nullptr, nullptr);
        show();
        m_screen->takeFiles({file(u"bank.csv"_s,
                                  "Date;Payee;Amount\n"
                                  "2026-03-02;QUXMARKT;-38.27\n"
                                  "2026-03-03;QUXMARKT;-8.27\n"
                                  "2026-03-05;ZORPFUEL;-85.00\n")});
        const LedgerReader &reader = m_window->ledger->reader();
        const quint64 revision = m_window->ledger->revision();
        const size_t before = reader.categories().size();
        const auto text = [&](int row, int column = ImportPreviewModel::Category) {
            return model()->index(model()->rowOf({0, row}), column).data().toString();
        };
        const auto type = [&](int row, const QString &path) {
            goTo({0, row});
            m_screen->act(ActionId::Category);
            QTest::keyClicks(child<QLineEdit>(u"categoryField"_s), path);
            return child<QPushButton>(u"newCategory"_s);
        };
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            auto *field = child<QLineEdit>(u"categoryField"_s);
            QTest::keyClick(field, key, modifiers);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        QVERIFY(!type(0, u"Hobbies: Chess"_s)->isHidden());
        bp::test::Window::picture(*m_screen, u"import-type-category-light"_s);
        press(Qt::Key_N, Qt::AltModifier);
        QCOMPARE(text(0), u"Chess"_s);
        QCOMPARE(text(0, ImportPreviewModel::Why), u"New: made with the import"_s);
        QCOMPARE(text(1), u"Chess?"_s);
        QCOMPARE(m_screen->ownSteps()->undo, u"Sort 1 rows into Chess"_s);
        bp::test::Window::picture(*m_screen, u"import-typed-category-light"_s);
        m_screen->takeBackOwn(false);
        QCOMPARE(text(0), u"Not sorted"_s);
        QVERIFY(!type(2, u"Chess"_s)->isHidden()); // nobody wants it any more
        press(Qt::Key_Escape);
        m_screen->takeBackOwn(true);
        QVERIFY(type(2, u"chess"_s)->isHidden()); // one there is, like any other
        press(Qt::Key_Return);
        QCOMPARE(text(2), u"Chess"_s);
        QCOMPARE(m_window->ledger->revision(), revision);
        QVERIFY(m_screen->flow().commit());
        QCOMPARE(reader.categories().size(), before + 2);
        QVERIFY(m_window->ledger->undo());
        QCOMPARE(reader.categories().size(), before);
        QCOMPARE(entries(), 0);
    }

    void thoseAlikeFollowAtOnceAndAreSortedByOneKey()
    {
        m_window->advisors.categorizer =
            makeCategorizer(m_window->ledger->reader(), nullptr, nullptr);
        show();
        QStringList offered;
        connect(&m_window->notices, &Notices::offered, m_screen.get(), [&](const QString &button) {
            offered << button;
        });
        m_screen->takeFiles({file(u"bank.csv"_s,
                                  "Date;Payee;Amount\n"
                                  "2026-03-02;QUXMARKT;-38.27\n"
                                  "2026-03-03;QUXMARKT;-8.27\n"
                                  "2026-03-04;QUXMARKT;-5.00\n"
                                  "2026-03-05;ZORPFUEL;-85.00\n")});
        const Category pets = *m_window->ledger->reader().categoryByKey(u"pets"_s);
        const auto text = [&](int row) {
            return model()
                ->index(model()->rowOf({0, row}), ImportPreviewModel::Category)
                .data()
                .toString();
        };
        table()->clearSelection();
        table()->setCurrentIndex(model()->index(model()->rowOf({0, 0}), 0));
        m_screen->act(ActionId::Category);
        auto *like = child<QPushButton>(u"likeThis"_s);
        QVERIFY(like && !like->isHidden());
        QCOMPARE(like->text(), u"+2 like this"_s);
        bp::test::Window::picture(*m_screen, u"import-choose-light"_s);
        auto *field = child<QLineEdit>(u"categoryField"_s);
        QTest::keyClicks(field, pets.name);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(text(0), pets.name);
        QCOMPARE(text(1), QString(pets.name + u'?'));
        QCOMPARE(offered, QStringList{u"+2 like this"_s});
        bp::test::Window::picture(*m_screen, u"import-alike-light"_s);
        QTest::keyClick(table(), Qt::Key_Plus);
        QCOMPARE(text(2), pets.name);
        QCOMPARE(text(3), u"Not sorted"_s);
        QVERIFY(m_screen->flow().commit());
        int confirmed = 0;
        m_window->ledger->reader().forEachEntry(
            {}, [&](const EntryFacts &facts) { confirmed += facts.isConfirmed() ? 1 : 0; });
        QCOMPARE(confirmed, 3);
        QVERIFY(m_window->ledger->undo());
        QCOMPARE(entries(), 0);
    }

    void notThisLeavesARowOpen()
    {
        m_window->change([&](LedgerWriter &w) {
            for (int i = 0; i < 6; ++i) {
                Entry entry;
                entry.account = w.accounts().front().id;
                entry.day = QDate(2026, 1, 1 + i);
                entry.amount = Money(-1000, EUR);
                entry.payee = w.payeeNamed(u"QUXMARKT"_s);
                entry.category = w.categoryByKey(u"pets"_s)->id;
                entry.categorySource = CategorySource::Person;
                (void)w.addEntry(entry);
            }
        });
        m_window->advisors.categorizer =
            makeCategorizer(m_window->ledger->reader(), nullptr, nullptr);
        ImportScreen screen(m_window->context());
        screen.takeFiles({file(u"bank.csv"_s, "Date;Payee;Amount\n2026-03-02;QUXMARKT;-10.00\n")});
        QVERIFY(screen.flow().preview().row({0, 0}).isSorted());
        auto *rows = screen.findChild<RowTable *>(u"rows"_s);
        rows->setCurrentIndex(rows->model()->index(1, 0));
        screen.act(ActionId::NotThis);
        QVERIFY(!screen.flow().preview().row({0, 0}).isSorted());
        QVERIFY(screen.flow().preview().row({0, 0}).isCategoryDecided);
    }

    void whatWasRefusedIsNotProposedAgain()
    {
        const Category fuel = *m_window->ledger->reader().categoryByKey(u"transport.fuel"_s);
        m_window->advisors.categorizer = std::make_shared<AlwaysFuel>(fuel.id);
        show();
        m_screen->takeFiles({file(u"umsaetze.csv"_s, statement)});
        const RowRef row{0, 1};
        QCOMPARE(preview().openSuggestionsOf(preview().row(row)).size(), size_t(1));
        goTo(row);
        m_screen->act(ActionId::NotThis);
        QVERIFY(preview().row(row).isLeftOpen());
        QVERIFY(preview().openSuggestionsOf(preview().row(row)).empty());
        m_screen->act(ActionId::Category);
        auto *field = child<QLineEdit>(u"categoryField"_s);
        QVERIFY(field);
        QTest::keyClick(field, Qt::Key_Return); // once took what had been refused
        QVERIFY(preview().row(row).category != fuel.id);
        QTest::keyClick(field, Qt::Key_Escape);
        const QString step = m_screen->ownSteps()->undo;
        m_window->said.clear();
        m_screen->act(ActionId::NotThis);
        QCOMPARE(m_window->said.size(), 1);
        QCOMPARE(m_screen->ownSteps()->undo, step);
    }

    void theButtonIsHeardAsItIsRead()
    {
        m_screen->takeFiles({file(u"umsaetze.csv"_s, statement)});
        const auto spoken = [&] {
            return QAccessible::queryAccessibleInterface(child<QPushButton>(u"import"_s))
                ->text(QAccessible::Name);
        };
        QCOMPARE(spoken(), u"Import 4 rows"_s);
        m_screen->flow().tick(std::array{RowRef{0, 1}}, false);
        QCOMPARE(spoken(), u"Import 3 rows"_s);
    }
};

QTEST_MAIN(ImportDecisionsTest)
#include "import_decisions_test.moc"
