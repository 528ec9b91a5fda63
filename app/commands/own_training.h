// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a command does before it sorts: it trains by itself when enough was sorted since the
/// newest version, or when the one in use cannot be read, as the open window does. Undo passes such
/// a version by.

#include "app/command.h"

#include <QJsonObject>

namespace bp {

class Ledger;

/// What became of it; nothing to say when none was due.
struct OwnTraining
{
    int version = 0;  ///< 0: none was trained
    QString sentence; ///< "" when the person wants no notice of versions

    void print(Console &console) const;
    void putInto(QJsonObject &object) const;
};

/// A book that cannot keep the version is said on standard error; the command goes on with what was
/// learned before.
OwnTraining trainWhenDue(Ledger &ledger, const CommandRequest &request, Console &console);

} // namespace bp
