// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How the window looks and speaks, where the book lies, what the machine may do, and what was
/// changed. Everything acts at once.

#include "ui/base/screen.h"

class QListWidget;
class QStackedWidget;

namespace bp::ui {

class SettingsScreen : public Screen
{
    Q_OBJECT

public:
    explicit SettingsScreen(const Context &context, QWidget *parent = nullptr);

    void open(const Link &link) override; ///< detail: "look", "book", "machine", "keys", "history"
    std::vector<QWidget *> panes() const override;

private:
    QListWidget *m_list;
    QStackedWidget *m_pages;
};

} // namespace bp::ui
