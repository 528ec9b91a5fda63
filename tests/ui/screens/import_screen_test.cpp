// SPDX-License-Identifier: GPL-3.0-or-later

// The import page from file to book: what it shows, what it refuses, what stays.
#include "tests/ui/screens/import_fixture.h"
#include "ui/models/entry_table_model.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

class ImportScreenTest : public QObject, private bp::test::ImportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { bp::test::Window::wear(ThemeKind::Light); }
    void init() { open(); }
    void cleanup() { close(); }

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
};

QTEST_MAIN(ImportScreenTest)
#include "import_screen_test.moc"
