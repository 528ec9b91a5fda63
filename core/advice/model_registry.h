// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The versions of a trained model in the book: how a new one goes live or stays behind, going
/// back, comparing, and what is to be done when it drifts. Trained by ml; written here, by the
/// person's word.

#include "core/base/result.h"
#include "core/ledger/ledger_writer.h"
#include "core/ledger/model_record.h"

#include <QCoreApplication>

#include <optional>

namespace bp {

/// A model as training leaves it, not yet in the book.
struct TrainedModel
{
    ModelRecord record; ///< without id, version and activity
    QByteArray content;
    /// Accuracy of the active version on the same held-back rows; nothing when none is active.
    std::optional<double> activeAccuracy;
    int heldBackRows = 0;
};

struct RegistryDecision
{
    ModelId id;
    bool isActive = false;
    QString sentence; ///< why it went live or did not
};

/// How the active version does in life against what was measured when it was trained.
struct Drift
{
    int decisions = 0; ///< the last ones, at most 200
    double accuracy = 0;
    double heldBackAccuracy = 0;
    bool isDrifting = false;
    QString sentence; ///< what to do
};

class ModelRegistry
{
    Q_DECLARE_TR_FUNCTIONS(bp::ModelRegistry)

public:
    /// `name`: "categorizer".
    explicit ModelRegistry(QString name)
        : m_name(std::move(name))
    {
    }

    /// Keeps the version; it goes live only when it is not worse than the active one on the same
    /// rows.
    RegistryDecision add(LedgerWriter &writer, const TrainedModel &trained) const;
    /// The version before the active one goes live again.
    [[nodiscard]] Result<ModelId> rollBack(LedgerWriter &writer) const;

    std::optional<ModelRecord> active(const LedgerReader &reader) const;
    /// One sentence on how two versions differ.
    static QString comparison(const ModelRecord &one, const ModelRecord &other);
    Drift drift(const LedgerReader &reader) const;

private:
    QString m_name;
};

} // namespace bp
