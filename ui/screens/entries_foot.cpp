// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/entries_foot.h"

#include "core/base/display.h"

#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>

namespace bp::ui {

using namespace Qt::StringLiterals;

EntriesFoot::EntriesFoot(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_selected(makeLabel({}, u"smallStrong"_s))
    , m_count(new ElidedLabel)
    , m_in(makeLabel({}, u"smallStrong"_s, u"positive"_s))
    , m_out(makeLabel({}, u"smallStrong"_s))
    , m_transfers(new ElidedLabel)
{
    setFixedHeight(space::footHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::cellX, 0, space::cellX, 0);
    row->setSpacing(space::xl);
    // Where the foot is narrow these give way, never a sum.
    setLook(m_count, "role", u"small"_s);
    setLook(m_count, "tone", u"secondary"_s);
    setLook(m_transfers, "role", u"small"_s);
    setLook(m_transfers, "tone", u"muted"_s);
    m_count->setObjectName(u"count"_s);
    m_out->setObjectName(u"sumOut"_s);
    row->addWidget(m_selected);
    row->addWidget(m_count);
    row->addStretch();
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
    m_in->setText(totals.in.isEmpty() ? QString() : tr("In %1").arg(sums(totals.in)));
    m_out->setText(totals.out.isEmpty() ? QString() : tr("Out %1").arg(sums(totals.out)));
    m_transfers->setText(totals.transfers > 0
                             ? tr("%n transfers not counted", nullptr, totals.transfers)
                             : QString());
}

} // namespace bp::ui
