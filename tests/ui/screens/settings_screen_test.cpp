// SPDX-License-Identifier: GPL-3.0-or-later

// The keyboard in the settings: where it stands is seen, and Tab stops at nothing but controls.

#include "tests/support/window.h"
#include "ui/screens/settings_screen.h"

#include <QListWidget>
#include <QScrollArea>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

class SettingsScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { bp::test::Window::wear(ThemeKind::Light); }
    void init()
    {
        m_window.emplace();
        m_screen = std::make_unique<SettingsScreen>(m_window->context());
        m_screen->resize(1068, 744);
        m_screen->show();
        QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
        m_screen->open({ScreenId::Settings, {}, {}});
        m_list = m_screen->findChild<QListWidget *>(u"settingsList"_s);
    }
    void cleanup()
    {
        m_screen.reset();
        m_window.reset();
    }

    void thePageUnderTheKeyboardIsRinged()
    {
        QVERIFY(m_list->hasFocus());
        const QImage with = m_list->viewport()->grab().toImage();
        m_list->clearFocus();
        QVERIFY(with != m_list->viewport()->grab().toImage());
    }

    void aClickInTheListDrawsNoRing()
    {
        m_list->clearFocus();
        const QImage without = m_list->viewport()->grab().toImage();
        QTest::mouseClick(m_list->viewport(),
                          Qt::LeftButton,
                          Qt::NoModifier,
                          m_list->visualItemRect(m_list->item(0)).center());
        m_list->setFocus(Qt::MouseFocusReason);
        QTest::mouseMove(m_screen.get(), QPoint(1, 1));
        QVERIFY(m_list->hasFocus());
        QCOMPARE(m_list->viewport()->grab().toImage(), without);
    }

    void tabStopsAtNoPlaceThatOnlyScrolls()
    {
        for (int page = 0; page < m_list->count(); ++page) {
            m_list->setCurrentRow(page);
            m_list->setFocus();
            QTest::keyClick(m_list, Qt::Key_Tab);
            const QWidget *stop = m_screen->focusWidget();
            QVERIFY(stop);
            QVERIFY2(!qobject_cast<const QScrollArea *>(stop),
                     qPrintable(m_list->item(page)->text()));
        }
    }

private:
    std::optional<bp::test::Window> m_window;
    std::unique_ptr<SettingsScreen> m_screen;
    QListWidget *m_list = nullptr;
};

QTEST_MAIN(SettingsScreenTest)
#include "settings_screen_test.moc"
