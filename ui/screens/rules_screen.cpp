// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/rules_screen.h"

#include "core/ledger/ledger.h"

#include "ui/base/notices.h"
#include "ui/delegates/rule_delegate.h"
#include "ui/models/category_names.h"
#include "ui/screens/rule_dry_run.h"
#include "ui/screens/rule_editor.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_head.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

namespace bp::ui {

using namespace Qt::StringLiterals;

RulesScreen::RulesScreen(const Context &context, QWidget *parent)
    : Screen(context, parent)
    , m_list(new QListWidget)
    , m_editor(new RuleEditor(context))
    , m_empty(
          new EmptyState(u"rules"_s,
                         tr("Your rules will stand here. A rule sorts entries before the machine "
                            "does; three entries sorted alike are offered as one."),
                         this))
    , m_applyAll(new QPushButton(tr("Apply all rules…")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new PageHead(tr("Rules"), context.go, this);
    auto *fresh = new KeyButton(tr("New rule"), u"N"_s);
    fresh->setIcon(icon(u"add"_s, Token::OnAccent));
    fresh->setProperty("kind", u"primary"_s);
    fresh->setObjectName(u"newRule"_s);
    connect(fresh, &QPushButton::clicked, this, [this] { startNew(); });
    m_applyAll->setObjectName(u"applyAllRules"_s);
    m_applyAll->setToolTip(tr("Shows first which entries they would change"));
    connect(m_applyAll, &QPushButton::clicked, this, &RulesScreen::applyAll);
    head->addButton(m_applyAll);
    head->addButton(fresh);
    column->addWidget(head);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::pageMargin, 0, space::pageMargin, space::l);
    row->setSpacing(space::cardGap);
    row->addWidget(buildList(), 5);
    row->addWidget(m_editor, 9);
    column->addLayout(row, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &RulesScreen::showCurrent);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        switchRule(m_list->row(item));
    });
    connect(m_editor, &RuleEditor::saved, this, &RulesScreen::fillList);
    // The fields are filled anew; the rule stands in the list, whose keys go on from here.
    connect(m_editor, &RuleEditor::saved, m_list, [this] {
        if (isAncestorOf(focusWidget()))
            m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_editor, &RuleEditor::removeAsked, this, &RulesScreen::remove);
    connect(m_editor, &RuleEditor::duplicateAsked, this, &RulesScreen::duplicate);
    connect(&context.ledger, &Ledger::changed, this, [this](const LedgerChange &change) {
        if (change.touches(u"category"_s))
            m_editor->followCategories();
        if (!change.touches(u"category_rule"_s))
            return;
        fillList();
        showWhatCame(change.tables[u"category_rule"_s].inserted);
    });
    fillList();
    if (m_list->count() == 0)
        m_editor->startNew();
    else
        m_list->setCurrentRow(0);
}

QWidget *RulesScreen::buildList()
{
    auto *card = new Card;
    card->setAccessibleName(tr("In the order they are asked"));
    card->body()->addWidget(makeWrapped(card->accessibleName(), u"section"_s));
    card->body()->addSpacing(space::xs);
    QLabel *order =
        makeWrapped(tr("The first that fits decides. What demands more is asked earlier: a "
                       "whole name before a part of it, two tests before one."),
                    u"small"_s,
                    u"secondary"_s);
    card->body()->addWidget(order);
    card->body()->addSpacing(space::s);
    m_list->setObjectName(u"rules"_s);
    m_list->setAccessibleName(tr("Rules"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setItemDelegate(new RuleDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_empty, 1);
    return card;
}

CategoryRuleId RulesScreen::idAt(int at) const
{
    const QListWidgetItem *item = m_list->item(at);
    return item ? CategoryRuleId(item->data(Qt::UserRole).toLongLong()) : CategoryRuleId();
}

QString RulesScreen::title(const CategoryRule &rule) const
{
    return titleOf(rule, RuleNames::of(context().ledger.reader(), {}).accounts);
}

void RulesScreen::fillList()
{
    const LedgerReader &reader = context().ledger.reader();
    const std::vector<CategoryRule> rules = reader.categoryRules();
    const CategoryNames names(reader);
    const QHash<AccountId, QString> accounts = RuleNames::of(reader, {}).accounts;
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
        const QString place = rule.isEnabled && condition
                                  ? QString::number(m_list->count() + 1) + u". "_s
                                  : QString();
        const QString said = condition ? condition->sentence(accounts) : condition.error().message;
        const QString title = titleOf(rule, accounts);
        const QString text = place + title + u" → "_s + names.path(rule.category);
        const bool isSaid = title == said;
        auto *item = new QListWidgetItem(isSaid ? text : QString(text + u'\n' + said), m_list);
        item->setData(Qt::UserRole, qint64(id.value()));
        item->setData(Qt::AccessibleTextRole, isSaid ? text : QString(text + u", "_s + said));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(rule.isEnabled ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(rule.isEnabled ? tr("On. Space switches it off")
                                        : tr("Off. Space switches it on"));
        if (id == m_editor->rule())
            m_list->setCurrentItem(item);
    }
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
    m_applyAll->setVisible(m_list->count() > 0);
    // Undone or removed elsewhere, or changed: the editor follows, unless something is being typed.
    const CategoryRuleId edited = m_editor->rule();
    if (edited.isNull()) {
        if (const CategoryRuleId gone = m_editor->ruleGone(); byId.contains(gone)) {
            m_editor->comeBack(byId[gone]);
            selectRule(gone);
        }
        return;
    }
    if (!byId.contains(edited))
        m_editor->isEdited() ? m_editor->goOnAsNew() : m_editor->startNew();
    else if (m_editor->isEdited())
        m_editor->followSwitch(byId[edited].isEnabled);
    else
        m_editor->edit(byId[edited]);
}

/// A rule that came, or came back, stands in the editor if nothing else does.
void RulesScreen::showWhatCame(const QSet<qint64> &rules)
{
    if (rules.size() == 1 && m_editor->rule().isNull() && !m_editor->isEdited())
        showRule(CategoryRuleId(*rules.cbegin()));
}

void RulesScreen::showRule(CategoryRuleId id)
{
    for (const CategoryRule &rule : context().ledger.reader().categoryRules()) {
        if (rule.id == id)
            m_editor->edit(rule);
    }
    selectRule(id);
}

void RulesScreen::open(const Link &link)
{
    const QString about = u"payee:"_s;
    if (link.detail == "new"_L1)
        startNew();
    else if (link.detail.startsWith(about))
        startNew(link.detail.sliced(about.size()));
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == link.detail)
            m_list->setCurrentRow(row);
    }
}

std::any RulesScreen::unsaved() const
{
    return m_editor->typed();
}

void RulesScreen::goOnWith(const std::any &unsaved)
{
    const auto typed = std::any_cast<RuleEditor::Typed>(&unsaved);
    if (!typed)
        return;
    m_editor->goOnWith(*typed);
    selectRule(m_editor->rule());
}

/// What was typed into a rule is not lost by looking at another one: it is saved, or what it still
/// needs is said and it stays.
bool RulesScreen::keepEdited()
{
    if (!m_editor->isEdited() || m_editor->save())
        return true;
    context().notices.offer(tr("Discard changes"), {}, [this] { m_editor->discard(); });
    return false;
}

void RulesScreen::selectRule(CategoryRuleId id)
{
    const QSignalBlocker quiet(m_list);
    int at = -1;
    for (int row = 0; row < m_list->count() && !id.isNull(); ++row) {
        if (idAt(row) == id)
            at = row;
    }
    m_list->setCurrentRow(at);
}

void RulesScreen::startNew(const QString &payee)
{
    if (!keepEdited())
        return;
    selectRule({});
    m_editor->startNew(payee);
    m_editor->focusFirst();
}

void RulesScreen::showCurrent()
{
    const CategoryRuleId id = idAt(m_list->currentRow());
    if (id.isNull() || id == m_editor->rule())
        return;
    if (!keepEdited()) {
        selectRule(m_editor->rule());
        return;
    }
    showRule(id); // saving has filled the list anew
}

void RulesScreen::switchRule(int at)
{
    const CategoryRuleId id = idAt(at);
    const bool isOn = m_list->item(at)->checkState() == Qt::Checked;
    for (CategoryRule rule : context().ledger.reader().categoryRules()) {
        if (rule.id != id || rule.isEnabled == isOn)
            continue;
        rule.isEnabled = isOn;
        context().notices.accept(
            context().ledger.change(isOn ? tr("Switch on rule %1").arg(title(rule))
                                         : tr("Switch off rule %1").arg(title(rule)),
                                    [&rule](LedgerWriter &writer) -> Result<void> {
                                        writer.updateCategoryRule(rule);
                                        return {};
                                    }));
        return;
    }
}

void RulesScreen::remove()
{
    const CategoryRuleId id = m_editor->rule();
    QString name;
    for (const CategoryRule &rule : context().ledger.reader().categoryRules()) {
        if (rule.id == id)
            name = title(rule);
    }
    if (id.isNull())
        return;
    const bool hadKeyboard = isAncestorOf(focusWidget());
    m_editor->discard(); // what was typed into it goes with it
    context().notices.accept(context().ledger.change(tr("Delete rule %1").arg(name),
                                                     [&](LedgerWriter &writer) -> Result<void> {
                                                         writer.removeCategoryRule(id);
                                                         return {};
                                                     }));
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    if (!hadKeyboard)
        return;
    // The button is gone with the rule.
    if (m_list->count() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_editor->focusFirst();
}

void RulesScreen::duplicate()
{
    if (!keepEdited())
        return;
    const CategoryRuleId id = m_editor->rule();
    for (CategoryRule rule : context().ledger.reader().categoryRules()) {
        if (rule.id != id || id.isNull())
            continue;
        const QString step = tr("Duplicate rule %1").arg(title(rule));
        if (!rule.name.isEmpty())
            rule.name = tr("%1 (copy)").arg(rule.name);
        rule.id = {};
        rule.position = m_list->count();
        const auto done = context().ledger.change(step, [&](LedgerWriter &writer) -> Result<void> {
            rule.id = writer.addCategoryRule(rule);
            return {};
        });
        if (!context().notices.accept(done))
            return;
        m_editor->edit(rule);
        fillList();
        return;
    }
}

void RulesScreen::applyAll()
{
    if (keepEdited())
        RuleDryRun::ask(context(), std::nullopt, m_applyAll, m_applyAll->rect());
}

QSet<ActionId> RulesScreen::actions() const
{
    return {ActionId::Primary, ActionId::NewEntry, ActionId::ApplyRules, ActionId::DeleteEntry};
}

void RulesScreen::act(ActionId action)
{
    if (action == ActionId::Primary)
        m_editor->save();
    else if (action == ActionId::NewEntry)
        startNew();
    else if (action == ActionId::ApplyRules)
        applyAll();
    else if (action == ActionId::DeleteEntry && m_list->hasFocus())
        remove();
}

std::vector<QWidget *> RulesScreen::panes() const
{
    return {m_list, m_editor->condition()};
}

std::vector<KeyHelp> RulesScreen::keys() const
{
    return {{tr("N"), tr("new rule")},
            {tr("Enter"), tr("edit the rule of the list")},
            {tr("Space"), tr("switch it on or off")},
            {tr("Ctrl+D"), tr("duplicate it")},
            {tr("Del"), tr("delete it")}};
}

bool RulesScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Screen::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        m_editor->focusFirst();
    else if (key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier)
        duplicate();
    else
        return false;
    return true;
}

} // namespace bp::ui
