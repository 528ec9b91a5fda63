// SPDX-License-Identifier: GPL-3.0-or-later

// What a window hands to the one that takes its place.
#include "ui/base/screen.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QStackedWidget>

namespace bp::ui {

MainWindow::Unsaved MainWindow::unsaved() const
{
    Unsaved unsaved{m_unsaved, {}, 0};
    for (const auto &[id, screen] : m_screens)
        unsaved.screens[id] = screen->unsaved();
    const Screen *screen = currentScreen();
    QWidget *focus = QApplication::focusWidget();
    if (!screen || !focus || !screen->isAncestorOf(focus))
        return unsaved;
    unsaved.focus = focus->objectName();
    unsaved.focusAt =
        int(screen->findChildren<QWidget *>(unsaved.focus).indexOf(focus)); // several have one name
    return unsaved;
}

void MainWindow::goOnWith(Unsaved unsaved)
{
    m_unsaved = std::move(unsaved.screens);
    for (const auto &[id, screen] : m_screens)
        goOn(id, screen);
    const Screen *screen = currentScreen();
    if (!screen || unsaved.focus.isEmpty())
        return;
    const QList<QWidget *> alike = screen->findChildren<QWidget *>(unsaved.focus);
    if (QWidget *focus = alike.value(unsaved.focusAt))
        focus->setFocus(Qt::OtherFocusReason);
}

void MainWindow::goOn(ScreenId id, Screen *screen)
{
    const auto found = m_unsaved.find(id);
    if (found == m_unsaved.end())
        return;
    const std::any typed = std::move(found->second);
    m_unsaved.erase(found);
    if (typed.has_value())
        screen->goOnWith(typed);
}

} // namespace bp::ui
