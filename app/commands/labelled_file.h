// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The small CSV files `evaluate categorizer` reads: rows with a known label, and the map from
/// foreign labels to our category keys.

#include "core/base/result.h"

#include "ml/text/text_row.h"

#include <QHash>
#include <QStringList>

#include <utility>
#include <vector>

namespace bp {

/// Labels of a run, numbered in the order they are met.
class LabelNames
{
public:
    int numberOf(const QString &name); ///< adds it
    int find(const QString &name) const { return m_numbers.value(name, -1); }
    const QString &name(int number) const { return m_names[number]; }
    int count() const { return int(m_names.size()); }

private:
    QStringList m_names;
    QHash<QString, int> m_numbers;
};

struct LabelledText
{
    ml::TextRow row;
    QString label;
    int number = 0; ///< of the row in its file, from 1
};

struct LabelledRows
{
    std::vector<LabelledText> texts;
    int withoutLabel = 0; ///< rows left out
    int withoutDay = 0;   ///< rows whose day could not be read
    int withoutAmount = 0;
};

/// Columns day, description, amount, category in any order, named by the first line and told apart
/// by comma, semicolon, tab or "|"; memo and account are read when there, and a date for the day.
/// Day and amount may be empty. Rows without a label are left out.
[[nodiscard]] Result<LabelledRows> readLabelledFile(const QString &path);

/// Two columns, told apart by comma, semicolon, tab or "|": a foreign label and one of our category
/// keys, or all the other way round. A label may have several lines. A key also stands for its
/// children, unless one of them has a line of its own. A first line that names the columns and
/// lines that begin with # are passed over; a key we do not have is an error.
using LabelMap = std::vector<std::pair<QString, QString>>;
bool isCategoryKey(const QString &text);
[[nodiscard]] Result<LabelMap> readLabelMap(const QString &path);

} // namespace bp
