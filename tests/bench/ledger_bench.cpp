// SPDX-License-Identifier: GPL-3.0-or-later

// Prints what the book itself costs: writing, undoing, paging, filtering and summing. Argument:
// entries (default 200,000).
#include "core/ledger/ledger.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

template <typename Body>
void timed(const char *what, Body body)
{
    QElapsedTimer timer;
    timer.start();
    body();
    std::printf("%-44s %9.1f ms\n", what, double(timer.nsecsElapsed()) / 1e6);
}

std::vector<Entry> manyEntries(AccountId account, ImportBatchId batch, int count)
{
    std::vector<Entry> entries;
    entries.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        Entry entry;
        entry.account = account;
        entry.day = QDate(2010, 1, 1).addDays(i / 40);
        entry.amount = Money(-100 - i % 9000, EUR);
        entry.bank.payee = u"REWE SAGT DANKE %1"_s.arg(i % 5000);
        entry.bank.memo = u"Kartenzahlung %1 Girocard"_s.arg(i);
        entry.bank.batch = batch;
        entry.bank.line = i + 2;
        entries.push_back(entry);
    }
    return entries;
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 200'000;
    const QTemporaryDir folder;
    auto opened = Ledger::open(folder.filePath(u"book.db"_s));
    if (!opened)
        return 1;
    Ledger &ledger = **opened;
    AccountId account;
    std::printf("%d entries\n", count);
    timed("durable bulk import with undo", [&] {
        const auto done = ledger.change(u"Import"_s, [&](LedgerWriter &w) -> Result<void> {
            account = w.addAccount({});
            ImportBatch batch;
            batch.account = account;
            batch.fileHash = "x";
            const auto added =
                w.addImportedEntries(manyEntries(account, w.addImportBatch(batch), count));
            return added ? Result<void>() : fail(added.error());
        });
        if (!done)
            std::printf("failed: %s\n", qPrintable(done.error().detail));
    });
    std::vector<EntryId> ids;
    timed("ids in order, everything", [&] { ids = ledger.reader().entryIds({}); });
    EntryFilter text;
    text.text = u"rewe 4711"_s;
    timed("ids in order, text filter", [&] { ids = ledger.reader().entryIds(text); });
    text.text = u"kartenzahlung 99"_s;
    timed("ids in order, text filter, second", [&] { ids = ledger.reader().entryIds(text); });
    ids = ledger.reader().entryIds({});
    timed("a page of 256 rows by id",
          [&] { (void)ledger.reader().entryRows(std::span(ids).subspan(ids.size() / 2, 256)); });
    timed("balances of all accounts", [&] { (void)ledger.reader().balances(); });
    timed("sums by month and category",
          [&] { (void)ledger.reader().sums({}, GroupBy::Month | GroupBy::Category); });
    timed("sums by day", [&] { (void)ledger.reader().sums({}, GroupBy::Day | GroupBy::Account); });
    timed("one sweep over all facts",
          [&] { ledger.reader().forEachEntry({}, [](const EntryFacts &) {}); });
    timed("undo the import", [&] { (void)ledger.undo(); });
    timed("redo the import", [&] { (void)ledger.redo(); });
    timed("verify", [&] { (void)verify(ledger.reader(), Progress::none()); });
    return 0;
}
