// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Rows and tiles of the dashboard. Each is one target that leads to its entries.

#include "ui/base/link.h"

#include <QAbstractButton>
#include <QColor>

#include <optional>

class QLabel;

namespace bp::ui {

class ElidedLabel;

/// What all targets share: hover fill, Enter, and the link they announce.
class LinkTarget : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkTarget(QWidget *parent = nullptr);
    void setLink(const std::optional<Link> &link);

Q_SIGNALS:
    void chosen(const bp::ui::Link &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    std::optional<Link> m_link;
};

/// One of the figures on top: what it is, the number, a note with an optional coloured beginning.
class FigureTile : public LinkTarget
{
    Q_OBJECT

public:
    explicit FigureTile(const QString &label, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setNumber(const QString &number);
    /// `shortRest` stands where `rest` does not fit.
    void setNote(const QString &emphasis,
                 const QString &tone,
                 const QString &rest,
                 const QString &shortRest = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void updateName();

    QLabel *m_label;
    QLabel *m_number;
    QLabel *m_emphasis;
    ElidedLabel *m_rest;
};

/// A category of the legend: square, name, amount.
class LegendRow : public LinkTarget
{
    Q_OBJECT

public:
    LegendRow(const QString &name, const QString &value, int colour, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int nameWidth() const;

    QString m_value;
    int m_colour;
    bool m_isTall = false; ///< the name stands on two lines
};

struct NewestText
{
    QString payee;
    QString category; ///< "" : nobody sorted it
    QString day;
    QString amount;
    int colour = -1;
    bool isTransfer = false;
    bool isIncoming = false;
};

/// An entry in two lines: payee and amount, category and day.
class NewestRow : public LinkTarget
{
    Q_OBJECT

public:
    NewestRow(const NewestText &text, bool isFirst, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NewestText m_text;
    bool m_isFirst;
};

} // namespace bp::ui
