// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/cell_editor.h"

#include "core/base/display.h"
#include "core/ledger/ledger.h"

#include "ui/base/notices.h"
#include "ui/base/settings.h"
#include "ui/screens/amount_input.h"
#include "ui/screens/button_text.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

namespace bp::ui {

using M = EntryTableModel;

CellEditor::CellEditor(const Context &context, EntryTableModel *model, RowTable *table)
    : QObject(table)
    , m_context(context)
    , m_changes(context.ledger)
    , m_entries{model, table}
{
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &CellEditor::close);
}

void CellEditor::open()
{
    const int column = m_entries.table->currentIndex().column();
    if (m_entries.current().isNull())
        return;
    if (column == M::Category)
        Q_EMIT categoryAsked();
    else if (column == M::Account)
        chooseAccount();
    else
        edit(column == M::Amount ? M::Amount : M::Payee);
}

void CellEditor::edit(int column)
{
    close();
    auto draft = m_changes.draft(m_entries.current());
    if (!draft)
        return;
    if (column == M::Amount && draft->entry.isReconciled) {
        m_context.notices.say(tr("This entry is reconciled; its amount, day and account stay."));
        return;
    }
    if (column == M::Amount && draft->entry.hasSplits()) {
        m_context.notices.say(tr("This entry is split. Press S to change its parts."));
        return;
    }
    m_draft = std::move(*draft);
    m_column = column;
    RowTable *table = m_entries.table;
    table->scrollTo(table->currentIndex());
    m_field = new QLineEdit(table->viewport());
    m_field->setObjectName(QStringLiteral("cellField"));
    m_field->setProperty("size", QStringLiteral("cell"));
    if (column == M::Payee) {
        m_field->setText(m_draft.payee);
        m_field->setPlaceholderText(m_draft.entry.bank.payee.simplified());
        m_field->setAccessibleName(tr("Payee"));
        QStringList names;
        for (const Payee &payee : m_context.ledger.reader().payees())
            names << payee.name;
        auto *completer = new QCompleter(names, m_field);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_field->setCompleter(completer);
    } else {
        m_field->setText(display::amount(m_draft.entry.amount, m_context.settings.locale()));
        m_field->setAlignment(Qt::AlignRight);
        m_field->setAccessibleName(tr("Amount"));
    }
    m_field->installEventFilter(this);
    m_field->setGeometry(m_entries.cellRect(column).adjusted(0, 0, 0, -1));
    m_field->show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void CellEditor::chooseAccount()
{
    auto draft = m_changes.draft(m_entries.current());
    if (!draft)
        return;
    if (draft->entry.isReconciled) {
        m_context.notices.say(tr("This entry is reconciled; its amount, day and account stay."));
        return;
    }
    RowTable *table = m_entries.table;
    auto *menu = new QMenu(table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("accountMenu"));
    for (const Account &account : m_context.ledger.reader().accounts()) {
        // Another currency would make another amount of it.
        if (account.isClosed || account.currency != draft->entry.amount.currency())
            continue;
        QAction *action =
            menu->addAction(buttonText(account.name), this, [this, draft, id = account.id] {
                EntryChanges::Draft moved = *draft;
                moved.entry.account = id;
                m_context.notices.accept(m_changes.update(moved, *draft, m_context.today()));
            });
        action->setCheckable(true);
        action->setChecked(account.id == draft->entry.account);
    }
    menu->popup(
        table->viewport()->mapToGlobal(m_entries.cellRect(EntryTableModel::Account).bottomLeft()));
}

Result<void> CellEditor::written() const
{
    if (m_column == M::Payee) {
        m_draft.payee = m_field->text().trimmed();
        return {};
    }
    const auto amount =
        typedAmount(m_field->text(), m_context.settings.locale(), m_draft.entry.amount.currency());
    if (!amount)
        return fail(amount.error());
    m_draft.entry.amount = *amount;
    return {};
}

void CellEditor::write(Next next)
{
    const EntryChanges::Draft before = m_draft;
    if (const auto read = written(); !read) {
        setLook(m_field, "error", QStringLiteral("true"));
        m_context.notices.fail(read.error());
        return;
    }
    const int column = m_column;
    close();
    m_entries.table->setFocus(Qt::ShortcutFocusReason);
    if (!m_context.notices.accept(m_changes.update(m_draft, before, m_context.today())))
        return;
    const int wanted = next == Next::Forward && column == M::Payee ? int(M::Amount)
                       : next == Next::Back && column == M::Amount ? int(M::Payee)
                                                                   : -1;
    if (wanted >= 0)
        edit(wanted);
}

void CellEditor::close()
{
    if (!m_field)
        return;
    m_field->removeEventFilter(this);
    m_field->hide();
    m_field->deleteLater();
    m_field = nullptr;
}

bool CellEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field)
        return QObject::eventFilter(watched, event);
    const bool isCompleting = m_field->completer() && m_field->completer()->popup()->isVisible();
    if (event->type() == QEvent::FocusOut && !isCompleting) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            write(Next::Nothing);
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // every key is the field's
        return false;
    }
    if (event->type() != QEvent::KeyPress || isCompleting)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        write(Next::Nothing);
        return true;
    case Qt::Key_Tab:
        write(Next::Forward);
        return true;
    case Qt::Key_Backtab:
        write(Next::Back);
        return true;
    case Qt::Key_Escape:
        close();
        m_entries.table->setFocus(Qt::ShortcutFocusReason);
        return true;
    default:
        return false;
    }
}

} // namespace bp::ui
