// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/model_training.h"

#include "core/advice/advisors.h"
#include "core/advice/drift_advice.h"
#include "core/advice/feature_settings.h"
#include "core/advice/forgotten_payees.h"
#include "core/categorize/training_fix.h"
#include "core/ledger/ledger.h"

#include "ui/base/notices.h"
#include "ui/jobs/job_runner.h"

#include <algorithm>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

/// So many more entries make another attempt worth it, also after one the person took back.
constexpr int worthAnotherTry = 20;

ModelId activeIn(const LedgerReader &reader)
{
    const auto active = ModelRegistry::forSorting().active(reader);
    return active ? active->id : ModelId();
}

} // namespace

/// What a look at the book found.
struct ModelTraining::Finding
{
    TrainingNeed need;
    Drift drift;
    DriftAdvice advice;
    ModelId active;
    bool isUnreadable = false; ///< the version in use does not load
};

/// How the book stood when a training began.
struct ModelTraining::Begun
{
    Cause cause;
    ModelId active; ///< to be compared with
    ForgottenPayees forgotten;
};

ModelTraining::ModelTraining(Ledger &ledger,
                             Advisors &advisors,
                             JobRunner &jobs,
                             Notices &notices,
                             std::function<QDateTime()> now,
                             std::function<QLocale()> locale,
                             QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_advisors(advisors)
    , m_jobs(jobs)
    , m_notices(notices)
    , m_now(std::move(now))
    , m_locale(std::move(locale))
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &ModelTraining::look);
    connect(&m_jobs, &JobRunner::progressed, this, [this](JobId id) {
        if (id == m_job)
            Q_EMIT changed();
    });
    connect(&m_jobs, &JobRunner::finished, this, [this](JobId id) {
        // A delivered answer follows at once; a cancelled one never does.
        if (id == m_job) {
            m_job = 0;
            Q_EMIT changed();
        }
    });
}

void ModelTraining::start()
{
    run(Cause::Person);
}

void ModelTraining::cancel()
{
    if (m_job != 0)
        m_jobs.cancel(m_job);
}

JobState ModelTraining::state() const
{
    for (const JobState &state : m_jobs.jobs()) {
        if (state.id == m_job)
            return state;
    }
    return {};
}

void ModelTraining::run(Cause cause)
{
    if (isRunning())
        return;
    if (!m_advisors.categorizerTrainer ||
        !FeatureSettings::isOn(m_ledger.reader(), Feature::Sorting)) {
        if (cause == Cause::Person)
            end(cause,
                tr("Sorting by machine is switched off, so nothing was trained. Switch it on "
                   "first."));
        return;
    }
    const LedgerSource source = m_ledger.source();
    const Begun begun{cause, activeIn(m_ledger.reader()), ForgottenPayees::of(m_ledger.reader())};
    JobOptions options;
    options.title = tr("Learning from your entries");
    options.kind = u"training"_s;
    connect(
        &m_jobs,
        &JobRunner::started,
        this,
        [this](JobId id) {
            m_job = id;
            Q_EMIT changed();
        },
        Qt::SingleShotConnection);
    m_jobs.run(
        options,
        this,
        [source, trainer = m_advisors.categorizerTrainer, now = m_now()](Progress &progress) {
            return source.read(
                [&](const LedgerReader &reader) { return trainer->train(reader, now, progress); });
        },
        [this, begun](const Result<TrainedModel> &trained) { take(begun, trained); });
}

void ModelTraining::take(const Begun &begun, const Result<TrainedModel> &trained)
{
    const Cause cause = begun.cause;
    if (!trained) {
        if (trained.error().code != Error::Code::Cancelled)
            end(cause, trained.error().message);
        return;
    }
    const LedgerReader &reader = m_ledger.reader();
    if (!FeatureSettings::isOn(reader, Feature::Sorting))
        return; // switched off meanwhile
    if (cause == Cause::Itself && !m_ledger.redoText().isEmpty()) {
        // Something was undone meanwhile: it must stay possible to do it again.
        m_triedWith = 0;
        m_mended = {};
        return;
    }
    if (activeIn(reader) != begun.active ||
        ForgottenPayees::of(reader).forgetsMoreThan(begun.forgotten)) {
        // Another version was chosen meanwhile, with which this one must be compared; or what was
        // forgotten meanwhile would come back with it.
        run(cause);
        return;
    }
    const ModelRegistry registry = ModelRegistry::forSorting();
    const auto decision = registry.keep(
        m_ledger, *trained, cause == Cause::Person ? Origin::Kind::Person : Origin::Kind::Machine);
    if (!decision) {
        m_notices.fail(decision.error());
        end(cause, {});
        return;
    }
    const QString sentence = ModelRegistry::sentence(*decision, m_locale());
    end(cause,
        decision->isNew ? tr("Version %1: %2").arg(QString::number(decision->version), sentence)
                        : sentence);
}

void ModelTraining::end(Cause cause, const QString &sentence)
{
    m_lastSentence = sentence;
    const bool isSaid = cause == Cause::Person ||
                        FeatureSettings::isOn(m_ledger.reader(), FeatureOption::TellsOfVersions);
    Q_EMIT changed(); // shows it in its place, which may be out of sight
    if (isSaid && !sentence.isEmpty())
        tell(sentence);
}

void ModelTraining::tell(const QString &sentence)
{
    if (!m_place || m_place->visibleRegion().isEmpty())
        m_notices.say(sentence);
}

void ModelTraining::watch(std::chrono::milliseconds rest)
{
    m_rest.setInterval(rest);
    connect(
        &m_ledger, &Ledger::changed, &m_rest, qOverload<>(&QTimer::start), Qt::UniqueConnection);
    m_rest.start();
}

/// Counts on a worker whether there is enough to learn, and whether the version in use still fits.
void ModelTraining::look()
{
    if (isRunning() || !FeatureSettings::isOn(m_ledger.reader(), Feature::Sorting)) {
        Q_EMIT looked();
        return;
    }
    const LedgerSource source = m_ledger.source();
    JobOptions options;
    options.title = tr("Looking for something new to learn");
    options.kind = u"training need"_s;
    options.revision = source.revision(); // a newer change begins another rest
    m_jobs.run(
        options,
        this,
        [source, trainer = m_advisors.categorizerTrainer, known = m_readable](Progress &) {
            return source.read([&](const LedgerReader &reader) {
                const ModelRegistry registry = ModelRegistry::forSorting();
                Finding finding;
                finding.need = TrainingNeeds::of(reader, registry);
                finding.drift = registry.drift(reader);
                finding.active = activeIn(reader);
                const auto problems =
                    finding.drift.isDrifting && trainer
                        ? TrainingFixes::withoutLeft(reader, trainer->problems(reader))
                        : std::vector<TrainingProblem>();
                finding.advice =
                    DriftAdvices::of(reader, registry, finding.drift, finding.need, problems);
                finding.isUnreadable = trainer && !finding.active.isNull() &&
                                       finding.active != known && !trainer->load(reader);
                return finding;
            });
        },
        [this](const Result<Finding> &finding) {
            if (finding)
                weigh(*finding);
            Q_EMIT looked();
        });
}

void ModelTraining::weigh(const Finding &finding)
{
    const LedgerReader &reader = m_ledger.reader();
    if (!finding.isUnreadable)
        m_readable = finding.active;
    const bool mayTrain = TrainingNeeds::mayTrainItself(m_ledger);
    if (finding.isUnreadable && mayTrain && finding.active != m_mended) {
        m_mended = finding.active;
        run(Cause::Itself);
        return;
    }
    const int triedWith = finding.need.version == m_triedAfter ? m_triedWith : 0;
    const bool isWorthIt =
        m_triedWith == 0 || finding.need.sinceLast >= triedWith + worthAnotherTry;
    if (finding.need.isDue && mayTrain && isWorthIt) {
        m_triedWith = finding.need.sinceLast;
        m_triedAfter = finding.need.version;
        run(Cause::Itself);
        return;
    }
    const bool tells = finding.drift.isDrifting && finding.active != m_toldOf &&
                       FeatureSettings::isOn(reader, FeatureOption::TellsOfDrift);
    if (tells) {
        m_toldOf = finding.active;
        tell(DriftAdvices::sentence(finding.drift, finding.advice, m_locale()));
    }
}

} // namespace bp::ui
