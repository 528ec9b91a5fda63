// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How long work says how far it is and learns that nobody wants it any more. core and ml know no
/// thread: the caller's implementation is called on whatever thread does the work.

#include <QString>

namespace bp {

class Progress
{
public:
    virtual ~Progress() = default;
    virtual void report(int done, int total, const QString &what) = 0;
    virtual bool isCancelled() const = 0;

    /// Reports to nobody and is never cancelled.
    static Progress &none();
};

} // namespace bp
