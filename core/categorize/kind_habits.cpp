// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/kind_habits.h"

#include "core/advice/merchant_lookup.h"
#include "core/categorize/payee_memory.h"

#include <QSet>

namespace bp {
namespace {

constexpr double sureKind = 0.7;
constexpr double ofSecondWord = 0.15; ///< "Mortgage & Rent" is for both
/// Fewer merchants, or a smaller share of a kind's, do not set the program's own category aside.
constexpr int fewestMerchants = 3;
constexpr double usualShare = 0.75;

/// A shop's refund says nothing of what is bought there, nor pay from a shop of who works there.
bool isOfKind(const MerchantChoice &merchant, const QString &kind)
{
    return !kind.isEmpty() && (merchant.sign > 0) == kind.startsWith(u"income.");
}

} // namespace

KindHabits KindHabits::of(const PayeeMemory &memory,
                          const MerchantLookup &knowledge,
                          const std::vector<Category> &categories,
                          Tree tree)
{
    KindHabits none;
    none.m_tree = tree;
    for (const Category &category : categories) {
        if (category.isArchived)
            continue;
        if (!category.key.isEmpty()) {
            none.m_seeded.insert(category.key, category.id);
            continue;
        }
        const int sign = category.kind == CategoryKind::Income ? 1 : -1;
        for (const MerchantHit &hit : knowledge.hits({category.name, {}, sign})) {
            if (hit.confidence >= ofSecondWord && hit.tag.startsWith(u"word/"))
                none.m_ofNames.emplace_back(hit.categoryKey, category.id);
        }
    }
    return none.after(memory, knowledge);
}

KindHabits KindHabits::after(const PayeeMemory &memory, const MerchantLookup &knowledge) const
{
    KindHabits next = *this;
    next.m_votes.clear();
    QSet<CategoryId> used;
    Kinds added;
    for (const MerchantChoice &merchant : memory.merchants()) {
        used.insert(merchant.category);
        auto kind = m_kinds->constFind(merchant.key);
        if (kind == m_kinds->constEnd()) {
            const MerchantHit hit = knowledge.lookup({merchant.name, {}, merchant.sign});
            kind = added.insert(merchant.key,
                                hit.confidence >= sureKind ? hit.categoryKey : QString());
        }
        if (isOfKind(merchant, *kind))
            ++next.m_votes[*kind][merchant.category];
    }
    for (const auto &[kind, category] : m_ofNames) {
        if (used.contains(category))
            ++next.m_votes[kind][category];
    }
    if (!added.isEmpty()) {
        added.insert(*m_kinds);
        next.m_kinds = std::make_shared<const Kinds>(std::move(added));
    }
    return next;
}

KindHabits::Meaning KindHabits::meaningOf(const QString &categoryKey) const
{
    const CategoryId seeded = m_seeded.value(categoryKey);
    const Votes votes = m_votes.value(categoryKey);
    const bool isProgramsTree = m_tree == Tree::Programs && !seeded.isNull();
    // Where the program's own categories are used, one merchant beforehand speaks for them.
    int all = isProgramsTree ? 1 : 0;
    int most = 0;
    Meaning meaning{seeded};
    for (auto vote = votes.constBegin(); vote != votes.constEnd(); ++vote) {
        all += *vote;
        if (vote.key() != seeded && *vote > most) {
            most = *vote;
            meaning.category = vote.key();
        }
    }
    meaning.isHabit = isProgramsTree ? most >= fewestMerchants && most >= usualShare * all
                                     : most > votes.value(seeded);
    if (meaning.isHabit) {
        // One merchant met beforehand, as likely for as against: over US bank texts, a diary and
        // purchase cards without a model that is about as often right as it says.
        meaning.share = (most + 0.5) / (all + 1.0);
        meaning.most = PayeeMemory::waitsAt;
        return meaning;
    }
    meaning.category = seeded;
    if (!isProgramsTree && votes.value(seeded) == 0)
        meaning.most = PayeeMemory::waitsAt;
    return meaning;
}

} // namespace bp
