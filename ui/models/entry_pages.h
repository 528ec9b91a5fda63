// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The entries that answer a filter: all their keys in order, and the rows of the pages looked at.
/// A page is 256 rows, read in one query by id; the pages looked at last are kept.

#include "core/ledger/entry_text_index.h"
#include "core/ledger/ledger_reader.h"

#include <QHash>

#include <list>
#include <vector>

namespace bp::ui {

class EntryPages
{
public:
    static constexpr int pageSize = 256;
    static constexpr int mostPages = 24;

    explicit EntryPages(const LedgerReader &reader)
        : m_reader(reader)
    {
    }

    /// `index` answers texts at once where it can; null: the book does.
    void load(const EntryFilter &filter, EntryOrder order, const EntryTextIndex *index = nullptr);
    int count() const { return int(m_keys.size()); }
    const EntryKey &key(int index) const { return m_keys[size_t(index)]; }
    const std::vector<EntryKey> &keys() const { return m_keys; }
    int indexOf(EntryId id) const; ///< −1: not among them
    /// Read with its page when it is missing. Valid until the next call.
    const EntryRow &row(int index) const;
    /// Forgets what was read of rows; keys stay.
    void forgetRows();
    /// Reads these again; true when order, groups and sums may have changed with them.
    void replaceKey(int index, const EntryKey &key) { m_keys[size_t(index)] = key; }

private:
    struct Page
    {
        int number;
        QHash<EntryId, EntryRow> rows;
    };
    const Page &page(int number) const;

    const LedgerReader &m_reader;
    std::vector<EntryKey> m_keys;
    mutable QHash<EntryId, int> m_index; ///< made when asked more than a few times
    mutable int m_asked = 0;
    mutable std::list<Page> m_pages; ///< last used first
};

} // namespace bp::ui
