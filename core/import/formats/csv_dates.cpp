// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_dates.h"

#include "core/base/text_fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <bitset>
#include <iterator>

using namespace Qt::StringLiterals;

namespace bp {
namespace {

struct MonthStem
{
    QStringView stem; ///< folded; a word that begins with it is the month
    int month;
};

// The longest stem that fits wins: "mar" is March, "marras" Finnish November.
constexpr MonthStem monthStems[] = {
    // clang-format off
    {u"jan", 1}, {u"feb", 2}, {u"mar", 3}, {u"apr", 4}, {u"may", 5}, {u"jun", 6}, {u"jul", 7}, {u"aug", 8}, {u"sep", 9},
    {u"oct", 10}, {u"nov", 11}, {u"dec", 12},
    {u"mrz", 3}, {u"maer", 3}, {u"mai", 5}, {u"okt", 10}, {u"dez", 12},                                      // de
    {u"fev", 2}, {u"avr", 4}, {u"juin", 6}, {u"jui", 7}, {u"juil", 7}, {u"aou", 8},                          // fr
    {u"ene", 1}, {u"abr", 4}, {u"ago", 8}, {u"agu", 8}, {u"set", 9}, {u"dic", 12}, {u"out", 10},                          // es, pt
    {u"gen", 1}, {u"mag", 5}, {u"giu", 6}, {u"lug", 7}, {u"ott", 10},                                        // it
    {u"maa", 3}, {u"mrt", 3}, {u"mei", 5}, {u"maj", 5}, {u"des", 12},                                        // nl, da, no, sv
    {u"tammi", 1}, {u"helmi", 2}, {u"maalis", 3}, {u"huhti", 4}, {u"touko", 5}, {u"kesa", 6}, {u"heina", 7}, // fi
    {u"elo", 8}, {u"syys", 9}, {u"loka", 10}, {u"marras", 11}, {u"joulu", 12},
    {u"sty", 1}, {u"lut", 2}, {u"kwi", 4}, {u"cze", 6}, {u"lip", 7}, {u"sie", 8}, {u"wrz", 9}, {u"paz", 10}, // pl
    {u"lis", 11}, {u"gru", 12},
    {u"led", 1}, {u"uno", 2}, {u"bre", 3}, {u"dub", 4}, {u"kve", 5}, {u"cerv", 6}, {u"cervenc", 7},          // cs
    {u"cervenec", 7}, {u"srp", 8}, {u"zar", 9}, {u"rij", 10}, {u"pro", 12},
    {u"janu", 1}, {u"ian", 1}, {u"iun", 6}, {u"iul", 7}, {u"noi", 11}, {u"szept", 9}, {u"sze", 9},           // ro, hu
    {u"oca", 1}, {u"sub", 2}, {u"nis", 4}, {u"haz", 6}, {u"tem", 7}, {u"eyl", 9}, {u"eki", 10}, {u"kas", 11},
    {u"ara", 12},                                                                                            // tr
    {u"jaan", 1}, {u"veeb", 2}, {u"juun", 6}, {u"juul", 7}, {u"dets", 12},                                   // et
    {u"saus", 1}, {u"vas", 2}, {u"kov", 3}, {u"bal", 4}, {u"geg", 5}, {u"bir", 6}, {u"lie", 7}, {u"rugp", 8},
    {u"rugs", 9}, {u"spal", 10}, {u"lapk", 11}, {u"gruo", 12},                                               // lt
    {u"ιαν", 1}, {u"φεβ", 2}, {u"μαρ", 3}, {u"απρ", 4}, {u"μαι", 5}, {u"ιουν", 6}, {u"ιουλ", 7}, {u"αυγ", 8},
    {u"σεπ", 9}, {u"οκτ", 10}, {u"νοε", 11}, {u"δεκ", 12},                                                   // el
    {u"янв", 1}, {u"фев", 2}, {u"мар", 3}, {u"апр", 4}, {u"маи", 5}, {u"мая", 5}, {u"июн", 6}, {u"июл", 7},
    {u"авг", 8}, {u"сен", 9}, {u"окт", 10}, {u"ноя", 11}, {u"дек", 12},                                      // ru
    {u"січ", 1}, {u"лют", 2}, {u"бер", 3}, {u"кві", 4}, {u"тра", 5}, {u"чер", 6}, {u"лип", 7}, {u"сер", 8},
    {u"вер", 9}, {u"жов", 10}, {u"лис", 11}, {u"гру", 12},                                                   // uk
    // clang-format on
};

struct Era
{
    QStringView name;
    int before; ///< the year before its first
};

constexpr Era eras[] = {{u"令和", 2018}, {u"平成", 1988}, {u"昭和", 1925}};

constexpr qsizetype longestDay = 48;

/// Reads one text from left to right.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
    }

    std::optional<DateParts> parts()
    {
        while (m_count < 3 && m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            const bool fine = c.isDigit()    ? takeNumber()
                              : c.isLetter() ? takeWord()
                                             : takeSeparator(c);
            if (!fine)
                return {};
        }
        if (m_count < 3 || !restIsTime())
            return {};
        return m_parts;
    }

private:
    bool push(int value, int digits)
    {
        if (m_count >= 3)
            return false;
        m_parts.part[m_count] = value;
        m_parts.digits[m_count] = digits;
        ++m_count;
        return true;
    }

    bool takeNumber()
    {
        const qsizetype begin = m_at;
        int value = 0;
        while (m_at < m_text.size() && m_text[m_at].isDigit() && m_at - begin < 15) {
            if (m_at - begin < 8)
                value = value * 10 + m_text[m_at].digitValue();
            ++m_at;
        }
        const auto digits = int(m_at - begin);
        if (m_count == 0 && (digits == 8 || digits == 14 || digits == 12))
            return takeCompact(value);
        if (m_count == 0 && digits <= 2 && m_at < m_text.size() && m_text[m_at] == u':')
            return skipTime();
        if (digits == 3 || digits > 4)
            return false;
        return push(value, digits);
    }

    /// "20240131", "31012024", "20240131235959".
    bool takeCompact(int value)
    {
        const int year = value / 10000;
        if (year >= 1900 && year < 2100)
            return push(year, 4) && push(value / 100 % 100, 2) && push(value % 100, 2);
        const int lastYear = value % 10000;
        if (lastYear < 1900 || lastYear >= 2100)
            return false;
        return push(value / 1000000, 2) && push(value / 10000 % 100, 2) && push(lastYear, 4);
    }

    /// "13:45, 12/05/2024": the time stands first.
    bool skipTime()
    {
        while (m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == u':'))
            ++m_at;
        return true;
    }

    /// "令和7年3月1日", "令和元年5月1日": a year of a Japanese era.
    bool takeEra()
    {
        const QStringView rest = m_text.mid(m_at);
        for (const Era &era : eras) {
            if (m_at > 0 || !rest.startsWith(era.name))
                continue;
            const QStringView behind = rest.mid(era.name.size());
            qsizetype digits = 0;
            while (digits < behind.size() && behind[digits].isDigit())
                ++digits;
            const bool isFirst = behind.startsWith(u'元');
            if (!isFirst && (digits < 1 || digits > 2))
                continue;
            m_at += era.name.size() + (isFirst ? 1 : digits);
            return push(era.before + (isFirst ? 1 : behind.first(digits).toInt()), 4);
        }
        return false;
    }

    bool takeWord()
    {
        if (takeEra())
            return true;
        const char16_t first = m_text[m_at].unicode();
        if (first == u'年' || first == u'月' || first == u'日' || first == u'년' ||
            first == u'월' || first == u'일') {
            ++m_at;
            return m_count > 0;
        }
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isLetter() || m_text[m_at].isMark()))
            ++m_at;
        const QStringView word = m_text.mid(begin, m_at - begin);
        if (const int month = monthNamed(word); month > 0 && m_parts.namedMonth < 0) {
            m_parts.namedMonth = m_count;
            return push(month, 2);
        }
        // A weekday before, "de", "of", "th" between.
        return ++m_fillers <= 3 &&
               (m_count == 0 ? word.size() <= 12 : word.size() <= 3 && word != u"T");
    }

    bool takeSeparator(QChar c)
    {
        const char16_t u = c.unicode();
        const bool known = u == u'.' || u == u'/' || u == u'-' || u == u' ' || u == u',' ||
                           u == u'\'' || u == 0xa0 || u == 0x202f || u == 0x2013 || u == 0x2212 ||
                           u == u'\\' || u == 0xba || u == 0xb0;
        if (m_count == 1 && m_parts.separator.isNull())
            m_parts.separator = c;
        ++m_at;
        ++m_separators;
        return known && m_separators <= 12 &&
               (m_count > 0 || m_fillers > 0 || u == u' ' || u == u',' || u == u'\'');
    }

    /// Behind the day: nothing, a time, a zone, or words.
    bool restIsTime() const
    {
        const QStringView rest = m_text.mid(m_at);
        if (rest.isEmpty())
            return true;
        if (rest[0].isDigit())
            return false;
        const bool hasDigits = std::ranges::any_of(rest, [](QChar c) { return c.isDigit(); });
        if (!hasDigits)
            return rest.size() <= 4 && rest[0] != u'%'; // " UTC", "日", " r."
        if (rest.contains(u':') || rest.startsWith(u" as of", Qt::CaseInsensitive))
            return true;
        const qsizetype digits = std::ranges::count_if(rest, [](QChar c) { return c.isDigit(); });
        return (rest[0] == u' ' || rest[0] == u'T') && (digits == 4 || digits == 6) &&
               rest.size() <= digits + 4;
    }

    QStringView m_text;
    DateParts m_parts;
    qsizetype m_at = 0;
    int m_count = 0;
    int m_fillers = 0;
    int m_separators = 0;
};

int fullYear(int year, int digits)
{
    if (digits == 4)
        return year >= 1000 && year < 3000 ? year : 0;
    if (digits != 2)
        return 0;
    return year < 70 ? 2000 + year : 1900 + year;
}

/// Positions of day, month and year.
struct Places
{
    int day, month, year;
};

Places placesOf(const DateParts &parts, CsvDateOrder order)
{
    if (parts.namedMonth >= 0) {
        const int month = parts.namedMonth;
        int first = month == 0 ? 1 : 0;
        int second = 3 - month - first;
        if (parts.digits[first] == 4)
            std::swap(first, second);
        return {first, month, second};
    }
    if (parts.digits[0] == 4)
        return {2, 1, 0};
    if (parts.digits[1] == 4) // "10/2009/09"
        return order == CsvDateOrder::MonthDayYear ? Places{2, 0, 1} : Places{0, 2, 1};
    switch (order) {
    case CsvDateOrder::DayMonthYear:
        return {0, 1, 2};
    case CsvDateOrder::MonthDayYear:
        return {1, 0, 2};
    case CsvDateOrder::YearMonthDay:
        return {2, 1, 0};
    }
    return {0, 1, 2};
}

constexpr std::array<CsvDateOrder, 3> orders{
    CsvDateOrder::DayMonthYear, CsvDateOrder::MonthDayYear, CsvDateOrder::YearMonthDay};

} // namespace

int monthNamed(QStringView word)
{
    if (word.size() < 3 || word.size() > 14)
        return 0;
    const QString name = folded(word);
    const MonthStem *best = nullptr;
    for (const MonthStem &candidate : monthStems) {
        if (name.startsWith(candidate.stem) && (!best || candidate.stem.size() > best->stem.size()))
            best = &candidate;
    }
    return best ? best->month : 0;
}

std::optional<DateParts> datePartsOf(QStringView text)
{
    if (text.size() < 6 || text.size() > longestDay)
        return {};
    const QChar first = text.front();
    if (!first.isLetterOrNumber() && first != u'\'')
        return {};
    if (std::ranges::none_of(text, [](QChar c) { return c.isDigit(); }))
        return {};
    auto parts = Scanner(text).parts();
    if (!parts)
        return {};
    for (const CsvDateOrder order : orders) {
        if (dayOf(*parts, order).isValid())
            return parts;
    }
    return {};
}

QDate dayOf(const DateParts &parts, CsvDateOrder order)
{
    const Places places = placesOf(parts, order);
    const int year = fullYear(parts.part[places.year], parts.digits[places.year]);
    if (year == 0 || parts.digits[places.day] > 2 || parts.digits[places.month] > 2)
        return {};
    return QDate(year, parts.part[places.month], parts.part[places.day]);
}

QDate parseDay(QStringView text, CsvDateOrder order)
{
    const auto parts = datePartsOf(text);
    return parts ? dayOf(*parts, order) : QDate();
}

CsvDateOrderGuess guessCsvDateOrder(std::span<const QStringView> column)
{
    std::array<int, 3> reads{};
    std::array<int, 3> differs{}; // from day-month-year
    int texts = 0;
    int dotted = 0;
    std::bitset<100> firsts;
    std::bitset<100> lasts;
    QStringView last; // files repeat the days
    for (const QStringView text : column) {
        if (text.isEmpty() || text == last)
            continue;
        last = text;
        ++texts;
        const auto parts = datePartsOf(text);
        if (!parts)
            continue;
        dotted += parts->separator == u'.';
        firsts.set(size_t(parts->part[0] % 100));
        lasts.set(size_t(parts->part[2] % 100));
        const QDate byDay = dayOf(*parts, CsvDateOrder::DayMonthYear);
        for (size_t i = 0; i < orders.size(); ++i) {
            const QDate day = dayOf(*parts, orders[i]);
            reads[i] += day.isValid();
            differs[i] += day != byDay;
        }
    }
    size_t best = 0;
    for (size_t i = 1; i < orders.size(); ++i) {
        if (reads[i] > reads[best])
            best = i;
    }
    // A two-digit year is the part that hardly changes.
    const bool yearFirst = dotted == 0 && firsts.count() <= 2 && lasts.count() >= 3;
    const bool yearLast = lasts.count() <= 2 && firsts.count() >= lasts.count();
    if (yearFirst && reads[2] == reads[best])
        best = 2;
    CsvDateOrderGuess guess;
    guess.order = orders[best];
    guess.unreadable = texts - reads[best];
    for (size_t i = 0; i < orders.size(); ++i) {
        // Where dots stand between, the day always comes first.
        bool rivals = i != best && reads[i] == reads[best] && reads[best] > 0 && differs[i] > 0 &&
                      dotted == 0;
        if ((orders[i] == CsvDateOrder::YearMonthDay && yearLast) ||
            (orders[best] == CsvDateOrder::YearMonthDay && yearFirst))
            rivals = false;
        if (rivals && !guess.isAmbiguous) {
            guess.isAmbiguous = true;
            guess.other = orders[i];
        }
    }
    return guess;
}

bool holdsJapanese(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0x3041 && u <= 0x30ff) || (u >= 0x4e00 && u <= 0x9fff) ||
               (u >= 0xff66 && u <= 0xff9d); // kana, kanji, narrow kana
    });
}

QString withErasInKanji(const QString &text)
{
    if (!holdsJapanese(text))
        return text;
    static const QRegularExpression day(
        uR"((?<=^|[,;\t|"\r])([RHS])((?:\d{1,2}|元)[./年-](?:0?[1-9]|1[0-2])[./月-])"
        uR"((?:0?[1-9]|[12]\d|3[01])日?)(?=$|[,;\t|"\r]| \d\d?:))"_s,
        QRegularExpression::MultilineOption);
    QString out;
    qsizetype at = 0;
    auto found = day.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QChar letter = match.capturedView(1).front();
        out.append(QStringView(text).sliced(at, match.capturedStart() - at));
        out.append(letter == u'R' ? u"令和"_s : letter == u'H' ? u"平成"_s : u"昭和"_s);
        at = match.capturedStart(2);
    }
    return at == 0 ? text : out + QStringView(text).sliced(at);
}

QString nameOf(CsvDateOrder order)
{
    switch (order) {
    case CsvDateOrder::DayMonthYear:
        return u"dmy"_s;
    case CsvDateOrder::MonthDayYear:
        return u"mdy"_s;
    case CsvDateOrder::YearMonthDay:
        return u"ymd"_s;
    }
    return {};
}

std::optional<CsvDateOrder> dateOrderNamed(QStringView name)
{
    for (const CsvDateOrder order : orders) {
        if (name == nameOf(order))
            return order;
    }
    return {};
}

} // namespace bp
