// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A flat sheet with a title at the left, one quiet fact or a link at the right, and a body.

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bp::ui {

class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);
    void setNote(const QString &note);         ///< small, beside the title
    void setFact(const QString &fact);         ///< small, at the right
    void setTrailing(QWidget *widget);         ///< at the right, instead of a fact
    QPushButton *setLink(const QString &text); ///< at the right; connect its clicked()
    QVBoxLayout *body() const { return m_body; }

private:
    QHBoxLayout *m_head;
    QLabel *m_title;
    QLabel *m_note;
    QLabel *m_fact;
    QVBoxLayout *m_body;
};

} // namespace bp::ui
