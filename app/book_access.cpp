// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_access.h"

#include "core/ledger/seed_categories.h"

#include "app/book_location.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::BookAccess)
};

[[nodiscard]] Result<void> checkIsThere(const QString &path)
{
    if (QFileInfo::exists(path))
        return {};
    return fail(Error::Code::NotFound,
                Words::tr("There is no book at %1. Import a bank's file first, or name another "
                          "book with --ledger.")
                    .arg(QDir::toNativeSeparators(path)));
}

} // namespace

QString bookPath(const CommandRequest &request)
{
    return request.ledgerFile.isEmpty() ? ownBookPath() : request.ledgerFile;
}

QString systemCountry()
{
    return QLocale::territoryToCode(QLocale::system().territory());
}

LedgerOptions bookOptions(const CommandRequest &request)
{
    LedgerOptions options;
    options.now = [today = request.today] {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return QDate::currentDate() == today ? now : QDateTime(today, now.time(), Qt::UTC);
    };
    return options;
}

Result<std::unique_ptr<Ledger>> openBook(const CommandRequest &request, Missing missing)
{
    const QString path = bookPath(request);
    if (missing == Missing::Refuse) {
        if (auto there = checkIsThere(path); !there)
            return fail(there.error());
    }
    auto ledger = Ledger::open(path, bookOptions(request));
    if (!ledger || missing == Missing::Refuse || !(*ledger)->reader().categories().empty())
        return ledger;
    auto begun = (*ledger)->found(Words::tr("New book"), [](LedgerWriter &writer) -> Result<void> {
        addSeedCategories(writer);
        return {};
    });
    if (!begun)
        return fail(begun.error());
    return ledger;
}

void removeBook(const QString &path)
{
    for (const auto &ending : {""_L1, "-wal"_L1, "-shm"_L1, ".lock"_L1})
        QFile::remove(path + ending);
}

Result<LedgerSource> bookForReading(const CommandRequest &request)
{
    // Opening checks the book and brings an older one up to date; a book that is open elsewhere or
    // may not be written has been through that or fails when it is read.
    auto opened = openBook(request, Missing::Refuse);
    if (opened)
        return (*opened)->source();
    const Error::Code code = opened.error().code;
    if (code == Error::Code::Conflict ||
        (code == Error::Code::Io && QFileInfo(bookPath(request)).isFile()))
        return LedgerSource(bookPath(request), 0);
    return fail(opened.error());
}

QJsonArray jsonOf(const MoneyBag &bag)
{
    QJsonArray array;
    for (const auto &[currency, minor] : bag.sums())
        array.append(QJsonObject{{u"amount"_s, Money(minor, currency).toDecimal()},
                                 {u"currency"_s, currency.code()}});
    return array;
}

QJsonObject jsonOf(const VerifyReport &report)
{
    QJsonArray findings;
    for (const VerifyFinding &finding : report.findings) {
        QJsonObject object{{u"check"_s, finding.check}, {u"message"_s, finding.message}};
        if (!finding.entry.isNull())
            object.insert(u"entry"_s, qint64(finding.entry.value()));
        findings.append(object);
    }
    return {{u"ok"_s, report.isOk()},
            {u"findings"_s, findings},
            {u"entries"_s, qint64(report.entries)},
            {u"hash"_s, QString::fromLatin1(report.hash.toHex())}};
}

} // namespace bp
