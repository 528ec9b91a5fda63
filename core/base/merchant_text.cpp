// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/merchant_text.h"

#include "core/base/bank_word_parts.h"
#include "core/base/bank_word_scanner.h"
#include "core/base/merchant_name.h"
#include "core/base/merchant_words.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace bp {
namespace {

void capitalise(QString &word)
{
    bool start = true;
    for (QChar &c : word) {
        c = start ? c.toUpper() : c == u'İ' ? QChar(u'i') : c.toLower();
        start = c == u'-' || c == u'&' || c == u' ';
    }
    if (word.size() > 1 && word.endsWith(u'σ'))
        word.back() = u'ς';
    if (word.size() > 4 && word.startsWith(u"Mc"))
        word[2] = word[2].toUpper();
}

QString pretty(QStringView written, QStringView fold, bool isFirst)
{
    const bool hasLower =
        std::any_of(written.begin(), written.end(), [](QChar c) { return c.isLower(); });
    const bool hasUpper =
        std::any_of(written.begin(), written.end(), [](QChar c) { return c.isUpper(); });
    if (words::isCapitals(fold))
        return written.toString().toUpper();
    if (hasLower && hasUpper)
        return written.toString();
    if (fold.size() > 3) {
        if (const QStringView known = words::knownName(fold); !known.isEmpty())
            return known.toString();
    }
    QString word = written.toString();
    const bool hasDigit = std::any_of(fold.begin(), fold.end(), isAsciiDigit);
    if (hasDigit && fold.size() <= 4) // "A2A"
        return word;
    const bool hasVowel = std::any_of(
        fold.begin(), fold.end(), [](QChar c) { return QStringView(u"aeiouy").contains(c); });
    if (fold.size() <= 3 && !hasVowel)
        return word.toUpper();
    static constexpr std::array<QStringView, 17> small{u"am",
                                                       u"im",
                                                       u"an",
                                                       u"zum",
                                                       u"zur",
                                                       u"de",
                                                       u"du",
                                                       u"la",
                                                       u"le",
                                                       u"of",
                                                       u"and",
                                                       u"und",
                                                       u"the",
                                                       u"et",
                                                       u"di",
                                                       u"der",
                                                       u"y"};
    if (!isFirst && std::find(small.begin(), small.end(), fold) != small.end())
        return word.toLower();
    capitalise(word);
    return word;
}

/// As a person would write it.
QString nameOf(const BankWordScanner &scanner, const NameWords &name)
{
    QString out;
    for (qsizetype i = 0; i < name.at.size(); ++i) {
        const BankToken &token = scanner.tokens()[name.at[i]];
        if (i > 0)
            out += u' ';
        QString written = scanner.original(token).toString();
        if (written.endsWith(u" S")) // "JOE S" is "JOE'S"
            written[written.size() - 2] = u'\'';
        out += pretty(written, scanner.fold(token), i == 0);
    }
    return out;
}

void appendWord(MerchantKey &key, QStringView word, bool isFirst)
{
    if (!isFirst)
        key.append(u' ');
    key.append(word.utf16(), word.size());
}

/// The key of a name; `known`: as what else the merchant is known, "" for nothing.
void appendKey(MerchantKey &key,
               const BankWordScanner &scanner,
               const NameWords &name,
               QStringView &known)
{
    if (name.isCheque)
        return;
    constexpr qsizetype mostWords = 4;
    for (qsizetype i = 0; i < std::min(name.at.size(), mostWords); ++i)
        appendWord(key, scanner.fold(scanner.tokens()[name.at[i]]), i == 0);
    if (name.at.isEmpty())
        return;
    // The roles of numbers and web addresses are not known.
    const BankToken &first = scanner.tokens()[name.at.front()];
    const bool hasRoles = first.kind != BankWord::Kind::Reference && !first.isAddress;
    if (hasRoles && !first.is(words::KnownStart))
        return;
    known = words::knownName(QStringView(key.constData(), key.size()));
    if (known.isEmpty())
        return;
    key.clear();
    const BankWordScanner again(known);
    for (const BankToken &token : again.tokens())
        appendWord(key, again.fold(token), key.isEmpty());
}

/// What follows "Ihr Einkauf bei" and its like where a payment service says it; empty: nothing
/// does.
QStringView boughtFrom(const BankWordScanner &scanner)
{
    struct Phrase
    {
        QStringView purchase;
        QStringView from;
    };
    static constexpr std::array<Phrase, 6> phrases{{{u"einkauf", u"bei"},
                                                    {u"purchase", u"from"},
                                                    {u"achat", u"chez"},
                                                    {u"acquisto", u"presso"},
                                                    {u"compra", u"en"},
                                                    {u"aankoop", u"bij"}}};
    const auto &tokens = scanner.tokens();
    for (qsizetype i = 0; i + 2 < tokens.size(); ++i) {
        const QStringView word = scanner.fold(tokens[i]);
        const QStringView next = scanner.fold(tokens[i + 1]);
        const bool isPhrase = std::ranges::any_of(phrases, [&](const Phrase &phrase) {
            return phrase.purchase == word && phrase.from == next;
        });
        if (isPhrase)
            return scanner.text().sliced(tokens[i + 2].begin);
    }
    return {};
}

/// Calls `use` with the words of the merchant's name and the text they stand in.
template <typename Use>
void withName(const BankWordScanner &payee, QStringView memo, const Use &use)
{
    const NameWords best = nameWords(payee);
    if (!best.isCarrier && !best.isPassedOn && (memo.isEmpty() || !best.isWeak))
        return use(payee, best);
    const BankWordScanner more(memo);
    for (const BankWordScanner *scanner : {&more, &payee}) {
        const BankWordScanner shop(boughtFrom(*scanner));
        if (const NameWords bought = nameWords(shop); !bought.isWeak)
            return use(shop, bought);
    }
    if (!memo.isEmpty() && (best.isWeak || best.isPassedOn)) {
        const NameWords other = nameWords(more);
        if (!other.isWeak || best.at.isEmpty())
            return use(more, other);
    }
    use(payee, best);
}

} // namespace

MerchantText merchantText(QStringView payee, QStringView memo)
{
    MerchantText out;
    withName(BankWordScanner(payee),
             memo,
             [&out](const BankWordScanner &scanner, const NameWords &name) {
                 MerchantKey key;
                 QStringView known;
                 appendKey(key, scanner, name, known);
                 out.key = QStringView(key.constData(), key.size()).toString();
                 out.name = known.isEmpty() ? nameOf(scanner, name) : known.toString();
                 out.isSettled = !name.isWeak && !name.isCarrier && !name.isPassedOn;
             });
    return out;
}

MerchantKey merchantKey(const BankWordScanner &payee, QStringView memo)
{
    MerchantKey key;
    withName(payee, memo, [&key](const BankWordScanner &scanner, const NameWords &name) {
        QStringView known;
        appendKey(key, scanner, name, known);
    });
    return key;
}

QString merchantKey(QStringView payee, QStringView memo)
{
    const MerchantKey key = merchantKey(BankWordScanner(payee), memo);
    return QStringView(key.constData(), key.size()).toString();
}

QString merchantName(QStringView payee, QStringView memo)
{
    return merchantText(payee, memo).name;
}

} // namespace bp
