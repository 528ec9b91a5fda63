// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The passes of findDuplicates(), in their order; private to the duplicate finder.

#include "core/import/assignment.h"
#include "core/import/duplicate_task.h"
#include "core/import/word_likeness.h"

#include <QHash>
#include <QSet>
#include <QStringView>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace bp {

class DuplicateSearch
{
public:
    explicit DuplicateSearch(const DuplicateTask &task);

    void readIds();         ///< which ids of the file name one row each
    void matchIds();        ///< equal ids
    void weighIds();        ///< are the bank's ids the same from file to file?
    void matchWords();      ///< equal day, amount and words, counted
    void matchCheapest();   ///< the rest, by days and likeness
    void matchBooked();     ///< what was pending, booked with another amount
    void showNearAmounts(); ///< entries made by hand with a slightly different amount
    std::vector<RowMatch> finish();

private:
    /// What is equal in rows and entries that are alike to the letter.
    struct Key
    {
        qint64 day = 0;
        std::int64_t minor = 0;
        size_t words = 0;
        int index = 0;
        friend auto operator<=>(const Key &, const Key &) = default;
        bool isAlike(const Key &o) const
        {
            return day == o.day && minor == o.minor && words == o.words;
        }
    };
    /// What matching a row with an entry would cost and mean.
    struct Link
    {
        int cost = 0;
        bool isSure = false;
        double confidence = 0;
        std::optional<double> likeness;
    };
    struct Links
    {
        std::vector<AssignmentLink> pairs;
        std::vector<Link> meanings;
    };
    using Run = std::function<void(std::span<const Key> rows, std::span<const Key> knowns)>;

    const RawEntry &row(int i) const { return *m_task.rows[size_t(i)]; }
    const KnownEntry &known(int i) const { return m_task.known[size_t(i)]; }
    RowMatch &match(int i) { return m_matches[size_t(i)]; }
    bool isOpenRow(int i) const { return !m_isSettled[size_t(i)]; }
    bool isOpenKnown(int i) const { return !m_isTaken[size_t(i)]; }
    QStringView idOf(const RawEntry &row) const;
    QStringView idOf(const KnownEntry &known) const;
    bool mayBeSame(int row, int known);
    bool isToldApart(int row, int known);
    bool haveBalances(int row, int known) const;
    bool haveSameBalance(int row, int known) const;
    bool balancesDecide(qint64 day);
    bool isForked(qint64 day) const;
    void take(int row, int known, RowVerdict verdict, double confidence, const RowReason &reason);
    bool matchId(int row, int known);
    void matchRun(std::span<const Key> rows, std::span<const Key> knowns);
    void matchBalances(std::span<const Key> rows, std::span<const Key> knowns);
    bool takeFirst(int row, std::span<const Key> knowns, bool isExact);
    void eachRunOfEquals(const Run &run);
    void judgeSource();
    bool isSameSource(const KnownEntry &known) const;
    std::optional<Link> linkOf(int row, int known);
    template <typename Weigh>
    std::optional<Link> weighed(int row, int known, Weigh weigh);
    RowReason reasonOf(const Key &row, const Key &known, const Link &meaning) const;
    std::optional<Link> linkToHandmade(int days, std::optional<double> likeness) const;
    std::optional<Link> linkToImported(int row, int known, std::optional<double> likeness);
    std::optional<Link> linkToPending(int row, int known, std::optional<double> likeness) const;
    std::optional<Link> linkToBooked(int row, int known);
    const WordBag &rowWords(int i);
    const WordBag &knownWords(int i);
    std::vector<Key> openRows() const;
    std::vector<Key> openKnowns() const;
    Links linksOf(std::span<const Key> rows, std::span<const Key> knowns);
    void matchAmount(std::span<const Key> rows, std::span<const Key> knowns);

    const DuplicateTask &m_task;
    std::vector<RowMatch> m_matches;
    std::vector<char> m_isSettled;
    std::vector<char> m_isTaken;
    std::vector<QByteArray> m_fingerprints;
    QHash<int, WordBag> m_rowWords;
    QHash<int, WordBag> m_knownWords;
    QSet<QStringView> m_uselessIds; ///< the file gives them to several different rows
    bool m_idsAreUseless = false;
    bool m_idsChange = false; ///< the bank gives new ids with every export
    int m_coveredRows = 0;    ///< rows on days that earlier files cover …
    int m_literalRows = 0;    ///< … and those of them known to the letter
    int m_sharedIds = 0;
    std::pair<qint64, qint64> m_days{0, -1};
    std::optional<std::pair<qint64, bool>> m_exactDay; ///< the day asked last, and the answer
};

} // namespace bp
