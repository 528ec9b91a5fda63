// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popover.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QtTest>

using namespace bp::ui;

class PopoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSideTowardsTheAnchorStaysWhenTheContentShrinks_data()
    {
        QTest::addColumn<int>("y");
        QTest::addColumn<bool>("isAbove");
        QTest::newRow("below the anchor") << 20 << false;
        QTest::newRow("above the anchor") << 550 << true;
    }
    void theSideTowardsTheAnchorStaysWhenTheContentShrinks()
    {
        QFETCH(int, y);
        QFETCH(bool, isAbove);
        QWidget window;
        window.resize(600, 600);
        QLabel anchor(QStringLiteral("here"), &window);
        anchor.setGeometry(50, y, 100, 20);
        auto *popover = new Popover(&window);
        auto *content = new QLabel(popover);
        content->setFixedHeight(200);
        popover->body()->addWidget(content);
        window.show();
        popover->popUp(&anchor);
        const QRect tall = popover->geometry();
        QCOMPARE(tall.center().y() < y, isAbove);
        content->setFixedHeight(60);
        Popover::fit(content);
        const QRect low = popover->geometry();
        QVERIFY(low.height() < tall.height());
        if (isAbove)
            QCOMPARE(low.bottom(), tall.bottom());
        else
            QCOMPARE(low.top(), tall.top());
    }
};

QTEST_MAIN(PopoverTest)
#include "popover_test.moc"
