// SPDX-License-Identifier: GPL-3.0-or-later

// The keys of undo and redo in a field to search in.

#include "tests/support/window.h"
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QSignalSpy>

using namespace bp::ui;
using namespace Qt::StringLiterals;

class SearchFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { bp::test::Window::wear(ThemeKind::Light); }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_field = new SearchField(u"Search"_s, u"/"_s, m_window.get());
        for (QAction *action : {&m_undo, &m_redo})
            m_window->addAction(action);
        m_undo.setShortcut(QKeySequence(u"Ctrl+Z"_s));
        m_redo.setShortcut(QKeySequence(u"Ctrl+Shift+Z"_s));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void anEmptyFieldLeavesUndoAndRedoToTheBook()
    {
        QSignalSpy undone(&m_undo, &QAction::triggered);
        QSignalSpy redone(&m_redo, &QAction::triggered);
        QTest::keyClick(m_field, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(m_field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(undone.size(), 1);
        QCOMPARE(redone.size(), 1);
        QTest::keyClicks(m_field, u"rewe"_s);
        m_field->selectAll();
        QTest::keyClick(m_field, Qt::Key_Backspace);
        QTest::keyClick(m_field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 2);
    }

    void whatWasTypedIsTakenBackBeforeAStepOfTheBook()
    {
        QSignalSpy undone(&m_undo, &QAction::triggered);
        QTest::keyClicks(m_field, u"rewe"_s);
        QTest::keyClick(m_field, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_field->text() != u"rewe"_s);
        QCOMPARE(undone.size(), 0);
        m_field->setText(u"given"_s); // by a link, not by hand
        QTest::keyClick(m_field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 1);
    }

private:
    std::unique_ptr<QWidget> m_window;
    SearchField *m_field = nullptr;
    QAction m_undo;
    QAction m_redo;
};

QTEST_MAIN(SearchFieldTest)
#include "search_field_test.moc"
