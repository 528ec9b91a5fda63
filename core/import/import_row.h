// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Words shared by everything that decides about one row of a file: where it stands, what it is,
/// what may be wrong with it.

#include <compare>

namespace bp {

/// A row of an import: index of its statement and index in it.
struct RowRef
{
    int statement = -1;
    int row = -1;

    bool isNull() const { return statement < 0; }
    friend auto operator<=>(const RowRef &, const RowRef &) = default;
};

enum class RowVerdict {
    New,          ///< not in the book
    AlreadyThere, ///< the book has it, or had it and the person deleted it
    Transfer,     ///< new, and one side of a movement between own accounts
    Doubtful,     ///< a person should look; `doubt` says why
};

/// Why a row is doubtful.
enum class Doubt {
    None,
    Twin,     ///< it may be an entry the book already has
    Pending,  ///< not booked yet: it will come again with a later statement
    DoubleId, ///< the file gives the same bank id twice
    Transfer, ///< new for certain, but which entry is its other side is open
};

} // namespace bp
