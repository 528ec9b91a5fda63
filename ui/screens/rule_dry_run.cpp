// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/rule_dry_run.h"

#include "core/ledger/ledger.h"

#include "ui/base/notices.h"
#include "ui/base/settings.h"
#include "ui/jobs/job_runner.h"
#include "ui/models/rule_hits_model.h"
#include "ui/screens/rule_hits_table.h"
#include "ui/style/fonts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/switch_button.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>

#include <algorithm>
#include <iterator>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsSeen = 8;
constexpr int tableWidth = 600;

} // namespace

RuleDryRun::RuleDryRun(const Context &context, std::vector<RuleEffect> effects, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_effects(std::move(effects))
    , m_sentence(makeLabel({}, u"strong"_s))
    , m_alsoByHand(new SwitchButton(tr("Also change what you sorted by hand")))
    , m_model(new RuleHitsModel(this))
    , m_table(new RuleHitsTable(m_model, context.settings))
    , m_more(makeLabel({}, u"small"_s, u"secondary"_s))
    , m_apply(new QPushButton)
{
    std::ranges::reverse(m_effects); // the newest first
    build(int(std::ranges::count_if(m_effects, &RuleEffect::isByHand)));
    connect(m_alsoByHand, &QAbstractButton::toggled, this, &RuleDryRun::refresh);
    connect(m_apply, &QPushButton::clicked, this, &RuleDryRun::apply);
    refresh();
}

void RuleDryRun::build(int byHand)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::s);
    m_sentence->setObjectName(u"dryRunSentence"_s);
    column->addWidget(m_sentence);
    m_table->setObjectName(u"dryRunList"_s);
    m_table->setAccessibleName(tr("Entries the rules would change"));
    m_table->setFixedWidth(scaled(tableWidth));
    column->addWidget(m_table);
    column->addWidget(m_more);
    auto *hand = new QWidget;
    auto *line = new QHBoxLayout(hand);
    line->setContentsMargins({});
    m_alsoByHand->setObjectName(u"dryRunByHand"_s);
    m_alsoByHand->setCheckable(true);
    line->addWidget(m_alsoByHand);
    line->addWidget(
        makeLabel(tr("Also change the %n you sorted by hand", nullptr, byHand), u"small"_s));
    line->addStretch();
    column->addWidget(hand);
    hand->setVisible(byHand > 0);
    auto *foot = new QHBoxLayout;
    m_apply->setObjectName(u"applyDryRun"_s);
    m_apply->setProperty("kind", u"primary"_s);
    m_apply->setAutoDefault(true);
    foot->addStretch();
    foot->addWidget(m_apply);
    column->addLayout(foot);
}

void RuleDryRun::refresh()
{
    m_chosen.clear();
    std::ranges::copy_if(m_effects, std::back_inserter(m_chosen), [this](const RuleEffect &effect) {
        return m_alsoByHand->isChecked() || !effect.isByHand();
    });
    const int changes = int(m_chosen.size());
    const int byHand = int(std::ranges::count_if(m_chosen, &RuleEffect::isByHand));
    QString said = tr("%n entries would change", nullptr, changes);
    if (byHand > 0)
        said = tr("%1, of them %n sorted by hand", nullptr, byHand).arg(said);
    else if (changes == 0)
        said = tr("Nothing changes unless you include the %n entries you sorted by hand",
                  nullptr,
                  int(m_effects.size()));
    m_sentence->setText(said);
    std::vector<RuleHit> hits;
    for (const RuleEffect &effect : m_chosen) {
        if (int(hits.size()) < RuleHitsModel::most)
            hits.push_back({effect.entry, effect.from, effect.to, effect.payee});
    }
    m_model->show(m_context.ledger.reader(), hits, {}, m_context.settings.locale());
    m_table->setVisible(changes > 0);
    const int rows = std::min(rowsSeen, changes) * m_table->verticalHeader()->defaultSectionSize();
    // A low window with large text shows fewer at once.
    const int most = window() == this ? rows : window()->height() / 2;
    m_table->setFixedHeight(scaled(space::headHeight) + std::min(rows, most) + 2);
    m_more->setText(tr("The first %n are listed.", nullptr, int(hits.size())));
    m_more->setVisible(hits.size() < m_chosen.size());
    m_apply->setText(tr("Sort %n entries", nullptr, changes));
    m_apply->setAccessibleName(m_apply->text());
    m_apply->setVisible(changes > 0);
    Popover::fit(this);
}

void RuleDryRun::apply()
{
    const std::vector<RuleEffect> chosen = m_chosen; // applying closes what shows this
    m_context.notices.accept(applyRules(m_context.ledger, chosen));
}

void RuleDryRun::focusFirst()
{
    QWidget *first = !m_apply->isHidden() ? static_cast<QWidget *>(m_apply) : m_alsoByHand;
    first->setFocus(Qt::PopupFocusReason);
}

void RuleDryRun::ask(const Context &context,
                     const std::optional<std::vector<EntryId>> &among,
                     QWidget *owner,
                     const QRect &anchor)
{
    if (CategoryRuleBook::of(context.ledger.reader()).isEmpty()) {
        context.notices.say(tr("There is no rule yet. Make the first one on the Rules page."));
        return;
    }
    const LedgerSource source = context.ledger.source();
    JobOptions options{tr("Asking the rules"), u"dry-run"_s, source.revision(), [=] {
                           ask(context, among, owner, anchor);
                       }};
    context.jobs.run(
        std::move(options),
        owner,
        [source, among](Progress &) {
            return source.read([&among](const LedgerReader &reader) {
                const CategoryRuleBook rules = CategoryRuleBook::of(reader);
                return among ? dryRun(reader, rules, std::span(*among), RuleReach::Everything)
                             : dryRun(reader, rules, EntryFilter{}, RuleReach::Everything);
            });
        },
        [context, owner, anchor](Result<std::vector<RuleEffect>> effects) {
            if (!context.notices.accept(effects))
                return;
            if (effects->empty()) {
                context.notices.say(tr("The rules would change nothing."));
                return;
            }
            auto *popover = new Popover(owner->window());
            auto *run = new RuleDryRun(context, std::move(*effects), popover);
            popover->body()->addWidget(run);
            // What was found is of the book as it was.
            connect(&context.ledger, &Ledger::changed, popover, &Popover::close);
            popover->popUpAt(owner, anchor);
            run->focusFirst();
        });
}

} // namespace bp::ui
