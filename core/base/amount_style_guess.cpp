// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/amount_shape.h"
#include "core/base/amount_text.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

namespace bp {
namespace {

constexpr QChar space = u' ';
constexpr QChar apostrophe = u'\'';
constexpr QChar none = QChar(u'\0');

// Every way of writing; of two that read a column equally well the earlier is taken.
constexpr std::array<AmountStyle, 9> styles{{
    {u'.', u','},
    {u',', u'.'},
    {u'.', space},
    {u',', space},
    {u'.', apostrophe},
    {u',', apostrophe},
    {u'.', none},
    {u',', none},
    {u'.', u'_'},
}};
constexpr size_t dotCommaGroup = 0;
constexpr size_t commaDotGroup = 1;

/// How a body's separators lie.
enum class Shape {
    FewDigits,  ///< up to three digits, nothing else: speaks for grouping beside "1.234"
    ManyDigits, ///< "1234": its writer does not group
    Dot,        ///< one dot and not three digits behind: a decimal mark
    Comma,      ///< one comma likewise
    DotThree,   ///< "1.234"
    CommaThree, ///< "1,234"
    Other,
};

Shape shapeOf(QStringView body)
{
    qsizetype at = -1;
    for (qsizetype i = 0; i < body.size(); ++i) {
        if (body[i].isDigit())
            continue;
        if (at >= 0 || (body[i] != u'.' && body[i] != u','))
            return Shape::Other;
        at = i;
    }
    if (at < 0)
        return body.size() <= 3 ? Shape::FewDigits : Shape::ManyDigits;
    const bool dot = body[at] == u'.';
    const bool couldGroup = body.size() - at - 1 == 3 && at >= 1 && at <= 3 && body[0] != u'0';
    if (couldGroup)
        return dot ? Shape::DotThree : Shape::CommaThree;
    return dot ? Shape::Dot : Shape::Comma;
}

/// What all texts of a column say together.
struct Evidence
{
    std::array<int, 7> shapes{};
    std::array<int, styles.size()>
        otherReads{};             ///< texts of shape Other that read under each style
    int textsBeside = 0;          ///< that are no number at all
    bool threesEndInZero = false; ///< "1.230": its writer does not drop zeros

    int count(Shape shape) const { return shapes[size_t(shape)]; }

    void add(QStringView text)
    {
        const WrittenAmount written = writtenAmount(text);
        if (written.body.isEmpty() || !written.isClean) {
            ++textsBeside;
            return;
        }
        const Shape shape = shapeOf(written.body);
        ++shapes[size_t(shape)];
        if ((shape == Shape::DotThree || shape == Shape::CommaThree) && written.body.back() == u'0')
            threesEndInZero = true;
        if (shape != Shape::Other)
            return;
        for (size_t i = 0; i < styles.size(); ++i)
            otherReads[i] += splitAmount(written.body, styles[i]).has_value();
    }

    int reads(size_t style) const
    {
        const bool dot = styles[style].decimal == u'.';
        const QChar group = styles[style].group;
        int sum = otherReads[style] + count(Shape::FewDigits) + count(Shape::ManyDigits);
        sum += dot ? count(Shape::Dot) : count(Shape::Comma);
        // Under a style "1.234" reads as a group or, with a decimal dot, as three decimals.
        if (dot || group == u'.')
            sum += count(Shape::DotThree);
        if (!dot || group == u',')
            sum += count(Shape::CommaThree);
        return sum;
    }
};

bool onlyThrees(const Evidence &evidence)
{
    return evidence.count(Shape::Dot) + evidence.count(Shape::Comma) +
                   evidence.count(Shape::Other) ==
               0 &&
           evidence.count(Shape::DotThree) + evidence.count(Shape::CommaThree) > 0;
}

/// Every separator has three digits behind it: group or decimal mark? Numbers without separator
/// beside it can tell.
AmountStyleGuess guessAmongThrees(const Evidence &evidence, int currencyDigits)
{
    const bool dots = evidence.count(Shape::DotThree) >= evidence.count(Shape::CommaThree);
    const AmountStyle grouped = styles[dots ? commaDotGroup : dotCommaGroup];
    const AmountStyle decimals = styles[dots ? dotCommaGroup : commaDotGroup];
    AmountStyleGuess guess;
    guess.style = grouped;
    guess.other = decimals;
    const bool mixed = evidence.count(Shape::DotThree) > 0 && evidence.count(Shape::CommaThree) > 0;
    const bool groupsElsewhere = evidence.count(Shape::ManyDigits) == 0;
    const bool looksGrouped = groupsElsewhere && evidence.count(Shape::FewDigits) > 0 &&
                              (evidence.threesEndInZero || currencyDigits < 3);
    if (mixed) {
        guess.isAmbiguous = true;
    } else if (currencyDigits == 0) {
        guess.isAmbiguous = false; // no yen has decimals
    } else if (!groupsElsewhere && evidence.count(Shape::FewDigits) == 0) {
        guess.style = decimals; // "1234" and "1.234": who writes four digits bare does not group
        guess.other = grouped;
        guess.isAmbiguous = true;
    } else {
        guess.isAmbiguous = !looksGrouped;
        if (currencyDigits == 3 && !looksGrouped)
            std::swap(guess.style, guess.other);
    }
    return guess;
}

} // namespace

AmountStyleGuess guessAmountStyle(std::span<const QStringView> column, int currencyDigits)
{
    Evidence evidence;
    int texts = 0;
    for (const QStringView text : column) {
        if (text.trimmed().isEmpty())
            continue;
        ++texts;
        evidence.add(text);
    }
    if (onlyThrees(evidence)) {
        AmountStyleGuess guess = guessAmongThrees(evidence, currencyDigits);
        guess.unreadable = evidence.textsBeside;
        return guess;
    }
    size_t best = 0;
    for (size_t i = 1; i < styles.size(); ++i) {
        if (evidence.reads(i) > evidence.reads(best))
            best = i;
    }
    AmountStyleGuess guess;
    guess.style = styles[best];
    guess.other = guess.style;
    guess.unreadable = texts - evidence.reads(best);
    return guess;
}

} // namespace bp
