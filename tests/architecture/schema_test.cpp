// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/source_tree.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace bp::test;
using namespace Qt::StringLiterals;

/// The schema is its history: the numbered files are the only place a table is described.
class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QDir folder(QStringLiteral(BP_SOURCE_DIR "/core/db/migrations"));
        m_names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        if (m_names.isEmpty())
            QSKIP("there is no schema yet");
        static const QRegularExpression comment(u"--[^\\n]*"_s);
        static const QRegularExpression table(
            u"CREATE\\s+TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?(\\w+)\\s*(\\(.*?\\)[^)]*?);"_s,
            QRegularExpression::DotMatchesEverythingOption |
                QRegularExpression::CaseInsensitiveOption);
        for (const QString &name : m_names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString sql = QString::fromUtf8(file.readAll()).remove(comment);
            m_sql += sql;
            for (auto matches = table.globalMatch(sql); matches.hasNext();) {
                const auto match = matches.next();
                m_tables.insert(match.captured(1), match.captured(2));
            }
        }
        QVERIFY(m_tables.size() > 10);
    }

    void migrationsAreNumberedWithoutGaps()
    {
        for (int i = 0; i < m_names.size(); ++i)
            QVERIFY2(m_names[i].startsWith(u"%1_"_s.arg(i + 1, 4, 10, QChar(u'0'))),
                     qPrintable(m_names[i]));
    }

    void everyTableIsStrictAndHasAKey()
    {
        for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table) {
            const QString tail = table->mid(table->lastIndexOf(u')'));
            QVERIFY2(tail.contains("STRICT"_L1), qPrintable(table.key() + u" is not STRICT"_s));
            QVERIFY2(table->contains("PRIMARY KEY"_L1),
                     qPrintable(table.key() + u" has no primary key: undo would miss it"_s));
        }
    }

    void nothingCountsMoneyInFractions()
    {
        static const QRegularExpression real(u"\\b(minor|amount|balance|opening\\w*)\\s+REAL"_s);
        QVERIFY2(!real.match(m_sql).hasMatch(), qPrintable(real.match(m_sql).captured()));
    }

    void noTriggerWritesBehindTheDoor()
    {
        QVERIFY(!m_sql.contains("CREATE TRIGGER"_L1, Qt::CaseInsensitive));
    }

    void everyTableIsUsed()
    {
        QString code;
        for (const SourceFile &file : sourceFiles({u"core"_s}))
            code += file.lines.join(u'\n');
        for (const QString &table : m_tables.keys()) {
            const QRegularExpression word(u"\\b"_s + table + u"\\b"_s);
            QVERIFY2(code.contains(word), qPrintable(table + u" is a table that nothing uses"_s));
        }
    }

    void tablesAreDescribedNowhereElse()
    {
        for (const SourceFile &file : sourceFiles({u"core"_s, u"ml"_s, u"ui"_s, u"app"_s})) {
            for (const Literal &literal : file.literals) {
                QVERIFY2(!literal.text.contains("CREATE TABLE"_L1, Qt::CaseInsensitive) ||
                             literal.text.contains("TEMP"_L1),
                         qPrintable(file.path + u" describes a table"_s));
            }
        }
    }

private:
    QStringList m_names;
    QString m_sql;
    QMap<QString, QString> m_tables; ///< name → what stands behind it
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
