// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The upper 56 px of a page: back, title, what the page is about; at the right its buttons, the
/// primary one last.

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace bp::ui {

class Navigator;

class PageHead : public QWidget
{
    Q_OBJECT

public:
    PageHead(const QString &title, Navigator &go, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note); ///< one quiet sentence after the title
    void addAbout(QWidget *widget);    ///< period stepper, account chip
    void addButton(QWidget *widget);

private:
    QHBoxLayout *m_about;
    QHBoxLayout *m_buttons;
    QToolButton *m_back;
    QLabel *m_title;
    QLabel *m_note;
};

} // namespace bp::ui
