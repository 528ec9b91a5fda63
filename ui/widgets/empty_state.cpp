// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bp::ui {

EmptyState::EmptyState(const QString &icon, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_picture(new QWidget)
    , m_sentence(makeWrapped(sentence, {}, u"secondary"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::s);
    column->addStretch();
    m_picture->setFixedHeight(24);
    column->addWidget(m_picture);
    // Lines of a readable length, so that a wide page leaves no lonely last word.
    constexpr int letters = 72;
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMaximumWidth(letters * fontMetrics().averageCharWidth());
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_sentence, letters);
    line->addStretch(1);
    column->addLayout(line);
    column->addStretch();
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

QPushButton *EmptyState::setButton(const QString &text)
{
    if (!m_button) {
        auto *column = static_cast<QVBoxLayout *>(layout());
        m_button = new QPushButton;
        column->insertWidget(column->count() - 1, m_button, 0, Qt::AlignHCenter);
    }
    m_button->setText(text);
    m_button->setAccessibleName(text);
    return m_button;
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter,
              m_icon,
              QRect(m_picture->geometry().center().x() - 12, m_picture->y(), 24, 24),
              colours()[Token::Text3]);
}

} // namespace bp::ui
