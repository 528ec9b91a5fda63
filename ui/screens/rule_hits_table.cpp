// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/rule_hits_table.h"

#include "ui/base/settings.h"
#include "ui/delegates/category_delegate.h"
#include "ui/delegates/hit_delegate.h"
#include "ui/delegates/money_delegate.h"
#include "ui/models/cells.h"
#include "ui/models/rule_hits_model.h"
#include "ui/style/fonts.h"
#include "ui/style/spacing.h"

#include <algorithm>

namespace bp::ui {

namespace {

constexpr int dayWidth = 122;
constexpr int shortDayWidth = 84;
constexpr int amountWidth = 108;
constexpr int leastPayee = 96;
constexpr int stackedHeight = 46;
/// Padding of a cell, and the square before the name.
constexpr int aroundName = 2 * space::cellX + 10 + space::s;

} // namespace

RuleHitsTable::RuleHitsTable(RuleHitsModel *model, Settings &settings, QWidget *parent)
    : RowTable(cells::RowId, parent)
    , m_settings(settings)
    , m_look(new HitDelegate(this))
{
    using M = RuleHitsModel;
    setModel(model);
    setItemDelegate(m_look);
    setItemDelegateForColumn(M::Now, new CategoryDelegate(this));
    setItemDelegateForColumn(M::After, new CategoryDelegate(this));
    setItemDelegateForColumn(M::Amount, new MoneyDelegate(this));
    connect(model, &QAbstractItemModel::modelReset, this, &RuleHitsTable::plan);
    connect(&settings, &Settings::rowHeightChanged, this, &RuleHitsTable::plan);
    plan();
}

bool RuleHitsTable::isStacked() const
{
    return m_look->isStacked();
}

int RuleHitsTable::widest(int column, const QFontMetrics &metrics) const
{
    const QString head = model()->headerData(column, Qt::Horizontal).toString();
    const int ofHead = QFontMetrics(bp::ui::font(TextRole::Label)).horizontalAdvance(head);
    int width = ofHead - aroundName + 2 * space::cellX;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString text =
            model()->index(row, column).data(cells::Cell).value<CategoryCell>().text;
        width = std::max(width, metrics.horizontalAdvance(text));
    }
    return width + aroundName + 1;
}

void RuleHitsTable::plan()
{
    const QFontMetrics body(bp::ui::font(TextRole::Body));
    const int now = widest(RuleHitsModel::Now, body);
    const int after = widest(RuleHitsModel::After, body);
    const int room = viewport()->width() - scaled(dayWidth) - scaled(amountWidth);
    const int payee = room - now - after;
    m_look->setStacked(payee < scaled(leastPayee));
    if (isStacked())
        setColumnPlan({shortDayWidth, -1, 0, 0, amountWidth});
    else
        setColumnPlan({dayWidth, -payee, -now, -after, amountWidth});
    setRowHeight(isStacked() ? scaled(stackedHeight) : rowHeightOf(m_settings));
}

void RuleHitsTable::resizeEvent(QResizeEvent *event)
{
    RowTable::resizeEvent(event);
    // Higher rows may bring a scroll bar, which makes it narrower.
    if (m_isPlanning)
        return;
    m_isPlanning = true;
    plan();
    m_isPlanning = false;
}

} // namespace bp::ui
