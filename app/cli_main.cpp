// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/translator.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("budgetpulse"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BP_VERSION));

    // The English file holds the forms of counted words: "1 row", not "1 rows".
    bp::Translator counted;
    if (counted.load(QStringLiteral(":/i18n/budgetpulse_en.qm")))
        QCoreApplication::installTranslator(&counted);

    QTextStream out(stdout);
    QTextStream err(stderr);
    out.setEncoding(QStringConverter::Utf8);
    err.setEncoding(QStringConverter::Utf8);
    bp::Console console(out, err);
    return int(
        bp::runCommandLine(QCoreApplication::arguments().mid(1), QDate::currentDate(), console));
}
