// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What is known of an entry beside its fields: the bank's words, the amount it was made in, the
/// other side of a transfer, and why the machine sorted it as it is.

#include <QLocale>
#include <QStringList>

namespace bp {
class LedgerReader;
struct EntryRow;
} // namespace bp

namespace bp::ui {

/// A sentence each.
QStringList entryFacts(const LedgerReader &reader, const EntryRow &row, const QLocale &locale);

} // namespace bp::ui
