// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Trains the machine that sorts: as a job, one at a time, by the person's word or by itself when
/// enough was sorted since the last version. What was learned becomes a named change of the book.
/// Does nothing while the feature is switched off. Lives on the window's thread.

#include "core/advice/categorizer_trainer.h"
#include "core/advice/training_need.h"

#include "ui/jobs/job.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace bp {
class Ledger;
struct Advisors;
} // namespace bp

namespace bp::ui {

class JobRunner;
class Notices;

class ModelTraining : public QObject
{
    Q_OBJECT

public:
    /// `now` is written beside a version; `locale` says the person's formats.
    ModelTraining(Ledger &ledger,
                  Advisors &advisors,
                  JobRunner &jobs,
                  Notices &notices,
                  std::function<QDateTime()> now,
                  std::function<QLocale()> locale,
                  QObject *parent = nullptr);

    /// By the person's word; does nothing while one runs.
    void start();
    void cancel();
    bool isRunning() const { return m_job != 0; }
    JobState state() const; ///< of the running one
    /// What became of the last one; "" when none was.
    const QString &lastSentence() const { return m_lastSentence; }
    /// Where that stands, and whether the version still fits: while it is seen no notice says the
    /// same.
    void setPlace(const QWidget *place) { m_place = place; }

    /// From now on trains by itself, when the book has rested for so long. Undo passes such a
    /// version by: it takes back what the person did. Asked again it begins another rest. A version
    /// in use that cannot be read, such as one of an older format, is trained anew at once.
    void watch(std::chrono::milliseconds rest = std::chrono::seconds(20));

Q_SIGNALS:
    void changed(); ///< begun, further, ended
    void looked();  ///< the book had rested; what begins by itself after that has begun

private:
    enum class Cause { Person, Itself };
    struct Finding;
    struct Begun;

    void run(Cause cause);
    void take(const Begun &begun, const Result<TrainedModel> &trained);
    void end(Cause cause, const QString &sentence);
    void look();
    void weigh(const Finding &finding);
    void tell(const QString &sentence);

    Ledger &m_ledger;
    Advisors &m_advisors;
    JobRunner &m_jobs;
    Notices &m_notices;
    std::function<QDateTime()> m_now;
    std::function<QLocale()> m_locale;
    JobId m_job = 0;
    QString m_lastSentence;
    QPointer<const QWidget> m_place;
    QTimer m_rest;
    int m_triedWith = 0;  ///< new entries there were when it last trained by itself; 0: never
    int m_triedAfter = 0; ///< the newest version then
    ModelId m_toldOf;     ///< the version whose drift was told
    ModelId m_readable;   ///< the version in use that is known to load
    ModelId m_mended;     ///< the one that does not, and was trained anew
};

} // namespace bp::ui
