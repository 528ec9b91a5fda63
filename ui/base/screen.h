// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A page of the window. Opens links, answers commands, and names its keys. A change of language
/// makes screens anew.

#include "ui/base/actions.h"
#include "ui/base/context.h"
#include "ui/base/link.h"

#include <QSet>
#include <QStringList>
#include <QWidget>

#include <any>
#include <optional>
#include <vector>

namespace bp::ui {

/// Names of what a page can take back and make again by itself; "": there is none.
struct OwnSteps
{
    QString undo;
    QString redo;
};

struct KeyHelp
{
    QString keys;
    QString does;
};

class Screen : public QWidget
{
    Q_OBJECT

public:
    explicit Screen(const Context &context, QWidget *parent = nullptr);

    /// Shows what the link asks for; also called when the screen is already open.
    virtual void open(const Link &link) = 0;
    /// The commands it can do in its present state; changed ones are announced by actionsChanged().
    virtual QSet<ActionId> actions() const { return {}; }
    virtual void act(ActionId) {}
    /// Where F6 goes, in order; hidden ones are skipped.
    virtual std::vector<QWidget *> panes() const { return {}; }
    /// Keys of its own, beyond those of the menus.
    virtual std::vector<KeyHelp> keys() const { return {}; }
    /// While something is decided here that is not in the book yet, Undo and Redo are about that
    /// alone. Changed ones are announced by actionsChanged().
    virtual std::optional<OwnSteps> ownSteps() const { return {}; }
    virtual void takeBackOwn(bool forward) { Q_UNUSED(forward) }
    /// Takes files dropped on the window while it is open; false: Import gets them.
    virtual bool takeFiles(const QStringList &) { return false; }
    /// What is typed and not saved: a change of language or size of text makes the window anew,
    /// and the screen in the place of this one goes on with it. Nothing: there is none.
    virtual std::any unsaved() const { return {}; }
    virtual void goOnWith(const std::any &) {}

Q_SIGNALS:
    void actionsChanged();

protected:
    const Context &context() const { return m_context; }

private:
    Context m_context;
};

} // namespace bp::ui
