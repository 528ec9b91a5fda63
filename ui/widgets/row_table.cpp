// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_table.h"

#include "ui/base/settings.h"
#include "ui/style/fonts.h"
#include "ui/style/marks.h"
#include "ui/style/palette.h"
#include "ui/style/spacing.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace bp::ui {
namespace {

/// Small bold words over a strong line.
class QuietHeader : public QHeaderView
{
public:
    explicit QuietHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setHighlightSections(false);
        setSectionsClickable(false);
        setMinimumSectionSize(24);
    }
    QSize sizeHint() const override
    {
        return {QHeaderView::sizeHint().width(), scaled(space::headHeight)};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->fillRect(rect, colours()[Token::Card]);
        painter->setFont(bp::ui::font(TextRole::Label));
        painter->setPen(colours()[Token::Text3]);
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        const auto alignment = Qt::Alignment(
            model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        const QRect inner = rect.adjusted(space::cellX, 0, -space::cellX, 0);
        painter->drawText(
            inner,
            int(alignment == Qt::Alignment() ? Qt::AlignLeft | Qt::AlignVCenter : alignment),
            painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
        paintHairline(*painter,
                      QRect(rect.left(), rect.bottom(), rect.width(), 1),
                      colours()[Token::LineStrong]);
    }
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), colours()[Token::Card]);
        painter.end();
        QHeaderView::paintEvent(event);
    }
};

} // namespace

RowTable::RowTable(int idRole, QWidget *parent)
    : QTableView(parent)
    , m_idRole(idRole)
{
    setHorizontalHeader(new QuietHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(16);
    setRowHeight(scaled(space::rowHeight));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    setProperty("ring", false);
    viewport()->setAttribute(Qt::WA_Hover);
}

void RowTable::setRowHeight(int pixels)
{
    verticalHeader()->setDefaultSectionSize(pixels);
    verticalScrollBar()->setSingleStep(pixels);
}

int RowTable::rowHeightOf(const Settings &settings)
{
    const RowHeight height = settings.rowHeight();
    return scaled(height == RowHeight::Dense   ? space::rowDense
                  : height == RowHeight::Roomy ? space::rowRoomy
                                               : space::rowHeight);
}

void RowTable::follow(Settings &settings)
{
    const auto apply = [this, &settings] { setRowHeight(rowHeightOf(settings)); };
    connect(&settings, &Settings::rowHeightChanged, this, apply);
    connect(&settings, &Settings::textScaleChanged, this, apply);
    apply();
}

void RowTable::setModel(QAbstractItemModel *newModel)
{
    QTableView::setModel(newModel);
    connect(newModel, &QAbstractItemModel::modelAboutToBeReset, this, &RowTable::remember);
    connect(newModel, &QAbstractItemModel::modelReset, this, &RowTable::restore);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    layoutColumns();
}

void RowTable::setColumnPlan(const QList<int> &widths)
{
    m_widths = widths;
    layoutColumns();
}

void RowTable::layoutColumns()
{
    if (!model())
        return;
    const QFontMetrics head(bp::ui::font(TextRole::Label));
    // A column of one width is never narrower than its head, in no language.
    const auto fixedWidth = [&](int column) {
        const int needed =
            head.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
        return m_widths[column] == 0
                   ? 0
                   : std::max(scaled(m_widths[column]), needed + 2 * space::cellX + 1);
    };
    const int columns = std::min(int(m_widths.size()), model()->columnCount());
    int fixed = 0;
    int shares = 0;
    for (int column = 0; column < columns; ++column) {
        if (m_widths[column] < 0)
            shares -= m_widths[column];
        else
            fixed += fixedWidth(column);
    }
    const int rest = std::max(0, viewport()->width() - fixed);
    for (int column = 0; column < columns; ++column) {
        const int width = m_widths[column];
        setColumnWidth(column, width < 0 ? rest * -width / shares : fixedWidth(column));
    }
}

QSet<qint64> RowTable::selectedIds() const
{
    QSet<qint64> ids;
    if (!selectionModel())
        return ids;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const qint64 id = model()->index(row, 0).data(m_idRole).toLongLong())
                ids.insert(id);
        }
    }
    return ids;
}

qint64 RowTable::currentId() const
{
    return currentIndex().isValid() ? currentIndex().siblingAtColumn(0).data(m_idRole).toLongLong()
                                    : 0;
}

QModelIndex RowTable::indexOf(qint64 id) const
{
    const QModelIndexList found =
        id == 0 ? QModelIndexList()
                : model()->match(model()->index(0, 0), m_idRole, id, 1, Qt::MatchExactly);
    return found.isEmpty() ? QModelIndex() : found.front();
}

void RowTable::select(qint64 id)
{
    const QModelIndex index = indexOf(id);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::EnsureVisible);
}

void RowTable::goToTop()
{
    const int row = nextRow(0, 1);
    if (row >= 0)
        selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::NoUpdate);
    scrollToTop();
    Q_EMIT selectionChangedById();
}

void RowTable::takeKeyboard()
{
    setFocus(Qt::ShortcutFocusReason);
    setUsedKeys(true); // also where it has been here before
}

bool RowTable::showsFocusRow() const
{
    return hasFocus() && (m_usedKeys || !selectionModel()->hasSelection());
}

void RowTable::setUsedKeys(bool usedKeys)
{
    if (usedKeys == m_usedKeys)
        return;
    m_usedKeys = usedKeys;
    updateRow(currentIndex());
}

int RowTable::nextRow(int row, int step) const
{
    for (; row >= 0 && row < model()->rowCount(); row += step) {
        if (model()->flags(model()->index(row, 0)) & Qt::ItemIsSelectable)
            return row;
    }
    return -1;
}

void RowTable::remember()
{
    m_keptSelection = selectedIds();
    m_keptCurrent = currentId();
    m_keptRow = currentIndex().row();
    m_keptScroll = verticalScrollBar()->value();
}

void RowTable::restore()
{
    layoutColumns();
    m_isRestoring = true;
    QItemSelection selection;
    for (const qint64 id : std::as_const(m_keptSelection)) {
        if (const QModelIndex index = indexOf(id); index.isValid())
            selection.select(index, index.siblingAtColumn(model()->columnCount() - 1));
    }
    QModelIndex current = indexOf(m_keptCurrent);
    if (!current.isValid() && m_keptRow >= 0 && model()->rowCount() > 0) {
        // The row left the answer: the keyboard goes on with its neighbour.
        int row = nextRow(std::min(m_keptRow, model()->rowCount() - 1), 1);
        if (row < 0)
            row = nextRow(std::min(m_keptRow, model()->rowCount() - 1), -1);
        current = model()->index(row, 0);
    }
    if (current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_isRestoring = false;
    updateGeometries();
    verticalScrollBar()->setValue(m_keptScroll);
    Q_EMIT selectionChangedById();
}

void RowTable::selectionChanged(const QItemSelection &now, const QItemSelection &before)
{
    QTableView::selectionChanged(now, before);
    updateRow(currentIndex()); // with the last tick goes or comes its ring
    if (!m_isRestoring)
        Q_EMIT selectionChangedById();
}

/// The view itself paints the one cell anew; the ring goes around the row.
void RowTable::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    updateRow(before);
    QTableView::currentChanged(now, before);
    updateRow(now);
}

void RowTable::updateRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QRect cell = visualRect(index);
    viewport()->update(0, cell.top(), viewport()->width(), cell.height());
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    setUsedKeys(true);
    event->ignore();
    Q_EMIT keyPressed(event);
    if (event->isAccepted())
        return;
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(),
                                 QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        event->accept();
        return;
    }
    // Letters belong to the commands of the window; the view's search by typing stays off.
    if (!event->text().isEmpty() && event->text().front().isPrint() &&
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowTable::mousePressEvent(QMouseEvent *event)
{
    setUsedKeys(false);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.column() == 0 &&
        (index.flags() & Qt::ItemIsSelectable) && event->modifiers() == Qt::NoModifier &&
        selectionMode() == QAbstractItemView::ExtendedSelection) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        selectionModel()->select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        setFocus(Qt::MouseFocusReason);
        return;
    }
    QTableView::mousePressEvent(event);
}

void RowTable::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(indexAt(event->position().toPoint()).row());
    QTableView::mouseMoveEvent(event);
}

void RowTable::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void RowTable::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layoutColumns();
}

void RowTable::focusInEvent(QFocusEvent *event)
{
    m_usedKeys = event->reason() == Qt::TabFocusReason ||
                 event->reason() == Qt::BacktabFocusReason ||
                 event->reason() == Qt::ShortcutFocusReason;
    QTableView::focusInEvent(event);
    viewport()->update();
}

} // namespace bp::ui
