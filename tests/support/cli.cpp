// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli.h"

#include <QFile>
#include <QJsonObject>
#include <QProcess>

namespace bp::test {

using namespace Qt::StringLiterals;

CliAnswer Cli::run(const QStringList &arguments) const
{
    return runOn(book(), arguments);
}

CliAnswer Cli::runOn(const QString &book, const QStringList &arguments) const
{
    return start(QStringLiteral(BP_CLI),
                 arguments + QStringList{u"--ledger"_s, book, u"--today"_s, u"2025-03-15"_s});
}

CliAnswer Cli::runLimited(const QString &limit, const QStringList &arguments) const
{
    const QStringList shell{u"-c"_s, limit + u"; exec \"$0\" \"$@\""_s, QStringLiteral(BP_CLI)};
    return start(u"/bin/bash"_s,
                 shell + arguments +
                     QStringList{u"--ledger"_s, book(), u"--today"_s, u"2025-03-15"_s});
}

CliAnswer Cli::start(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.path());
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    CliAnswer answer;
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return answer;
    answer.code = process.exitCode();
    answer.out = QString::fromUtf8(process.readAllStandardOutput());
    answer.err = QString::fromUtf8(process.readAllStandardError());
    return answer;
}

QString Cli::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(name));
    return file.fileName();
}

QString Cli::bookHash() const
{
    return run({u"verify"_s, book(), u"--json"_s}).json().object().value("hash"_L1).toString();
}

} // namespace bp::test
