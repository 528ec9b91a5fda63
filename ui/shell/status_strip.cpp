// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_strip.h"

#include "core/ledger/ledger.h"

#include "ui/base/actions.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/job_strip.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/marks.h"
#include "ui/style/spacing.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace bp::ui {

StatusStrip::StatusStrip(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_change(new ElidedLabel)
    , m_key(makeLabel({}, u"keycap"_s))
    , m_quiet(makeLabel(tr("All work done on this computer"), u"small"_s, u"secondary"_s))
{
    setProperty("kind", u"side"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(scaled(space::statusBar));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, 1, space::l, 0);
    row->setSpacing(20);
    const QFileInfo file(context.ledger.path());
    auto *book = makeLabel(file.fileName(), u"small"_s, u"secondary"_s);
    book->setToolTip(file.absoluteFilePath());
    book->setContentsMargins(19, 0, 0, 0);
    row->addWidget(book);
    m_change->setProperty("role", u"small"_s);
    m_change->setProperty("tone", u"secondary"_s);
    m_change->setObjectName(u"lastChange"_s);
    auto *change = new QHBoxLayout;
    change->setSpacing(6);
    change->addWidget(m_change);
    change->addWidget(m_key);
    row->addLayout(change);
    row->addStretch(1);
    row->addWidget(m_quiet);
    row->addWidget(new JobStrip(context.jobs));
    connect(&context.ledger, &Ledger::changed, this, &StatusStrip::refresh);
    connect(&context.jobs, &JobRunner::started, this, &StatusStrip::refreshJobs);
    connect(&context.jobs, &JobRunner::finished, this, &StatusStrip::refreshJobs);
    refresh();
}

void StatusStrip::refresh()
{
    const QString name = m_context.ledger.undoText();
    m_change->setText(name.isEmpty() ? QString() : tr("Last change: %1").arg(name));
    m_key->setText(m_context.actions[ActionId::Undo].shortcut().toString(QKeySequence::NativeText));
    m_key->setVisible(!name.isEmpty());
}

void StatusStrip::refreshJobs()
{
    m_quiet->setVisible(m_context.jobs.jobs().empty());
}

void StatusStrip::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    paintHairline(painter, QRect(0, 0, width(), 1), colours()[Token::Line]);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - space::l - 13 : space::l;
    paintIcon(
        painter, u"small/lock"_s, QRect(x, (height() - 13) / 2, 13, 13), colours()[Token::Text2]);
}

} // namespace bp::ui
