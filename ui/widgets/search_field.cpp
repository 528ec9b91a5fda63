// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/marks.h"
#include "ui/style/palette.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace bp::ui {

SearchField::SearchField(const QString &placeholder, const QString &keys, QWidget *parent)
    : QLineEdit(parent)
    , m_keys(keys)
{
    setProperty("kind", u"search"_s);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
}

/// A line of text keeps the keys of undo and redo for itself, also where they would do nothing.
bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUndo = key->matches(QKeySequence::Undo);
        const bool isRedo = key->matches(QKeySequence::Redo);
        if ((isUndo && (text().isEmpty() || !isUndoAvailable())) ||
            (isRedo && !isRedoAvailable())) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const auto mirrored = [&](const QRect &r) {
        return QStyle::visualRect(layoutDirection(), rect(), r);
    };
    paintIcon(
        painter, u"search"_s, mirrored({9, (height() - 16) / 2, 16, 16}), colours()[Token::Text2]);
    if (m_keys.isEmpty() || !text().isEmpty())
        return;
    const int width = QFontMetrics(ui::font(TextRole::Axis)).horizontalAdvance(m_keys) + 8;
    paintKeyCap(painter, mirrored({this->width() - width - 7, 0, width, height()}), m_keys);
}

} // namespace bp::ui
