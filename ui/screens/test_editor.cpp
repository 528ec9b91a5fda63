// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/test_editor.h"

#include "core/base/display.h"
#include "core/ledger/ledger.h"

#include "ui/base/context.h"
#include "ui/base/settings.h"
#include "ui/screens/amount_input.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

using Field = RuleCondition::Field;
using Op = RuleCondition::Op;

/// Narrower than this the values stand on a line of their own.
constexpr int wrapBelow = 440;

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

} // namespace

QToolButton *makeRemoveButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(u"small/close"_s));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

ConditionWords ConditionWords::of(const Context &context)
{
    const LedgerReader &reader = context.ledger.reader();
    return {reader.accounts(), context.settings.locale(), reader.bookCurrency()};
}

TestEditor::TestEditor(ConditionWords words, QWidget *parent)
    : QWidget(parent)
    , m_words(std::move(words))
    , m_grid(new QGridLayout(this))
    , m_fieldBox(new QComboBox)
    , m_opBox(new QComboBox)
    , m_values(new QWidget)
    , m_value(new QLineEdit)
    , m_second(new QLineEdit)
    , m_choice(new QComboBox)
    , m_remove(makeRemoveButton(tr("Remove this test")))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(space::xs);
    const std::pair<Field, QString> fields[] = {{Field::Payee, tr("Payee")},
                                                {Field::Memo, tr("Memo")},
                                                {Field::Text, tr("Payee or memo")},
                                                {Field::Amount, tr("Amount")},
                                                {Field::Day, tr("Day of month")},
                                                {Field::Account, tr("Account")},
                                                {Field::Flow, tr("Direction")}};
    for (const auto &[field, name] : fields)
        m_fieldBox->addItem(name, int(field));
    m_opBox->setObjectName(u"conditionOp"_s);
    m_value->setAccessibleName(tr("Value"));
    m_value->setObjectName(u"conditionValue"_s);
    m_second->setAccessibleName(tr("Second value"));
    m_second->setObjectName(u"conditionSecond"_s);
    // The values get the room; a long word of a box is read in its list.
    for (QComboBox *box : {m_fieldBox, m_opBox}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    auto *values = new QHBoxLayout(m_values);
    values->setContentsMargins({});
    values->setSpacing(space::xs);
    for (QWidget *value : std::initializer_list<QWidget *>{m_value, m_second, m_choice})
        values->addWidget(value);
    place();
    setSpokenName(m_fieldBox, tr("What is tested"));
    setSpokenName(m_opBox, tr("How"));
    setSpokenName(m_choice, tr("Value"));
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
    connect(m_remove, &QToolButton::clicked, this, &TestEditor::removeAsked);
}

void TestEditor::place()
{
    m_grid->addWidget(m_fieldBox, 0, 0);
    m_grid->addWidget(m_opBox, 0, 1);
    if (m_isWrapped)
        m_grid->addWidget(m_values, 1, 0, 1, 2);
    else
        m_grid->addWidget(m_values, 0, 2);
    m_grid->addWidget(m_remove, 0, 3);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, m_isWrapped ? 0 : 3);
}

void TestEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < scaled(wrapBelow);
    if (isNarrow == m_isWrapped)
        return;
    m_isWrapped = isNarrow;
    place();
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

void TestEditor::focusValue() const
{
    QWidget *value = m_choice->isHidden() ? static_cast<QWidget *>(m_value) : m_choice;
    value->setFocus(Qt::ShortcutFocusReason);
}

bool TestEditor::isBlank() const
{
    return m_choice->isHidden() && m_value->text().trimmed().isEmpty() &&
           (m_second->isHidden() || m_second->text().trimmed().isEmpty());
}

TestEditor::Typed TestEditor::typed() const
{
    return {chosenField(),
            chosenOp(),
            read(m_value->text()),
            read(m_second->text()),
            m_choice->currentData().toString()};
}

void TestEditor::setTyped(const Typed &typed)
{
    m_fieldBox->setCurrentIndex(m_fieldBox->findData(int(typed.field)));
    m_opBox->setCurrentIndex(std::max(0, m_opBox->findData(int(typed.op))));
    m_value->setText(written(typed.value));
    m_second->setText(written(typed.second));
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(typed.choice)));
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

} // namespace bp::ui
