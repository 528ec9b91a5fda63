// SPDX-License-Identifier: GPL-3.0-or-later

// Which room may include which; no exceptions.

#include "tests/architecture/rules_fixture.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <functional>
#include <map>

using namespace bp::test;
using namespace Qt::StringLiterals;

namespace {

/// Who may include whom: a room of a floor never knows a room above it or beside it.
const std::map<QString, QStringList> &mayInclude()
{
    static const std::map<QString, QStringList> table = [] {
        const QString b = u"core/base"_s;
        const QString ledger = u"core/ledger"_s;
        const QString advice = u"core/advice"_s;
        const QString report = u"core/report"_s;
        const QStringList book{ledger, b};
        const QStringList findings{
            advice, report, u"core/budget"_s, u"core/recurring"_s, u"core/investment"_s, ledger, b};
        const QStringList forMl{advice, report, u"core/budget"_s, u"core/recurring"_s, ledger, b};
        const QStringList core{u"core/sample"_s,
                               u"core/import"_s,
                               u"core/categorize"_s,
                               u"core/insight"_s,
                               u"core/guidance"_s,
                               advice,
                               u"core/export"_s,
                               report,
                               u"core/budget"_s,
                               u"core/recurring"_s,
                               u"core/investment"_s,
                               ledger,
                               b};
        const auto onTopOf = [](const QStringList &below, const QStringList &rooms) {
            return QStringList(below + rooms);
        };
        return std::map<QString, QStringList>{
            {b, {}},
            {u"core/db"_s, {b}},
            {ledger, {u"core/db"_s, b}},
            {report, book},
            {u"core/budget"_s, book},
            {u"core/recurring"_s, book},
            {u"core/investment"_s, book},
            {advice, {report, u"core/recurring"_s, ledger, b}},
            {u"core/export"_s, {report, ledger, b}},
            {u"core/categorize"_s, {advice, ledger, b}},
            {u"core/import"_s, {advice, ledger, b}},
            {u"core/sample"_s, book},
            {u"core/insight"_s, findings},
            {u"core/guidance"_s, findings},
            {u"ml/text"_s, forMl},
            {u"ml/series"_s, forMl},
            {u"ml/receipt"_s, forMl},
            {u"ml/assistant"_s, onTopOf(forMl, {u"ml/text"_s})},
            {u"ml"_s,
             onTopOf(forMl, {u"ml/text"_s, u"ml/series"_s, u"ml/receipt"_s, u"ml/assistant"_s})},
            {u"ui/style"_s, core},
            {u"ui/jobs"_s, core},
            {u"ui/base"_s, onTopOf(core, {u"ui/style"_s, u"ui/jobs"_s})},
            {u"ui/widgets"_s, onTopOf(core, {u"ui/base"_s, u"ui/style"_s, u"ui/jobs"_s})},
            {u"ui/charts"_s,
             onTopOf(core, {u"ui/widgets"_s, u"ui/base"_s, u"ui/style"_s, u"ui/jobs"_s})},
            {u"ui/models"_s, onTopOf(core, {u"ui/base"_s, u"ui/jobs"_s})},
            {u"ui/delegates"_s,
             onTopOf(core, {u"ui/models"_s, u"ui/widgets"_s, u"ui/base"_s, u"ui/style"_s})},
            {u"ui/screens"_s,
             onTopOf(core,
                     {u"ui/delegates"_s,
                      u"ui/models"_s,
                      u"ui/charts"_s,
                      u"ui/widgets"_s,
                      u"ui/base"_s,
                      u"ui/style"_s,
                      u"ui/jobs"_s})},
            {u"ui/shell"_s,
             onTopOf(core,
                     {u"ui/screens"_s,
                      u"ui/delegates"_s,
                      u"ui/models"_s,
                      u"ui/charts"_s,
                      u"ui/widgets"_s,
                      u"ui/base"_s,
                      u"ui/style"_s,
                      u"ui/jobs"_s})},
        };
    }();
    return table;
}

/// "core/import/formats/csv_format.h" lives in "core/import", "ml/advisors.h" in "ml", everything
/// of app in "app".
QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.first() == "app"_L1 || parts.size() == 2)
        return parts.first();
    return parts[0] + u'/' + parts[1];
}

} // namespace

class IncludeRulesTest : public QObject, private bp::test::RulesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { readSources(); }

    void everyFolderIsARoom()
    {
        for (const SourceFile &file : m_files) {
            const QString room = roomOf(file.path);
            if (room != "app"_L1 && !mayInclude().contains(room))
                m_broken << file.path + u": the room "_s + room +
                                u" is not in the table of this test"_s;
        }
        report();
    }

    void roomsIncludeOnlyWhatTheyMay()
    {
        for (const SourceFile &file : m_files) {
            const QString room = roomOf(file.path);
            if (room == "app"_L1)
                continue;
            for (const Include &include : file.includes) {
                if (!include.isQuoted || include.target.endsWith(".moc"_L1))
                    continue;
                const QString target = roomOf(include.target);
                if (target == room || mayInclude().at(room).contains(target))
                    continue;
                m_broken << file.at(include.line) + u" includes "_s + include.target + u": "_s +
                                room + u" may include "_s +
                                (mayInclude().at(room).isEmpty()
                                     ? u"nothing"_s
                                     : mayInclude().at(room).join(u", "_s));
            }
        }
        report();
    }

    void includesAreWrittenFromTheRoot()
    {
        static const QRegularExpression fromRoot(u"^(app|core|ml|ui)/"_s);
        for (const SourceFile &file : m_files) {
            for (const Include &include : file.includes) {
                if (include.isQuoted && !include.target.endsWith(".moc"_L1) &&
                    !fromRoot.match(include.target).hasMatch())
                    m_broken << file.at(include.line) + u" includes "_s + include.target +
                                    u": write the path from the root"_s;
            }
        }
        report();
    }

    void noScreenIncludesAnotherScreen()
    {
        // ui/screens/entries_commands.cpp belongs to ui/screens/entries_screen.h and may know it.
        const QString ending = u"_screen.h"_s;
        for (const SourceFile &file : m_files) {
            if (!file.path.startsWith("ui/screens/"_L1))
                continue;
            for (const Include &include : file.includes) {
                if (include.target.startsWith("ui/screens/"_L1) &&
                    include.target.endsWith(ending) &&
                    !file.path.startsWith(include.target.chopped(ending.size()) + u'_'))
                    m_broken << file.at(include.line) + u" includes "_s + include.target +
                                    u": screens meet through links"_s;
            }
        }
        report();
    }

    void noCirclesBetweenUnits()
    {
        QHash<QString, QSet<QString>> edges;
        for (const SourceFile &file : m_files) {
            for (const Include &include : file.includes) {
                const QString target = include.target.left(include.target.lastIndexOf(u'.'));
                if (include.isQuoted && target != file.unit())
                    edges[file.unit()].insert(target);
            }
        }
        QSet<QString> done;
        QStringList path;
        const std::function<void(const QString &)> visit = [&](const QString &unit) {
            if (path.contains(unit)) {
                m_broken << u"a circle: "_s + (path.mid(path.indexOf(unit)) << unit).join(u" → "_s);
                return;
            }
            if (done.contains(unit))
                return;
            path.append(unit);
            for (const QString &next : edges.value(unit))
                visit(next);
            path.removeLast();
            done.insert(unit);
        };
        for (const SourceFile &file : m_files)
            visit(file.unit());
        report();
    }

    void mathematicsStaysOutOfHeaders()
    {
        static const QRegularExpression heavy(u"^(Eigen|dlib|opencv2|tesseract|leptonica)/"_s);
        for (const SourceFile &file : m_files) {
            for (const Include &include : file.includes) {
                if (file.isHeader() && heavy.match(include.target).hasMatch())
                    m_broken << file.at(include.line) + u" includes "_s + include.target +
                                    u" in a header"_s;
            }
        }
        report();
    }

    void aSourceIncludesItsOwnHeaderFirst()
    {
        QSet<QString> paths;
        for (const SourceFile &file : m_files)
            paths.insert(file.path);
        for (const SourceFile &file : m_files) {
            const QString own = file.unit() + u".h"_s;
            if (file.isHeader() || !paths.contains(own))
                continue;
            if (file.includes.empty() || file.includes.front().target != own)
                m_broken << file.path + u": its own header is not the first include"_s;
        }
        report();
    }
};

QTEST_GUILESS_MAIN(IncludeRulesTest)
#include "include_rules_test.moc"
