// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/suggestion_box.h"

#include "ui/models/confidence_text.h"
#include "ui/style/spacing.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace bp::ui {

using namespace Qt::StringLiterals;

SuggestionBox::SuggestionBox(QWidget *parent)
    : QFrame(parent)
    , m_text(makeWrapped({}, u"small"_s))
    , m_buttons(new QHBoxLayout)
{
    setProperty("kind", u"note"_s);
    setObjectName(u"suggestionBox"_s);
    hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::xs, 0, space::xs);
    column->setSpacing(0);
    m_text->setObjectName(u"suggestion"_s);
    m_text->setContentsMargins(space::s, 0, space::s, 0);
    column->addWidget(m_text);
    m_buttons->setSpacing(0);
    auto *accept = new KeyButton(tr("Accept"), tr("Enter"));
    auto *refuse = new KeyButton(tr("Not this"), tr("Esc"));
    accept->setObjectName(u"acceptSuggestion"_s);
    refuse->setObjectName(u"refuseSuggestion"_s);
    // The same from any other field of the form; no menu of ours has these letters.
    accept->setShortcut(QKeySequence(u"Alt+Y"_s));
    refuse->setShortcut(QKeySequence(u"Alt+X"_s));
    accept->setToolTip(tr("Enter in the payee, Alt+Y anywhere"));
    refuse->setToolTip(tr("Esc in the payee, Alt+X anywhere"));
    for (KeyButton *button : {accept, refuse}) {
        button->setProperty("size", u"small"_s);
        button->setProperty("kind", u"quiet"_s);
        button->setFocusPolicy(Qt::NoFocus); // Tab goes from field to field
        m_buttons->addWidget(button, 0, Qt::AlignLeading);
    }
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    // Its words never make the form wider than its place.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(accept, &QPushButton::clicked, this, &SuggestionBox::accepted);
    connect(refuse, &QPushButton::clicked, this, &SuggestionBox::refused);
}

void SuggestionBox::propose(std::vector<CategorySuggestion> suggestions,
                            const CategoryNames &names,
                            const QLocale &locale)
{
    m_suggestions = std::move(suggestions);
    setVisible(!m_suggestions.empty());
    if (m_suggestions.empty())
        return;
    const CategorySuggestion &first = m_suggestions.front();
    const QString name = names.path(first.value);
    m_text->setText(
        first.source == CategorySource::Rule
            ? tr("%1: %2").arg(name, first.reason)
            : tr("%1? %2 sure: %3").arg(name, sureText(first.confidence, locale), first.reason));
    setAccessibleDescription(m_text->text());
    fitText();
}

/// The form gives the box what its text needs: neither the reason nor the buttons are cut.
void SuggestionBox::fitText()
{
    int needed = 0;
    for (int at = 0; at < m_buttons->count(); ++at)
        needed += m_buttons->itemAt(at)->sizeHint().width();
    m_buttons->setDirection(needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_text->setMinimumHeight(std::max(0, m_text->heightForWidth(width())));
    setMinimumHeight(layout()->totalMinimumSize().height());
}

void SuggestionBox::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitText();
}

void SuggestionBox::watch(QLineEdit *field)
{
    field->installEventFilter(this);
}

bool SuggestionBox::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QLineEdit *>(watched);
    if (!field || !isVisible())
        return QFrame::eventFilter(watched, event);
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isYes = isReturn && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isYes && key->key() != Qt::Key_Escape)
        return false;
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (!isYes) {
        Q_EMIT refused();
        return true;
    }
    Q_EMIT accepted();
    return true;
}

} // namespace bp::ui
