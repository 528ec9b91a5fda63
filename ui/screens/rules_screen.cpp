// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/rules_screen.h"

#include "core/base/display.h"
#include "core/categorize/rule_trial.h"
#include "core/ledger/ledger.h"

#include "ui/base/notices.h"
#include "ui/base/settings.h"
#include "ui/models/category_names.h"
#include "ui/screens/button_text.h"
#include "ui/screens/category_chooser.h"
#include "ui/screens/condition_editor.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/switch_button.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

namespace bp::ui {

using namespace Qt::StringLiterals;

RulesScreen::RulesScreen(const Context &context, QWidget *parent)
    : Screen(context, parent)
    , m_list(new QListWidget)
    , m_name(new QLineEdit)
    , m_category(new QPushButton)
    , m_enabled(new SwitchButton(tr("This rule is on")))
    , m_condition(new ConditionEditor(context.ledger.reader().accounts()))
    , m_hits(makeLabel({}, u"strong"_s))
    , m_examples(makeWrapped({}, u"small"_s, u"secondary"_s))
    , m_difference(makeWrapped({}, u"small"_s))
    , m_save(new KeyButton(tr("Save rule"), tr("Ctrl+Enter")))
    , m_remove(new QPushButton(tr("Delete")))
    , m_apply(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new PageHead(tr("Rules"), context.go, this);
    head->setNote(tr("The most specific rule that fits decides."));
    auto *fresh = new QPushButton(tr("New rule"));
    fresh->setIcon(icon(u"add"_s, Token::OnAccent));
    fresh->setProperty("kind", u"primary"_s);
    fresh->setObjectName(u"newRule"_s);
    connect(fresh, &QPushButton::clicked, this, &RulesScreen::startNew);
    head->addButton(fresh);
    column->addWidget(head);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::pageMargin, 0, space::pageMargin, space::l);
    row->setSpacing(space::cardGap);
    auto *card = new Card(tr("In the order they are asked"));
    m_list->setObjectName(u"rules"_s);
    m_list->setAccessibleName(tr("Rules"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    card->body()->addWidget(m_list, 1);
    row->addWidget(card, 2);
    row->addWidget(buildEditor(), 3);
    column->addLayout(row, 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(60);
    connect(&m_typing, &QTimer::timeout, this, &RulesScreen::test);
    connect(m_condition, &ConditionEditor::changed, &m_typing, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) {
        const qint64 id = at < 0 ? 0 : m_list->item(at)->data(Qt::UserRole).toLongLong();
        for (const CategoryRule &rule : this->context().ledger.reader().categoryRules()) {
            if (rule.id.value() == id && id != 0)
                edit(rule);
        }
    });
    connect(&context.ledger, &Ledger::changed, this, [this](const LedgerChange &change) {
        if (change.touches(u"category_rule"_s))
            fillList();
        if (change.touches(u"entry"_s))
            m_typing.start();
    });
    fillList();
    if (m_list->count() == 0)
        startNew();
    else
        m_list->setCurrentRow(0);
}

QWidget *RulesScreen::buildEditor()
{
    auto *card = new QFrame;
    card->setProperty("kind", u"card"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    column->setSpacing(space::s);
    auto *top = new QHBoxLayout;
    m_name->setObjectName(u"ruleName"_s);
    m_name->setPlaceholderText(tr("Name of the rule"));
    m_name->setAccessibleName(tr("Name of the rule"));
    m_category->setObjectName(u"ruleCategory"_s);
    m_enabled->setCheckable(true);
    top->addWidget(m_name, 1);
    top->addWidget(makeLabel(u"→"_s));
    top->addWidget(m_category);
    top->addWidget(m_enabled);
    column->addLayout(top);
    column->addWidget(m_condition);
    column->addWidget(makeRule());
    m_hits->setObjectName(u"ruleHits"_s);
    m_difference->setObjectName(u"ruleDifference"_s);
    column->addWidget(m_hits);
    column->addWidget(m_examples);
    column->addWidget(m_difference);
    column->addStretch();
    auto *foot = new QHBoxLayout;
    m_remove->setProperty("kind", u"quiet"_s);
    m_remove->setObjectName(u"removeRule"_s);
    m_apply->setObjectName(u"applyRule"_s);
    m_save->setProperty("kind", u"primary"_s);
    m_save->setObjectName(u"saveRule"_s);
    foot->addWidget(m_remove);
    foot->addStretch();
    foot->addWidget(m_apply);
    foot->addWidget(m_save);
    column->addLayout(foot);
    connect(m_category, &QPushButton::clicked, this, &RulesScreen::chooseCategory);
    connect(m_save, &QPushButton::clicked, this, &RulesScreen::save);
    connect(m_remove, &QPushButton::clicked, this, &RulesScreen::remove);
    connect(m_apply, &QPushButton::clicked, this, &RulesScreen::apply);
    return card;
}

void RulesScreen::fillList()
{
    const LedgerReader &reader = context().ledger.reader();
    const std::vector<CategoryRule> rules = reader.categoryRules();
    const CategoryNames names(reader);
    QHash<AccountId, QString> accounts;
    for (const Account &account : reader.accounts())
        accounts.insert(account.id, account.name);
    QHash<CategoryRuleId, CategoryRule> byId;
    for (const CategoryRule &rule : rules)
        byId.insert(rule.id, rule);
    std::vector<CategoryRuleId> order = CategoryRuleBook(rules).order();
    for (const CategoryRule &rule : rules) {
        if (std::ranges::find(order, rule.id) == order.end())
            order.push_back(rule.id); // off, or unreadable: at the end
    }
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const CategoryRuleId id : order) {
        const CategoryRule &rule = byId[id];
        const auto condition = RuleCondition::parse(rule.condition);
        QString text = rule.name + u" → "_s + names.path(rule.category);
        if (!rule.isEnabled)
            text += tr(" (off)");
        text += u'\n' + (condition ? condition->sentence(accounts) : condition.error().message);
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, qint64(id.value()));
        if (id == m_rule.id)
            m_list->setCurrentItem(item);
    }
}

void RulesScreen::open(const Link &link)
{
    if (link.detail == "new"_L1)
        startNew();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == link.detail)
            m_list->setCurrentRow(row);
    }
}

void RulesScreen::startNew()
{
    m_list->setCurrentRow(-1);
    CategoryRule rule;
    rule.position = m_list->count();
    edit(rule);
    m_condition->addTest()->field()->setFocus();
}

void RulesScreen::edit(const CategoryRule &rule)
{
    m_rule = rule;
    m_name->setText(rule.name);
    m_enabled->setChecked(rule.isEnabled);
    const CategoryNames names(context().ledger.reader());
    m_category->setText(rule.category.isNull() ? tr("Category…")
                                               : buttonText(names.path(rule.category)));
    const auto condition = RuleCondition::parse(rule.condition);
    m_condition->setCondition(condition ? *condition : RuleCondition());
    m_remove->setVisible(!rule.id.isNull());
    test();
}

std::vector<CategoryRule> RulesScreen::candidate() const
{
    std::vector<CategoryRule> rules = context().ledger.reader().categoryRules();
    CategoryRule edited = m_rule;
    edited.isEnabled = m_enabled->isChecked();
    if (const auto condition = m_condition->condition())
        edited.condition = condition->toJson();
    const auto at = std::ranges::find(rules, m_rule.id, &CategoryRule::id);
    if (at != rules.end())
        *at = edited;
    else
        rules.push_back(edited);
    return rules;
}

void RulesScreen::test()
{
    const auto condition = m_condition->condition();
    m_save->setEnabled(condition && !m_rule.category.isNull());
    m_apply->hide();
    m_difference->clear();
    m_examples->clear();
    if (!condition) {
        m_hits->setText(condition.error().message);
        return;
    }
    const LedgerReader &reader = context().ledger.reader();
    const QLocale locale = context().settings.locale();
    const RuleHits hits = ruleHits(reader, *condition, {}, 8);
    m_hits->setText(tr("Fits %n entries", nullptr, hits.count));
    QStringList lines;
    for (const EntryRow &row : reader.entryRows(hits.newest))
        lines << QStringList{display::shortDay(row.entry.day, locale),
                             row.payee,
                             display::amountWithUnit(row.entry.amount, locale),
                             row.category}
                     .join(u"   "_s);
    m_examples->setText(lines.join(u'\n'));
    if (m_rule.category.isNull())
        return;
    const auto effects = dryRun(reader, CategoryRuleBook(candidate()), EntryFilter{});
    const CategoryNames names(reader);
    QHash<QString, int> moves;
    for (const RuleEffect &effect : effects) {
        const QString from = effect.from.isNull() ? tr("Not sorted") : names.name(effect.from);
        ++moves[from + u" → "_s + names.name(effect.to)];
    }
    QStringList changes;
    for (auto move = moves.cbegin(); move != moves.cend(); ++move)
        changes << tr("%1: %2").arg(move.key()).arg(move.value());
    changes.sort();
    m_difference->setText(
        effects.empty()
            ? tr("Applying all rules would change nothing.")
            : tr("Applying all rules would change: %1").arg(changes.mid(0, 6).join(u", "_s)));
    m_apply->setVisible(!effects.empty());
    m_apply->setText(tr("Apply to %n entries", nullptr, int(effects.size())));
}

bool RulesScreen::save()
{
    const auto condition = m_condition->condition();
    if (!condition || m_rule.category.isNull()) {
        context().notices.say(condition ? tr("Choose the category of this rule first.")
                                        : condition.error().message);
        return false;
    }
    CategoryRule rule = m_rule;
    rule.condition = condition->toJson();
    rule.isEnabled = m_enabled->isChecked();
    rule.name = m_name->text().trimmed();
    if (rule.name.isEmpty())
        rule.name = condition->sentence();
    const auto done = context().ledger.change(
        rule.id.isNull() ? tr("Add rule %1").arg(rule.name) : tr("Change rule %1").arg(rule.name),
        [&](LedgerWriter &writer) -> Result<void> {
            if (rule.id.isNull())
                rule.id = writer.addCategoryRule(rule);
            else
                writer.updateCategoryRule(rule);
            m_rule = rule;
            return {};
        });
    if (!context().notices.accept(done))
        return false;
    edit(rule);
    return true;
}

void RulesScreen::remove()
{
    const auto done = context().ledger.change(tr("Delete rule %1").arg(m_rule.name),
                                              [&](LedgerWriter &writer) -> Result<void> {
                                                  writer.removeCategoryRule(m_rule.id);
                                                  return {};
                                              });
    if (context().notices.accept(done))
        startNew();
}

void RulesScreen::apply()
{
    if (!save())
        return;
    const LedgerReader &reader = context().ledger.reader();
    context().notices.accept(
        applyRules(context().ledger, dryRun(reader, CategoryRuleBook::of(reader), EntryFilter{})));
}

void RulesScreen::chooseCategory()
{
    auto *popover = new Popover(window());
    auto *chooser = new CategoryChooser(CategoryNames(context().ledger.reader()), {}, popover);
    popover->body()->addWidget(chooser);
    connect(chooser, &CategoryChooser::chosen, this, [this, popover](CategoryId id) {
        m_rule.category = id;
        m_category->setText(buttonText(CategoryNames(context().ledger.reader()).path(id)));
        popover->close();
        test();
    });
    popover->popUp(m_category);
}

QSet<ActionId> RulesScreen::actions() const
{
    return {ActionId::Primary};
}

void RulesScreen::act(ActionId action)
{
    if (action == ActionId::Primary)
        save();
}

std::vector<QWidget *> RulesScreen::panes() const
{
    return {m_list, m_condition};
}

} // namespace bp::ui
