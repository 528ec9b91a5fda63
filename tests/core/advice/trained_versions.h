// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Versions as if they had been trained, and what became of what they said.

#include "core/advice/model_registry.h"

#include "tests/support/test_ledger.h"

#include <QtTest>

namespace bp::test {

using namespace Qt::StringLiterals;

inline const QDate today(2025, 3, 15);

inline TrainedModel version(double accuracy, std::optional<double> active = {})
{
    TrainedModel trained;
    trained.record.kind = u"test"_s;
    trained.record.trainedAt = QDateTime(today, QTime(12, 0), Qt::UTC);
    trained.record.trainedRows = 100;
    trained.record.firstDay = today.addDays(-100);
    trained.record.lastDay = today;
    trained.record.trainingHash = "hash";
    trained.record.heldBackAccuracy = accuracy;
    trained.content = "content";
    trained.record.size = trained.content.size();
    if (active)
        trained.againstActive = VersionComparison{20, accuracy, *active};
    trained.heldBackRows = 20;
    return trained;
}

/// One that learned from other material than those before.
inline TrainedModel another(double accuracy, std::optional<double> active = {})
{
    static int number = 0;
    TrainedModel trained = version(accuracy, active);
    trained.record.trainingHash = QByteArray::number(++number);
    return trained;
}

inline RegistryDecision add(TestLedger &ledger, const TrainedModel &trained)
{
    RegistryDecision decision;
    const auto done = ledger->change(u"Train"_s, [&](LedgerWriter &writer) -> Result<void> {
        decision = ModelRegistry(u"categorizer"_s).add(writer, trained);
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return decision;
}

/// `right` accepted and `wrong` rejected suggestions of the model.
inline void decide(
    TestLedger &ledger, ModelId model, int right, int wrong, double confidence, QDate day = today)
{
    const AccountId account =
        ledger.account(u"Current %1"_s.arg(confidence) % QString::number(right));
    std::vector<EntryId> entries;
    for (int i = 0; i < right + wrong; ++i)
        entries.push_back(ledger.add(account, day, -100 - i, u"REWE"_s));
    const auto done = ledger->change(u"Decide"_s, [&](LedgerWriter &writer) -> Result<void> {
        for (int i = 0; i < right + wrong; ++i) {
            SuggestionRecord record;
            record.entry = entries[std::size_t(i)];
            record.category = ledger.category(u"groceries"_s);
            record.confidence = confidence;
            record.source = u"learned"_s;
            record.model = model;
            record.state =
                i < right ? SuggestionRecord::State::Accepted : SuggestionRecord::State::Rejected;
            record.day = day;
            writer.putSuggestion(record);
        }
        return {};
    });
    QVERIFY(done.has_value());
}

} // namespace bp::test
