// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_formats.h"

#include "core/import/file_kinds.h"
#include "core/import/formats/beancount_format.h"
#include "core/import/formats/camt_format.h"
#include "core/import/formats/csv_format.h"
#include "core/import/formats/gnucash_format.h"
#include "core/import/formats/gnucash_sqlite_format.h"
#include "core/import/formats/homebank_format.h"
#include "core/import/formats/iif_format.h"
#include "core/import/formats/kmymoney_format.h"
#include "core/import/formats/money_manager_ex_format.h"
#include "core/import/formats/mt940_format.h"
#include "core/import/formats/ofx_format.h"
#include "core/import/formats/qif_format.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 largestFile = 512LL * 1024 * 1024;
constexpr qsizetype headSize = 64 * 1024;

struct Formats
{
    Q_DECLARE_TR_FUNCTIONS(bp::ImportFormats)
};

bool isBlank(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    return bytes.size() < headSize && bytes.trimmed().isEmpty();
}

std::pair<const ImportFormat *, Recognition> surestFormat(const FileHead &head)
{
    std::pair<const ImportFormat *, Recognition> best{nullptr, 0};
    for (const ImportFormat *format : importFormats()) {
        if (const Recognition sure = format->recognise(head); sure > best.second)
            best = {format, sure};
    }
    return best;
}

[[nodiscard]] Result<RawFile> readPlain(QByteArrayView bytes,
                                        const QString &fileName,
                                        const ImportOptions &options,
                                        Progress &progress)
{
    if (isBlank(bytes))
        return fail(Error::Code::Invalid,
                    Formats::tr("“%1” is empty. Download the statement again and choose that file.")
                        .arg(fileName));
    const FileHead head{fileName, bytes.first(std::min(bytes.size(), headSize)), bytes.size()};
    // A format that is sure comes before a refusal: a memo may hold what a PDF begins with.
    const auto [format, sure] = surestFormat(head);
    const auto refusal = sure < 80 ? refusalOf(head.head, fileName) : std::nullopt;
    if (refusal)
        return fail(Error::Code::Unsupported, *refusal);
    if (format != nullptr)
        return format->read(bytes, options, progress);
    return fail(
        Error::Code::Unsupported,
        Formats::tr(
            "“%1” is no statement and no other app's book that is known here. Choose CSV, OFX, QIF, "
            "CAMT or MT940 at your bank.")
            .arg(fileName));
}

} // namespace

const std::vector<const ImportFormat *> &importFormats()
{
    static const BeancountFormat beancount;
    static const CamtFormat camt;
    static const GnuCashFormat gnucash;
    static const GnuCashSqliteFormat gnucashSqlite;
    static const HomeBankFormat homebank;
    static const IifFormat iif;
    static const KMyMoneyFormat kmymoney;
    static const MoneyManagerExFormat moneyManagerEx;
    static const CsvFormat csv;
    static const Mt940Format mt940;
    static const OfxFormat ofx;
    static const QifFormat qif;
    static const std::vector<const ImportFormat *> all{&camt,
                                                       &ofx,
                                                       &mt940,
                                                       &qif,
                                                       &gnucash,
                                                       &gnucashSqlite,
                                                       &kmymoney,
                                                       &homebank,
                                                       &moneyManagerEx,
                                                       &iif,
                                                       &beancount,
                                                       &csv};
    return all;
}

const ImportFormat *formatOf(const FileHead &head)
{
    return surestFormat(head).first;
}

Result<RawFile> readStatementBytes(QByteArrayView bytes,
                                   const QString &fileName,
                                   const ImportOptions &options,
                                   Progress &progress)
{
    if (!isGzip(bytes))
        return readPlain(bytes, fileName, options, progress);
    const auto plain = inflated(bytes, largestFile);
    if (!plain)
        return fail(
            Error::Code::Invalid,
            Formats::tr(
                "“%1” is packed and cannot be unpacked: it is damaged, cut short or far too large.")
                .arg(fileName));
    return readPlain(*plain, fileName, options, progress);
}

Result<RawFile>
readStatementFile(const QString &path, const ImportOptions &options, Progress &progress)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return fail(Error::Code::NotFound, Formats::tr("There is no file “%1”.").arg(path));
    if (info.isDir())
        return fail(Error::Code::Invalid,
                    Formats::tr("“%1” is a folder. Choose the files inside.").arg(path));
    if (info.size() > largestFile)
        return fail(
            Error::Code::Unsupported,
            Formats::tr("“%1” is larger than 512 MiB, which no statement is. Nothing was read.")
                .arg(name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io,
                    Formats::tr("“%1” cannot be opened. Check that you may read it.").arg(name),
                    file.errorString());
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(
            Error::Code::Io,
            Formats::tr("“%1” cannot be read to its end. Copy it to this computer and try again.")
                .arg(name),
            file.errorString());
    if (bytes.size() > largestFile)
        return fail(
            Error::Code::Unsupported,
            Formats::tr("“%1” is larger than 512 MiB, which no statement is. Nothing was read.")
                .arg(name));
    return readStatementBytes(bytes, name, options, progress);
}

QString namedProblem(const QString &path, const QString &message)
{
    const QString name = QFileInfo(path).fileName();
    return message.contains(name) ? message : QString(name % ": "_L1 % message);
}

} // namespace bp
