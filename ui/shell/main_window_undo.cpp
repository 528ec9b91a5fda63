// SPDX-License-Identifier: GPL-3.0-or-later

// What Undo and Redo are about, and what is said of a step of the book.
#include "core/ledger/ledger.h"

#include "ui/base/actions.h"
#include "ui/base/notices.h"
#include "ui/base/screen.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/resting_slider.h"
#include "ui/widgets/toast.h"

#include <QAction>

namespace bp::ui {

using namespace Qt::StringLiterals;

void MainWindow::takeBack(bool forward)
{
    // What was moved last is what is taken back, though it has not come to rest.
    for (RestingSlider *slider : findChildren<RestingSlider *>())
        slider->settle();
    if (Screen *page = currentScreen(); page && page->ownSteps())
        takeBackOn(page, forward);
    else
        takeBackInBook(forward);
}

void MainWindow::takeBackOn(Screen *page, bool forward)
{
    const OwnSteps steps = page->ownSteps().value_or(OwnSteps());
    const QString name = forward ? steps.redo : steps.undo;
    if (name.isEmpty()) {
        m_context.notices.say(forward ? tr("There is nothing to redo on this page.")
                                      : tr("There is nothing to undo on this page."));
        return;
    }
    page->takeBackOwn(forward);
    const auto turn = [this, page, forward] { takeBackOn(page, !forward); };
    if (forward)
        m_toast->say(tr("Done again: %1").arg(name), tr("Undo"), turn);
    else
        m_toast->say(tr("Undone: %1").arg(name), tr("Redo"), turn);
}

void MainWindow::takeBackInBook(bool forward)
{
    const QString name = forward ? m_context.ledger.redoText() : m_context.ledger.undoText();
    m_isTakingBack = true;
    const auto done = forward ? m_context.ledger.redo() : m_context.ledger.undo();
    m_isTakingBack = false;
    refreshUndo();
    if (!m_context.notices.accept(done))
        return;
    const auto turn = [this, forward] { takeBackInBook(!forward); };
    if (forward)
        m_toast->say(tr("Done again: %1").arg(name), tr("Undo"), turn);
    else
        m_toast->say(tr("Undone: %1").arg(name), tr("Redo"), turn);
}

void MainWindow::noteChange()
{
    if (m_isTakingBack)
        return;
    refreshUndo();
    const std::vector<HistoryStep> steps = m_context.ledger.history(1);
    // The machine's own changes are told by who made them, as far as the person wants to hear.
    if (steps.empty() || steps.front().origin.kind != Origin::Kind::Machine)
        tellStep();
}

void MainWindow::tellStep()
{
    const QString name = m_context.ledger.undoText();
    if (!name.isEmpty())
        m_toast->say(name, tr("Undo"), [this] { takeBackInBook(false); });
}

void MainWindow::refreshUndo()
{
    const auto escaped = [](const QString &step) { return QString(step).replace(u'&', u"&&"_s); };
    // A page with steps of its own says itself that there is none.
    const auto own = currentScreen() ? currentScreen()->ownSteps() : std::nullopt;
    const QString undone = own ? own->undo : m_context.ledger.undoText();
    const QString redone = own ? own->redo : m_context.ledger.redoText();
    QAction &undo = m_context.actions[ActionId::Undo];
    undo.setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(escaped(undone)));
    undo.setEnabled(own || !undone.isEmpty());
    QAction &redo = m_context.actions[ActionId::Redo];
    redo.setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(escaped(redone)));
    redo.setEnabled(own || !redone.isEmpty());
}

} // namespace bp::ui
