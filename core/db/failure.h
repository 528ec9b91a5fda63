// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the database throws. Caught at the doors in core/ledger only, and turned into an Error
/// there.

#include "core/base/result.h"

#include <QString>

namespace bp::db {

struct Failure
{
    int code = 0; ///< extended SQLite result code
    QString message;
};

/// A sentence for the person: what happened, what is untouched, what to do.
Error errorFrom(const Failure &failure, const QString &path);

} // namespace bp::db
