// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/category_chooser.h"

#include "core/base/display.h"
#include "core/base/text_fold.h"

#include "ui/delegates/row_delegate.h"
#include "ui/models/cells.h"
#include "ui/models/confidence_text.h"
#include "ui/screens/button_text.h"
#include "ui/style/fonts.h"
#include "ui/style/marks.h"
#include "ui/style/palette.h"
#include "ui/style/spacing.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/popover.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QRegularExpression>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 260; // of a new category on its button
constexpr double leastListed = 0.01;
constexpr double leastLed = 0.1; ///< what is less likely is not one Enter away

enum ChoiceRole { ParentRole = Qt::UserRole + 100, KeyRole };

/// "1 ■ Shopping › Books   ◔ 68 %".
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {scaled(380), scaled(34)};
    }
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colours &c = colours();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(
                c[option.state & QStyle::State_Selected ? Token::Selected : Token::Hover]);
            painter->drawRoundedRect(option.rect, radius::control, radius::control);
        }
        QRect rest = option.rect.adjusted(10, 0, -10, 0);
        const auto cell = index.data(cells::Cell).value<CategoryCell>();
        if (const QString key = index.data(KeyRole).toString(); !key.isEmpty())
            rest.setLeft(rest.left() + paintKeyCap(*painter, rest, key) + 10);
        paintCategory(*painter, QRect(rest.left(), rest.top(), 10, rest.height()), cell.colour);
        rest.setLeft(rest.left() + 20);
        if (cell.confidence > 0) {
            constexpr double least = 0.01;
            const QString percent = sureText(std::max(cell.confidence, least), option.locale);
            rest = paintSureness(*painter,
                                 rest,
                                 cell.confidence,
                                 cell.confidence < least ? QString(u"< "_s + percent) : percent);
        }
        paintNames(*painter, rest, index.data(ParentRole).toString(), cell.text);
        painter->restore();
    }

private:
    static QRect
    paintSureness(QPainter &painter, QRect rest, double confidence, const QString &percent)
    {
        painter.setFont(font(TextRole::Body));
        painter.setPen(colours()[Token::Text2]);
        painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, percent);
        rest.setRight(rest.right() - scaled(44));
        paintConfidence(
            painter, QRect(rest.right() - 14, rest.top(), 15, rest.height()), confidence);
        return rest.adjusted(0, 0, -22, 0);
    }
    static void
    paintNames(QPainter &painter, const QRect &rest, const QString &parent, const QString &name)
    {
        painter.setFont(font(TextRole::Strong));
        painter.setPen(colours()[Token::Text1]);
        const QString first = parent.isEmpty() ? name : parent;
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, first);
        const int used = painter.fontMetrics().horizontalAdvance(first);
        if (parent.isEmpty())
            return;
        painter.setFont(font(TextRole::Body));
        painter.setPen(colours()[Token::Text2]);
        painter.drawText(
            rest.adjusted(used + 8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, u"› "_s + name);
    }
};

} // namespace

CategoryChooser::CategoryChooser(CategoryNames names,
                                 std::vector<CategorySuggestion> suggestions,
                                 QWidget *parent)
    : QWidget(parent)
    , m_names(std::move(names))
    , m_suggestions(std::move(suggestions))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_why(makeWrapped({}, u"small"_s, u"secondary"_s))
    , m_accept(new KeyButton(tr("Accept"), tr("Enter")))
    , m_like(new KeyButton({}, tr("Shift+Enter")))
    , m_new(new KeyButton({}, u"Alt+N"_s))
{
    std::erase_if(m_suggestions, [](const CategorySuggestion &suggestion) {
        return suggestion.confidence < leastListed; // best first: those that stay keep their places
    });
    build();
    if (m_suggestions.empty())
        showMatches({});
    else
        showSuggestions();
}

void CategoryChooser::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    m_field->setObjectName(u"categoryField"_s);
    m_field->setPlaceholderText(m_suggestions.empty() ? tr("Type a category")
                                                      : tr("Another category: type its name"));
    m_field->setAccessibleName(tr("Category"));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"categoryChoices"_s);
    m_list->setAccessibleName(tr("Categories"));
    m_list->setModel(&m_rows);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_why->setContentsMargins(10, 4, 10, 4);
    column->addWidget(m_list);
    column->addWidget(m_why);
    column->addWidget(m_field);
    column->addWidget(buildButtons());
    column->addWidget(m_like);
    column->addWidget(m_new);
    setFixedWidth(scaled(416));
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (typed.isEmpty() && !m_suggestions.empty())
            showSuggestions();
        else
            showMatches(typed);
        if (m_maker)
            showMaking();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row(), false);
    });
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &CategoryChooser::noteCurrent);
}

QWidget *CategoryChooser::buildButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, space::xs, 0, space::xs);
    row->setSpacing(space::s);
    m_accept->setProperty("kind", u"primary"_s);
    m_accept->setObjectName(u"accept"_s);
    auto *other = new KeyButton(tr("Other"), u"C"_s);
    other->setObjectName(u"other"_s);
    auto *reject = new KeyButton(tr("Not this"), u"X"_s);
    reject->setProperty("kind", u"quiet"_s);
    reject->setObjectName(u"notThis"_s);
    m_like->setObjectName(u"likeThis"_s);
    m_like->setToolTip(tr("Sort this entry and those like it in one step"));
    m_like->hide();
    m_new->setObjectName(u"newCategory"_s);
    m_new->hide();
    for (QPushButton *button :
         std::initializer_list<QPushButton *>{m_accept, other, reject, m_like, m_new}) {
        button->setProperty("size", u"small"_s);
        button->setFocusPolicy(Qt::NoFocus);
        if (button != m_like && button != m_new)
            row->addWidget(button);
    }
    connect(m_new, &QPushButton::clicked, this, &CategoryChooser::makeNew);
    row->addStretch();
    connect(m_accept, &QPushButton::clicked, this, [this] {
        choose(m_list->currentIndex().row(), false);
    });
    connect(m_like, &QPushButton::clicked, this, [this] {
        choose(m_list->currentIndex().row(), true);
    });
    connect(other, &QPushButton::clicked, this, &CategoryChooser::showAll);
    connect(reject, &QPushButton::clicked, this, [this] {
        Q_EMIT rejected(m_list->currentIndex().row());
    });
    m_ofSuggestions = {other, reject};
    for (QPushButton *button : m_ofSuggestions)
        button->setVisible(!m_suggestions.empty());
    return bar;
}

void CategoryChooser::offerAlike(int alike)
{
    m_like->setText(tr("+%n like this", nullptr, alike));
    m_like->setAccessibleName(m_like->text());
    m_like->setVisible(alike > 0);
    fit();
}

void CategoryChooser::offerNew(const QString &name)
{
    showNew(name);
    fit();
}

void CategoryChooser::showNew(const QString &name)
{
    const QString shown =
        m_new->fontMetrics().elidedText(name, Qt::ElideRight, scaled(longestName));
    m_new->setText(tr("New: %1").arg(buttonText(shown)));
    m_new->setAccessibleName(tr("Make the category %1").arg(name));
    m_new->show();
}

/// What is typed, where it names no category there is.
QString CategoryChooser::typedPath() const
{
    QStringList names;
    for (const QString &part : m_field->text().split(QRegularExpression(u"[:›>]"_s))) {
        if (!part.simplified().isEmpty())
            names.append(part.simplified());
    }
    const QString path = names.join(u" › "_s);
    const bool isThere = std::ranges::any_of(m_names.matching(path, 30), [&](CategoryId id) {
        return folded(m_names.path(id)) == folded(path) || folded(m_names.name(id)) == folded(path);
    });
    return isThere ? QString() : path;
}

void CategoryChooser::showMaking()
{
    m_new->hide();
    if (const QString path = typedPath(); !path.isEmpty())
        showNew(path);
    fit();
}

void CategoryChooser::makeNew()
{
    if (!m_maker) {
        Q_EMIT newWanted();
        return;
    }
    QString path = typedPath();
    if (const CategoryId id = m_maker(path.replace(u" › "_s, u":"_s)); !id.isNull())
        Q_EMIT chosen(id, false);
}

/// Buttons below take their height from a long list, so that it still fits beside its row.
void CategoryChooser::shareHeight()
{
    const int buttons = (m_like->isHidden() ? 0 : 1) + (m_new->isHidden() ? 0 : 1);
    if (isFinding())
        m_list->setFixedHeight((7 - buttons) * scaled(34) + 2);
}

/// The popover around it follows what is shown.
void CategoryChooser::fit()
{
    shareHeight();
    Popover::fit(this);
}

/// "Other": the whole list, ready for typing.
void CategoryChooser::showAll()
{
    m_suggestions.clear();
    for (QPushButton *button : m_ofSuggestions)
        button->hide();
    m_field->setPlaceholderText(tr("Type a category"));
    showMatches({});
    fit();
}

bool CategoryChooser::isFinding() const
{
    return m_suggestions.empty() || !m_field->text().isEmpty();
}

void CategoryChooser::addRow(CategoryId id, double confidence)
{
    auto *item = new QStandardItem(m_names.path(id));
    item->setData(
        QVariant::fromValue(CategoryCell{
            CategoryCell::State::Sorted, m_names.name(id), m_names.colour(id), confidence, {}}),
        cells::Cell);
    item->setData(qint64(id.value()), cells::RowId);
    item->setData(m_names.parentName(id), ParentRole);
    if (confidence > 0)
        item->setData(QString::number(m_rows.rowCount() + 1), KeyRole);
    m_rows.appendRow(item);
}

void CategoryChooser::showSuggestions()
{
    m_rows.clear();
    for (const CategorySuggestion &suggestion : m_suggestions)
        addRow(suggestion.value, suggestion.confidence);
    const bool isLikely = m_suggestions.front().confidence >= leastLed;
    m_list->setCurrentIndex(isLikely ? m_rows.index(0, 0) : QModelIndex());
    m_list->setFixedHeight(int(m_suggestions.size()) * scaled(34) + 2);
    m_why->show();
    noteCurrent();
}

void CategoryChooser::showMatches(const QString &typed)
{
    m_rows.clear();
    for (const CategoryId id : m_names.matching(typed, typed.isEmpty() ? 200 : 30))
        addRow(id, 0);
    // Nobody proposes the first of all: Enter takes only what was typed for or gone to.
    m_list->setCurrentIndex(typed.isEmpty() ? QModelIndex() : m_rows.index(0, 0));
    noteCurrent();
    m_why->setText(tr("No category is called “%1”.").arg(typed));
    m_why->setVisible(m_rows.rowCount() == 0);
    m_list->setVisible(m_rows.rowCount() > 0);
    fit();
}

void CategoryChooser::noteCurrent()
{
    const int row = m_list->currentIndex().row();
    m_accept->setEnabled(row >= 0);
    m_like->setEnabled(row >= 0);
    if (isFinding() || row < 0 || row >= int(m_suggestions.size()))
        return;
    m_why->setText(tr("Why: %1").arg(m_suggestions[size_t(row)].reason));
}

bool CategoryChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // every key is ours while this is open
        return false;
    }
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_N && key->modifiers() == Qt::AltModifier && !m_new->isHidden()) {
        makeNew();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        choose(m_list->currentIndex().row(), bool(key->modifiers() & Qt::ShiftModifier));
        return true;
    }
    return takesKey(key->key(), key->text());
}

bool CategoryChooser::takesKey(int key, const QString &)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_rows.index(std::min(row + 1, m_rows.rowCount() - 1), 0));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_rows.index(std::max(row - 1, 0), 0));
        return true;
    default:
        break;
    }
    if (isFinding())
        return false;
    if (key >= Qt::Key_1 && key < Qt::Key_1 + m_rows.rowCount()) {
        choose(key - Qt::Key_1, false);
        return true;
    }
    if (key == Qt::Key_X) {
        Q_EMIT rejected(row);
        return true;
    }
    if (key == Qt::Key_C) {
        showAll();
        return true;
    }
    return false;
}

void CategoryChooser::choose(int row, bool withAlike)
{
    if (row < 0 || row >= m_rows.rowCount())
        return;
    const CategoryId id(m_rows.index(row, 0).data(cells::RowId).toLongLong());
    Q_EMIT chosen(id, withAlike && !m_like->isHidden());
}

} // namespace bp::ui
