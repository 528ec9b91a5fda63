// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The open book and the one door into it. Every change goes through change(): undo, history,
/// refresh and audit come from there. Lives on the UI thread (or the command line's only thread);
/// workers use source().

#include "core/base/result.h"
#include "core/ledger/history.h"
#include "core/ledger/ledger_change.h"
#include "core/ledger/ledger_reader.h"
#include "core/ledger/ledger_source.h"
#include "core/ledger/ledger_writer.h"
#include "core/ledger/verify.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace bp {

using ChangeBody = std::function<Result<void>(LedgerWriter &)>;

struct LedgerOptions
{
    /// Tells the moment written into history. core asks no clock.
    std::function<QDateTime()> now = [] { return QDateTime::fromSecsSinceEpoch(0, Qt::UTC); };
    /// Where the copy before a migration goes; empty: beside the book.
    QString backupFolder;
};

class Ledger : public QObject
{
    Q_OBJECT

public:
    /// Opens the book at `path`, making it when there is none. Takes the writer's lock until
    /// destroyed: a second writer gets Conflict. A book of a newer version gives Unsupported, a
    /// damaged one Database; the file is then untouched.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> open(const QString &path,
                                                              const LedgerOptions &options = {});
    ~Ledger() override;

    QString path() const;
    const LedgerReader &reader() const; ///< for this thread; valid while the ledger lives
    LedgerSource source() const;
    quint64 revision() const; ///< +1 with every change

    /// Runs the body in one transaction and records what it did under `name`. A body that fails
    /// leaves no trace; one that changes nothing leaves no history.
    [[nodiscard]] Result<void>
    change(const QString &name, const ChangeBody &body, const Origin &origin = {});

    /// What the book begins with: listed in history, and no step that undo() takes back. Only while
    /// there is nothing to undo. A book of an earlier version that had its beginning undone gets it
    /// back.
    [[nodiscard]] Result<void> found(const QString &name, const ChangeBody &body);

    /// change() for what a machine does beside the person's steps: it is listed in history, and
    /// undo() passes it by. Only for the versions of models, whose choice replaying a step of the
    /// person settles anew, and for what is noted of them as a preference.
    [[nodiscard]] Result<void> changeAside(const QString &name, const ChangeBody &body);

    QString undoText() const; ///< name of the step undo() would take back; empty: none
    QString redoText() const;
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();
    std::vector<HistoryStep> history(int atMost = 200) const; ///< newest first

    /// A verified copy of the book: written, opened again, checked.
    [[nodiscard]] Result<VerifyReport> backup(const QString &target, Progress &progress) const;

Q_SIGNALS:
    void changed(const bp::LedgerChange &change);

private:
    class Private;
    enum class Direction { Back, Forth };
    explicit Ledger(std::unique_ptr<Private> d);
    enum class Place { OnTheStack, Aside, BelowTheStack };
    [[nodiscard]] Result<void>
    record(const QString &name, const ChangeBody &body, const Origin &origin, Place place);
    [[nodiscard]] Result<void> replay(Direction direction);
    std::unique_ptr<Private> d;
};

/// Copies an open book to `target`, opens the copy and checks it.
[[nodiscard]] Result<VerifyReport>
copyVerified(const db::Connection &book, const QString &target, Progress &progress);
/// Opens a backup, verifies it and writes it as a new book at `target`, which must not exist.
[[nodiscard]] Result<VerifyReport>
restoreBackup(const QString &backup, const QString &target, Progress &progress);
/// Opens a book for reading only and checks it; a damaged file is a report with findings or an
/// Error.
[[nodiscard]] Result<VerifyReport> verifyBook(const QString &path, Progress &progress);

} // namespace bp
