// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Labels by role and tone, as the style sheet knows them, and one that elides.

#include <QLabel>
#include <QString>

namespace bp::ui {

/// role: "display", "number", "title", "section", "strong", "small", "label" …; tone: "secondary",
/// "muted", "positive" …
QLabel *makeLabel(const QString &text, const QString &role = {}, const QString &tone = {});
/// Wraps and asks only for the width it is given.
QLabel *makeWrapped(const QString &text, const QString &role = {}, const QString &tone = {});
/// Says what a box stands for to those who hear the window. Its accessible name alone is not read
/// everywhere: on Linux Qt gives the value for it, and the label has to say the rest. The box
/// stands in its place already.
void setSpokenName(QWidget *box, const QString &name);
/// A line of one pixel between rows.
QWidget *makeRule();

/// Gives way in the middle of a row: what does not fit turns into "…" and stands in the tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// What stands instead of the text where that does not fit; "": its beginning.
    void setShortText(const QString &text);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_short;
};

} // namespace bp::ui
