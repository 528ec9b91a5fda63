// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_facts.h"

#include "core/base/amount_shape.h"
#include "core/base/currency.h"
#include "core/import/formats/csv_dates.h"
#include "core/import/formats/csv_words.h"

#include <algorithm>

namespace bp {
namespace {

constexpr int mostRows = 1500;
constexpr qsizetype mostValues = 64;

/// ISO 4217 keeps XXX for no currency and XTS for tests: no money, but no other word either.
bool isCurrency(QStringView text)
{
    return text.size() <= 6 && (Currency::fromText(text) || text == u"XXX" || text == u"XTS");
}

void lookAtNumber(CsvColumnFacts &facts, QStringView text)
{
    const WrittenAmount written = writtenAmount(text);
    if (!written.isClean || written.body.isEmpty())
        return;
    ++facts.numbers;
    const auto digits = std::ranges::count_if(written.body, [](QChar c) { return c.isDigit(); });
    const bool separated = digits != written.body.size();
    facts.decimals += separated;
    facts.negatives += written.isNegative;
    facts.zeros += isZeroNumber(text);
    facts.longDigits +=
        !separated && (digits >= 10 || (digits > 1 && written.body.front() == u'0'));
}

void lookAt(CsvColumnFacts &facts, QStringView text)
{
    ++facts.rows;
    if (text.isEmpty())
        return;
    ++facts.texts;
    facts.length += text.size();
    facts.days += datePartsOf(text).has_value();
    facts.letters += std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    if (facts.values.size() < mostValues)
        facts.values.insert(text.left(80).toString());
    lookAtNumber(facts, text);
    facts.currencies += isCurrency(text);
    facts.ibans += looksLikeIban(text);
    facts.directions += directionOfWord(text) != Direction::None;
    const BookingState state = bookingStateOf(text);
    facts.states += state != BookingState::Unknown;
    facts.unbooked += state == BookingState::Pending || state == BookingState::Void;
}

} // namespace

std::vector<CsvColumnFacts> factsOf(const CsvTable &table, CsvRows rows, int columns)
{
    std::vector<CsvColumnFacts> facts(static_cast<size_t>(columns));
    const int step = std::max(1, rows.count() / mostRows);
    for (int row = rows.first; row < rows.end; row += step) {
        if (columns >= 4 && table.width(row) * 2 <= columns)
            continue; // a line of words below the table
        for (int column = 0; column < columns; ++column)
            lookAt(facts[size_t(column)], table.cell(row, column));
    }
    return facts;
}

QStringView withoutStrayQuotes(QStringView text)
{
    while (text.startsWith(u'"') || text.startsWith(u'\''))
        text = text.mid(1);
    while (text.endsWith(u'"'))
        text.chop(1);
    return text;
}

bool looksLikeIban(QStringView text)
{
    int taken = 0;
    for (const QChar c : text) {
        if (c == u' ')
            continue;
        const char16_t u = c.unicode();
        const bool letter = (u >= u'A' && u <= u'Z') || (u >= u'a' && u <= u'z');
        const bool digit = u >= u'0' && u <= u'9';
        if ((taken < 2 && !letter) || (taken >= 2 && taken < 4 && !digit) || (!letter && !digit))
            return false;
        ++taken;
    }
    return taken >= 15 && taken <= 34;
}

bool isZeroNumber(QStringView text)
{
    if (text.isEmpty())
        return false;
    return std::ranges::all_of(text, [](QChar c) {
        return c == u'0' || c == u'.' || c == u',' || c == u'-' || c == u'+' || c == u' ' ||
               !c.isLetterOrNumber();
    });
}

} // namespace bp
