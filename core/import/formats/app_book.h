// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The last steps of reading the book of another app, whichever it is.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/raw_entry.h"

namespace bp {

struct AppBook
{
    QString app; ///< its name: what the file's format is called
    RawFile file;
    bool isWhole = true; ///< false: the file broke off; what stands before was read
    int lastLine = 0;    ///< where it broke off
};

/// The file, or an Error when the person cancelled or nothing in it can be read.
[[nodiscard]] Result<RawFile> finished(AppBook book, const Progress &progress);

/// What is said of a transaction without a day, account or amount.
ImportProblem unreadTransaction(int line);

} // namespace bp
