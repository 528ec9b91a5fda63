// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A line to search in: the glass at its beginning, the key that leads here at its end while it is
/// empty.

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
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace bp::ui
