// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/feedback.h"

#include "core/advice/forgotten_payees.h"
#include "core/advice/model_registry.h"
#include "core/base/bank_word_scanner.h"
#include "core/base/merchant_text.h"
#include "core/categorize/category_rule_book.h"
#include "core/ledger/ledger.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <limits>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

constexpr int alikeForRule = 3;

QString sourceWord(CategorySource source)
{
    switch (source) {
    case CategorySource::Rule:
        return u"rule"_s;
    case CategorySource::Memory:
        return u"memory"_s;
    case CategorySource::Learned:
        return u"learned"_s;
    default:
        return u"knowledge"_s;
    }
}

QString nameOf(const LedgerReader &reader, CategoryId id)
{
    const auto category = reader.category(id);
    return category ? category->name : QString();
}

bool isConfirmed(const EntryFacts &facts)
{
    return !facts.category.isNull() &&
           (facts.source == CategorySource::Person || facts.source == CategorySource::Rule);
}

/// Which swept entries are of one merchant; a text that repeats is read once.
class SameMerchant
{
public:
    SameMerchant(const LedgerReader &reader, const Entry &entry)
        : m_key(Feedback::keyOf(reader, entry))
    {
        for (const Payee &payee : reader.payees())
            m_names.insert(payee.id, payee.name);
    }
    bool holds(const EntryFacts &facts)
    {
        const bool isByHand = facts.bankPayee.isEmpty() && facts.bankMemo.isEmpty();
        const QString payee = isByHand ? m_names.value(facts.payee) : facts.bankPayee;
        const QString text = bankTextShape(payee, facts.bankMemo);
        auto known = m_known.constFind(text);
        if (known == m_known.constEnd())
            known = m_known.insert(text,
                                   !m_key.isEmpty() && merchantKey(payee, facts.bankMemo) == m_key);
        return *known;
    }

private:
    QString m_key;
    QHash<PayeeId, QString> m_names;
    QHash<QString, bool> m_known;
};

QStringList declinedRules(const LedgerReader &reader)
{
    QStringList keys;
    const QByteArray text = reader.preference(u"rules.declined"_s).toUtf8();
    for (const QJsonValue &key : QJsonDocument::fromJson(text).array())
        keys.append(key.toString());
    return keys;
}

/// A choice for an entry of a merchant once forgotten teaches again.
void rememberAnew(LedgerWriter &writer, std::span<const EntryId> ids)
{
    ForgottenPayees forgotten = ForgottenPayees::of(writer);
    bool changed = false;
    for (const EntryId id : ids) {
        if (const auto entry = writer.entry(id))
            changed = forgotten.remember(Feedback::keyOf(writer, *entry), id) || changed;
    }
    if (changed)
        forgotten.store(writer);
}

} // namespace

CategorizerQuery Feedback::queryOf(const LedgerReader &reader, const Entry &entry)
{
    QString payee = entry.bank.payee;
    if (payee.isEmpty() && entry.bank.memo.isEmpty()) {
        if (const auto named = reader.payee(entry.payee))
            payee = named->name;
    }
    return {payee, entry.bank.memo, entry.amount, entry.day, entry.account};
}

QString Feedback::keyOf(const LedgerReader &reader, const Entry &entry)
{
    const CategorizerQuery query = queryOf(reader, entry);
    return merchantKey(query.payee, query.memo);
}

SuggestionRecord Feedback::record(EntryId entry,
                                  const CategorySuggestion &suggestion,
                                  SuggestionRecord::State state) const
{
    SuggestionRecord record;
    record.entry = entry;
    record.category = suggestion.value;
    record.confidence = suggestion.confidence;
    record.reason = suggestion.reason;
    record.source = sourceWord(suggestion.source);
    record.model = suggestion.model;
    record.state = state;
    record.day = m_today;
    return record;
}

Result<void> Feedback::accept(EntryId entry, const CategorySuggestion &suggestion)
{
    return m_ledger.change(tr("Sort into %1").arg(nameOf(m_ledger.reader(), suggestion.value)),
                           [&](LedgerWriter &writer) -> Result<void> {
                               const std::array ids{entry};
                               writer.setCategory(ids, suggestion.value, CategorySource::Person);
                               writer.putSuggestion(
                                   record(entry, suggestion, SuggestionRecord::State::Accepted));
                               rememberAnew(writer, ids);
                               return {};
                           });
}

Result<void> Feedback::reject(EntryId entry, const CategorySuggestion &suggestion)
{
    return m_ledger.change(tr("Not %1").arg(nameOf(m_ledger.reader(), suggestion.value)),
                           [&](LedgerWriter &writer) -> Result<void> {
                               writer.putSuggestion(
                                   record(entry, suggestion, SuggestionRecord::State::Rejected));
                               const auto present = writer.entry(entry);
                               if (present && present->category == suggestion.value &&
                                   present->categorySource >= CategorySource::Memory)
                                   writer.setCategory(std::array{entry}, {}, CategorySource::None);
                               return {};
                           });
}

Result<void> Feedback::choose(EntryId entry,
                              CategoryId category,
                              std::span<const CategorySuggestion> shown,
                              std::span<const EntryId> siblings)
{
    const QString into = nameOf(m_ledger.reader(), category);
    const QString name =
        siblings.empty()
            ? tr("Sort into %1").arg(into)
            : tr("Sort %n entries into %1", nullptr, int(siblings.size()) + 1).arg(into);
    return m_ledger.change(name, [&](LedgerWriter &writer) -> Result<void> {
        std::vector<EntryId> ids{entry};
        ids.insert(ids.end(), siblings.begin(), siblings.end());
        for (const CategorySuggestion &suggestion : shown) {
            const bool isChosen = suggestion.value == category;
            // Only the first was put forward; the others were merely listed.
            if (isChosen || &suggestion == &shown.front()) {
                writer.putSuggestion(record(entry,
                                            suggestion,
                                            isChosen ? SuggestionRecord::State::Accepted
                                                     : SuggestionRecord::State::Rejected));
            }
        }
        writer.setCategory(ids, category, CategorySource::Person);
        rememberAnew(writer, ids);
        return {};
    });
}

Result<void> Feedback::forgetPayee(const QString &merchantKey)
{
    return m_ledger.change(
        tr("Forget what was learned about %1").arg(merchantName(merchantKey)),
        [&](LedgerWriter &writer) -> Result<void> {
            EntryId last;
            writer.forEachEntry(
                {}, [&last](const EntryFacts &facts) { last = std::max(last, facts.id); });
            ForgottenPayees forgotten = ForgottenPayees::of(writer);
            const auto models = ModelRegistry::forSorting().versions(writer);
            forgotten.forget(merchantKey, last, models.empty() ? 0 : models.front().version);
            forgotten.store(writer);
            return {};
        });
}

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

std::vector<EntryId> Feedback::siblings(const LedgerReader &reader, EntryId id)
{
    const auto entry = reader.entry(id);
    if (!entry)
        return {};
    SameMerchant same(reader, *entry);
    std::vector<EntryId> found;
    reader.forEachEntry({}, [&](const EntryFacts &facts) {
        const bool isOpen = !isConfirmed(facts) && facts.transfer.isNull() && !facts.hasSplits &&
                            !facts.isReconciled;
        if (isOpen && facts.id != id && (facts.minor < 0) == entry->amount.isNegative() &&
            same.holds(facts))
            found.push_back(facts.id);
    });
    return found;
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
    if (!CategoryRuleBook::of(reader).suggest(query).empty())
        return {};
    SameMerchant same(reader, *entry);
    int alike = 0;
    bool isContradicted = false;
    reader.forEachEntry({}, [&](const EntryFacts &facts) {
        if (isContradicted || !facts.transfer.isNull() || !same.holds(facts))
            return;
        if (facts.hasSplits)
            isContradicted = true;
        else if (isConfirmed(facts))
            (facts.category == entry->category ? void(++alike) : void(isContradicted = true));
    });
    if (isContradicted || alike < alikeForRule)
        return {};
    auto condition =
        RuleCondition::test(RuleCondition::Field::Payee, RuleCondition::Op::Is, {merchant.name});
    if (!condition ||
        !condition->matches({query.payee, query.memo, query.amount, query.day, query.account}))
        return {};
    RuleOffer offer;
    offer.rule.name = merchant.name;
    offer.rule.condition = condition->toJson();
    offer.rule.category = entry->category;
    offer.sentence = condition->sentence();
    offer.alike = alike;
    return offer;
}

} // namespace bp
