// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What became of suggestions: "last 90 days: 412 suggested, 397 accepted; right above 90 %: 98.6
/// %", and the reliability picture.

#include "core/advice/reliability.h"
#include "core/ledger/ledger_reader.h"

#include <QCoreApplication>
#include <QLocale>

namespace bp {

struct ReportCard
{
    int suggested = 0;
    int accepted = 0;
    int rejected = 0; ///< the rest is still open
    int sure = 0;     ///< decided ones at least 0.9 sure
    int sureAndRight = 0;
    std::array<ReliabilityBin, 10> bins{}; ///< of those decided
    double calibrationError = 0;
    int days = 0; ///< it looks back on
};

class ReportCards
{
    Q_DECLARE_TR_FUNCTIONS(bp::ReportCards)

public:
    /// Suggestions of the last `days` days up to `today`; with a model only what that version said.
    static ReportCard
    of(const LedgerReader &reader, QDate today, int days = 90, ModelId model = {});
    /// The same from records already read.
    static ReportCard
    of(std::span<const SuggestionRecord> records, QDate today, int days = 90, ModelId model = {});
    /// In the person's formats.
    static QString sentence(const ReportCard &card, const QLocale &locale);
    /// Of every state.
    static std::vector<SuggestionRecord> records(const LedgerReader &reader);
};

} // namespace bp
