// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the machine may do in this book, and how sure it must be: the one truth for the window, the
/// command line and imports. Kept as preferences of the book, so every change is named and undone
/// like any other.

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace bp {

class Ledger;
class LedgerReader;
struct CategorySuggestion;

/// What a person can switch off as a whole. A new one is one line of features().
enum class Feature { Sorting };

/// A choice about how a feature works.
enum class FeatureOption {
    TrainsItself,    ///< a new version when enough was sorted since the last
    TellsOfVersions, ///< a notice when a version was trained by itself
    TellsOfDrift,    ///< a notice when the version in use no longer fits
};

struct FeatureInfo
{
    Feature feature = Feature::Sorting;
    QString key;      ///< under which the book keeps it
    QString name;     ///< as the command line calls it
    QString icon;     ///< name of its picture in the window
    QString title;    ///< "Sort entries by machine"
    QString sentence; ///< what it does, and what is left without it
};

struct FeatureOptionInfo
{
    FeatureOption option = FeatureOption::TrainsItself;
    Feature feature = Feature::Sorting; ///< whose option it is
    bool isNotice = false;
    QString key;
    QString name;
    QString title;
    QString sentence;
};

/// Confidences, 0…1.
struct SortingThresholds
{
    double suggestFrom = 0.7; ///< below it nothing is shown
    double applyFrom = 0.9;   ///< from it on an import sorts without asking

    bool isShown(const CategorySuggestion &suggestion) const;
    bool isFollowed(const CategorySuggestion &suggestion) const; ///< without asking
    friend bool operator==(const SortingThresholds &, const SortingThresholds &) = default;
};

class FeatureSettings
{
    Q_DECLARE_TR_FUNCTIONS(bp::FeatureSettings)

public:
    /// What may be set; an older book may hold others.
    static constexpr double lowest = 0.5;
    static constexpr double highest = 0.99;

    static std::vector<FeatureInfo> features();
    static std::vector<FeatureOptionInfo> options();

    static bool isOn(const LedgerReader &reader, Feature feature);
    static bool isOn(const LedgerReader &reader, FeatureOption option);
    static SortingThresholds thresholds(const LedgerReader &reader);

    [[nodiscard]] static Result<void> setOn(Ledger &ledger, Feature feature, bool on);
    [[nodiscard]] static Result<void> setOn(Ledger &ledger, FeatureOption option, bool on);
    /// Invalid outside lowest … highest.
    [[nodiscard]] static Result<void> checkConfidence(double confidence);
    /// One pushes the other: nothing is sorted without asking that would not even be shown.
    /// Checked as above.
    [[nodiscard]] static Result<void> setSuggestFrom(Ledger &ledger, double confidence);
    [[nodiscard]] static Result<void> setApplyFrom(Ledger &ledger, double confidence);

private:
    [[nodiscard]] static Result<void> setThresholds(Ledger &ledger, SortingThresholds wanted);
};

} // namespace bp
