// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What all charts share: marks that lead to their entries by click or Enter, steps by arrow keys,
/// a small card with the number under the pointer, and the same numbers as a table (T). A chart
/// gets values and fetches nothing.

#include "ui/base/link.h"

#include <QLocale>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QTableView;

namespace bp::ui {

/// One bar, slice or point.
struct ChartMark
{
    QString name;  ///< "March 2026, in"
    QString value; ///< "+4.955,00 €"
    std::optional<Link> link;
};

class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(const QLocale &locale, QWidget *parent = nullptr);

    bool isTable() const;
    void showTable(bool asTable);
    /// What stands in the plot when there is nothing to draw yet.
    void setEmptySentence(const QString &sentence);
    int current() const { return m_current; } ///< the emphasised mark; −1: none
    const std::vector<ChartMark> &marks() const { return m_marks; }

    QSize minimumSizeHint() const override { return {160, 96}; }

Q_SIGNALS:
    void chosen(const bp::ui::Link &link);

protected:
    void setMarks(std::vector<ChartMark> marks, const QString &sentence);
    void setHeads(const QString &names, const QString &values); ///< of the table
    const QLocale &locale() const { return m_locale; }
    bool isEmpty() const { return m_marks.empty(); }
    void paintEmpty(QPainter &painter, const QRectF &plot) const;

    virtual void paintChart(QPainter &painter) = 0;
    /// The mark at a point; −1: none.
    virtual int markAt(QPointF point) const = 0;
    /// Where the card of a mark points to.
    virtual QPointF anchor(int mark) const = 0;

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setCurrent(int mark);
    void choose(int mark);
    void paintCard(QPainter &painter) const;
    bool stepTo(int key);

    QLocale m_locale;
    QStringList m_heads;
    std::vector<ChartMark> m_marks;
    QString m_emptySentence;
    QTableView *m_table = nullptr;
    int m_current = -1;
};

} // namespace bp::ui
