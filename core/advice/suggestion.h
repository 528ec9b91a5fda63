// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a machine says: a value, how sure it is, and why in words for people.

#include <QString>

namespace bp {

template <typename T>
struct Suggestion
{
    T value{};
    double confidence = 0; ///< 0…1, calibrated: of all said with 0.9, nine in ten are right
    QString reason;        ///< "like 41 earlier REWE entries"
};

} // namespace bp
