// SPDX-License-Identifier: GPL-3.0-or-later

// Text of 140 % in the smallest window, in English and in a language as long as German: nothing is
// cut, and what does not fit beside stands below.
#include "core/advice/model_registry.h"
#include "core/sample/sample_book.h"

#include "app/book_advisors.h"
#include "tests/support/window.h"
#include "ui/screens/import_screen.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/row_table.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTranslator>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

namespace {

/// Every text a quarter longer.
class LongLanguage : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString source = QString::fromUtf8(text);
        return source + QString(source.size() / 4, u'n');
    }
};

bool canBeCut(const QWidget *widget)
{
    if (qobject_cast<const ElidedLabel *>(widget))
        return false; // says itself that it is cut
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return !label->text().isEmpty();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && (!button->text().isEmpty() || qobject_cast<const Chip *>(button) ||
                      button->objectName().startsWith("tile"_L1));
}

/// What has less room than it needs, or stands outside what can be seen or scrolled to.
QStringList cutIn(const QWidget &page)
{
    QStringList cut;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !canBeCut(widget))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name = widget->objectName() + u' ' +
                             (label ? label->text() : button->text() + button->accessibleName());
        if (widget->width() < widget->minimumSizeHint().width())
            cut << name + u": narrow"_s;
        if (label && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            cut << name + u": low"_s;
        for (const QWidget *around = widget->parentWidget(); around;
             around = around->parentWidget()) {
            const int left = widget->mapTo(around, QPoint()).x();
            if (left < 0 || left + widget->width() > around->width()) {
                cut << name + u": outside"_s;
                break;
            }
            if (around == &page)
                break;
        }
    }
    return cut;
}

} // namespace

class LargeTextTest : public QObject
{
    Q_OBJECT

    void open(bool isLong)
    {
        if (isLong)
            QCoreApplication::installTranslator(&m_long);
        m_window.emplace();
        SampleOptions options;
        options.today = QDate(2026, 3, 19);
        options.months = 14;
        QVERIFY(writeSample(*m_window->ledger, sampleHousehold(options), Progress::none()));
        m_window->advisors = bookAdvisors(m_window->ledger->reader(), {});
        m_window->change([](LedgerWriter &w) {
            CategoryRule rule;
            rule.name = u"REWE"_s;
            rule.category = w.categoryByKey(u"pets"_s)->id;
            rule.condition = R"({"field":"payee","op":"contains","value":"rewe"})";
            w.addCategoryRule(rule);
        });
        for (int version = 1; version <= 2; ++version) {
            TrainedModel trained;
            trained.content = "content " + QByteArray::number(version);
            QVERIFY(
                ModelRegistry::forSorting().keep(*m_window->ledger, trained, Origin::Kind::Person));
        }
        m_main = std::make_unique<MainWindow>(m_window->context());
        m_main->resize(1024, 680);
        m_main->show();
        QVERIFY(QTest::qWaitForWindowActive(m_main.get()));
        QCOMPARE(m_main->size(), QSize(1024, 680));
    }
    void settle()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    template <typename T>
    T *child(const QString &name)
    {
        return m_main->currentScreen()->findChild<T *>(name);
    }
    void picture(const QString &name)
    {
        bp::test::Window::picture(*m_main,
                                  name + u'-' + QString::fromLatin1(QTest::currentDataTag()));
    }
    static void languages()
    {
        QTest::addColumn<bool>("isLong");
        QTest::newRow("English") << false;
        QTest::newRow("longer") << true;
    }

private Q_SLOTS:
    void initTestCase() { bp::test::Window::wear(ThemeKind::Light, 1.4); }
    void cleanup()
    {
        m_main.reset();
        m_window.reset();
        QCoreApplication::removeTranslator(&m_long);
    }

    void theFeaturePageIsReadInOneColumn_data() { languages(); }
    void theFeaturePageIsReadInOneColumn()
    {
        QFETCH(bool, isLong);
        open(isLong);
        QSignalSpy read(&m_window->jobs, &JobRunner::finished);
        m_main->go({ScreenId::Settings, {}, u"machine"_s});
        QVERIFY(!read.empty() || read.wait());
        settle();
        QCOMPARE(cutIn(*m_main->currentScreen()), QStringList());
        auto *page = child<QWidget>(u"featurePage"_s);
        QVERIFY(page->width() <= page->parentWidget()->width());
        auto *versions = child<RowTable>(u"modelVersions"_s);
        QVERIFY(versions->isVisible());
        QCOMPARE(versions->horizontalScrollBar()->maximum(), 0);
        picture(u"large-features"_s);
        m_main->resize(1500, 800);
        settle();
        auto *report = child<QWidget>(u"reportVersion"_s)->parentWidget();
        auto *threshold = child<QWidget>(u"suggestFrom"_s);
        QVERIFY(report->mapTo(page, QPoint()).x() > threshold->mapTo(page, QPoint()).x());
    }

    void sumsAndFiltersOfEntriesAreWhole_data() { languages(); }
    void sumsAndFiltersOfEntriesAreWhole()
    {
        QFETCH(bool, isLong);
        open(isLong);
        m_main->go(ScreenId::Entries);
        settle();
        QCOMPARE(cutIn(*m_main->currentScreen()), QStringList());
        picture(u"large-entries"_s);
        m_main->currentScreen()->act(ActionId::NewEntry); // the form takes a third of the width
        settle();
        for (const char *name : {"sumIn", "sumOut"}) {
            auto *sum = child<QLabel>(QLatin1StringView(name));
            QVERIFY(sum->text().contains(u','));
            QVERIFY(sum->width() >= sum->sizeHint().width());
            QVERIFY(sum->geometry().right() < sum->parentWidget()->width());
            QVERIFY(sum->geometry().bottom() < sum->parentWidget()->height());
        }
        picture(u"large-entry-form"_s);
    }

    void thePreviewOfAnImportIsWhole_data() { languages(); }
    void thePreviewOfAnImportIsWhole()
    {
        QFETCH(bool, isLong);
        open(isLong);
        QFile file(m_window->dir.filePath(u"umsaetze.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Buchungstag;Zahlungspflichtiger;Verwendungszweck;Betrag;Saldo\n"
                   "02.03.2026;REWE SAGT DANKE 47110815;Kartenzahlung;-38,27;11.165,83\n"
                   "18.03.2026;Umbuchung;Tagesgeld;-12.259,00;-1.093,17\n");
        file.close();
        m_main->openFiles({file.fileName()});
        settle();
        QCOMPARE(cutIn(*m_main->currentScreen()), QStringList());
        picture(u"large-import"_s);
    }

    void theValueOfARuleIsInSight_data() { languages(); }
    void theValueOfARuleIsInSight()
    {
        QFETCH(bool, isLong);
        open(isLong);
        m_main->go(ScreenId::Rules);
        child<QListWidget>(u"rules"_s)->setCurrentRow(0);
        auto *hits = child<QWidget>(u"ruleHitList"_s);
        QTRY_VERIFY(hits->isVisible());
        settle();
        picture(u"large-rule"_s);
        auto *value = child<QLineEdit>(u"conditionValue"_s);
        QCOMPARE(value->visibleRegion().boundingRect().size(), value->size());
        QVERIFY(value->width() > 200);
        QVERIFY(hits->height() > 60);
        QCOMPARE(cutIn(*m_main->currentScreen()), QStringList());
    }

    void everyBoxIsHeardByItsNameNotOnlyItsValue()
    {
        open(false);
        QStringList nameless;
        for (const Link &link : {Link{ScreenId::Rules, {}, {}},
                                 Link{ScreenId::Accounts, {}, u"new"_s},
                                 Link{ScreenId::Settings, {}, u"machine"_s}}) {
            m_main->go(link);
            settle();
            for (QComboBox *box : m_main->findChildren<QComboBox *>()) {
                const auto *heard = QAccessible::queryAccessibleInterface(box);
                if (heard->relations(QAccessible::Label).empty())
                    nameless << QString(box->objectName() + u' ' + box->accessibleName());
            }
        }
        QCOMPARE(nameless, QStringList());
    }

private:
    LongLanguage m_long;
    std::optional<bp::test::Window> m_window;
    std::unique_ptr<MainWindow> m_main;
};

QTEST_MAIN(LargeTextTest)
#include "large_text_test.moc"
