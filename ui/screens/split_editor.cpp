// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/split_editor.h"

#include "core/base/display.h"

#include "ui/screens/amount_input.h"
#include "ui/screens/button_text.h"
#include "ui/screens/category_chooser.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/popover.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace bp::ui {

using namespace Qt::StringLiterals;

SplitEditor::SplitEditor(Entry entry, CategoryNames names, const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_entry(std::move(entry))
    , m_names(std::move(names))
    , m_locale(locale)
    , m_rows(new QVBoxLayout)
    , m_rest(makeLabel({}, u"small"_s, u"secondary"_s))
    , m_save(new KeyButton(tr("Split"), tr("Ctrl+Enter")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(space::s);
    column->addWidget(makeLabel(
        tr("Split %1").arg(display::amountWithUnit(m_entry.amount, m_locale)), u"section"_s));
    m_rows->setSpacing(space::xs);
    column->addLayout(m_rows);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    auto *more = new QPushButton(tr("Another part"));
    more->setObjectName(u"addPart"_s);
    more->setProperty("kind", u"quiet"_s);
    m_save->setObjectName(u"saveSplits"_s);
    m_save->setProperty("kind", u"primary"_s);
    foot->addWidget(more);
    foot->addWidget(m_rest, 1);
    if (m_entry.hasSplits()) {
        auto *join = new QPushButton(tr("Join again"));
        join->setObjectName(u"joinSplits"_s);
        join->setProperty("kind", u"quiet"_s);
        connect(join, &QPushButton::clicked, this, [this] { Q_EMIT saved({}); });
        foot->addWidget(join);
    }
    foot->addWidget(m_save);
    column->addLayout(foot);
    if (m_entry.hasSplits()) {
        for (const Split &split : m_entry.splits)
            addLine(split);
    } else {
        addLine({{}, m_entry.category, m_entry.amount.minor(), {}});
        addLine({});
    }
    connect(more, &QPushButton::clicked, this, [this] { addLine({{}, {}, rest(), {}}); });
    connect(m_save, &QPushButton::clicked, this, &SplitEditor::save);
    auto *key = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &SplitEditor::save);
    setMinimumWidth(560);
    refresh();
}

void SplitEditor::addLine(const Split &split)
{
    Line line;
    line.row = new QWidget;
    line.chosen = split.category;
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins({});
    row->setSpacing(space::s);
    line.category = new QPushButton;
    line.category->setMinimumWidth(190);
    line.category->setObjectName(u"partCategory%1"_s.arg(m_lines.size()));
    line.amount = new QLineEdit(
        split.minor == 0
            ? QString()
            : display::amount(Money(split.minor, m_entry.amount.currency()), m_locale));
    line.amount->setAlignment(Qt::AlignRight);
    line.amount->setFixedWidth(110);
    line.amount->setAccessibleName(tr("Amount of this part"));
    line.amount->setObjectName(u"partAmount%1"_s.arg(m_lines.size()));
    line.note = new QLineEdit(split.note);
    line.note->setPlaceholderText(tr("Note"));
    line.note->setAccessibleName(tr("Note of this part"));
    auto *remove = new QToolButton;
    remove->setIcon(icon(u"small/close"_s));
    remove->setAccessibleName(tr("Remove this part"));
    row->addWidget(line.category);
    row->addWidget(line.note, 1);
    row->addWidget(line.amount);
    row->addWidget(remove);
    m_rows->addWidget(line.row);
    QWidget *self = line.row;
    m_lines.push_back(line);
    connect(line.category, &QPushButton::clicked, this, [this, self] { chooseCategory(self); });
    connect(line.amount, &QLineEdit::textChanged, this, &SplitEditor::refresh);
    connect(remove, &QToolButton::clicked, this, [this, self] { removeLine(self); });
    refresh();
    growAround();
}

void SplitEditor::removeLine(QWidget *row)
{
    if (m_lines.size() <= 2)
        return;
    std::erase_if(m_lines, [row](const Line &line) { return line.row == row; });
    row->deleteLater();
    refresh();
}

SplitEditor::Line *SplitEditor::lineOf(QWidget *row)
{
    const auto at = std::ranges::find(m_lines, row, &Line::row);
    return at == m_lines.end() ? nullptr : &*at;
}

/// The chooser opens inside this editor: a second floating frame would close the first.
void SplitEditor::chooseCategory(QWidget *row)
{
    delete m_chooser;
    auto *chooser = new CategoryChooser(m_names, {}, this);
    m_chooser = chooser;
    layout()->addWidget(chooser);
    connect(chooser, &CategoryChooser::chosen, this, [this, row](CategoryId id) {
        if (Line *line = lineOf(row)) {
            line->chosen = id;
            line->amount->setFocus();
        }
        m_chooser->deleteLater();
        m_chooser->hide();
        refresh();
        growAround();
    });
    growAround();
    chooser->field()->setFocus();
}

void SplitEditor::growAround()
{
    layout()->activate();
    for (QWidget *around = parentWidget(); around && isVisible(); around = around->parentWidget()) {
        if (qobject_cast<Popover *>(around)) {
            around->adjustSize();
            return;
        }
    }
}

std::int64_t SplitEditor::amountOf(const Line &line, bool *isReadable) const
{
    const auto typed = typedAmount(line.amount->text(), m_locale, m_entry.amount.currency());
    if (isReadable)
        *isReadable = typed.has_value();
    if (!typed)
        return 0;
    // "12" of an expense means twelve spent: parts take the sign of the whole unless one is typed.
    const QString text = line.amount->text().trimmed();
    const bool hasSign =
        text.startsWith(u'-') || text.startsWith(u'+') || text.startsWith(QChar(0x2212));
    return !hasSign && m_entry.amount.isNegative() ? -typed->minor() : typed->minor();
}

std::int64_t SplitEditor::rest() const
{
    std::int64_t rest = m_entry.amount.minor();
    for (const Line &line : m_lines)
        rest -= amountOf(line);
    return rest;
}

void SplitEditor::refresh()
{
    bool isReadable = true;
    for (const Line &line : m_lines) {
        bool isRead = false;
        amountOf(line, &isRead);
        setLook(
            line.amount, "error", isRead || line.amount->text().isEmpty() ? QString() : u"true"_s);
        isReadable = isReadable && isRead;
        line.category->setText(line.chosen.isNull() ? tr("Category…")
                                                    : buttonText(m_names.path(line.chosen)));
    }
    const Money left(rest(), m_entry.amount.currency());
    m_rest->setText(left.isZero()
                        ? tr("Everything is divided")
                        : tr("%1 still to divide").arg(display::amountWithUnit(left, m_locale)));
    m_save->setEnabled(isReadable && left.isZero() && m_lines.size() > 1);
}

std::vector<Split> SplitEditor::splits() const
{
    std::vector<Split> splits;
    for (const Line &line : m_lines)
        splits.push_back({{}, line.chosen, amountOf(line), line.note->text().trimmed()});
    return splits;
}

void SplitEditor::save()
{
    if (m_save->isEnabled())
        Q_EMIT saved(splits());
}

} // namespace bp::ui
