// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/condition_editor.h"

#include "core/base/display.h"
#include "core/ledger/ledger.h"

#include "ui/base/context.h"
#include "ui/base/settings.h"
#include "ui/screens/amount_input.h"
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
        return TestEditor::tr("is one of");
    case Op::AtLeast:
        return TestEditor::tr("is at least");
    case Op::AtMost:
        return TestEditor::tr("is at most");
    case Op::Between:
        return TestEditor::tr("is between");
    }
    return {};
}

/// Values with commas between; one that has a comma itself stands in quotes.
QString listed(const QStringList &values)
{
    QStringList written;
    for (QString value : values) {
        if (value.contains(u',') || value.contains(u'"'))
            value = u'"' + value.replace(u'"', u"\"\""_s) + u'"';
        written << value;
    }
    return written.join(u", "_s);
}

QStringList unlisted(const QString &text)
{
    QStringList values;
    QString value;
    bool isQuoted = false;
    const auto take = [&] {
        if (!value.trimmed().isEmpty())
            values << value.trimmed();
        value.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDoubled = isQuoted && text.mid(i, 2) == "\"\""_L1;
        if (isDoubled)
            value += text[++i];
        else if (text[i] == u'"')
            isQuoted = !isQuoted;
        else if (text[i] == u',' && !isQuoted)
            take();
        else
            value += text[i];
    }
    take();
    return values;
}

QToolButton *removeButton()
{
    auto *button = new QToolButton;
    button->setIcon(icon(u"small/close"_s));
    button->setAccessibleName(TestEditor::tr("Remove"));
    return button;
}

} // namespace

ConditionWords ConditionWords::of(const Context &context)
{
    const LedgerReader &reader = context.ledger.reader();
    return {reader.accounts(), context.settings.locale(), reader.bookCurrency()};
}

TestEditor::TestEditor(ConditionWords words, QWidget *parent)
    : QWidget(parent)
    , m_words(std::move(words))
    , m_fieldBox(new QComboBox)
    , m_opBox(new QComboBox)
    , m_value(new QLineEdit)
    , m_second(new QLineEdit)
    , m_choice(new QComboBox)
    , m_remove(nullptr)
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
    m_opBox->setObjectName(u"conditionOp"_s);
    m_value->setAccessibleName(tr("Value"));
    m_value->setObjectName(u"conditionValue"_s);
    m_second->setAccessibleName(tr("Second value"));
    m_second->setObjectName(u"conditionSecond"_s);
    auto *remove = removeButton();
    // The values get the room; a long word of a box is read in its list.
    for (QComboBox *box : {m_fieldBox, m_opBox}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        row->addWidget(box, 2);
    }
    row->addWidget(m_value, 3);
    row->addWidget(m_second, 3);
    row->addWidget(m_choice, 3);
    row->addWidget(remove);
    m_remove = remove;
    fillOps();
    connect(m_fieldBox, &QComboBox::currentIndexChanged, this, [this] {
        fillOps();
        Q_EMIT changed();
    });
    connect(m_opBox, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        Q_EMIT changed();
    });
    connect(m_second, &QLineEdit::textChanged, this, &TestEditor::changed);
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
    m_choice->clear();
    if (field == Field::Account) {
        for (const Account &account : m_words.accounts)
            m_choice->addItem(account.name, QString::number(account.id.value()));
    } else if (field == Field::Flow) {
        m_choice->addItem(tr("money out"), u"out"_s);
        m_choice->addItem(tr("money in"), u"in"_s);
    }
    showFields();
}

void TestEditor::showFields()
{
    const Field field = chosenField();
    const bool isChoice = field == Field::Account || field == Field::Flow;
    m_value->setVisible(!isChoice);
    m_second->setVisible(!isChoice && chosenOp() == Op::Between);
    m_choice->setVisible(isChoice);
    m_value->setPlaceholderText(chosenOp() == Op::OneOf ? tr("with commas between") : QString());
    m_second->setPlaceholderText(tr("and"));
}

/// An amount as this person writes it becomes "12.50"; what is none stays, to be named in the
/// error.
QString TestEditor::read(const QString &typed) const
{
    const QString value = typed.trimmed();
    if (chosenField() != Field::Amount)
        return value;
    const auto amount = typedAmount(value, m_words.locale, m_words.currency);
    return amount ? formatAmount(Money(std::abs(amount->minor()), amount->currency()), plainStyle)
                  : value;
}

QString TestEditor::written(const QString &value) const
{
    const auto amount = parseAmount(value, plainStyle, m_words.currency);
    return chosenField() == Field::Amount && amount ? display::amount(*amount, m_words.locale)
                                                    : value;
}

void TestEditor::setCondition(const RuleCondition &test)
{
    m_fieldBox->setCurrentIndex(m_fieldBox->findData(int(test.field())));
    fillOps();
    m_opBox->setCurrentIndex(std::max(0, m_opBox->findData(int(test.op()))));
    if (test.op() == Op::Between) {
        m_value->setText(written(test.values().value(0)));
        m_second->setText(written(test.values().value(1)));
    } else {
        m_value->setText(test.op() == Op::OneOf ? listed(test.values())
                                                : written(test.values().value(0)));
    }
    const QString chosen = test.values().value(0);
    if (test.field() == Field::Account && m_choice->findData(chosen) < 0)
        m_choice->addItem(tr("An account that is gone"), chosen);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(chosen)));
}

std::vector<QWidget *> TestEditor::stops() const
{
    return {m_fieldBox, m_opBox, m_value, m_second, m_choice, m_remove};
}

bool TestEditor::isBlank() const
{
    return m_choice->isHidden() && m_value->text().trimmed().isEmpty();
}

Result<RuleCondition> TestEditor::condition() const
{
    const Field field = chosenField();
    QStringList values{read(m_value->text())};
    if (field == Field::Account || field == Field::Flow) {
        values = {m_choice->currentData().toString()};
    } else if (chosenOp() == Op::Between) {
        values << read(m_second->text());
    } else if (chosenOp() == Op::OneOf) {
        values = unlisted(m_value->text());
    }
    return RuleCondition::test(field, chosenOp(), values);
}

ConditionEditor::ConditionEditor(ConditionWords words, bool isInner, QWidget *parent)
    : QFrame(parent)
    , m_words(std::move(words))
    , m_join(new QComboBox)
    , m_parts(new QVBoxLayout)
{
    setProperty("kind", isInner ? u"note"_s : QString());
    auto *column = new QVBoxLayout(this);
    const int margin = isInner ? space::s : space::xs; // of the outer one: for the focus ring
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
    m_head = {m_join, test, group};
    if (isInner) {
        auto *remove = removeButton();
        m_head.push_back(remove);
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
    auto *test = new TestEditor(m_words);
    m_parts->addWidget(test);
    connect(test, &TestEditor::changed, this, &ConditionEditor::changed);
    connect(test, &TestEditor::removeAsked, this, [this, test] { take(test); });
    Q_EMIT rearranged();
    return test;
}

ConditionEditor *ConditionEditor::addGroup()
{
    auto *group = new ConditionEditor(m_words, true);
    m_parts->addWidget(group);
    connect(group, &ConditionEditor::changed, this, &ConditionEditor::changed);
    connect(group, &ConditionEditor::rearranged, this, &ConditionEditor::rearranged);
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
    } else if (condition.kind() == Kind::Any && !condition.parts().empty()) {
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

std::vector<QWidget *> ConditionEditor::stops() const
{
    std::vector<QWidget *> stops = m_head;
    for (int i = 0; i < m_parts->count(); ++i) {
        QWidget *part = m_parts->itemAt(i)->widget();
        const auto *test = qobject_cast<TestEditor *>(part);
        const auto inner = test ? test->stops() : static_cast<ConditionEditor *>(part)->stops();
        stops.insert(stops.end(), inner.begin(), inner.end());
    }
    return stops;
}

bool ConditionEditor::isBlank() const
{
    for (int i = 0; i < m_parts->count(); ++i) {
        QWidget *part = m_parts->itemAt(i)->widget();
        const auto *test = qobject_cast<TestEditor *>(part);
        if (test ? !test->isBlank() : !static_cast<ConditionEditor *>(part)->isBlank())
            return false;
    }
    return true;
}

bool ConditionEditor::isEmpty() const
{
    return m_parts->isEmpty();
}

void ConditionEditor::focusValue()
{
    for (int i = 0; i < m_parts->count(); ++i) {
        if (const auto *test = qobject_cast<TestEditor *>(m_parts->itemAt(i)->widget())) {
            test->field()->setFocus(Qt::ShortcutFocusReason);
            return;
        }
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
