// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/connection.h"
#include "core/ledger/ledger.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace bp;
using namespace Qt::StringLiterals;

// The step of tomorrow is a resource of this test; it can be taken away and put back.
static void removeStepOfTomorrow()
{
    Q_CLEANUP_RESOURCE(tomorrow);
}

static void addStepOfTomorrow()
{
    Q_INIT_RESOURCE(tomorrow);
}

class MigrationTest : public QObject
{
    Q_OBJECT

    static std::unique_ptr<Ledger> opened(const QString &path)
    {
        auto ledger = Ledger::open(path);
        if (!ledger)
            qWarning() << ledger.error().message << ledger.error().detail;
        return ledger ? std::move(*ledger) : nullptr;
    }

    static void addAccount(Ledger &ledger)
    {
        QVERIFY(ledger.change(u"Add account"_s, [](LedgerWriter &w) -> Result<void> {
            Account account;
            account.name = u"Giro"_s;
            w.addAccount(account);
            return {};
        }));
    }

private Q_SLOTS:
    void init() { removeStepOfTomorrow(); }
    void cleanupTestCase() { addStepOfTomorrow(); } // its own clean-up at exit expects it

    void anOlderBookIsCopiedAndCheckedBeforeItIsUpgraded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"book.db"_s);
        QByteArray before;
        {
            const auto ledger = opened(path);
            QVERIFY(ledger);
            addAccount(*ledger);
            before = verify(ledger->reader(), Progress::none()).hash;
        }
        addStepOfTomorrow();
        const auto ledger = opened(path);
        QVERIFY(ledger);
        QCOMPARE(verify(ledger->reader(), Progress::none()).hash, before);
        QCOMPARE(ledger->undoText(), u"Add account"_s);
        const auto copy =
            verifyBook(folder.filePath(u"book.db.version-6.backup"_s), Progress::none());
        QVERIFY(copy);
        QVERIFY(copy->isOk());
        QCOMPARE(copy->hash, before);
    }
    void aCopyOfABookWithFewerTablesIsChecked()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"book.db"_s);
        QVERIFY(opened(path));
        {
            const db::Connection book(path, db::Connection::Mode::ReadWrite);
            for (const char *column : {"version", "rows", "seen", "own", "other"})
                book.exec(QByteArray("ALTER TABLE model DROP COLUMN compared_")
                              .append(column)
                              .constData());
            book.exec("DROP TABLE kept_answer; PRAGMA user_version = 4");
        }
        QVERIFY(opened(path));
        const auto copy =
            verifyBook(folder.filePath(u"book.db.version-4.backup"_s), Progress::none());
        QVERIFY(copy);
        QVERIFY(copy->isOk());
    }
    void aBookOfANewerVersionIsRefusedWithASentence()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"book.db"_s);
        addStepOfTomorrow();
        QVERIFY(opened(path));
        removeStepOfTomorrow();
        const auto refused = Ledger::open(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Unsupported);
        QVERIFY(refused.error().message.contains(u"newer"_s));
    }
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "migration_test.moc"
