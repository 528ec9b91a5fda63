// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrolled.h"

#include "ui/style/fonts.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastHeight = 116; // three lines of fields: one test where it is narrow

void fill(QScrollArea *scroll, QWidget *content)
{
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setProperty("kind", u"scrolled"_s);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus); // its content is gone through, and scrolled to
}

} // namespace

QWidget *makeScrolled(QWidget *content)
{
    auto *scroll = new QScrollArea;
    fill(scroll, content);
    return scroll;
}

FittedScroll::FittedScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    fill(this, content);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        QWidget *focus = QApplication::focusWidget();
        if (focus && widget()->isAncestorOf(focus))
            ensureWidgetVisible(focus);
    });
}

QSize FittedScroll::sizeHint() const
{
    return widget()->sizeHint();
}

QSize FittedScroll::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(),
            std::min(scaled(leastHeight), sizeHint().height())};
}

bool FittedScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace bp::ui
