// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A preview of an import as rows of a table: groups by verdict, the doubtful first and open, the
/// certain ones closed; heads fold. Shows what the preview says and decides nothing; its owner
/// tells when the preview changed.

#include "core/import/import_preview.h"

#include "ui/models/category_names.h"
#include "ui/models/cells.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <array>
#include <optional>
#include <vector>

namespace bp::ui {

class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Tick, Day, Payee, Category, Why, Amount, ColumnCount };
    enum class Show { All, NeedsMe, Unsure };

    explicit ImportPreviewModel(QObject *parent = nullptr);

    void setLocale(const QLocale &locale) { m_locale = locale; }
    void setCategories(const CategoryNames &names) { m_names = names; }
    /// Null: nothing to show. The preview must outlive the model or be taken away first.
    void setPreview(const ImportPreview *preview);
    /// The preview is another one now, or rows moved between groups.
    void rebuild();
    /// Ticks or categories changed where they stand.
    void repaint();

    void setShow(Show show);
    Show show() const { return m_show; }
    void setAccount(int account); ///< index into the preview's accounts; −1: all
    void setOnly(std::optional<RowVerdict> verdict); ///< of one tile
    std::optional<RowVerdict> only() const { return m_only; }
    int countOf(Show show) const;

    std::optional<RowRef> refAt(int row) const;       ///< nothing for a head
    std::optional<RowVerdict> groupAt(int row) const; ///< of a head
    int rowOf(RowRef ref) const;
    void fold(int row, bool isOpen);
    void reveal(RowRef ref); ///< opens its group
    bool isOpen(RowVerdict verdict) const;
    /// Rows of a group as it is filtered now.
    const std::vector<RowRef> &rowsOf(RowVerdict verdict) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    static qint64 idOf(RowRef ref);
    static bool isUnsure(const PreviewRow &row, const ImportPreview &preview);

private:
    struct Group
    {
        RowVerdict verdict = RowVerdict::New;
        bool isOpen = false;
        std::vector<RowRef> rows;
        MoneyBag sum;
        int first = -1; ///< row of the head; −1: not shown
    };
    void collect();
    void place();
    bool matches(const PreviewRow &row, int account) const;
    const Group *groupOf(int row) const;
    QVariant headData(const Group &group, int column, int role) const;
    QVariant rowData(RowRef ref, int column, int role) const;
    QVariant cell(const PreviewRow &row, int column) const;
    QString categoryReason(const PreviewRow &row) const;
    bool isMadeWithImport(CategoryId category) const;
    CategoryCell categoryCell(const PreviewRow &row) const;
    QString hint(RowVerdict verdict) const;
    QString sumText(const MoneyBag &bag) const;

    const ImportPreview *m_preview = nullptr;
    QLocale m_locale;
    CategoryNames m_names;
    Show m_show = Show::All;
    int m_account = -1;
    std::optional<RowVerdict> m_only;
    std::array<Group, 4> m_groups;
    int m_rowCount = 0;
};

QString verdictName(RowVerdict verdict);

} // namespace bp::ui
