// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_parts.h"

#include "ui/style/fonts.h"
#include "ui/style/palette.h"
#include "ui/style/spacing.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bp::ui {

QStringList draggedFiles(const QMimeData *mime)
{
    QStringList files;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

DropHint::DropHint(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropHint::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = c[Token::AccentTint];
    veil.setAlphaF(0.75F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(c[Token::Accent], 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(16, 16, -16, -16), radius::door, radius::door);
    painter.setFont(ui::font(TextRole::Title));
    painter.setPen(c[Token::Text1]);
    painter.drawText(
        rect(), Qt::AlignCenter, tr("Drop to look at the files; nothing is stored yet"));
}

QWidget *makeKeyList(const std::vector<KeyHelp> &ofPage, const Actions &actions)
{
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(space::m, space::s, space::m, space::s);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(2);
    std::vector<KeyHelp> all = ofPage;
    for (const auto &[id, action] : actions.all()) {
        if (action->isEnabled() && !action->shortcut().isEmpty())
            all.push_back({action->shortcut().toString(QKeySequence::NativeText),
                           action->text().remove(u'&').remove(u'…')});
    }
    const int perColumn = (int(all.size()) + 1) / 2;
    for (int i = 0; i < int(all.size()); ++i) {
        const int column = i / perColumn * 3;
        auto *keys = makeLabel(all[size_t(i)].keys, u"keycap"_s);
        grid->addWidget(keys, i % perColumn, column, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(makeLabel(all[size_t(i)].does), i % perColumn, column + 1);
    }
    grid->setColumnMinimumWidth(2, space::l);
    return list;
}

} // namespace bp::ui
