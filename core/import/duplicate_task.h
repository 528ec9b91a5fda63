// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the duplicate finder is asked and what it answers: the rows of a statement, the entries
/// known, and a match for each row. Plain values.

#include "core/base/id.h"
#include "core/import/import_row.h"
#include "core/import/raw_entry.h"
#include "core/import/row_reason.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace bp {

/// Days for which imported entries are complete: closed ranges of Julian days, sorted and merged.
class DayCover
{
public:
    void add(QDate first, QDate last);
    bool contains(qint64 day) const;
    /// Neither the first nor the last day of a range, where a file may have been cut in the middle
    /// of the day.
    bool containsInside(qint64 day) const;
    bool isEmpty() const { return m_ranges.empty(); }

    /// How much of a day a file has that may have been cut in the middle of it.
    enum Edge : quint8 { Begins = 1, Ends = 2, IsOnlyDay = 4 };
    static Edge edgeOf(qint64 day, std::pair<qint64, qint64> range);
    /// One file has the day between its first and last.
    bool isWholeInOne(qint64 day) const;
    /// The edges of all files that begin or end with the day, joined by |.
    quint8 edgesAt(qint64 day) const;

private:
    std::vector<std::pair<qint64, qint64>> m_ranges; ///< sorted and merged
    std::vector<std::pair<qint64, qint64>> m_files;  ///< as they were added
};

/// An entry rows are compared with: of the book, deleted from it, or of an earlier statement of the
/// same import.
struct KnownEntry
{
    enum class Kind : quint8 { Imported, ByHand, Deleted, Row };

    EntryId id;     ///< of Imported and ByHand
    RowRef row;     ///< of Row
    qint64 day = 0; ///< Julian
    std::int64_t minor = 0;
    QString payee; ///< as the bank wrote it; of ByHand the payee's name; of Deleted all, folded
    QString memo;
    QString bankId;
    QString checkNumber;
    std::optional<std::int64_t> balance; ///< running balance behind it
    Kind kind = Kind::Imported;
    bool isPending = false;      ///< the book waits for its booking
    bool isAmountLocked = false; ///< a person decided about it: no import changes the amount
    std::int64_t bookMinor = 0;  ///< as it stands in the book, which a person may have changed
    QString format;              ///< of the file that brought it
};

struct DuplicateTask
{
    std::span<const RawEntry *const> rows;
    QString format; ///< of the file
    std::span<const KnownEntry> known;
    DayCover covered;             ///< by the imports that brought the known entries
    bool isProvedWithAll = false; ///< the statement's own balances follow from all its rows
    QHash<QByteArray, QSet<EntryId>> rejected; ///< by row fingerprint: told apart by the person
    AccountId account;                         ///< for the fingerprints
};

struct RowMatch
{
    RowVerdict verdict = RowVerdict::New; ///< New, AlreadyThere or Doubtful
    Doubt doubt = Doubt::None;
    int known = -1;             ///< index of the entry it is or may be
    int sameAsRow = -1;         ///< of DoubleId: the earlier row of this statement
    bool amountChanged = false; ///< the bank gives another amount now
    bool isNowBooked = false;   ///< the known entry was pending, the row is booked
    int toldApart = -1;         ///< index of an entry the person said it is not
    double confidence = 1;      ///< of the verdict
    RowReason reason = {};
};

/// What MatchRejection::row keeps: account, day, amount, bank id, folded words.
QByteArray rowFingerprint(AccountId account, const RawEntry &row);

/// Every row's day from first to last; a null range for none.
std::pair<QDate, QDate> daysOf(std::span<const RawEntry *const> rows);

} // namespace bp
