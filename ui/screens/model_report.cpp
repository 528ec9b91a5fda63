// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/model_report.h"

#include "core/advice/accuracy_text.h"

#include "ui/base/settings.h"
#include "ui/charts/reliability_chart.h"
#include "ui/style/spacing.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

namespace bp::ui {

using namespace Qt::StringLiterals;

ModelReport::ModelReport(const Context &context, QWidget *parent)
    : Card(tr("Report card"), parent)
    , m_locale(context.settings.locale())
    , m_which(new QComboBox)
    , m_sentence(makeWrapped({}, u"small"_s, u"secondary"_s))
    , m_chart(new ReliabilityChart(m_locale))
{
    setNote(tr("last 90 days"));
    m_which->setObjectName(u"reportVersion"_s);
    auto *upper = new QHBoxLayout;
    auto *lower = new QHBoxLayout;
    m_suggested = addFigure(upper, tr("Suggested"), u"reportSuggested"_s);
    m_accepted = addFigure(upper, tr("You accepted"), u"reportAccepted"_s);
    m_sure = addFigure(lower, tr("Right above 90 %"), u"reportSure"_s);
    m_gap = addFigure(lower, tr("Mean gap from the line"), u"reportGap"_s);
    body()->setSpacing(space::s);
    body()->addWidget(m_which); // beside the title it would cut "last 90 days"
    setSpokenName(m_which, tr("Whose report card"));
    body()->addLayout(upper);
    body()->addLayout(lower);
    body()->addWidget(m_chart, 1);
    m_sentence->setObjectName(u"reportSentence"_s);
    body()->addWidget(m_sentence);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ModelReport::fill);
    show(FeatureFigures{});
}

QLabel *ModelReport::addFigure(QLayout *row, const QString &name, const QString &objectName)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeWrapped(name, u"small"_s, u"secondary"_s));
    auto *figure = makeLabel({}, u"title"_s);
    figure->setObjectName(objectName);
    column->addWidget(figure);
    column->addStretch();
    row->addWidget(box);
    return figure;
}

void ModelReport::show(const FeatureFigures &figures)
{
    const int chosen = m_which->currentData().toInt();
    m_cards = figures.cards;
    {
        const QSignalBlocker quiet(m_which);
        m_which->clear();
        m_which->addItem(tr("All"), 0);
        for (const ModelRecord &version : figures.versions)
            m_which->addItem(tr("Version %1").arg(version.version), version.version);
        m_which->setCurrentIndex(std::max(0, m_which->findData(chosen)));
        m_which->setVisible(m_which->count() > 1);
    }
    fill();
}

void ModelReport::fill()
{
    const int which = m_which->currentIndex();
    const ReportCard card =
        which >= 0 && which < int(m_cards.size()) ? m_cards[size_t(which)] : ReportCard();
    const int decided = card.accepted + card.rejected;
    const auto share = [this](int part, int whole) -> QString {
        return accuracyText(double(part) / whole, m_locale) + u" %"_s;
    };
    const QString none = u"–"_s;
    m_suggested->setText(m_locale.toString(card.suggested));
    m_accepted->setText(
        decided == 0
            ? none
            : tr("%1 of %2").arg(m_locale.toString(card.accepted), m_locale.toString(decided)));
    m_sure->setText(card.sure == 0 ? none : share(card.sureAndRight, card.sure));
    m_gap->setText(
        decided == 0 ? none : tr("%1 points").arg(accuracyText(card.calibrationError, m_locale)));
    m_chart->setCard(card);
    m_sentence->setText(decided == 0
                            ? tr("Accept or refuse suggestions, and the card fills.")
                            : tr("A dot on the line means: when it says 90 %, it is right nine "
                                 "times in ten. Bars show what chance allows."));
    setAccessibleDescription(ReportCards::sentence(card, m_locale));
}

} // namespace bp::ui
