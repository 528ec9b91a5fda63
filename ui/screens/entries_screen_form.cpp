// SPDX-License-Identifier: GPL-3.0-or-later

// The form beside the table: opened, left, gone on with.
#include "ui/models/entry_table_model.h"
#include "ui/screens/entries_screen.h"
#include "ui/screens/entry_commands.h"
#include "ui/widgets/row_table.h"

namespace bp::ui {

std::any EntriesScreen::unsaved() const
{
    return Unsaved{m_pane->isVisibleTo(this), m_pane->unsaved(), m_table->currentId()};
}

void EntriesScreen::goOnWith(const std::any &unsaved)
{
    const auto *left = std::any_cast<Unsaved>(&unsaved);
    if (!left)
        return;
    m_table->select(left->row);
    m_pane->goOnWith(left->form);
    if (left->isPaneOpen && m_pane->isOpen())
        openPane();
}

void EntriesScreen::startNew()
{
    const auto &chosen = m_model->filter().accounts;
    AccountId account = chosen.isEmpty() ? AccountId() : *chosen.cbegin();
    if (const auto row = m_model->entryAt(m_table->currentIndex().row()); row && account.isNull())
        account = row->entry.account;
    m_pane->startNew(account);
    openPane();
}

void EntriesScreen::showPane()
{
    if (m_commands->current().isNull())
        return;
    if (m_pane->isVisible() && m_pane->isEdited() && m_pane->entry() == m_commands->current())
        return m_pane->focusFirst();
    m_pane->showEntry(m_commands->current());
    openPane();
}

/// The form that was left with something typed in it.
bool EntriesScreen::resumeForm()
{
    if (!m_pane->resume())
        return false;
    openPane();
    return true;
}

void EntriesScreen::openPane()
{
    m_pane->show();
    layoutColumns();
    m_pane->focusFirst();
}

void EntriesScreen::closePane()
{
    m_pane->putAside();
    m_pane->hide();
    layoutColumns();
    m_table->setFocus();
}

} // namespace bp::ui
