// SPDX-License-Identifier: GPL-3.0-or-later

// What a step of the book says in the window, and how it is taken back.
#include "core/ledger/ledger.h"

#include "ui/base/actions.h"
#include "ui/base/notices.h"
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
    const QString name = forward ? m_context.ledger.redoText() : m_context.ledger.undoText();
    m_isTakingBack = true;
    const auto done = forward ? m_context.ledger.redo() : m_context.ledger.undo();
    m_isTakingBack = false;
    refreshUndo();
    if (!m_context.notices.accept(done))
        return;
    if (forward)
        m_toast->say(tr("Done again: %1").arg(name), tr("Undo"), [this] { takeBack(false); });
    else
        m_toast->say(tr("Undone: %1").arg(name), tr("Redo"), [this] { takeBack(true); });
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
        m_toast->say(name, tr("Undo"), [this] { takeBack(false); });
}

void MainWindow::refreshUndo()
{
    const auto escaped = [](const QString &step) { return QString(step).replace(u'&', u"&&"_s); };
    const QString undone = m_context.ledger.undoText();
    const QString redone = m_context.ledger.redoText();
    QAction &undo = m_context.actions[ActionId::Undo];
    undo.setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(escaped(undone)));
    undo.setEnabled(!undone.isEmpty());
    QAction &redo = m_context.actions[ActionId::Redo];
    redo.setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(escaped(redone)));
    redo.setEnabled(!redone.isEmpty());
}

} // namespace bp::ui
