// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/payee_memory.h"

#include "core/advice/forgotten_payees.h"
#include "core/base/bank_word_scanner.h"
#include "core/base/merchant_text.h"
#include "core/ledger/ledger_reader.h"

#include <algorithm>
#include <cmath>

namespace bp {
namespace {

/// Each new choice takes this much from the weight of all before it.
constexpr double fading = 0.9;
/// Above so many newer payees they are joined with the base.
constexpr qsizetype newestAtMost = 2'000;
/// A name that only begins like a known one is trusted less.
constexpr double trustInPrefix = 0.8;

/// 1 for equal amounts, less the further apart; 0 for different directions.
double likeness(std::int64_t a, std::int64_t b)
{
    if ((a < 0) != (b < 0) || a == 0 || b == 0)
        return a == b ? 1 : 0;
    const double ratio = std::abs(std::log(double(std::abs(a)) / double(std::abs(b))));
    return std::exp(-ratio / 0.12);
}

} // namespace

/// Sweeps the book once; texts that repeat are read once.
class PayeeMemoryBuilder
{
public:
    explicit PayeeMemoryBuilder(const LedgerReader &reader)
        : m_reader(reader)
        , m_forgotten(ForgottenPayees::of(reader))
    {
        for (const SuggestionRecord &record : reader.suggestions(SuggestionRecord::State::Rejected))
            m_rejected[record.entry].push_back(record.category);
        for (const Payee &payee : reader.payees())
            m_names.insert(payee.id, payee.name);
    }

    PayeeMemory build()
    {
        m_reader.forEachEntry({}, [this](const EntryFacts &facts) { take(facts); });
        PayeeMemory::Payees payees;
        for (Slot &slot : m_slots) {
            if (!slot.payee.tallies.empty() || !slot.payee.rejected.empty())
                payees.insert(slot.key, std::move(slot.payee));
        }
        PayeeMemory memory;
        memory.m_base = std::make_shared<const PayeeMemory::Payees>(std::move(payees));
        return memory;
    }

private:
    /// One merchant; many shapes of text lead to it.
    struct Slot
    {
        QString key;
        PayeeMemory::Payee payee;
    };
    struct Shape
    {
        size_t slot = 0;
        bool isSettled = false;
    };

    void take(const EntryFacts &facts)
    {
        if (!facts.transfer.isNull() || facts.hasSplits)
            return;
        const bool isConfirmed =
            !facts.category.isNull() &&
            (facts.source == CategorySource::Person || facts.source == CategorySource::Rule);
        const auto rejected =
            m_rejected.isEmpty() ? m_rejected.constEnd() : m_rejected.constFind(facts.id);
        const bool wasRejected = rejected != m_rejected.constEnd();
        if (!isConfirmed && !wasRejected)
            return;
        Slot &slot = m_slots[slotOf(facts)];
        if (slot.key.isEmpty() || m_forgotten.hides(slot.key, facts.id))
            return;
        PayeeMemory::Payee &payee = slot.payee;
        bool isCorrection = false;
        if (wasRejected) {
            for (const CategoryId category : *rejected) {
                PayeeMemory::reject(payee, category);
                isCorrection = isCorrection || (isConfirmed && category != facts.category);
            }
        }
        if (isConfirmed)
            PayeeMemory::learn(payee,
                               facts.category,
                               facts.minor,
                               isCorrection ? PayeeMemory::Choice::Correction
                                            : PayeeMemory::Choice::Confirmed);
    }

    size_t slotOf(const EntryFacts &facts)
    {
        const bool isByHand = facts.bankPayee.isEmpty() && facts.bankMemo.isEmpty();
        const QString payee = isByHand ? m_names.value(facts.payee) : facts.bankPayee;
        const Shape alone = shapeOf(payee, {});
        return alone.isSettled || facts.bankMemo.isEmpty() ? alone.slot
                                                           : shapeOf(payee, facts.bankMemo).slot;
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
            m_slots.push_back({merchant.key, {merchant.name, {}, {}, {}}});
        }
        return *m_shapes.insert(text, {*slot, merchant.isSettled});
    }

    const LedgerReader &m_reader;
    ForgottenPayees m_forgotten;
    QHash<EntryId, std::vector<CategoryId>> m_rejected;
    QHash<PayeeId, QString> m_names;
    QHash<QString, Shape> m_shapes;
    QHash<QString, size_t> m_slotByKey;
    std::vector<Slot> m_slots;
};

PayeeMemory::PayeeMemory()
    : m_base(std::make_shared<const Payees>())
{
}

PayeeMemory PayeeMemory::of(const LedgerReader &reader)
{
    return PayeeMemoryBuilder(reader).build();
}

void PayeeMemory::learn(Payee &payee, CategoryId category, std::int64_t minor, Choice choice)
{
    double strongest = 0;
    for (Tally &tally : payee.tallies) {
        tally.weight *= fading;
        if (tally.category != category)
            strongest = std::max(strongest, tally.weight);
    }
    if (choice == Choice::Correction && strongest > 1.5) {
        for (Tally &tally : payee.tallies) {
            if (tally.category != category)
                tally.weight *= 1.5 / strongest;
        }
    }
    auto it = std::find_if(payee.tallies.begin(),
                           payee.tallies.end(),
                           [category](const Tally &tally) { return tally.category == category; });
    if (it == payee.tallies.end())
        it = payee.tallies.insert(it, Tally{category, 0, 0, {}, 0});
    it->weight += choice == Choice::Correction ? 2 : 1;
    if (choice == Choice::Correction)
        payee.corrected = category;
    else if (payee.corrected != category)
        payee.corrected = {};
    ++it->count;
    it->amounts[size_t(it->amountCount) % it->amounts.size()] = minor;
    ++it->amountCount;
    std::erase(payee.rejected, category);
}

void PayeeMemory::reject(Payee &payee, CategoryId category)
{
    if (std::find(payee.rejected.begin(), payee.rejected.end(), category) == payee.rejected.end())
        payee.rejected.push_back(category);
}

double PayeeMemory::amountFactor(const Tally &tally, std::int64_t minor)
{
    const int kept = std::min(tally.amountCount, int(tally.amounts.size()));
    double best = 0;
    double sum = 0;
    for (int i = 0; i < kept; ++i) {
        const double like = likeness(tally.amounts[size_t(i)], minor);
        best = std::max(best, like);
        sum += like;
    }
    return kept == 0 ? 1 : 0.15 + 0.5 * best + 2 * sum / kept;
}

std::vector<CategorySuggestion>
PayeeMemory::judged(const Payee &payee, Money amount, double trust) const
{
    struct Judged
    {
        const Tally *tally;
        double score;
    };
    std::vector<Judged> all;
    double sum = 0;
    const bool knowsAmount = !amount.isZero();
    int heard = 0;
    for (const Tally &tally : payee.tallies) {
        heard += tally.count;
        const bool isAlone = payee.tallies.size() == 1;
        const double factor = isAlone || !knowsAmount ? 1 : amountFactor(tally, amount.minor());
        all.push_back({&tally, tally.weight * factor});
        sum += all.back().score;
    }
    std::stable_sort(
        all.begin(), all.end(), [](const Judged &a, const Judged &b) { return a.score > b.score; });
    std::vector<CategorySuggestion> out;
    for (const Judged &judged : all) {
        if (out.size() == 3 || sum <= 0)
            break;
        const int n = judged.tally->count;
        CategorySuggestion suggestion;
        suggestion.value = judged.tally->category;
        suggestion.source = CategorySource::Memory;
        suggestion.confidence = trust * judged.score / sum * (n + 0.6) / (n + 1.0);
        if (std::find(payee.rejected.begin(), payee.rejected.end(), suggestion.value) !=
            payee.rejected.end())
            suggestion.confidence *= 0.3;
        suggestion.reason = tr("like %n earlier %1 entries", nullptr, n).arg(payee.name);
        suggestion.heard = trust < 1 ? 0 : heard;
        suggestion.isPersonsWord = suggestion.value == payee.corrected;
        out.push_back(std::move(suggestion));
    }
    std::stable_sort(out.begin(), out.end(), [](const auto &a, const auto &b) {
        return a.confidence > b.confidence;
    });
    return out;
}

std::vector<CategorySuggestion> PayeeMemory::suggest(const CategorizerQuery &query) const
{
    return suggestFor(merchantKey(query.payee, query.memo), query.amount);
}

std::vector<CategorySuggestion> PayeeMemory::suggestFor(QString key, Money amount) const
{
    if (const Payee *payee = find(key))
        return judged(*payee, amount, 1);
    // "rewe city mitte" after "rewe": the longest known beginning, if it is a word of its own.
    for (qsizetype space = key.lastIndexOf(u' '); space >= 4; space = key.lastIndexOf(u' ')) {
        key.truncate(space);
        if (const Payee *payee = find(key))
            return judged(*payee, amount, trustInPrefix);
    }
    return {};
}

bool PayeeMemory::isRejected(const QString &merchantKey, CategoryId category) const
{
    const Payee *payee = find(merchantKey);
    return payee && std::find(payee->rejected.begin(), payee->rejected.end(), category) !=
                        payee->rejected.end();
}

const PayeeMemory::Payee *PayeeMemory::find(const QString &key) const
{
    if (const auto it = m_newer.constFind(key); it != m_newer.constEnd())
        return &*it;
    const auto it = m_base->constFind(key);
    return it == m_base->constEnd() ? nullptr : &*it;
}

PayeeMemory PayeeMemory::with(const QString &key, Payee payee) const
{
    PayeeMemory next = *this;
    next.m_newer.insert(key, std::move(payee));
    if (next.m_newer.size() > newestAtMost) {
        Payees joined = *next.m_base;
        joined.insert(next.m_newer);
        next.m_base = std::make_shared<const Payees>(std::move(joined));
        next.m_newer.clear();
    }
    return next;
}

PayeeMemory
PayeeMemory::withChoice(const CategorizerQuery &query, CategoryId category, Choice choice) const
{
    const MerchantText text = merchantText(query.payee, query.memo);
    const Payee *known = find(text.key);
    Payee payee = known ? *known : Payee{text.name, {}, {}, {}};
    if (payee.name.isEmpty())
        payee.name = text.name;
    learn(payee, category, query.amount.minor(), choice);
    return with(text.key, std::move(payee));
}

PayeeMemory PayeeMemory::withRejection(const CategorizerQuery &query, CategoryId category) const
{
    const MerchantText text = merchantText(query.payee, query.memo);
    const Payee *known = find(text.key);
    Payee payee = known ? *known : Payee{text.name, {}, {}, {}};
    reject(payee, category);
    return with(text.key, std::move(payee));
}

PayeeMemory PayeeMemory::withoutPayee(const QString &merchantKey) const
{
    return with(merchantKey, Payee{});
}

int PayeeMemory::payeeCount() const
{
    int count = int(m_base->size());
    for (auto it = m_newer.constBegin(); it != m_newer.constEnd(); ++it)
        count += m_base->contains(it.key()) ? 0 : 1;
    return count;
}

std::vector<LearnedPayee> PayeeMemory::learned() const
{
    std::vector<LearnedPayee> all;
    const auto take = [&all](const QString &key, const Payee &payee) {
        LearnedPayee learned{key, payee.name, {}, 0, int(payee.rejected.size())};
        double heaviest = 0;
        for (const Tally &tally : payee.tallies) {
            learned.choices += tally.count;
            if (tally.weight > heaviest) {
                heaviest = tally.weight;
                learned.category = tally.category;
            }
        }
        if (learned.choices > 0 || learned.refusals > 0)
            all.push_back(std::move(learned));
    };
    for (auto it = m_base->constBegin(); it != m_base->constEnd(); ++it) {
        if (!m_newer.contains(it.key()))
            take(it.key(), *it);
    }
    for (auto it = m_newer.constBegin(); it != m_newer.constEnd(); ++it)
        take(it.key(), *it);
    std::ranges::sort(all, [](const LearnedPayee &a, const LearnedPayee &b) {
        return a.choices != b.choices ? a.choices > b.choices : a.key < b.key;
    });
    return all;
}

} // namespace bp
