// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/ink_style.h"

#include "ui/style/marks.h"
#include "ui/style/palette.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace bp::ui {
namespace {

void paintRadio(QPainter &painter, const QRect &rect, bool isOn, bool isEnabled)
{
    const Colours &c = colours();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c[isOn ? Token::AccentFill : Token::Control], isOn ? 5 : 1.5));
    painter.setBrush(isOn ? c[Token::OnAccent] : c[Token::Card]);
    painter.setOpacity(isEnabled ? 1 : 0.5);
    const double inset = isOn ? 3 : 1;
    painter.drawEllipse(QRectF(rect).adjusted(inset, inset, -inset, -inset));
    painter.restore();
}

} // namespace

InkStyle::InkStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void InkStyle::drawPrimitive(PrimitiveElement element,
                             const QStyleOption *option,
                             QPainter *painter,
                             const QWidget *widget) const
{
    const bool isEnabled = option->state.testFlag(State_Enabled);
    switch (element) {
    case PE_FrameFocusRect:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintTick(*painter,
                  option->rect,
                  option->state.testFlag(State_On)         ? Qt::Checked
                  : option->state.testFlag(State_NoChange) ? Qt::PartiallyChecked
                                                           : Qt::Unchecked,
                  isEnabled);
        return;
    case PE_IndicatorRadioButton:
        paintRadio(*painter, option->rect, option->state.testFlag(State_On), isEnabled);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int InkStyle::pixelMetric(PixelMetric metric,
                          const QStyleOption *option,
                          const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return 10;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_SplitterWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int InkStyle::styleHint(StyleHint hint,
                        const QStyleOption *option,
                        const QWidget *widget,
                        QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
        return 1;
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace bp::ui
