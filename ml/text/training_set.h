// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What may be learned from a book, as rows for training.

#include "core/advice/merchant_lookup.h"
#include "core/ledger/ledger_reader.h"

#include "ml/text/text_row.h"

#include <vector>

namespace bp::ml {

struct TrainingEntry
{
    EntryId id;
    TextRow row;
    CategoryId category;
};

/// Oldest first.
struct TrainingSet
{
    std::vector<TrainingEntry> entries;

    static TrainingSet
    of(const LedgerReader &reader, const MerchantLookup *merchants, const DateRange &days = {});
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
