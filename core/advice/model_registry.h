// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The versions of a trained model in the book: how a new one goes live or stays behind, going
/// back, and whether the one in use drifts. Trained by ml; written here. Of the newest ten, of
/// those a person chose and of the one in use the content is kept; of others the figures.

#include "core/advice/learned_entries.h"
#include "core/advice/reliability.h"
#include "core/base/result.h"
#include "core/ledger/history.h"
#include "core/ledger/ledger_writer.h"
#include "core/ledger/model_record.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>
#include <vector>

namespace bp {

class Ledger;

/// A model as training leaves it, not yet in the book.
struct TrainedModel
{
    ModelRecord record; ///< without id, version, activity and comparison
    QByteArray content;
    std::optional<VersionComparison> againstActive; ///< nothing: none is active
    int heldBackRows = 0;
    LearnedEntries learned;
};

struct RegistryDecision
{
    ModelId id;
    int version = 0;
    bool isActive = false;
    bool isNew = true; ///< false: a version of the same material is there already
    // Why it went live or did not:
    std::optional<VersionComparison> againstActive;
    int heldBackRows = 0;
    double heldBackAccuracy = 0;
};

/// How the active version does in life against what was measured when it was trained.
struct Drift
{
    int decisions = 0; ///< the last ones about what it would still suggest, at most 200
    double accuracy = 0;
    double heldBackAccuracy = 0;
    bool hasVersion = false; ///< false: none is in use
    bool isDrifting = false;
    std::vector<Outcome> outcomes; ///< the decisions, newest first

    /// The least accuracy that so many decisions may show by chance when nothing has changed.
    double leastByChance(int count) const;
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

    /// The versions that sort entries.
    static ModelRegistry forSorting() { return ModelRegistry(QStringLiteral("categorizer")); }
    const QString &name() const { return m_name; }

    /// Keeps the version; it goes live only when it is not worse than the active one on the same
    /// rows.
    RegistryDecision add(LedgerWriter &writer, const TrainedModel &trained) const;
    /// The version in use before the active one goes live again.
    [[nodiscard]] Result<ModelId> rollBack(LedgerWriter &writer) const;
    void removeAll(LedgerWriter &writer) const;

    // The same as named changes of a book, which undo takes back.
    /// add(), unless a version was trained on the very same material: then nothing changes. What
    /// the machine trained by itself stands aside: undo takes back what the person did.
    [[nodiscard]] Result<RegistryDecision>
    keep(Ledger &ledger, const TrainedModel &trained, Origin::Kind by = Origin::Kind::Person) const;
    [[nodiscard]] Result<void> use(Ledger &ledger, int version) const;
    [[nodiscard]] Result<ModelRecord> goBack(Ledger &ledger) const;
    /// Not the one in use. Its report card goes with it.
    [[nodiscard]] Result<void> remove(Ledger &ledger, int version) const;

    std::vector<ModelRecord> versions(const LedgerReader &reader) const; ///< newest first
    [[nodiscard]] Result<ModelRecord> version(const LedgerReader &reader, int version) const;
    std::optional<ModelRecord> active(const LedgerReader &reader) const;
    /// What goBack() would bring.
    std::optional<ModelRecord> before(const LedgerReader &reader) const;
    Drift drift(const LedgerReader &reader) const;

    // In the person's language and formats:
    /// What kind of model it is; the book keeps the English name.
    static QString kindName(const ModelRecord &model);
    static QString sentence(const RegistryDecision &decision, const QLocale &locale);
    static QString sentence(const Drift &drift, const QLocale &locale);

private:
    void keepChoices(LedgerWriter &writer, ModelId id) const;
    [[nodiscard]] Result<void> clearOld(Ledger &ledger) const;
    QString chosenKey() const { return QStringLiteral("model.chosen.") + m_name; }

    QString m_name;
};

} // namespace bp
