// SPDX-License-Identifier: GPL-3.0-or-later

// Prints what an import costs from the file to the durable book: 100,000 CSV lines into an empty
// book, into a book that has the same 100,000, ten times as many, and beside it what other programs
// from Debian need only to read such a file. Arguments: rows (default 100,000); "--peers" runs the
// others, each with a limit of 120 s.
#include "core/categorize/categorizer_chain.h"
#include "core/categorize/merchant_knowledge.h"
#include "core/import/import_preparation.h"
#include "core/import/importer.h"
#include "core/ledger/seed_categories.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <random>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

constexpr int peerLimit = 120'000;

void writeCsv(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    std::mt19937 random(7);
    const QStringList shops{u"REWE SAGT DANKE"_s,
                            u"TESCO STORES"_s,
                            u"SQ *BLUE BOTTLE"_s,
                            u"SHELL"_s,
                            u"NETFLIX.COM"_s,
                            u"AMZN Mktp DE"_s,
                            u"DB Vertrieb GmbH"_s,
                            u"STADTWERKE"_s,
                            u"APOTHEKE AM MARKT"_s,
                            u"IKEA"_s,
                            u"LIDL DIENSTLEISTUNG"_s,
                            u"PAYPAL *STEAM"_s};
    file.write("Date,Description,Reference,Amount,Balance\n");
    qint64 balance = 1'000'000;
    const QDate first(2015, 1, 1);
    for (int i = 0; i < rows; ++i) {
        const qint64 amount = i % 25 == 0 ? 250'000 : -qint64(100 + random() % 20'000);
        balance += amount;
        const auto decimal = [](qint64 minor) -> QByteArray {
            return QByteArray(minor < 0 ? "-" : "") + QByteArray::number(qAbs(minor) / 100) + '.' +
                   QByteArray::number(qAbs(minor) % 100).rightJustified(2, '0');
        };
        const QString shop = shops[int(random() % unsigned(shops.size()))];
        file.write(first.addDays(i * 3650LL / rows).toString(Qt::ISODate).toUtf8() + ',' +
                   shop.toUtf8() + ' ' + QByteArray::number(random() % 5000) + ",Card payment " +
                   QByteArray::number(random() % 1000000) + ',' + decimal(amount) + ',' +
                   decimal(balance) + '\n');
    }
}

qint64 peakKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// One import in a process of its own, so that its memory is its own.
int importOnce(const QString &file, const QString &book)
{
    auto ledger = Ledger::open(book);
    if (!ledger)
        return 1;
    if ((*ledger)->reader().categories().empty()) {
        const auto seeded = (*ledger)->change(u"Seed"_s, [](LedgerWriter &writer) -> Result<void> {
            addSeedCategories(writer);
            return {};
        });
        if (!seeded)
            return 1;
    }
    QElapsedTimer timer;
    timer.start();
    const auto knowledge = MerchantKnowledge::load(u"de"_s);
    Advisors advisors;
    advisors.categorizer =
        makeCategorizer((*ledger)->reader(), nullptr, knowledge ? *knowledge : nullptr);
    const double advised = double(timer.nsecsElapsed()) / 1e6;
    ImportRequest request;
    request.paths = {file};
    request.revision = (*ledger)->revision();
    auto preview = (*ledger)->source().read([&](const LedgerReader &reader) {
        return prepareImport(request, reader, advisors, Progress::none());
    });
    if (!preview) {
        std::fprintf(stderr, "%s\n", qPrintable(preview.error().message));
        return 1;
    }
    const double prepared = double(timer.nsecsElapsed()) / 1e6;
    const auto outcome = commitImport(
        **ledger, std::move(*preview), advisors, QDateTime(QDate(2025, 3, 15), {}, Qt::UTC));
    if (!outcome) {
        std::fprintf(stderr,
                     "%s %s\n",
                     qPrintable(outcome.error().message),
                     qPrintable(outcome.error().detail));
        return 1;
    }
    const double done = double(timer.nsecsElapsed()) / 1e6;
    std::printf("%8d new %8d sorted %8d waiting  %7.0f ms = %5.0f advisers + %6.0f preview + %6.0f "
                "commit  %5lld MB, %.0f ms of processor\n",
                outcome->entries,
                outcome->categorized,
                outcome->suggested,
                done,
                advised,
                prepared - advised,
                done - prepared,
                static_cast<long long>(peakKilobytes() / 1024),
                double(std::clock()) * 1000.0 / CLOCKS_PER_SEC);
    return 0;
}

double runSelf(const char *what, const QString &file, const QString &book)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), {u"--once"_s, file, book});
    process.waitForFinished(-1);
    const QByteArray said = process.readAllStandardOutput();
    std::printf("%-26s %s", what, said.isEmpty() ? "failed\n" : said.constData());
    std::fflush(stdout);
    const qsizetype ms = said.indexOf(" ms");
    return said.left(ms).trimmed().split(' ').last().toDouble();
}

void peer(const char *what, const QString &program, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        std::printf("%-26s not installed\n", what);
        return;
    }
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForFinished(peerLimit)) {
        process.kill();
        process.waitForFinished();
        std::printf("%-26s over %d s\n", what, peerLimit / 1000);
        return;
    }
    std::printf("%-26s %7.0f ms%s\n",
                what,
                double(timer.nsecsElapsed()) / 1e6,
                process.exitCode() == 0 ? "" : "  (failed)");
    std::fflush(stdout);
}

void runPeers(const QTemporaryDir &folder, const QString &csv)
{
    const QString rules = folder.filePath(u"hledger.rules"_s);
    if (QFile file(rules); file.open(QIODevice::WriteOnly))
        file.write("skip 1\nfields date,description,comment,amount,balance\ndate-format "
                   "%Y-%m-%d\ncurrency EUR\n"
                   "account1 assets:bank\n");
    const QString init = folder.filePath(u"empty.ledger"_s);
    if (QFile file(init); file.open(QIODevice::WriteOnly))
        file.write("\n");
    const QString plain = folder.filePath(u"ledger.csv"_s); // ledger wants its own column names
    QFile in(csv), out(plain);
    if (in.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly)) {
        QByteArray text = in.readAll();
        out.write(text.replace("Date,Description,Reference,Amount,Balance",
                               "date,payee,note,amount,total"));
        out.close();
    }
    peer("ledger convert",
         u"ledger"_s,
         {u"-f"_s,
          init,
          u"convert"_s,
          plain,
          u"--input-date-format"_s,
          u"%Y-%m-%d"_s,
          u"--account"_s,
          u"Assets:Bank"_s});
    peer("sqlite3 .import",
         u"sqlite3"_s,
         {folder.filePath(u"plain.db"_s), u".mode csv"_s, u".import "_s + csv + u" rows"_s});
    peer("hledger print", u"hledger"_s, {u"-f"_s, csv, u"--rules-file"_s, rules, u"print"_s});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == "--once"_L1)
        return importOnce(arguments[2], arguments[3]);
    const int rows =
        arguments.size() > 1 && arguments[1].toInt() > 0 ? arguments[1].toInt() : 100'000;
    const QTemporaryDir folder;
    const QString csv = folder.filePath(u"statement.csv"_s),
                  large = folder.filePath(u"large.csv"_s);
    writeCsv(csv, rows);
    std::printf("%d CSV lines from the file to the durable book\n", rows);
    const double empty = runSelf("into an empty book", csv, folder.filePath(u"a.book"_s));
    runSelf("again, book has them all", csv, folder.filePath(u"a.book"_s));
    writeCsv(large, rows * 10);
    const double ten = runSelf("ten times as many", large, folder.filePath(u"b.book"_s));
    std::printf("growth for ten times the rows: %.1f\n", empty > 0 ? ten / empty : 0.0);
    if (arguments.contains("--peers"_L1))
        runPeers(folder, csv);
    return 0;
}
