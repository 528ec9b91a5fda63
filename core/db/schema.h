// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The schema is its history: numbered SQL files, applied in order. A new book runs them all.

#include "core/db/connection.h"

#include <vector>

namespace bp::db {

/// "BPL1": how a file says that it is a book.
inline constexpr int applicationId = 0x42504c31;

int newestVersion();
int version(const Connection &connection);
/// False for a database that is not empty and not ours.
bool isBook(const Connection &connection);
/// Applies what is missing, each step in a transaction of its own.
void migrate(const Connection &connection);
/// Tables whose rows are the book: recorded, undone, hashed. Parents before children.
const std::vector<const char *> &recordedTables();

} // namespace bp::db
