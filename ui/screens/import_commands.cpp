// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import_commands.h"

#include "core/base/display.h"
#include "core/import/planned_categories.h"
#include "core/import/row_merchants.h"
#include "core/ledger/ledger.h"

#include "ui/base/notices.h"
#include "ui/base/settings.h"
#include "ui/models/import_preview_model.h"
#include "ui/screens/category_chooser.h"
#include "ui/screens/category_making.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/row_table.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>
#include <array>
#include <utility>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

bool isTwinQuestion(const PreviewRow &row)
{
    return row.needsPerson() && (row.doubt == Doubt::Twin || row.doubt == Doubt::DoubleId);
}

/// Open, or paired by the machine.
bool isTransferQuestion(const PreviewRow &row)
{
    return row.doubt == Doubt::Transfer || row.verdict == RowVerdict::Transfer;
}

} // namespace

ImportCommands::ImportCommands(const Context &context,
                               ImportFlow &flow,
                               ImportPreviewModel *model,
                               RowTable *table)
    : QObject(table)
    , m_context(context)
    , m_flow(flow)
    , m_model(model)
    , m_table(table)
{
    connect(&flow, &ImportFlow::previewChanged, this, [this] { m_offer = {}; });
}

std::vector<RowRef> ImportCommands::selected() const
{
    std::vector<RowRef> refs;
    const QItemSelection chosen = m_table->selectionModel()->selection();
    const auto add = [&](int row) {
        if (const auto ref = m_model->refAt(row))
            refs.push_back(*ref);
        else if (const auto group = m_model->groupAt(row))
            for (const RowRef inside : m_model->rowsOf(*group))
                refs.push_back(inside);
    };
    for (const QItemSelectionRange &range : chosen) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            add(row);
    }
    if (refs.empty() && m_table->currentIndex().isValid())
        add(m_table->currentIndex().row());
    return refs;
}

bool ImportCommands::fold(bool isOpen)
{
    const int row = m_table->currentIndex().row();
    if (!m_model->groupAt(row))
        return false;
    m_model->fold(row, isOpen);
    return true;
}

void ImportCommands::takeKey(QKeyEvent *event)
{
    const auto ref = m_model->refAt(m_table->currentIndex().row());
    switch (event->key()) {
    case Qt::Key_Space:
        tick();
        break;
    case Qt::Key_S:
    case Qt::Key_D:
        if (event->modifiers() != Qt::NoModifier)
            return;
        decide(event->key() == Qt::Key_S);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!fold(event->key() == Qt::Key_Right))
            return;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() != Qt::NoModifier)
            return;
        if (const auto group = m_model->groupAt(m_table->currentIndex().row()))
            fold(!m_model->isOpen(*group));
        else if (ref && isTransferQuestion(m_flow.preview().row(*ref)))
            openPartners(*ref);
        else
            openChooser();
        break;
    case Qt::Key_T:
        if (event->modifiers() != Qt::NoModifier || !ref ||
            !isTransferQuestion(m_flow.preview().row(*ref)))
            return;
        openPartners(*ref);
        break;
    case Qt::Key_Plus:
        if (!sortLikeLast())
            return;
        break;
    case Qt::Key_Escape:
        m_flow.cancel();
        break;
    default:
        return;
    }
    event->accept();
}

void ImportCommands::takeClick(const QModelIndex &index)
{
    if (const auto group = m_model->groupAt(index.row())) {
        m_model->fold(index.row(), !m_model->isOpen(*group));
        return;
    }
    const auto ref = m_model->refAt(index.row());
    if (!ref)
        return;
    const PreviewRow &row = m_flow.preview().row(*ref);
    if (index.column() == ImportPreviewModel::Tick) {
        m_flow.tick(std::array{*ref}, !row.isTicked);
    } else if (index.column() == ImportPreviewModel::Category) {
        if (isTransferQuestion(row))
            openPartners(*ref);
        else if (isTwinQuestion(row)) {
            QMenu menu(m_table);
            menu.addAction(tr("Same: leave it out"), this, [this] { decide(true); });
            menu.addAction(tr("Different: import it"), this, [this] { decide(false); });
            menu.exec(m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
        } else if (!row.isLeftOut()) {
            openChooser();
        }
    }
}

void ImportCommands::tick()
{
    const std::vector<RowRef> refs = selected();
    bool areAllTicked = !refs.empty();
    for (const RowRef ref : refs)
        areAllTicked = areAllTicked && m_flow.preview().row(ref).isTicked;
    m_flow.tick(refs, !areAllTicked);
}

void ImportCommands::decide(bool isSame)
{
    // "Same" needs something it is the same as; "different" takes a match or a transfer back.
    std::vector<RowRef> rows;
    std::vector<RowRef> transfers;
    for (const RowRef ref : selected()) {
        const PreviewRow &row = m_flow.preview().row(ref);
        const bool hasTwin = !row.twin.isNull() || !row.twinRow.isNull();
        if (!isSame && isTransferQuestion(row))
            transfers.push_back(ref);
        else if (isSame ? hasTwin : hasTwin || row.verdict == RowVerdict::Doubtful)
            rows.push_back(ref);
    }
    if (rows.empty() && transfers.empty())
        return;
    const int row = m_table->currentIndex().row();
    m_table->clearSelection();
    isSame ? m_flow.decideSame(rows) : m_flow.decideDifferent(rows, transfers);
    m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
}

/// Without those that get no category; says so if there are no others.
std::vector<RowRef> ImportCommands::toSort() const
{
    const ImportPreview &preview = m_flow.preview();
    const std::vector<RowRef> all = selected();
    std::vector<RowRef> refs;
    bool areTransfers = false;
    for (const RowRef ref : all) {
        const bool isTransfer = isTransferQuestion(preview.row(ref));
        areTransfers |= isTransfer;
        if (!isTransfer && !preview.row(ref).isLeftOut())
            refs.push_back(ref);
    }
    if (refs.empty() && !all.empty())
        m_context.notices.say(
            areTransfers ? tr("A transfer has no category. Press D if it is none.")
                         : tr("The book has it, so it is not imported. Press Space to import it "
                              "all the same."));
    return refs;
}

void ImportCommands::openChooser()
{
    const ImportPreview &preview = m_flow.preview();
    if (const auto chosen = selected();
        chosen.size() == 1 && isTransferQuestion(preview.row(chosen.front()))) {
        openPartners(chosen.front());
        return;
    }
    const std::vector<RowRef> refs = toSort();
    if (refs.empty())
        return;
    const auto suggestions = refs.size() == 1 ? preview.openSuggestionsOf(preview.row(refs.front()))
                                              : std::vector<CategorySuggestion>();
    auto *popover = new Popover(m_table->window());
    auto *chooser = new CategoryChooser(
        CategoryNames(categoriesOf(preview, m_context.ledger.reader())), suggestions, popover);
    popover->body()->addWidget(chooser);
    chooser->setLocale(m_context.settings.locale());
    chooser->offerAlike(int(rowsAlike(preview, refs).size()));
    const PreviewRow &first = preview.row(refs.front());
    chooser->letMake(refs.size() == 1 && first.namesNewCategory ? first.raw.category : QString());
    connect(chooser,
            &CategoryChooser::chosen,
            this,
            [this, popover, refs](CategoryId id, bool withAlike) {
                popover->close();
                std::vector<RowRef> all = refs;
                if (withAlike) {
                    const auto others = rowsAlike(m_flow.preview(), refs);
                    all.insert(all.end(), others.begin(), others.end());
                }
                sort(all, id);
            });
    connect(chooser, &CategoryChooser::newWanted, this, [this, popover, refs](QString path) {
        popover->close();
        sortIntoNew(refs, path);
    });
    connect(chooser, &CategoryChooser::rejected, this, [this, popover, refs] {
        popover->close();
        m_flow.sort(refs, {});
    });
    popover->popUpAt(
        m_table->viewport(),
        m_table->visualRect(m_table->currentIndex().siblingAtColumn(ImportPreviewModel::Category)));
    chooser->field()->setFocus(Qt::PopupFocusReason);
}

void ImportCommands::refuse()
{
    std::vector<RowRef> refs = selected();
    std::erase_if(refs, [this](RowRef ref) {
        const ImportPreview &preview = m_flow.preview();
        const PreviewRow &row = preview.row(ref);
        return row.isLeftOpen() || !preview.putForward(row);
    });
    if (refs.empty())
        m_context.notices.say(tr("Nothing is put forward here that could be refused."));
    else
        m_flow.sort(refs, {});
}

void ImportCommands::sort(const std::vector<RowRef> &refs, CategoryId category, bool isNamed)
{
    m_flow.sort(refs, category);
    offerAlike({refs, category, isNamed});
}

void ImportCommands::sortIntoNew(const std::vector<RowRef> &refs, const QString &path)
{
    const PreviewRow &first = m_flow.preview().row(refs.front());
    const bool isNamed = first.namesNewCategory && isSameCategoryPath(first.raw.category, path);
    const CategoryId made = m_flow.sortIntoNew(refs, path, kindOf(first.raw.amount));
    offerAlike({refs, made, isNamed});
}

void ImportCommands::offerAlike(Offer offer)
{
    m_offer = std::move(offer);
    const int others = int(alike(m_offer).size());
    if (others == 0)
        return;
    m_context.notices.say(
        tr("Sorted %n rows. Nothing is stored yet.", nullptr, int(m_offer.rows.size())));
    m_context.notices.offer(
        tr("+%n like this", nullptr, others), u"+"_s, [this] { sortLikeLast(); });
}

/// Those offered that nobody decided meanwhile.
std::vector<RowRef> ImportCommands::alike(const Offer &offer) const
{
    return offer.isNamed ? rowsNamedAlike(m_flow.preview(), offer.rows)
                         : rowsAlike(m_flow.preview(), offer.rows);
}

bool ImportCommands::sortLikeLast()
{
    const bool isStill = std::ranges::all_of(m_offer.rows, [this](RowRef ref) {
        return m_flow.preview().row(ref).category == m_offer.category;
    });
    const std::vector<RowRef> others = isStill ? alike(m_offer) : std::vector<RowRef>();
    if (others.empty())
        return false;
    const Offer offer = std::exchange(m_offer, {});
    sort(others, offer.category, offer.isNamed);
    return true;
}

void ImportCommands::openPartners(RowRef ref)
{
    const ImportPreview &preview = m_flow.preview();
    const PreviewRow &row = preview.row(ref);
    const QLocale locale = m_context.settings.locale();
    QMenu menu(m_table);
    menu.setObjectName(u"partners"_s);
    for (const RowRef partner : row.possiblePartners) {
        const PreviewRow &other = preview.row(partner);
        menu.addAction(QString(display::shortDay(other.raw.day, locale) + u"  "_s + other.payee +
                               u"  "_s + display::amountWithUnit(other.raw.amount, locale)),
                       this,
                       [this, ref, partner] { m_flow.decideTransfer(ref, partner); });
    }
    for (const EntryRow &other : m_context.ledger.reader().entryRows(row.possibleEntries)) {
        menu.addAction(QString(display::shortDay(other.entry.day, locale) + u"  "_s +
                               other.account + u"  "_s + other.payee + u"  "_s +
                               display::amountWithUnit(other.entry.amount, locale)),
                       this,
                       [this, ref, id = other.entry.id] { m_flow.decideTransfer(ref, id); });
    }
    menu.addSeparator();
    menu.addAction(
        tr("No transfer"), this, [this, ref] { m_flow.decideDifferent({}, std::array{ref}); });
    menu.exec(m_table->viewport()->mapToGlobal(
        m_table->visualRect(m_table->currentIndex().siblingAtColumn(ImportPreviewModel::Category))
            .bottomLeft()));
}

} // namespace bp::ui
