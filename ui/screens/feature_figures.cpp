// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/feature_figures.h"

namespace bp::ui {

FeatureFigures FeatureFigures::of(const LedgerReader &reader,
                                  QDate today,
                                  const CategorizerTrainer *trainer,
                                  const QLocale &locale)
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
    const std::vector<TrainingProblem> problems =
        trainer ? TrainingFixes::withoutLeft(reader, trainer->problems(reader))
                : std::vector<TrainingProblem>();
    for (const TrainingProblem &problem : problems)
        figures.problems.push_back({problem,
                                    TrainingFixes::sentence(reader, problem, locale),
                                    TrainingFixes::of(reader, problem),
                                    TrainingFixes::placeOf(reader, problem)});
    figures.advice = DriftAdvices::of(reader, registry, figures.drift, figures.need, problems);
    figures.payees = PayeeMemory::of(reader).learned();
    return figures;
}

} // namespace bp::ui
