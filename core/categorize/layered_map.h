// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A map of which changed copies are cheap: a large base that all share, and what is newer.

#include <QHash>

#include <memory>

namespace bp {

template <typename Key, typename Value>
class LayeredMap
{
public:
    LayeredMap()
        : LayeredMap(QHash<Key, Value>())
    {
    }
    explicit LayeredMap(QHash<Key, Value> base)
        : m_base(std::make_shared<const QHash<Key, Value>>(std::move(base)))
    {
    }

    const Value *find(const Key &key) const
    {
        if (const auto it = m_newer.constFind(key); it != m_newer.constEnd())
            return it->get();
        const auto it = m_base->constFind(key);
        return it == m_base->constEnd() ? nullptr : &*it;
    }
    Value value(const Key &key) const
    {
        const Value *known = find(key);
        return known ? *known : Value();
    }
    void put(const Key &key, Value value)
    {
        m_newer.insert(key, std::make_shared<const Value>(std::move(value)));
        if (m_newer.size() <= newestAtMost)
            return;
        QHash<Key, Value> joined = *m_base;
        for (auto it = m_newer.constBegin(); it != m_newer.constEnd(); ++it)
            joined.insert(it.key(), **it);
        m_base = std::make_shared<const QHash<Key, Value>>(std::move(joined));
        m_newer.clear();
    }
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (auto it = m_base->constBegin(); it != m_base->constEnd(); ++it) {
            if (!m_newer.contains(it.key()))
                visit(it.key(), *it);
        }
        for (auto it = m_newer.constBegin(); it != m_newer.constEnd(); ++it)
            visit(it.key(), **it);
    }

private:
    /// With more of these they are joined with the base.
    static constexpr qsizetype newestAtMost = 2'000;

    std::shared_ptr<const QHash<Key, Value>> m_base;
    /// Shared one by one: a copy that changes takes all of these with it.
    QHash<Key, std::shared_ptr<const Value>> m_newer;
};

} // namespace bp
