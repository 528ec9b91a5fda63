// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of Settings that belong to the book: file, backup, machine, history.

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
#include "ui/widgets/switch_button.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QSlider>
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

QWidget *
thresholdRow(const Context &context, const QString &name, const QString &key, double otherwise)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(50, 99);
    slider->setFixedWidth(180);
    slider->setAccessibleName(name);
    slider->setObjectName(key);
    const double now =
        context.ledger.reader().preference(key, QString::number(otherwise)).toDouble();
    slider->setValue(qRound(now * 100));
    const QLocale locale = context.settings.locale();
    auto *value = makeLabel(display::percent(now, locale), u"strong"_s);
    value->setMinimumWidth(44);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(slider);
    row->addWidget(value);
    QObject::connect(slider, &QSlider::valueChanged, value, [value, locale](int percent) {
        value->setText(display::percent(percent / 100.0, locale));
    });
    const auto store = [context, slider, name, key] {
        const double wanted = slider->value() / 100.0;
        if (context.ledger.reader().preference(key) != QString::number(wanted))
            context.notices.accept(setPreference(
                context.ledger,
                tr("%1: %2").arg(name, display::percent(wanted, context.settings.locale())),
                key,
                QString::number(wanted)));
    };
    QObject::connect(slider, &QSlider::sliderReleased, slider, store);
    QObject::connect(slider, &QSlider::actionTriggered, slider, [slider, store](int action) {
        if (action != QAbstractSlider::SliderMove)
            QMetaObject::invokeMethod(slider, store, Qt::QueuedConnection);
    });
    return makeSettingsRow(name, {}, box);
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

QWidget *makeMachinePage(const Context &context)
{
    auto *page = new QWidget;
    QVBoxLayout *column = makeSettingsPage(page);
    auto *card = new Card(tr("What the machine may do"));
    card->setNote(tr("on this computer only; you decide"));
    auto *sorting = new SwitchButton(tr("Sort entries by machine"));
    sorting->setCheckable(true);
    sorting->setObjectName(u"machineSorting"_s);
    sorting->setChecked(context.ledger.reader().preference(u"ai.categorizer"_s, u"on"_s) !=
                        "off"_L1);
    QObject::connect(sorting, &QAbstractButton::toggled, page, [context](bool on) {
        context.notices.accept(
            setPreference(context.ledger,
                          on ? tr("Let the machine sort") : tr("Sort without the machine"),
                          u"ai.categorizer"_s,
                          on ? u"on"_s : u"off"_s));
    });
    card->body()->addWidget(makeSettingsRow(
        tr("Sort entries by machine"),
        tr("Suggests a category with a reason. Without it your rules and what you chose before "
           "still sort."),
        sorting));
    column->addWidget(card);
    auto *sure = new Card(tr("How sure it must be"));
    sure->body()->addWidget(
        thresholdRow(context, tr("Show a suggestion from"), u"categories.suggest_above"_s, 0.7));
    sure->body()->addWidget(
        thresholdRow(context, tr("Sort without asking from"), u"categories.apply_above"_s, 0.9));
    sure->body()->addWidget(
        makeWrapped(tr("Between the two, entries wait in the review strip. Everything sorted by "
                       "machine stays marked."),
                    u"small"_s,
                    u"secondary"_s));
    column->addWidget(sure);
    column->addStretch(1);
    return page;
}

QWidget *makeHistoryPage(const Context &context)
{
    auto *page = new QWidget;
    QVBoxLayout *column = makeSettingsPage(page);
    auto *card = new Card(tr("History"));
    card->setNote(tr("newest first; Ctrl+Z takes the newest back"));
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
