// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window.h"
#include "ui/screens/start_page.h"
#include "ui/shell/start_window.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

class StartWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::Window::wear(ThemeKind::Light); }

    void everyDoorOpens()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"s.ini"_s));
        StartWindow window(settings);
        window.show();
        QSignalSpy sample(&window, &StartWindow::sampleWanted);
        QSignalSpy hand(&window, &StartWindow::handWanted);
        window.findChild<QPushButton *>(u"openSample"_s)->click();
        window.findChild<QPushButton *>(u"startByHand"_s)->click();
        QCOMPARE(sample.size(), 1);
        QCOMPARE(hand.size(), 1);
        test::Window::picture(window, u"start"_s);
    }

    void themeAndLanguageActAtOnce()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"s.ini"_s));
        StartWindow window(settings);
        auto *theme = window.findChild<QComboBox *>(u"theme"_s);
        theme->setCurrentIndex(2);
        Q_EMIT theme->activated(2);
        QCOMPARE(settings.theme(), ThemeChoice::Dark);
        auto *language = window.findChild<QComboBox *>(u"language"_s);
        language->setCurrentIndex(language->findData(u"de"_s));
        Q_EMIT language->activated(language->currentIndex());
        QCOMPARE(settings.language(), u"de"_s);
    }

    void aBookThatDoesNotOpenSaysWhyAndWhatToDo()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"s.ini"_s));
        StartWindow window(settings);
        window.showProblem({Error::Code::Unsupported, u"Made by a newer version."_s, {}},
                           u"/x/y.book"_s);
        window.show();
        QCOMPARE(window.findChild<QLabel *>(u"problem"_s)->text(), u"Made by a newer version."_s);
        QSignalSpy again(&window, &StartWindow::bookWanted);
        window.findChild<QPushButton *>(u"tryAgain"_s)->click();
        QCOMPARE(again.first().first().toString(), u"/x/y.book"_s);
    }

    void whyABookDoesNotOpenIsReadToTheEndInLargeText()
    {
        test::Window::wear(ThemeKind::Light, 1.4);
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"s.ini"_s));
        StartWindow window(settings);
        window.resize(1024, 680);
        window.showProblem({Error::Code::Unsupported,
                            u"This book is open in another window of Budget Pulse, which alone may "
                            "write into it. Close it there and try again."_s,
                            {}},
                           u"/home/somebody/Documents/household.book"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto *problem = window.findChild<QLabel *>(u"problem"_s);
        QVERIFY(problem->height() >= problem->heightForWidth(problem->width()));
        QVERIFY(window.rect().contains(QRect(problem->mapTo(&window, QPoint()), problem->size())));
        test::Window::picture(window, u"problem-large"_s);
        test::Window::wear(ThemeKind::Light);
    }
};

QTEST_MAIN(StartWindowTest)
#include "start_window_test.moc"
