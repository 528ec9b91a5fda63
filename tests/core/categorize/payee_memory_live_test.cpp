// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/feedback.h"
#include "core/ledger/ledger.h"

#include "tests/core/categorize/memory_books.h"

#include <QtTest>

#include <random>

using namespace bp;
using namespace bp::test;

class PayeeMemoryLiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryReadAnewSaysWhatTheLiveOneSays_data();
    void memoryReadAnewSaysWhatTheLiveOneSays();
};

namespace {

const QDate today(2025, 6, 15);

/// A household with two accounts, payees that banks write in several ways, rows written by hand
/// for days to come, and what a person may do to it, by chance.
class Household
{
public:
    explicit Household(unsigned seed)
        : m_random(seed)
        , m_accounts{m_book.account(u"Giro"_s), m_book.account(u"Card"_s)}
        , m_categories{m_book.category(u"groceries.supermarket"_s),
                       m_book.category(u"transport.fuel"_s),
                       m_book.category(u"giving.gift"_s)}
        , m_live(PayeeMemory::of(m_book.reader()))
    {
        QObject::connect(&*m_book, &Ledger::changed, &*m_book, [this](const LedgerChange &change) {
            follow(change);
        });
        for (int i = 0; i < 40; ++i)
            addRow();
    }

    bool act(int step)
    {
        Feedback feedback(*m_book, today.addDays(step / 40));
        const EntryId id = m_entries[size_t(upTo(int(m_entries.size())))];
        const auto entry = m_book.reader().entry(id);
        const int what = upTo(14);
        if (what == 0)
            addRow();
        if (what == 1)
            addByHand(step);
        if (what == 2 && !m_book->undoText().isEmpty())
            return bool(m_book->undo());
        if (what == 3 && !m_book->redoText().isEmpty())
            return bool(m_book->redo());
        if (what < 4 || !entry)
            return true;
        const CategoryId category = m_categories[size_t(upTo(3))];
        const auto shown = Feedback::suggestions(m_book.reader(), m_live, *entry);
        if (what == 4)
            return bool(feedback.reject(id, shown.empty() ? proposal(category) : shown.front()));
        if (what == 5)
            return bool(m_book->change(u"delete"_s, [&](LedgerWriter &writer) -> Result<void> {
                writer.removeEntries(std::array{id});
                return {};
            }));
        if (what == 6)
            return bool(m_book->change(u"split"_s, [&](LedgerWriter &writer) -> Result<void> {
                const std::int64_t half = entry->amount.minor() / 2;
                const std::int64_t rest = entry->amount.minor() - half;
                return writer.setSplits(
                    id,
                    entry->hasSplits()
                        ? std::vector<Split>()
                        : std::vector<Split>{{{}, category, half, {}}, {{}, category, rest, {}}});
            }));
        if (entry->hasSplits())
            return true;
        return what < 11 ? bool(feedback.choose(id, category, shown))
                         : bool(feedback.choose(id, category));
    }

    QString difference() const
    {
        const PayeeMemory anew = PayeeMemory::of(m_book.reader());
        for (const QString &text : texts + payees) {
            for (const QString &payee : payees + QStringList{QString()}) {
                for (const AccountId account : m_accounts) {
                    for (const std::int64_t minor : {-1000, -2200, 1000}) {
                        CategorizerQuery query = asking(text, minor);
                        query.account = account;
                        query.payeeId = idOf(payee);
                        const QString found = test::difference(m_live, anew, query);
                        if (!found.isEmpty())
                            return found;
                    }
                }
            }
        }
        return {};
    }

private:
    int upTo(int n) { return int(m_random() % unsigned(n)); }
    AccountId anyAccount() { return m_accounts[size_t(upTo(2))]; }
    std::int64_t anyAmount() { return (upTo(7) ? -1000 : 1000) - upTo(5) * 300; }

    void addRow()
    {
        const QString text = texts[upTo(int(texts.size()))];
        const QString name = text.startsWith(u"QUX") ? payees[0]
                             : upTo(5)               ? QString()
                                                     : payees[1 + upTo(2)];
        m_entries.push_back(addBankRow(m_book,
                                       anyAccount(),
                                       QDate(2025, 5, 1).addDays(upTo(60)),
                                       text,
                                       {},
                                       anyAmount(),
                                       name));
    }

    void addByHand(int step)
    {
        static const QStringList keys{QString(), u"groceries.supermarket"_s, u"giving.gift"_s};
        m_entries.push_back(m_book.add(anyAccount(),
                                       today.addDays(step / 40 + upTo(30) - 10),
                                       anyAmount(),
                                       payees[upTo(3)],
                                       keys[upTo(3)]));
    }

    void follow(const LedgerChange &change)
    {
        for (const QString &table : {u"entry"_s, u"suggestion"_s}) {
            const LedgerChange::Rows rows = change.tables.value(table);
            for (const qint64 id : rows.inserted + rows.updated + rows.removed) {
                if (auto next = m_live.withEntry(m_book.reader(), EntryId(id)))
                    m_live = std::move(*next);
            }
        }
    }

    PayeeId idOf(const QString &name) const
    {
        for (const Payee &payee : m_book.reader().payees()) {
            if (payee.name == name)
                return payee.id;
        }
        return {};
    }

    const QStringList texts{u"QUXMARKT"_s,
                            u"QUXMARKT CITY"_s,
                            u"QUX GMBH BLAFASEL"_s,
                            u"ZORPFUEL"_s,
                            u"BLUMENECK"_s,
                            u"12 34"_s};
    const QStringList payees{u"Quxmarkt"_s, u"Corner Place"_s, u"Zorpfuel"_s};

    TestLedger m_book;
    std::mt19937 m_random;
    std::array<AccountId, 2> m_accounts;
    std::array<CategoryId, 3> m_categories;
    PayeeMemory m_live;
    std::vector<EntryId> m_entries;
};

} // namespace

void PayeeMemoryLiveTest::memoryReadAnewSaysWhatTheLiveOneSays_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {20250615u, 4711u})
        QTest::addRow("%u", seed) << seed;
}

void PayeeMemoryLiveTest::memoryReadAnewSaysWhatTheLiveOneSays()
{
    QFETCH(const unsigned, seed);
    Household household(seed);
    for (int step = 0; step < 250; ++step) {
        QVERIFY(household.act(step));
        const QString differs = household.difference();
        QVERIFY2(differs.isEmpty(), qPrintable(u"step %1: "_s.arg(step) + differs));
    }
}

QTEST_GUILESS_MAIN(PayeeMemoryLiveTest)
#include "payee_memory_live_test.moc"
