// SPDX-License-Identifier: GPL-3.0-or-later

// What is offered after a choice: entries of the same merchant, and a rule.
#include "core/advice/forgotten_payees.h"
#include "core/base/merchant_text.h"
#include "core/categorize/category_rule_book.h"
#include "core/categorize/feedback.h"
#include "core/categorize/payee_memory.h"
#include "core/categorize/swept_keys.h"
#include "core/ledger/ledger.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

constexpr int alikeForRule = 3;

/// Entries for which the person said no to the category, and has not said yes since.
QSet<EntryId> refusing(const LedgerReader &reader, CategoryId category)
{
    QSet<EntryId> entries;
    for (const SuggestionRecord &past : reader.suggestions(SuggestionRecord::State::Rejected)) {
        if (past.category == category)
            entries.insert(past.entry);
    }
    return entries;
}

/// What the person's choices say of a merchant's entries of one direction.
struct Votes
{
    int alike = 0;
    bool isContradicted = false;
};

QStringList declinedRules(const LedgerReader &reader)
{
    QStringList keys;
    const QByteArray text = reader.preference(u"rules.declined"_s).toUtf8();
    for (const QJsonValue &key : QJsonDocument::fromJson(text).array())
        keys.append(key.toString());
    return keys;
}

/// The same merchant, in all its wordings sorted alike, and the same direction, confirmed by
/// nobody.
std::vector<EntryId> alike(const LedgerReader &reader, const Entry &entry)
{
    const QString key = Feedback::keyOf(reader, entry);
    SweptKeys keys(reader);
    std::vector<EntryId> found;
    QMap<QString, std::vector<EntryId>> otherwise; // the same payee, written otherwise
    reader.forEachEntry({}, [&](const EntryFacts &facts) {
        const bool isOpen = !facts.isConfirmed() && facts.transfer.isNull() && !facts.hasSplits &&
                            !facts.isReconciled;
        if (!isOpen || facts.id == entry.id || (facts.minor < 0) != entry.amount.isNegative())
            return;
        const QString other = keys.of(facts);
        if (!key.isEmpty() && other == key)
            found.push_back(facts.id);
        else if (!entry.payee.isNull() && facts.payee == entry.payee)
            otherwise[other].push_back(facts.id);
    });
    if (otherwise.isEmpty())
        return found;
    const PayeeMemory memory = PayeeMemory::of(reader);
    for (auto it = otherwise.constBegin(); it != otherwise.constEnd(); ++it) {
        if (memory.areOne(key, it.key(), entry.payee))
            found.insert(found.end(), it->begin(), it->end());
    }
    return found;
}

} // namespace

Result<void> Feedback::declineRule(const RuleOffer &offer)
{
    return m_ledger.change(tr("Do not offer the rule ‘%1’").arg(offer.rule.name),
                           [&](LedgerWriter &writer) -> Result<void> {
                               QJsonArray keys = QJsonArray::fromStringList(declinedRules(writer));
                               keys.append(merchantKey(offer.rule.name));
                               writer.setPreference(u"rules.declined"_s,
                                                    QString::fromUtf8(QJsonDocument(keys).toJson(
                                                        QJsonDocument::Compact)));
                               return {};
                           });
}

std::vector<EntryId> Feedback::siblings(const LedgerReader &reader, EntryId id, CategoryId category)
{
    const auto entry = reader.entry(id);
    if (!entry)
        return {};
    const QSet<EntryId> refused = refusing(reader, category.isNull() ? entry->category : category);
    std::vector<EntryId> found = alike(reader, *entry);
    std::erase_if(found, [&refused](EntryId each) { return refused.contains(each); });
    return found;
}

SiblingCounts Feedback::siblingCounts(const LedgerReader &reader, EntryId id)
{
    SiblingCounts counts;
    const auto entry = reader.entry(id);
    if (!entry)
        return counts;
    const std::vector<EntryId> found = alike(reader, *entry);
    const QSet<EntryId> siblings(found.begin(), found.end());
    counts.all = int(siblings.size());
    for (const SuggestionRecord &past : reader.suggestions(SuggestionRecord::State::Rejected)) {
        if (siblings.contains(past.entry))
            ++counts.refusing[past.category];
    }
    return counts;
}

std::optional<RuleOffer> Feedback::ruleOffer(const LedgerReader &reader, EntryId id)
{
    const auto entry = reader.entry(id);
    if (!entry || entry->category.isNull() || entry->categorySource != CategorySource::Person)
        return {};
    const CategorizerQuery query = queryOf(reader, *entry);
    const MerchantText merchant = merchantText(query.payee, query.memo);
    if (merchant.key.size() < 2 || declinedRules(reader).contains(merchant.key))
        return {};
    const auto category = reader.category(entry->category);
    if (!category || category->isArchived || !CategoryRuleBook::of(reader).suggest(query).empty())
        return {};
    SweptKeys keys(reader);
    const ForgottenPayees forgotten = ForgottenPayees::of(reader);
    const QSet<EntryId> refused = refusing(reader, entry->category);
    const bool isOut = entry->amount.isNegative();
    Votes ours;
    Votes others; // of the other direction
    reader.forEachEntry({}, [&](const EntryFacts &facts) {
        if (!facts.transfer.isNull() || keys.of(facts) != merchant.key ||
            forgotten.hides(merchant.key, facts.id))
            return;
        Votes &votes = (facts.minor < 0) == isOut ? ours : others;
        const bool isAlike =
            facts.isConfirmed() && !facts.hasSplits && facts.category == entry->category;
        if (isAlike)
            ++votes.alike;
        else if (facts.isConfirmed() || facts.hasSplits || refused.contains(facts.id))
            votes.isContradicted = true;
    });
    const bool isBothWays = others.alike > 0 && !others.isContradicted;
    const int alike = ours.alike + (isBothWays ? others.alike : 0);
    if (ours.isContradicted || alike < alikeForRule)
        return {};
    const auto payee =
        RuleCondition::test(RuleCondition::Field::Payee, RuleCondition::Op::Is, {merchant.name});
    const auto flow = RuleCondition::test(
        RuleCondition::Field::Flow, RuleCondition::Op::Is, {isOut ? u"out"_s : u"in"_s});
    if (!payee || !flow)
        return {};
    const RuleCondition condition = isBothWays ? *payee : RuleCondition::all({*payee, *flow});
    if (!condition.matches({query.payee, query.memo, query.amount, query.day, query.account}))
        return {};
    RuleOffer offer;
    offer.rule.name = merchant.name;
    offer.rule.condition = condition.toJson();
    offer.rule.category = entry->category;
    offer.sentence = condition.sentence();
    offer.alike = alike;
    return offer;
}

} // namespace bp
