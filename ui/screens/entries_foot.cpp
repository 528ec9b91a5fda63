// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/entries_foot.h"

#include "core/base/display.h"

#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

namespace bp::ui {

using namespace Qt::StringLiterals;

EntriesFoot::EntriesFoot(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_selected(makeLabel({}, u"smallStrong"_s))
    , m_count(new ElidedLabel)
    , m_in(makeLabel({}, u"smallStrong"_s, u"positive"_s))
    , m_out(makeLabel({}, u"smallStrong"_s))
    , m_transfers(makeLabel({}, u"small"_s, u"muted"_s))
{
    setMinimumHeight(space::footHeight);
    auto *row = new FlowLayout(this);
    row->setContentsMargins(space::cellX, space::xs, space::cellX, space::xs);
    row->setSpacing(space::m);
    // Where the foot is narrow the days give way, never a sum: it goes on below.
    setLook(m_count, "role", u"small"_s);
    setLook(m_count, "tone", u"secondary"_s);
    m_count->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_count->setObjectName(u"count"_s);
    m_in->setObjectName(u"sumIn"_s);
    m_out->setObjectName(u"sumOut"_s);
    row->addWidget(m_selected);
    row->addWidget(m_count);
    row->addWidget(m_in);
    row->addWidget(m_out);
    row->addWidget(m_transfers);
}

QString EntriesFoot::sums(const MoneyBag &bag) const
{
    QStringList texts;
    for (const auto &[currency, minor] : bag.sums()) {
        const Money sum(minor, currency);
        texts << (bag.sums().size() == 1
                      ? display::amount(sum, m_locale, display::Sign::Always)
                      : display::amountWithUnit(sum, m_locale, display::Sign::Always));
    }
    return texts.join(u" · "_s);
}

void EntriesFoot::show(const EntryTableModel::Totals &totals, const DateRange &days, int selected)
{
    m_selected->setText(selected > 0 ? tr("%n selected", nullptr, selected) : QString());
    m_selected->setVisible(selected > 0);
    m_count->setText(
        tr("%n entries, %1", nullptr, totals.entries).arg(display::range(days, m_locale)));
    const QString count = tr("%n entries", nullptr, totals.entries);
    m_count->setShortText(count);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(count));
    m_in->setText(totals.in.isEmpty() ? QString() : tr("In %1").arg(sums(totals.in)));
    m_out->setText(totals.out.isEmpty() ? QString() : tr("Out %1").arg(sums(totals.out)));
    // Of many currencies the row of sums is longer than a narrow foot.
    m_in->setWordWrap(totals.in.sums().size() > 1);
    m_out->setWordWrap(totals.out.sums().size() > 1);
    m_transfers->setText(tr("%n transfers not counted", nullptr, totals.transfers));
    m_transfers->setVisible(totals.transfers > 0);
}

} // namespace bp::ui
