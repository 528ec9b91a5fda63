// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/rule_editor.h"

#include "core/ledger/ledger.h"

#include "ui/base/notices.h"
#include "ui/base/settings.h"
#include "ui/jobs/job_runner.h"
#include "ui/models/category_names.h"
#include "ui/models/rule_hits_model.h"
#include "ui/screens/button_text.h"
#include "ui/screens/category_chooser.h"
#include "ui/screens/category_making.h"
#include "ui/screens/condition_editor.h"
#include "ui/screens/rule_hits.h"
#include "ui/widgets/completing_field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/switch_button.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMilliseconds = 60;

/// "" for a name an earlier version made of the condition: it stays in the language of its day.
QString givenName(const CategoryRule &rule, const QHash<AccountId, QString> &accounts)
{
    const auto condition = RuleCondition::parse(rule.condition);
    return condition && rule.name == condition->sentence(accounts) ? QString() : rule.name;
}

} // namespace

RuleEditor::RuleEditor(const Context &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_name(new QLineEdit)
    , m_category(new QPushButton)
    , m_enabled(new SwitchButton(tr("This rule is on")))
    , m_condition(new ConditionEditor(ConditionWords::of(context)))
    , m_conditionPlace(new FittedScroll(m_condition))
    , m_payee(new CompletingField)
    , m_alsoByHand(new SwitchButton(tr("Also change what you sorted by hand")))
    , m_hits(new RuleHits(context))
    , m_remove(new QPushButton(tr("Delete")))
    , m_duplicate(new QPushButton(tr("Duplicate")))
    , m_discard(new QPushButton(tr("Discard changes")))
    , m_apply(new QPushButton)
    , m_save(new KeyButton(tr("Save rule"), tr("Ctrl+Enter")))
{
    setProperty("kind", u"card"_s);
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(pauseMilliseconds);
    connect(&m_typing, &QTimer::timeout, this, &RuleEditor::tryIt);
    connect(m_condition, &ConditionEditor::changed, &m_typing, qOverload<>(&QTimer::start));
    connect(m_condition, &ConditionEditor::rearranged, this, &RuleEditor::orderStops);
    connect(m_name, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_payee, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_enabled, &QAbstractButton::toggled, &m_typing, qOverload<>(&QTimer::start));
    connect(m_alsoByHand, &QAbstractButton::toggled, &m_typing, qOverload<>(&QTimer::start));
    connect(&context.ledger, &Ledger::changed, &m_typing, qOverload<>(&QTimer::start));
    connect(m_category, &QPushButton::clicked, this, &RuleEditor::chooseCategory);
    connect(m_save, &QPushButton::clicked, this, &RuleEditor::save);
    connect(m_remove, &QPushButton::clicked, this, &RuleEditor::removeAsked);
    connect(m_duplicate, &QPushButton::clicked, this, &RuleEditor::duplicateAsked);
    connect(m_discard, &QPushButton::clicked, this, &RuleEditor::discard);
    connect(m_apply, &QPushButton::clicked, this, &RuleEditor::apply);
    edit({});
}

void RuleEditor::edit(const CategoryRule &rule)
{
    const LedgerReader &reader = m_context.ledger.reader();
    if (rule.id.isNull() || rule.id != m_rule.id)
        m_alsoByHand->setChecked(false); // was meant for the rule before
    m_rule = rule;
    m_gone = {};
    const auto condition = RuleCondition::parse(rule.condition);
    m_condition->setWords(ConditionWords::of(m_context));
    m_condition->setCondition(condition ? *condition : RuleCondition());
    m_name->setText(givenName(rule, RuleNames::of(reader, {}).accounts));
    m_enabled->setChecked(rule.isEnabled);
    const auto payee = reader.payee(rule.payee);
    m_payeeBefore = payee ? payee->name : QString();
    m_payee->setText(m_payeeBefore);
    QStringList names;
    for (const Payee &each : reader.payees())
        names << each.name;
    m_payee->setWords(names);
    showCategory();
    m_remove->setVisible(!rule.id.isNull());
    m_before = written();
    tryIt();
}

void RuleEditor::startNew(const QString &payee)
{
    CategoryRule rule;
    rule.name = payee;
    rule.position = int(m_context.ledger.reader().categoryRules().size());
    if (!payee.isEmpty()) {
        if (const auto test =
                RuleCondition::test(RuleCondition::Field::Payee, RuleCondition::Op::Is, {payee}))
            rule.condition = test->toJson();
    }
    edit(rule);
    if (payee.isEmpty())
        m_condition->addTest();
}

void RuleEditor::followSwitch(bool isEnabled)
{
    const bool isOwn = m_enabled->isChecked() != m_before.isEnabled;
    m_before.isEnabled = isEnabled;
    if (!isOwn)
        m_enabled->setChecked(isEnabled);
    tryIt();
}

void RuleEditor::goOnAsNew()
{
    Typed kept = typed();
    const CategoryRuleId gone = m_rule.id;
    kept.before = {};
    kept.before.position = int(m_context.ledger.reader().categoryRules().size());
    goOnWith(kept);
    m_gone = gone;
}

void RuleEditor::comeBack(const CategoryRule &rule)
{
    Typed kept = typed();
    kept.before = rule;
    goOnWith(kept);
}

void RuleEditor::followCategories()
{
    const auto isThere = [this](CategoryId id) {
        return id.isNull() || m_context.ledger.reader().category(id).has_value();
    };
    if (!isThere(m_rule.category))
        m_rule.category = isThere(m_before.category) ? m_before.category : CategoryId();
    showCategory();
    tryIt();
}

/// The rule as the fields say it; what cannot be read keeps its old condition.
CategoryRule RuleEditor::written() const
{
    CategoryRule rule = m_rule;
    rule.isEnabled = m_enabled->isChecked();
    rule.name = m_name->text().trimmed();
    if (const auto condition = m_condition->condition())
        rule.condition = condition->toJson();
    const auto payee = m_context.ledger.reader().payeeByName(m_payee->text().trimmed());
    rule.payee = payee.value_or(PayeeId());
    return rule;
}

bool RuleEditor::isEdited() const
{
    // written() says nothing of a condition that cannot be read.
    const bool isUnreadable = !m_condition->condition() &&
                              (!m_condition->isBlank() || RuleCondition::parse(m_before.condition));
    return isUnreadable || written() != m_before || m_payee->text().trimmed() != m_payeeBefore;
}

void RuleEditor::discard()
{
    const CategoryRule before = m_before;
    edit(before);
    if (before.id.isNull() && m_condition->isEmpty())
        m_condition->addTest();
}

bool RuleEditor::isComplete() const
{
    return m_condition->condition().has_value() && !m_rule.category.isNull();
}

void RuleEditor::focusFirst()
{
    m_condition->focusValue();
}

QWidget *RuleEditor::condition() const
{
    return m_condition;
}

void RuleEditor::tryIt()
{
    m_typing.stop();
    const auto condition = m_condition->condition();
    m_save->setEnabled(isComplete());
    // One in the place of the other: a narrow window has no room for both.
    m_discard->setVisible(isEdited());
    m_duplicate->setVisible(!m_rule.id.isNull() && !isEdited());
    takeKeyboardFrom(m_apply);
    m_apply->setEnabled(false); // until it is known what it would do
    if (!condition) {
        m_context.jobs.cancelKind(u"rule-trial"_s);
        show({});
        const QString wrong = problem();
        m_hits->say(wrong.isEmpty() ? tr("Type what shall be in the payee. The entries it fits "
                                         "appear here.")
                                    : wrong,
                    !wrong.isEmpty());
        return;
    }
    std::vector<CategoryRule> rules = m_context.ledger.reader().categoryRules();
    CategoryRule rule = written();
    const QString payee = m_payee->text().trimmed();
    if (!payee.isEmpty() && rule.payee.isNull())
        rule.payee = payeeToCome;
    const auto at = std::ranges::find(rules, rule.id, &CategoryRule::id);
    if (at != rules.end())
        *at = rule;
    else if (!rule.category.isNull())
        rules.push_back(rule);
    const RuleReach reach =
        m_alsoByHand->isChecked() ? RuleReach::Everything : RuleReach::NotByHand;
    const LedgerSource source = m_context.ledger.source();
    JobOptions options{
        tr("Trying the rule"), u"rule-trial"_s, source.revision(), [this] { m_typing.start(); }};
    m_context.jobs.run(
        std::move(options),
        this,
        [source, rules, payee, id = rule.id, reach, wanted = *condition](Progress &progress) {
            return source.read([&](const LedgerReader &reader) {
                RuleNames names = RuleNames::of(reader, rules);
                names.payees.insert(payeeToCome, payee);
                const CategoryRuleBook book(rules, std::move(names));
                return tryRule(reader, wanted, book, id, reach, RuleHitsModel::most, progress);
            });
        },
        [this](Result<RuleTrial> trial) {
            if (m_context.notices.accept(trial))
                show(*trial);
        });
}

/// Qt would hand it on to the next button, which is the one that deletes the rule.
void RuleEditor::takeKeyboardFrom(QPushButton *button)
{
    if (!button->hasFocus())
        return;
    QWidget *harmless = m_name;
    if (m_save->isEnabled())
        harmless = m_save;
    harmless->setFocus(Qt::OtherFocusReason);
}

/// Why the condition cannot be read, or could not be when the rule was opened; "": nothing is
/// typed.
QString RuleEditor::problem() const
{
    if (!m_condition->isBlank())
        return m_condition->condition().error().message;
    const auto kept = RuleCondition::parse(m_before.condition);
    if (kept || m_before.condition.isEmpty())
        return {};
    return tr("%1 Add a test to write the condition anew.").arg(kept.error().message);
}

void RuleEditor::show(const RuleTrial &trial)
{
    m_trial = trial;
    const int changes = int(trial.effects.size());
    m_hits->tell(trial, written(), m_payee->text().trimmed());
    m_apply->setVisible(changes > 0 && isComplete());
    m_apply->setEnabled(true);
    m_apply->setText(tr("Save and sort %n entries", nullptr, changes));
}

bool RuleEditor::save()
{
    return write({});
}

/// The rule and, in the same step, what it does to the entries.
bool RuleEditor::write(std::vector<RuleEffect> effects)
{
    const auto condition = m_condition->condition();
    if (!condition || m_rule.category.isNull()) {
        m_context.notices.say(condition ? tr("Choose the category of this rule first.")
                                        : condition.error().message);
        return false;
    }
    CategoryRule rule = written();
    const QString payee = m_payee->text().trimmed();
    const auto done = m_context.ledger.change(
        stepName(rule, int(effects.size())), [&](LedgerWriter &writer) -> Result<void> {
            rule.payee = payee.isEmpty() ? PayeeId() : writer.payeeNamed(payee);
            if (rule.id.isNull())
                rule.id = writer.addCategoryRule(rule);
            else
                writer.updateCategoryRule(rule);
            for (RuleEffect &effect : effects) {
                if (effect.payee == payeeToCome)
                    effect.payee = rule.payee;
            }
            writeEffects(writer, effects);
            return {};
        });
    if (!m_context.notices.accept(done))
        return false;
    edit(rule);
    Q_EMIT saved(rule.id);
    return true;
}

QString RuleEditor::stepName(const CategoryRule &rule, int entries) const
{
    const QString title = titleOf(rule, RuleNames::of(m_context.ledger.reader(), {}).accounts);
    if (entries > 0)
        return rule.id.isNull()
                   ? tr("Add rule %1 and sort %n entries by it", nullptr, entries).arg(title)
                   : tr("Change rule %1 and sort %n entries by it", nullptr, entries).arg(title);
    return rule.id.isNull() ? tr("Add rule %1").arg(title) : tr("Change rule %1").arg(title);
}

/// Exactly what was shown.
void RuleEditor::apply()
{
    if (m_typing.isActive())
        tryIt();
    else if (isEdited())
        write(m_trial.effects);
    else
        m_context.notices.accept(applyRules(m_context.ledger, m_trial.effects));
}

RuleEditor::Typed RuleEditor::typed() const
{
    return {m_before,
            m_rule.category,
            m_name->text(),
            m_payee->text(),
            m_condition->typed(),
            m_enabled->isChecked(),
            m_alsoByHand->isChecked()};
}

void RuleEditor::goOnWith(const Typed &typed)
{
    edit(typed.before);
    m_rule.category = typed.category;
    showCategory();
    m_name->setText(typed.name);
    m_payee->setText(typed.payee);
    m_condition->setTyped(typed.condition);
    m_enabled->setChecked(typed.isEnabled);
    m_alsoByHand->setChecked(typed.isAlsoByHand);
    tryIt();
}

void RuleEditor::showCategory()
{
    const CategoryNames names(m_context.ledger.reader());
    m_category->setText(m_rule.category.isNull() ? tr("Category…")
                                                 : buttonText(names.path(m_rule.category)));
}

void RuleEditor::chooseCategory()
{
    auto *popover = new Popover(window());
    auto *chooser = new CategoryChooser(CategoryNames(m_context.ledger.reader()), {}, popover);
    letMakeCategories(*chooser, m_context, CategoryKind::Expense);
    popover->body()->addWidget(chooser);
    connect(chooser, &CategoryChooser::chosen, this, [this, popover](CategoryId id) {
        m_rule.category = id;
        showCategory();
        popover->close();
        tryIt();
    });
    popover->popUp(m_category);
}

} // namespace bp::ui
