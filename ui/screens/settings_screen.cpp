// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/settings_screen.h"

#include "ui/base/navigator.h"
#include "ui/screens/feature_page.h"
#include "ui/screens/settings_pages.h"
#include "ui/style/fonts.h"
#include "ui/style/palette.h"
#include "ui/style/spacing.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/scrolled.h"

#include <QBoxLayout>
#include <QFocusEvent>
#include <QListWidget>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>

#include <algorithm>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 172;
constexpr int before = 12;
constexpr int behind = 8;

/// Knows whether it was last used with the mouse.
class PageList : public QListWidget
{
public:
    using QListWidget::QListWidget;

    bool showsFocus() const { return hasFocus() && !m_usedMouse; }

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        m_usedMouse = true;
        QListWidget::mousePressEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        m_usedMouse = false;
        viewport()->update();
        QListWidget::keyPressEvent(event);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        m_usedMouse = event->reason() == Qt::MouseFocusReason;
        QListWidget::focusInEvent(event);
    }

private:
    bool m_usedMouse = false;
};

/// A rounded row; the chosen one is filled, and ringed while the keyboard is there.
class ListDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(font(TextRole::Strong));
        return {before + metrics.horizontalAdvance(index.data().toString()) + behind, scaled(34)};
    }
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colours &c = colours();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isChosen = option.state & QStyle::State_Selected;
        if (isChosen || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(c[isChosen ? Token::Selected : Token::Hover]);
            painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6);
        }
        const auto *list = qobject_cast<const QListWidget *>(option.widget);
        if (isChosen && list && static_cast<const PageList *>(list)->showsFocus()) {
            painter->setPen(QPen(c[Token::Accent], 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(option.rect.adjusted(1, 2, -1, -2), 6, 6);
        }
        painter->setFont(font(TextRole::Strong));
        painter->setPen(c[isChosen ? Token::Text1 : Token::Text2]);
        painter->drawText(option.rect.adjusted(before, 0, -behind, 0),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          index.data().toString());
        painter->restore();
    }
};

} // namespace

SettingsScreen::SettingsScreen(const Context &context, QWidget *parent)
    : Screen(context, parent)
    , m_list(new PageList)
    , m_pages(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new PageHead(tr("Settings"), context.go, this));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::pageMargin, 0, space::pageMargin, space::l);
    row->setSpacing(space::l);
    m_list->setObjectName(u"settingsList"_s);
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setProperty("kind", u"bare"_s);
    m_list->setItemDelegate(new ListDelegate(m_list));
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);
    column->addLayout(row, 1);
    const auto add = [this](const QString &key, const QString &title, QWidget *page) {
        auto *item = new QListWidgetItem(title, m_list);
        item->setData(Qt::UserRole, key);
        QWidget *place = makeScrolled(page);
        place->setAccessibleName(title);
        m_pages->addWidget(place);
    };
    add(u"look"_s, tr("Look and language"), makeLookPage(context));
    add(u"book"_s, tr("Book and backup"), makeBookPage(context));
    add(u"machine"_s, tr("AI features"), new FeaturePage(context));
    add(u"keys"_s, tr("Keyboard"), makeKeysPage(context));
    add(u"history"_s, tr("History"), makeHistoryPage(context));
    m_list->setFixedWidth(std::max(scaled(listWidth), m_list->sizeHintForColumn(0) + 2));
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
    // A window made anew opens the same page again.
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        Navigator &go = this->context().go;
        if (item && go.current().screen == ScreenId::Settings)
            go.replace({ScreenId::Settings, {}, item->data(Qt::UserRole).toString()});
    });
}

void SettingsScreen::open(const Link &link)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == link.detail)
            m_list->setCurrentRow(row);
    }
    m_list->setFocus();
}

std::vector<QWidget *> SettingsScreen::panes() const
{
    return {m_list, m_pages};
}

} // namespace bp::ui
