// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/navigator.h"

namespace bp::ui {
namespace {

constexpr std::size_t longestWay = 100;

} // namespace

void Navigator::show(const Link &link)
{
    m_current = link;
    Q_EMIT navigated(link);
    Q_EMIT changed();
}

void Navigator::go(const Link &link)
{
    if (link == m_current)
        return;
    m_behind.push_back(m_current);
    if (m_behind.size() > longestWay)
        m_behind.erase(m_behind.begin());
    m_ahead.clear();
    show(link);
}

void Navigator::replace(const Link &link)
{
    if (link == m_current)
        return;
    m_current = link;
    Q_EMIT changed();
}

void Navigator::back()
{
    if (m_behind.empty())
        return;
    m_ahead.push_back(m_current);
    const Link link = m_behind.back();
    m_behind.pop_back();
    show(link);
}

void Navigator::forward()
{
    if (m_ahead.empty())
        return;
    m_behind.push_back(m_current);
    const Link link = m_ahead.back();
    m_ahead.pop_back();
    show(link);
}

} // namespace bp::ui
