// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How often something is right, as figures of the registry and the report card are written.

#include <QLocale>
#include <QString>

#include <cmath>
#include <utility>

namespace bp {

/// 0.682 → "68.2", of a hundred; the words around it say per cent or percentage points.
inline QString accuracyText(double share, const QLocale &locale, int digits = 1)
{
    return locale.toString(100 * share, 'f', digits);
}

/// So many digits tell two figures apart, and how far; those that mean the same need one.
inline int accuracyDigits(double one, double other)
{
    constexpr int most = 4;
    const double distance = std::abs(one - other);
    if (distance < 1e-6)
        return 1;
    const auto text = [](double share, int digits) {
        return accuracyText(share, QLocale::c(), digits);
    };
    int digits = 1;
    while (digits < most &&
           (text(one, digits) == text(other, digits) || text(distance, digits) == text(0, digits)))
        ++digits;
    return digits;
}

/// Two figures of which a sentence says that one is higher.
inline std::pair<QString, QString> accuracyTexts(double one, double other, const QLocale &locale)
{
    const int digits = accuracyDigits(one, other);
    return {accuracyText(one, locale, digits), accuracyText(other, locale, digits)};
}

} // namespace bp
