// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/feature_page.h"

#include "core/advice/advisors.h"
#include "core/ledger/ledger.h"

#include "ui/base/settings.h"
#include "ui/jobs/job_runner.h"
#include "ui/screens/feature_switches.h"
#include "ui/screens/learned_payees.h"
#include "ui/screens/model_report.h"
#include "ui/screens/model_versions.h"
#include "ui/screens/settings_row.h"
#include "ui/screens/training_problems.h"
#include "ui/style/spacing.h"
#include "ui/widgets/flow_layout.h"

#include <QBoxLayout>

namespace bp::ui {

using namespace Qt::StringLiterals;

FeaturePage::FeaturePage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_report(new ModelReport(context))
    , m_versions(new ModelVersions(context))
    , m_problems(new TrainingProblems(context))
    , m_payees(new LearnedPayees(context))
{
    setObjectName(u"featurePage"_s);
    QVBoxLayout *column = makeSettingsPage(this);
    auto *top = new FlowLayout;
    top->setSpacing(space::m);
    auto *settings = new QWidget;
    auto *left = new QVBoxLayout(settings);
    left->setContentsMargins({});
    left->setSpacing(space::m);
    left->addWidget(makeFeatureCard(context));
    left->addWidget(makeThresholdCard(context));
    left->addWidget(makeNoticeCard(context));
    left->addStretch(1);
    setFlowing(settings, 8);
    setFlowing(m_report, 5);
    top->addWidget(settings);
    top->addWidget(m_report);
    column->addLayout(top);
    column->addWidget(m_versions);
    column->addWidget(m_problems);
    column->addWidget(m_payees);
    column->addStretch(1);
    // A toast at the foot of the window then covers nothing of the last card.
    column->addSpacing(space::xxl + space::l);
    connect(m_versions, &ModelVersions::mendWanted, m_problems, &TrainingProblems::goTo);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &FeaturePage::read);
    connect(&context.ledger, &Ledger::changed, this, [this] {
        m_isOld = true;
        if (isVisible())
            m_soon.start();
    });
}

void FeaturePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOld)
        m_soon.start();
}

void FeaturePage::read()
{
    m_isOld = false;
    const LedgerSource source = m_context.ledger.source();
    JobOptions options;
    options.title = tr("Reading what was learned");
    options.kind = u"feature figures"_s;
    options.revision = source.revision();
    options.whenStale = [this] { m_soon.start(); };
    m_context.jobs.run(
        options,
        this,
        [source,
         today = m_context.today(),
         trainer = m_context.advisors.categorizerTrainer,
         locale = m_context.settings.locale()](Progress &) {
            return source.read([&](const LedgerReader &reader) {
                return FeatureFigures::of(reader, today, trainer.get(), locale);
            });
        },
        [this](const Result<FeatureFigures> &figures) {
            if (figures)
                take(*figures);
        });
}

void FeaturePage::take(const FeatureFigures &figures)
{
    m_report->show(figures);
    m_versions->show(figures);
    m_problems->show(figures);
    m_payees->show(figures);
}

} // namespace bp::ui
