// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The one window on an open book: menus, side bar, pages, status, toast. Announces what it cannot
/// do itself: opening other books. Made anew when the language changes; the book stays open.

#include "ui/base/actions.h"
#include "ui/base/context.h"
#include "ui/base/link.h"

#include <QMainWindow>

#include <any>
#include <map>

class QMenu;
class QStackedWidget;

namespace bp::ui {

class Screen;
class SideBar;
class Toast;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Context &context, bool isSample = false);
    ~MainWindow() override;

    void go(ScreenId screen);
    void go(const Link &link);
    void openFiles(const QStringList &files); ///< gives them to Import
    Screen *currentScreen() const;
    Toast *toast() const { return m_toast; }

    /// What is typed in the pages and where the keyboard is.
    struct Unsaved
    {
        std::map<ScreenId, std::any> screens;
        QString focus; ///< name of the widget; "": none of the page
        int focusAt = 0;
    };
    Unsaved unsaved() const;
    /// In the place of a window whose pages had this typed.
    void goOnWith(Unsaved unsaved);

Q_SIGNALS:
    void bookWanted(const QString &path); ///< opened when it exists, else made
    void sampleWanted();
    void sampleLeft();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildMenus();
    void buildGoMenu(QMenu *menu);
    QMenu *makeBookMenu();
    void fillRecent(QMenu *menu);
    void addActions(QMenu *menu, std::initializer_list<ActionId> ids);
    void openLink(const Link &link);
    void goOn(ScreenId id, Screen *screen);
    void act(ActionId id);
    void actOnText(ActionId id);
    void noteChange();
    void tellStep();
    void refreshUndo();
    void refreshScreenActions();
    void takeBack(bool forward); ///< of the page, where it has steps of its own, else of the book
    void takeBackOn(Screen *page, bool forward);
    void takeBackInBook(bool forward);
    void chooseFiles();
    void chooseBook(bool isNew);
    void backUp();
    void stepPane(int by);
    void showKeys();
    void showAbout();

    Context m_context;
    bool m_isSample;
    SideBar *m_sideBar = nullptr;
    QStackedWidget *m_pages = nullptr;
    Toast *m_toast = nullptr;
    QWidget *m_dropHint = nullptr;
    std::map<ScreenId, Screen *> m_screens;
    std::map<ScreenId, std::any> m_unsaved; ///< of pages not opened yet
    bool m_isTakingBack = false;
};

} // namespace bp::ui
