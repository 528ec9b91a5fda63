// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a person's decisions about one merchant say together: which categories, how often, at which
/// amounts, what was corrected, what refused. Follows from the decisions alone, so that a memory
/// read anew says what the one that followed each decision says.

#include "core/advice/categorizer.h"
#include "core/advice/feature_settings.h"

#include <QSet>

#include <array>
#include <cstdint>
#include <tuple>
#include <vector>

namespace bp {

/// Money out and money in: what is true of the one need not be of the other.
enum class MoneyDirection : std::uint8_t { Out, In };

/// One yes or no of the person.
struct PayeeDecision
{
    enum class Kind : std::uint8_t { Confirmed, Correction, Refusal };

    EntryId entry; ///< null: in no book, or no more
    PayeeId payee; ///< as the person sees it
    AccountId account;
    CategoryId category;
    std::int64_t minor = 0;
    std::int64_t number = 0;   ///< among the answers of the book; 0: none was noted
    std::int32_t day = 0;      ///< Julian; of the entry, or of an answer after it
    std::int32_t standsOn = 0; ///< the day among the others
    Kind kind = Kind::Confirmed;
    bool isUndated = false; ///< of an entry written by hand, for any day, and never answered for

    bool isChoice() const { return kind != Kind::Refusal; }
    size_t direction() const
    {
        return size_t(minor < 0 ? MoneyDirection::Out : MoneyDirection::In);
    }
    auto order() const { return std::tuple(standsOn, number, entry); }
    friend bool operator==(const PayeeDecision &, const PayeeDecision &) = default;
};

/// How well merchants sorted one way only kept to it: what was said before each next choice, and
/// how often it was right, by how many choices there were. Whole numbers, so that what is taken
/// back leaves nothing behind.
class Steadiness
{
public:
    void note(int choices, bool isRight);
    void add(const Steadiness &other, int times);
    int asked() const;
    /// By how much the odds of being right differ from what is said: 1 as long as little was asked.
    double oddsRatio() const;
    /// So many choices alike, and none against, were followed by another of the same 97 times in
    /// 100: fewer make nothing sure enough to go unasked.
    int sureFrom() const;

private:
    struct Record
    {
        int asked = 0;
        int right = 0;
    };
    std::array<Record, 12> m_records{}; ///< by choices; the last: so many or more
};

class PayeeLore
{
public:
    struct Tally
    {
        CategoryId category;
        double weight = 0; ///< later choices weigh more
        int count = 0;
        std::array<int, 2> byDirection{};
        std::array<std::int64_t, 8> amounts{}; ///< the newest, minor units
    };
    struct Question
    {
        Money amount;
        double trust = 1;      ///< in the merchant being the one that is asked about
        bool hearsWord = true; ///< a correction speaks of the one that is asked about
        /// What is less sure is not shown. A correction is, and waits.
        double suggestFrom = SortingThresholds{}.suggestFrom;
        double oddsRatio = 1; ///< Steadiness of the book
        int sureFrom = 0;
    };

    /// The most that may be said of what the person has yet to confirm: shown, but not applied
    /// unless they want less sure ones applied.
    static constexpr double waitsAt = SortingThresholds{}.applyFrom - 0.01;

    PayeeLore() = default;
    explicit PayeeLore(std::vector<PayeeDecision> decisions);

    /// In the order in which they were made.
    const std::vector<PayeeDecision> &decisions() const { return m_decisions; }
    bool isEmpty() const { return m_decisions.empty(); }
    bool hasEntries() const; ///< in the book
    const std::vector<Tally> &tallies() const { return m_tallies; }
    /// What is left of the confidence in a category, whoever says it, after the noes since the last
    /// yes: all, most after a single no to what was chosen several times, hardly any.
    double trustIn(CategoryId category) const;
    int refusals() const { return int(m_refused.size()); } ///< categories with such noes
    const Steadiness &steadiness() const { return m_steadiness; }
    int choices() const;
    int choices(CategoryId category) const;
    bool refused(CategoryId category) const; ///< at any time
    /// Of the newest decision that has one.
    PayeeId payee() const;
    /// What is true of money that moves so in this account: this lore, or that of the account
    /// alone where others are used otherwise.
    const PayeeLore &of(AccountId account, Money amount) const;

    /// At most three, best first, without reasons; `archived` ones are not said.
    std::vector<CategorySuggestion> judged(const Question &question,
                                           const QSet<CategoryId> &archived) const;

private:
    /// What the last correction chose, unless chosen otherwise since, and how often.
    struct Word
    {
        CategoryId category;
        int times = 0;
    };

    struct Refused
    {
        CategoryId category;
        int times = 0;
    };

    void sort();
    void learn(const PayeeDecision &decision);
    void learnByAccount();
    bool isUsedOtherwise(AccountId account, size_t direction) const;
    bool isContested(size_t direction) const;
    static bool isUnlikeAmounts(const Tally &tally, std::int64_t minor);
    static double amountFactor(const Tally &tally, std::int64_t minor);

    std::vector<PayeeDecision> m_decisions;
    // What follows from them:
    std::vector<Tally> m_tallies;
    std::vector<Refused> m_refused;
    Steadiness m_steadiness;
    std::array<Word, 2> m_words; ///< by direction
    /// Of accounts that are used otherwise than the rest, by direction.
    std::vector<PayeeLore> m_ofAccounts;
};

} // namespace bp
