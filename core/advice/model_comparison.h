// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Two versions of a model side by side. Only figures of the same entries say which is better: what
/// each was found to be when it was trained was measured on the newest entries of its own time.

#include "core/ledger/model_record.h"

#include <QCoreApplication>
#include <QLocale>

namespace bp {

struct ModelComparison
{
    enum class Basis {
        SameEntries,      ///< the newer one was measured beside the older one
        SameMaterial,     ///< trained on the same entries, so the same were held back
        DifferentEntries, ///< not comparable
    };
    struct Side
    {
        int version = 0;
        double accuracy = 0;
        int trainedRows = 0;
    };

    Basis basis = Basis::DifferentEntries;
    Side older;
    Side newer;
    int rows = 0; ///< with SameEntries: held back from the newer one
    int seen = 0; ///< of these such as the older one may have learned from

    bool isComparable() const { return basis != Basis::DifferentEntries; }
};

class ModelComparisons
{
    Q_DECLARE_TR_FUNCTIONS(bp::ModelComparisons)

public:
    static ModelComparison of(const ModelRecord &one, const ModelRecord &other);
    /// In the person's language and formats.
    static QString sentence(const ModelComparison &comparison, const QLocale &locale);
    /// How a version did beside the one in use when it was trained; "" when that cannot be said.
    static QString sentence(const ModelRecord &model, const QLocale &locale);
};

} // namespace bp
