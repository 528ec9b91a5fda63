// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Which merchants the person told the machine to forget: entries up to then no longer teach, later
/// ones do, and so do earlier ones the person sorts anew. Kept as a preference of the book, so
/// forgetting is undone like any change.

#include "core/base/id.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace bp {

class LedgerReader;
class LedgerWriter;

class ForgottenPayees
{
public:
    static ForgottenPayees of(const LedgerReader &reader);

    /// True when this entry must not teach about the merchant.
    bool hides(const QString &merchantKey, EntryId entry) const;
    void forget(const QString &merchantKey, EntryId lastEntry);
    /// The person sorted this entry again: it teaches. True if that changed anything.
    bool remember(const QString &merchantKey, EntryId entry);
    void store(LedgerWriter &writer) const;

private:
    struct Line
    {
        EntryId last;
        QSet<EntryId> anew;
    };
    QHash<QString, Line> m_lines;
};

} // namespace bp
