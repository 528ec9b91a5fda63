// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entry_pages.h"

#include <algorithm>

namespace bp::ui {

namespace {

/// So many look-ups cost less by walking than an index of all would.
constexpr int walkedAtMost = 4;

} // namespace

void EntryPages::load(const EntryFilter &filter, EntryOrder order, const EntryTextIndex *index)
{
    const bool isQuick =
        index && order == EntryOrder::NewestFirst && EntryTextIndex::answers(filter);
    m_keys = isQuick ? index->keys(filter) : m_reader.entryKeys(filter, order);
    m_index.clear();
    m_asked = 0;
    m_pages.clear();
}

int EntryPages::indexOf(EntryId id) const
{
    if (m_index.isEmpty() && ++m_asked <= walkedAtMost) {
        const auto at = std::ranges::find(m_keys, id, &EntryKey::id);
        return at == m_keys.end() ? -1 : int(at - m_keys.begin());
    }
    if (m_index.isEmpty()) {
        m_index.reserve(qsizetype(m_keys.size()));
        for (size_t i = 0; i < m_keys.size(); ++i)
            m_index.insert(m_keys[i].id, int(i));
    }
    return m_index.value(id, -1);
}

const EntryRow &EntryPages::row(int index) const
{
    const Page &found = page(index / pageSize);
    const auto at = found.rows.constFind(m_keys[size_t(index)].id);
    static const EntryRow gone; // deleted by a change not yet announced
    return at == found.rows.cend() ? gone : *at;
}

const EntryPages::Page &EntryPages::page(int number) const
{
    const auto at =
        std::ranges::find_if(m_pages, [number](const Page &p) { return p.number == number; });
    if (at != m_pages.end()) {
        m_pages.splice(m_pages.begin(), m_pages, at);
        return m_pages.front();
    }
    const int first = number * pageSize;
    const int last = std::min(first + pageSize, count());
    std::vector<EntryId> ids;
    for (int i = first; i < last; ++i)
        ids.push_back(m_keys[size_t(i)].id);
    Page fresh{number, {}};
    for (EntryRow &row : m_reader.entryRows(ids))
        fresh.rows.insert(row.entry.id, std::move(row));
    m_pages.push_front(std::move(fresh));
    if (m_pages.size() > mostPages)
        m_pages.pop_back();
    return m_pages.front();
}

void EntryPages::forgetRows()
{
    m_pages.clear();
}

} // namespace bp::ui
