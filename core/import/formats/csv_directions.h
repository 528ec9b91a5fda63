// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The words of one sign column.

#include "core/import/formats/csv_words.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace bp {

/// What each word of a sign column means; letters are read by what stands beside them (S and H, D
/// and C, I and E).
class CsvDirections
{
public:
    CsvDirections() = default;
    explicit CsvDirections(const QSet<QString> &words);
    Direction of(QStringView word) const;

private:
    QHash<QString, Direction> m_letters;
};

} // namespace bp
