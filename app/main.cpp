// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/screenshots.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bp {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("bp::main", text);
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr("Personal finance that explains itself, offline"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"files"_s, tr("A book to open, and bank files to import."), u"[BOOK] [FILES…]"_s);
    parser.addOption({u"sample"_s, tr("Opens the sample household.")});
    parser.addOption({u"today"_s, tr("Takes this day as today."), u"YYYY-MM-DD"_s});
    parser.addOption(
        {u"screenshots"_s, tr("Writes a picture of every screen and ends."), u"FOLDER"_s});
    parser.addOption({u"language"_s, tr("Language of the pictures."), u"CODE"_s});
    parser.addOption({u"size"_s, tr("Size of the pictures."), u"WxH"_s});
    parser.addOption({u"text"_s, tr("Size of the text in them, in per cent."), u"PERCENT"_s});
}

int complain(const QString &sentence, int code)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return code;
}

int drawScreens(QApplication &app, const QCommandLineParser &parser, QDate today)
{
    ScreenshotOptions options;
    options.folder = parser.value(u"screenshots"_s);
    options.today = today;
    options.language = parser.value(u"language"_s);
    options.files = parser.positionalArguments();
    const QStringList size = parser.value(u"size"_s).split(u'x');
    if (size.size() == 2)
        options.size = {size[0].toInt(), size[1].toInt()};
    if (const int percent = parser.value(u"text"_s).toInt(); percent > 0)
        options.textScale = percent / 100.0;
    const auto written = writeScreenshots(app, options);
    return written ? 0 : complain(written.error().message, 1);
}

int run(QApplication &app)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    QDate today;
    if (parser.isSet(u"today"_s)) {
        today = QDate::fromString(parser.value(u"today"_s), Qt::ISODate);
        if (!today.isValid())
            return complain(
                tr("%1 is no day. Write it as 2026-03-19.").arg(parser.value(u"today"_s)), 2);
    }
    if (parser.isSet(u"screenshots"_s))
        return drawScreens(app, parser, today.isValid() ? today : QDate(2026, 3, 19));

    ApplicationOptions options;
    options.isSample = parser.isSet(u"sample"_s);
    options.today = [today] { return today.isValid() ? today : QDate::currentDate(); };
    for (const QString &file : parser.positionalArguments()) {
        const bool isBook = file.endsWith(".book"_L1) && options.book.isEmpty();
        if (isBook)
            options.book = QFileInfo(file).absoluteFilePath();
        else
            options.files << QFileInfo(file).absoluteFilePath();
    }
    Application application(app, options);
    application.start();
    return QApplication::exec();
}

} // namespace
} // namespace bp

int main(int argc, char *argv[])
{
    QApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"budgetpulse"_s);
    QApplication::setApplicationDisplayName(u"Budget Pulse"_s);
    QApplication::setApplicationVersion(QStringLiteral(BP_VERSION));
    QGuiApplication::setDesktopFileName(u"org.budgetpulse.BudgetPulse"_s);
    return bp::run(app);
}
