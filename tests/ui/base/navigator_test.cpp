// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/navigator.h"

#include <QSignalSpy>
#include <QtTest>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

namespace {

Link entriesAbout(const QString &text)
{
    EntryFilter filter;
    filter.text = text;
    return {ScreenId::Entries, filter, {}};
}

} // namespace

class NavigatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backReturnsToTheSameQuestion()
    {
        Navigator go;
        go.go(entriesAbout(u"rewe"_s));
        go.go(ScreenId::Settings);
        go.back();
        QCOMPARE(go.current(), entriesAbout(u"rewe"_s));
        go.back();
        QCOMPARE(go.current().screen, ScreenId::Dashboard);
        QVERIFY(!go.canGoBack());
        go.forward();
        go.forward();
        QCOMPARE(go.current().screen, ScreenId::Settings);
    }

    void theSamePlaceTwiceIsOneStep()
    {
        Navigator go;
        QSignalSpy spy(&go, &Navigator::navigated);
        go.go(entriesAbout(u"a"_s));
        go.go(entriesAbout(u"a"_s));
        QCOMPARE(spy.size(), 1);
        go.back();
        QVERIFY(!go.canGoBack());
    }

    void typingInAFilterIsNoPlaceToGoBackTo()
    {
        Navigator go;
        go.go(entriesAbout({}));
        go.replace(entriesAbout(u"r"_s));
        go.replace(entriesAbout(u"re"_s));
        go.go(ScreenId::Settings);
        go.back();
        QCOMPARE(go.current(), entriesAbout(u"re"_s));
        go.back();
        QCOMPARE(go.current().screen, ScreenId::Dashboard);
    }

    void aNewWayForgetsTheOneAhead()
    {
        Navigator go;
        go.go(ScreenId::Entries);
        go.back();
        QVERIFY(go.canGoForward());
        go.go(ScreenId::Accounts);
        QVERIFY(!go.canGoForward());
    }
};

QTEST_GUILESS_MAIN(NavigatorTest)
#include "navigator_test.moc"
