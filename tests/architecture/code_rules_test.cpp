// SPDX-License-Identifier: GPL-3.0-or-later

// What the text of a source file may not say, how it opens and how long it gets.

#include "tests/architecture/rules_fixture.h"

#include <QRegularExpression>
#include <QtTest>

#include <algorithm>

using namespace bp::test;
using namespace Qt::StringLiterals;

namespace {

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

} // namespace

class CodeRulesTest : public QObject, private bp::test::RulesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { readSources(); }

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
                        m_broken << file.at(i + 1) + u" says “"_s + match.captured().trimmed() +
                                        u"”: "_s + forbidden.why;
                }
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
                    m_broken << file.at(i + 1) + u": a variable of a namespace: "_s + line;
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
                m_broken << file.at(1) + u": the licence line is missing"_s;
            if (!file.isHeader())
                continue;
            if (file.lines.value(1) != "#pragma once"_L1)
                m_broken << file.at(2) + u": #pragma once is missing"_s;
            if (!file.lines.value(3).startsWith("///"_L1))
                m_broken << file.at(4) + u": the sentence what this header is for is missing"_s;
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

    void testsNeverSleep()
    {
        static const QRegularExpression sleeping(
            u"\\b(qWait|qSleep|sleep_for|sleep_until|[mu]?sleep)\\s*\\("_s);
        for (const SourceFile &file : sourceFiles({u"tests"_s})) {
            for (int i = 0; i < file.code.size(); ++i) {
                if (const auto match = sleeping.match(file.code[i]); match.hasMatch())
                    m_broken << file.at(i + 1) + u" says “"_s + match.captured() +
                                    u"”: wait for what is meant, by QTRY_ or a signal"_s;
            }
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
};

QTEST_GUILESS_MAIN(CodeRulesTest)
#include "code_rules_test.moc"
