// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The first start: three doors, and below them language, currency and theme as guessed. Opens no
/// book itself.

#include "core/base/currency.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QPushButton;
class QBoxLayout;

namespace bp::ui {

class Settings;

class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(Settings &settings, QWidget *parent = nullptr);

    Currency currency() const;
    void setDropHover(bool isOver);

Q_SIGNALS:
    void filesWanted();
    void sampleWanted();
    void handWanted();
    void bookWanted();

private:
    QWidget *buildTop();
    QWidget *buildDropDoor();
    QWidget *buildSideDoor(const QString &icon,
                           const QString &title,
                           const QString &text,
                           const QString &keys,
                           QPushButton *button);
    QWidget *buildChoices();
    QWidget *buildChoice(const QString &label, QComboBox *box);
    void fillChoices();

    Settings &m_settings;
    QFrame *m_drop = nullptr;
    QComboBox *m_language;
    QComboBox *m_currency;
    QComboBox *m_theme;
};

} // namespace bp::ui
