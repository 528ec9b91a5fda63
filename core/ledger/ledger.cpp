// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"

#include "core/db/change_set.h"
#include "core/db/connection.h"
#include "core/db/schema.h"
#include "core/db/statement.h"
#include "core/ledger/step_log.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

namespace bp {
namespace {

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

// Before a migration: a copy that was opened and found sound. VACUUM INTO, since copying the file
// is unsafe with WAL.
void keepCopy(const db::Connection &connection, const QString &path, const QString &folder)
{
    const QFileInfo book(path);
    const QString target = QDir(folder.isEmpty() ? book.absolutePath() : folder)
                               .filePath(QStringLiteral("%1.version-%2.backup")
                                             .arg(book.fileName())
                                             .arg(db::version(connection)));
    QFile::remove(target);
    db::Statement(connection, "VACUUM INTO ?").bind(target).run();
    const db::Connection copy(target, db::Connection::Mode::ReadOnly);
    db::Statement check(copy, "PRAGMA quick_check(1)");
    if (!check.step() || check.text(0) != u"ok")
        throw db::Failure{0, QStringLiteral("the copy before the migration is damaged")};
}

// Versions, and what is noted of them under keys of which undo leaves the newest note.
[[maybe_unused]] bool isOfModels(const LedgerChange &change)
{
    const QStringList tables = change.tables.keys();
    return std::ranges::all_of(tables, [](const QString &table) {
        return table == QStringLiteral("model") || table == QStringLiteral("preference");
    });
}

// Up to this size a whole check costs a few milliseconds at opening.
constexpr qint64 checkedAtOpening = 8 << 20;

} // namespace

class Ledger::Private
{
public:
    Private(const QString &bookPath,
            const LedgerOptions &bookOptions,
            std::unique_ptr<QLockFile> bookLock)
        : options(bookOptions)
        , lock(std::move(bookLock))
        , connection(bookPath, db::Connection::Mode::ReadWrite)
        , reader(connection)
        , log(connection)
    {
    }

    LedgerOptions options;
    std::unique_ptr<QLockFile> lock; // released after the connection is closed
    db::Connection connection;
    LedgerReader reader;
    StepLog log;
    quint64 revision = 0;
    bool isChanging = false;
};

Ledger::Ledger(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Ledger::~Ledger() = default;

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &path, const LedgerOptions &options)
{
    const QFileInfo file(path);
    if (file.isDir())
        return fail(Error::Code::Io, tr("%1 is a folder. Choose a file.").arg(shown(path)));
    if (!file.dir().exists() && !QDir().mkpath(file.absolutePath()))
        return fail(Error::Code::Io,
                    tr("The folder %1 cannot be made. Choose another place for the book.")
                        .arg(shown(file.absolutePath())));
    if (file.exists() && !file.isWritable())
        return fail(Error::Code::Io,
                    tr("The book %1 is read-only and was not opened. Change its permissions or "
                       "open a copy.")
                        .arg(shown(path)));
    auto lock = std::make_unique<QLockFile>(QString(file.absoluteFilePath() + u".lock"));
    lock->setStaleLockTime(0); // only the death of its owner frees a lock
    if (!lock->tryLock(0)) {
        if (lock->error() == QLockFile::LockFailedError)
            return fail(Error::Code::Conflict,
                        tr("The book %1 is already open in another window or program. "
                           "Close it there and try again.")
                            .arg(shown(path)));
        return fail(Error::Code::Io,
                    tr("The folder %1 cannot be written, so the book in it cannot be changed. "
                       "Nothing was stored. Choose a folder of yours.")
                        .arg(shown(file.absolutePath())));
    }
    try {
        auto d = std::make_unique<Private>(file.absoluteFilePath(), options, std::move(lock));
        const db::Connection &connection = d->connection;
        if (!db::isBook(connection))
            return fail(Error::Code::Unsupported,
                        tr("%1 is a database of another program and was left as it is. Choose "
                           "another file.")
                            .arg(shown(path)));
        if (db::version(connection) > db::newestVersion())
            return fail(Error::Code::Unsupported,
                        tr("The book %1 was made by a newer Budget Pulse and was left as it is. "
                           "Install the newest version to open it.")
                            .arg(shown(path)));
        if (file.size() <= checkedAtOpening) {
            db::Statement check(connection, "PRAGMA quick_check(1)");
            if (check.step() && check.text(0) != u"ok")
                throw db::Failure{11, check.text(0)}; // SQLITE_CORRUPT
        }
        if (db::version(connection) > 0 && db::version(connection) < db::newestVersion())
            keepCopy(connection, d->connection.path(), options.backupFolder);
        connection.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
        db::migrate(connection);
        return std::unique_ptr<Ledger>(new Ledger(std::move(d)));
    } catch (const db::Failure &failure) {
        return fail(db::errorFrom(failure, path));
    }
}

QString Ledger::path() const
{
    return d->connection.path();
}

const LedgerReader &Ledger::reader() const
{
    return d->reader;
}

LedgerSource Ledger::source() const
{
    return {path(), d->revision};
}

quint64 Ledger::revision() const
{
    return d->revision;
}

Result<void> Ledger::change(const QString &name, const ChangeBody &body, const Origin &origin)
{
    return record(name, body, origin, Place::OnTheStack);
}

Result<void> Ledger::found(const QString &name, const ChangeBody &body)
{
    if (!undoText().isEmpty()) // it has begun, whatever the person threw away since
        return {};
    if (!redoText().isEmpty())
        return redo();
    return record(name, body, {}, Place::BelowTheStack);
}

Result<void> Ledger::changeAside(const QString &name, const ChangeBody &body)
{
    return record(name, body, {Origin::Kind::Machine, {}}, Place::Aside);
}

Result<void>
Ledger::record(const QString &name, const ChangeBody &body, const Origin &origin, Place place)
{
    Q_ASSERT_X(!d->isChanging, "Ledger::change", "a change within a change");
    LedgerChange change;
    try {
        db::Recorder recorder(d->connection, db::recordedTables());
        db::Transaction transaction(d->connection);
        LedgerWriter writer(d->connection, recorder);
        d->isChanging = true;
        const Result<void> done = body(writer);
        d->isChanging = false;
        if (!done)
            return done;
        const RecordedStep step{recorder.take(), recorder.bulkFirst, recorder.bulkLast};
        if (step.isEmpty())
            return {};
        change = step.announcement();
        Q_ASSERT_X(place != Place::Aside || isOfModels(change),
                   "Ledger::changeAside",
                   "a step of the person may rest upon it");
        d->log.push(name,
                    origin,
                    d->options.now(),
                    place == Place::OnTheStack ? step : RecordedStep(),
                    change.rowCount);
        transaction.commit();
    } catch (const db::Failure &failure) {
        d->isChanging = false;
        return fail(db::errorFrom(failure, path()));
    }
    change.revision = ++d->revision;
    Q_EMIT changed(change);
    return {};
}

QString Ledger::undoText() const
{
    return d->log.undoText();
}

QString Ledger::redoText() const
{
    return d->log.redoText();
}

Result<void> Ledger::undo()
{
    return replay(Direction::Back);
}

Result<void> Ledger::redo()
{
    return replay(Direction::Forth);
}

Result<void> Ledger::replay(Direction direction)
{
    LedgerChange change;
    try {
        db::Transaction transaction(d->connection);
        const auto done = direction == Direction::Back ? d->log.undo() : d->log.redo();
        if (!done)
            return {};
        change = *done;
        transaction.commit();
    } catch (const db::Failure &failure) {
        Error error = db::errorFrom(failure, path());
        error.code = Error::Code::Conflict;
        return fail(error);
    }
    change.revision = ++d->revision;
    Q_EMIT changed(change);
    return {};
}

std::vector<HistoryStep> Ledger::history(int atMost) const
{
    return d->log.steps(atMost);
}

Result<VerifyReport> Ledger::backup(const QString &target, Progress &progress) const
{
    return copyVerified(d->connection, target, progress);
}

} // namespace bp
