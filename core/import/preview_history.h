// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The decisions of a person on a preview, to be taken back and made again before anything is in
/// the book. Keeps what a decision changed, and a preview as a whole only where another reading or
/// account took its place.

#include "core/import/import_preview.h"

#include <QString>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace bp {

class PreviewHistory
{
public:
    /// Whom a decision is heard by: the rows it is about with their partners, or those alike too.
    enum class Reach { Rows, Alike };

    /// Runs a decision about these rows. One that changes nothing is no step.
    void decide(ImportPreview &preview,
                const QString &name,
                std::span<const RowRef> refs,
                Reach reach,
                const std::function<void()> &decision);
    /// The preview gives way to another one of the same files: other accounts, columns read
    /// otherwise.
    void replace(ImportPreview &preview, const QString &name, ImportPreview next);
    void clear();

    QString undoText() const; ///< name of the step undo() would take back; empty: none
    QString redoText() const;
    /// The rows that changed, first the one it was about; nothing: all of them, or there is no
    /// step.
    std::vector<RowRef> undo(ImportPreview &preview);
    std::vector<RowRef> redo(ImportPreview &preview);

private:
    /// A row as it was, or will be again.
    struct Kept
    {
        RowRef ref;
        RowState state;
        std::optional<std::vector<CategorySuggestion>> suggestions; ///< if they are others
    };
    struct Step
    {
        QString name;
        std::vector<Kept> rows;
        std::optional<PreviewRefusals> refusals;      ///< if they are others …
        std::optional<std::vector<Category>> planned; ///< … and these
        std::optional<ImportPreview> whole;           ///< it gave way to another
    };
    static std::vector<RowRef> swap(ImportPreview &preview, Step &step);
    void put(Step step);
    void thin();

    std::vector<Step> m_done;
    std::vector<Step> m_undone; ///< the last is the next to be made again
};

} // namespace bp
