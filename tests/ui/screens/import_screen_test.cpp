// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/feature_settings.h"
#include "core/categorize/categorizer_chain.h"
#include "core/ledger/ledger.h"

#include "tests/support/window.h"
#include "ui/models/entry_table_model.h"
#include "ui/models/import_preview_model.h"
#include "ui/screens/import_screen.h"
#include "ui/widgets/row_table.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr char statement[] = "Buchungstag;Zahlungspflichtiger;Verwendungszweck;Betrag;Saldo\n"
                             "02.03.2026;REWE SAGT DANKE 47110815;Kartenzahlung;-38,27;1.165,83\n"
                             "05.03.2026;Zahnarzt Dr. Weber;RG 2026-0318;-85,00;1.080,83\n"
                             "16.03.2026;EDEKA NIEMERSZEIN HH;Kartenzahlung;-52,73;1.028,10\n"
                             "17.03.2026;Familienkasse;KINDERGELD KG0426;259,00;1.287,10\n";

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

class ImportScreenTest : public QObject
{
    Q_OBJECT

    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_window->dir.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    template <typename T>
    T *child(const QString &name)
    {
        return m_screen->findChild<T *>(name);
    }
    ImportPreviewModel *model() { return m_screen->findChild<ImportPreviewModel *>(); }
    RowTable *table() { return child<RowTable>(u"rows"_s); }
    std::int64_t entries() { return m_window->ledger->reader().entryCount(); }

private Q_SLOTS:
    void initTestCase() { bp::test::Window::wear(ThemeKind::Light); }
    void init()
    {
        m_window.emplace();
        m_window->change([&](LedgerWriter &w) {
            addSeedCategories(w);
            Account account;
            account.name = u"Girokonto"_s;
            account.openingMinor = 120410;
            m_account = w.addAccount(account);
        });
        m_screen = std::make_unique<ImportScreen>(m_window->context());
        m_screen->setAttribute(Qt::WA_StyledBackground);
        m_screen->resize(1068, 744);
        m_screen->show();
    }
    void cleanup()
    {
        m_screen.reset();
        m_window.reset();
    }

    void aDroppedFileMovesTheBalanceAndUndoMovesItBack()
    {
        const Money before = m_window->ledger->reader().balance(m_account);
        QVERIFY(m_screen->takeFiles({file(u"umsaetze.csv"_s, statement)}));
        QCOMPARE(m_screen->flow().state(), ImportFlow::State::Preview);
        QCOMPARE(m_screen->flow().preview().rowCount(), 4);
        m_screen->flow().chooseAccount(0, *m_window->ledger->reader().account(m_account));
        QCOMPARE(entries(), 0);
        bp::test::Window::picture(*m_screen, u"import-light"_s);
        m_screen->act(ActionId::Primary);
        QCOMPARE(m_screen->flow().state(), ImportFlow::State::Done);
        QCOMPARE(entries(), 4);
        Money total(0, EUR);
        for (const Money balance : m_window->ledger->reader().balances())
            total = *total.plus(balance);
        QCOMPARE(total.minor() - before.minor(), 8300);
        bp::test::Window::picture(*m_screen, u"import-done-light"_s);
        QVERIFY(m_window->ledger->undo());
        QCOMPARE(entries(), 0);
        QCOMPARE(m_window->ledger->reader().balance(m_account), before);
    }

    void theSameFileTwiceIsTheSameFileOnce()
    {
        const QString path = file(u"umsaetze.csv"_s, statement);
        m_screen->takeFiles({path});
        QVERIFY(m_screen->flow().commit());
        m_screen->takeFiles({path});
        QCOMPARE(m_screen->flow().preview().tickedRows(), 0);
        QCOMPARE(m_screen->flow().preview().sum(RowVerdict::AlreadyThere).rows, 4);
    }

    void nothingComesInBeforeTheAdvisersHaveReadTheBook()
    {
        m_window->adviceNews.beginReading();
        m_screen->takeFiles({file(u"umsaetze.csv"_s, statement)});
        QCOMPARE(m_screen->flow().state(), ImportFlow::State::Reading);
        m_window->adviceNews.tell();
        QCOMPARE(m_screen->flow().state(), ImportFlow::State::Preview);
        m_screen->flow().cancel();
        m_window->adviceNews.beginReading();
        m_screen->takeFiles({file(u"umsaetze.csv"_s, statement)});
        m_screen->flow().cancel();
        m_window->adviceNews.tell();
        QCOMPARE(m_screen->flow().state(), ImportFlow::State::Empty);
    }

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

    void aFileThatSaysNothingIsRefusedOnThePage()
    {
        m_screen->takeFiles(
            {file(u"holiday.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16))});
        QCOMPARE(m_screen->flow().state(), ImportFlow::State::Empty);
        QVERIFY(child<QLabel>(u"problem"_s)->isVisible());
        QVERIFY(!child<QLabel>(u"problem"_s)->text().isEmpty());
        QCOMPARE(entries(), 0);
    }

    void escapeLeavesNothingBehind()
    {
        m_screen->takeFiles({file(u"umsaetze.csv"_s, statement)});
        QTest::keyClick(table(), Qt::Key_Escape);
        QCOMPARE(m_screen->flow().state(), ImportFlow::State::Empty);
        QCOMPARE(entries(), 0);
        QVERIFY(m_window->ledger->undoText() != u"Import"_s);
    }

    void theRawLineIsShownOnDemand()
    {
        m_screen->takeFiles({file(u"umsaetze.csv"_s, statement)});
        QTest::keyClick(table(), Qt::Key_R);
        auto *raw = child<QLabel>(u"rawText"_s);
        QVERIFY(raw->isVisible());
        for (int i = 0; i < model()->rowCount(); ++i) {
            const auto ref = model()->refAt(i);
            if (!ref)
                continue;
            const PreviewRow &row = m_screen->flow().preview().row(*ref);
            QVERIFY(m_screen->flow().rawLines(*ref).contains(row.raw.memo.left(8)));
        }
    }

    void tilesFilterAndGroupsFold()
    {
        QAbstractItemModelTester tester(model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_screen->takeFiles({file(u"umsaetze.csv"_s, statement)});
        const int all = model()->rowCount();
        child<QPushButton>(u"tile%1"_s.arg(int(RowVerdict::AlreadyThere)))->click();
        QCOMPARE(model()->rowCount(), 0);
        child<QPushButton>(u"tile%1"_s.arg(int(RowVerdict::AlreadyThere)))->click();
        QCOMPARE(model()->rowCount(), all);
        model()->fold(0, false);
        QVERIFY(model()->rowCount() < all);
    }

    void theColumnsSayHowTheyWereRead()
    {
        m_screen->takeFiles({file(u"umsaetze.csv"_s, statement)});
        QVERIFY(child<QPushButton>(u"columnsButton"_s)->isVisible());
        QTest::keyClick(table(), Qt::Key_O);
        auto *columns = m_screen->window()->findChild<QScrollArea *>(u"columns"_s);
        QVERIFY(columns);
        QStringList texts;
        for (const QLabel *label : columns->findChildren<QLabel *>())
            texts << label->text();
        QVERIFY(texts.contains(u"Betrag"_s));
        QVERIFY(texts.contains(u"Amount, the comma is the decimal mark"_s));
        QVERIFY(texts.contains(u"Day of booking, day before month"_s));
        bp::test::Window::picture(*m_screen, u"import-columns-light"_s);
    }

    void aTransferTheMachineFoundCanBeTakenBack()
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
        QCOMPARE(m_screen->flow().preview().sum(RowVerdict::Transfer).rows, 1);
        child<QPushButton>(u"tile%1"_s.arg(int(RowVerdict::Transfer)))->click();
        table()->setCurrentIndex(model()->index(1, 0));
        QTest::keyClick(table(), Qt::Key_D);
        QCOMPARE(m_screen->flow().preview().sum(RowVerdict::Transfer).rows, 0);
        QVERIFY(m_screen->flow().commit());
        QCOMPARE(m_window->ledger->reader().transferRejections().size(), size_t(1));
    }

    void aFailedProofLeadsToItsRow()
    {
        QByteArray wrong = statement;
        wrong.replace("-85,00;1.080,83", "-58,00;1.080,83");
        m_screen->takeFiles({file(u"umsaetze.csv"_s, wrong)});
        auto *cause = child<QPushButton>(u"proofCause"_s);
        QVERIFY(cause->isVisible());
        QVERIFY2(cause->text().contains(u"85"_s), qPrintable(cause->text()));
        bp::test::Window::picture(*m_screen, u"import-failed-light"_s);
        cause->click();
        const auto ref = model()->refAt(table()->currentIndex().row());
        QVERIFY(ref);
        QCOMPARE(m_screen->flow().preview().row(*ref).raw.amount.minor(), -5800);
    }

    void theReviewCoversEveryAccountOfTheImport()
    {
        const QByteArray other = "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\n\n<OFX><BANKMSGSRSV1>"
                                 "<STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><BANKID>1<ACCTID>777"
                                 "<ACCTTYPE>SAVINGS</BANKACCTFROM><BANKTRANLIST><STMTTRN>"
                                 "<TRNTYPE>DEBIT<DTPOSTED>20260304<TRNAMT>-12.34<FITID>a1"
                                 "<NAME>QUXBAR</STMTTRN></BANKTRANLIST></STMTRS></STMTTRNRS>"
                                 "</BANKMSGSRSV1></OFX>";
        m_screen->takeFiles({file(u"umsaetze.csv"_s, statement), file(u"b.ofx"_s, other)});
        QVERIFY(m_screen->flow().commit());
        QCOMPARE(m_screen->flow().outcome().batches.size(), size_t(2));
        auto *review = qobject_cast<EntryTableModel *>(child<RowTable>(u"review"_s)->model());
        QCOMPARE(review->entryCount(), 5); // nobody sorts in this test
        child<QPushButton>(u"showEntries"_s)->click();
        QCOMPARE(m_window->go.current().filter.batches.size(), 2);
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

    void thoseAlikeFollowAtOnceAndAreSortedByOneKey()
    {
        m_window->advisors.categorizer =
            makeCategorizer(m_window->ledger->reader(), nullptr, nullptr);
        m_screen = std::make_unique<ImportScreen>(m_window->context());
        m_screen->resize(1068, 744);
        m_screen->show();
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

    void aPreviewOutlivesItsWindow()
    {
        m_screen->takeFiles({file(u"bank.csv"_s,
                                  "Date;Payee;Amount\n2026-03-02;QUXMARKT;-38.27\n"
                                  "2026-03-03;ZORPFUEL;-8.27\n")});
        const CategoryId pets = m_window->ledger->reader().categoryByKey(u"pets"_s)->id;
        m_screen->flow().sort(std::array{RowRef{0, 0}}, pets);
        ImportScreen next(m_window->context());
        next.goOnWith(m_screen->unsaved());
        QCOMPARE(next.flow().state(), ImportFlow::State::Preview);
        QCOMPARE(next.flow().preview().row({0, 0}).category, pets);
        QVERIFY(next.flow().commit());
        QCOMPARE(entries(), 2);
        QVERIFY(!next.unsaved().has_value()); // nothing is left to go on with
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

    void theHeadOfAGroupSaysItsNameInFull()
    {
        m_screen->takeFiles({file(u"umsaetze.csv"_s, statement)});
        QVERIFY(m_screen->flow().commit());
        m_screen->takeFiles({file(u"umsaetze.csv"_s, statement)});
        QCOMPARE(model()->groupAt(0), std::optional(RowVerdict::AlreadyThere));
        QCOMPARE(table()->columnSpan(0, ImportPreviewModel::Day), 2);
        bp::test::Window::picture(*m_screen, u"import-again-light"_s);
        model()->fold(0, true);
        QCOMPARE(table()->columnSpan(1, ImportPreviewModel::Day), 1);
    }

    void fiftyThousandRowsAreAnswered()
    {
        QByteArray bytes = "Date;Payee;Amount\n";
        for (int i = 0; i < 50000; ++i)
            bytes += QDate(2016, 1, 1).addDays(i / 14).toString(u"yyyy-MM-dd").toLatin1() +
                     ";Shop " + QByteArray::number(i % 997) + ";-" +
                     QByteArray::number(1 + i % 90) + ".50\n";
        m_screen->takeFiles({file(u"many.csv"_s, bytes)});
        QCOMPARE(m_screen->flow().preview().rowCount(), 50000);
        QCOMPARE(model()->countOf(ImportPreviewModel::Show::All), 50000);
    }

    void darkPicture()
    {
        bp::test::Window::wear(ThemeKind::Dark);
        m_screen->takeFiles({file(u"umsaetze.csv"_s, statement)});
        QCOMPARE(m_screen->flow().state(), ImportFlow::State::Preview);
        bp::test::Window::picture(*m_screen, u"import-dark"_s);
        m_screen->resize(812, 624);
        bp::test::Window::picture(*m_screen, u"import-small-dark"_s);
        bp::test::Window::wear(ThemeKind::Light);
    }

private:
    std::optional<bp::test::Window> m_window;
    std::unique_ptr<ImportScreen> m_screen;
    AccountId m_account;
};

QTEST_MAIN(ImportScreenTest)
#include "import_screen_test.moc"
