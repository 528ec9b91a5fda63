// SPDX-License-Identifier: GPL-3.0-or-later

// What the import page does by key, in each of its states.
#include "ui/models/import_preview_model.h"
#include "ui/screens/entry_commands.h"
#include "ui/screens/import_commands.h"
#include "ui/screens/import_review.h"
#include "ui/screens/import_screen.h"
#include "ui/screens/verdict_tiles.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/row_table.h"

namespace bp::ui {

QSet<ActionId> ImportScreen::actions() const
{
    switch (m_flow.state()) {
    case ImportFlow::State::Preview:
        return {ActionId::Primary, ActionId::Category, ActionId::NotThis};
    case ImportFlow::State::Done:
        return {ActionId::Category, ActionId::Accept, ActionId::NotThis, ActionId::Split};
    default:
        return {ActionId::Primary};
    }
}

void ImportScreen::act(ActionId action)
{
    if (m_flow.state() == ImportFlow::State::Preview) {
        if (action == ActionId::Primary)
            commit();
        else if (action == ActionId::Category)
            m_commands->openChooser();
        else if (action == ActionId::NotThis)
            m_commands->refuse();
        return;
    }
    if (m_flow.state() != ImportFlow::State::Done) {
        if (action == ActionId::Primary && m_flow.state() == ImportFlow::State::Empty)
            chooseFiles();
        return;
    }
    if (action == ActionId::Category)
        m_review->commands().sorting().openChooser();
    else if (action == ActionId::Accept)
        m_review->commands().sorting().acceptSuggestion();
    else if (action == ActionId::NotThis)
        m_review->commands().sorting().rejectSuggestion();
    else if (action == ActionId::Split)
        m_review->commands().openSplit();
}

std::optional<OwnSteps> ImportScreen::ownSteps() const
{
    if (m_flow.state() != ImportFlow::State::Preview)
        return {};
    return OwnSteps{m_flow.history().undoText(), m_flow.history().redoText()};
}

void ImportScreen::takeBackOwn(bool forward)
{
    const std::vector<RowRef> rows = m_flow.takeBack(forward);
    if (rows.empty())
        return;
    m_model->reveal(rows.front());
    if (const int at = m_model->rowOf(rows.front()); at >= 0)
        m_table->setCurrentIndex(m_model->index(at, 0));
}

std::vector<QWidget *> ImportScreen::panes() const
{
    return {m_tiles, m_table, m_import, m_review->table()};
}

std::vector<KeyHelp> ImportScreen::keys() const
{
    return {{tr("S / D"), tr("it is the same / it is different, or no transfer")},
            {tr("Space"), tr("tick the rows")},
            {tr("+"), tr("sort those like the last one, too")},
            {tr("X"), tr("not what is suggested: leave the rows open")},
            {tr("T"), tr("choose the other side of a transfer")},
            {tr("Ctrl+Z"), tr("take the last decision on rows back")},
            {tr("R"), tr("show the raw line")},
            {tr("O"), tr("show how the columns were read")},
            {tr("← →"), tr("close and open a group")},
            {tr("Ctrl+Enter"), tr("import the ticked rows")},
            {tr("Esc"), tr("leave without storing anything")}};
}

} // namespace bp::ui
