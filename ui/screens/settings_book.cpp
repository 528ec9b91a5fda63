// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of Settings that belong to the book: file, backup, history.

#include "core/base/display.h"
#include "core/ledger/ledger.h"

#include "ui/base/actions.h"
#include "ui/base/notices.h"
#include "ui/base/settings.h"
#include "ui/jobs/job_runner.h"
#include "ui/screens/settings_pages.h"
#include "ui/screens/settings_row.h"
#include "ui/style/spacing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QUrl>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

// lupdate files the texts of free functions under their namespace.
QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("bp::ui", text, comment, n);
}

Result<void>
setPreference(Ledger &ledger, const QString &name, const QString &key, const QString &value)
{
    return ledger.change(name, [&](LedgerWriter &writer) -> Result<void> {
        writer.setPreference(key, value);
        return {};
    });
}

QWidget *currencyBox(const Context &context)
{
    auto *box = new QComboBox;
    box->setObjectName(u"currency"_s);
    for (const Currency currency : Currency::all())
        box->addItem(currency.code());
    box->setCurrentText(context.ledger.reader().bookCurrency().code());
    QObject::connect(box, &QComboBox::activated, box, [box, context] {
        context.notices.accept(setPreference(context.ledger,
                                             tr("Currency of the book: %1").arg(box->currentText()),
                                             u"currency"_s,
                                             box->currentText()));
    });
    return box;
}

void backUp(const Context &context, QLabel *result)
{
    const QFileInfo book(context.ledger.path());
    const QString proposed =
        QDir(context.settings.lastFolder().isEmpty() ? book.absolutePath()
                                                     : context.settings.lastFolder())
            .filePath(book.completeBaseName() + u'-' + context.today().toString(Qt::ISODate) +
                      u".backup"_s);
    const QString path = QFileDialog::getSaveFileName(result, tr("Back up now"), proposed);
    if (path.isEmpty())
        return;
    const auto done = context.ledger.backup(path, Progress::none());
    if (!done)
        result->setText(done.error().message);
    else if (done->isOk())
        result->setText(
            tr("✓ Written, opened again and checked: %n entries.", nullptr, int(done->entries)));
    else
        result->setText(tr("✕ The copy has a fault: %1").arg(done->findings.front().message));
    result->show();
}

QString originName(const Origin &origin)
{
    switch (origin.kind) {
    case Origin::Kind::Person:
        return tr("you");
    case Origin::Kind::Rule:
        return tr("a rule");
    case Origin::Kind::Import:
        return tr("an import");
    case Origin::Kind::Machine:
        return tr("the machine");
    }
    return {};
}

} // namespace

QWidget *makeBookPage(const Context &context)
{
    auto *page = new QWidget;
    QVBoxLayout *column = makeSettingsPage(page);
    auto *card = new Card(tr("Book"));
    auto *folder = new QPushButton(tr("Open folder"));
    folder->setObjectName(u"openFolder"_s);
    QObject::connect(folder, &QPushButton::clicked, page, [context] {
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(QFileInfo(context.ledger.path()).absolutePath()));
    });
    auto *other = new QPushButton(tr("Open another…"));
    other->setObjectName(u"openBook"_s);
    QObject::connect(other, &QPushButton::clicked, page, [context] {
        context.actions[ActionId::OpenBook].trigger();
    });
    card->body()->addWidget(
        makeSettingsRow(tr("File"), QDir::toNativeSeparators(context.ledger.path()), folder));
    card->body()->addWidget(makeSettingsRow(tr("Another book"), {}, other));
    card->body()->addWidget(makeSettingsRow(
        tr("Currency"), tr("Sums over all accounts are shown in it."), currencyBox(context)));
    column->addWidget(card);
    auto *safe = new Card(tr("Backup"));
    auto *button = new QPushButton(tr("Back up now…"));
    button->setObjectName(u"backUp"_s);
    auto *result = makeWrapped({}, u"small"_s);
    result->setObjectName(u"backupResult"_s);
    result->hide();
    QObject::connect(
        button, &QPushButton::clicked, page, [context, result] { backUp(context, result); });
    safe->body()->addWidget(makeSettingsRow(tr("A copy of the whole book"),
                                            tr("Written, opened again and checked entry by entry."),
                                            button));
    safe->body()->addWidget(result);
    column->addWidget(safe);
    column->addStretch(1);
    return page;
}

QWidget *makeHistoryPage(const Context &context)
{
    auto *page = new QWidget;
    QVBoxLayout *column = makeSettingsPage(page);
    auto *card = new Card(tr("History"));
    card->setNote(tr("newest first; Ctrl+Z takes back what you did last"));
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    card->body()->addWidget(list);
    column->addWidget(card);
    column->addStretch(1);
    const auto fill = [context, rows] {
        while (QLayoutItem *item = rows->takeAt(0)) {
            item->widget()->deleteLater();
            delete item;
        }
        const QLocale locale = context.settings.locale();
        for (const HistoryStep &step : context.ledger.history(100)) {
            const QDateTime at = step.at.toLocalTime();
            const QString when =
                display::day(at.date(), locale) + u", "_s + at.toString(u"HH:mm"_s);
            auto *who = makeLabel(step.isUndone ? tr("taken back") : originName(step.origin),
                                  u"small"_s,
                                  u"secondary"_s);
            rows->addWidget(makeSettingsRow(
                step.name, when + u", "_s + tr("%n rows", nullptr, step.rows), who));
        }
    };
    fill();
    QObject::connect(&context.ledger, &Ledger::changed, list, fill);
    return page;
}

} // namespace bp::ui
