// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Fusion with our ticks, radio buttons, menu measures and no focus frames: the ring is drawn by
/// FocusRing.

#include <QProxyStyle>

namespace bp::ui {

class InkStyle : public QProxyStyle
{
    Q_OBJECT

public:
    InkStyle();

    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption *option,
                       QPainter *painter,
                       const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric,
                    const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint,
                  const QStyleOption *option,
                  const QWidget *widget,
                  QStyleHintReturn *data) const override;
};

} // namespace bp::ui
