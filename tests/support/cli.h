// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Runs the command line as a person would, in a folder of its own.

#include <QByteArray>
#include <QJsonDocument>
#include <QStringList>
#include <QTemporaryDir>

namespace bp::test {

struct CliAnswer
{
    int code = -1;
    QString out;
    QString err;
    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

class Cli
{
public:
    /// With --ledger on test.book of the folder and --today 2025-03-15.
    CliAnswer run(const QStringList &arguments) const;
    /// The same on another book.
    CliAnswer runOn(const QString &book, const QStringList &arguments) const;
    /// As given, in a shell that sets limits first: "ulimit -f 8".
    CliAnswer runLimited(const QString &limit, const QStringList &arguments) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const; ///< returns its path
    QString book() const { return path(QStringLiteral("test.book")); }
    /// What `verify` says the book holds; "" when it is no sound book.
    QString bookHash() const;

private:
    CliAnswer start(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
};

} // namespace bp::test
