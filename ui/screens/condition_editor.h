// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Edits the condition of a rule: a group of tests joined by all, any or none, with groups inside
/// groups. A test in which nothing is typed does not count yet. Says which value cannot be read.

#include "ui/screens/test_editor.h"

#include <QFrame>

#include <optional>
#include <vector>

class QBoxLayout;
class QComboBox;

namespace bp::ui {

class ConditionEditor : public QFrame
{
    Q_OBJECT

public:
    explicit ConditionEditor(ConditionWords words, bool isInner = false, QWidget *parent = nullptr);

    void setWords(const ConditionWords &words) { m_words = words; } ///< for tests added from now on
    void setCondition(const RuleCondition &condition);
    /// An Error names the value that cannot be read.
    [[nodiscard]] Result<RuleCondition> condition() const;
    TestEditor *addTest();
    bool isBlank() const;                 ///< no value typed anywhere
    bool isEmpty() const;                 ///< no test at all
    void focusValue();                    ///< of the first test, also inside a group
    std::vector<QWidget *> stops() const; ///< of the keyboard, as they stand

    /// What is typed, also where it makes no condition.
    struct Typed
    {
        int join = 0;
        /// Tests and groups in their order: a group has parts of its own.
        struct Part;
        std::vector<Part> parts;
    };
    Typed typed() const;
    void setTyped(const Typed &typed);

Q_SIGNALS:
    void changed();
    void rearranged(); ///< tests or groups came or went
    void removeAsked();

private:
    ConditionEditor *addGroup();
    TestEditor *firstTest() const;
    bool isBlankPart(int at) const;
    void take(QWidget *part);
    void clear();

    ConditionWords m_words;
    QComboBox *m_join;
    std::vector<QWidget *> m_head;
    QBoxLayout *m_parts;
};

struct ConditionEditor::Typed::Part
{
    std::optional<TestEditor::Typed> test; ///< nothing: a group
    Typed group;
};

} // namespace bp::ui
