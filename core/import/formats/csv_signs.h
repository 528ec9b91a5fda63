// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Where the sign of an amount comes from: its own minus, a word beside it, the column it stands
/// in, or the kind of statement. A running balance decides where there is one.

#include "core/import/formats/csv_layout.h"
#include "core/import/formats/csv_questions.h"
#include "core/import/formats/csv_words.h"
#include "core/import/import_format.h"

#include <QHash>

namespace bp {

struct CsvSource
{
    const CsvTable &table;
    const CsvShape &shape;
    const ImportOptions &options;
    const CsvLayout *remembered;
};

void decideSigns(const CsvSource &source, CsvLayout &layout, CsvDecisions &out);

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
