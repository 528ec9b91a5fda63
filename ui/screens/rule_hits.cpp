// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/rule_hits.h"

#include "core/ledger/ledger.h"

#include "ui/base/navigator.h"
#include "ui/base/settings.h"
#include "ui/models/cells.h"
#include "ui/models/rule_hits_model.h"
#include "ui/screens/rule_hits_table.h"
#include "ui/style/fonts.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>

#include <algorithm>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastHeight = 90;

} // namespace

RuleHits::RuleHits(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_sentence(makeWrapped({}, u"strong"_s))
    , m_model(new RuleHitsModel(this))
    , m_table(new RuleHitsTable(m_model, context.settings))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    m_sentence->setObjectName(u"ruleHits"_s);
    column->addWidget(m_sentence);
    m_table->setObjectName(u"ruleHitList"_s);
    m_table->setAccessibleName(tr("Entries the rule fits"));
    m_table->setMinimumHeight(scaled(leastHeight));
    auto *place = new QWidget; // keeps its room while there is nothing to list
    auto *inside = new QVBoxLayout(place);
    inside->setContentsMargins({});
    inside->addWidget(m_table);
    column->addWidget(place, 1);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        const QString id = QString::number(index.data(cells::RowId).toLongLong());
        m_context.go.go({ScreenId::Entries, {}, id});
    });
}

void RuleHits::say(const QString &sentence, bool isWrong)
{
    setLook(m_sentence, "tone", isWrong ? u"negative"_s : u"secondary"_s);
    m_sentence->setText(sentence);
    m_table->hide();
}

void RuleHits::tell(const RuleTrial &trial, const CategoryRule &rule, const QString &newPayee)
{
    setLook(m_sentence, "tone", trial.gaveUp > 0 ? u"warning"_s : QString());
    m_sentence->setText(sentence(trial, rule));
    m_table->setVisible(!trial.hits.empty());
    m_model->show(m_context.ledger.reader(), trial.hits, newPayee, m_context.settings.locale());
}

QString RuleHits::sentence(const RuleTrial &trial, const CategoryRule &rule) const
{
    const int changes = int(trial.effects.size());
    QStringList said{tr("Fits %n entries.", nullptr, trial.fits)};
    if (rule.category.isNull()) {
        said << tr("Choose a category for what it fits.");
    } else if (!rule.isEnabled) {
        said << tr("It is off, so it changes none of them.");
    } else if (trial.fits > 0) {
        const QString why = reasons(trial.stays).join(tr(", "));
        if (changes > 0)
            said << tr("%n of them would change.", nullptr, changes);
        if (changes > 0 && !why.isEmpty())
            said << tr("Of the others %1.").arg(why);
        else if (changes == 0)
            said << (why.isEmpty() ? tr("None of them would change.")
                                   : tr("None of them would change: %1.").arg(why));
    }
    if (trial.fits > int(trial.hits.size()) && !trial.hits.empty())
        said << tr("The first %n are listed.", nullptr, int(trial.hits.size()));
    if (trial.gaveUp > 0)
        said << tr("The pattern takes too long on %n texts and was stopped there; write it without "
                   "repeats inside repeats.",
                   nullptr,
                   trial.gaveUp);
    return said.join(u' ');
}

QStringList RuleHits::reasons(const RuleStays &stays) const
{
    QStringList why;
    if (stays.already > 0)
        why << tr("%n are sorted so already", nullptr, stays.already);
    if (stays.byHand > 0)
        why << tr("%n you sorted by hand", nullptr, stays.byHand);
    if (stays.reconciled > 0)
        why << tr("%n are reconciled", nullptr, stays.reconciled);
    int elsewhere = 0;
    for (const auto &[rule, entries] : stays.other)
        elsewhere += entries;
    if (stays.other.size() > 1)
        why << tr("%n are decided before by other rules", nullptr, elsewhere);
    if (stays.other.size() != 1)
        return why;
    const LedgerReader &reader = m_context.ledger.reader();
    const std::vector<CategoryRule> rules = reader.categoryRules();
    const auto other = std::ranges::find(rules, stays.other.begin()->first, &CategoryRule::id);
    const QString title =
        other == rules.end() ? QString() : titleOf(*other, RuleNames::of(reader, {}).accounts);
    why << tr("%n are decided before by the rule “%1”", nullptr, elsewhere).arg(title);
    return why;
}

} // namespace bp::ui
