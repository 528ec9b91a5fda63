// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a job is called, what it replaces and how far it is. Plain values.

#include <QString>

#include <functional>
#include <optional>

namespace bp::ui {

using JobId = int;

struct JobOptions
{
    QString title; ///< for the person: "Reading umsaetze.csv"
    QString kind;  ///< jobs of one kind replace each other; "": stands alone
    /// Of the book the work reads (LedgerSource::revision()); an answer older than the book is
    /// dropped.
    std::optional<quint64> revision;
    /// Called instead of delivering when the answer was dropped: usually asks anew.
    std::function<void()> whenStale;
};

struct JobState
{
    JobId id = 0;
    QString title;
    QString what; ///< the last step it reported; "" before the first
    int done = 0;
    int total = 0; ///< 0: unknown
};

} // namespace bp::ui
