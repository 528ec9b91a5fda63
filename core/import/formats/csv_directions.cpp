// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_directions.h"

using namespace Qt::StringLiterals;

namespace bp {

CsvDirections::CsvDirections(const QSet<QString> &words)
{
    QSet<QString> keys;
    for (const QString &word : words)
        keys.insert(word.toLower());
    const auto both = [&keys](const QString &first, const QString &second) {
        return keys.contains(first) && keys.contains(second);
    };
    if (both(u"w"_s, u"d"_s))
        m_letters = {{u"w"_s, Direction::Out}, {u"d"_s, Direction::In}};
    if (both(u"b"_s, u"a"_s))
        m_letters = {{u"b"_s, Direction::Out}, {u"a"_s, Direction::In}};
    if (both(u"s"_s, u"e"_s))
        m_letters = {{u"s"_s, Direction::Out}, {u"e"_s, Direction::In}};
    if (both(u"d"_s, u"a"_s))
        m_letters = {{u"d"_s, Direction::Out}, {u"a"_s, Direction::In}};
}

Direction CsvDirections::of(QStringView word) const
{
    if (word.size() == 1 && !m_letters.isEmpty()) {
        if (const auto letter = m_letters.constFind(word.toString().toLower());
            letter != m_letters.constEnd())
            return *letter;
    }
    return directionOfWord(word);
}

} // namespace bp
