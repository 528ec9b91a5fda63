// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/model_json.h"

namespace bp {

using namespace Qt::StringLiterals;

QJsonValue comparisonJson(const VersionComparison &both)
{
    return QJsonObject{{u"version"_s, both.version},
                       {u"is_comparable"_s, both.rows > 0},
                       {u"rows"_s, both.rows},
                       {u"maybe_learned"_s, both.seen},
                       {u"trained"_s, both.trained},
                       {u"active"_s, both.active}};
}

QJsonObject modelJson(const ModelRecord &model)
{
    return {
        {u"version"_s, model.version},
        {u"kind"_s, model.kind},
        {u"trained_at"_s, model.trainedAt.toUTC().toString(Qt::ISODate)},
        {u"rows"_s, model.trainedRows},
        {u"first_day"_s, model.firstDay.toString(Qt::ISODate)},
        {u"last_day"_s, model.lastDay.toString(Qt::ISODate)},
        {u"training_hash"_s, QString::fromLatin1(model.trainingHash.toHex())},
        {u"accuracy"_s, model.heldBackAccuracy},
        {u"ece"_s, model.calibrationError},
        {u"size"_s, model.size},
        {u"active"_s, model.isActive},
        {u"compared"_s, model.againstActive ? comparisonJson(*model.againstActive) : QJsonValue()}};
}

} // namespace bp
