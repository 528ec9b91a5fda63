// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/schema.h"

#include "core/db/statement.h"

#include <QDir>
#include <QFile>

static void initResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace bp::db {
namespace {

const QString folder = QStringLiteral(":/bp/migrations");

QStringList steps()
{
    initResources();
    return QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

} // namespace

int newestVersion()
{
    return int(steps().size());
}

int version(const Connection &connection)
{
    return int(integer(connection, "PRAGMA user_version"));
}

bool isBook(const Connection &connection)
{
    if (integer(connection, "PRAGMA application_id") == applicationId)
        return true;
    return integer(connection, "SELECT count(*) FROM sqlite_schema") == 0;
}

void migrate(const Connection &connection)
{
    const QStringList all = steps();
    for (int done = version(connection); done < all.size(); ++done) {
        QFile file(folder + u'/' + all[done]);
        if (!file.open(QIODevice::ReadOnly))
            throw Failure{0, QStringLiteral("migration %1 is missing").arg(all[done])};
        Transaction transaction(connection);
        connection.exec(file.readAll().constData());
        connection.exec(
            QByteArray("PRAGMA user_version = " + QByteArray::number(done + 1)).constData());
        connection.exec(
            QByteArray("PRAGMA application_id = " + QByteArray::number(applicationId)).constData());
        transaction.commit();
    }
}

const std::vector<const char *> &recordedTables()
{
    static const std::vector<const char *> tables{"account",
                                                  "category",
                                                  "payee",
                                                  "payee_alias",
                                                  "transfer",
                                                  "import_batch",
                                                  "entry",
                                                  "split",
                                                  "tag",
                                                  "entry_tag",
                                                  "refund_link",
                                                  "blob",
                                                  "attachment",
                                                  "checkpoint",
                                                  "import_tombstone",
                                                  "import_profile",
                                                  "match_rejection",
                                                  "transfer_rejection",
                                                  "category_rule",
                                                  "exchange_rate",
                                                  "schedule",
                                                  "budget",
                                                  "budget_line",
                                                  "goal",
                                                  "insight_dismissal",
                                                  "model",
                                                  "suggestion",
                                                  "kept_answer",
                                                  "preference"};
    return tables;
}

} // namespace bp::db
