// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// One row of the side bar: an icon and a name, or a name and a balance. Current: selected fill, a
/// bar of accent.

#include <QAbstractButton>

namespace bp::ui {

class SideRow : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Page, Account, Heading };

    SideRow(Kind kind, const QString &name, const QString &icon = {}, QWidget *parent = nullptr);

    void setCurrent(bool isCurrent);
    void setFigure(const QString &figure); ///< at the right: a count or a balance
    void setFolded(bool isFolded);         ///< only the icon, the name as tooltip

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintWords(QPainter &painter, const QRect &area) const;

    Kind m_kind;
    QString m_icon;
    QString m_figure;
    bool m_isCurrent = false;
    bool m_isFolded = false;
};

} // namespace bp::ui
