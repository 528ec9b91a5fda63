// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/currency.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace bp {
namespace {

// ISO 4217, sorted by code. Metals, funds and test codes are left out; currencies the euro replaced
// stay, because old files carry them.
constexpr Currency table[] = {
    // clang-format off
    {'A', 'E', 'D', 2}, {'A', 'F', 'N', 2}, {'A', 'L', 'L', 2}, {'A', 'M', 'D', 2},
    {'A', 'N', 'G', 2}, {'A', 'O', 'A', 2}, {'A', 'R', 'S', 2}, {'A', 'T', 'S', 2},
    {'A', 'U', 'D', 2}, {'A', 'W', 'G', 2}, {'A', 'Z', 'N', 2}, {'B', 'A', 'M', 2},
    {'B', 'B', 'D', 2}, {'B', 'D', 'T', 2}, {'B', 'E', 'F', 0}, {'B', 'G', 'N', 2},
    {'B', 'H', 'D', 3}, {'B', 'I', 'F', 0}, {'B', 'M', 'D', 2}, {'B', 'N', 'D', 2},
    {'B', 'O', 'B', 2}, {'B', 'O', 'V', 2}, {'B', 'R', 'L', 2}, {'B', 'S', 'D', 2},
    {'B', 'T', 'N', 2}, {'B', 'W', 'P', 2}, {'B', 'Y', 'N', 2}, {'B', 'Z', 'D', 2},
    {'C', 'A', 'D', 2}, {'C', 'D', 'F', 2}, {'C', 'H', 'E', 2}, {'C', 'H', 'F', 2},
    {'C', 'H', 'W', 2}, {'C', 'L', 'F', 4}, {'C', 'L', 'P', 0}, {'C', 'N', 'Y', 2},
    {'C', 'O', 'P', 2}, {'C', 'O', 'U', 2}, {'C', 'R', 'C', 2}, {'C', 'S', 'K', 2},
    {'C', 'U', 'C', 2}, {'C', 'U', 'P', 2}, {'C', 'V', 'E', 2}, {'C', 'Y', 'P', 2},
    {'C', 'Z', 'K', 2}, {'D', 'E', 'M', 2}, {'D', 'J', 'F', 0}, {'D', 'K', 'K', 2},
    {'D', 'O', 'P', 2}, {'D', 'Z', 'D', 2}, {'E', 'E', 'K', 2}, {'E', 'G', 'P', 2},
    {'E', 'R', 'N', 2}, {'E', 'S', 'P', 0}, {'E', 'T', 'B', 2}, {'E', 'U', 'R', 2},
    {'F', 'I', 'M', 2}, {'F', 'J', 'D', 2}, {'F', 'K', 'P', 2}, {'F', 'R', 'F', 2},
    {'G', 'B', 'P', 2}, {'G', 'E', 'L', 2}, {'G', 'H', 'S', 2}, {'G', 'I', 'P', 2},
    {'G', 'M', 'D', 2}, {'G', 'N', 'F', 0}, {'G', 'R', 'D', 2}, {'G', 'T', 'Q', 2},
    {'G', 'Y', 'D', 2}, {'H', 'K', 'D', 2}, {'H', 'N', 'L', 2}, {'H', 'R', 'K', 2},
    {'H', 'T', 'G', 2}, {'H', 'U', 'F', 2}, {'I', 'D', 'R', 2}, {'I', 'E', 'P', 2},
    {'I', 'L', 'S', 2}, {'I', 'N', 'R', 2}, {'I', 'Q', 'D', 3}, {'I', 'R', 'R', 2},
    {'I', 'S', 'K', 0}, {'I', 'T', 'L', 0}, {'J', 'M', 'D', 2}, {'J', 'O', 'D', 3},
    {'J', 'P', 'Y', 0}, {'K', 'E', 'S', 2}, {'K', 'G', 'S', 2}, {'K', 'H', 'R', 2},
    {'K', 'M', 'F', 0}, {'K', 'P', 'W', 2}, {'K', 'R', 'W', 0}, {'K', 'W', 'D', 3},
    {'K', 'Y', 'D', 2}, {'K', 'Z', 'T', 2}, {'L', 'A', 'K', 2}, {'L', 'B', 'P', 2},
    {'L', 'K', 'R', 2}, {'L', 'R', 'D', 2}, {'L', 'S', 'L', 2}, {'L', 'T', 'L', 2},
    {'L', 'U', 'F', 0}, {'L', 'V', 'L', 2}, {'L', 'Y', 'D', 3}, {'M', 'A', 'D', 2},
    {'M', 'D', 'L', 2}, {'M', 'G', 'A', 2}, {'M', 'K', 'D', 2}, {'M', 'M', 'K', 2},
    {'M', 'N', 'T', 2}, {'M', 'O', 'P', 2}, {'M', 'R', 'U', 2}, {'M', 'T', 'L', 2},
    {'M', 'U', 'R', 2}, {'M', 'V', 'R', 2}, {'M', 'W', 'K', 2}, {'M', 'X', 'N', 2},
    {'M', 'X', 'V', 2}, {'M', 'Y', 'R', 2}, {'M', 'Z', 'N', 2}, {'N', 'A', 'D', 2},
    {'N', 'G', 'N', 2}, {'N', 'I', 'O', 2}, {'N', 'L', 'G', 2}, {'N', 'O', 'K', 2},
    {'N', 'P', 'R', 2}, {'N', 'Z', 'D', 2}, {'O', 'M', 'R', 3}, {'P', 'A', 'B', 2},
    {'P', 'E', 'N', 2}, {'P', 'G', 'K', 2}, {'P', 'H', 'P', 2}, {'P', 'K', 'R', 2},
    {'P', 'L', 'N', 2}, {'P', 'T', 'E', 0}, {'P', 'Y', 'G', 0}, {'Q', 'A', 'R', 2},
    {'R', 'O', 'N', 2}, {'R', 'S', 'D', 2}, {'R', 'U', 'B', 2}, {'R', 'W', 'F', 0},
    {'S', 'A', 'R', 2}, {'S', 'B', 'D', 2}, {'S', 'C', 'R', 2}, {'S', 'D', 'G', 2},
    {'S', 'E', 'K', 2}, {'S', 'G', 'D', 2}, {'S', 'H', 'P', 2}, {'S', 'I', 'T', 2},
    {'S', 'K', 'K', 2}, {'S', 'L', 'E', 2}, {'S', 'L', 'L', 2}, {'S', 'O', 'S', 2},
    {'S', 'R', 'D', 2}, {'S', 'S', 'P', 2}, {'S', 'T', 'N', 2}, {'S', 'V', 'C', 2},
    {'S', 'Y', 'P', 2}, {'S', 'Z', 'L', 2}, {'T', 'H', 'B', 2}, {'T', 'J', 'S', 2},
    {'T', 'M', 'T', 2}, {'T', 'N', 'D', 3}, {'T', 'O', 'P', 2}, {'T', 'R', 'Y', 2},
    {'T', 'T', 'D', 2}, {'T', 'W', 'D', 2}, {'T', 'Z', 'S', 2}, {'U', 'A', 'H', 2},
    {'U', 'G', 'X', 0}, {'U', 'S', 'D', 2}, {'U', 'S', 'N', 2}, {'U', 'Y', 'I', 0},
    {'U', 'Y', 'U', 2}, {'U', 'Y', 'W', 4}, {'U', 'Z', 'S', 2}, {'V', 'E', 'D', 2},
    {'V', 'E', 'S', 2}, {'V', 'N', 'D', 0}, {'V', 'U', 'V', 0}, {'W', 'S', 'T', 2},
    {'X', 'A', 'F', 0}, {'X', 'C', 'D', 2}, {'X', 'C', 'G', 2}, {'X', 'O', 'F', 0},
    {'X', 'P', 'F', 0}, {'Y', 'E', 'R', 2}, {'Z', 'A', 'R', 2}, {'Z', 'M', 'W', 2},
    {'Z', 'W', 'G', 2}, {'Z', 'W', 'L', 2},
    // clang-format on
};
static_assert(std::ranges::is_sorted(table, {}, [](Currency c) { return c; }));

struct Sign
{
    QStringView text;
    QStringView code;
};

// Only what means one currency everywhere it is written.
constexpr Sign signs[] = {
    {u"€", u"EUR"},   {u"EURO", u"EUR"}, {u"US$", u"USD"}, {u"$", u"USD"},   {u"£", u"GBP"},
    {u"SFR", u"CHF"}, {u"FR.", u"CHF"},  {u"ZŁ", u"PLN"},  {u"KČ", u"CZK"},  {u"FT", u"HUF"},
    {u"R$", u"BRL"},  {u"₹", u"INR"},    {u"₽", u"RUB"}, {u"₺", u"TRY"},   {u"₪", u"ILS"},
    {u"₴", u"UAH"},   {u"A$", u"AUD"},   {u"C$", u"CAD"},  {u"CA$", u"CAD"}, {u"NZ$", u"NZD"},
    {u"HK$", u"HKD"}, {u"S$", u"SGD"},   {u"₩", u"KRW"},   {u"₱", u"PHP"},   {u"₫", u"VND"},
    {u"฿", u"THB"},   {u"RMB", u"CNY"},  {u"RUR", u"RUB"},
    {u"NIS", u"ILS"}, {u"CNH", u"CNY"},   {u"₦", u"NGN"},   {u"₸", u"KZT"},   {u"₾", u"GEL"},
    {u"円", u"JPY"},  {u"원", u"KRW"},    {u"￦", u"KRW"},
};

} // namespace

std::optional<Currency> Currency::fromCode(QStringView code)
{
    if (code.size() != 3)
        return {};
    std::array<char, 3> letters{};
    for (int i = 0; i < 3; ++i) {
        const char16_t c = code[i].toUpper().unicode();
        if (c < u'A' || c > u'Z')
            return {};
        letters[size_t(i)] = char(c);
    }
    const auto *found = std::ranges::lower_bound(table, letters, {}, &Currency::m_code);
    if (found == std::end(table) || found->m_code != letters)
        return {};
    return *found;
}

std::optional<Currency> Currency::fromText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (const auto exact = fromCode(trimmed))
        return exact;
    for (const Sign &sign : signs) {
        if (trimmed.compare(sign.text, Qt::CaseInsensitive) == 0)
            return fromCode(sign.code);
    }
    return {};
}

std::span<const Currency> Currency::all()
{
    return table;
}

QString Currency::code() const
{
    return isNull() ? QString() : QString::fromLatin1(m_code.data(), 3);
}

} // namespace bp
