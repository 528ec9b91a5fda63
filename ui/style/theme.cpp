// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/fonts.h"
#include "ui/style/ink_style.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QRegularExpression>
#include <QStyle>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace bp::ui {

ThemeKind systemTheme(const QPalette &system)
{
    if (isHighContrast(system))
        return ThemeKind::Contrast;
    return system.color(QPalette::Window).lightness() <
                   system.color(QPalette::WindowText).lightness()
               ? ThemeKind::Dark
               : ThemeKind::Light;
}

ThemeKind chosenTheme(ThemeChoice choice, const QPalette &system)
{
    switch (choice) {
    case ThemeChoice::Light:
        return ThemeKind::Light;
    case ThemeChoice::Dark:
        return ThemeKind::Dark;
    case ThemeChoice::System:
        break;
    }
    return systemTheme(system);
}

QPalette themePalette(ThemeKind kind)
{
    const Colours &c = Colours::of(kind);
    QPalette palette;
    palette.setColor(QPalette::Window, c[Token::Window]);
    palette.setColor(QPalette::WindowText, c[Token::Text1]);
    palette.setColor(QPalette::Base, c[Token::Card]);
    palette.setColor(QPalette::AlternateBase, c[Token::Card]);
    palette.setColor(QPalette::Text, c[Token::Text1]);
    palette.setColor(QPalette::Button, c[Token::Card]);
    palette.setColor(QPalette::ButtonText, c[Token::Text1]);
    palette.setColor(QPalette::BrightText, c[Token::Negative]);
    palette.setColor(QPalette::Highlight, c[Token::Selected]);
    palette.setColor(QPalette::HighlightedText, c[Token::Text1]);
    palette.setColor(QPalette::Link, c[Token::Accent]);
    palette.setColor(QPalette::LinkVisited, c[Token::Accent]);
    palette.setColor(QPalette::ToolTipBase, c[Token::Card]);
    palette.setColor(QPalette::ToolTipText, c[Token::Text1]);
    palette.setColor(QPalette::PlaceholderText, c[Token::Text3]);
    palette.setColor(QPalette::Light, c[Token::Card]);
    palette.setColor(QPalette::Midlight, c[Token::Line]);
    palette.setColor(QPalette::Mid, c[Token::LineStrong]);
    palette.setColor(QPalette::Dark, c[Token::Control]);
    palette.setColor(QPalette::Shadow, c[Token::LineStrong]);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c[Token::Text3]);
    return palette;
}

QString styleSheet(ThemeKind kind)
{
    QFile file(u":/style/sheet.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression word(u"@(\\w+)(?:\\((\\d+)\\))?"_s);
    const bool isLight = Colours::of(kind)[Token::Card].lightness() > 127;
    QHash<QString, QString> values{{u"theme"_s, isLight ? u"light"_s : u"dark"_s}};
    for (const TokenName &token : tokenNames())
        values.insert(QString::fromLatin1(token.name), Colours::of(kind)[token.token].name());
    QString sheet;
    qsizetype from = 0;
    for (auto found = word.globalMatch(source); found.hasNext();) {
        const auto match = found.next();
        sheet += QStringView(source).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (match.capturedView(1) == "px"_L1)
            sheet += QString::number(scaled(match.capturedView(2).toInt())) + u"px"_s;
        else
            sheet += values.value(match.captured(1), match.captured());
    }
    return sheet + QStringView(source).mid(from);
}

namespace {

void wear(QApplication &app, const QPalette &palette, ThemeKind kind)
{
    // The sheet wraps the style in force; ours goes in once, before any sheet.
    if (app.styleSheet().isEmpty())
        app.setStyle(new InkStyle);
    app.setPalette(palette);
    app.setStyleSheet(styleSheet(kind));
}

} // namespace

void applyTheme(QApplication &app, ThemeKind kind)
{
    wear(app, themePalette(kind), kind);
}

void applyHighContrast(QApplication &app, const QPalette &system)
{
    wear(app, system, ThemeKind::Contrast);
}

void setLook(QWidget *widget, const char *property, const QString &value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace bp::ui
