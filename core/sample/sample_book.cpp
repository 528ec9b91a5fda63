// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_book.h"

#include "core/base/month.h"
#include "core/ledger/ledger.h"
#include "core/ledger/seed_categories.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

#include <map>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::SampleBook)
};

constexpr size_t entriesAtOnce = 20'000;

class Writer
{
public:
    Writer(const SampleHousehold &household, LedgerWriter &ledger, Progress &progress)
        : m_household(household)
        , m_ledger(ledger)
        , m_progress(progress)
        , m_ids(household.entries.size())
    {
    }

    [[nodiscard]] Result<void> run()
    {
        m_ledger.setPreference(u"book.name"_s, u"Berger household"_s);
        m_ledger.setPreference(u"currency"_s, u"EUR"_s);
        addSeedCategories(m_ledger);
        for (const Category &category : m_ledger.categories())
            m_categories.insert(category.key, category.id);
        for (const SampleRate &rate : m_household.rates)
            m_ledger.setExchangeRate(rate.currency, EUR, rate.day, rate.rateE9);
        for (size_t i = 0; i < m_household.accounts.size(); ++i)
            m_accounts[i] = m_ledger.addAccount(m_household.accounts[i]);
        addBatches();
        if (auto added = addEntries(); !added)
            return added;
        addBalances();
        return {};
    }

    const std::vector<EntryId> &ids() const { return m_ids; }

private:
    /// Cash is written by hand; all else came from banks, one file an account.
    static bool isFromFile(const SampleEntry &entry)
    {
        return entry.account != SampleAccount::Cash;
    }

    void addBatches()
    {
        static const std::array<QString, 5> files{
            u"girokonto.csv"_s, u"tagesgeld.csv"_s, u"visa.csv"_s, QString(), u"depot.csv"_s};
        for (size_t i = 0; i < files.size(); ++i) {
            if (files[i].isEmpty())
                continue;
            ImportBatch batch;
            batch.fileName = files[i];
            batch.fileHash =
                QCryptographicHash::hash(files[i].toUtf8(), QCryptographicHash::Sha256);
            batch.format = u"CSV"_s;
            batch.account = m_accounts[i];
            batch.proof = u"proved"_s;
            for (const SampleEntry &entry : m_household.entries) {
                if (size_t(entry.account) != i)
                    continue;
                if (batch.firstDay.isNull())
                    batch.firstDay = entry.day;
                batch.lastDay = entry.day;
                batch.rows += isFromFile(entry) ? 1 : 0;
            }
            batch.at = QDateTime(batch.lastDay, QTime(18, 0), Qt::UTC);
            m_batches[i] = m_ledger.addImportBatch(batch);
        }
    }

    Entry entryFrom(const SampleEntry &sample)
    {
        Entry entry;
        entry.account = m_accounts[size_t(sample.account)];
        entry.day = sample.day;
        entry.amount = Money(sample.minor, EUR);
        entry.original = sample.original;
        entry.payee = payee(sample.payee);
        entry.category = m_categories.value(sample.category);
        entry.categorySource = entry.category.isNull() ? CategorySource::None : sample.source;
        entry.categoryConfidence = entry.category.isNull() ? 0 : sample.confidence;
        entry.bank.payee = sample.bankPayee;
        entry.bank.memo = sample.bankMemo;
        entry.bank.batch = m_batches[size_t(sample.account)];
        if (sample.transfer != 0) {
            TransferId &transfer = m_transfers[sample.transfer];
            if (transfer.isNull())
                transfer = m_ledger.newTransfer();
            entry.transfer = transfer;
        }
        for (const SampleSplit &split : sample.splits)
            entry.splits.push_back({{}, m_categories.value(split.category), split.minor, {}});
        return entry;
    }

    PayeeId payee(const QString &name)
    {
        PayeeId &id = m_payees[name];
        if (id.isNull())
            id = m_ledger.payeeNamed(name);
        return id;
    }

    [[nodiscard]] Result<void> addEntries()
    {
        std::vector<Entry> waiting;
        std::vector<size_t> places;
        const size_t count = m_household.entries.size();
        for (size_t i = 0; i < count; ++i) {
            if (isFromFile(m_household.entries[i])) {
                waiting.push_back(entryFrom(m_household.entries[i]));
                places.push_back(i);
            }
            if (waiting.size() < entriesAtOnce && i + 1 < count)
                continue;
            if (auto flushed = flush(waiting, places); !flushed)
                return flushed;
            m_progress.report(int(i + 1), int(count), Words::tr("Writing the sample household"));
            if (m_progress.isCancelled())
                return fail(Error::Code::Cancelled,
                            Words::tr("The sample household was not written."));
        }
        return addCashEntries();
    }

    [[nodiscard]] Result<void> addCashEntries()
    {
        for (size_t i = 0; i < m_household.entries.size(); ++i) {
            if (isFromFile(m_household.entries[i]))
                continue;
            auto added = m_ledger.addEntry(entryFrom(m_household.entries[i]));
            if (!added)
                return fail(added.error());
            m_ids[i] = *added;
        }
        return {};
    }

    [[nodiscard]] Result<void> flush(std::vector<Entry> &waiting, std::vector<size_t> &places)
    {
        if (waiting.empty())
            return {};
        auto first = m_ledger.addImportedEntries(waiting);
        if (!first)
            return fail(first.error());
        for (size_t i = 0; i < places.size(); ++i)
            m_ids[places[i]] = EntryId(first->value() + std::int64_t(i));
        waiting.clear();
        places.clear();
        return {};
    }

    /// The bank's own balance at the end of every month.
    void addBalances()
    {
        std::array<std::int64_t, 5> balances{};
        for (size_t i = 0; i < balances.size(); ++i)
            balances[i] = m_household.accounts[i].openingMinor;
        QDate previous;
        for (const SampleEntry &entry : m_household.entries) {
            if (!previous.isNull() && Month(previous) != Month(entry.day)) {
                for (const SampleAccount account :
                     {SampleAccount::Giro, SampleAccount::Savings, SampleAccount::Card})
                    m_ledger.addCheckpoint({m_accounts[size_t(account)],
                                            Month(previous).lastDay(),
                                            Money(balances[size_t(account)], EUR),
                                            Checkpoint::Source::Closing,
                                            m_batches[size_t(account)]});
            }
            balances[size_t(entry.account)] += entry.minor;
            previous = entry.day;
        }
    }

    const SampleHousehold &m_household;
    LedgerWriter &m_ledger;
    Progress &m_progress;
    std::vector<EntryId> m_ids;
    QHash<QString, CategoryId> m_categories;
    QHash<QString, PayeeId> m_payees;
    std::map<int, TransferId> m_transfers;
    std::array<AccountId, 5> m_accounts;
    std::array<ImportBatchId, 5> m_batches;
};

void linkRefunds(LedgerWriter &writer,
                 const SampleHousehold &household,
                 const std::vector<EntryId> &ids)
{
    std::map<int, EntryId> purchases;
    for (size_t i = 0; i < ids.size(); ++i) {
        const SampleEntry &entry = household.entries[i];
        if (entry.refund != 0 && entry.minor < 0)
            purchases[entry.refund] = ids[i];
    }
    for (size_t i = 0; i < ids.size(); ++i) {
        const SampleEntry &entry = household.entries[i];
        if (entry.refund != 0 && entry.minor > 0 && purchases.contains(entry.refund))
            writer.linkRefund(ids[i], purchases[entry.refund]);
    }
}

void tagHoliday(LedgerWriter &writer,
                const SampleHousehold &household,
                const std::vector<EntryId> &ids)
{
    const TagId tag = writer.tagNamed(Words::tr("Holiday"));
    for (size_t i = 0; i < ids.size(); ++i) {
        if (household.entries[i].isHoliday)
            writer.setTags(ids[i], std::array{tag});
    }
}

} // namespace

Result<void> writeSample(Ledger &ledger, const SampleHousehold &household, Progress &progress)
{
    std::vector<EntryId> ids;
    auto written =
        ledger.change(Words::tr("Sample household"), [&](LedgerWriter &writer) -> Result<void> {
            Writer sample(household, writer, progress);
            auto done = sample.run();
            ids = sample.ids();
            return done;
        });
    if (!written)
        return written;
    auto linked = ledger.change(Words::tr("Link refunds to their purchases"),
                                [&](LedgerWriter &writer) -> Result<void> {
                                    linkRefunds(writer, household, ids);
                                    return {};
                                });
    if (!linked)
        return linked;
    return ledger.change(Words::tr("Tag the holiday"), [&](LedgerWriter &writer) -> Result<void> {
        tagHoliday(writer, household, ids);
        return {};
    });
}

} // namespace bp
