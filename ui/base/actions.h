// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The commands of the window: one QAction each, with key, icon and words, shown in the menus. A
/// screen says which it can do now and is told when one is triggered.

#include <QAction>
#include <QObject>

#include <map>

namespace bp::ui {

enum class ActionId {
    NewBook,
    OpenBook,
    ImportFile,
    BackUp,
    Quit,
    Undo,
    Redo,
    Find,
    NewEntry,
    Category,
    Accept,
    NotThis,
    Split,
    PairTransfer,
    EditCell,
    ApplyRules,
    DeleteEntry,
    Primary,
    PreviousPeriod,
    NextPeriod,
    Back,
    Forward,
    LargerText,
    SmallerText,
    NormalText,
    NextPane,
    PreviousPane,
    PageKeys,
    About,
};

class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    QAction &operator[](ActionId id) const { return *m_actions.at(id); }
    /// Those a screen answers; the others belong to the window.
    static bool isForScreens(ActionId id);
    static bool isSingleLetter(const QAction &action);
    const std::map<ActionId, QAction *> &all() const { return m_actions; }

    /// Single letters work only while no text field has the focus, and only when the person wants
    /// them.
    void setSingleLetters(bool wanted);
    void retranslate();

Q_SIGNALS:
    void triggered(bp::ui::ActionId id);

private:
    void updateLetters();

    std::map<ActionId, QAction *> m_actions;
    bool m_wantsLetters = true;
};

} // namespace bp::ui
