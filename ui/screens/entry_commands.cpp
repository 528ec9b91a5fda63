// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/entry_commands.h"

#include "core/advice/advisors.h"
#include "core/base/display.h"
#include "core/categorize/feedback.h"
#include "core/ledger/ledger.h"

#include "ui/base/notices.h"
#include "ui/base/settings.h"
#include "ui/models/entry_table_model.h"
#include "ui/screens/category_chooser.h"
#include "ui/screens/split_editor.h"
#include "ui/style/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/row_table.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace bp::ui {

using namespace Qt::StringLiterals;

EntryCommands::EntryCommands(const Context &context, EntryTableModel *model, RowTable *table)
    : QObject(table)
    , m_context(context)
    , m_changes(context.ledger)
    , m_model(model)
    , m_table(table)
{
}

EntryId EntryCommands::current() const
{
    return EntryId(m_table->currentId());
}

std::vector<EntryId> EntryCommands::selected() const
{
    std::vector<EntryId> ids;
    for (const qint64 id : m_table->selectedIds())
        ids.push_back(EntryId(id));
    if (ids.empty() && !current().isNull())
        ids.push_back(current());
    return ids;
}

std::optional<EntryRow> EntryCommands::currentRow() const
{
    return m_model->entryAt(m_table->currentIndex().row());
}

bool EntryCommands::isWaiting() const
{
    const auto row = currentRow();
    return row && row->entry.category.isNull() && !row->entry.isTransfer() &&
           !row->entry.hasSplits();
}

QRect EntryCommands::rowRect(int column) const
{
    return m_table->visualRect(m_table->currentIndex().siblingAtColumn(column));
}

bool EntryCommands::acceptNumber(int number)
{
    if (!isWaiting())
        return false;
    const auto suggestions = m_model->suggestionsFor(currentRow()->entry);
    if (number < 1 || number > int(suggestions.size()))
        return false;
    const CategorySuggestion &chosen = suggestions[size_t(number - 1)];
    applyChoice(chosen.value, chosen, false);
    return true;
}

void EntryCommands::openChooser()
{
    const std::vector<EntryId> ids = selected();
    const auto row = currentRow();
    if (ids.empty() || !row)
        return;
    if (row->entry.isTransfer() || row->entry.hasSplits()) {
        m_context.notices.say(row->entry.isTransfer()
                                  ? tr("A transfer has no category. Press T to separate it.")
                                  : tr("This entry is split. Press S to change its parts."));
        return;
    }
    const bool isOne = ids.size() == 1;
    std::vector<CategorySuggestion> suggestions;
    if (isOne &&
        (row->entry.category.isNull() || row->entry.categorySource >= CategorySource::Memory))
        suggestions = m_changes.suggestions(m_context.advisors.categorizer.get(), row->entry);
    const int alike = isOne ? int(m_changes.alike(row->entry.id).size()) : 0;
    m_table->scrollTo(m_table->currentIndex());
    auto *popover = new Popover(m_table->window());
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
            m_context.notices.accept(
                m_changes.reject(row->entry.id, suggestions[size_t(at)], m_context.today()));
    });
    popover->popUpAt(m_table->viewport(), rowRect(EntryTableModel::Category));
    chooser->field()->setFocus(Qt::PopupFocusReason);
}

void EntryCommands::applyChoice(CategoryId category,
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
        const auto entry = m_context.ledger.reader().entry(id);
        return !entry || entry->isTransfer() || entry->hasSplits();
    });
    const int row = m_table->currentIndex().row();
    if (ids.empty() ||
        !m_context.notices.accept(m_changes.sort(ids, category, m_context.today(), suggestion)))
        return;
    m_table->clearSelection();
    if (const int next = m_table->nextRow(std::min(row, m_model->rowCount() - 1), 1); next >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(next, 0),
                                                   QItemSelectionModel::NoUpdate);
    offerRule(ids.front());
}

void EntryCommands::offerRule(EntryId id)
{
    const auto offer = Feedback::ruleOffer(m_context.ledger.reader(), id);
    if (!offer)
        return;
    auto *popover = new Popover(m_table->window(), Popover::Focus::Keep);
    const CategoryNames names(m_context.ledger.reader());
    QLabel *question = makeWrapped(
        tr("You sorted %n entries alike. Make it a rule? %1 → %2", nullptr, offer->alike)
            .arg(offer->sentence, names.path(offer->rule.category)));
    question->setFixedWidth(scaled(340));
    question->setContentsMargins(10, 6, 10, 2);
    popover->body()->addWidget(question);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 2, 10, 6);
    auto *make = new QPushButton(tr("Make the rule"));
    auto *decline = new QPushButton(tr("Do not offer it again"));
    make->setObjectName(u"makeRule"_s);
    decline->setObjectName(u"declineRule"_s);
    make->setProperty("kind", u"primary"_s);
    decline->setProperty("kind", u"quiet"_s);
    row->addWidget(make);
    row->addWidget(decline);
    row->addStretch();
    popover->body()->addLayout(row);
    connect(make, &QPushButton::clicked, this, [this, popover, rule = offer->rule] {
        popover->close();
        m_context.notices.accept(m_context.ledger.change(tr("Add rule %1").arg(rule.name),
                                                         [&](LedgerWriter &writer) -> Result<void> {
                                                             writer.addCategoryRule(rule);
                                                             return {};
                                                         }));
    });
    connect(decline, &QPushButton::clicked, this, [this, popover, offer = *offer] {
        popover->close();
        m_context.notices.accept(Feedback(m_context.ledger, m_context.today()).declineRule(offer));
    });
    popover->popUpAt(m_table->viewport(), rowRect(EntryTableModel::Category));
}

void EntryCommands::acceptSuggestion()
{
    const auto row = currentRow();
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

void EntryCommands::rejectSuggestion()
{
    const auto row = currentRow();
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
    m_context.notices.accept(m_changes.reject(entry.id, refused, m_context.today()));
}

void EntryCommands::openSplit()
{
    const auto row = currentRow();
    if (!row)
        return;
    if (row->entry.isTransfer()) {
        m_context.notices.say(tr("A transfer cannot be split. Press T to separate it first."));
        return;
    }
    auto *popover = new Popover(m_table->window());
    auto *editor =
        new SplitEditor(row->entry, m_model->categories(), m_context.settings.locale(), popover);
    popover->body()->addWidget(editor);
    connect(editor,
            &SplitEditor::saved,
            this,
            [this, popover, id = row->entry.id](const std::vector<Split> &splits) {
                if (m_context.notices.accept(m_changes.split(id, splits)))
                    popover->close();
            });
    popover->popUpAt(m_table->viewport(), rowRect(EntryTableModel::Payee));
}

void EntryCommands::pairOrUnpair()
{
    const std::vector<EntryId> ids = selected();
    if (ids.size() == 2) {
        m_context.notices.accept(m_changes.pair(ids[0], ids[1]));
        return;
    }
    const auto row = currentRow();
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
    QMenu menu(m_table);
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
    menu.exec(m_table->viewport()->mapToGlobal(rowRect(EntryTableModel::Category).bottomLeft()));
}

void EntryCommands::removeSelected()
{
    const std::vector<EntryId> ids = selected();
    if (ids.empty())
        return;
    m_context.notices.accept(m_changes.remove(ids));
}

} // namespace bp::ui
