// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/merchant_evidence.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace bp {
namespace {

QStringView topLevel(const QString &key)
{
    const qsizetype dot = key.indexOf(u'.');
    return QStringView(key).first(dot < 0 ? key.size() : dot);
}

bool isOfIncome(const Evidence &evidence)
{
    return topLevel(evidence.tag->category) == u"income";
}

Evidence *find(MerchantEvidence &all, QStringView category)
{
    const auto found = std::ranges::find_if(
        all, [category](const Evidence &evidence) { return evidence.tag->category == category; });
    return found == all.end() ? nullptr : &*found;
}

bool isAnyOf(QStringView text, std::initializer_list<QStringView> list)
{
    return std::ranges::find(list, text) != list.end();
}

/// In "WALMART PAYROLL" the shop pays the wages, it sells nothing; nor does "Stadtwerke Guthaben",
/// and "EBAY GEHALT" is for no sale.
void doubtPayers(MerchantEvidence &all, int sign)
{
    constexpr double clear = 0.6;
    if (sign <= 0)
        return;
    bool isIncome = false;
    bool isOnlyRefund = true;
    for (const Evidence &evidence : all) {
        if (!isOfIncome(evidence) || !evidence.tag->isWord || evidence.score < clear)
            continue;
        isIncome = true;
        isOnlyRefund = isOnlyRefund && evidence.tag->category == u"income.refund";
    }
    for (Evidence &evidence : all) {
        const QStringView kind = topLevel(evidence.tag->category);
        // A tax office pays taxes back, a savings bank interest.
        const bool isPart = (isOnlyRefund && kind == u"taxes") || kind == u"savings";
        const bool isSale = !evidence.tag->isWord && evidence.tag->category == u"income.other";
        if (!isIncome || (isOfIncome(evidence) && !isSale))
            continue;
        if (!evidence.tag->isWord)
            evidence.score *= isOnlyRefund && kind == u"taxes" ? 1 : 0.3;
        else if (!isPart)
            evidence.score *= 0.4;
    }
}

/// What one kind of business and a word for another say together: an insurer and a car are car
/// insurance, a supermarket and fuel its filling station.
void joinKinds(MerchantEvidence &all, const KnowledgeFile &file)
{
    struct Together
    {
        QStringView business;
        QStringView word;
        QStringView meaning;
        double least = 0; ///< how clear the word must be
    };
    static constexpr std::array<Together, 5> kinds{
        {{u"insurance.other", u"transport.car", u"insurance.car", 0.4},
         {u"insurance.car", u"transport.car", u"insurance.car", 0.4},
         {u"insurance.other", u"health.doctor", u"insurance.health", 0.6},
         {u"insurance.other", u"health.pharmacy", u"insurance.health", 0.6},
         {u"groceries.supermarket", u"transport.fuel", u"transport.fuel", 0.1}}};
    constexpr double clear = 0.5;
    for (const Together &kind : kinds) {
        Evidence *business = find(all, kind.business);
        Evidence *word = business ? find(all, kind.word) : nullptr;
        if (!word || !word->tag->isWord || word->best < kind.least || business->score < clear ||
            (business->tag->isWord && kind.meaning == kind.word))
            continue;
        const double score = 0.9 * business->score;
        const int name = word->name;
        business->score *= kind.business == kind.meaning ? 1 : 0.4;
        word->score *= kind.word == kind.meaning ? 1 : 0.4;
        if (Evidence *meaning = find(all, kind.meaning))
            meaning->score = std::max(meaning->score, score);
        else if (const KnowledgeFile::Tag *tag = file.wordTag(kind.meaning))
            all.append({tag, name, 0, score, score, score});
    }
}

/// "KAUFLAND TANKSTELLE" sells fuel and "LIDL REISEN" journeys: what a shop's name goes on to
/// say tells more than the shop.
void doubtShops(MerchantEvidence &all)
{
    constexpr double clear = 0.8;
    const bool isOther = std::ranges::any_of(all, [](const Evidence &evidence) {
        return evidence.tag->isWord && evidence.best >= clear &&
               isAnyOf(topLevel(evidence.tag->category),
                       {u"transport", u"leisure", u"utilities", u"insurance", u"debt", u"cash"});
    });
    for (Evidence &evidence : all) {
        const QStringView kind = topLevel(evidence.tag->category);
        if (isOther && !evidence.tag->isWord && (kind == u"groceries" || kind == u"shopping"))
            evidence.score *= 0.5;
    }
}

/// A membership is one of what the club does, an instalment one of what is paid off.
bool saysWhatFor(const Evidence &evidence, const Evidence &general)
{
    const QStringView kind = topLevel(evidence.tag->category);
    const QStringView of = general.tag->category;
    if (evidence.tag->isGeneral)
        return false;
    if (of == u"income.refund")
        return evidence.tag->category == u"taxes.tax";
    if (of == u"children.childcare")
        return kind == u"education";
    if (of == u"subscriptions.news")
        return isAnyOf(
            kind, {u"leisure", u"transport", u"education", u"health", u"children", u"housing"});
    return of == u"debt.loan" && isAnyOf(kind,
                                         {u"housing",
                                          u"education",
                                          u"insurance",
                                          u"utilities",
                                          u"health",
                                          u"taxes",
                                          u"children"});
}

void doubtGeneralWords(MerchantEvidence &all)
{
    constexpr double clear = 0.45;
    for (Evidence &general : all) {
        const bool isOutdone =
            general.tag->isGeneral && std::ranges::any_of(all, [&](const Evidence &evidence) {
                return evidence.score >= clear && saysWhatFor(evidence, general);
            });
        if (isOutdone)
            general.score *= 0.4;
    }
}

/// A mortgage is a loan, the fee of a card no debt on it, a patient's share no insurance: which
/// word tells more than which other kind.
void doubtWiderKinds(MerchantEvidence &all)
{
    struct Narrower
    {
        QStringView word;
        QStringView kind;
        bool isAlsoOfIt = false; ///< the wider one speaks for it, too
    };
    static constexpr std::array<Narrower, 6> pairs{
        {{u"housing.mortgage", u"debt.loan", true},
         {u"insurance.car", u"insurance.other", true},
         {u"insurance.health", u"insurance.other", true},
         {u"taxes.bank", u"debt.card", false},
         {u"taxes.bank", u"debt.loan", false},
         {u"health.doctor", u"insurance.health", false}}};
    constexpr double clear = 0.6;
    for (const auto &[wordOf, kind, isAlsoOfIt] : pairs) {
        Evidence *wider = find(all, kind);
        Evidence *word = wider ? find(all, wordOf) : nullptr;
        if (!word || !word->tag->isWord || word->best < clear)
            continue;
        if (isAlsoOfIt)
            word->score = 1 - (1 - word->score) * (1 - 0.5 * wider->score);
        wider->score *= 0.4;
    }
    // "HUK24 PRIVATHAFTPFLICHT": an insurer of cars sells other insurance, too.
    const Evidence *word = find(all, u"insurance.other");
    for (const QStringView kind : {u"insurance.car", u"insurance.health"}) {
        Evidence *brand = find(all, kind);
        if (word && brand && word->tag->isWord && !word->tag->isGeneral && !brand->tag->isWord &&
            word->best >= clear)
            brand->score *= 0.5;
    }
}

/// "DOORDASH CHIPOTLE" brings what somebody else cooks.
void doubtWhatIsDelivered(MerchantEvidence &all)
{
    constexpr double clear = 0.6;
    Evidence *delivery = find(all, u"eating_out.delivery");
    if (!delivery || delivery->tag->isWord || delivery->score < clear)
        return;
    for (Evidence &cook : all) {
        if (&cook == delivery || topLevel(cook.tag->category) != u"eating_out")
            continue;
        if (!cook.tag->isWord)
            delivery->score = 1 - (1 - delivery->score) * (1 - 0.5 * cook.score);
        cook.score *= 0.5;
    }
}

/// "BUPA INSURANCE" insures health, and a "TICKET" of a railway is none for the theatre: what a
/// brand is called does not say more than what is known of the brand.
void doubtWordsOfBrands(MerchantEvidence &all)
{
    constexpr double clear = 0.6;
    for (Evidence &brand : all) {
        if (brand.tag->isWord || brand.score < clear)
            continue;
        for (Evidence &word : all) {
            const bool isKin = word.tag->isGeneral &&
                               topLevel(word.tag->category) == topLevel(brand.tag->category);
            const bool isTicket = brand.tag->category == u"transport.public" &&
                                  word.tag->category == u"leisure.culture";
            if (!word.tag->isWord || !(isKin || isTicket))
                continue;
            if (isKin)
                brand.score = 1 - (1 - brand.score) * (1 - 0.5 * word.score);
            word.score *= 0.5;
        }
    }
}

/// What so much evidence was worth on real and written-down bank texts of thirty countries, lines
/// between the points; what needs context, as "SHELL" does, stays below 0.7. A name that says 0.9
/// of itself was right 98 times in 100.
double calibrated(double evidence)
{
    constexpr double sure = 0.9;
    if (evidence >= sure)
        return 0.95 + 0.6 * (evidence - sure);
    static constexpr std::array<std::pair<double, double>, 6> points{
        {{0, 0}, {0.3, 0.4}, {0.45, 0.58}, {0.7, 0.699}, {0.73, 0.8}, {0.9, 0.86}}};
    const auto next = std::ranges::upper_bound(
        points, evidence, {}, [](const auto &point) { return point.first; });
    const auto [x1, y1] = *next;
    const auto [x0, y0] = *std::prev(next);
    return y0 + (y1 - y0) * (evidence - x0) / (x1 - x0);
}

} // namespace

void weigh(MerchantEvidence &evidence, const KnowledgeFile &file, int sign)
{
    const bool hasWords =
        std::ranges::any_of(evidence, [](const Evidence &each) { return each.tag->isWord; });
    if (evidence.size() > 1 && hasWords) {
        doubtPayers(evidence, sign);
        joinKinds(evidence, file);
        doubtGeneralWords(evidence);
        doubtShops(evidence);
        doubtWiderKinds(evidence);
        doubtWordsOfBrands(evidence);
    }
    doubtWhatIsDelivered(evidence);
    std::ranges::sort(evidence, [](const Evidence &a, const Evidence &b) {
        return a.score != b.score ? a.score > b.score : a.tag->category < b.tag->category;
    });
}

double confidence(const MerchantEvidence &ranked, qsizetype at)
{
    constexpr double faint = 0.6;
    double against = 0;
    for (qsizetype i = 0; i < ranked.size(); ++i) {
        // In "STARBUCKS STORE" the faint word is part of the brand's text.
        const bool isFaint = ranked[i].tag->isWord && ranked[i].best < faint;
        if (i == at || (isFaint && !ranked[at].tag->isWord))
            continue;
        const bool isKin = topLevel(ranked[i].tag->category) == topLevel(ranked[at].tag->category);
        against = std::max(against, ranked[i].score * (isKin ? 0.35 : 0.7));
    }
    const double own = ranked[at].score;
    return calibrated(std::clamp(0.97 * own * (1 - 0.5 * against), 0.0, 0.95));
}

} // namespace bp
