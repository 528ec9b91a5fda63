// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Two to five views of which one is shown.

#include <QFrame>
#include <QStringList>

class QButtonGroup;

namespace bp::ui {

class Segments : public QFrame
{
    Q_OBJECT

public:
    explicit Segments(const QStringList &labels, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int index); ///< emits nothing
    void setLabels(const QStringList &labels);

Q_SIGNALS:
    void chosen(int index); ///< by the person

private:
    QButtonGroup *m_group;
};

} // namespace bp::ui
