// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/condition_editor.h"

#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

using Field = RuleCondition::Field;
using Op = RuleCondition::Op;

enum Join { All, Any, None };

QString opName(Op op)
{
    switch (op) {
    case Op::Contains:
        return TestEditor::tr("contains");
    case Op::Is:
        return TestEditor::tr("is");
    case Op::Starts:
        return TestEditor::tr("starts with");
    case Op::Ends:
        return TestEditor::tr("ends with");
    case Op::Matches:
        return TestEditor::tr("matches (regex)");
    case Op::OneOf:
        return TestEditor::tr("is one of (commas)");
    case Op::AtLeast:
        return TestEditor::tr("is at least");
    case Op::AtMost:
        return TestEditor::tr("is at most");
    case Op::Between:
        return TestEditor::tr("is between (a, b)");
    }
    return {};
}

QToolButton *removeButton()
{
    auto *button = new QToolButton;
    button->setIcon(icon(u"small/close"_s));
    button->setAccessibleName(TestEditor::tr("Remove"));
    return button;
}

} // namespace

TestEditor::TestEditor(std::vector<Account> accounts, QWidget *parent)
    : QWidget(parent)
    , m_accounts(std::move(accounts))
    , m_fieldBox(new QComboBox)
    , m_opBox(new QComboBox)
    , m_value(new QLineEdit)
    , m_choice(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::xs);
    const std::pair<Field, QString> fields[] = {{Field::Payee, tr("Payee")},
                                                {Field::Memo, tr("Memo")},
                                                {Field::Text, tr("Payee or memo")},
                                                {Field::Amount, tr("Amount")},
                                                {Field::Day, tr("Day of month")},
                                                {Field::Account, tr("Account")},
                                                {Field::Flow, tr("Direction")}};
    for (const auto &[field, name] : fields)
        m_fieldBox->addItem(name, int(field));
    m_fieldBox->setAccessibleName(tr("What is tested"));
    m_opBox->setAccessibleName(tr("How"));
    m_value->setAccessibleName(tr("Value"));
    m_value->setObjectName(u"conditionValue"_s);
    auto *remove = removeButton();
    row->addWidget(m_fieldBox);
    row->addWidget(m_opBox);
    row->addWidget(m_value, 1);
    row->addWidget(m_choice, 1);
    row->addWidget(remove);
    fillOps();
    connect(m_fieldBox, &QComboBox::currentIndexChanged, this, [this] {
        fillOps();
        Q_EMIT changed();
    });
    connect(m_opBox, &QComboBox::activated, this, &TestEditor::changed);
    connect(m_choice, &QComboBox::activated, this, &TestEditor::changed);
    connect(m_value, &QLineEdit::textChanged, this, &TestEditor::changed);
    connect(remove, &QToolButton::clicked, this, &TestEditor::removeAsked);
}

RuleCondition::Field TestEditor::chosenField() const
{
    return Field(m_fieldBox->currentData().toInt());
}

RuleCondition::Op TestEditor::chosenOp() const
{
    return Op(m_opBox->currentData().toInt());
}

void TestEditor::fillOps()
{
    const Field field = chosenField();
    m_opBox->clear();
    for (const Op op : RuleCondition::opsOf(field))
        m_opBox->addItem(opName(op), int(op));
    const bool isChoice = field == Field::Account || field == Field::Flow;
    m_value->setVisible(!isChoice);
    m_choice->setVisible(isChoice);
    m_choice->clear();
    if (field == Field::Account) {
        for (const Account &account : m_accounts)
            m_choice->addItem(account.name, QString::number(account.id.value()));
    } else if (field == Field::Flow) {
        m_choice->addItem(tr("money out"), u"out"_s);
        m_choice->addItem(tr("money in"), u"in"_s);
    }
}

void TestEditor::setCondition(const RuleCondition &test)
{
    m_fieldBox->setCurrentIndex(m_fieldBox->findData(int(test.field())));
    fillOps();
    m_opBox->setCurrentIndex(std::max(0, m_opBox->findData(int(test.op()))));
    m_value->setText(test.values().join(u", "_s));
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(test.values().value(0))));
}

Result<RuleCondition> TestEditor::condition() const
{
    const Field field = chosenField();
    QStringList values{m_value->text().trimmed()};
    if (field == Field::Account || field == Field::Flow) {
        values = {m_choice->currentData().toString()};
    } else if (chosenOp() == Op::OneOf || chosenOp() == Op::Between) {
        values = m_value->text().split(u',', Qt::SkipEmptyParts);
        for (QString &value : values)
            value = value.trimmed();
    }
    return RuleCondition::test(field, chosenOp(), values);
}

ConditionEditor::ConditionEditor(std::vector<Account> accounts, bool isInner, QWidget *parent)
    : QFrame(parent)
    , m_accounts(std::move(accounts))
    , m_join(new QComboBox)
    , m_parts(new QVBoxLayout)
{
    setProperty("kind", isInner ? u"note"_s : QString());
    auto *column = new QVBoxLayout(this);
    const int margin = isInner ? space::s : 0;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space::xs);
    auto *head = new QHBoxLayout;
    m_join->addItems({tr("All of these"), tr("Any of these"), tr("None of these")});
    m_join->setAccessibleName(tr("How the tests are joined"));
    auto *test = new QPushButton(tr("+ Test"));
    auto *group = new QPushButton(tr("+ Group"));
    test->setObjectName(u"addTest"_s);
    group->setObjectName(u"addGroup"_s);
    for (QPushButton *button : {test, group}) {
        button->setProperty("kind", u"quiet"_s);
        button->setProperty("size", u"small"_s);
    }
    head->addWidget(m_join);
    head->addStretch();
    head->addWidget(test);
    head->addWidget(group);
    if (isInner) {
        auto *remove = removeButton();
        connect(remove, &QToolButton::clicked, this, &ConditionEditor::removeAsked);
        head->addWidget(remove);
    }
    column->addLayout(head);
    m_parts->setSpacing(space::xs);
    column->addLayout(m_parts);
    connect(m_join, &QComboBox::activated, this, &ConditionEditor::changed);
    connect(test, &QPushButton::clicked, this, [this] { addTest()->field()->setFocus(); });
    connect(group, &QPushButton::clicked, this, [this] { addGroup()->addTest(); });
}

TestEditor *ConditionEditor::addTest()
{
    auto *test = new TestEditor(m_accounts);
    m_parts->addWidget(test);
    connect(test, &TestEditor::changed, this, &ConditionEditor::changed);
    connect(test, &TestEditor::removeAsked, this, [this, test] { take(test); });
    return test;
}

ConditionEditor *ConditionEditor::addGroup()
{
    auto *group = new ConditionEditor(m_accounts, true);
    m_parts->addWidget(group);
    connect(group, &ConditionEditor::changed, this, &ConditionEditor::changed);
    connect(group, &ConditionEditor::removeAsked, this, [this, group] { take(group); });
    return group;
}

void ConditionEditor::take(QWidget *part)
{
    m_parts->removeWidget(part);
    part->hide();
    part->deleteLater();
    Q_EMIT changed();
}

void ConditionEditor::clear()
{
    while (QLayoutItem *item = m_parts->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void ConditionEditor::setCondition(const RuleCondition &condition)
{
    clear();
    using Kind = RuleCondition::Kind;
    const RuleCondition *inner = &condition;
    m_join->setCurrentIndex(All);
    if (condition.kind() == Kind::Not && !condition.parts().empty()) {
        m_join->setCurrentIndex(None);
        inner = &condition.parts().front();
    } else if (condition.kind() == Kind::Any) {
        m_join->setCurrentIndex(Any);
    }
    const bool isFlat = inner->kind() == Kind::Test ||
                        (m_join->currentIndex() == None && inner->kind() != Kind::Any);
    const std::vector<RuleCondition> single{*inner};
    for (const RuleCondition &part : isFlat ? single : inner->parts()) {
        if (part.kind() == Kind::Test)
            addTest()->setCondition(part);
        else
            addGroup()->setCondition(part);
    }
}

Result<RuleCondition> ConditionEditor::condition() const
{
    std::vector<RuleCondition> parts;
    for (int i = 0; i < m_parts->count(); ++i) {
        QWidget *part = m_parts->itemAt(i)->widget();
        const auto *test = qobject_cast<TestEditor *>(part);
        auto read = test ? test->condition() : static_cast<ConditionEditor *>(part)->condition();
        if (!read)
            return read;
        parts.push_back(std::move(*read));
    }
    if (parts.empty())
        return fail(Error::Code::Invalid, tr("Add a test first."));
    if (m_join->currentIndex() == Any)
        return RuleCondition::any(std::move(parts));
    if (m_join->currentIndex() == None)
        return RuleCondition::negated(RuleCondition::any(std::move(parts)));
    return RuleCondition::all(std::move(parts));
}

} // namespace bp::ui
