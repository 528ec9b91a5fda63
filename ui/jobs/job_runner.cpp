// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_runner.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrent>

#include <algorithm>

namespace bp::ui {
namespace {

/// Passes the reports of the work on to a promise.
class PromisedProgress : public Progress
{
public:
    explicit PromisedProgress(QPromise<void> &promise)
        : m_promise(promise)
    {
    }
    void report(int done, int total, const QString &what) override
    {
        if (total != m_total) {
            m_promise.setProgressRange(0, total);
            m_total = total;
        }
        m_promise.setProgressValueAndText(done, what);
    }
    bool isCancelled() const override { return m_promise.isCanceled(); }

private:
    QPromise<void> &m_promise;
    int m_total = 0;
};

} // namespace

struct JobRunner::Job
{
    JobState state;
    JobOptions options;
    QPointer<QObject> receiver;
    std::function<void()> deliver;
    std::unique_ptr<QFutureWatcher<void>> watcher;
    bool isCancelled = false;
};

namespace {

/// For work run at once: reports go straight to the job.
class DirectProgress : public Progress
{
public:
    DirectProgress(JobState &state, const bool &cancelled, std::function<void()> changed)
        : m_state(state)
        , m_cancelled(cancelled)
        , m_changed(std::move(changed))
    {
    }
    void report(int done, int total, const QString &what) override
    {
        m_state.done = done;
        m_state.total = total;
        m_state.what = what;
        m_changed();
    }
    bool isCancelled() const override { return m_cancelled; }

private:
    JobState &m_state;
    const bool &m_cancelled;
    std::function<void()> m_changed;
};

} // namespace

JobRunner::JobRunner(Mode mode, QObject *parent)
    : QObject(parent)
    , m_mode(mode)
{
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
}

JobRunner::~JobRunner()
{
    for (const auto &job : m_jobs) {
        if (job->watcher) {
            job->watcher->disconnect(this);
            job->watcher->cancel();
        }
    }
    m_pool.waitForDone();
}

JobId JobRunner::start(JobOptions options,
                       QObject *receiver,
                       Step work,
                       std::function<void()> deliver)
{
    if (!options.kind.isEmpty())
        cancelKind(options.kind);
    m_jobs.push_back(std::make_unique<Job>());
    Job &job = *m_jobs.back();
    const JobId id = ++m_lastId;
    job.state = {id, options.title, {}, 0, 0};
    job.options = std::move(options);
    job.receiver = receiver;
    job.deliver = std::move(deliver);
    Q_EMIT started(id);
    if (m_mode == Mode::Inline)
        runInline(job, work);
    else
        runOnWorker(job, std::move(work));
    return id;
}

void JobRunner::runInline(Job &job, const Step &work)
{
    const JobId id = job.state.id;
    DirectProgress progress(job.state, job.isCancelled, [this, id] { Q_EMIT progressed(id); });
    work(progress);
    finish(id);
}

void JobRunner::runOnWorker(Job &job, Step work)
{
    const JobId id = job.state.id;
    job.watcher = std::make_unique<QFutureWatcher<void>>();
    QFutureWatcher<void> *watcher = job.watcher.get();
    connect(watcher, &QFutureWatcher<void>::finished, this, [this, id] { finish(id); });
    connect(watcher, &QFutureWatcher<void>::progressValueChanged, this, [this, id](int done) {
        if (Job *running = find(id))
            noteProgress(*running, done, running->watcher->progressText());
    });
    watcher->setFuture(
        QtConcurrent::run(&m_pool, [work = std::move(work)](QPromise<void> &promise) {
            PromisedProgress progress(promise);
            if (!promise.isCanceled())
                work(progress);
        }));
}

void JobRunner::noteProgress(Job &job, int done, const QString &text)
{
    job.state.done = done;
    job.state.total = job.watcher->progressMaximum();
    job.state.what = text;
    Q_EMIT progressed(job.state.id);
}

void JobRunner::finish(JobId id)
{
    const auto at = std::ranges::find_if(m_jobs, [id](const auto &j) { return j->state.id == id; });
    if (at == m_jobs.end())
        return;
    const std::unique_ptr<Job> job = std::move(*at);
    m_jobs.erase(at);
    if (job->watcher)
        job->watcher.release()->deleteLater(); // its own signal is on the stack
    Q_EMIT finished(id);
    if (job->isCancelled || !job->receiver)
        return;
    const bool isStale =
        m_revision && job->options.revision && *job->options.revision < m_revision();
    if (!isStale)
        job->deliver();
    else if (job->options.whenStale)
        job->options.whenStale();
}

JobRunner::Job *JobRunner::find(JobId id) const
{
    const auto at = std::ranges::find_if(m_jobs, [id](const auto &j) { return j->state.id == id; });
    return at == m_jobs.end() ? nullptr : at->get();
}

void JobRunner::cancel(JobId id)
{
    Job *job = find(id);
    if (!job)
        return;
    job->isCancelled = true;
    if (job->watcher)
        job->watcher->cancel();
}

void JobRunner::cancelKind(const QString &kind)
{
    for (const auto &job : m_jobs) {
        if (job->options.kind == kind)
            cancel(job->state.id);
    }
}

void JobRunner::cancelAll()
{
    for (const auto &job : m_jobs)
        cancel(job->state.id);
}

void JobRunner::waitForAll()
{
    m_pool.waitForDone();
}

std::vector<JobState> JobRunner::jobs() const
{
    std::vector<JobState> states;
    for (const auto &job : m_jobs) {
        if (!job->isCancelled)
            states.push_back(job->state);
    }
    return states;
}

} // namespace bp::ui
