// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What may be learned from a book, as rows for training.

#include "core/advice/learned_entries.h"
#include "core/advice/merchant_lookup.h"
#include "core/ledger/ledger_reader.h"

#include "ml/text/text_row.h"

#include <optional>
#include <vector>

namespace bp::ml {

struct TrainingEntry
{
    EntryId id;
    TextRow row;
    CategoryId category;
};

/// What a version learned from. Of one that did not write it down, in an older book: whatever is
/// dated no later than its last day.
class LearnedBy
{
public:
    LearnedBy(const LedgerReader &reader, const ModelRecord &version);

    bool holds(EntryId entry, CategoryId category, QDate day) const
    {
        return m_entries ? m_entries->holds(entry, category) : day <= m_lastDay;
    }
    /// How it knew the entry; null: not at all.
    CategoryId category(EntryId entry) const
    {
        return m_entries ? m_entries->category(entry) : CategoryId();
    }
    /// Where something new to it may be.
    DateRange newDays() const;

private:
    std::optional<LearnedEntries> m_entries;
    QDate m_lastDay;
};

/// Oldest first.
struct TrainingSet
{
    std::vector<TrainingEntry> entries;

    static TrainingSet of(const LedgerReader &reader, const MerchantLookup *merchants);
    /// What the person decided since a version was trained.
    static TrainingSet
    newTo(const LearnedBy &learned, const LedgerReader &reader, const MerchantLookup *merchants);
    /// The same entries with the same categories give the same hash.
    QByteArray contentHash() const;
    QDate firstDay() const { return entries.empty() ? QDate() : entries.front().row.day; }
    QDate lastDay() const { return entries.empty() ? QDate() : entries.back().row.day; }
};

/// The direction of the amount, as merchant knowledge asks for it.
int merchantSign(const TextRow &row);
/// What merchant knowledge says, where it is sure enough to teach from; `merchants` may be null.
KnownMerchant heardMerchant(const MerchantLookup *merchants, const ScannedText &text, int sign);
/// Adds that to a row.
void describeMerchant(TextRow &row, const MerchantLookup *merchants);

/// A category's name as the row a model learns it from: its words, and the kind those words mean.
TextRow describedName(const QString &name, const MerchantLookup *merchants);

} // namespace bp::ml
