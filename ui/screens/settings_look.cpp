// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of Settings that belong to the person: look, language, keys.

#include "core/base/display.h"

#include "ui/base/actions.h"
#include "ui/base/settings.h"
#include "ui/screens/settings_pages.h"
#include "ui/screens/settings_row.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/switch_button.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

// lupdate files the texts of free functions under their namespace.
QString tr(const char *text)
{
    return QCoreApplication::translate("bp::ui", text);
}

QWidget *languageBox(Settings &settings)
{
    auto *box = new QComboBox;
    box->setObjectName(u"language"_s);
    box->addItem(tr("Like the system"), QString());
    box->addItem(QLocale(QLocale::English).nativeLanguageName(), u"en"_s);
    box->addItem(QLocale(QLocale::German).nativeLanguageName(), u"de"_s);
    box->setCurrentIndex(std::max(0, box->findData(settings.language())));
    QObject::connect(box, &QComboBox::activated, &settings, [box, &settings] {
        settings.setLanguage(box->currentData().toString());
    });
    return box;
}

QWidget *numberBox(Settings &settings)
{
    auto *box = new QComboBox;
    box->setObjectName(u"numbers"_s);
    box->addItem(tr("Like the language"), QString());
    const Money example(-123456, EUR);
    for (const QString &name :
         {u"de_DE"_s, u"en_GB"_s, u"fr_FR"_s, u"de_CH"_s, u"en_IN"_s, u"sv_SE"_s}) {
        const QLocale locale(name);
        box->addItem(display::amount(example, locale) + u"   "_s +
                         locale.toString(QDate(2026, 3, 19), QLocale::ShortFormat),
                     name);
    }
    box->setCurrentIndex(std::max(0, box->findData(settings.numberFormat())));
    QObject::connect(box, &QComboBox::activated, &settings, [box, &settings] {
        settings.setNumberFormat(box->currentData().toString());
    });
    return box;
}

QWidget *switchFor(const QString &name, bool isOn, const std::function<void(bool)> &set)
{
    auto *button = new SwitchButton(name);
    button->setCheckable(true);
    button->setChecked(isOn);
    QObject::connect(button, &QAbstractButton::toggled, button, set);
    return button;
}

} // namespace

QWidget *makeLookPage(const Context &context)
{
    auto *page = new QWidget;
    QVBoxLayout *column = makeSettingsPage(page);
    Settings &settings = context.settings;
    auto *card = new Card(tr("Look and language"));
    auto *theme = new Segments({tr("System"), tr("Light"), tr("Dark")});
    theme->setObjectName(u"theme"_s);
    theme->setCurrent(int(settings.theme()));
    QObject::connect(theme, &Segments::chosen, &settings, [&settings](int which) {
        settings.setTheme(ThemeChoice(which));
    });
    card->body()->addWidget(makeSettingsRow(tr("Theme"), {}, theme));
    card->body()->addWidget(makeSettingsRow(tr("Language"), {}, languageBox(settings)));
    card->body()->addWidget(makeSettingsRow(tr("Numbers and days"),
                                            tr("How amounts and days are written for you."),
                                            numberBox(settings)));
    auto *rows = new Segments({tr("Dense"), tr("Normal"), tr("Roomy")});
    rows->setCurrent(int(settings.rowHeight()));
    QObject::connect(rows, &Segments::chosen, &settings, [&settings](int which) {
        settings.setRowHeight(RowHeight(which));
    });
    card->body()->addWidget(makeSettingsRow(tr("Rows of tables"), {}, rows));
    column->addWidget(card);
    column->addStretch(1);
    return page;
}

QWidget *makeKeysPage(const Context &context)
{
    auto *page = new QWidget;
    QVBoxLayout *column = makeSettingsPage(page);
    Settings &settings = context.settings;
    auto *card = new Card(tr("Keyboard"));
    QWidget *letters = switchFor(tr("Single letters"),
                                 settings.singleLetters(),
                                 [&settings](bool on) { settings.setSingleLetters(on); });
    letters->setObjectName(u"singleLetters"_s);
    card->body()->addWidget(
        makeSettingsRow(tr("Single letters"),
                        tr("N, C, X, S and T work while no text field has the focus."),
                        letters));
    column->addWidget(card);
    auto *all = new Card(tr("All keys"));
    for (const auto &[id, action] : context.actions.all()) {
        if (action->shortcut().isEmpty())
            continue;
        auto *keys = makeLabel(action->shortcut().toString(QKeySequence::NativeText),
                               u"smallStrong"_s,
                               u"secondary"_s);
        all->body()->addWidget(
            makeSettingsRow(QString(action->text()).remove(u'&').remove(u'…'), {}, keys));
    }
    column->addWidget(all);
    column->addStretch(1);
    return page;
}

} // namespace bp::ui
