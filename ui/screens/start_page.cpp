// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/start_page.h"

#include "ui/base/settings.h"
#include "ui/screens/start_picture.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pill.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFrame>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bp::ui {
namespace {

QString native(const char *keys)
{
    return QKeySequence(QString::fromLatin1(keys)).toString(QKeySequence::NativeText);
}

/// "Deutsch", not "German".
QString ownName(const QLocale &locale)
{
    QString name = locale.nativeLanguageName();
    return name.replace(0, 1, locale.toUpper(name.left(1)));
}

/// "Euro" for "EUR", in the language of the window where a locale of that language uses it.
QHash<QString, QString> currencyNames(QLocale::Language language)
{
    QHash<QString, QString> names;
    const auto locales =
        QLocale::matchingLocales(language, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : locales)
        names.insert(locale.currencySymbol(QLocale::CurrencyIsoCode),
                     locale.currencySymbol(QLocale::CurrencyDisplayName));
    return names;
}

} // namespace

StartPage::StartPage(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_language(new QComboBox)
    , m_currency(new QComboBox)
    , m_theme(new QComboBox)
{
    setObjectName(u"startPage"_s);
    auto *centre = new QHBoxLayout(this);
    auto *inner = new QWidget;
    inner->setMaximumWidth(960);
    centre->addStretch(1);
    centre->addWidget(inner, 100);
    centre->addStretch(1);
    auto *column = new QVBoxLayout(inner);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(buildTop());
    column->addSpacing(space::m);
    column->addWidget(makeWrapped(
        tr("See where your money goes. Choose how to begin; you can do the others later."),
        u"lead"_s,
        u"secondary"_s));
    column->addSpacing(28);
    auto *doors = new QGridLayout;
    doors->setSpacing(space::l);
    doors->setColumnStretch(0, 142);
    doors->setColumnStretch(1, 100);
    doors->addWidget(buildDropDoor(), 0, 0, 2, 1);
    auto *sample = new QPushButton(tr("Open the sample"));
    sample->setObjectName(u"openSample"_s);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    doors->addWidget(
        buildSideDoor(
            u"dashboard"_s,
            tr("Explore a sample household"),
            tr("26 months of an invented family, in a separate book. Leave it with one click."),
            native("Ctrl+E"),
            sample),
        0,
        1);
    auto *hand = new QPushButton(tr("Add an account"));
    hand->setObjectName(u"startByHand"_s);
    connect(hand, &QPushButton::clicked, this, &StartPage::handWanted);
    doors->addWidget(
        buildSideDoor(
            u"add"_s,
            tr("Start by hand"),
            tr("Name one account and its balance today. Categories are ready when you need them."),
            native("Ctrl+N"),
            hand),
        1,
        1);
    column->addLayout(doors, 12);
    column->addSpacing(28);
    column->addWidget(buildChoices());
    column->addSpacing(space::xl);
    auto *last = new QHBoxLayout;
    last->setSpacing(space::xs);
    last->addWidget(makeLabel(tr("You already have a book?"), u"small"_s, u"secondary"_s));
    auto *existing = new QPushButton(tr("Open an existing book"));
    existing->setProperty("kind", u"link"_s);
    existing->setObjectName(u"openExisting"_s);
    connect(existing, &QPushButton::clicked, this, &StartPage::bookWanted);
    last->addWidget(existing);
    last->addStretch();
    column->addLayout(last);
    column->addStretch(3);
}

QWidget *StartPage::buildTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    auto *picture = new QLabel;
    picture->setPixmap(logo().pixmap(QSize(40, 40), devicePixelRatioF()));
    row->addWidget(picture);
    row->addWidget(makeLabel(tr("Welcome to Budget Pulse"), u"hero"_s), 1);
    return top;
}

QWidget *StartPage::buildDropDoor()
{
    m_drop = new QFrame;
    m_drop->setProperty("kind", u"drop"_s);
    m_drop->setObjectName(u"dropDoor"_s);
    m_drop->setMinimumHeight(360);
    m_drop->setMaximumHeight(440);
    auto *column = new QVBoxLayout(m_drop);
    column->setContentsMargins(space::xl, 22, space::xl, 22);
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(new StartPicture, 0, Qt::AlignHCenter);
    column->addSpacing(18);
    auto *title = makeLabel(tr("Drop your bank file here"), u"door"_s);
    title->setAlignment(Qt::AlignCenter);
    column->addWidget(title);
    column->addSpacing(6);
    auto *text = makeWrapped(
        tr("One file or many, of any age. Accounts, duplicates and your own transfers are "
           "recognised, and nothing is stored before you agree."),
        {},
        u"secondary"_s);
    text->setAlignment(Qt::AlignCenter);
    text->setFixedWidth(scaled(430));
    text->setMinimumHeight(text->heightForWidth(scaled(430)));
    column->addWidget(text, 0, Qt::AlignHCenter);
    column->addSpacing(18);
    auto *choose = new KeyButton(tr("Choose files"), native("Ctrl+O"));
    choose->setObjectName(u"chooseFiles"_s);
    choose->setProperty("kind", u"primary"_s);
    connect(choose, &QPushButton::clicked, this, &StartPage::filesWanted);
    column->addWidget(choose, 0, Qt::AlignHCenter);
    column->addSpacing(18);
    auto *formats = new QHBoxLayout;
    formats->setSpacing(6);
    formats->addStretch();
    for (const QString &format :
         {u"CSV"_s, u"OFX"_s, u"QFX"_s, u"QIF"_s, u"CAMT.053"_s, u"MT940"_s})
        formats->addWidget(new Pill(format));
    formats->addStretch();
    column->addLayout(formats);
    column->addSpacing(space::m);
    auto *apps = makeWrapped(tr("Coming from GnuCash, KMyMoney, HomeBank, Money Manager EX, YNAB, "
                                "Quicken or another app? Drop its file just the same."),
                             u"small"_s,
                             u"secondary"_s);
    apps->setAlignment(Qt::AlignCenter);
    apps->setFixedWidth(scaled(430));
    apps->setMinimumHeight(apps->heightForWidth(scaled(430)));
    column->addWidget(apps, 0, Qt::AlignHCenter);
    column->addStretch();
    return m_drop;
}

QWidget *StartPage::buildSideDoor(const QString &iconName,
                                  const QString &title,
                                  const QString &text,
                                  const QString &keys,
                                  QPushButton *button)
{
    auto *door = new QFrame;
    door->setProperty("kind", u"door"_s);
    auto *column = new QVBoxLayout(door);
    column->setContentsMargins(space::xl, 22, space::xl - space::xs, 22);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    auto *sign = new QLabel;
    sign->setPixmap(iconPixmap(iconName, 24, colours()[Token::Accent], devicePixelRatioF()));
    top->addWidget(sign);
    top->addStretch();
    top->addWidget(makeLabel(keys, u"keycap"_s));
    column->addLayout(top);
    column->addSpacing(space::m);
    column->addWidget(makeLabel(title, u"subtitle"_s));
    column->addSpacing(space::xs);
    column->addWidget(makeWrapped(text, {}, u"secondary"_s));
    column->addSpacing(space::m);
    column->addStretch();
    button->setAccessibleName(button->text());
    column->addWidget(button, 0, Qt::AlignLeft);
    return door;
}

QWidget *StartPage::buildChoice(const QString &label, QComboBox *box)
{
    auto *choice = new QWidget;
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto *name = makeLabel(label, u"small"_s, u"secondary"_s);
    name->setBuddy(box);
    box->setAccessibleName(label);
    box->setFixedWidth(scaled(156));
    column->addWidget(name);
    column->addWidget(box);
    return choice;
}

QWidget *StartPage::buildChoices()
{
    fillChoices();
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(buildChoice(tr("Language"), m_language));
    row->addWidget(buildChoice(tr("Currency"), m_currency));
    row->addWidget(buildChoice(tr("Theme"), m_theme));
    row->addStretch(1);
    const auto promise = [&](const QString &iconName, const QString &text) {
        auto *sign = new QLabel;
        sign->setPixmap(iconPixmap(iconName, 16, colours()[Token::Text2], devicePixelRatioF()));
        row->addWidget(sign, 0, Qt::AlignBottom);
        row->addWidget(makeLabel(text, u"small"_s, u"secondary"_s), 0, Qt::AlignBottom);
    };
    promise(u"small/lock"_s, tr("No account, no network.\nNothing leaves this computer."));
    row->addSpacing(space::s);
    promise(u"small/file"_s, tr("Your book is one file.\nCopy it, keep it, delete it."));
    return choices;
}

void StartPage::fillChoices()
{
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("Like the system"), QString());
    for (const QString &code : {u"en"_s, u"de"_s})
        m_language->addItem(ownName(QLocale(code)), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.language())));
    connect(m_language, &QComboBox::activated, this, [this] {
        m_settings.setLanguage(m_language->currentData().toString());
    });
    m_currency->setObjectName(u"currency"_s);
    const auto names = currencyNames(m_settings.locale().language());
    for (const Currency &currency : Currency::all()) {
        const QString name = names.value(currency.code());
        m_currency->addItem(name.isEmpty() ? currency.code() : currency.code() + u", "_s + name,
                            currency.code());
    }
    const QString guessed = m_settings.locale().currencySymbol(QLocale::CurrencyIsoCode);
    const int at = m_currency->findData(guessed);
    m_currency->setCurrentIndex(at >= 0 ? at : std::max(0, m_currency->findData(u"EUR"_s)));
    m_theme->setObjectName(u"theme"_s);
    m_theme->addItem(tr("Like the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(m_settings.theme())));
    connect(m_theme, &QComboBox::activated, this, [this] {
        m_settings.setTheme(ThemeChoice(m_theme->currentData().toInt()));
    });
}

Currency StartPage::currency() const
{
    return Currency::fromCode(m_currency->currentData().toString()).value_or(EUR);
}

void StartPage::setDropHover(bool isOver)
{
    setLook(m_drop, "hover", isOver ? u"true"_s : u"false"_s);
}

} // namespace bp::ui
