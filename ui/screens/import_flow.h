// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The conversation of an import, without a window: files → reading → preview → committed. Each
/// state says what may happen next; the screen shows it, tests drive it.

#include "core/import/importer.h"
#include "core/import/preview_history.h"

#include "ui/base/context.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <span>

namespace bp::ui {

class ImportFlow : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Empty,   ///< waits for files
        Reading, ///< a worker reads, matches and sorts
        Preview, ///< a person decides; nothing is stored
        Done,    ///< the book has the rows
    };

    explicit ImportFlow(const Context &context, QObject *parent = nullptr);

    State state() const { return m_state; }
    const ImportPreview &preview() const { return m_preview; }
    const ImportOutcome &outcome() const { return m_outcome; }
    /// Why the last step did not happen, as a sentence; "" when it did.
    const QString &problem() const { return m_problem; }
    const QStringList &paths() const { return m_paths; }

    void start(const QStringList &paths);
    void cancel(); ///< back to Empty; nothing was stored
    /// Reads the files anew; takeBack() brings the former rows back with all that was decided.
    void answer(const QString &path, const QString &question, int reading);
    /// A null id makes a new account. Which rows are there already is asked anew, and taken back as
    /// above.
    void chooseAccount(int statement, const Account &account);

    void tick(std::span<const RowRef> refs, bool ticked);
    void decideSame(std::span<const RowRef> refs);
    /// Some rows are not what they were matched with, some are no transfers.
    void decideDifferent(std::span<const RowRef> rows, std::span<const RowRef> transfers = {});
    void decideTransfer(RowRef ref, RowRef partner);
    void decideTransfer(RowRef ref, EntryId partner);
    /// Those alike that nobody decided follow at once.
    void sort(std::span<const RowRef> refs, CategoryId category);
    /// The same into a category that is made with the import, if there is none of this path; null:
    /// the path names nothing.
    CategoryId sortIntoNew(std::span<const RowRef> refs, const QString &path, CategoryKind kind);

    /// Of what was decided since the files were first read.
    const PreviewHistory &history() const { return m_history; }
    /// The rows the last decision changed, as they were before it, or are again.
    std::vector<RowRef> takeBack(bool forward);

    /// Writes the ticked rows in one step; false when the book said no (see problem()).
    bool commit();
    /// The lines of the file a row was read from.
    QString rawLines(RowRef ref);

    /// A preview with all that was decided, for another flow to go on with; nothing: there is none.
    struct Kept
    {
        QStringList paths;
        ImportPreview preview;
        PreviewHistory history;
    };
    std::optional<Kept> kept() const;
    void goOnWith(Kept kept);

Q_SIGNALS:
    void stateChanged();
    void previewChanged(); ///< another preview, or rows changed their verdict
    void rowsChanged();    ///< ticks and categories only

private:
    void decide(const QString &step,
                std::span<const RowRef> refs,
                const std::function<void()> &decision,
                PreviewHistory::Reach reach = PreviewHistory::Reach::Alike);
    void prepare();
    void take(Result<ImportPreview> prepared);
    void replace(const QString &step, ImportPreview next, const QString &said);
    void setState(State state);

    Context m_context;
    State m_state = State::Empty;
    QStringList m_paths;
    QHash<QString, QHash<QString, int>> m_answers; ///< to read with, or to read anew with
    ImportPreview m_preview;
    PreviewHistory m_history;
    ImportOutcome m_outcome;
    QString m_problem;
    QHash<QString, QStringList> m_lines; ///< of files, read when first asked
    QMetaObject::Connection m_advised;   ///< waits for the advisers
};

} // namespace bp::ui
