// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/app_book.h"

#include <QCoreApplication>

namespace bp {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::AppBook)
};

} // namespace

Result<RawFile> finished(AppBook book, const Progress &progress)
{
    if (progress.isCancelled())
        return fail(Error::Code::Cancelled, {});
    book.file.format = book.app;
    if (!book.isWhole)
        book.file.problems.push_back(
            {book.lastLine,
             Severity::Error,
             Words::tr("The file is damaged or cut short; save it in %1 again. What stands before "
                       "was read.")
                 .arg(book.app)});
    if (book.file.statements.empty())
        return fail(
            Error::Code::Invalid,
            Words::tr("This %1 book holds no accounts with money that can be read.").arg(book.app));
    return std::move(book.file);
}

ImportProblem unreadTransaction(int line)
{
    return {line,
            Severity::Error,
            Words::tr("This transaction has no date, account or amount that can be read; it was "
                      "left out.")};
}

} // namespace bp
