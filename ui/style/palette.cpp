// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/palette.h"

#include <QGuiApplication>
#include <QPalette>

#include <array>
#include <cstdlib>

namespace bp::ui {
namespace {

struct TokenRow
{
    TokenName name;
    QRgb light;
    QRgb dark;
};

constexpr std::array tokenRows{
    TokenRow{{"window", Token::Window}, 0xFFF6F5F2, 0xFF141517},
    TokenRow{{"side", Token::Side}, 0xFFEEECE7, 0xFF101113},
    TokenRow{{"card", Token::Card}, 0xFFFFFFFF, 0xFF1C1E21},
    TokenRow{{"sunk", Token::Sunk}, 0xFFF4F2EE, 0xFF17181B},
    TokenRow{{"hover", Token::Hover}, 0xFFF2F0EB, 0xFF24262A},
    TokenRow{{"selected", Token::Selected}, 0xFFE4EAFB, 0xFF27325C},
    TokenRow{{"accentTint", Token::AccentTint}, 0xFFE4EAFB, 0xFF242D52},
    TokenRow{{"line", Token::Line}, 0xFFE6E3DC, 0xFF2A2C31},
    TokenRow{{"lineStrong", Token::LineStrong}, 0xFFD5D1C8, 0xFF3A3D43},
    TokenRow{{"control", Token::Control}, 0xFF8A857B, 0xFF7A7F88},
    TokenRow{{"text1", Token::Text1}, 0xFF1E1D1B, 0xFFEDECE9},
    TokenRow{{"text2", Token::Text2}, 0xFF56524B, 0xFFB8B5AE},
    TokenRow{{"text3", Token::Text3}, 0xFF6A655D, 0xFFA3A098},
    TokenRow{{"accent", Token::Accent}, 0xFF2F4EC2, 0xFF9DB0FF},
    TokenRow{{"accentFill", Token::AccentFill}, 0xFF2F4EC2, 0xFF4A62D8},
    TokenRow{{"onAccent", Token::OnAccent}, 0xFFFFFFFF, 0xFFFFFFFF},
    TokenRow{{"positive", Token::Positive}, 0xFF136C43, 0xFF6CC797},
    TokenRow{{"positiveTint", Token::PositiveTint}, 0xFFE3F2E9, 0xFF17301F},
    TokenRow{{"negative", Token::Negative}, 0xFFB42318, 0xFFFF9385},
    TokenRow{{"negativeTint", Token::NegativeTint}, 0xFFFBE8E5, 0xFF3B1F1C},
    TokenRow{{"warning", Token::Warning}, 0xFF875200, 0xFFE6B65E},
    TokenRow{{"warningTint", Token::WarningTint}, 0xFFFAEFD9, 0xFF352A14},
    TokenRow{{"band80", Token::Band80}, 0xFFC9D4F6, 0xFF2A3563},
    TokenRow{{"band50", Token::Band50}, 0xFF9FB2EE, 0xFF3F4F94},
    TokenRow{{"grid", Token::Grid}, 0xFFECE9E3, 0xFF282A2F},
};

// Housing, Groceries, Transport, Eating out, Utilities, Health, Children, Shopping, Leisure,
// Subscriptions, Insurance, Income: an index keeps its hue in both themes.
constexpr std::array<QRgb, categoryColourCount> categoryLight{0xFF7D87F7,
                                                              0xFFD08206,
                                                              0xFF02563B,
                                                              0xFF81085A,
                                                              0xFF6D6F09,
                                                              0xFF17788D,
                                                              0xFF985863,
                                                              0xFF5D47AC,
                                                              0xFF15A693,
                                                              0xFF5C4301,
                                                              0xFFAB86B9,
                                                              0xFF819C64};
constexpr std::array<QRgb, categoryColourCount> categoryDark{0xFF676DC9,
                                                             0xFFCD801C,
                                                             0xFF3FB199,
                                                             0xFFF0B7CB,
                                                             0xFFD8D35D,
                                                             0xFF7FD8FD,
                                                             0xFFB9503E,
                                                             0xFF9E9BCE,
                                                             0xFF117E6D,
                                                             0xFFAB9968,
                                                             0xFFA06F96,
                                                             0xFFB2D6AB};

constexpr auto names = [] {
    std::array<TokenName, tokenRows.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = tokenRows[i].name;
    return all;
}();

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto channel = [part](float x, float y) { return x + (y - x) * float(part); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()),
                            channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

/// Grounds are one ground, words one ink; a sign or a word says what a colour would.
QColor contrastColour(Token token)
{
    const QPalette palette = QGuiApplication::palette();
    const QColor ground = palette.color(QPalette::Window);
    const QColor ink = palette.color(QPalette::WindowText);
    switch (token) {
    case Token::Window:
    case Token::Side:
    case Token::Card:
    case Token::Sunk:
    case Token::PositiveTint:
    case Token::NegativeTint:
    case Token::WarningTint:
    case Token::AccentTint:
        return ground;
    case Token::Hover:
    case Token::Selected:
    case Token::Band80:
        return mixed(ground, ink, 0.25);
    case Token::Band50:
    case Token::Grid:
        return mixed(ground, ink, 0.5);
    case Token::AccentFill:
        return palette.color(QPalette::Highlight);
    case Token::OnAccent:
        return palette.color(QPalette::HighlightedText);
    default:
        return ink;
    }
}

bool isDarkNow()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

} // namespace

bool isHighContrast(const QPalette &palette)
{
    const int ground = palette.color(QPalette::Window).lightness();
    const int ink = palette.color(QPalette::WindowText).lightness();
    return std::abs(ground - ink) == 255;
}

const Colours &Colours::of(ThemeKind kind)
{
    static const Colours light(ThemeKind::Light);
    static const Colours dark(ThemeKind::Dark);
    static const Colours contrast(ThemeKind::Contrast);
    return kind == ThemeKind::Contrast ? contrast : kind == ThemeKind::Light ? light : dark;
}

QColor Colours::operator[](Token token) const
{
    if (m_kind == ThemeKind::Contrast)
        return contrastColour(token);
    const TokenRow &row = tokenRows[std::size_t(token)];
    return QColor::fromRgba(m_kind == ThemeKind::Light ? row.light : row.dark);
}

QColor Colours::category(int index) const
{
    if (index < 0)
        return (*this)[Token::Text3];
    const auto at = std::size_t(index % categoryColourCount);
    const bool isDark = m_kind == ThemeKind::Contrast ? isDarkNow() : m_kind == ThemeKind::Dark;
    return QColor::fromRgba(isDark ? categoryDark[at] : categoryLight[at]);
}

const Colours &colours()
{
    if (isHighContrast(QGuiApplication::palette()))
        return Colours::of(ThemeKind::Contrast);
    return Colours::of(isDarkNow() ? ThemeKind::Dark : ThemeKind::Light);
}

std::span<const TokenName> tokenNames()
{
    return names;
}

} // namespace bp::ui
