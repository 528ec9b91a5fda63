// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Checks every invariant of a book and names what is wrong and where.

#include "core/base/id.h"
#include "core/base/progress.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace bp {

class LedgerReader;

struct VerifyFinding
{
    QString check;   ///< "splits", "transfers", "foreign keys", "balances", "integrity",
                     ///< "attachments", "change sets"
    QString message; ///< what is wrong, with account, day and amount
    EntryId entry;   ///< where, if it is one entry
    bool isWarning =
        false; ///< a balance somebody stated and the rows do not give: the book itself is sound
};

struct VerifyReport
{
    std::vector<VerifyFinding> findings; ///< at most 1,000
    std::int64_t entries = 0;
    QByteArray
        hash; ///< SHA-256 over all recorded tables in key order: equal books have equal hashes

    bool isOk() const; ///< nothing but warnings
};

VerifyReport verify(const LedgerReader &reader, Progress &progress);

} // namespace bp
