// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What stands where nothing is yet: an icon, one sentence what will be here, at most one button.

#include <QWidget>

class QLabel;
class QPushButton;

namespace bp::ui {

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &icon, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    QPushButton *setButton(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QWidget *m_picture;
    QLabel *m_sentence;
    QPushButton *m_button = nullptr;
};

} // namespace bp::ui
