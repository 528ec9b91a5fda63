// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace bp::test {
namespace {

using namespace Qt::StringLiterals;

/// Goes through C++ once: tells comments, literals and code apart, and which calls stand around a
/// literal.
class Scanner
{
public:
    Scanner(SourceFile &file, const QString &text)
        : m_file(file)
        , m_text(text)
    {
    }

    void run()
    {
        while (m_at < m_text.size()) {
            if (look(u"//"))
                skipLineComment();
            else if (look(u"/*"))
                skipBlockComment();
            else if (look(u"R\"("))
                takeRaw();
            else if (m_text[m_at] == u'"' && !isInInclude())
                takeLiteral();
            else if (m_text[m_at] == u'\'' && !isDigitSeparator())
                takeCharacter();
            else
                takeCode();
        }
        m_file.code = m_code.split(u'\n');
    }

private:
    bool look(QStringView word) const { return QStringView(m_text).mid(m_at).startsWith(word); }

    bool isInInclude() const
    {
        const qsizetype begin = m_text.lastIndexOf(u'\n', m_at) + 1;
        return QStringView(m_text).mid(begin, m_at - begin).trimmed().startsWith(u"#include");
    }
    bool isDigitSeparator() const { return m_at > 0 && m_text[m_at - 1].isDigit(); }

    void skipLineComment()
    {
        while (m_at < m_text.size() && m_text[m_at] != u'\n')
            ++m_at;
    }

    void skipBlockComment()
    {
        const qsizetype end = m_text.indexOf(u"*/"_s, m_at + 2);
        const qsizetype stop = end < 0 ? m_text.size() : end + 2;
        for (; m_at < stop; ++m_at)
            keepLine();
    }

    void takeRaw()
    {
        const qsizetype end = m_text.indexOf(u")\""_s, m_at);
        const qsizetype stop = end < 0 ? m_text.size() : end + 2;
        m_code += u"\"\"";
        for (; m_at < stop; ++m_at)
            keepLine();
    }

    void takeLiteral()
    {
        Literal literal;
        literal.line = m_line;
        literal.calls = m_calls;
        literal.isContinued = m_lastWasLiteral;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != u'"' && m_text[m_at] != u'\n';
             ++m_at) {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                literal.text += m_text[m_at++];
            literal.text += m_text[m_at];
        }
        ++m_at;
        m_file.literals.push_back(literal);
        m_code += u"\"\"";
        m_lastWasLiteral = true;
    }

    void takeCharacter()
    {
        m_code += u"' '";
        for (++m_at; m_at < m_text.size() && m_text[m_at] != u'\'' && m_text[m_at] != u'\n';
             ++m_at) {
            if (m_text[m_at] == u'\\')
                ++m_at;
        }
        ++m_at;
        m_lastWasLiteral = false;
    }

    void takeCode()
    {
        const QChar c = m_text[m_at];
        if (c == u'(') {
            static const QRegularExpression name(u"([A-Za-z_][A-Za-z0-9_]*)\\s*$"_s);
            m_calls.append(name.match(m_code.right(80)).captured(1));
        } else if (c == u')' && !m_calls.isEmpty()) {
            m_calls.removeLast();
        }
        if (!c.isSpace())
            m_lastWasLiteral = false;
        m_code += c;
        if (c == u'\n')
            ++m_line;
        ++m_at;
    }

    void keepLine()
    {
        if (m_text[m_at] != u'\n')
            return;
        m_code += u'\n';
        ++m_line;
    }

    SourceFile &m_file;
    const QString &m_text;
    QString m_code;
    QStringList m_calls;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_lastWasLiteral = false;
};

} // namespace

SourceFile sourceFile(const QString &path, const QString &text)
{
    SourceFile file;
    file.path = path;
    file.lines = text.split(u'\n');
    static const QRegularExpression include(uR"(^\s*#\s*include\s+([<"])([^>"]+)[>"])"_s);
    for (int i = 0; i < file.lines.size(); ++i) {
        if (const auto match = include.match(file.lines[i]); match.hasMatch())
            file.includes.push_back({i + 1, match.captured(2), match.captured(1) == "\""_L1});
    }
    Scanner(file, text).run();
    return file;
}

std::vector<SourceFile> sourceFiles(const QStringList &folders)
{
    const QString root = QStringLiteral(BP_SOURCE_DIR);
    std::vector<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator walk(root + u'/' + folder,
                          {u"*.h"_s, u"*.cpp"_s},
                          QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                files.push_back(sourceFile(QDir(root).relativeFilePath(file.fileName()),
                                           QString::fromUtf8(file.readAll())));
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

} // namespace bp::test
