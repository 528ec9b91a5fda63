// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The table of the product: rows of one height, no grid, a quiet head, whole rows selected, the
/// row under the mouse known to the delegates. Space ticks, and what is selected survives a new
/// answer of the model by the ids of its rows.

#include <QSet>
#include <QTableView>

namespace bp::ui {

class Settings;

class RowTable : public QTableView
{
    Q_OBJECT

public:
    /// `idRole` gives a qint64 that names a row; 0 names none.
    explicit RowTable(int idRole, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setRowHeight(int pixels);
    /// As high as the person chose, at the present size of text.
    static int rowHeightOf(const Settings &settings);
    /// Keeps the height of rows the person chose.
    void follow(Settings &settings);
    /// Fixed widths per column; −1 shares what is left.
    void setColumnPlan(const QList<int> &widths);

    int hoveredRow() const { return m_hovered; }
    /// Whether the row of the keyboard shall be ringed: after keys were used, and where no other
    /// sign tells which row the next key means.
    bool showsFocusRow() const;
    QSet<qint64> selectedIds() const;
    qint64 currentId() const;
    QModelIndex indexOf(qint64 id) const;
    void select(qint64 id);
    /// Its first row becomes the one under the keyboard and nothing above it is out of sight.
    void goToTop();
    /// The keyboard comes here, and the row it stands on shows it.
    void takeKeyboard();
    /// The next row that can be chosen, from `row` on; −1: none.
    int nextRow(int row, int step) const;

Q_SIGNALS:
    void selectionChangedById();
    void keyPressed(QKeyEvent *event); ///< those the table does not use; accept() ends them

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void selectionChanged(const QItemSelection &now, const QItemSelection &before) override;
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;

private:
    void remember();
    void restore();
    void setHovered(int row);
    void setUsedKeys(bool usedKeys);
    void updateRow(const QModelIndex &index);
    void layoutColumns();

    int m_idRole;
    int m_hovered = -1;
    bool m_usedKeys = false;
    bool m_isRestoring = false;
    QList<int> m_widths;
    QSet<qint64> m_keptSelection;
    qint64 m_keptCurrent = 0;
    int m_keptRow = -1;
    int m_keptScroll = 0;
};

} // namespace bp::ui
