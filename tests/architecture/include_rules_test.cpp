// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/source_tree.h"

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

struct ForbiddenWord
{
    QRegularExpression word;
    QStringList folders; ///< where it is looked for
    QStringList except;  ///< paths that begin so are free to use it
    QString why;
};

std::vector<ForbiddenWord> forbiddenWords()
{
    const auto word = [](const QString &pattern) { return QRegularExpression(pattern); };
    const QStringList everywhere{u"core/"_s, u"ml/"_s, u"ui/"_s, u"app/"_s};
    const QStringList below{u"core/"_s, u"ml/"_s};
    return {
        {word(u"#include <sqlite3"_s),
         everywhere,
         {u"core/db/"_s},
         u"only core/db talks to SQLite"_s},
        {word(u"#include <(Eigen|dlib|opencv2|tesseract|leptonica)"_s),
         everywhere,
         {u"ml/"_s},
         u"mathematics lives in ml"_s},
        {word(
             u"#include <(QtWidgets|QtGui|QWidget|QApplication|QPainter|QColor|QPixmap|QImage|QMessageBox|QDialog|QIcon)"_s),
         below,
         {},
         u"the book has no window"_s},
        {word(u"#include <Q(tSql|Sql[A-Z])"_s), everywhere, {}, u"core/db wraps SQLite itself"_s},
        {word(u"\\bQ?(Date|Time|DateTime)::current"_s), below, {}, u"today is an argument"_s},
        {word(u"\\bsystem_clock\\b"_s), below, {}, u"today is an argument"_s},
        {word(u"\\bQLocale\\(\\)|\\bQLocale::system\\(|\\bQLocale [a-z]\\w*;"_s),
         below,
         {},
         u"the locale is an argument"_s},
        {word(u"\\bQSettings\\b"_s), below, {}, u"settings are the window's"_s},
        {word(u"\\brandom_device\\b|\\bQRandomGenerator::(global|system)"_s),
         below,
         {},
         u"seeds are arguments"_s},
        {word(u"\\bQ(tNetwork|Network[A-Z]|TcpSocket|UdpSocket|SslSocket)"_s),
         everywhere,
         {},
         u"nothing leaves the computer"_s},
        {word(u"\\b(?!QCoreApplication::|qApp)\\w+::instance\\(|\\bstatic \\w+ [&*]instance\\("_s),
         everywhere,
         {},
         u"there are no singletons"_s},
        {word(u"^\\s*(static|thread_local) (?!const|constexpr|inline|assert)[^()=]*(=|;|\\{)"_s),
         everywhere,
         {},
         u"a static that changes is a hidden global"_s},
        {word(u"\\bstd::(mutex|lock_guard|thread)\\b|\\bQ(Mutex|Thread)\\b"_s),
         below,
         {},
         u"the book and its advisers know no thread"_s},
        {word(u"\\b(slots|signals|emit)\\b\\s*[:A-Za-z]"_s),
         everywhere,
         {},
         u"write Q_SLOTS, Q_SIGNALS, Q_EMIT"_s},
    };
}

/// Names the innermost brackets: position after the ">" that closes the "<" at `at`.
qsizetype behindAngles(const QString &text, qsizetype at)
{
    int depth = 0;
    for (; at < text.size(); ++at) {
        if (text[at] == u'<')
            ++depth;
        else if (text[at] == u'>' && --depth == 0)
            return at + 1;
    }
    return at;
}

QStringList undiscardable(const SourceFile &file)
{
    static const QRegularExpression result(u"\\bResult<"_s);
    static const QRegularExpression isFunction(u"\\A\\s+(\\w+)\\s*\\("_s);
    QStringList found;
    const QString code = file.code.join(u'\n');
    for (auto matches = result.globalMatch(code); matches.hasNext();) {
        const qsizetype at = matches.next().capturedStart();
        const auto function =
            isFunction.match(code.mid(behindAngles(code, code.indexOf(u'<', at)), 200));
        if (!function.hasMatch())
            continue;
        const qsizetype begin = std::max(
            {code.lastIndexOf(u';', at), code.lastIndexOf(u'{', at), code.lastIndexOf(u'}', at)});
        if (!QStringView(code).mid(begin + 1, at - begin - 1).contains(u"[[nodiscard]]"_s))
            found << function.captured(1);
    }
    return found;
}

QString where(const SourceFile &file, int line)
{
    return file.path + u':' + QString::number(line);
}

} // namespace

class IncludeRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_files = sourceFiles({u"app"_s, u"core"_s, u"ml"_s, u"ui"_s});
        QVERIFY(m_files.size() > 20);
    }

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
                m_broken << where(file, include.line) + u" includes "_s + include.target + u": "_s +
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
                    m_broken << where(file, include.line) + u" includes "_s + include.target +
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
                    m_broken << where(file, include.line) + u" includes "_s + include.target +
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

    void wordsStayInTheirRooms()
    {
        const auto words = forbiddenWords();
        const auto beginsWithOneOf = [](const QString &path, const QStringList &beginnings) {
            return std::ranges::any_of(beginnings,
                                       [&](const QString &b) { return path.startsWith(b); });
        };
        for (const SourceFile &file : m_files) {
            for (const ForbiddenWord &forbidden : words) {
                if (!beginsWithOneOf(file.path, forbidden.folders) ||
                    beginsWithOneOf(file.path, forbidden.except))
                    continue;
                for (int i = 0; i < file.code.size(); ++i) {
                    const auto match = forbidden.word.match(file.code[i]);
                    // Said beside the one object that holds nothing, as in core/base/progress.cpp.
                    if (match.hasMatch() && !file.lines[i].endsWith("// stateless"_L1))
                        m_broken << where(file, i + 1) + u" says “"_s + match.captured().trimmed() +
                                        u"”: "_s + forbidden.why;
                }
            }
        }
        report();
    }

    void mathematicsStaysOutOfHeaders()
    {
        static const QRegularExpression heavy(u"^(Eigen|dlib|opencv2|tesseract|leptonica)/"_s);
        for (const SourceFile &file : m_files) {
            for (const Include &include : file.includes) {
                if (file.isHeader() && heavy.match(include.target).hasMatch())
                    m_broken << where(file, include.line) + u" includes "_s + include.target +
                                    u" in a header"_s;
            }
        }
        report();
    }

    void namespacesHoldNoVariables()
    {
        // The house style does not indent namespaces, so a variable of a namespace begins its line.
        static const QRegularExpression variable(
            u"^(static |inline |thread_local )*[A-Za-z_][\\w:<>, *&]*[ *&][a-z]\\w*( = .*|\\{.*\\})?;$"_s);
        static const QRegularExpression harmless(
            u"\\b(const|constexpr|using|return|class|struct|enum|namespace|typedef|friend|template|public|throw)\\b"_s);
        for (const SourceFile &file : m_files) {
            for (int i = 0; i < file.code.size(); ++i) {
                const QString &line = file.code[i];
                if (variable.match(line).hasMatch() && !harmless.match(line).hasMatch())
                    m_broken << where(file, i + 1) + u": a variable of a namespace: "_s + line;
            }
        }
        report();
    }

    void resultsMayNotBeDropped()
    {
        for (const SourceFile &file : m_files) {
            if (!file.isHeader())
                continue;
            for (const QString &function : undiscardable(file))
                m_broken << file.path + u": "_s + function +
                                u"() returns a Result and is not [[nodiscard]]"_s;
        }
        report();
    }

    void everyFileOpensAsTheHouseDoes()
    {
        for (const SourceFile &file : m_files) {
            if (!file.lines.value(0).startsWith("// SPDX-License-Identifier: GPL-3.0-or-later"_L1))
                m_broken << where(file, 1) + u": the licence line is missing"_s;
            if (!file.isHeader())
                continue;
            if (file.lines.value(1) != "#pragma once"_L1)
                m_broken << where(file, 2) + u": #pragma once is missing"_s;
            if (!file.lines.value(3).startsWith("///"_L1))
                m_broken << where(file, 4) + u": the sentence what this header is for is missing"_s;
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

    void filesStayReadable()
    {
        constexpr int mostLines = 450;
        for (const SourceFile &file : m_files) {
            if (file.lines.size() > mostLines + 1)
                m_broken << file.path +
                                u" has %1 lines; split it along a seam"_s.arg(file.lines.size());
        }
        report();
    }

    void theChecksSeeWhatTheyShall()
    {
        const SourceFile bad = sourceFile(
            u"core/base/x.h"_s,
            u"// a Result<int> in words( )\n"
            "Result<int> forgot(int);\n[[nodiscard]] Result<std::pair<int, int>> kept();\n"
            "using F = std::function<Result<void>(int)>;\n"_s);
        QCOMPARE(undiscardable(bad), QStringList{u"forgot"_s});
        const SourceFile words =
            sourceFile(u"ui/x.cpp"_s, u"f(tr(\"A\" // no\n \"b\"), u\"c\"_s);"_s);
        QCOMPARE(words.literals.size(), size_t(3));
        QCOMPARE(words.literals[0].calls, (QStringList{u"f"_s, u"tr"_s}));
        QVERIFY(words.literals[1].isContinued);
        QCOMPARE(words.literals[2].calls, QStringList{u"f"_s});
    }

private:
    void report()
    {
        const QStringList broken = std::exchange(m_broken, {});
        QVERIFY2(broken.isEmpty(), qPrintable(u'\n' + broken.join(u'\n')));
    }

    std::vector<SourceFile> m_files;
    QStringList m_broken;
};

QTEST_GUILESS_MAIN(IncludeRulesTest)
#include "include_rules_test.moc"
