// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a bank file leaves open, on the command line: how it was read, said as a sentence or as
/// data, and the person's answers (--answers sign=1).

#include "core/base/result.h"
#include "core/import/raw_entry.h"

#include "app/command.h"

#include <QHash>
#include <QJsonArray>

#include <vector>

namespace bp {

/// The name of the option a command takes answers with.
QString answersOption();
/// By ImportQuestion::key.
[[nodiscard]] Result<QHash<QString, int>> fileAnswers(const CommandRequest &request);

QJsonArray jsonOf(const std::vector<ImportQuestion> &questions);
/// One sentence for each question that was not answered: what was assumed, and how to say
/// otherwise.
QStringList assumptionsOf(const std::vector<ImportQuestion> &questions,
                          const QHash<QString, int> &answered);

} // namespace bp
