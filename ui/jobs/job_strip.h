// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The right end of the status bar: what runs, how far it is, and × to stop it. Shows nothing for
/// work shorter than 300 ms; several jobs become "3 jobs" with a list.

#include "ui/jobs/job.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace bp::ui {

class JobRunner;

class JobStrip : public QWidget
{
    Q_OBJECT

public:
    explicit JobStrip(JobRunner &jobs, QWidget *parent = nullptr);

private:
    void noteStarted();
    void refresh();
    void stop();

    JobRunner &m_jobs;
    QTimer m_delay;
    QLabel *m_sentence;
    QProgressBar *m_bar;
    QToolButton *m_stop;
};

} // namespace bp::ui
