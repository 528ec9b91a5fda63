// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/entry_commands.h"

#include "core/base/display.h"
#include "core/ledger/ledger.h"

#include "ui/base/actions.h"
#include "ui/base/navigator.h"
#include "ui/base/notices.h"
#include "ui/base/settings.h"
#include "ui/screens/button_text.h"
#include "ui/screens/split_editor.h"
#include "ui/widgets/popover.h"

#include <QBoxLayout>
#include <QMenu>

namespace bp::ui {

using namespace Qt::StringLiterals;

EntryCommands::EntryCommands(const Context &context, EntryTableModel *model, RowTable *table)
    : QObject(table)
    , m_context(context)
    , m_changes(context.ledger)
    , m_sorting(context, model, table)
    , m_entries{model, table}
{
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table, &QWidget::customContextMenuRequested, this, &EntryCommands::openMenu);
}

/// The commands on the entry under the mouse, or under the keyboard.
void EntryCommands::openMenu(const QPoint &at)
{
    RowTable *table = m_entries.table;
    const QModelIndex index = table->indexAt(at);
    if (index.isValid() && (index.flags() & Qt::ItemIsSelectable)) {
        const qint64 id = index.siblingAtColumn(0).data(cells::RowId).toLongLong();
        if (!table->selectedIds().contains(id))
            table->setCurrentIndex(index);
    }
    if (m_entries.ids().empty())
        return;
    auto *menu = new QMenu(table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"entryMenu"_s);
    const auto addAll = [&](std::initializer_list<ActionId> actions) {
        for (const ActionId id : actions)
            menu->addAction(&m_context.actions[id]);
        menu->addSeparator();
    };
    const int count = int(m_entries.ids().size());
    if (count == 1)
        addAll({ActionId::Category, ActionId::Accept, ActionId::NotThis});
    else
        addSortingOf(count, menu);
    addAll({ActionId::Split, ActionId::PairTransfer, ActionId::EditCell, ActionId::DeleteEntry});
    menu->addAction(tr("Apply your rules to %n entries…", nullptr, count),
                    &m_sorting,
                    &SortingCommands::applyRules);
    if (const QString merchant = count == 1 ? m_sorting.merchant() : QString();
        !merchant.isEmpty()) {
        menu->addAction(
            tr("Make a rule from %1…").arg(buttonText(merchant)), this, [this, merchant] {
                m_context.go.go({ScreenId::Rules, {}, u"payee:"_s + merchant});
            });
        menu->addAction(tr("Forget what was learned about %1").arg(buttonText(merchant)),
                        &m_sorting,
                        &SortingCommands::forgetMerchant);
    }
    menu->popup(table->viewport()->mapToGlobal(at));
}

/// The keys say it of one entry; here the words say of how many.
void EntryCommands::addSortingOf(int count, QMenu *menu)
{
    const auto add = [&](const QString &text, ActionId id, void (SortingCommands::*command)()) {
        const QString key = m_context.actions[id].shortcut().toString(QKeySequence::NativeText);
        menu->addAction(QString(text + u'\t' + key), &m_sorting, command);
    };
    add(tr("&Category of %n entries…", nullptr, count),
        ActionId::Category,
        &SortingCommands::openChooser);
    add(tr("&Accept or confirm %n entries", nullptr, count),
        ActionId::Accept,
        &SortingCommands::acceptSuggestion);
    add(tr("Not t&his category for %n entries", nullptr, count),
        ActionId::NotThis,
        &SortingCommands::rejectSuggestion);
    menu->addSeparator();
}

void EntryCommands::openSplit()
{
    const auto row = m_entries.row();
    if (!row)
        return;
    if (row->entry.isTransfer()) {
        m_context.notices.say(tr("A transfer cannot be split. Press T to separate it first."));
        return;
    }
    auto *popover = new Popover(m_entries.table->window());
    auto *editor = new SplitEditor(
        row->entry, m_entries.model->categories(), m_context.settings.locale(), popover);
    popover->body()->addWidget(editor);
    connect(editor,
            &SplitEditor::saved,
            this,
            [this, popover, id = row->entry.id](const std::vector<Split> &splits) {
                if (m_context.notices.accept(m_changes.split(id, splits)))
                    popover->close();
            });
    popover->popUpAt(m_entries.table->viewport(), m_entries.rect(EntryTableModel::Payee));
}

void EntryCommands::pairOrUnpair()
{
    const std::vector<EntryId> ids = m_entries.ids();
    if (ids.size() == 2) {
        m_context.notices.accept(m_changes.pair(ids[0], ids[1]));
        return;
    }
    const auto row = m_entries.row();
    if (!row || ids.size() != 1)
        return;
    if (row->entry.isTransfer()) {
        m_context.notices.accept(m_changes.unpair(row->entry.transfer));
        return;
    }
    const std::vector<EntryRow> partners = m_changes.partners(row->entry.id);
    if (partners.empty())
        m_context.notices.say(
            tr("No account of yours has the opposite amount within five days. Tick "
               "two entries and press T to pair them."));
    else if (partners.size() == 1)
        m_context.notices.accept(m_changes.pair(row->entry.id, partners.front().entry.id));
    else
        choosePartner(row->entry.id, partners);
}

void EntryCommands::choosePartner(EntryId id, const std::vector<EntryRow> &partners)
{
    QMenu menu(m_entries.table);
    const QLocale locale = m_context.settings.locale();
    for (const EntryRow &partner : partners) {
        const QString text = QStringList{display::shortDay(partner.entry.day, locale),
                                         partner.account,
                                         partner.payee,
                                         display::amountWithUnit(partner.entry.amount, locale)}
                                 .join(u"  "_s);
        menu.addAction(text, this, [this, id, other = partner.entry.id] {
            m_context.notices.accept(m_changes.pair(id, other));
        });
    }
    menu.exec(m_entries.table->viewport()->mapToGlobal(
        m_entries.rect(EntryTableModel::Category).bottomLeft()));
}

void EntryCommands::removeSelected()
{
    const std::vector<EntryId> ids = m_entries.ids();
    if (ids.empty())
        return;
    m_context.notices.accept(m_changes.remove(ids));
}

} // namespace bp::ui
