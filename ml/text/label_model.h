// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The learned sorter on whole-number labels: weights on words, facts and kinds of things, a memory
/// of texts, and a calibrated confidence. Immutable and safe to share between threads; every lesson
/// makes a new one that shares what it did not change.

#include "core/base/progress.h"
#include "core/base/result.h"

#include "ml/text/label_parts.h"
#include "ml/text/text_row.h"

#include <QStringList>

#include <memory>
#include <span>

namespace bp::ml {

/// Why a label was proposed.
struct LabelReason
{
    int sameMerchant = 0; ///< earlier rows of this merchant with this label
    int ofMerchant = 0;   ///< with any label
    bool isAmountAlike = false;
    bool isOfNewKind = false; ///< what is known of the merchant was known of none learned
};

/// How much louder a word speaks for each label than for the others on average.
struct WordVoice
{
    QString word;
    std::vector<float> byLabel;
};
/// The words that speak loudest for a label, at most two.
QStringList loudest(std::span<const WordVoice> voices, int label);

class LabelModel
{
public:
    /// Rows in the order of time, labels from 0; `names`: what each is called, described as a row
    /// would be, or none. The same rows and names give the same model.
    [[nodiscard]] static Result<std::shared_ptr<const LabelModel>>
    trained(std::span<const LabelledRow> rows,
            int labels,
            Progress &progress,
            std::span<const TextRow> names = {});
    /// The same, and what was learned from the oldest rows alone, for measuring on the others. Rows
    /// in the order of days, twenty at least.
    struct Pair;
    [[nodiscard]] static Result<Pair> trainedTwice(std::span<const LabelledRow> rows,
                                                   int labels,
                                                   Progress &progress,
                                                   std::span<const TextRow> names = {});
    [[nodiscard]] static Result<std::shared_ptr<const LabelModel>>
    fromBytes(const QByteArray &bytes);
    /// Without the lessons since training, which live in the book.
    QByteArray toBytes() const;

    int labels() const { return m_labels; }
    /// What the trained labels stand for; kept in the file.
    const std::vector<std::int64_t> &names() const { return m_parts->names; }
    std::shared_ptr<const LabelModel> named(std::vector<std::int64_t> names) const;
    /// At most three, most likely first, with calibrated chances; none when the model knows no
    /// label.
    std::vector<LabelChance> top(const TextRow &row) const;
    /// What the text of a row says; `scores`: a place for each label.
    ReadText
    read(const ScannedText &text, const KnownMerchant &merchant, std::span<float> scores) const;
    /// As above, of a row whose text was read before.
    std::vector<LabelChance> top(const TextRow &row, const ReadText &text) const;
    LabelReason reason(const TextRow &row, int label) const;
    LabelReason reason(const TextRow &row, const TextId &text, int label) const;
    /// What each word of a row says that was met before.
    std::vector<WordVoice> voices(const TextRow &row) const;

    /// Also heard: one more row.
    std::shared_ptr<const LabelModel> learned(const TextRow &row, int label) const;
    std::shared_ptr<const LabelModel> learned(std::span<const LabelledRow> rows) const;

private:
    struct Lessons;
    static std::shared_ptr<const LabelModel> of(LabelParts parts);
    LabelModel(std::shared_ptr<const LabelParts> parts,
               std::shared_ptr<const Lessons> lessons,
               int labels);
    static void hear(Lessons &lessons, const LabelParts &parts, const LabelledRow &row, int labels);

    std::shared_ptr<const LabelParts> m_parts;
    std::shared_ptr<const Lessons> m_lessons;
    int m_labels = 0;
};

struct LabelModel::Pair
{
    std::shared_ptr<const LabelModel> model;
    std::shared_ptr<const LabelModel> earlier;
    std::size_t earlierRows = 0; ///< so many it learned from
};

} // namespace bp::ml
