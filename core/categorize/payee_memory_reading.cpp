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

/// Sweeps the book once; texts that repeat are read once.
class PayeeMemoryBuilder
{
    using Decision = PayeeMemory::Decision;

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
        PayeeMemory::Payees payees;
        payees.reserve(qsizetype(m_slots.size()));
        for (Slot &slot : m_slots) {
            std::vector<Decision> &decisions = slot.payee.decisions;
            if (decisions.empty())
                continue;
            if (!std::ranges::is_sorted(decisions, {}, &Decision::order))
                std::ranges::stable_sort(decisions, {}, &Decision::order);
            const QString name = m_names.value(decisions.back().payee);
            slot.payee.name = name.isEmpty() ? slot.payee.textName : name;
            PayeeMemory::settle(slot.payee);
            payees.insert(slot.key, std::move(slot.payee));
        }
        PayeeMemory memory;
        memory.m_base = std::make_shared<const PayeeMemory::Payees>(std::move(payees));
        return memory;
    }

    /// What the person decided about an entry. Each no has the moment of its answer, the choice
    /// that of the last one. Where nothing was proposed no answer was noted: then the entry's day
    /// has to do, and whatever was answered that day came after; no answer is older than its entry.
    static Decisions decisionsOf(const EntryFacts &facts, std::span<const SuggestionAnswer> answers)
    {
        Decisions decisions;
        if (!facts.transfer.isNull() || facts.hasSplits)
            return decisions;
        const bool isConfirmed = facts.isConfirmed();
        if (!isConfirmed && answers.empty())
            return decisions;
        Decision choice;
        choice.entry = facts.id;
        choice.payee = facts.payee;
        choice.minor = facts.minor;
        for (const SuggestionAnswer &answer : answers) {
            Decision refusal = choice;
            refusal.day = dayNumber(std::max(answer.day, facts.day));
            refusal.number = answer.number;
            if (choice.order() < refusal.order()) {
                choice.day = refusal.day;
                choice.number = refusal.number;
            }
            if (answer.isYes || (isConfirmed && answer.category == facts.category))
                continue;
            refusal.kind = Decision::Kind::Refusal;
            refusal.category = answer.category;
            decisions.push_back(refusal);
        }
        if (!isConfirmed)
            return decisions;
        if (answers.empty())
            choice.day = dayNumber(facts.day);
        choice.kind = decisions.isEmpty() ? Decision::Kind::Confirmed : Decision::Kind::Correction;
        choice.category = facts.category;
        decisions.push_back(choice);
        return decisions;
    }

private:
    static std::int32_t dayNumber(QDate day) { return std::int32_t(day.toJulianDay()); }

    /// One merchant; many shapes of text lead to it.
    struct Slot
    {
        QString key;
        PayeeMemory::Payee payee;
        PayeeId lastPayee; ///< of its entries; mostly it is the same
        size_t lastByName = 0;
    };
    struct Shape
    {
        size_t slot = 0;
        bool isSettled = false;
    };

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
        const size_t slot = slotOf(facts);
        if (m_forgotten.hides(m_slots[slot].key, facts.id))
            return;
        add(slot, decisions, false);
        const size_t named = facts.isEnteredByHand() ? slot : slotByName(slot, facts.payee);
        if (named != slot && !m_forgotten.hides(m_slots[named].key, facts.id))
            add(named, decisions, true);
    }

    void add(size_t at, const Decisions &decisions, bool isByName)
    {
        Slot &slot = m_slots[at];
        if (slot.key.isEmpty())
            return; // no name tells these texts apart
        std::vector<Decision> &known = slot.payee.decisions;
        known.insert(known.end(), decisions.begin(), decisions.end());
        for (auto it = known.end() - decisions.size(); isByName && it != known.end(); ++it)
            it->isByName = true;
    }

    size_t slotOf(const EntryFacts &facts)
    {
        const QString payee =
            facts.isEnteredByHand() ? m_names.value(facts.payee) : facts.bankPayee;
        const Shape alone = shapeOf(payee, {});
        return alone.isSettled || facts.bankMemo.isEmpty() ? alone.slot
                                                           : shapeOf(payee, facts.bankMemo).slot;
    }

    /// Where the payee's own name leads; `slot` itself where there is none.
    size_t slotByName(size_t slot, PayeeId payee)
    {
        if (payee.isNull())
            return slot;
        if (m_slots[slot].lastPayee != payee) {
            const size_t named = shapeOf(m_names.value(payee), {}).slot;
            m_slots[slot].lastPayee = payee;
            m_slots[slot].lastByName = named;
        }
        return m_slots[slot].lastByName;
    }

    Shape shapeOf(const QString &payee, const QString &memo)
    {
        const QString text = bankTextShape(payee, memo);
        if (const auto known = m_shapes.constFind(text); known != m_shapes.constEnd())
            return *known;
        MerchantText merchant = merchantText(payee, memo);
        auto slot = m_slotByKey.find(merchant.key);
        if (slot == m_slotByKey.end()) {
            slot = m_slotByKey.insert(merchant.key, m_slots.size());
            Slot fresh;
            fresh.key = merchant.key;
            fresh.payee.textName = merchant.name;
            m_slots.push_back(std::move(fresh));
        }
        return *m_shapes.insert(text, {*slot, merchant.isSettled});
    }

    const LedgerReader &m_reader;
    ForgottenPayees m_forgotten;
    std::vector<SuggestionAnswer> m_answers; ///< by entry
    QHash<PayeeId, QString> m_names;
    QHash<QString, Shape> m_shapes;
    QHash<QString, size_t> m_slotByKey;
    std::vector<Slot> m_slots;
};

PayeeMemory PayeeMemory::of(const LedgerReader &reader)
{
    return PayeeMemoryBuilder(reader).build();
}

std::optional<PayeeMemory> PayeeMemory::withEntry(const LedgerReader &reader, EntryId id) const
{
    const auto entry = reader.entry(id);
    if (!entry)
        return {};
    EntryFacts facts;
    facts.id = id;
    facts.day = entry->day;
    facts.minor = entry->amount.minor();
    facts.payee = entry->payee;
    facts.category = entry->category;
    facts.source = entry->categorySource;
    facts.transfer = entry->transfer;
    facts.hasSplits = entry->hasSplits();
    facts.bankPayee = entry->bank.payee;
    facts.bankMemo = entry->bank.memo;
    const auto decisions = PayeeMemoryBuilder::decisionsOf(facts, reader.answers(id));
    const ForgottenPayees forgotten = ForgottenPayees::of(reader);
    const auto nameOf = [&reader](PayeeId payee) {
        const auto known = payee.isNull() ? std::nullopt : reader.payee(payee);
        return known ? known->name : QString();
    };

    std::optional<PayeeMemory> next;
    const auto put = [&](const MerchantText &merchant, bool isForgotten, bool isByName) {
        const Payee *known = merchant.key.isEmpty() ? nullptr : find(merchant.key);
        Payee payee = known ? *known : Payee();
        std::erase_if(payee.decisions, [id](const Decision &past) { return past.entry == id; });
        for (Decision decision : decisions) {
            if (isForgotten || merchant.key.isEmpty())
                break;
            decision.isByName = isByName;
            const auto place =
                std::ranges::upper_bound(payee.decisions, decision.order(), {}, &Decision::order);
            payee.decisions.insert(place, decision);
        }
        if (known ? payee.decisions == known->decisions : payee.decisions.empty())
            return;
        if (payee.textName.isEmpty())
            payee.textName = merchant.name;
        payee.name = payee.decisions.empty() ? QString() : nameOf(payee.decisions.back().payee);
        if (payee.name.isEmpty())
            payee.name = payee.textName;
        settle(payee);
        next = (next ? *next : *this).with(merchant.key, std::move(payee));
    };
    const bool isByHand = facts.isEnteredByHand();
    const QString name = nameOf(facts.payee);
    const MerchantText own =
        isByHand ? merchantText(name) : merchantText(facts.bankPayee, facts.bankMemo);
    const bool isForgotten = forgotten.hides(own.key, id);
    put(own, isForgotten, false);
    const MerchantText named = merchantText(name);
    if (!isByHand && named.key != own.key)
        put(named, isForgotten || forgotten.hides(named.key, id), true);
    return next;
}

} // namespace bp
