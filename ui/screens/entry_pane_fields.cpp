// SPDX-License-Identifier: GPL-3.0-or-later

// The fields of the form and what they set off.
#include "ui/base/settings.h"
#include "ui/screens/attachment_list.h"
#include "ui/screens/entry_pane.h"
#include "ui/screens/suggestion_box.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/widgets/completing_field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrolled.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace bp::ui {

using namespace Qt::StringLiterals;

void EntryPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    column->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    auto *close = new QToolButton;
    close->setIcon(icon(u"small/close"_s));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    close->setObjectName(u"closePane"_s);
    head->addWidget(m_title, 1);
    head->addWidget(close);
    column->addLayout(head);
    m_deleted->setObjectName(u"deletedNote"_s);
    m_deleted->hide();
    column->addWidget(m_deleted);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(buildMiddle(), 1);
    column->addWidget(buildFoot());
    connect(close, &QToolButton::clicked, this, &EntryPane::closed);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &EntryPane::closed);
    m_typing.setSingleShot(true);
    m_typing.setInterval(10);
    connect(&m_typing, &QTimer::timeout, this, &EntryPane::askForSuggestion);
    const auto askSoon = [this] {
        if (!m_isFilling)
            m_typing.start();
    };
    connect(m_payee, &QLineEdit::textChanged, this, [this] {
        if (!m_isFilling)
            dropAnswersOfOtherPayee();
    });
    connect(m_payee, &QLineEdit::textChanged, this, askSoon);
    connect(m_amount, &QLineEdit::textChanged, this, askSoon);
    connect(m_day, &QDateEdit::dateChanged, this, askSoon);
    connect(m_account, &QComboBox::currentIndexChanged, this, askSoon);
    m_suggestion->watch(m_payee);
    m_payee->keepReadable(m_suggestion);
    connect(m_suggestion, &SuggestionBox::accepted, this, &EntryPane::acceptSuggestion);
    connect(m_suggestion, &SuggestionBox::refused, this, &EntryPane::refuseSuggestion);
    connect(m_category, &QPushButton::clicked, this, &EntryPane::chooseCategory);
    connect(m_save, &QPushButton::clicked, this, &EntryPane::save);
    connect(&m_context.ledger, &Ledger::changed, this, &EntryPane::followBook);
}

/// What is between the title and the buttons; scrolls where the window is low.
QWidget *EntryPane::buildMiddle()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(buildFields());
    column->addWidget(m_facts);
    column->addWidget(m_files);
    column->addWidget(m_attach, 0, Qt::AlignLeading);
    column->addStretch();
    return makeScrolled(middle);
}

QWidget *EntryPane::buildFields()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    const auto add = [&](const QString &label, QWidget *field, const QString &name) {
        QLabel *above = makeLabel(label, u"small"_s, u"secondary"_s);
        column->addWidget(above);
        column->addWidget(field);
        field->setObjectName(name);
        field->setAccessibleName(label);
        // Of a box Qt tells a screen reader the value for a name; the label makes up for it.
        above->setBuddy(field);
    };
    add(tr("Payee"), m_payee, u"payee"_s);
    column->addWidget(m_suggestion);
    add(tr("Amount; spending has a minus"), m_amount, u"amount"_s);
    column->addWidget(m_amountError);
    m_amountError->hide();
    add(tr("Day"), m_day, u"day"_s);
    add(tr("Account"), m_account, u"account"_s);
    add(tr("Category"), m_category, u"category"_s);
    add(tr("Note"), m_note, u"note"_s);
    add(tr("Tags, with commas between"), m_tags, u"tags"_s);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(m_context.settings.locale().dateFormat(QLocale::ShortFormat));
    return box;
}

QWidget *EntryPane::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    m_attach->setProperty("kind", u"quiet"_s);
    m_attach->setObjectName(u"attach"_s);
    m_save->setProperty("kind", u"primary"_s);
    m_save->setObjectName(u"save"_s);
    row->addStretch();
    row->addWidget(m_save);
    connect(m_attach, &QPushButton::clicked, this, [this] {
        const QStringList paths = QFileDialog::getOpenFileNames(
            this, tr("Attach files"), m_context.settings.lastFolder());
        if (!paths.isEmpty())
            attach(paths);
    });
    return foot;
}

} // namespace bp::ui
