// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A row that goes on below where it does not fit: a larger font or a longer language cuts nothing.
/// All give way down to their minimum before the row breaks. What is left of a line goes to those
/// that lack it, then to those that expand, in the proportion of their horizontal stretch.

#include <QLayout>

#include <vector>

namespace bp::ui {

/// Lets a widget take this proportion of its line, as high as it is then.
void setFlowing(QWidget *widget, int stretch = 1);

class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override; ///< of the widest item
    void setGeometry(const QRect &rect) override;

private:
    struct Line
    {
        std::vector<QLayoutItem *> items;
        std::vector<int> widths;
        int height = 0;
    };
    std::vector<Line> linesFor(int width) const;
    void share(Line &line, int width) const;

    std::vector<QLayoutItem *> m_items;
};

} // namespace bp::ui
