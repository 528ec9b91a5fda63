// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Which entries a version learned from, each sorted how: an entry it does not hold, or holds
/// sorted otherwise, is something new to learn. Kept as a preference of the book for each version
/// that can be used; older books kept those of the newest one alone.

#include "core/base/id.h"

#include <QHash>
#include <QString>

#include <optional>

namespace bp {

class LedgerReader;
class LedgerWriter;

class LearnedEntries
{
public:
    /// Of a version of the model `name`; nothing: it was not written down.
    static std::optional<LearnedEntries>
    of(const LedgerReader &reader, const QString &name, int version);

    bool isEmpty() const { return m_categories.isEmpty(); }
    void add(EntryId entry, CategoryId category) { m_categories.insert(entry, category); }
    bool holds(EntryId entry, CategoryId category) const
    {
        const auto known = m_categories.constFind(entry);
        return known != m_categories.constEnd() && *known == category;
    }
    /// How the entry was sorted then; null: it was not learned from.
    CategoryId category(EntryId entry) const { return m_categories.value(entry); }
    void store(LedgerWriter &writer, const QString &name, int version) const;
    /// Of a version that is gone, or of which only the figures are left.
    static void remove(LedgerWriter &writer, const QString &name, int version);

private:
    QHash<EntryId, CategoryId> m_categories;
};

} // namespace bp
