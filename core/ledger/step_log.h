// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The steps of history in the file, and how one is taken back and done again. Private to
/// core/ledger; runs inside the caller's transaction. Throws db::Failure.

#include "core/db/change_set.h"
#include "core/ledger/history.h"
#include "core/ledger/ledger_change.h"

#include <optional>
#include <vector>

namespace bp {

/// What one change did: recorded rows, and a run of entries a large import inserted unrecorded.
struct RecordedStep
{
    db::ChangeSet rows;
    std::int64_t bulkFirst = 0;
    std::int64_t bulkLast = 0;

    bool isEmpty() const { return rows.isEmpty() && bulkFirst == 0; }
    LedgerChange announcement() const;
};

class StepLog
{
public:
    explicit StepLog(const db::Connection &connection)
        : m_connection(connection)
    {
    }

    /// Forgets what was undone, appends, and thins the oldest steps by number and size. An empty
    /// step is listed only: a machine's stands beside those that undo takes back, a person's ends
    /// them.
    void push(const QString &name,
              const Origin &origin,
              const QDateTime &at,
              const RecordedStep &step,
              int rows);
    QString undoText() const;
    QString redoText() const;
    std::optional<LedgerChange> undo(); ///< nothing: there is no step to take back
    std::optional<LedgerChange> redo();
    std::vector<HistoryStep> steps(int atMost) const;

private:
    const db::Connection &m_connection;
};

} // namespace bp
