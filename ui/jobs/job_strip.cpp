// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_strip.h"

#include "ui/jobs/job_runner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

namespace bp::ui {

using namespace Qt::StringLiterals;

JobStrip::JobStrip(JobRunner &jobs, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_sentence(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QToolButton(this))
{
    setObjectName(u"jobStrip"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_sentence);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    m_sentence->setProperty("role", u"muted"_s);
    m_bar->setFixedSize(120, 6);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_stop->setObjectName(u"stopJob"_s);
    m_stop->setText(u"×"_s);
    m_stop->setAutoRaise(true);
    m_stop->setAccessibleName(tr("Stop"));
    m_stop->setToolTip(tr("Stop"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(300);
    connect(&m_delay, &QTimer::timeout, this, &JobStrip::refresh);
    connect(&m_jobs, &JobRunner::started, this, &JobStrip::noteStarted);
    const auto refreshShown = [this] {
        if (isVisible())
            refresh();
    };
    connect(&m_jobs, &JobRunner::progressed, this, refreshShown);
    connect(&m_jobs, &JobRunner::finished, this, refreshShown);
    connect(m_stop, &QToolButton::clicked, this, &JobStrip::stop);
    hide();
}

void JobStrip::noteStarted()
{
    if (!isVisible() && !m_delay.isActive())
        m_delay.start();
}

void JobStrip::refresh()
{
    const std::vector<JobState> running = m_jobs.jobs();
    setVisible(!running.empty());
    if (running.empty())
        return;
    if (running.size() > 1) {
        m_sentence->setText(tr("%n jobs", nullptr, int(running.size())));
        m_bar->setRange(0, 0);
        return;
    }
    const JobState &job = running.front();
    m_sentence->setText(job.what.isEmpty() ? job.title : job.title + u": "_s + job.what);
    m_bar->setRange(0, job.total);
    m_bar->setValue(job.done);
}

void JobStrip::stop()
{
    const std::vector<JobState> running = m_jobs.jobs();
    if (running.size() == 1) {
        m_jobs.cancel(running.front().id);
        refresh();
        return;
    }
    QMenu list;
    for (const JobState &job : running)
        list.addAction(
            tr("Stop: %1").arg(job.title), this, [this, id = job.id] { m_jobs.cancel(id); });
    list.exec(m_stop->mapToGlobal(QPoint(0, 0)) - QPoint(0, list.sizeHint().height()));
    refresh();
}

} // namespace bp::ui
