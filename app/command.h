// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a command of the command line gets and how it speaks: what it finds goes to `out`, as text
/// for people or one JSON document with --json; what went wrong goes to `err` as one sentence.

#include "core/base/month.h"
#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QJsonDocument>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <optional>

namespace bp {

enum class ExitCode {
    Done = 0,
    Refused = 1, ///< the world said no: a bad file, a locked book
    Misused = 2, ///< wrong arguments
};

/// What the person asked for, already taken apart.
struct CommandRequest
{
    QStringList arguments;           ///< without options
    QHash<QString, QString> options; ///< "--account" → "Giro"; a switch has an empty value
    bool json = false;
    QString ledgerFile; ///< of --ledger; empty: the app's own book
    QDate today;

    bool has(const QString &option) const { return options.contains(option); }
    /// A day given to an option; nothing when the option is absent, an Error when it is no day.
    [[nodiscard]] Result<std::optional<QDate>> day(const QString &option) const;
    /// --from and --to, each null when absent; an Error also when they are in the wrong order.
    [[nodiscard]] Result<DateRange> days() const;
    /// A whole number given to an option; nothing when the option is absent.
    [[nodiscard]] Result<std::optional<int>> number(const QString &option) const;
};

/// Where a command speaks.
class Console
{
public:
    Console(QTextStream &out, QTextStream &err)
        : m_out(out)
        , m_err(err)
    {
    }

    void print(const QString &line) { m_out << line << u'\n'; }
    void print(const QJsonDocument &json) { m_out << QString::fromUtf8(json.toJson()); }
    ExitCode refuse(const QString &sentence) { return complain(sentence, ExitCode::Refused); }
    ExitCode misused(const QString &sentence) { return complain(sentence, ExitCode::Misused); }
    /// The exit code of the whole: an answer that went nowhere, such as onto a full disk, is none.
    ExitCode ended(ExitCode code);

private:
    ExitCode complain(const QString &sentence, ExitCode code)
    {
        m_err << sentence << u'\n';
        return code;
    }

    QTextStream &m_out;
    QTextStream &m_err;
};

struct Command
{
    QString name;
    QString arguments; ///< as --help shows them: "FILE…"
    QString help;      ///< one line
    int minArguments = 0;
    int maxArguments = 0; ///< -1: as many as one likes
    QStringList switches; ///< options without a value, "--cold"
    QStringList options;  ///< options with a value, "--account"
    ExitCode (*run)(const CommandRequest &request, Console &console) = nullptr;
};

} // namespace bp
