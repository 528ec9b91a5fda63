// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A line to search in: the glass at its beginning, the key that leads here at its end while it is
/// empty. A step to take back that it has not itself is the book's.

#include <QLineEdit>

namespace bp::ui {

class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder,
                         const QString &keys = {},
                         QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace bp::ui
