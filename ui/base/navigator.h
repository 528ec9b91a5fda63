// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Where the window is and was: two stacks of links. Shows nothing itself; the window listens.

#include "ui/base/link.h"

#include <QObject>

#include <vector>

namespace bp::ui {

class Navigator : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Opens a link; the present place goes onto the way back. The same place again does nothing.
    void go(const Link &link);
    void go(ScreenId screen) { go(Link{.screen = screen, .filter = {}, .detail = {}}); }
    /// The present place with another filter or detail: back does not stop there.
    void replace(const Link &link);
    void back();
    void forward();

    const Link &current() const { return m_current; }
    bool canGoBack() const { return !m_behind.empty(); }
    bool canGoForward() const { return !m_ahead.empty(); }

Q_SIGNALS:
    void navigated(const bp::ui::Link &link); ///< a screen shall open this
    void changed();                           ///< place or stacks are other than before

private:
    void show(const Link &link);

    Link m_current;
    std::vector<Link> m_behind;
    std::vector<Link> m_ahead;
};

} // namespace bp::ui
