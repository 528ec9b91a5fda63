// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/entry_text_index.h"
#include "core/ledger/seed_categories.h"

#include "ui/models/account_list_model.h"
#include "ui/models/category_tree_model.h"
#include "ui/models/entry_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

class EntryTableModelTest : public QObject
{
    Q_OBJECT

    template <typename Body>
    void change(Body body)
    {
        const auto done = m_ledger->change(u"x"_s, [&](LedgerWriter &w) -> Result<void> {
            body(w);
            return {};
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
    }
    EntryId add(LedgerWriter &w, QDate day, std::int64_t minor, const QString &payee)
    {
        Entry entry;
        entry.account = m_account;
        entry.day = day;
        entry.amount = Money(minor, EUR);
        entry.payee = w.payeeNamed(payee);
        const auto added = w.addEntry(entry);
        return added ? *added : EntryId();
    }

private Q_SLOTS:
    void init()
    {
        m_dir.emplace();
        auto opened = Ledger::open(m_dir->filePath(u"book.db"_s));
        QVERIFY(opened);
        m_ledger = std::move(*opened);
        change([&](LedgerWriter &w) {
            addSeedCategories(w);
            Account account;
            account.name = u"Giro"_s;
            account.openingMinor = 100000;
            m_account = w.addAccount(account);
            account.name = u"Savings"_s;
            account.kind = AccountKind::Savings;
            m_savings = w.addAccount(account);
            m_first = add(w, QDate(2026, 3, 18), -2400, u"Kletterhalle"_s);
            m_second = add(w, QDate(2026, 3, 19), -3490, u"Buchhandlung"_s);
            m_third = add(w, QDate(2026, 3, 19), -3827, u"REWE"_s);
        });
    }
    void cleanup()
    {
        m_ledger.reset();
        m_dir.reset();
    }

    void whatTheMachineSortedSaysWhyItDid()
    {
        change([&](LedgerWriter &w) {
            const CategoryId books = w.categoryByKey(u"shopping"_s)->id;
            w.setCategory(std::array{m_second}, books, CategorySource::Knowledge, 0.93);
            w.putSuggestion({m_second,
                             books,
                             0.93,
                             u"“buch” stands for a bookshop"_s,
                             u"knowledge"_s,
                             {},
                             SuggestionRecord::State::Pending,
                             QDate(2026, 3, 19)});
        });
        EntryTableModel model(*m_ledger);
        const QModelIndex cell = model.index(model.rowOf(m_second), EntryTableModel::Category);
        const QString why = u"Sorted by machine, 93\u00a0% sure: “buch” stands for a bookshop"_s;
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), why);
        QCOMPARE(cell.data(Qt::AccessibleDescriptionRole).toString(), why);
    }

    void textsAreFoundInMemoryAsOnTheDisk()
    {
        change([&](LedgerWriter &w) {
            Entry entry;
            entry.account = m_savings;
            entry.day = QDate(2026, 2, 1);
            entry.amount = Money(500, EUR);
            entry.note = u"Bücher für Lina"_s;
            QVERIFY(w.addEntry(entry));
        });
        const LedgerReader &reader = m_ledger->reader();
        const EntryTextIndex index = EntryTextIndex::of(reader);
        const auto ids = [](const std::vector<EntryKey> &keys) {
            std::vector<EntryId> found;
            for (const EntryKey &key : keys)
                found.push_back(key.id);
            return found;
        };
        for (const QString &text :
             {u"b"_s, u"buch"_s, u"buch hand"_s, u"BÜCHER lina"_s, u"xy"_s, u"r"_s}) {
            for (const DateRange &days : {DateRange{}, DateRange::of(Month(2026, 3))}) {
                EntryFilter filter;
                filter.text = text;
                filter.days = days;
                QVERIFY(EntryTextIndex::answers(filter));
                QCOMPARE(ids(index.keys(filter)), ids(reader.entryKeys(filter)));
            }
        }
        EntryFilter other;
        other.text = u"b"_s;
        other.flow = Flow::Out;
        QVERIFY(!EntryTextIndex::answers(other));
    }

    void theIndexOfTextsIsForgottenWithTheEntriesItRead()
    {
        EntryTableModel model(*m_ledger);
        model.setTextIndex(
            std::make_shared<const EntryTextIndex>(EntryTextIndex::of(m_ledger->reader())));
        EntryFilter filter;
        filter.text = u"rewe"_s;
        model.setFilter(filter);
        QCOMPARE(model.entryCount(), 1);
        QCOMPARE(model.totals().out.sum(EUR), Money(-3827, EUR));
        change([&](LedgerWriter &w) { add(w, QDate(2026, 3, 20), -100, u"REWE"_s); });
        QVERIFY(!model.hasTextIndex());
        QCOMPARE(model.entryCount(), 2);
    }

    void entriesAreGroupedByDayWithTheDaysSum()
    {
        EntryTableModel model(*m_ledger);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLocale(QLocale(QLocale::German));
        QCOMPARE(model.rowCount(), 5); // two heads, three entries
        QVERIFY(model.index(0, 0).data(cells::IsGroup).toBool());
        QCOMPARE(model.index(0, EntryTableModel::Amount).data().toString(), u"−73,17"_s);
        QCOMPARE(model.idAt(1), m_third);
        QCOMPARE(model.idAt(2), m_second);
        QVERIFY(model.index(3, 0).data(cells::IsGroup).toBool());
        QCOMPARE(model.idAt(4), m_first);
        QCOMPARE(model.rowOf(m_first), 4);
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
    }

    void transfersCountInNoSum()
    {
        EntryTableModel model(*m_ledger);
        change([&](LedgerWriter &w) {
            Entry in;
            in.account = m_savings;
            in.day = QDate(2026, 3, 18);
            in.amount = Money(2400, EUR);
            const auto other = w.addEntry(in);
            QVERIFY(other);
            QVERIFY(w.pairTransfer(m_first, *other));
        });
        QCOMPARE(model.totals().entries, 4);
        QCOMPARE(model.totals().transfers, 2);
        QCOMPARE(model.totals().out.sum(EUR), Money(-7317, EUR));
        QVERIFY(model.totals().in.isEmpty());
        QCOMPARE(model.index(model.rowOf(m_first), EntryTableModel::Category).data().toString(),
                 u"Transfer to Savings"_s);
    }

    void aChangedRowIsRepaintedWithoutMovingAnything()
    {
        EntryTableModel model(*m_ledger);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy repaint(&model, &QAbstractItemModel::dataChanged);
        const CategoryId books = m_ledger->reader().categoryByKey(u"shopping"_s)->id;
        change([&](LedgerWriter &w) {
            w.setCategory(std::array{m_second}, books, CategorySource::Person);
        });
        QCOMPARE(reset.size(), 0);
        QVERIFY(repaint.size() > 0);
        const QModelIndex cell = model.index(2, EntryTableModel::Category);
        QCOMPARE(cell.data().toString(), m_ledger->reader().category(books)->name);
        QVERIFY(m_ledger->undo());
        QCOMPARE(cell.data().value<QString>(), u"Not sorted"_s);
        QCOMPARE(cell.data(cells::Cell).value<CategoryCell>().state, CategoryCell::State::Unsorted);
    }

    void theFilterOfTheModelFollowsTheBook()
    {
        EntryTableModel model(*m_ledger);
        EntryFilter filter;
        filter.text = u"rew"_s;
        model.setFilter(filter);
        QCOMPARE(model.entryCount(), 1);
        change([&](LedgerWriter &w) { add(w, QDate(2026, 3, 20), -100, u"REWE City"_s); });
        QCOMPARE(model.entryCount(), 2);
        QVERIFY(m_ledger->undo());
        QCOMPARE(model.entryCount(), 1);
    }

    void onlyThePartsOfASplitInTheCategoryAreSummed()
    {
        const CategoryId shopping = m_ledger->reader().categoryByKey(u"shopping"_s)->id;
        const CategoryId groceries = m_ledger->reader().categoryByKey(u"groceries"_s)->id;
        change([&](LedgerWriter &w) {
            QVERIFY(w.setSplits(
                m_third,
                std::array{Split{{}, shopping, -827, {}}, Split{{}, groceries, -3000, {}}}));
        });
        EntryTableModel model(*m_ledger);
        EntryFilter filter;
        filter.categories = {shopping};
        model.setFilter(filter);
        QCOMPARE(model.entryCount(), 1);
        QCOMPARE(model.totals().out.sum(EUR), Money(-827, EUR));
    }

    void guessesAreAskedOnlyForWhatNobodySorted()
    {
        EntryTableModel model(*m_ledger);
        const CategoryId shopping = m_ledger->reader().categoryByKey(u"shopping"_s)->id;
        model.setSuggester([&](const Entry &entry) -> std::vector<CategorySuggestion> {
            if (entry.id != m_second)
                return {};
            return {{{shopping, 0.68, u"a bookshop"_s}, CategorySource::Knowledge, {}}};
        });
        const CategoryCell guess = model.index(model.rowOf(m_second), EntryTableModel::Category)
                                       .data(cells::Cell)
                                       .value<CategoryCell>();
        QCOMPARE(guess.state, CategoryCell::State::Guess);
        QVERIFY(guess.text.endsWith(u'?'));
        QCOMPARE(guess.confidence, 0.68);
    }

    void manyPagesAreReadInOrder()
    {
        change([&](LedgerWriter &w) {
            for (int i = 0; i < 1000; ++i)
                add(w, QDate(2025, 1, 1).addDays(i / 3), -100 - i, u"Shop %1"_s.arg(i % 7));
        });
        EntryTableModel model(*m_ledger);
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto entry = model.entryAt(row);
            if (!entry)
                continue;
            QCOMPARE(entry->entry.id, model.idAt(row));
            QCOMPARE(model.rowOf(entry->entry.id), row);
        }
    }

    void accountsAreGroupedByKind()
    {
        AccountListModel model(*m_ledger);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(!model.accountAt(0));
        QCOMPARE(model.accountAt(1)->id, m_account);
        QCOMPARE(model.rowOf(m_savings), 3);
        QCOMPARE(model.balanceOf(m_account), Money(100000 - 2400 - 7317, EUR));
        change([&](LedgerWriter &w) {
            Account account = *w.account(m_savings);
            account.isClosed = true;
            w.updateAccount(account);
        });
        QCOMPARE(model.index(2, 0).data().toString(), u"Closed"_s);
    }

    void categoriesAreATreeAndAreFoundByTyping()
    {
        CategoryTreeModel model(*m_ledger);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.rowCount() >= 12);
        const CategoryId groceries = m_ledger->reader().categoryByKey(u"groceries"_s)->id;
        const QModelIndex index = model.indexOf(groceries);
        QCOMPARE(model.categoryAt(index), groceries);
        QVERIFY(model.rowCount(index) > 0);
        QCOMPARE(model.indexOf(model.categoryAt(model.index(0, 0, index))).parent(), index);
        const auto found = model.names().matching(u"groc");
        QVERIFY(!found.empty());
        QCOMPARE(found.front(), groceries);
    }

private:
    std::optional<QTemporaryDir> m_dir;
    std::unique_ptr<Ledger> m_ledger;
    AccountId m_account;
    AccountId m_savings;
    EntryId m_first;
    EntryId m_second;
    EntryId m_third;
};

QTEST_MAIN(EntryTableModelTest)
#include "entry_table_model_test.moc"
