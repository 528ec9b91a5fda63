// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace bp::db;

class StatementTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;

private Q_SLOTS:
    void init()
    {
        m_connection = std::make_unique<Connection>(m_folder.filePath(QStringLiteral("a.db")),
                                                    Connection::Mode::ReadWrite);
        m_connection->exec("DROP TABLE IF EXISTS t; CREATE TABLE t (x INTEGER);"
                           "INSERT INTO t VALUES (1), (2), (3)");
    }

    void twoOfTheSameAskSideBySide()
    {
        Statement one(*m_connection, "SELECT x FROM t WHERE x >= ? ORDER BY x");
        Statement other(*m_connection, "SELECT x FROM t WHERE x >= ? ORDER BY x");
        one.bind(1);
        other.bind(3);
        QVERIFY(one.step());
        QVERIFY(other.step());
        QCOMPARE(one.integer(0), 1);
        QCOMPARE(other.integer(0), 3);
        QVERIFY(one.step());
        QCOMPARE(one.integer(0), 2);
    }

    void theNextOfTheSameBeginsAnew()
    {
        const QByteArray sql = "SELECT x FROM t WHERE ?1 IS NULL OR x = ?1 ORDER BY x";
        {
            Statement half(*m_connection, sql);
            half.bind(2);
            QVERIFY(half.step()); // given back with a row open
        }
        Statement next(*m_connection, sql);
        int rows = 0;
        while (next.step())
            ++rows;
        QCOMPARE(rows, 3); // no value is left from before
    }

    void anOpenRowGivenBackKeepsNoLock()
    {
        {
            Statement half(*m_connection, "SELECT x FROM t");
            QVERIFY(half.step());
        }
        Connection other(m_connection->path(), Connection::Mode::ReadWrite);
        other.exec("INSERT INTO t VALUES (4)");
        QCOMPARE(integer(*m_connection, "SELECT count(*) FROM t"), 4);
        m_connection->exec("ALTER TABLE t ADD COLUMN y INTEGER; DROP TABLE t");
    }
};

QTEST_GUILESS_MAIN(StatementTest)
#include "statement_test.moc"
