// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace bp::ui {
namespace {

bool isExpanding(const QLayoutItem *item)
{
    return item->expandingDirections().testFlag(Qt::Horizontal);
}

int stretchOf(const QLayoutItem *item)
{
    const QWidget *widget = const_cast<QLayoutItem *>(item)->widget();
    return std::max(1, widget ? widget->sizePolicy().horizontalStretch() : 0);
}

int heightOf(QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

void setFlowing(QWidget *widget, int stretch)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHorizontalStretch(stretch);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
}

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    std::vector<Line> lines;
    int used = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int least = item->minimumSize().width();
        if (lines.empty() || used + spacing() + least > width) {
            lines.emplace_back();
            used = least;
        } else {
            used += spacing() + least;
        }
        lines.back().items.push_back(item);
        lines.back().widths.push_back(std::min(least, width));
    }
    for (Line &line : lines) {
        share(line, width);
        for (size_t i = 0; i < line.items.size(); ++i)
            line.height = std::max(line.height, heightOf(line.items[i], line.widths[i]));
    }
    return lines;
}

/// Never less than the minimum.
void FlowLayout::share(Line &line, int width) const
{
    int free = width - spacing() * int(line.items.size() - 1);
    std::vector<size_t> open;
    for (size_t i = 0; i < line.items.size(); ++i) {
        if (isExpanding(line.items[i]))
            open.push_back(i);
        free -= line.widths[i];
    }
    for (size_t i = 0; i < line.items.size() && free > 0; ++i) {
        if (isExpanding(line.items[i]))
            continue;
        const int lacks = line.items[i]->sizeHint().width() - line.widths[i];
        const int given = std::clamp(lacks, 0, free);
        line.widths[i] += given;
        free -= given;
    }
    for (const size_t i : open)
        free += line.widths[i];
    const auto stretches = [&] {
        int sum = 0;
        for (const size_t i : open)
            sum += stretchOf(line.items[i]);
        return sum;
    };
    const auto isTooNarrow = [&](size_t i) {
        return line.widths[i] * stretches() > free * stretchOf(line.items[i]);
    };
    for (auto narrow = std::ranges::find_if(open, isTooNarrow); narrow != open.end();
         narrow = std::ranges::find_if(open, isTooNarrow)) {
        free -= line.widths[*narrow];
        open.erase(narrow);
    }
    for (int sum = stretches(); const size_t i : open) {
        const int stretch = stretchOf(line.items[i]);
        line.widths[i] = free * stretch / sum;
        free -= line.widths[i];
        sum -= stretch;
    }
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const std::vector<Line> lines = linesFor(width - margins.left() - margins.right());
    for (const Line &line : lines)
        height += line.height;
    return height + spacing() * std::max(0, int(lines.size()) - 1);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        size = {size.width() + wanted.width() + (size.width() > 0 ? spacing() : 0),
                std::max(size.height(), wanted.height())};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = inner.top();
    const std::vector<Line> lines = linesFor(inner.width());
    for (const Line &line : lines) {
        int x = inner.left();
        // One line alone stands in the middle of a higher place, or fills it.
        const int height = lines.size() == 1 ? inner.height() : line.height;
        for (size_t i = 0; i < line.items.size(); ++i) {
            line.items[i]->setGeometry(
                QStyle::visualRect(direction, inner, {x, y, line.widths[i], height}));
            x += line.widths[i] + spacing();
        }
        y += height + spacing();
    }
}

} // namespace bp::ui
