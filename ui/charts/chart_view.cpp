// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/style/fonts.h"
#include "ui/style/marks.h"
#include "ui/style/palette.h"
#include "ui/style/spacing.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace bp::ui {

ChartView::ChartView(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_locale(locale)
    , m_heads{tr("What"), tr("Amount")}
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleDescription(tr("Arrow keys step, Enter shows the entries, T shows a table."));
}

void ChartView::setEmptySentence(const QString &sentence)
{
    m_emptySentence = sentence;
    update();
}

void ChartView::setMarks(std::vector<ChartMark> marks, const QString &sentence)
{
    const bool wasTable = isTable();
    m_marks = std::move(marks);
    m_current = -1;
    setAccessibleName(m_marks.empty() ? m_emptySentence : sentence);
    if (wasTable) {
        showTable(false);
        showTable(true);
    }
    update();
}

void ChartView::setHeads(const QString &names, const QString &values)
{
    m_heads = {names, values};
}

bool ChartView::isTable() const
{
    return m_table != nullptr;
}

void ChartView::showTable(bool asTable)
{
    if (asTable == isTable())
        return;
    if (!asTable) {
        m_table->deleteLater();
        m_table = nullptr;
        setFocus(Qt::OtherFocusReason);
        update();
        return;
    }
    auto *model = new QStandardItemModel(int(m_marks.size()), 2);
    model->setHorizontalHeaderLabels(m_heads);
    model->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    model->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (int i = 0; i < int(m_marks.size()); ++i) {
        auto *name = new QStandardItem(m_marks[size_t(i)].name);
        auto *value = new QStandardItem(m_marks[size_t(i)].value);
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        name->setEditable(false);
        value->setEditable(false);
        model->setItem(i, 0, name);
        model->setItem(i, 1, value);
    }
    m_table = new QTableView(this);
    model->setParent(m_table);
    m_table->setModel(model);
    m_table->setObjectName(u"chartTable"_s);
    m_table->setAccessibleName(accessibleName());
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(space::rowDense));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setGeometry(rect());
    connect(
        m_table, &QTableView::activated, this, [this](const QModelIndex &at) { choose(at.row()); });
    m_table->show();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ChartView::setCurrent(int mark)
{
    if (mark == m_current)
        return;
    m_current = mark;
    setCursor(mark >= 0 && m_marks[size_t(mark)].link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ChartView::choose(int mark)
{
    if (mark >= 0 && mark < int(m_marks.size()) && m_marks[size_t(mark)].link)
        Q_EMIT chosen(*m_marks[size_t(mark)].link);
}

bool ChartView::event(QEvent *event)
{
    // Keys a focused chart answers go before the window's commands of the same key.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_T || (key == Qt::Key_Escape && isTable())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChart(painter);
    if (m_current >= 0)
        paintCard(painter);
}

void ChartView::paintEmpty(QPainter &painter, const QRectF &plot) const
{
    painter.setFont(ui::font(TextRole::Small));
    painter.setPen(colours()[Token::Text2]);
    painter.drawText(
        plot.adjusted(16, 0, -16, 0), Qt::AlignCenter | Qt::TextWordWrap, m_emptySentence);
}

void ChartView::paintCard(QPainter &painter) const
{
    const ChartMark &mark = m_marks[size_t(m_current)];
    const Colours &c = colours();
    QFont strong = ui::font(TextRole::SmallStrong);
    strong.setWeight(QFont::DemiBold);
    const QFont small = ui::font(TextRole::Small);
    const QFont tiny = ui::font(TextRole::Axis);
    const QString hint = mark.link && hasFocus() ? tr("Enter: show entries") : QString();
    const int line = QFontMetrics(small).height();
    const int width = std::max({QFontMetrics(small).horizontalAdvance(mark.name),
                                QFontMetrics(strong).horizontalAdvance(mark.value),
                                QFontMetrics(tiny).horizontalAdvance(hint)}) +
                      2 * space::m;
    const int height = (hint.isEmpty() ? 2 : 3) * line + 2 * space::s;
    const QPointF at = anchor(m_current);
    double x = std::clamp(at.x() - width / 2.0, 0.0, std::max(0.0, double(this->width() - width)));
    double y = at.y() - height - 10;
    if (y < 0)
        y = std::min(at.y() + 12, double(this->height() - height));
    const QRectF card(std::round(x) + 0.5, std::round(y) + 0.5, width - 1, height - 1);
    painter.setPen(c[Token::LineStrong]);
    painter.setBrush(c[Token::Card]);
    painter.drawRoundedRect(card, radius::control, radius::control);
    QRectF text = card.adjusted(space::m, space::s, -space::m, -space::s);
    const auto write = [&](const QString &words, const QFont &wordsFont, Token token) {
        painter.setFont(wordsFont);
        painter.setPen(c[token]);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, words);
        text.setTop(text.top() + line);
    };
    write(mark.name, small, Token::Text2);
    write(mark.value, strong, Token::Text1);
    if (!hint.isEmpty())
        write(hint, tiny, Token::Text3);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(isEmpty() ? -1 : markAt(event->position()));
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !isEmpty())
        choose(markAt(event->position()));
}

void ChartView::leaveEvent(QEvent *)
{
    if (!hasFocus())
        setCurrent(-1);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
}

bool ChartView::stepTo(int key)
{
    const int last = int(m_marks.size()) - 1;
    if (last < 0)
        return false;
    const bool mirrored = layoutDirection() == Qt::RightToLeft && property("mirrors").toBool();
    if (key == (mirrored ? Qt::Key_Right : Qt::Key_Left))
        setCurrent(m_current < 0 ? last : std::max(0, m_current - 1));
    else if (key == (mirrored ? Qt::Key_Left : Qt::Key_Right))
        setCurrent(std::min(last, m_current + 1));
    else if (key == Qt::Key_Home)
        setCurrent(0);
    else if (key == Qt::Key_End)
        setCurrent(last);
    else
        return false;
    return true;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_T)
        showTable(!isTable());
    else if (event->key() == Qt::Key_Escape && isTable())
        showTable(false);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(m_current);
    else if (!stepTo(event->key()))
        QWidget::keyPressEvent(event);
}

void ChartView::resizeEvent(QResizeEvent *)
{
    if (m_table)
        m_table->setGeometry(rect());
}

} // namespace bp::ui
