// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The colours of the product: one table per theme, named by use. Values are the design's tokens; a
/// test measures their contrast. With high contrast they are the system's.

#include <QColor>
#include <QString>

#include <span>

class QPalette;

namespace bp::ui {

enum class ThemeKind {
    Light,
    Dark,
    Contrast, ///< the system asks for high contrast: its own palette, no tints
};

enum class Token {
    Window,
    Side,
    Card,
    Sunk,
    Hover,
    Selected,
    AccentTint,
    Line,
    LineStrong,
    Control,
    Text1,
    Text2,
    Text3,
    Accent,
    AccentFill,
    OnAccent,
    Positive,
    PositiveTint,
    Negative,
    NegativeTint,
    Warning,
    WarningTint,
    Band80,
    Band50,
    Grid,
};

class Colours
{
public:
    static const Colours &of(ThemeKind kind);

    QColor operator[](Token token) const;
    /// Of a category; the twelve return from the thirteenth on. Below zero: "not sorted".
    QColor category(int index) const;
    ThemeKind kind() const { return m_kind; }

private:
    explicit Colours(ThemeKind kind)
        : m_kind(kind)
    {
    }
    ThemeKind m_kind;
};

inline constexpr int categoryColourCount = 12;

/// Pure black and pure white against each other: what systems set for high contrast and for nothing
/// else.
bool isHighContrast(const QPalette &palette);

/// The colours of the theme in force, as the application's palette says.
const Colours &colours();

struct TokenName
{
    const char *name; ///< as the style sheet writes it: "@card" without the "@"
    Token token;
};
std::span<const TokenName> tokenNames();

} // namespace bp::ui
