// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import_columns.h"

#include "ui/style/spacing.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/popover.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestPopover = 760;
constexpr int highestPopover = 420;
constexpr qsizetype longestExample = 36;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::ui::ImportColumns)
};

QString shortened(const QString &text)
{
    return text.size() <= longestExample ? text : text.left(longestExample - 1) + u'…';
}

QWidget *columnsOf(const PreviewFile &file)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, space::m, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const QString &head : {Words::tr("Column"), Words::tr("Example"), Words::tr("Read as")})
        grid->addWidget(makeLabel(head, u"label"_s, u"muted"_s), 0, row++);
    row = 1;
    for (const RawColumn &column : file.columns) {
        const QString name =
            column.header.isEmpty() ? Words::tr("Column %1").arg(row) : shortened(column.header);
        const QStringList cells{name, shortened(column.example), column.reading};
        for (int place = 0; place < int(cells.size()); ++place) {
            QLabel *label = makeLabel(cells[place], place == 0 ? u"strong"_s : u"small"_s);
            label->setTextFormat(Qt::PlainText);
            grid->addWidget(label, row, place);
        }
        ++row;
    }
    return table;
}

} // namespace

bool hasColumns(const ImportPreview &preview)
{
    return std::ranges::any_of(preview.files,
                               [](const PreviewFile &file) { return !file.columns.empty(); });
}

void openColumns(const ImportPreview &preview, QWidget *anchor)
{
    auto *popover = new Popover(anchor->window());
    auto *area = new QScrollArea;
    area->setObjectName(u"columns"_s);
    area->setAccessibleName(Words::tr("How the columns were read"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(space::s);
    QStringList readings; // files of one bank are read alike: shown once
    for (const PreviewFile &file : preview.files) {
        if (file.columns.empty() || readings.contains(QString::fromLatin1(file.layout)))
            continue;
        readings << QString::fromLatin1(file.layout);
        QLabel *name = makeLabel(file.name, u"section"_s);
        name->setTextFormat(Qt::PlainText);
        column->addWidget(name);
        column->addWidget(columnsOf(file));
    }
    column->addStretch();
    area->setWidget(inside);
    // The popover's own ground, not the page's.
    inside->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    const QSize wanted = inside->sizeHint();
    area->setMinimumSize(std::min(wanted.width() + space::l, widestPopover),
                         std::min(wanted.height() + space::s, highestPopover));
    popover->body()->addWidget(area);
    popover->popUp(anchor);
    area->setFocus(Qt::PopupFocusReason);
}

} // namespace bp::ui
