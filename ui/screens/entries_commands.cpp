// SPDX-License-Identifier: GPL-3.0-or-later

// The commands of EntriesScreen: category, suggestion, split, transfer, delete.

#include "core/advice/advisors.h"
#include "core/base/display.h"
#include "core/ledger/ledger.h"

#include "ui/base/notices.h"
#include "ui/base/settings.h"
#include "ui/models/entry_table_model.h"
#include "ui/screens/category_chooser.h"
#include "ui/screens/entries_filter_bar.h"
#include "ui/screens/entries_screen.h"
#include "ui/screens/entry_pane.h"
#include "ui/screens/split_editor.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/row_table.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

namespace bp::ui {

using namespace Qt::StringLiterals;

void EntriesScreen::takeKey(QKeyEvent *event)
{
    const auto row = m_model->entryAt(m_table->currentIndex().row());
    const bool isOpen =
        row && row->entry.category.isNull() && !row->entry.isTransfer() && !row->entry.hasSplits();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() != Qt::NoModifier)
            return;
        isOpen ? openChooser() : showPane();
        break;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3: {
        if (!isOpen)
            return;
        const auto suggestions = m_model->suggestionsFor(row->entry);
        const size_t at = size_t(event->key() - Qt::Key_1);
        if (at >= suggestions.size())
            return;
        applyChoice(suggestions[at].value, suggestions[at], false);
        break;
    }
    case Qt::Key_Escape:
        if (m_pane->isVisible())
            closePane();
        else if (!m_table->selectedIds().isEmpty())
            m_table->clearSelection();
        else if (!m_bar->clearOne())
            return;
        break;
    default:
        return;
    }
    event->accept();
}

void EntriesScreen::openChooser()
{
    const std::vector<EntryId> ids = selected();
    const auto row = m_model->entryAt(m_table->currentIndex().row());
    if (ids.empty() || !row)
        return;
    if (row->entry.isTransfer() || row->entry.hasSplits()) {
        context().notices.say(row->entry.isTransfer()
                                  ? tr("A transfer has no category. Press T to separate it.")
                                  : tr("This entry is split. Press S to change its parts."));
        return;
    }
    const bool isOne = ids.size() == 1;
    std::vector<CategorySuggestion> suggestions;
    if (isOne &&
        (row->entry.category.isNull() || row->entry.categorySource >= CategorySource::Memory))
        suggestions = m_changes.suggestions(context().advisors.categorizer.get(), row->entry);
    const int alike = isOne ? int(m_changes.alike(row->entry.id).size()) : 0;
    m_table->scrollTo(m_table->currentIndex());
    auto *popover = new Popover(window());
    auto *chooser = new CategoryChooser(m_model->categories(), suggestions, alike, popover);
    popover->body()->addWidget(chooser);
    connect(chooser,
            &CategoryChooser::chosen,
            this,
            [this, popover, suggestions](CategoryId id, int suggestion, bool withAlike) {
                popover->close();
                applyChoice(id,
                            suggestion < 0 ? std::optional<CategorySuggestion>()
                                           : suggestions[size_t(suggestion)],
                            withAlike);
            });
    connect(chooser, &CategoryChooser::rejected, this, [this, popover, suggestions, row](int at) {
        popover->close();
        if (at >= 0 && at < int(suggestions.size()))
            context().notices.accept(
                m_changes.reject(row->entry.id, suggestions[size_t(at)], context().today()));
    });
    popover->popUpAt(m_table->viewport(), rowRect());
    chooser->field()->setFocus(Qt::PopupFocusReason);
}

void EntriesScreen::applyChoice(CategoryId category,
                                const std::optional<CategorySuggestion> &suggestion,
                                bool withAlike)
{
    std::vector<EntryId> ids = selected();
    if (withAlike && !current().isNull()) {
        for (const EntryId id : m_changes.alike(current()))
            ids.push_back(id);
    }
    // Transfers and split entries among the ticked ones keep what they are.
    std::erase_if(ids, [this](EntryId id) {
        const auto entry = context().ledger.reader().entry(id);
        return !entry || entry->isTransfer() || entry->hasSplits();
    });
    const int row = m_table->currentIndex().row();
    if (ids.empty() ||
        !context().notices.accept(m_changes.sort(ids, category, context().today(), suggestion)))
        return;
    m_table->clearSelection();
    if (const int next = m_table->nextRow(std::min(row, m_model->rowCount() - 1), 1); next >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(next, 0),
                                                   QItemSelectionModel::NoUpdate);
}

void EntriesScreen::acceptSuggestion()
{
    const auto row = m_model->entryAt(m_table->currentIndex().row());
    if (!row)
        return;
    if (!row->entry.category.isNull() && row->entry.categorySource >= CategorySource::Memory) {
        applyChoice(row->entry.category, {}, false); // a person confirms the machine's choice
        return;
    }
    const auto suggestions = m_model->suggestionsFor(row->entry);
    if (row->entry.category.isNull() && !suggestions.empty())
        applyChoice(suggestions.front().value, suggestions.front(), false);
}

void EntriesScreen::rejectSuggestion()
{
    const auto row = m_model->entryAt(m_table->currentIndex().row());
    if (!row)
        return;
    const Entry &entry = row->entry;
    CategorySuggestion refused;
    if (!entry.category.isNull() && entry.categorySource >= CategorySource::Memory) {
        refused.value = entry.category;
        refused.confidence = entry.categoryConfidence;
        refused.source = entry.categorySource;
    } else if (const auto suggestions = m_model->suggestionsFor(entry);
               entry.category.isNull() && !suggestions.empty()) {
        refused = suggestions.front();
    } else {
        return;
    }
    context().notices.accept(m_changes.reject(entry.id, refused, context().today()));
}

void EntriesScreen::openSplit()
{
    const auto row = m_model->entryAt(m_table->currentIndex().row());
    if (!row)
        return;
    if (row->entry.isTransfer()) {
        context().notices.say(tr("A transfer cannot be split. Press T to separate it first."));
        return;
    }
    auto *popover = new Popover(window());
    auto *editor =
        new SplitEditor(row->entry, m_model->categories(), context().settings.locale(), popover);
    popover->body()->addWidget(editor);
    connect(editor,
            &SplitEditor::saved,
            this,
            [this, popover, id = row->entry.id](const std::vector<Split> &splits) {
                if (context().notices.accept(m_changes.split(id, splits)))
                    popover->close();
            });
    const QRect cell =
        m_table->visualRect(m_table->currentIndex().siblingAtColumn(EntryTableModel::Payee));
    popover->popUpAt(m_table->viewport(), cell);
}

void EntriesScreen::pairOrUnpair()
{
    const std::vector<EntryId> ids = selected();
    if (ids.size() == 2) {
        context().notices.accept(m_changes.pair(ids[0], ids[1]));
        return;
    }
    const auto row = m_model->entryAt(m_table->currentIndex().row());
    if (!row || ids.size() != 1)
        return;
    if (row->entry.isTransfer()) {
        context().notices.accept(m_changes.unpair(row->entry.transfer));
        return;
    }
    const std::vector<EntryRow> partners = m_changes.partners(row->entry.id);
    if (partners.empty())
        context().notices.say(
            tr("No account of yours has the opposite amount within five days. Tick "
               "two entries and press T to pair them."));
    else if (partners.size() == 1)
        context().notices.accept(m_changes.pair(row->entry.id, partners.front().entry.id));
    else
        choosePartner(row->entry.id, partners);
}

void EntriesScreen::choosePartner(EntryId id, const std::vector<EntryRow> &partners)
{
    QMenu menu(this);
    const QLocale locale = context().settings.locale();
    for (const EntryRow &partner : partners) {
        const QString text = QStringList{display::shortDay(partner.entry.day, locale),
                                         partner.account,
                                         partner.payee,
                                         display::amountWithUnit(partner.entry.amount, locale)}
                                 .join(u"  "_s);
        menu.addAction(text, this, [this, id, other = partner.entry.id] {
            context().notices.accept(m_changes.pair(id, other));
        });
    }
    menu.exec(m_table->viewport()->mapToGlobal(rowRect().bottomLeft()));
}

void EntriesScreen::removeSelected()
{
    const std::vector<EntryId> ids = selected();
    if (ids.empty())
        return;
    if (m_pane->isVisible())
        closePane();
    context().notices.accept(m_changes.remove(ids));
}

} // namespace bp::ui
