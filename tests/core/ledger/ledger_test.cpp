// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"
#include "core/ledger/seed_categories.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

Account giro()
{
    Account account;
    account.name = u"Giro"_s;
    account.openingMinor = 10000;
    return account;
}

Entry groceries(AccountId account, int n)
{
    Entry entry;
    entry.account = account;
    entry.day = QDate(2025, 1, 1).addDays(n % 300);
    entry.amount = Money(-100 - n, EUR);
    entry.bank.payee = u"Käse & Söhne %1"_s.arg(n % 7);
    return entry;
}

} // namespace

class LedgerTest : public QObject
{
    Q_OBJECT

    QByteArray hash() const { return verify(m_ledger->reader(), Progress::none()).hash; }

    template <typename Body>
    bool change(const QString &name, Body body)
    {
        const auto done = m_ledger->change(name, [&](LedgerWriter &w) -> Result<void> {
            body(w);
            return {};
        });
        if (!done)
            qWarning() << done.error().message << done.error().detail;
        return done.has_value();
    }

    void open()
    {
        auto opened = Ledger::open(m_dir->filePath(u"book.db"_s));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message + opened.error().detail));
        m_ledger = std::move(*opened);
    }

    AccountId m_account;

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        open();
        QVERIFY(
            change(u"Add account"_s, [&](LedgerWriter &w) { m_account = w.addAccount(giro()); }));
    }
    void cleanup()
    {
        m_ledger.reset();
        m_dir.reset();
    }

    void aFailedBodyLeavesNoTrace()
    {
        const QByteArray before = hash();
        QSignalSpy spy(m_ledger.get(), &Ledger::changed);
        const auto done = m_ledger->change(u"x"_s, [&](LedgerWriter &w) -> Result<void> {
            if (auto added = w.addEntry(groceries(m_account, 1)); !added)
                return fail(added.error());
            return fail(Error::Code::Invalid, u"no"_s);
        });
        QVERIFY(!done);
        QCOMPARE(done.error().message, u"no"_s);
        QCOMPARE(spy.size(), 0);
        QCOMPARE(hash(), before);
        QCOMPARE(m_ledger->undoText(), u"Add account"_s);
    }
    void aBrokenReferenceFailsTheWholeChange()
    {
        const QByteArray before = hash();
        const auto done = m_ledger->change(u"x"_s, [&](LedgerWriter &w) -> Result<void> {
            Entry entry = groceries(m_account, 1);
            entry.category = CategoryId(99);
            const auto added = w.addEntry(entry);
            return added ? Result<void>() : fail(added.error());
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Database);
        QCOMPARE(hash(), before);
    }
    void aChangeThatChangesNothingLeavesNoHistory()
    {
        QVERIFY(change(u"nothing"_s, [](LedgerWriter &) {}));
        QCOMPARE(m_ledger->undoText(), u"Add account"_s);
    }
    void whatABookBeginsWithIsNoStepToUndo()
    {
        auto opened = Ledger::open(m_dir->filePath(u"new.db"_s));
        QVERIFY(opened);
        Ledger &ledger = **opened;
        QVERIFY(ledger.found(u"Make the book"_s, [](LedgerWriter &w) -> Result<void> {
            addSeedCategories(w);
            return {};
        }));
        QCOMPARE(ledger.undoText(), QString());
        QVERIFY(ledger.undo());
        QVERIFY(!ledger.reader().categories().empty());
        QCOMPARE(ledger.history().size(), size_t(1));
        QVERIFY(verify(ledger.reader(), Progress::none()).isOk());
        QVERIFY(ledger.change(u"x"_s, [](LedgerWriter &w) -> Result<void> {
            w.addAccount(giro());
            return {};
        }));
        const auto again = ledger.found(u"Make the book"_s, [](LedgerWriter &w) -> Result<void> {
            w.addAccount(giro());
            return {};
        });
        QVERIFY(again);
        QCOMPARE(ledger.reader().accounts().size(), size_t(1)); // it had begun
        QVERIFY(ledger.undo()); // what came after it can be taken back
        QVERIFY(ledger.reader().accounts().empty());
        QCOMPARE(ledger.undoText(), QString());
    }
    void theBeginningOfAnOlderBookIsNotUndone()
    {
        auto opened = Ledger::open(m_dir->filePath(u"older.db"_s));
        QVERIFY(opened);
        Ledger &ledger = **opened;
        const ChangeBody seed = [](LedgerWriter &w) -> Result<void> {
            addSeedCategories(w);
            return {};
        };
        QVERIFY(ledger.change(u"Make the book"_s, seed)); // as earlier versions did
        QCOMPARE(ledger.undoText(), QString());
        QVERIFY(ledger.undo());
        QVERIFY(!ledger.reader().categories().empty());
    }
    void announcementsNameTheRows()
    {
        QSignalSpy spy(m_ledger.get(), &Ledger::changed);
        EntryId id;
        QVERIFY(
            change(u"Add"_s, [&](LedgerWriter &w) { id = *w.addEntry(groceries(m_account, 1)); }));
        QCOMPARE(spy.size(), 1);
        const auto told = spy[0][0].value<LedgerChange>();
        QCOMPARE(told.tables.size(), 1);
        QCOMPARE(told.tables[u"entry"_s].inserted, QSet<qint64>{id.value()});
        QCOMPARE(told.revision, m_ledger->revision());
    }
    void undoingEverythingRestoresTheFirstState()
    {
        const QByteArray first = hash();
        std::mt19937 random(7);
        int steps = 0;
        std::vector<QByteArray> states;
        for (int i = 0; i < 150; ++i) {
            states.push_back(hash());
            QVERIFY(change(u"step"_s, [&](LedgerWriter &w) { randomChange(w, random, i); }));
            if (hash() == states.back())
                states.pop_back();
            else
                ++steps;
        }
        const QByteArray last = hash();
        for (int i = 0; i < steps; ++i) {
            QVERIFY(m_ledger->undo());
            QCOMPARE(hash(), states[states.size() - 1 - size_t(i)]);
        }
        QCOMPARE(hash(), first);
        m_ledger.reset();
        open(); // undo and redo survive a restart
        for (int i = 0; i < steps; ++i)
            QVERIFY(m_ledger->redo());
        QCOMPARE(hash(), last);
        QVERIFY(verify(m_ledger->reader(), Progress::none()).isOk());
    }
    void largeImportsAreUndoneByTheirIdsAndComeBack()
    {
        const QByteArray before = hash();
        const auto import = [&](int count) {
            return change(u"Import"_s, [&](LedgerWriter &w) {
                ImportBatch batch;
                batch.account = m_account;
                batch.fileName = u"a.csv"_s;
                batch.fileHash = "x";
                batch.format = u"CSV"_s;
                batch.at = QDateTime(QDate(2025, 3, 15), QTime(12, 0), Qt::UTC);
                const auto id = w.addImportBatch(batch);
                const PayeeId payee = w.payeeNamed(u"Edeka"_s);
                std::vector<Entry> entries;
                for (int i = 0; i < count; ++i) {
                    entries.push_back(groceries(m_account, i));
                    entries.back().bank.batch = id;
                    entries.back().payee = payee;
                }
                const auto firstId = w.addImportedEntries(entries);
                QVERIFY(firstId);
                SuggestionRecord suggestion;
                suggestion.entry = *firstId;
                suggestion.category = w.addCategory(
                    {{}, {}, {}, u"Food"_s, CategoryKind::Expense, true, {}, 1, 0, false});
                suggestion.confidence = 0.8;
                w.putSuggestion(suggestion);
            });
        };
        QVERIFY(import(5000));
        const QByteArray after = hash();
        QCOMPARE(m_ledger->reader().entryCount(), 5000);
        QVERIFY(m_ledger->undo());
        QCOMPARE(hash(), before);
        m_ledger.reset();
        open();
        QVERIFY(m_ledger->redo());
        QCOMPARE(hash(), after);
        QVERIFY(m_ledger->undo());
        QCOMPARE(hash(), before);
        QVERIFY(verify(m_ledger->reader(), Progress::none()).isOk());
    }
    void deletedImportedEntriesLeaveTombstonesAndUndoneImportsNone()
    {
        EntryId id;
        QVERIFY(change(u"Import"_s, [&](LedgerWriter &w) {
            ImportBatch batch;
            batch.account = m_account;
            batch.fileHash = "x";
            Entry entry = groceries(m_account, 3);
            entry.bank.batch = w.addImportBatch(batch);
            entry.bank.id = u"F1"_s;
            id = *w.addImportedEntries(std::span(&entry, 1));
        }));
        QVERIFY(change(u"Delete"_s, [&](LedgerWriter &w) { w.removeEntries(std::span(&id, 1)); }));
        const auto stones = m_ledger->reader().tombstones(m_account);
        QCOMPARE(stones.size(), size_t(1));
        QCOMPARE(stones[0].bankId, u"F1"_s);
        QVERIFY(m_ledger->undo());
        QVERIFY(m_ledger->undo());
        QVERIFY(m_ledger->reader().tombstones(m_account).empty());
    }
    void splitsMustSumToTheirEntry()
    {
        EntryId id;
        QVERIFY(
            change(u"Add"_s, [&](LedgerWriter &w) { id = *w.addEntry(groceries(m_account, 0)); }));
        const auto split = [&](std::int64_t a, std::int64_t b) {
            return m_ledger->change(u"Split"_s, [&](LedgerWriter &w) {
                const std::vector<Split> parts{{{}, {}, a, {}}, {{}, {}, b, {}}};
                return w.setSplits(id, parts);
            });
        };
        QVERIFY(!split(-50, -49));
        QVERIFY(split(-60, -40));
        QCOMPARE(m_ledger->reader().entry(id)->splits.size(), size_t(2));
        QVERIFY(verify(m_ledger->reader(), Progress::none()).isOk());
    }
    void textIsFoundWithoutCaseAndAccentsInPayeeAndBankText()
    {
        QVERIFY(change(u"Add"_s, [&](LedgerWriter &w) {
            Entry entry = groceries(m_account, 1);
            entry.payee = w.payeeNamed(u"Bäckerei Müller"_s);
            QVERIFY(w.addEntry(entry));
            QVERIFY(w.addEntry(groceries(m_account, 2)));
        }));
        const auto count = [&](const QString &text) {
            EntryFilter filter;
            filter.text = text;
            return m_ledger->reader().entryIds(filter).size();
        };
        QCOMPARE(count(u"BACKEREI"_s), size_t(1));
        QCOMPARE(count(u"kase sohne"_s), size_t(2));
        QCOMPARE(count(u"muller kase"_s), size_t(1));
        QCOMPARE(count(u"nothing"_s), size_t(0));
    }
    void sumsCountSplitsUnderTheirCategories()
    {
        CategoryId food;
        CategoryId home;
        QVERIFY(change(u"Add"_s, [&](LedgerWriter &w) {
            food = w.addCategory(
                {{}, {}, u"food"_s, u"Food"_s, CategoryKind::Expense, true, {}, 1, 0, false});
            home = w.addCategory(
                {{}, food, u"home"_s, u"Home"_s, CategoryKind::Expense, true, {}, -1, 0, false});
            Entry entry = groceries(m_account, 0);
            entry.category = food;
            QVERIFY(w.addEntry(entry));
            entry.category = {};
            entry.splits = {{{}, food, -30, {}}, {{}, home, -70, {}}};
            QVERIFY(w.addEntry(entry));
        }));
        QHash<CategoryId, Money> sums;
        for (const SumRow &row : m_ledger->reader().sums({}, GroupBy::Category))
            sums[row.category] = row.sum;
        QCOMPARE(sums[food], Money(-130, EUR));
        QCOMPARE(sums[home], Money(-70, EUR));
        EntryFilter onlyFood;
        onlyFood.categories = {food}; // stands for its children too
        QCOMPARE(m_ledger->reader().sums(onlyFood, GroupBy::Nothing)[0].sum, Money(-200, EUR));
        EntryFilter onlyHome;
        onlyHome.categories = {home};
        QCOMPARE(m_ledger->reader().sums(onlyHome, GroupBy::Nothing)[0].sum, Money(-70, EUR));
        QCOMPARE(m_ledger->reader().balance(m_account), Money(9800, EUR));
    }
    void aSecondWriterGetsAClearSentence()
    {
        const auto second = Ledger::open(m_dir->filePath(u"book.db"_s));
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::Conflict);
        QVERIFY(second.error().message.contains(u"already open"_s));
    }
    void workersReadOnTheirOwnConnection()
    {
        const auto count = m_ledger->source().read(
            [](const LedgerReader &reader) { return reader.accounts().size(); });
        QVERIFY(count);
        QCOMPARE(*count, size_t(1));
        const auto missing =
            LedgerSource(m_dir->filePath(u"none.db"_s), 0).read([](const LedgerReader &) {
                return 1;
            });
        QVERIFY(!missing);
    }
    void foreignAndNewerAndDamagedFilesAreRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("newer") << QByteArray("newer");
        QTest::newRow("damaged") << QByteArray("damaged");
        QTest::newRow("text") << QByteArray("text");
    }
    void foreignAndNewerAndDamagedFilesAreRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, sql);
        m_ledger.reset();
        QFile file(m_dir->filePath(u"book.db"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (sql == "newer") {
            QVERIFY(file.seek(60)); // user_version, big endian
            file.write(QByteArray::fromHex("00000063"));
        } else if (sql == "damaged") {
            QVERIFY(file.seek(4096));
            file.write(QByteArray(8192, 'x'));
        } else {
            file.resize(0);
            file.write(QByteArray(5000, 'a'));
        }
        file.close();
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        const auto opened = Ledger::open(file.fileName());
        QVERIFY(!opened);
        QVERIFY(opened.error().message.endsWith(u'.'));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
    }
    void backupsAreVerifiedAndRestored()
    {
        QVERIFY(change(u"Add"_s,
                       [&](LedgerWriter &w) { QVERIFY(w.addEntry(groceries(m_account, 1))); }));
        const auto made = m_ledger->backup(m_dir->filePath(u"copy.backup"_s), Progress::none());
        QVERIFY(made);
        QVERIFY(made->isOk());
        QCOMPARE(made->hash, hash());
        const auto again = m_ledger->backup(m_dir->filePath(u"copy.backup"_s), Progress::none());
        QVERIFY(!again);
        const auto restored = restoreBackup(
            m_dir->filePath(u"copy.backup"_s), m_dir->filePath(u"new.db"_s), Progress::none());
        QVERIFY(restored);
        QCOMPARE(restored->hash, hash());
    }

private:
    void randomChange(LedgerWriter &w, std::mt19937 &random, int i)
    {
        const auto ids = w.entryIds({});
        const auto any = [&] { return ids[random() % ids.size()]; };
        const unsigned kind = random() % 8;
        if (ids.empty() || kind < 2) {
            for (unsigned k = 0; k < 1 + random() % 4; ++k)
                QVERIFY(w.addEntry(groceries(m_account, i + int(k))));
            return;
        }
        const EntryId id = any();
        switch (kind) {
        case 2:
            w.removeEntries(std::span(&id, 1));
            break;
        case 3: {
            const auto minor = w.entry(id)->amount.minor();
            const std::vector<Split> parts{{{}, {}, minor - 1, {}}, {{}, {}, 1, u"rest"_s}};
            QVERIFY(w.setSplits(id, parts));
            break;
        }
        case 4: {
            const TagId tag = w.tagNamed(u"tag %1"_s.arg(random() % 5));
            w.setTags(id, std::span(&tag, 1));
            break;
        }
        case 5:
            w.addAttachment(id, u"a.txt"_s, u"text/plain"_s, QByteArray::number(random() % 4));
            break;
        case 6: {
            Account other = giro();
            other.name = u"Other %1"_s.arg(i);
            Entry back = groceries(w.addAccount(other), 0);
            back.amount = w.entry(id)->amount.negated();
            const auto added = w.addEntry(back);
            QVERIFY(added);
            if (!w.entry(id)->isTransfer())
                QVERIFY(w.pairTransfer(id, *added));
            break;
        }
        default:
            w.setPayee(std::span(&id, 1), w.payeeNamed(u"Payee %1"_s.arg(random() % 9)));
            w.setNote(id, u"note %1"_s.arg(i));
        }
    }

    std::optional<QTemporaryDir> m_dir;
    std::unique_ptr<Ledger> m_ledger;
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledger_test.moc"
