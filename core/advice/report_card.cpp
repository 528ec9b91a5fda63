// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/report_card.h"

#include "core/advice/accuracy_text.h"

namespace bp {

std::vector<SuggestionRecord> ReportCards::records(const LedgerReader &reader)
{
    using State = SuggestionRecord::State;
    std::vector<SuggestionRecord> all;
    for (const State state : {State::Pending, State::Accepted, State::Rejected}) {
        for (SuggestionRecord &each : reader.suggestions(state))
            all.push_back(std::move(each));
    }
    return all;
}

ReportCard ReportCards::of(const LedgerReader &reader, QDate today, int days, ModelId model)
{
    return of(records(reader), today, days, model);
}

ReportCard
ReportCards::of(std::span<const SuggestionRecord> records, QDate today, int days, ModelId model)
{
    ReportCard card;
    card.days = days;
    std::vector<Outcome> outcomes;
    const QDate from = today.addDays(1 - days);
    // What a person chose before, or wrote as a rule, is no machine's word.
    const QString ofPerson = suggestionSourceKey(CategorySource::Person);
    const QString ofRule = suggestionSourceKey(CategorySource::Rule);
    for (const SuggestionRecord &each : records) {
        const bool isMeant = each.day >= from && each.day <= today && each.source != ofRule &&
                             each.source != ofPerson && (model.isNull() || each.model == model);
        if (!isMeant)
            continue;
        ++card.suggested;
        if (each.state == SuggestionRecord::State::Pending)
            continue;
        const bool isRight = each.state == SuggestionRecord::State::Accepted;
        (isRight ? card.accepted : card.rejected) += 1;
        outcomes.push_back({each.confidence, isRight});
        if (each.confidence >= 0.9) {
            ++card.sure;
            card.sureAndRight += isRight ? 1 : 0;
        }
    }
    card.bins = reliability(outcomes);
    card.calibrationError = calibrationError(outcomes);
    return card;
}

QString ReportCards::sentence(const ReportCard &card, const QLocale &locale)
{
    const QString counts = tr("Last %1 days: %2 suggested, %3 accepted")
                               .arg(locale.toString(card.days),
                                    locale.toString(card.suggested),
                                    locale.toString(card.accepted));
    return card.sure == 0
               ? tr("%1.").arg(counts)
               : tr("%1; right above 90 %: %2 %.")
                     .arg(counts, accuracyText(double(card.sureAndRight) / card.sure, locale));
}

} // namespace bp
