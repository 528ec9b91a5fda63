// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a transaction changed, recorded by SQLite's session extension
/// (sqlite.org/sessionintro.html): it can be inverted, applied and read. This is the command of
/// undo; nobody writes command classes.

#include "core/db/connection.h"

#include <QByteArray>

#include <functional>
#include <memory>

struct sqlite3_session;

namespace bp::db {

class ChangeSet
{
public:
    ChangeSet() = default;
    explicit ChangeSet(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    static ChangeSet unpacked(const QByteArray &packed); ///< Failure when damaged
    QByteArray packed() const;                           ///< compressed, for keeping

    bool isEmpty() const { return m_bytes.isEmpty(); }
    ChangeSet inverted() const;

    /// What something unrecorded may have changed meanwhile.
    struct Aside
    {
        const char *forced; ///< a table: its rows are written all the same, or left out when gone
        const char *left;   ///< another: of it stays as it stands …
        QString prefix;     ///< … what has a key beginning so
    };
    /// Applies every row or nothing (throws). Foreign keys are checked at commit.
    void apply(const Connection &connection, const Aside *aside = nullptr) const;

    enum class Kind { Insert, Update, Delete };
    void
    forEachRow(const std::function<void(const char *table, Kind kind, qint64 key)> &visit) const;

private:
    QByteArray m_bytes;
};

/// Records from construction until take(). Tables without a session are not recorded.
class Recorder
{
public:
    Recorder(const Connection &connection, const std::vector<const char *> &tables);

    ChangeSet take();

    /// While alive, nothing is recorded: for rows that are undone by their batch.
    class Pause
    {
    public:
        explicit Pause(Recorder &recorder);
        Pause(const Pause &) = delete;
        Pause &operator=(const Pause &) = delete;
        ~Pause();

    private:
        Recorder &m_recorder;
    };

    /// Ids first…last of entries inserted during a Pause; 0 if there were none.
    std::int64_t bulkFirst = 0;
    std::int64_t bulkLast = 0;

private:
    struct Delete
    {
        void operator()(sqlite3_session *session) const;
    };
    const Connection &m_connection;
    std::unique_ptr<sqlite3_session, Delete> m_session;
};

} // namespace bp::db
