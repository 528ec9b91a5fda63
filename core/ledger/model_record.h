// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Trained models and what they suggested, as the book keeps them. Plain values.

#include "core/base/id.h"
#include "core/ledger/entry.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace bp {

/// A new version and the one then in use, asked about the same entries.
struct VersionComparison
{
    /// Of the newest 20 %, held back from the new one: those the other cannot have learned from, or
    /// all of them where the new one is not worse even so. 0: the other has seen too many to be
    /// asked; the accuracies are then those measured when each was trained.
    int rows = 0;
    double trained = 0; ///< accuracy of what was learned from the older 80 %
    double active = 0;
    int version = 0; ///< the one then in use
    int seen = 0;    ///< of `rows` such as that one may have learned from

    friend bool operator==(const VersionComparison &, const VersionComparison &) = default;
};

/// One trained version of a model.
struct ModelRecord
{
    ModelId id;
    QString name;        ///< "categorizer"
    int version = 0;     ///< per name, from 1
    QString kind;        ///< "linear softmax, hashed n-grams"
    QDateTime trainedAt; ///< UTC
    int trainedRows = 0;
    QDate firstDay; ///< of the training rows
    QDate lastDay;
    QByteArray trainingHash;     ///< content hash of the training set
    double heldBackAccuracy = 0; ///< on the newest 20 % held back, 0…1
    double calibrationError = 0; ///< expected calibration error on the same rows
    qint64 size = 0;             ///< bytes of `content`; 0: cleared, only the figures are left
    bool isActive = false;
    int used = 0; ///< counts up with each that comes into use; 0: never, or the person went back
    std::optional<VersionComparison> againstActive; ///< nothing: they were not asked the same

    friend bool operator==(const ModelRecord &, const ModelRecord &) = default;
};

/// A category a machine proposed for an entry, and what became of it; or one the person had chosen
/// and replaced by another.
struct SuggestionRecord
{
    enum class State { Pending, Accepted, Rejected };

    EntryId entry;
    CategoryId category;
    double confidence = 0;
    QString reason;
    QString source; ///< "rule", "memory", "learned", "knowledge", "file", "person"
    ModelId model;  ///< null: not a learned one
    State state = State::Pending;
    QDate day; ///< on which it was made or last decided

    friend bool operator==(const SuggestionRecord &, const SuggestionRecord &) = default;
};

/// The person's yes or no to a suggestion, without what the machine had said about it.
struct SuggestionAnswer
{
    EntryId entry;
    CategoryId category;
    bool isYes = false;
    QDate day;
    std::int64_t number = 0; ///< the how many-th answer of the book; 0: of before they were counted
};

/// The name under which a state is stored: "pending", "accepted", "rejected".
QString suggestionStateKey(SuggestionRecord::State state);
/// The word for who proposed: "rule", "memory", "learned", "knowledge", "file"; or chose: "person".
QString suggestionSourceKey(CategorySource source);

/// What a bank's file called an entry, as long as nobody answered it.
inline bool isFiled(const SuggestionRecord &record)
{
    return record.state == SuggestionRecord::State::Pending &&
           record.source == suggestionSourceKey(CategorySource::File);
}

} // namespace bp
