// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/model_comparison.h"

#include "core/advice/accuracy_text.h"

#include <cmath>

namespace bp {

ModelComparison ModelComparisons::of(const ModelRecord &one, const ModelRecord &other)
{
    const ModelRecord &older = one.version < other.version ? one : other;
    const ModelRecord &newer = one.version < other.version ? other : one;
    ModelComparison comparison;
    comparison.older = {older.version, older.heldBackAccuracy, older.trainedRows};
    comparison.newer = {newer.version, newer.heldBackAccuracy, newer.trainedRows};
    if (newer.againstActive && newer.againstActive->version == older.version) {
        comparison.basis = ModelComparison::Basis::SameEntries;
        comparison.older.accuracy = newer.againstActive->active;
        comparison.newer.accuracy = newer.againstActive->trained;
        comparison.rows = newer.againstActive->rows;
        comparison.seen = newer.againstActive->seen;
    } else if (older.trainingHash == newer.trainingHash) {
        comparison.basis = ModelComparison::Basis::SameMaterial;
    }
    return comparison;
}

QString ModelComparisons::sentence(const ModelComparison &comparison, const QLocale &locale)
{
    using Basis = ModelComparison::Basis;
    const ModelComparison::Side &older = comparison.older;
    const ModelComparison::Side &newer = comparison.newer;
    if (!comparison.isComparable())
        return tr("Versions %1 and %2 cannot be compared: %3 % and %4 % were measured on different "
                  "entries, each on the newest 20 % of its time.")
            .arg(older.version)
            .arg(newer.version)
            .arg(accuracyText(older.accuracy, locale), accuracyText(newer.accuracy, locale));
    const QString where =
        comparison.basis == Basis::SameMaterial
            ? tr("on the same newest 20 %, held back from both")
            : tr("on the same %n entries, held back from version %1", nullptr, comparison.rows)
                  .arg(newer.version);
    const double distance = newer.accuracy - older.accuracy;
    const int digits = accuracyDigits(newer.accuracy, older.accuracy);
    const auto text = [&](double share) { return accuracyText(share, locale, digits); };
    const QString points = text(std::abs(distance));
    const ModelComparison::Side &better = distance > 0 ? newer : older;
    const ModelComparison::Side &worse = distance > 0 ? older : newer;
    const bool isSame = points == text(0);
    const QString verdict =
        isSame ? tr("Versions %1 and %2 are right equally often, %3 %, %4.")
                     .arg(older.version)
                     .arg(newer.version)
                     .arg(text(newer.accuracy), where)
               : tr("Version %1 is right %2 percentage points more often than version %3 (%4 % and "
                    "%5 %) %6.")
                     .arg(better.version)
                     .arg(points)
                     .arg(worse.version)
                     .arg(text(better.accuracy), text(worse.accuracy), where);
    if (comparison.seen == 0)
        return verdict;
    return verdict + u' ' +
           tr("Version %1 may have learned from %n of them.", nullptr, comparison.seen)
               .arg(older.version);
}

QString ModelComparisons::sentence(const ModelRecord &model, const QLocale &locale)
{
    if (!model.againstActive)
        return {};
    const VersionComparison &both = *model.againstActive;
    const auto [trained, active] = accuracyTexts(both.trained, both.active, locale);
    return tr("Right for %1 % of the same %n entries of which version %2, then in use, got %3 %.",
              nullptr,
              both.rows)
        .arg(trained, QString::number(both.version), active);
}

} // namespace bp
