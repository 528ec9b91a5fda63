// SPDX-License-Identifier: GPL-3.0-or-later

// Backups: copies that were opened and checked before anybody relies on them.
#include "core/db/connection.h"
#include "core/db/schema.h"
#include "core/ledger/ledger.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace bp {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("bp::Ledger", text);
}

[[nodiscard]] Result<void> checkTarget(const QString &target)
{
    const QFileInfo file(target);
    if (file.exists())
        return fail(Error::Code::Conflict,
                    tr("%1 exists already and was left as it is. Choose another name.")
                        .arg(QDir::toNativeSeparators(target)));
    if (!QDir().mkpath(file.absolutePath()))
        return fail(Error::Code::Io,
                    tr("The folder %1 cannot be made. Choose another place.")
                        .arg(QDir::toNativeSeparators(file.absolutePath())));
    return {};
}

[[nodiscard]] Result<void> checkIsBook(const db::Connection &connection, const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    if (db::version(connection) == 0 || !db::isBook(connection))
        return fail(Error::Code::Unsupported,
                    tr("%1 is not a book of Budget Pulse. Choose another file.").arg(name));
    if (db::version(connection) > db::newestVersion())
        return fail(
            Error::Code::Unsupported,
            tr("%1 was made by a newer Budget Pulse. Install the newest version to open it.")
                .arg(name));
    return {};
}

} // namespace

Result<VerifyReport>
copyVerified(const db::Connection &book, const QString &target, Progress &progress)
{
    if (auto free = checkTarget(target); !free)
        return fail(free.error());
    try {
        const auto goOn = [&](int done, int total) {
            progress.report(done, total * 2, tr("Copying the book"));
            return !progress.isCancelled();
        };
        book.copyTo(target, goOn);
        // A backup is one file, whole without a journal beside it.
        db::Connection(target, db::Connection::Mode::ReadWrite)
            .exec("PRAGMA journal_mode = DELETE");
        const db::Connection copy(target, db::Connection::Mode::ReadOnly);
        const VerifyReport report = verify(LedgerReader(copy), progress);
        if (progress.isCancelled()) {
            QFile::remove(target);
            return fail(Error::Code::Cancelled, {});
        }
        return report;
    } catch (const db::Failure &failure) {
        QFile::remove(target);
        if (progress.isCancelled())
            return fail(Error::Code::Cancelled, {});
        Error error = db::errorFrom(failure, target);
        error.code = Error::Code::Io;
        return fail(error);
    }
}

Result<VerifyReport> restoreBackup(const QString &backup, const QString &target, Progress &progress)
{
    if (!QFileInfo::exists(backup))
        return fail(Error::Code::NotFound,
                    tr("There is no file %1.").arg(QDir::toNativeSeparators(backup)));
    try {
        const db::Connection source(backup, db::Connection::Mode::ReadOnly);
        if (auto book = checkIsBook(source, backup); !book)
            return fail(book.error());
        const VerifyReport report = verify(LedgerReader(source), progress);
        if (!report.isOk())
            return fail(Error::Code::Database,
                        tr("The backup %1 is damaged and was not restored. Choose an older one.")
                            .arg(QDir::toNativeSeparators(backup)));
        return copyVerified(source, target, progress);
    } catch (const db::Failure &failure) {
        return fail(db::errorFrom(failure, backup));
    }
}

Result<VerifyReport> verifyBook(const QString &path, Progress &progress)
{
    if (!QFileInfo::exists(path))
        return fail(Error::Code::NotFound,
                    tr("There is no file %1.").arg(QDir::toNativeSeparators(path)));
    try {
        const db::Connection connection(path, db::Connection::Mode::ReadOnly);
        if (auto book = checkIsBook(connection, path); !book)
            return fail(book.error());
        return verify(LedgerReader(connection), progress);
    } catch (const db::Failure &failure) {
        return fail(db::errorFrom(failure, path));
    }
}

} // namespace bp
