// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the machine would choose in a form, how sure it is and why, with a yes and a no. Enter in a
/// field it watches says yes, Esc says no; any other key leaves it unanswered.

#include "core/advice/categorizer.h"

#include "ui/models/category_names.h"

#include <QFrame>
#include <QLocale>

#include <vector>

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace bp::ui {

class SuggestionBox : public QFrame
{
    Q_OBJECT

public:
    explicit SuggestionBox(QWidget *parent = nullptr);

    /// Most confident first; empty hides it.
    void propose(std::vector<CategorySuggestion> suggestions,
                 const CategoryNames &names,
                 const QLocale &locale);
    const std::vector<CategorySuggestion> &suggestions() const { return m_suggestions; }
    void watch(QLineEdit *field);

Q_SIGNALS:
    void accepted(); ///< the form moves on to its next field
    void refused();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitText();

    std::vector<CategorySuggestion> m_suggestions;
    QLabel *m_text;
    QBoxLayout *m_buttons;
};

} // namespace bp::ui
