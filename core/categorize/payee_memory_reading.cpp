// SPDX-License-Identifier: GPL-3.0-or-later

// How memory comes from the book: all of it in one sweep, or one entry that changed.
#include "core/advice/forgotten_payees.h"
#include "core/base/bank_word_scanner.h"
#include "core/base/merchant_text.h"
#include "core/categorize/payee_memory.h"
#include "core/ledger/ledger_reader.h"

#include <QVarLengthArray>

#include <algorithm>
#include <span>

namespace bp {

/// Decisions by wording; texts that repeat are read once.
class WordingCollector
{
public:
    /// One wording; many shapes of text lead to it.
    struct Slot
    {
        QString key;
        QString textName;
        std::vector<PayeeDecision> decisions;
    };

    /// That without a key holds all texts no name tells apart.
    Slot &slotOf(const QString &payee, const QString &memo)
    {
        const Shape alone = shapeOf(payee, {});
        return m_slots[alone.isSettled || memo.isEmpty() ? alone.slot : shapeOf(payee, memo).slot];
    }
    Slot &slotNamed(const QString &key, const QString &name) { return m_slots[place(key, name)]; }
    std::vector<Slot> takeSlots() { return std::move(m_slots); }

private:
    struct Shape
    {
        size_t slot = 0;
        bool isSettled = false;
    };

    Shape shapeOf(const QString &payee, const QString &memo)
    {
        const QString text = bankTextShape(payee, memo);
        if (const auto known = m_shapes.constFind(text); known != m_shapes.constEnd())
            return *known;
        const MerchantText merchant = merchantText(payee, memo);
        return *m_shapes.insert(text, {place(merchant.key, merchant.name), merchant.isSettled});
    }

    size_t place(const QString &key, const QString &name)
    {
        auto slot = m_slotByKey.find(key);
        if (slot == m_slotByKey.end()) {
            slot = m_slotByKey.insert(key, m_slots.size());
            m_slots.push_back({key, name, {}});
        }
        return *slot;
    }

    QHash<QString, Shape> m_shapes;
    QHash<QString, size_t> m_slotByKey;
    std::vector<Slot> m_slots;
};

/// Sweeps the book once.
class PayeeMemoryBuilder
{
    using Decision = PayeeDecision;

public:
    using Decisions = QVarLengthArray<Decision, 3>;

    explicit PayeeMemoryBuilder(const LedgerReader &reader)
        : m_reader(reader)
        , m_forgotten(ForgottenPayees::of(reader))
        , m_answers(reader.answers())
    {
        for (const Payee &payee : reader.payees())
            m_names.insert(payee.id, payee.name);
    }

    PayeeMemory build()
    {
        m_reader.forEachEntry({}, [this](const EntryFacts &facts) { take(facts); });
        for (const KeptAnswer &kept : m_reader.keptAnswers())
            take(kept);
        PayeeMemory memory;
        std::vector<WordingCollector::Slot> all = m_wordings.takeSlots();
        QHash<QString, PayeeMemory::Wording> wordings;
        wordings.reserve(qsizetype(all.size()));
        QHash<PayeeId, QStringList> keys;
        for (WordingCollector::Slot &slot : all) {
            if (slot.decisions.empty())
                continue;
            PayeeLore lore(std::move(slot.decisions));
            memory.m_steadiness.add(lore.steadiness(), 1);
            const PayeeId payee = lore.payee();
            const QString name = m_names.value(payee);
            if (!payee.isNull())
                keys[payee].append(slot.key);
            wordings.insert(
                slot.key, {slot.textName, name.isEmpty() ? slot.textName : name, std::move(lore)});
        }
        memory.m_forgotten = m_forgotten;
        memory.m_wordings = LayeredMap(std::move(wordings));
        group(memory, keys);
        return memory;
    }

    /// Keys of names that many payees bear: the book's banks.
    static QSet<QString> namesOfBanks(const LedgerReader &reader)
    {
        QSet<QString> names{QString()};
        for (const Account &account : reader.accounts())
            names.insert(merchantKey(account.bank));
        return names;
    }

    /// What the person decided about an entry. Where nothing was proposed no answer was noted: then
    /// the entry's day has to do, and whatever was answered that day came after.
    static Decisions decisionsOf(const EntryFacts &facts, std::span<const SuggestionAnswer> answers)
    {
        Decisions decisions;
        const bool isConfirmed = facts.isConfirmed();
        if (!facts.transfer.isNull() || facts.hasSplits || (!isConfirmed && answers.empty()))
            return decisions;
        Decision plain;
        plain.entry = facts.id;
        plain.payee = facts.payee;
        plain.account = facts.account;
        plain.minor = facts.minor;
        plain.day = dayNumber(facts.day);
        for (const AnsweredCategory &said :
             answeredCategories(answers, isConfirmed ? facts.category : CategoryId()))
            decisions.push_back(answered(plain, said));
        if (!isConfirmed || !answers.empty())
            return decisions;
        plain.category = facts.category;
        plain.isUndated = facts.isEnteredByHand();
        decisions.push_back(plain);
        return decisions;
    }

    /// The same of one that is there no more.
    static Decision decisionOf(const KeptAnswer &kept)
    {
        Decision plain;
        plain.minor = kept.isOut ? -1 : 1;
        plain.account = kept.account;
        return answered(plain, kept);
    }

private:
    static std::int32_t dayNumber(QDate day) { return std::int32_t(day.toJulianDay()); }

    static Decision answered(Decision decision, const AnsweredCategory &said)
    {
        using Kind = AnsweredCategory::Kind;
        decision.category = said.category;
        decision.kind = said.kind == Kind::No           ? Decision::Kind::Refusal
                        : said.kind == Kind::Correction ? Decision::Kind::Correction
                                                        : Decision::Kind::Confirmed;
        decision.number = said.number;
        if (said.day.isValid())
            decision.day = std::max(decision.day, dayNumber(said.day));
        return decision;
    }

    void take(const EntryFacts &facts)
    {
        const auto first =
            std::ranges::lower_bound(m_answers, facts.id, {}, &SuggestionAnswer::entry);
        const auto last = std::find_if(first, m_answers.end(), [&](const SuggestionAnswer &answer) {
            return answer.entry != facts.id;
        });
        const Decisions decisions = decisionsOf(facts, {first, last});
        if (decisions.isEmpty())
            return;
        WordingCollector::Slot &slot = m_wordings.slotOf(
            facts.isEnteredByHand() ? m_names.value(facts.payee) : facts.bankPayee,
            facts.bankMemo);
        if (slot.key.isEmpty() || m_forgotten.hides(slot.key, facts.id))
            return; // no name tells these texts apart, or it was forgotten
        slot.decisions.insert(slot.decisions.end(), decisions.begin(), decisions.end());
    }

    void take(const KeptAnswer &kept)
    {
        if (m_forgotten.hides(kept.merchant, kept.entry))
            return;
        m_wordings.slotNamed(kept.merchant, merchantName(kept.merchant))
            .decisions.push_back(decisionOf(kept));
    }

    void group(PayeeMemory &memory, const QHash<PayeeId, QStringList> &keys) const
    {
        const QSet<QString> banks = namesOfBanks(m_reader);
        QHash<PayeeId, PayeeMemory::Group> groups;
        QHash<QString, std::vector<PayeeId>> payees;
        groups.reserve(keys.size());
        for (auto it = keys.constBegin(); it != keys.constEnd(); ++it) {
            PayeeMemory::Group group;
            group.nameKey = merchantKey(m_names.value(it.key()));
            if (banks.contains(group.nameKey))
                continue;
            group.keys = *it;
            group.keys.sort();
            memory.settle(group);
            std::vector<PayeeId> &named = payees[group.nameKey];
            named.insert(std::ranges::lower_bound(named, it.key()), it.key());
            groups.insert(it.key(), std::move(group));
        }
        memory.m_groups = LayeredMap(std::move(groups));
        memory.m_payees = LayeredMap(std::move(payees));
    }

    const LedgerReader &m_reader;
    ForgottenPayees m_forgotten;
    std::vector<SuggestionAnswer> m_answers; ///< by entry
    QHash<PayeeId, QString> m_names;
    WordingCollector m_wordings;
};

PayeeMemory PayeeMemory::of(const LedgerReader &reader)
{
    return PayeeMemoryBuilder(reader).build();
}

PayeeMemory PayeeMemory::ofChoices(std::span<const TaughtChoice> choices)
{
    WordingCollector collector;
    for (const TaughtChoice &choice : choices) {
        WordingCollector::Slot &slot =
            collector.slotOf(choice.query.payee, choice.query.memo);
        if (!slot.key.isEmpty())
            slot.decisions.push_back(decisionAfter(
                slot.decisions, choice.query, choice.category, PayeeDecision::Kind::Confirmed));
    }
    PayeeMemory memory;
    QHash<QString, Wording> wordings;
    for (WordingCollector::Slot &slot : collector.takeSlots()) {
        if (slot.decisions.empty())
            continue;
        PayeeLore lore(std::move(slot.decisions));
        memory.m_steadiness.add(lore.steadiness(), 1);
        wordings.insert(slot.key, {slot.textName, slot.textName, std::move(lore)});
    }
    memory.m_wordings = LayeredMap(std::move(wordings));
    return memory;
}

namespace {

QString nameOf(const LedgerReader &reader, PayeeId payee)
{
    const auto known = payee.isNull() ? std::nullopt : reader.payee(payee);
    return known ? known->name : QString();
}

} // namespace

/// The wording as the book has it now: `entry` decided so, and what outlived others.
PayeeMemory::Wording PayeeMemory::wordingNow(const LedgerReader &reader,
                                             const MerchantText &text,
                                             EntryId entry,
                                             std::span<const PayeeDecision> decided) const
{
    const Wording *known = wording(text.key);
    std::vector<PayeeDecision> decisions;
    if (known)
        decisions = known->lore.decisions();
    std::erase_if(decisions, [entry](const PayeeDecision &past) {
        return past.entry == entry || past.entry.isNull();
    });
    decisions.insert(decisions.end(), decided.begin(), decided.end());
    const bool hasEntries = !decisions.empty();
    for (const KeptAnswer &kept : reader.keptAnswers(text.key)) {
        if (!m_forgotten.hides(kept.merchant, kept.entry))
            decisions.push_back(PayeeMemoryBuilder::decisionOf(kept));
    }
    const bool isNamed = known && known->lore.hasEntries();
    Wording now{!hasEntries ? merchantName(text.key)
                : isNamed   ? known->textName
                            : text.name,
                {},
                PayeeLore(std::move(decisions))};
    now.name = nameOf(reader, now.lore.payee());
    if (now.name.isEmpty())
        now.name = now.textName;
    return now;
}

/// Its text is gone with it, so every wording is looked through.
std::optional<PayeeMemory> PayeeMemory::withoutEntry(const LedgerReader &reader, EntryId id) const
{
    QString key;
    m_wordings.forEach([&](const QString &each, const Wording &wording) {
        if (std::ranges::find(wording.lore.decisions(), id, &PayeeDecision::entry) !=
            wording.lore.decisions().end())
            key = each;
    });
    if (key.isEmpty())
        return {};
    PayeeMemory memory = *this;
    memory.m_forgotten = ForgottenPayees::of(reader);
    memory.put(key, memory.wordingNow(reader, {key, {}, false}, id, {}));
    return memory;
}

std::optional<PayeeMemory> PayeeMemory::withEntry(const LedgerReader &reader, EntryId id) const
{
    const auto entry = reader.entry(id);
    if (!entry)
        return withoutEntry(reader, id);
    EntryFacts facts;
    facts.id = id;
    facts.account = entry->account;
    facts.day = entry->day;
    facts.minor = entry->amount.minor();
    facts.payee = entry->payee;
    facts.category = entry->category;
    facts.source = entry->categorySource;
    facts.transfer = entry->transfer;
    facts.hasSplits = entry->hasSplits();
    facts.bankPayee = entry->bank.payee;
    facts.bankMemo = entry->bank.memo;
    const MerchantText text = facts.isEnteredByHand()
                                  ? merchantText(nameOf(reader, facts.payee))
                                  : merchantText(facts.bankPayee, facts.bankMemo);
    if (text.key.isEmpty())
        return {};
    PayeeMemory memory = *this;
    memory.m_forgotten = ForgottenPayees::of(reader);
    PayeeMemoryBuilder::Decisions decided;
    if (!memory.m_forgotten.hides(text.key, id))
        decided = PayeeMemoryBuilder::decisionsOf(facts, reader.answers(id));
    Wording next = memory.wordingNow(reader, text, id, decided);
    const Wording *known = wording(text.key);
    if (known ? next.lore.decisions() == known->lore.decisions() : next.lore.isEmpty())
        return {};
    const PayeeId payee = next.lore.payee();
    const QString nameKey = merchantKey(nameOf(reader, payee));
    const bool isNew = !payee.isNull() && !m_groups.find(payee);
    if (isNew && !PayeeMemoryBuilder::namesOfBanks(reader).contains(nameKey)) {
        std::vector<PayeeId> named = m_payees.value(nameKey);
        named.insert(std::ranges::lower_bound(named, payee), payee);
        memory.m_payees.put(nameKey, std::move(named));
        Group fresh;
        fresh.nameKey = nameKey;
        memory.m_groups.put(payee, std::move(fresh));
    }
    memory.put(text.key, std::move(next));
    return memory;
}

} // namespace bp
