// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/model_registry.h"
#include "core/sample/sample_book.h"

#include "tests/support/window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/screens.h"
#include "ui/shell/start_window.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

namespace {

/// Every text widened by a third and put into brackets: what has none was not translated, what is
/// cut has no room for German.
class PseudoLanguage : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString source = QString::fromUtf8(text);
        return u'[' + source + QString(source.size() / 3, u'~') + u']';
    }
};

bool isTranslated(QString text)
{
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    static const QSet<QString> names{u"Budget Pulse"_s,
                                     u"English"_s,
                                     u"Deutsch"_s,
                                     u"CSV"_s,
                                     u"OFX"_s,
                                     u"QFX"_s,
                                     u"QIF"_s,
                                     u"CAMT.053"_s,
                                     u"MT940"_s,
                                     u"book.db"_s};
    text = text.trimmed();
    return text.isEmpty() || names.contains(text) || !word.match(text).hasMatch() ||
           text.contains(u'[') || text.contains(u'+');
}

} // namespace

class TranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::Window::wear(ThemeKind::Light);
        QCoreApplication::installTranslator(&m_pseudo);
    }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_pseudo); }

    void theKindOfAModelIsSaidInThePersonsLanguage()
    {
        ModelRecord model;
        model.kind = u"linear softmax"_s; // as the book keeps it
        QVERIFY(ModelRegistry::kindName(model).startsWith(u"[linear softmax"_s));
        QCOMPARE(model.kind, u"linear softmax"_s);
    }

    void everyMenuAndButtonIsTranslated()
    {
        test::Window window;
        window.actions.retranslate();
        MainWindow main(window.context());
        main.resize(1280, 800);
        main.show();
        QStringList plain;
        for (const QMenu *menu : main.findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions()) {
                if (!isTranslated(action->text()))
                    plain << action->text();
            }
        }
        for (const ScreenInfo &info : screens()) {
            main.go(info.id);
            for (const QAbstractButton *button : main.findChildren<QAbstractButton *>()) {
                if (button->isVisible() && !isTranslated(button->text()) &&
                    button->objectName() != "bookMenu"_L1)
                    plain << info.name() + u": "_s + button->text();
            }
            test::Window::picture(main, u"pseudo-"_s + QString::fromLatin1(info.icon));
        }
        QCOMPARE(plain, QStringList());
    }

    void noLabelOfTheDashboardIsCut()
    {
        test::Window window;
        SampleOptions options;
        options.today = QDate(2026, 3, 19);
        options.months = 14;
        QVERIFY(writeSample(*window.ledger, sampleHousehold(options), Progress::none()));
        MainWindow main(window.context());
        main.resize(1280, 800);
        main.show();
        QStringList cut;
        for (const QLabel *label : main.findChildren<QLabel *>()) {
            if (!label->isVisible() || label->wordWrap() || label->text().isEmpty())
                continue;
            const bool elides = label->minimumSizeHint().width() < label->sizeHint().width();
            if (!elides && label->width() + 1 < label->sizeHint().width())
                cut << label->text();
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void theStartHasRoomForLongWords()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"s.ini"_s));
        StartWindow start(settings);
        start.resize(1280, 800);
        start.show();
        for (const QAbstractButton *button : start.findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() + 1 >= button->sizeHint().width(),
                         qPrintable(button->text()));
        }
    }

private:
    PseudoLanguage m_pseudo;
};

QTEST_MAIN(TranslationTest)
#include "translation_test.moc"
