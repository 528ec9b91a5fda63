// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/saved_filters_button.h"

#include "core/ledger/ledger.h"
#include "core/ledger/saved_filters.h"

#include "ui/base/notices.h"
#include "ui/screens/button_text.h"
#include "ui/style/fonts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/popover.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace bp::ui {

using namespace Qt::StringLiterals;

SavedFiltersButton::SavedFiltersButton(const Context &context, QWidget *parent)
    : QPushButton(tr("Saved filters"), parent)
    , m_context(context)
{
    setObjectName(u"savedFilters"_s);
    setProperty("kind", u"quiet"_s);
    connect(this, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setObjectName(u"savedFiltersMenu"_s);
        fill(menu);
        menu->popup(mapToGlobal(QPoint(0, height() + 4)));
    });
}

void SavedFiltersButton::fill(QMenu *menu)
{
    const std::vector<SavedFilter> saved = SavedFilters::of(m_context.ledger.reader());
    for (const SavedFilter &each : saved) {
        const EntryFilter filter = each.asked(m_context.today());
        QAction *action =
            menu->addAction(buttonText(each.name), this, [this, filter] { Q_EMIT asked(filter); });
        action->setCheckable(true);
        action->setChecked(filter == m_filter);
    }
    menu->addSeparator();
    QAction *save = menu->addAction(tr("Save this filter…"), this, &SavedFiltersButton::askName);
    save->setEnabled(!m_filter.isEmpty());
    if (saved.empty())
        return;
    QMenu *remove = menu->addMenu(tr("Remove"));
    for (const SavedFilter &each : saved) {
        remove->addAction(buttonText(each.name), this, [this, name = each.name] {
            m_context.notices.accept(SavedFilters::remove(m_context.ledger, name));
        });
    }
}

void SavedFiltersButton::askName()
{
    auto *popover = new Popover(window());
    auto *name = new QLineEdit;
    name->setObjectName(u"filterName"_s);
    name->setPlaceholderText(tr("Name of the filter"));
    name->setAccessibleName(tr("Name of the filter"));
    name->setMinimumWidth(scaled(240));
    auto *save = new QPushButton(tr("Save"));
    save->setObjectName(u"saveFilter"_s);
    save->setProperty("kind", u"primary"_s);
    QLabel *note = makeWrapped(tr("A period such as “this month” moves on with the calendar."),
                               u"small"_s,
                               u"secondary"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(name, 1);
    row->addWidget(save);
    popover->body()->addLayout(row);
    popover->body()->addWidget(note);
    const auto keep = [this, popover, name] {
        if (m_context.notices.accept(
                SavedFilters::save(m_context.ledger, name->text(), m_filter, m_context.today())))
            popover->close();
    };
    connect(save, &QPushButton::clicked, this, keep);
    connect(name, &QLineEdit::returnPressed, this, keep);
    popover->popUp(this);
}

} // namespace bp::ui
