// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/model_versions.h"

#include "core/advice/accuracy_text.h"
#include "core/advice/feature_settings.h"
#include "core/advice/model_comparison.h"
#include "core/ledger/ledger.h"

#include "ui/base/model_training.h"
#include "ui/base/navigator.h"
#include "ui/base/notices.h"
#include "ui/base/settings.h"
#include "ui/delegates/row_delegate.h"
#include "ui/models/cells.h"
#include "ui/style/fonts.h"
#include "ui/style/palette.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/row_table.h"

#include <QHeaderView>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRowsShown = 6;
constexpr int showsRowsFrom = 540;
constexpr int showsPeriodFrom = 640;

/// "✓ in use", in the colour of what is good.
class StateDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void
    paintCell(QPainter &painter, const QRect &rect, const QModelIndex &index, bool) const override
    {
        const QString text = index.data().toString();
        painter.setFont(font(TextRole::SmallStrong));
        painter.setPen(colours()[text.startsWith(u'✓') ? Token::Positive : Token::Text2]);
        paintText(painter, rect, text);
    }
};

} // namespace

ModelVersions::ModelVersions(const Context &context, QWidget *parent)
    : Card(tr("Trained versions"), parent)
    , m_context(context)
    , m_model(context.settings.locale())
    , m_train(new QPushButton(tr("Train now")))
    , m_bar(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop")))
    , m_status(makeWrapped({}, u"small"_s, u"secondary"_s))
    , m_drift(makeWrapped({}, u"small"_s, u"secondary"_s))
    , m_advice(new QPushButton)
    , m_table(new RowTable(cells::RowId))
    , m_empty(new EmptyState(
          u"rules"_s, tr("Nothing has been trained yet. Sort some entries, then train."), this))
    , m_details(makeWrapped({}, u"small"_s, u"secondary"_s))
    , m_buttons(new QWidget)
    , m_comparison(makeWrapped({}, u"small"_s))
{
    setNote(tr("right = each on the newest 20 % of its time"));
    m_context.training.setPlace(m_status);
    build();
    connect(&m_context.training, &ModelTraining::changed, this, &ModelVersions::refreshTraining);
    connect(&m_context.ledger, &Ledger::changed, this, &ModelVersions::refreshTraining);
    show(FeatureFigures{});
}

void ModelVersions::build()
{
    m_train->setObjectName(u"trainNow"_s);
    m_stop->setObjectName(u"stopTraining"_s);
    m_stop->setAccessibleName(tr("Stop training"));
    m_bar->setObjectName(u"trainingBar"_s);
    m_bar->setAccessibleName(tr("Progress of training"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    setTrailing(m_bar);
    setTrailing(m_stop);
    setTrailing(m_train);
    connect(m_train, &QPushButton::clicked, this, [this] { m_context.training.start(); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_context.training.cancel(); });
    m_status->setObjectName(u"trainingStatus"_s);
    m_drift->setObjectName(u"drift"_s);
    m_table->setObjectName(u"modelVersions"_s);
    m_table->setAccessibleName(tr("Trained versions"));
    m_table->setModel(&m_model);
    m_table->follow(m_context.settings);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(ModelVersionModel::State, new StateDelegate(m_table));
    connect(m_table, &RowTable::selectionChangedById, this, &ModelVersions::refreshButtons);
    auto *row = new FlowLayout(m_buttons);
    row->setContentsMargins(0, space::s, 0, 0);
    row->setSpacing(space::s);
    m_use = addButton(row, u"useVersion"_s);
    m_back = addButton(row, u"goBackVersion"_s);
    m_compare = addButton(row, u"compareVersions"_s);
    m_remove = addButton(row, u"removeVersion"_s);
    connect(m_use, &QPushButton::clicked, this, &ModelVersions::useChosen);
    connect(m_back, &QPushButton::clicked, this, &ModelVersions::goBack);
    connect(m_compare, &QPushButton::clicked, this, &ModelVersions::compareChosen);
    connect(m_remove, &QPushButton::clicked, this, &ModelVersions::removeChosen);
    m_details->setObjectName(u"versionDetails"_s);
    m_comparison->setObjectName(u"comparison"_s);
    m_comparison->hide();
    body()->setSpacing(space::xs);
    body()->addWidget(m_status);
    body()->addWidget(buildDrift());
    body()->addWidget(m_table);
    body()->addWidget(m_empty);
    body()->addWidget(m_details);
    body()->addWidget(m_buttons);
    body()->addWidget(m_comparison);
}

/// What a version is called, how good it is and whether it is used is never cut; of the rest goes
/// what has no room.
void ModelVersions::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    if (width() < scaled(showsRowsFrom))
        m_table->setColumnPlan({64, -1, 0, 0, 84, 100});
    else if (width() < scaled(showsPeriodFrom))
        m_table->setColumnPlan({64, -1, 84, 0, 84, 100});
    else
        m_table->setColumnPlan({64, 168, 84, -1, 84, 100});
}

/// What it is, and beside it what can be done about it.
QWidget *ModelVersions::buildDrift()
{
    auto *box = new QWidget;
    auto *row = new FlowLayout(box);
    row->setSpacing(space::m);
    m_drift->setMinimumWidth(scaled(260));
    setFlowing(m_drift);
    m_advice->setObjectName(u"driftAdvice"_s);
    m_advice->setProperty("size", u"small"_s);
    connect(m_advice, &QPushButton::clicked, this, &ModelVersions::followAdvice);
    row->addWidget(m_drift);
    row->addWidget(m_advice);
    return box;
}

QPushButton *ModelVersions::addButton(QLayout *row, const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    row->addWidget(button);
    return button;
}

void ModelVersions::show(const FeatureFigures &figures)
{
    m_model.setVersions(figures.versions);
    m_before = figures.before;
    const QLocale locale = m_context.settings.locale();
    m_need = TrainingNeeds::sentence(figures.need, locale);
    const bool isEmpty = figures.versions.empty();
    const int rows = std::min(int(figures.versions.size()), mostRowsShown);
    m_table->setFixedHeight(scaled(space::headHeight) +
                            rows * m_table->verticalHeader()->defaultSectionSize() + 1);
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_buttons->setVisible(!isEmpty);
    m_driftAdvice = figures.advice;
    m_drift->setText((figures.drift.isDrifting ? u"▲ "_s : QString()) +
                     DriftAdvices::sentence(figures.drift, m_driftAdvice, locale));
    m_drift->setVisible(!isEmpty);
    if (m_advice->hasFocus() && m_driftAdvice.kind == DriftAdvice::Kind::Nothing)
        goToTable();
    m_advice->setText(DriftAdvices::button(m_driftAdvice, locale));
    m_advice->setAccessibleDescription(m_drift->text());
    m_advice->setVisible(m_driftAdvice.kind != DriftAdvice::Kind::Nothing);
    setLook(m_drift, "tone", figures.drift.isDrifting ? u"warning"_s : u"secondary"_s);
    refreshButtons();
    refreshTraining();
}

void ModelVersions::refreshTraining()
{
    const ModelTraining &training = m_context.training;
    const bool isOn = FeatureSettings::isOn(m_context.ledger.reader(), Feature::Sorting);
    const bool hadFocus = m_train->hasFocus() || m_stop->hasFocus();
    m_train->setVisible(!training.isRunning());
    m_train->setEnabled(isOn);
    m_bar->setVisible(training.isRunning());
    m_stop->setVisible(training.isRunning());
    if (hadFocus)
        (training.isRunning() ? m_stop : m_train)->setFocus();
    if (training.isRunning()) {
        const JobState state = training.state();
        m_bar->setRange(0, state.total);
        m_bar->setValue(state.done);
        m_status->setText(state.what.isEmpty() ? state.title : state.what);
        return;
    }
    QStringList sentences;
    if (!isOn)
        sentences << tr("Switched off: nothing is trained, and no version speaks.");
    else if (FeatureSettings::isOn(m_context.ledger.reader(), FeatureOption::TrainsItself))
        sentences << m_need;
    if (!training.lastSentence().isEmpty())
        sentences.prepend(training.lastSentence());
    sentences.removeAll(QString());
    m_status->setText(sentences.join(u'\n'));
    m_status->setVisible(!sentences.isEmpty());
}

std::vector<ModelRecord> ModelVersions::chosen() const
{
    std::vector<ModelRecord> versions;
    for (const qint64 id : m_table->selectedIds()) {
        if (auto version = m_model.byId(id))
            versions.push_back(std::move(*version));
    }
    std::ranges::sort(versions, {}, &ModelRecord::version);
    return versions;
}

void ModelVersions::refreshButtons()
{
    const std::vector<ModelRecord> versions = chosen();
    const bool isOne = versions.size() == 1;
    const std::vector<ModelRecord> &all = m_model.versions();
    const auto inUse = std::ranges::find(all, true, &ModelRecord::isActive);
    if (isOne)
        tellOf(versions.front());
    else if (versions.empty() && inUse != all.end())
        tellOf(*inUse);
    else
        m_details->hide();
    const bool isOther = isOne && !versions.front().isActive;
    const bool isUsable = isOther && versions.front().size > 0;
    m_use->setText(isUsable ? tr("Use version %1").arg(versions.front().version)
                            : tr("Use this version"));
    m_use->setEnabled(isUsable);
    m_back->setText(m_before ? tr("Go back to version %1").arg(m_before->version) : tr("Go back"));
    m_back->setEnabled(m_before.has_value());
    const bool isPair = versions.size() == 2;
    m_compare->setText(
        isPair ? tr("Compare %1 and %2").arg(versions[0].version).arg(versions[1].version)
               : tr("Compare two"));
    m_compare->setEnabled(isPair);
    m_compare->setToolTip(isPair ? QString() : tr("Choose two versions with Ctrl or Shift."));
    m_remove->setText(isOther ? tr("Remove version %1").arg(versions.front().version)
                              : tr("Remove"));
    m_remove->setEnabled(isOther);
    if (!isPair)
        m_comparison->hide();
}

void ModelVersions::tellOf(const ModelRecord &version)
{
    constexpr int shownOfHash = 12;
    const QLocale locale = m_context.settings.locale();
    const QString size =
        version.size == 0
            ? tr("only its figures were kept")
            : locale.formattedDataSize(version.size, 0, QLocale::DataSizeTraditionalFormat);
    const QString hash = QString::fromLatin1(version.trainingHash.toHex());
    QStringList lines{
        tr("Version %1: %2")
            .arg(QString::number(version.version), ModelRegistry::kindName(version)),
        tr("%1; on average its sureness is off by %2 percentage points; training set %3")
            .arg(size, accuracyText(version.calibrationError, locale), hash.left(shownOfHash)),
        ModelComparisons::sentence(version, locale)};
    lines.removeAll(QString());
    m_details->setText(lines.join(u'\n'));
    m_details->setToolTip(tr("Content hash of the training set: %1").arg(hash));
    m_details->show();
}

/// What was pressed is about to be of no use: the keyboard goes on among the versions.
void ModelVersions::goToTable()
{
    m_table->setFocus(Qt::TabFocusReason);
}

void ModelVersions::followAdvice()
{
    Ledger &ledger = m_context.ledger;
    switch (m_driftAdvice.kind) {
    case DriftAdvice::Kind::Nothing:
        break;
    case DriftAdvice::Kind::Train:
        m_context.training.start();
        break;
    case DriftAdvice::Kind::Mend:
        Q_EMIT mendWanted();
        break;
    case DriftAdvice::Kind::SuggestFrom:
        m_context.notices.accept(
            FeatureSettings::setSuggestFrom(ledger, m_driftAdvice.suggestFrom));
        break;
    case DriftAdvice::Kind::GoBack:
        goBack();
        break;
    case DriftAdvice::Kind::SortMore: {
        EntryFilter unsorted;
        unsorted.sorting = Sorting::Unsorted;
        m_context.go.go({ScreenId::Entries, unsorted, {}});
        break;
    }
    }
}

void ModelVersions::useChosen()
{
    goToTable();
    const std::vector<ModelRecord> versions = chosen();
    if (versions.size() == 1)
        m_context.notices.accept(
            ModelRegistry::forSorting().use(m_context.ledger, versions.front().version));
}

void ModelVersions::goBack()
{
    goToTable();
    m_context.notices.accept(ModelRegistry::forSorting().goBack(m_context.ledger));
}

void ModelVersions::compareChosen()
{
    const std::vector<ModelRecord> versions = chosen();
    if (versions.size() != 2)
        return;
    m_comparison->setText(ModelComparisons::sentence(ModelComparisons::of(versions[0], versions[1]),
                                                     m_context.settings.locale()));
    m_comparison->show();
}

void ModelVersions::removeChosen()
{
    goToTable();
    const std::vector<ModelRecord> versions = chosen();
    if (versions.size() == 1)
        m_context.notices.accept(
            ModelRegistry::forSorting().remove(m_context.ledger, versions.front().version));
}

} // namespace bp::ui
