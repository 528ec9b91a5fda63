// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_currency.h"

#include "core/base/amount_shape.h"
#include "core/base/amount_text.h"
#include "core/import/formats/csv_roles.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace bp {
namespace {

constexpr int rowsToLookAt = 200;

struct Place
{
    QStringView country;
    QStringView currency;
};

// Countries with IBANs and a currency of their own; those with the euro need no entry.
constexpr Place places[] = {
    {u"CH", u"CHF"}, {u"LI", u"CHF"}, {u"GB", u"GBP"}, {u"GI", u"GBP"}, {u"PL", u"PLN"},
    {u"CZ", u"CZK"}, {u"HU", u"HUF"}, {u"RO", u"RON"}, {u"SE", u"SEK"}, {u"NO", u"NOK"},
    {u"DK", u"DKK"}, {u"FO", u"DKK"}, {u"IS", u"ISK"}, {u"TR", u"TRY"}, {u"RS", u"RSD"},
    {u"BA", u"BAM"}, {u"MK", u"MKD"}, {u"AL", u"ALL"}, {u"MD", u"MDL"}, {u"UA", u"UAH"},
    {u"GE", u"GEL"}, {u"IL", u"ILS"}, {u"AE", u"AED"}, {u"SA", u"SAR"}, {u"KZ", u"KZT"},
    {u"BR", u"BRL"}, {u"EG", u"EGP"}, {u"PK", u"PKR"}, {u"QA", u"QAR"}, {u"KW", u"KWD"},
};

Currency named(QStringView code)
{
    return Currency::fromCode(code).value_or(Currency());
}

Currency currencyOfIban(QStringView number)
{
    if (!looksLikeIban(number))
        return {};
    const auto *place = std::ranges::find_if(places, [number](const Place &known) {
        return number.startsWith(known.country, Qt::CaseInsensitive);
    });
    return place == std::end(places) ? EUR : named(place->currency);
}

/// Japanese and Korean are told by their own letters; nothing for all other texts.
Currency currencyOfScript(QStringView text)
{
    for (const QChar c : text) {
        if (c.script() == QChar::Script_Hangul)
            return named(u"KRW");
        if (c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana)
            return JPY;
    }
    return {};
}

Currency currencyOfHeaderScript(const CsvTable &table, const CsvFrame &frame)
{
    for (int i = 0; frame.headerRow >= 0 && i < table.width(frame.headerRow); ++i) {
        if (const Currency told = currencyOfScript(table.cell(frame.headerRow, i)); !told.isNull())
            return told;
    }
    return {};
}

int lastRowToLookAt(const CsvFrame &frame)
{
    return std::min(frame.data.end, frame.data.first + rowsToLookAt);
}

/// What every fifth row says: a shop of one's own country has a name in its letters.
Currency currencyOfTextScript(const CsvTable &table, const CsvFrame &frame)
{
    int yen = 0;
    int won = 0;
    const int end = lastRowToLookAt(frame);
    for (int row = frame.data.first; row < end; ++row) {
        Currency told;
        for (int i = 0; told.isNull() && i < table.width(row); ++i)
            told = currencyOfScript(table.cell(row, i));
        yen += told == JPY;
        won += !told.isNull() && told != JPY;
    }
    if (std::max(yen, won) * 5 < end - frame.data.first || yen + won == 0)
        return {};
    return yen >= won ? JPY : named(u"KRW");
}

bool holdsAny(QStringView text, QStringView characters)
{
    return std::ranges::any_of(text, [characters](QChar c) { return characters.contains(c); });
}

/// The yuan of a text in Chinese characters: of the mainland where they are simplified.
Currency yuanOf(QStringView text)
{
    constexpr QStringView simplified = u"额账费时间类单转说币户记";
    constexpr QStringView traditional = u"額帳費時間類單轉說幣戶記餘";
    if (holdsAny(text, simplified))
        return named(u"CNY");
    return holdsAny(text, traditional) ? named(u"TWD") : Currency();
}

/// What stands behind a decimal mark; empty where none does.
QStringView centsOf(QStringView text)
{
    const QStringView body = writtenAmount(text).body;
    const auto mark = std::max(body.lastIndexOf(u'.'), body.lastIndexOf(u','));
    return mark >= 0 && body.size() - mark <= 3 ? body.mid(mark + 1) : QStringView();
}

/// "12.50" is neither yen nor won, whatever the texts beside it are written in; "12.00" may be.
bool holdsCents(const CsvTable &table, const CsvFrame &frame, const CsvLayout &layout)
{
    for (int i = 0; i < int(layout.columns.size()); ++i) {
        if (!isAmountRole(layout.columns[size_t(i)].role))
            continue;
        for (int row = frame.data.first; row < lastRowToLookAt(frame); ++row) {
            const QStringView cents = centsOf(table.cell(row, i));
            if (std::ranges::any_of(cents, [](QChar c) { return c != u'0'; }))
                return true;
        }
    }
    return false;
}

/// Signs of one column that stand for the money of more than one country.
struct SharedSigns
{
    bool yen = false;  ///< "¥", of Japan and China
    bool yuan = false; ///< "元", of China and Taiwan
    bool cents = false;

    void add(QStringView text)
    {
        const QStringView sign = writtenAmount(text).currency;
        yen = yen || sign == u"¥" || sign == u"￥";
        yuan = yuan || sign == u"元";
        cents = cents || !centsOf(text).isEmpty();
    }

    Currency meaning(const CsvTable &table, const CsvFrame &frame, Currency book) const
    {
        if (!yen && !yuan)
            return {};
        const QString code = book.code();
        if (code == u"CNY" || (yuan && (code == u"TWD" || code == u"HKD")) ||
            (!yuan && !cents && book == JPY))
            return book;
        QString header;
        for (int i = 0; frame.headerRow >= 0 && i < table.width(frame.headerRow); ++i)
            header += table.cell(frame.headerRow, i);
        const Currency told = yuanOf(header);
        if (yuan)
            return told.isNull() ? named(u"CNY") : told;
        return cents || told == named(u"CNY") ? named(u"CNY") : JPY;
    }
};

const QRegularExpression &headerSplitter()
{
    static const QRegularExpression splitter(uR"([\s()（）\[\]/,:._+-]+)"_s);
    return splitter;
}

} // namespace

Currency currencyInCells(const CsvTable &table, const CsvFrame &frame, int column, Currency book)
{
    Currency found;
    SharedSigns shared;
    for (int row = frame.data.first; row < lastRowToLookAt(frame); ++row) {
        const QStringView text = table.cell(row, column);
        const auto currency = currencyInAmount(text);
        shared.add(text);
        if (!currency)
            continue;
        if (!found.isNull() && found != *currency)
            return {};
        // A bare dollar sign is the book's dollar.
        const bool dollar = text.contains(u'$') && *currency == USD && !book.isNull() &&
                            book.code().endsWith(u'D') && book.digits() == 2;
        found = dollar ? book : *currency;
    }
    const Currency meant = shared.meaning(table, frame, book);
    if (found.isNull() || meant.isNull())
        return found.isNull() ? meant : found;
    return found == meant ? found : Currency();
}

Currency currencyInHeader(QStringView header)
{
    const bool onlyNames = header.contains(u'$'); // "CAD$"; "EUR" alone may head anything
    const QStringList words = header.toString().split(headerSplitter(), Qt::SkipEmptyParts);
    for (QString word : words) {
        if (word.size() == 4 && word.endsWith(u'$'))
            word.chop(1);
        const bool code = word.size() == 3 && word == word.toUpper();
        const bool sign = word.size() <= 2 && word.back().category() == QChar::Symbol_Currency;
        if (word == u"円" || (word == u"원" && words.size() > 1))
            return Currency::fromText(word).value_or(Currency());
        if (word == u"元" && words.size() > 1)
            return yuanOf(header);
        if ((code || sign) && (words.size() > 1 || onlyNames)) {
            if (const auto currency = Currency::fromText(word))
                return *currency;
        }
    }
    return {};
}

Currency currencyOfPlace(const CsvTable &table,
                         const CsvFrame &frame,
                         const CsvLayout &layout,
                         QString accountNumber)
{
    const int account = layout.columnOf(CsvRole::Account);
    if (accountNumber.isEmpty() && account >= 0 && frame.data.count() > 0)
        accountNumber = table.cell(frame.data.first, account).toString().remove(u' ');
    if (const Currency currency = currencyOfIban(accountNumber); !currency.isNull())
        return currency;
    Currency told = currencyOfHeaderScript(table, frame);
    if (told.isNull())
        told = currencyOfTextScript(table, frame);
    return told.isNull() || holdsCents(table, frame, layout) ? Currency() : told;
}

} // namespace bp
