// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// "‹ March 2026 ›": one month, stepped by arrows, [ and ].

#include "core/base/month.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QToolButton;

namespace bp::ui {

class MonthStepper : public QWidget
{
    Q_OBJECT

public:
    explicit MonthStepper(const QLocale &locale, QWidget *parent = nullptr);

    Month month() const { return m_month; }
    void setMonth(Month month); ///< emits nothing
    void setLast(Month last);   ///< no step beyond it
    void step(int months);

Q_SIGNALS:
    void stepped(bp::Month month);

private:
    void refresh();

    QLocale m_locale;
    Month m_month;
    Month m_last;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_name;
};

} // namespace bp::ui
