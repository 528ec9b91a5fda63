// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include <QCoreApplication>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::CommandLine)
};

} // namespace

Result<std::optional<QDate>> CommandRequest::day(const QString &option) const
{
    if (!has(option))
        return std::optional<QDate>();
    const QDate day = QDate::fromString(options.value(option), Qt::ISODate);
    if (!day.isValid())
        return fail(
            Error::Code::Invalid,
            Words::tr("“%1” is not a day; write it as YYYY-MM-DD.").arg(options.value(option)));
    return std::optional(day);
}

Result<DateRange> CommandRequest::days() const
{
    const auto from = day(u"--from"_s);
    const auto to = day(u"--to"_s);
    if (!from || !to)
        return fail(from ? to.error() : from.error());
    if (*from && *to && **to < **from)
        return fail(Error::Code::Invalid,
                    Words::tr("The first day lies after the last one. Exchange --from and --to."));
    return DateRange{from->value_or(QDate()), to->value_or(QDate())};
}

Result<std::optional<int>> CommandRequest::number(const QString &option) const
{
    if (!has(option))
        return std::optional<int>();
    bool isNumber = false;
    const int number = options.value(option).toInt(&isNumber);
    if (!isNumber)
        return fail(Error::Code::Invalid,
                    Words::tr("“%1” is not a whole number.").arg(options.value(option)));
    return std::optional(number);
}

ExitCode Console::ended(ExitCode code)
{
    m_out.flush();
    if (m_out.status() == QTextStream::Ok)
        return code;
    refuse(Words::tr("The answer could not be written: its place is full or closed. What was done "
                     "in the book stays done."));
    return code == ExitCode::Done ? ExitCode::Refused : code;
}

} // namespace bp
