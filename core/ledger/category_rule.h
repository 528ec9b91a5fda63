// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A person's rule that sorts entries, as the book keeps it. core/categorize reads the condition.

#include "core/base/id.h"

#include <QByteArray>
#include <QString>

namespace bp {

struct CategoryRule
{
    CategoryRuleId id;
    QString name;
    QByteArray condition; ///< JSON; its grammar is in core/categorize/rule_condition.h
    CategoryId category;
    PayeeId payee; ///< also sets this payee; null: leaves it
    bool isEnabled = true;
    int position = 0; ///< among equally specific rules

    friend bool operator==(const CategoryRule &, const CategoryRule &) = default;
};

} // namespace bp
