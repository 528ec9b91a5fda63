// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/merchant_reasons.h"

#include "core/ledger/seed_categories.h"

#include <QCoreApplication>

namespace bp::reasons {
namespace {

struct Sentence
{
    const char *key;
    const char *text;
};

// clang-format off
constexpr Sentence sentences[] = {
    {"housing.rent", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 lets homes")},
    {"housing.mortgage", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 lends on homes")},
    {"housing.upkeep", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 repairs and looks after homes")},
    {"housing.furniture", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a furniture brand")},
    {"groceries.supermarket", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a supermarket brand")},
    {"groceries.bakery", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a bakery or fresh food brand")},
    {"transport.fuel", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a filling station brand")},
    {"transport.public", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 runs trains or buses")},
    {"transport.parking", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 collects parking fees or tolls")},
    {"transport.taxi", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a taxi or sharing brand")},
    {"transport.car", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a car or bicycle brand")},
    {"eating_out.restaurant", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a restaurant brand")},
    {"eating_out.cafe", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a café brand")},
    {"eating_out.fast_food", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a fast food brand")},
    {"eating_out.delivery", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 delivers food")},
    {"utilities.energy", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 supplies energy")},
    {"utilities.water", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 supplies water or takes waste")},
    {"utilities.internet", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 supplies internet or television")},
    {"utilities.phone", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a mobile phone brand")},
    {"health.pharmacy", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a pharmacy brand")},
    {"health.doctor", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 treats patients")},
    {"health.care", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a body care brand")},
    {"children.childcare", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 looks after children")},
    {"children.toys", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a toy or baby brand")},
    {"shopping.clothing", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a clothing brand")},
    {"shopping.electronics", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is an electronics brand")},
    {"shopping.home", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a home and garden brand")},
    {"shopping.books", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 sells books or stationery")},
    {"shopping.sports", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a sports goods brand")},
    {"shopping.online", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is an online shop or department store")},
    {"leisure.travel", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a travel brand")},
    {"leisure.hotel", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a lodging brand")},
    {"leisure.culture", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a place to go out")},
    {"leisure.sport", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a sport or fitness brand")},
    {"leisure.games", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a games or hobby brand")},
    {"subscriptions.streaming", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a music or video subscription")},
    {"subscriptions.software", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is an app or cloud service")},
    {"subscriptions.news", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a newspaper or a membership")},
    {"insurance.health", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a health insurer")},
    {"insurance.car", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a car insurer")},
    {"insurance.other", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is an insurer")},
    {"income.salary", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 pays out earnings")},
    {"taxes.tax", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a tax or public office")},
    {"taxes.bank", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a bank")},
    {"debt.loan", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a lender")},
    {"debt.card", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 issues credit cards")},
    {"giving.gift", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 sells gifts or flowers")},
    {"giving.donation", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 takes donations")},
    {"giving.people", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 carries money between people")},
    {"savings", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 keeps savings or investments")},
    {"education", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 teaches")},
    {"pets", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a pet brand")},
    {"work", QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is a service or post brand")},
};
// clang-format on

QString translated(const char *text)
{
    return QCoreApplication::translate("bp::MerchantReasons", text);
}

} // namespace

QString brand(const QString &name, const QString &categoryKey)
{
    for (const Sentence &sentence : sentences) {
        if (categoryKey == QLatin1StringView(sentence.key))
            return translated(sentence.text).arg(name);
    }
    return translated(QT_TRANSLATE_NOOP("bp::MerchantReasons", "%1 is known: %2"))
        .arg(name, seedCategoryName(categoryKey));
}

QString word(const QString &word, const QString &categoryKey)
{
    return translated(word.contains(u' ')
                          ? QT_TRANSLATE_NOOP("bp::MerchantReasons", "the words ‘%1’ speak for %2")
                          : QT_TRANSLATE_NOOP("bp::MerchantReasons", "the word ‘%1’ speaks for %2"))
        .arg(word, seedCategoryName(categoryKey));
}

QString code(int merchantCategoryCode, const QString &categoryKey)
{
    return translated(
               QT_TRANSLATE_NOOP("bp::MerchantReasons", "card networks give it the code %1: %2"))
        .arg(merchantCategoryCode)
        .arg(seedCategoryName(categoryKey));
}

} // namespace bp::reasons
