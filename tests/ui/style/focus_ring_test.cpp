// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/focus_ring.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QtTest>

using namespace bp::ui;

class FocusRingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Qt walks over the children of what it hides, and the ring is one of them.
    void theRingOutlivesTheMomentItsTargetLosesTheKeyboard()
    {
        QWidget window;
        auto *panel = new QWidget(&window);
        panel->setGeometry(0, 0, 200, 100);
        auto *button = new QPushButton(panel);
        button->setGeometry(40, 40, 80, 24);
        auto *other = new QPushButton(&window);
        other->setGeometry(40, 140, 80, 24);
        window.resize(300, 200);
        new FocusRing(&window);
        window.show();
        QCoreApplication::processEvents();
        QApplication::setActiveWindow(&window);
        window.setAttribute(Qt::WA_KeyboardFocusChange);
        other->setFocus();
        button->setFocus(Qt::TabFocusReason);
        QPointer<QWidget> ring;
        for (QWidget *child : panel->findChildren<QWidget *>()) {
            if (child != button)
                ring = child;
        }
        QVERIFY(ring);
        panel->hide();
        QVERIFY(ring);
        QVERIFY(ring->isHidden());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!ring);
    }
};

QTEST_MAIN(FocusRingTest)
#include "focus_ring_test.moc"
