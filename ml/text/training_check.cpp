// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/training_check.h"

#include "core/base/bank_word_scanner.h"
#include "core/base/merchant_text.h"
#include "core/base/scanned_text.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <set>
#include <tuple>

namespace bp::ml {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostProblems = 50; ///< of one kind; a longer list helps nobody
constexpr int transferDays = 5;
/// So many entries without another side make a merchant of a name.
constexpr int shopFrom = 3;
/// A name that only may be a shop's is as well a person's.
constexpr double surelyShop = 0.5;
constexpr qsizetype fewestOfNumber = 6;
constexpr std::size_t mixedFrom = 3; ///< entries of a merchant

QString shownText(const TextRow &row)
{
    const QString name = merchantName(row.text, row.memo);
    return name.isEmpty() ? row.text : name;
}

/// The words of a text between blanks; "" when it has none but a bank's own.
QString wordRun(QStringView text)
{
    QString run;
    bool hasWord = false;
    for (const BankWord &word : bankWords(text)) {
        run += u' ' + word.text;
        hasWord = hasWord || word.kind == BankWord::Kind::Word;
    }
    return hasWord ? run + u' ' : QString();
}

/// Of what is sorted in several ways, the entries of accounts that contradict themselves: two
/// people may each mean another thing by the same merchant.
using Sorted = std::map<CategoryId, std::vector<std::size_t>>;
Sorted selfContradicting(const Sorted &all, const std::vector<TrainingEntry> &entries)
{
    std::map<std::int64_t, std::set<CategoryId>> byAccount;
    for (const auto &[category, members] : all) {
        for (const std::size_t i : members)
            byAccount[entries[i].row.account].insert(category);
    }
    Sorted rest;
    for (const auto &[category, members] : all) {
        for (const std::size_t i : members) {
            if (byAccount[entries[i].row.account].size() > 1)
                rest[category].push_back(i);
        }
    }
    return rest;
}

/// What makes two texts the same to whoever sorts: the merchant, and the words of the memo.
QString likeness(const TextRow &row, const QString &merchantKey)
{
    const QString memo = bankTextShape({}, row.memo);
    return merchantKey.isEmpty() ? QString(row.text % u'\n' % row.memo).trimmed()
                                 : QString(merchantKey % u'\n' % memo);
}

std::size_t countOf(const Sorted &sorted)
{
    std::size_t count = 0;
    for (const auto &[category, members] : sorted)
        count += members.size();
    return count;
}

/// Whoever sorts a merchant into many categories, none of them most of the time, means something
/// that the merchant does not tell.
bool isOfManyThings(const Sorted &sorted)
{
    constexpr std::size_t many = 4;
    const auto size = [](const auto &each) { return each.second.size(); };
    const auto most = std::ranges::max_element(sorted, {}, size);
    return sorted.size() >= many && 2 * size(*most) < countOf(sorted);
}

/// The small sums are one thing and the large ones another, which can be learned: each category has
/// its own stretch of amounts, and none is a single entry.
bool isToldByAmount(const Sorted &sorted, const std::vector<TrainingEntry> &entries)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> stretches;
    for (const auto &[category, members] : sorted) {
        if (members.size() < 2)
            return false;
        const auto size = [&](std::size_t i) { return std::abs(entries[i].row.minor); };
        const auto [least, most] = std::ranges::minmax_element(members, {}, size);
        stretches.emplace_back(size(*least), size(*most));
    }
    std::ranges::sort(stretches);
    const auto overlaps = [](const auto &one, const auto &next) {
        return one.second >= next.first;
    };
    return std::ranges::adjacent_find(stretches, overlaps) == stretches.end();
}

TrainingProblem contradiction(const Sorted &sorted, const std::vector<TrainingEntry> &entries)
{
    TrainingProblem problem;
    problem.kind = TrainingProblem::Kind::Contradiction;
    problem.names = {shownText(entries[sorted.begin()->second.front()].row)};
    for (const auto &[category, members] : sorted) {
        for (const std::size_t i : members)
            problem.entries.push_back(entries[i].id);
    }
    return problem;
}

} // namespace

TrainingCheck::TrainingCheck(const TrainingSet &set,
                             const LedgerReader &reader,
                             const MerchantLookup *merchants)
    : m_set(set)
    , m_merchants(merchants)
{
    for (const TrainingEntry &entry : set.entries)
        m_keys.append(merchantKey(entry.row.text, entry.row.memo));
    for (const Account &account : reader.accounts()) {
        m_currencies.insert(account.id.value(), account.currency.code());
        if (const QString name = wordRun(account.name); !name.isEmpty())
            m_accountNames.append(name);
        if (account.number.size() >= fewestOfNumber)
            m_accountNumbers.append(account.number);
    }
}

std::vector<TrainingProblem> TrainingCheck::problems() const
{
    Problems out;
    transferLeaks(out);
    contradictions(out);
    singleExamples(out);
    return out;
}

void TrainingCheck::contradictions(Problems &out) const
{
    using Like = std::tuple<QString, QString, std::int64_t>;
    std::map<Like, Sorted> groups;
    for (std::size_t i = 0; i < m_set.entries.size(); ++i) {
        const TextRow &row = m_set.entries[i].row;
        groups[{likeness(row, m_keys[qsizetype(i)]), currencyOf(row), row.minor}]
              [m_set.entries[i].category]
                  .push_back(i);
    }
    std::size_t found = 0;
    std::set<std::size_t> listed;
    for (const auto &[like, byCategory] : groups) {
        if (byCategory.size() < 2 || std::get<0>(like).isEmpty())
            continue;
        const Sorted sorted = selfContradicting(byCategory, m_set.entries);
        if (sorted.empty())
            continue;
        for (const auto &[category, members] : sorted)
            listed.insert(members.begin(), members.end());
        if (++found <= mostProblems)
            out.push_back(contradiction(sorted, m_set.entries));
    }
    mixedMerchants(listed, out);
}

void TrainingCheck::mixedMerchants(const std::set<std::size_t> &listed, Problems &out) const
{
    using Like = std::tuple<QString, std::int64_t, bool>; // text, account, money going out
    std::map<Like, Sorted> groups;
    for (std::size_t i = 0; i < m_set.entries.size(); ++i) {
        const TextRow &row = m_set.entries[i].row;
        if (const QString &key = m_keys[qsizetype(i)]; !key.isEmpty())
            groups[{likeness(row, key), row.account, row.minor < 0}][m_set.entries[i].category]
                .push_back(i);
    }
    std::size_t found = 0;
    for (const auto &[like, sorted] : groups) {
        if (sorted.size() < 2 || countOf(sorted) < mixedFrom || isOfManyThings(sorted) ||
            isToldByAmount(sorted, m_set.entries))
            continue;
        const bool isListed = std::ranges::any_of(sorted, [&](const auto &each) {
            return std::ranges::any_of(each.second,
                                       [&](std::size_t i) { return listed.contains(i); });
        });
        if (isListed || ++found > mostProblems)
            continue;
        out.push_back(contradiction(sorted, m_set.entries));
        out.back().isOfMerchant = true;
    }
}

void TrainingCheck::singleExamples(Problems &out) const
{
    std::map<CategoryId, std::vector<const TrainingEntry *>> byCategory;
    for (const TrainingEntry &entry : m_set.entries)
        byCategory[entry.category].push_back(&entry);
    std::size_t found = 0;
    for (const auto &[category, entries] : byCategory) {
        if (entries.size() != 1 || ++found > mostProblems)
            continue;
        out.push_back({TrainingProblem::Kind::SingleExample,
                       {shownText(entries.front()->row)},
                       {entries.front()->id}});
    }
}

bool TrainingCheck::isOtherSide(const TrainingEntry &one, const TrainingEntry &other) const
{
    return other.row.minor == -one.row.minor && other.row.account != one.row.account &&
           currencyOf(other.row) == currencyOf(one.row) &&
           std::abs(other.row.day.daysTo(one.row.day)) <= transferDays;
}

/// Knowledge files the banks' words for moving money under savings.
bool TrainingCheck::speaksOfTransfer(const TextRow &row) const
{
    const QString words = wordRun(row.text) + u'|' + wordRun(row.memo);
    const auto isIn = [](const QString &text) {
        return [&text](const QString &part) { return text.contains(part); };
    };
    if (std::ranges::any_of(m_accountNames, isIn(words)))
        return true;
    QString letters = row.text + row.memo;
    letters.remove(u' ');
    if (std::ranges::any_of(m_accountNumbers, isIn(letters)))
        return true;
    return m_merchants &&
           m_merchants->kind(ScannedText(row.text, row.memo), merchantSign(row)).categoryKey ==
               "savings"_L1;
}

bool TrainingCheck::isShop(const TextRow &row) const
{
    if (!m_merchants)
        return false;
    // These pass money on; from all others one buys, or is paid by them.
    static constexpr std::array carriers{
        "savings"_L1, "taxes.bank"_L1, "giving.people"_L1, "cash"_L1};
    const MerchantHit hit = m_merchants->kind(ScannedText(row.text, row.memo), merchantSign(row));
    return !hit.isNull() && hit.confidence >= surelyShop &&
           std::ranges::none_of(carriers,
                                [&](QLatin1StringView key) { return hit.categoryKey == key; });
}

/// Equal amounts on two accounts are often chance: a side counts only where its text speaks of a
/// movement, or may be somebody's name and is no merchant's.
void TrainingCheck::transferLeaks(Problems &out) const
{
    const std::vector<TrainingEntry> &entries = m_set.entries;
    std::multimap<std::int64_t, std::size_t> incoming;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].row.minor > 0)
            incoming.emplace(entries[i].row.minor, i);
    }
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    std::vector<char> hasOtherSide(entries.size(), 0);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto [begin, end] = incoming.equal_range(-entries[i].row.minor);
        for (auto at = begin; at != end; ++at) {
            if (!isOtherSide(entries[i], entries[at->second]))
                continue;
            pairs.emplace_back(i, at->second);
            hasOtherSide[i] = hasOtherSide[at->second] = 1;
        }
    }
    QHash<QString, int> alone;
    for (std::size_t i = 0; i < entries.size() && !pairs.empty(); ++i) {
        if (!hasOtherSide[i])
            ++alone[m_keys[qsizetype(i)]];
    }
    const auto mayMove = [&](std::size_t i) {
        const TextRow &row = entries[i].row;
        return speaksOfTransfer(row) ||
               (alone.value(m_keys[qsizetype(i)]) < shopFrom && !isShop(row));
    };
    std::vector<char> isUsed(entries.size(), 0);
    std::size_t found = 0;
    for (const auto &[from, to] : pairs) {
        if (isUsed[from] || isUsed[to] || !mayMove(from) || !mayMove(to) || ++found > mostProblems)
            continue;
        isUsed[from] = isUsed[to] = 1;
        out.push_back({TrainingProblem::Kind::TransferLeak,
                       {shownText(entries[from].row), shownText(entries[to].row)},
                       {entries[from].id, entries[to].id}});
    }
}

} // namespace bp::ml
