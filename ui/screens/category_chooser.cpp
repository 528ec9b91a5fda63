// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/category_chooser.h"

#include "core/base/text_fold.h"

#include "ui/delegates/choice_delegate.h"
#include "ui/models/cells.h"
#include "ui/screens/button_text.h"
#include "ui/style/fonts.h"
#include "ui/style/spacing.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/popover.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>

#include <algorithm>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 260; // of a new category on its button
constexpr double leastLed = 0.1; ///< what is less likely is not one Enter away

QString shownPath(const QStringList &names)
{
    return names.join(u" › "_s);
}

QStringList namesIn(const QStringList &parts)
{
    QStringList names;
    for (const QString &part : parts) {
        if (!part.simplified().isEmpty())
            names.append(part.simplified());
    }
    return names;
}

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
    , m_reject(new KeyButton(tr("Not this"), u"X"_s))
    , m_like(new KeyButton({}, tr("Shift+Enter")))
    , m_new(new KeyButton({}, u"Alt+N"_s))
{
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
    m_reject->setProperty("kind", u"quiet"_s);
    m_reject->setObjectName(u"notThis"_s);
    m_like->setObjectName(u"likeThis"_s);
    m_like->setToolTip(tr("Sort this entry and those like it in one step"));
    m_like->hide();
    m_new->setObjectName(u"newCategory"_s);
    m_new->hide();
    for (QPushButton *button :
         std::initializer_list<QPushButton *>{m_accept, other, m_reject, m_like, m_new}) {
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
    connect(m_reject, &QPushButton::clicked, this, &CategoryChooser::reject);
    m_ofSuggestions = {other, m_reject};
    return bar;
}

void CategoryChooser::offerAlike(int alike)
{
    offerAlike([alike](CategoryId) { return alike; });
}

void CategoryChooser::offerAlike(AlikeCount alike)
{
    m_alike = std::move(alike);
    showAlike();
    fit();
}

/// Those that would be sorted into the category gone to.
void CategoryChooser::showAlike()
{
    if (!m_alike)
        return;
    const int alike = m_alike(categoryAt(m_list->currentIndex().row()));
    m_like->setText(tr("+%n like this", nullptr, alike));
    m_like->setAccessibleName(m_like->text());
    const bool wasHidden = m_like->isHidden();
    m_like->setVisible(alike > 0);
    if (wasHidden != m_like->isHidden())
        fit();
}

void CategoryChooser::lead(int number)
{
    if (isFinding())
        return;
    if (number <= m_rows.rowCount())
        m_list->setCurrentIndex(m_rows.index(number - 1, 0));
    else
        m_list->selectionModel()->clear();
}

void CategoryChooser::letMake(const QString &offered)
{
    m_makes = true;
    m_offered = offered;
    if (isFinding())
        sayNothingFound();
    showMaking();
}

/// What is typed, where it names no category there is; what is offered as long as nothing is.
QStringList CategoryChooser::newNames() const
{
    if (m_field->text().isEmpty())
        return namesIn(m_offered.split(u':'));
    const QStringList names = typedNames();
    const QString path = shownPath(names);
    const bool isThere = std::ranges::any_of(m_names.matching(path, 30), [&](CategoryId id) {
        return folded(m_names.path(id)) == folded(path) || folded(m_names.name(id)) == folded(path);
    });
    return isThere ? QStringList() : names;
}

/// "Leisure: Chess" names a category below another, as the path itself does.
QStringList CategoryChooser::typedNames() const
{
    static const QRegularExpression between(u"[:›>]"_s);
    return namesIn(m_field->text().split(between));
}

void CategoryChooser::showMaking()
{
    const QString path = shownPath(newNames());
    m_new->setVisible(m_makes && !path.isEmpty());
    const QString shown =
        m_new->fontMetrics().elidedText(path, Qt::ElideRight, scaled(longestName));
    m_new->setText(tr("New: %1").arg(buttonText(shown)));
    m_new->setAccessibleName(tr("Make the category %1").arg(path));
    fit();
}

void CategoryChooser::makeNew()
{
    Q_EMIT newWanted(newNames().join(u':'));
}

/// Buttons below take their height from a long list, so that it still fits beside its row.
void CategoryChooser::shareHeight()
{
    const int buttons = (m_like->isHidden() ? 0 : 1) + (m_new->isHidden() ? 0 : 1);
    if (isFinding())
        m_list->setFixedHeight(std::clamp(m_rows.rowCount(), 1, 7 - buttons) * scaled(34) + 2);
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
    m_field->setPlaceholderText(tr("Type a category"));
    showMatches({});
    fit();
}

bool CategoryChooser::isFinding() const
{
    return m_suggestions.empty() || !m_field->text().isEmpty();
}

void CategoryChooser::addRow(CategoryId id, const CategorySuggestion *suggestion)
{
    auto *item = new QStandardItem(m_names.path(id));
    item->setData(QVariant::fromValue(CategoryCell{CategoryCell::State::Sorted,
                                                   m_names.name(id),
                                                   m_names.colour(id),
                                                   suggestion ? suggestion->confidence : 0,
                                                   {}}),
                  cells::Cell);
    item->setData(qint64(id.value()), cells::RowId);
    item->setData(m_names.parentName(id), ChoiceDelegate::ParentRole);
    if (suggestion)
        item->setData(QString::number(m_rows.rowCount() + 1), ChoiceDelegate::KeyRole);
    m_rows.appendRow(item);
}

void CategoryChooser::showSuggestions()
{
    m_rows.clear();
    for (const CategorySuggestion &suggestion : m_suggestions)
        addRow(suggestion.value, &suggestion);
    const bool isLikely = m_suggestions.front().confidence >= leastLed;
    m_list->setCurrentIndex(isLikely ? m_rows.index(0, 0) : QModelIndex());
    m_list->setFixedHeight(int(m_suggestions.size()) * scaled(34) + 2);
    m_list->show();
    for (QPushButton *button : m_ofSuggestions)
        button->show();
    noteCurrent();
    m_why->show();
    fit();
}

void CategoryChooser::showMatches(const QString &typed)
{
    m_rows.clear();
    const QString wanted = typedNames().join(u' ');
    for (const CategoryId id : m_names.matching(wanted, typed.isEmpty() ? 200 : 30))
        addRow(id);
    // Nobody proposes the first of all: Enter takes only what was typed for or gone to.
    m_list->setCurrentIndex(typed.isEmpty() ? QModelIndex() : m_rows.index(0, 0));
    // What is looked through now is nobody's proposal: there is nothing to refuse.
    for (QPushButton *button : m_ofSuggestions)
        button->hide();
    noteCurrent();
    sayNothingFound();
    m_list->setVisible(m_rows.rowCount() > 0);
    fit();
}

void CategoryChooser::sayNothingFound()
{
    const QString typed = m_field->text().trimmed();
    if (!typed.isEmpty())
        m_why->setText(tr("No category is called “%1”.").arg(typed));
    else if (m_makes)
        m_why->setText(tr("There is no category yet. Type the name of a new one."));
    else
        m_why->setText(tr("There is no category yet."));
    m_why->setVisible(m_rows.rowCount() == 0);
}

void CategoryChooser::noteCurrent()
{
    const int row = m_list->currentIndex().row();
    m_accept->setEnabled(row >= 0);
    m_like->setEnabled(row >= 0);
    m_reject->setEnabled(row >= 0);
    showAlike();
    if (isFinding())
        return;
    const CategorySuggestion *suggestion = current();
    m_why->setText(suggestion ? tr("Why: %1").arg(suggestion->reason)
                              : tr("None of these is likely."));
}

/// What is proposed and gone to; null: nothing is, or other categories are looked through.
const CategorySuggestion *CategoryChooser::current() const
{
    const int row = m_list->currentIndex().row();
    return isFinding() || row < 0 ? nullptr : &m_suggestions.at(size_t(row));
}

void CategoryChooser::reject()
{
    if (const CategorySuggestion *suggestion = current())
        Q_EMIT rejected(CategorySuggestion(*suggestion));
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
    if (key->key() == Qt::Key_N && key->modifiers() == Qt::AltModifier) {
        if (!m_new->isHidden())
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
        reject();
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
    Q_EMIT chosen(categoryAt(row), withAlike && !m_like->isHidden());
}

CategoryId CategoryChooser::categoryAt(int row) const
{
    return CategoryId(m_rows.index(row, 0).data(cells::RowId).toLongLong());
}

} // namespace bp::ui
