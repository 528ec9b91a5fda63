// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/translator.h"

#include <QCoreApplication>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

namespace {

/// Where standard output is closed the first file opened would take its number, and the answer
/// would be written into the book. In its place stands what refuses all that is written.
void keepStandardStreams()
{
#ifdef Q_OS_UNIX
    for (int descriptor = 0; descriptor <= 2; ++descriptor) {
        const bool isOpen = fcntl(descriptor, F_GETFD) != -1;
        if (!isOpen && open("/dev/null", O_RDONLY) != descriptor) // takes the lowest that is free
            return;
    }
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    keepStandardStreams();
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
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    return int(console.ended(bp::runCommandLine(arguments, QDate::currentDate(), console)));
}
