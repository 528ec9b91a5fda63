// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Runs work off the window's thread and brings its value back: the only place with QtConcurrent.
///
/// Work gets a Progress and values, opens its own reading connection and returns a value. The value
/// is delivered on the window's thread, unless the receiver is gone, the job was cancelled or
/// replaced by one of its kind, or the book has moved on since. Lives on the window's thread.

#include "core/base/progress.h"

#include "ui/jobs/job.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace bp::ui {

class JobRunner : public QObject
{
    Q_OBJECT

public:
    enum class Mode {
        Threads,
        Inline, ///< work runs at once inside run(); for tests
    };

    explicit JobRunner(Mode mode = Mode::Threads, QObject *parent = nullptr);
    ~JobRunner() override; ///< cancels everything and waits

    /// Tells the book's present revision; without it no answer is ever stale.
    void setRevision(std::function<quint64()> revision) { m_revision = std::move(revision); }

    /// `work(Progress &)` on a worker, then `deliver(value)` here, as long as `receiver` lives.
    template <typename Work, typename Deliver>
    JobId run(JobOptions options, QObject *receiver, Work work, Deliver deliver)
    {
        using Value = std::invoke_result_t<Work, Progress &>;
        auto value = std::make_shared<std::optional<Value>>();
        return start(
            std::move(options),
            receiver,
            [value, work = std::move(work)](Progress &progress) mutable {
                value->emplace(work(progress));
            },
            [value, deliver = std::move(deliver)]() mutable { deliver(std::move(**value)); });
    }
    template <typename Work, typename Deliver>
    JobId run(const QString &title, QObject *receiver, Work work, Deliver deliver)
    {
        return run(JobOptions{title, {}, {}, {}}, receiver, std::move(work), std::move(deliver));
    }

    void cancel(JobId id);
    void cancelKind(const QString &kind);
    void cancelAll();
    /// Waits until no work runs; answers of finished jobs are still delivered by the event loop.
    void waitForAll();
    std::vector<JobState> jobs() const; ///< oldest first

Q_SIGNALS:
    void started(bp::ui::JobId id);
    void progressed(bp::ui::JobId id);
    void finished(bp::ui::JobId id); ///< delivered, dropped or cancelled

private:
    struct Job;
    using Step = std::function<void(Progress &)>;

    JobId start(JobOptions options, QObject *receiver, Step work, std::function<void()> deliver);
    void runInline(Job &job, const Step &work);
    void runOnWorker(Job &job, Step work);
    void noteProgress(Job &job, int done, const QString &text);
    void finish(JobId id);
    Job *find(JobId id) const;

    Mode m_mode;
    QThreadPool m_pool;
    std::function<quint64()> m_revision;
    std::vector<std::unique_ptr<Job>> m_jobs;
    JobId m_lastId = 0;
};

} // namespace bp::ui
