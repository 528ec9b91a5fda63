// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/condition_editor.h"

#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

enum Join { All, Any, None };

} // namespace

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
        auto *remove = makeRemoveButton(tr("Remove this group"));
        m_head.push_back(remove);
        connect(remove, &QToolButton::clicked, this, &ConditionEditor::removeAsked);
        head->addWidget(remove);
    }
    column->addLayout(head);
    setSpokenName(m_join, tr("How the tests are joined"));
    m_parts->setSpacing(space::xs);
    column->addLayout(m_parts);
    connect(m_join, &QComboBox::activated, this, &ConditionEditor::changed);
    connect(test, &QPushButton::clicked, this, [this] { addTest()->field()->setFocus(); });
    connect(
        group, &QPushButton::clicked, this, [this] { addGroup()->addTest()->field()->setFocus(); });
}

TestEditor *ConditionEditor::addTest()
{
    auto *test = new TestEditor(m_words);
    m_parts->addWidget(test);
    connect(test, &TestEditor::changed, this, &ConditionEditor::changed);
    connect(test, &TestEditor::removeAsked, this, [this, test] { take(test); });
    Q_EMIT rearranged();
    Q_EMIT changed();
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
        // Gone for those who look for it by name; the key that is pressed in it still comes to an
        // end.
        item->widget()->setParent(nullptr);
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

bool ConditionEditor::isBlankPart(int at) const
{
    QWidget *part = m_parts->itemAt(at)->widget();
    const auto *test = qobject_cast<TestEditor *>(part);
    return test ? test->isBlank() : static_cast<ConditionEditor *>(part)->isBlank();
}

bool ConditionEditor::isBlank() const
{
    for (int i = 0; i < m_parts->count(); ++i) {
        if (!isBlankPart(i))
            return false;
    }
    return true;
}

bool ConditionEditor::isEmpty() const
{
    return m_parts->isEmpty();
}

TestEditor *ConditionEditor::firstTest() const
{
    for (int i = 0; i < m_parts->count(); ++i) {
        QWidget *part = m_parts->itemAt(i)->widget();
        auto *test = qobject_cast<TestEditor *>(part);
        if (!test)
            test = static_cast<ConditionEditor *>(part)->firstTest();
        if (test)
            return test;
    }
    return nullptr;
}

void ConditionEditor::focusValue()
{
    if (const TestEditor *test = firstTest())
        test->focusValue();
    else
        m_join->setFocus(Qt::ShortcutFocusReason);
}

ConditionEditor::Typed ConditionEditor::typed() const
{
    Typed typed{m_join->currentIndex(), {}};
    for (int i = 0; i < m_parts->count(); ++i) {
        QWidget *part = m_parts->itemAt(i)->widget();
        if (const auto *test = qobject_cast<TestEditor *>(part))
            typed.parts.push_back({test->typed(), {}});
        else
            typed.parts.push_back({{}, static_cast<ConditionEditor *>(part)->typed()});
    }
    return typed;
}

void ConditionEditor::setTyped(const Typed &typed)
{
    clear();
    m_join->setCurrentIndex(typed.join);
    for (const Typed::Part &part : typed.parts) {
        if (part.test)
            addTest()->setTyped(*part.test);
        else
            addGroup()->setTyped(part.group);
    }
}

Result<RuleCondition> ConditionEditor::condition() const
{
    std::vector<RuleCondition> parts;
    const bool isAllBlank = isBlank();
    for (int i = 0; i < m_parts->count(); ++i) {
        // What nobody filled in yet asks for nothing; where there is nothing else, it is named.
        if (!isAllBlank && isBlankPart(i))
            continue;
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
