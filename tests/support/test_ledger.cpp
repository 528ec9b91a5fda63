// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_ledger.h"

#include "core/ledger/seed_categories.h"

namespace bp::test {

using namespace Qt::StringLiterals;

TestLedger::TestLedger()
{
    reopen();
    must(m_ledger->change(u"Begin"_s, [](LedgerWriter &writer) -> Result<void> {
        writer.setPreference(u"currency"_s, u"EUR"_s);
        addSeedCategories(writer);
        return {};
    }));
}

void TestLedger::reopen()
{
    m_ledger.reset();
    auto opened = Ledger::open(path());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    m_ledger = std::move(*opened);
}

AccountId
TestLedger::account(const QString &name, Currency currency, std::int64_t opening, AccountKind kind)
{
    AccountId id;
    must(m_ledger->change(u"Add an account"_s, [&](LedgerWriter &writer) -> Result<void> {
        Account account;
        account.name = name;
        account.currency = currency;
        account.openingMinor = opening;
        account.kind = kind;
        id = writer.addAccount(account);
        return {};
    }));
    return id;
}

CategoryId TestLedger::category(const QString &key) const
{
    if (key.isEmpty())
        return {};
    const auto found = reader().categoryByKey(key);
    if (!found)
        qFatal("there is no category %s", qPrintable(key));
    return found->id;
}

EntryId TestLedger::add(
    AccountId account, QDate day, std::int64_t minor, const QString &payee, const QString &key)
{
    EntryId id;
    must(m_ledger->change(u"Add an entry"_s, [&](LedgerWriter &writer) -> Result<void> {
        Entry entry;
        entry.account = account;
        entry.day = day;
        entry.amount = Money(minor, writer.account(account)->currency);
        if (!payee.isEmpty())
            entry.payee = writer.payeeNamed(payee);
        entry.category = category(key);
        entry.categorySource = key.isEmpty() ? CategorySource::None : CategorySource::Person;
        auto added = writer.addEntry(entry);
        if (!added)
            return fail(added.error());
        id = *added;
        return {};
    }));
    return id;
}

EntryId TestLedger::addSplit(AccountId account,
                             QDate day,
                             const std::vector<std::pair<QString, std::int64_t>> &parts)
{
    std::int64_t sum = 0;
    std::vector<Split> splits;
    for (const auto &[key, minor] : parts) {
        splits.push_back({{}, category(key), minor, {}});
        sum += minor;
    }
    const EntryId id = add(account, day, sum);
    must(m_ledger->change(u"Split"_s,
                          [&](LedgerWriter &writer) { return writer.setSplits(id, splits); }));
    return id;
}

void TestLedger::transfer(AccountId from, AccountId to, QDate day, std::int64_t minor)
{
    const EntryId out = add(from, day, -minor);
    const EntryId in = add(to, day, minor);
    must(m_ledger->change(u"Pair"_s, [&](LedgerWriter &writer) -> Result<void> {
        auto paired = writer.pairTransfer(out, in);
        if (!paired)
            return fail(paired.error());
        return {};
    }));
}

void TestLedger::rate(Currency from, Currency to, QDate day, std::int64_t rateE9)
{
    must(m_ledger->change(u"Rate"_s, [&](LedgerWriter &writer) -> Result<void> {
        writer.setExchangeRate(from, to, day, rateE9);
        return {};
    }));
}

QByteArray TestLedger::hash() const
{
    return verify(reader(), Progress::none()).hash;
}

void TestLedger::must(const Result<void> &done) const
{
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

} // namespace bp::test
