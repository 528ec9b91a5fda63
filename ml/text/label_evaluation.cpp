// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/label_evaluation.h"

#include <map>

namespace bp::ml {
namespace {

struct Tally
{
    int right = 0;
    int said = 0;
    int there = 0;
};

double macroF1(std::span<const LabelAnswer> answers)
{
    std::map<int, Tally> labels;
    for (const LabelAnswer &answer : answers) {
        ++labels[answer.truth].there;
        if (answer.said >= 0)
            ++labels[answer.said].said;
        if (answer.said >= 0 && answer.said == answer.truth)
            ++labels[answer.truth].right;
    }
    double sum = 0;
    for (const auto &[label, tally] : labels)
        sum += 2.0 * tally.right / (tally.said + tally.there);
    return labels.empty() ? 0 : sum / double(labels.size());
}

} // namespace

LabelFigures figuresOf(std::span<const LabelAnswer> answers)
{
    LabelFigures figures;
    std::vector<Outcome> outcomes;
    int right = 0;
    int sure = 0;
    int sureAndRight = 0;
    for (const LabelAnswer &answer : answers) {
        const bool isRight = answer.said >= 0 && answer.said == answer.truth;
        right += isRight ? 1 : 0;
        if (answer.said < 0)
            continue;
        outcomes.push_back({answer.confidence, isRight});
        if (answer.confidence >= 0.9) {
            ++sure;
            sureAndRight += isRight ? 1 : 0;
        }
    }
    figures.rows = int(answers.size());
    figures.unanswered = figures.rows - int(outcomes.size());
    if (figures.rows == 0)
        return figures;
    figures.accuracy = double(right) / figures.rows;
    figures.macroF1 = macroF1(answers);
    figures.coverageAt09 = double(sure) / figures.rows;
    figures.accuracyAt09 = sure > 0 ? double(sureAndRight) / sure : 0;
    figures.calibrationError = calibrationError(outcomes);
    figures.byChance = calibrationErrorByChance(outcomes);
    return figures;
}

} // namespace bp::ml
