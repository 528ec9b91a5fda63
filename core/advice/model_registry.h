// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The versions of a trained model in the book: how a new one goes live or stays behind, going
/// back, comparing, and what is to be done when it drifts. Trained by ml; written here. Of the
/// newest ten, of those a person chose and of the one in use the content is kept; of others the
/// figures.

#include "core/advice/learned_entries.h"
#include "core/base/result.h"
#include "core/ledger/history.h"
#include "core/ledger/ledger_writer.h"
#include "core/ledger/model_record.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

namespace bp {

class Ledger;

/// A new version and the active one, asked about the same rows.
struct VersionComparison
{
    /// Of the newest 20 %: those the active version cannot have learned from, or all of them where
    /// the new one is not worse even so. 0: the active one has seen too many to be asked; the
    /// accuracies are then those measured when each was trained.
    int rows = 0;
    double trained = 0; ///< accuracy of what was learned from the older 80 %
    double active = 0;
};

/// A model as training leaves it, not yet in the book.
struct TrainedModel
{
    ModelRecord record; ///< without id, version and activity
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
    int decisions = 0; ///< the last ones, at most 200
    double accuracy = 0;
    double heldBackAccuracy = 0;
    bool hasVersion = false; ///< false: none is in use
    bool isDrifting = false;
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
    /// On how two versions differ.
    static QString
    comparison(const ModelRecord &one, const ModelRecord &other, const QLocale &locale);
    static QString sentence(const RegistryDecision &decision, const QLocale &locale);
    static QString sentence(const Drift &drift, const QLocale &locale); ///< and what to do

private:
    void keepChoices(LedgerWriter &writer, ModelId id) const;
    [[nodiscard]] Result<void> clearOld(Ledger &ledger) const;
    QString chosenKey() const { return QStringLiteral("model.chosen.") + m_name; }

    QString m_name;
};

} // namespace bp
