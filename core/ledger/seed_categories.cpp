// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/seed_categories.h"

#include "core/ledger/ledger_writer.h"

#include <QCoreApplication>
#include <QHash>

#include <span>

namespace bp {
namespace {

enum class Need { Essential, Optional };

struct SeedRow
{
    const char *key;
    const char *name;
    Need need;
    int colour; ///< −1: a child
};

constexpr SeedRow expenseRows[] = {
    {"housing", QT_TRANSLATE_NOOP("bp::SeedCategories", "Housing"), Need::Essential, 0},
    {"housing.rent", QT_TRANSLATE_NOOP("bp::SeedCategories", "Rent"), Need::Essential, -1},
    {"housing.mortgage", QT_TRANSLATE_NOOP("bp::SeedCategories", "Mortgage"), Need::Essential, -1},
    {"housing.upkeep",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Repairs & upkeep"),
     Need::Essential,
     -1},
    {"housing.furniture",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Furniture & household"),
     Need::Optional,
     -1},

    {"groceries", QT_TRANSLATE_NOOP("bp::SeedCategories", "Groceries"), Need::Essential, 1},
    {"groceries.supermarket",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Supermarket"),
     Need::Essential,
     -1},
    {"groceries.bakery",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Bakery & fresh food"),
     Need::Essential,
     -1},

    {"transport", QT_TRANSLATE_NOOP("bp::SeedCategories", "Transport"), Need::Essential, 2},
    {"transport.fuel",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Fuel & charging"),
     Need::Essential,
     -1},
    {"transport.public",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Public transport"),
     Need::Essential,
     -1},
    {"transport.parking",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Parking & tolls"),
     Need::Essential,
     -1},
    {"transport.taxi",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Taxi & sharing"),
     Need::Optional,
     -1},
    {"transport.car",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Car & bicycle upkeep"),
     Need::Essential,
     -1},

    {"eating_out", QT_TRANSLATE_NOOP("bp::SeedCategories", "Eating out"), Need::Optional, 3},
    {"eating_out.restaurant",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Restaurants"),
     Need::Optional,
     -1},
    {"eating_out.cafe",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Cafés & bars"),
     Need::Optional,
     -1},
    {"eating_out.fast_food",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Fast food & snacks"),
     Need::Optional,
     -1},
    {"eating_out.delivery",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Food delivery"),
     Need::Optional,
     -1},

    {"utilities", QT_TRANSLATE_NOOP("bp::SeedCategories", "Utilities"), Need::Essential, 4},
    {"utilities.energy",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Electricity & heating"),
     Need::Essential,
     -1},
    {"utilities.water",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Water & waste"),
     Need::Essential,
     -1},
    {"utilities.internet",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Internet & television"),
     Need::Essential,
     -1},
    {"utilities.phone",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Mobile phone"),
     Need::Essential,
     -1},

    {"health", QT_TRANSLATE_NOOP("bp::SeedCategories", "Health & care"), Need::Essential, 5},
    {"health.pharmacy", QT_TRANSLATE_NOOP("bp::SeedCategories", "Pharmacy"), Need::Essential, -1},
    {"health.doctor",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Doctors & treatment"),
     Need::Essential,
     -1},
    {"health.care",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Body care & drugstore"),
     Need::Optional,
     -1},

    {"children", QT_TRANSLATE_NOOP("bp::SeedCategories", "Children"), Need::Essential, 6},
    {"children.childcare",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Childcare & school"),
     Need::Essential,
     -1},
    {"children.toys",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Toys & baby things"),
     Need::Optional,
     -1},

    {"shopping", QT_TRANSLATE_NOOP("bp::SeedCategories", "Shopping"), Need::Optional, 7},
    {"shopping.clothing",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Clothes & shoes"),
     Need::Optional,
     -1},
    {"shopping.electronics",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Electronics"),
     Need::Optional,
     -1},
    {"shopping.home", QT_TRANSLATE_NOOP("bp::SeedCategories", "Home & garden"), Need::Optional, -1},
    {"shopping.books",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Books & stationery"),
     Need::Optional,
     -1},
    {"shopping.sports",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Sports goods"),
     Need::Optional,
     -1},
    {"shopping.online",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Online & department stores"),
     Need::Optional,
     -1},

    {"leisure", QT_TRANSLATE_NOOP("bp::SeedCategories", "Leisure & travel"), Need::Optional, 8},
    {"leisure.travel",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Trips & flights"),
     Need::Optional,
     -1},
    {"leisure.hotel",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Hotels & lodging"),
     Need::Optional,
     -1},
    {"leisure.culture",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Cinema, culture & events"),
     Need::Optional,
     -1},
    {"leisure.sport",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Sport & fitness"),
     Need::Optional,
     -1},
    {"leisure.games",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Games & hobbies"),
     Need::Optional,
     -1},

    {"subscriptions", QT_TRANSLATE_NOOP("bp::SeedCategories", "Subscriptions"), Need::Optional, 9},
    {"subscriptions.streaming",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Music & video"),
     Need::Optional,
     -1},
    {"subscriptions.software",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Apps & cloud"),
     Need::Optional,
     -1},
    {"subscriptions.news",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "News & memberships"),
     Need::Optional,
     -1},

    {"insurance", QT_TRANSLATE_NOOP("bp::SeedCategories", "Insurance"), Need::Essential, 10},
    {"insurance.health",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Health insurance"),
     Need::Essential,
     -1},
    {"insurance.car",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Car insurance"),
     Need::Essential,
     -1},
    {"insurance.other",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Home, life & other insurance"),
     Need::Essential,
     -1},
};

constexpr SeedRow incomeRows[] = {
    {"income", QT_TRANSLATE_NOOP("bp::SeedCategories", "Income"), Need::Essential, 11},
    {"income.salary", QT_TRANSLATE_NOOP("bp::SeedCategories", "Salary"), Need::Essential, -1},
    {"income.benefits",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Pension & benefits"),
     Need::Essential,
     -1},
    {"income.interest",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Interest & dividends"),
     Need::Optional,
     -1},
    {"income.refund", QT_TRANSLATE_NOOP("bp::SeedCategories", "Refunds"), Need::Optional, -1},
    {"income.other", QT_TRANSLATE_NOOP("bp::SeedCategories", "Other income"), Need::Optional, -1},
};

constexpr SeedRow furtherExpenseRows[] = {
    {"taxes", QT_TRANSLATE_NOOP("bp::SeedCategories", "Taxes & fees"), Need::Essential, 12},
    {"taxes.tax", QT_TRANSLATE_NOOP("bp::SeedCategories", "Taxes & offices"), Need::Essential, -1},
    {"taxes.bank", QT_TRANSLATE_NOOP("bp::SeedCategories", "Bank fees"), Need::Essential, -1},

    {"debt", QT_TRANSLATE_NOOP("bp::SeedCategories", "Loans & cards"), Need::Essential, 13},
    {"debt.loan", QT_TRANSLATE_NOOP("bp::SeedCategories", "Loan payments"), Need::Essential, -1},
    {"debt.card", QT_TRANSLATE_NOOP("bp::SeedCategories", "Card payments"), Need::Essential, -1},

    {"giving", QT_TRANSLATE_NOOP("bp::SeedCategories", "Gifts & donations"), Need::Optional, 14},
    {"giving.gift", QT_TRANSLATE_NOOP("bp::SeedCategories", "Gifts"), Need::Optional, -1},
    {"giving.donation", QT_TRANSLATE_NOOP("bp::SeedCategories", "Donations"), Need::Optional, -1},
    {"giving.people",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Payments to people"),
     Need::Optional,
     -1},

    {"savings",
     QT_TRANSLATE_NOOP("bp::SeedCategories", "Savings & investments"),
     Need::Optional,
     15},
    {"cash", QT_TRANSLATE_NOOP("bp::SeedCategories", "Cash"), Need::Optional, 16},
    {"education", QT_TRANSLATE_NOOP("bp::SeedCategories", "Education"), Need::Optional, 17},
    {"pets", QT_TRANSLATE_NOOP("bp::SeedCategories", "Pets"), Need::Optional, 18},
    {"work", QT_TRANSLATE_NOOP("bp::SeedCategories", "Work & services"), Need::Optional, 19},
};

void append(std::vector<SeedCategory> &out, std::span<const SeedRow> rows, CategoryKind kind)
{
    for (const SeedRow &row : rows) {
        SeedCategory seed;
        seed.key = QString::fromLatin1(row.key);
        const qsizetype dot = seed.key.indexOf(u'.');
        seed.parentKey = dot < 0 ? QString() : seed.key.left(dot);
        seed.name = QCoreApplication::translate("bp::SeedCategories", row.name);
        seed.kind = kind;
        seed.isEssential = row.need == Need::Essential;
        seed.icon = dot < 0 ? seed.key : seed.parentKey;
        seed.colour = row.colour;
        out.push_back(std::move(seed));
    }
}

} // namespace

std::vector<SeedCategory> seedCategories()
{
    std::vector<SeedCategory> all;
    append(all, expenseRows, CategoryKind::Expense);
    append(all, incomeRows, CategoryKind::Income);
    append(all, furtherExpenseRows, CategoryKind::Expense);
    return all;
}

QString seedCategoryName(const QString &key)
{
    for (const std::span<const SeedRow> rows : {std::span<const SeedRow>(expenseRows),
                                                std::span<const SeedRow>(incomeRows),
                                                std::span<const SeedRow>(furtherExpenseRows)}) {
        for (const SeedRow &row : rows) {
            if (key == QLatin1StringView(row.key))
                return QCoreApplication::translate("bp::SeedCategories", row.name);
        }
    }
    return key;
}

void addSeedCategories(LedgerWriter &writer)
{
    QHash<QString, CategoryId> byKey;
    int position = 0;
    for (const Category &present : writer.categories()) {
        if (!present.key.isEmpty())
            byKey.insert(present.key, present.id);
        position = qMax(position, present.position + 1);
    }
    for (const SeedCategory &seed : seedCategories()) {
        if (byKey.contains(seed.key))
            continue;
        Category category;
        category.parent = byKey.value(seed.parentKey);
        category.key = seed.key;
        category.name = seed.name;
        category.kind = seed.kind;
        category.isEssential = seed.isEssential;
        category.icon = seed.icon;
        category.colour = seed.colour;
        category.position = position++;
        byKey.insert(seed.key, writer.addCategory(category));
    }
}

} // namespace bp
