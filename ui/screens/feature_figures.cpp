// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/feature_figures.h"

namespace bp::ui {

FeatureFigures
FeatureFigures::of(const LedgerReader &reader, QDate today, const CategorizerTrainer *trainer)
{
    constexpr int days = 90;
    const ModelRegistry registry = ModelRegistry::forSorting();
    FeatureFigures figures;
    figures.versions = registry.versions(reader);
    figures.before = registry.before(reader);
    figures.drift = registry.drift(reader);
    figures.need = TrainingNeeds::of(reader, registry);
    const std::vector<SuggestionRecord> records = ReportCards::records(reader);
    figures.cards.push_back(ReportCards::of(records, today, days));
    for (const ModelRecord &version : figures.versions)
        figures.cards.push_back(ReportCards::of(records, today, days, version.id));
    if (trainer) {
        for (TrainingProblem &problem :
             TrainingFixes::withoutLeft(reader, trainer->problems(reader))) {
            auto fix = TrainingFixes::of(reader, problem);
            EntryFilter place = TrainingFixes::placeOf(reader, problem);
            figures.problems.push_back({std::move(problem), std::move(fix), std::move(place)});
        }
    }
    figures.payees = PayeeMemory::of(reader).learned();
    return figures;
}

} // namespace bp::ui
