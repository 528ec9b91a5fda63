// SPDX-License-Identifier: GPL-3.0-or-later

/// What sorting without learning costs: reading a book into memory, one more choice, one
/// suggestion, a batch of rows. Argument: entries (default 100,000). Processor time: other programs
/// may be busy.

#include "core/categorize/categorizer_chain.h"
#include "core/categorize/merchant_knowledge.h"
#include "core/ledger/ledger.h"

#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

constexpr int shops = 4'000;

template <typename Body>
void timed(const char *what, int times, Body body)
{
    const std::clock_t start = std::clock();
    for (int i = 0; i < times; ++i)
        body(i);
    std::printf(
        "%-52s %10.3f ms\n", what, double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC / times);
}

/// A bank's text of one of many shops, with noise that differs in every line.
CategorizerQuery row(int i)
{
    static const QStringList kinds{
        u"Bäckerei"_s, u"REWE"_s, u"Cafe"_s, u"Apotheke"_s, u"Garage"_s, u"Kino"_s};
    QString name = kinds[i % kinds.size()];
    for (int n = i % shops; n > 0; n /= 26)
        name += (name.size() % 7 ? QString() : u" "_s) + QChar(char16_t(u'a' + n % 26));
    return {name + u" SAGT DANKE %1//BERLIN/DE"_s.arg(i % 997),
            u"2025-03-%1T18:22 Karte 4711"_s.arg(1 + i % 28),
            Money(-100 - i % 9'000, EUR),
            QDate(2020, 1, 1).addDays(i / 50),
            {}};
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const QTemporaryDir folder;
    auto opened = Ledger::open(folder.filePath(u"book.db"_s));
    if (!opened)
        return 1;
    Ledger &ledger = **opened;
    const auto filled = ledger.change(u"Import"_s, [&](LedgerWriter &writer) -> Result<void> {
        const AccountId account = writer.addAccount({});
        ImportBatch batch;
        batch.account = account;
        const ImportBatchId batchId = writer.addImportBatch(batch);
        std::vector<CategoryId> categories;
        for (int i = 0; i < 20; ++i) {
            Category category;
            category.name = QString::number(i);
            categories.push_back(writer.addCategory(category));
        }
        std::vector<Entry> entries;
        for (int i = 0; i < count; ++i) {
            const CategorizerQuery query = row(i);
            Entry entry;
            entry.account = account;
            entry.day = query.day;
            entry.amount = query.amount;
            entry.bank.payee = query.payee;
            entry.bank.memo = query.memo;
            entry.bank.batch = batchId;
            entry.category = categories[size_t(i % shops % 20)];
            entry.categorySource = CategorySource::Person;
            entries.push_back(entry);
        }
        if (auto done = writer.addImportedEntries(entries); !done)
            return fail(done.error());
        return {};
    });
    if (!filled)
        return 1;

    std::printf("%d entries of %d payees\n", count, shops);
    PayeeMemory memory;
    timed("memory read from the book", 3, [&](int) { memory = PayeeMemory::of(ledger.reader()); });
    std::shared_ptr<const MerchantKnowledge> knowledge;
    timed("knowledge opened", 10, [&](int) {
        knowledge = MerchantKnowledge::load(u"DE"_s).value_or(nullptr);
    });
    auto chain = makeCategorizer(ledger.reader(), nullptr, knowledge);
    timed("one more choice, the next chain", 200, [&](int i) {
        ChainLinks links = chain->links();
        links.memory = std::make_shared<const PayeeMemory>(links.memory->withChoice(
            row(i), CategoryId(1 + i % 20), PayeeMemory::Choice::Correction));
        chain = std::make_shared<const CategorizerChain>(std::move(links));
    });
    timed("one suggestion", 20'000, [&](int i) { (void)chain->suggest(row(i)); });
    timed("a batch of 100,000 rows", 1, [&](int) {
        const auto batch = chain->forBatch();
        for (int i = 0; i < 100'000; ++i)
            (void)batch->suggest(row(i));
    });
    timed("  of it, making the rows", 1, [&](int) {
        for (int i = 0; i < 100'000; ++i)
            (void)row(i);
    });
    return 0;
}
