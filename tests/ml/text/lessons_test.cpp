// SPDX-License-Identifier: GPL-3.0-or-later

// What a trained version hears when it is loaded: what was decided after its training, whatever the
// days of the entries, each once, and nothing it was trained on.
#include "core/advice/model_registry.h"
#include "core/advice/training_need.h"
#include "core/base/merchant_text.h"
#include "core/categorize/feedback.h"

#include "ml/advisors.h"

#include "tests/support/test_ledger.h"

#include <QtTest>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

const QDate start(2025, 1, 1);
const QDate last = start.addDays(59);

/// 60 days of shopping and fuel.
struct Book
{
    Book()
    {
        for (int i = 0; i < 60; ++i) {
            add(i, u"QUXMARKT"_s, u"groceries.supermarket"_s);
            add(i, u"ZORPFUEL"_s, u"transport.fuel"_s);
        }
    }
    EntryId add(int day, const QString &payee, const QString &key)
    {
        const EntryId id = ledger.add(account, start.addDays(day), -2000 - day, payee, key);
        ids << id;
        return id;
    }
    void sort(std::span<const EntryId> entries, const QString &key)
    {
        std::vector<AskedEntry> asked;
        for (const EntryId id : entries)
            asked.push_back({id, {}});
        QVERIFY(Feedback(*ledger, last).choose(asked, ledger.category(key)));
    }
    TrainedModel trained(QDate day = last) const
    {
        return trainer
            ->train(ledger.reader(), QDateTime(day, QTime(9, 0), Qt::UTC), Progress::none())
            .value();
    }
    int train(QDate day = last) { return registry.keep(*ledger, trained(day))->version; }
    std::vector<CategorySuggestion> say(const QString &payee) const
    {
        return trainer->load(ledger.reader())
            .value()
            ->suggest({payee, {}, Money(-2010, EUR), last.addDays(1), account});
    }
    int heard(const QString &payee) const
    {
        const auto said = say(payee);
        return said.empty() ? 0 : said.front().heard;
    }

    test::TestLedger ledger;
    AccountId account = ledger.account(u"Current"_s);
    QList<EntryId> ids;
    std::shared_ptr<const CategorizerTrainer> trainer = ml::makeCategorizerTrainer(nullptr);
    ModelRegistry registry = ModelRegistry::forSorting();
};

/// As a program wrote it that kept what the newest version learned under one key.
void keepAsBefore(test::TestLedger &ledger, int version)
{
    const QString key = u"model.learned.categorizer.%1"_s.arg(version);
    QVERIFY(ledger->change(u"Older"_s, [&](LedgerWriter &writer) -> Result<void> {
        writer.setPreference(u"model.learned.categorizer"_s,
                             QString(QString::number(version) % u' ' % writer.preference(key)));
        writer.setPreference(key, {});
        return {};
    }));
}

} // namespace

class LessonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesDatedAfterTheTrainingAreHeardOnce()
    {
        Book book;
        for (int i = 0; i < 3; ++i)
            book.add(90 + 30 * i, u"WOHNBAU PLUX"_s, u"housing"_s); // standing orders to come
        book.train();
        const auto said = book.say(u"WOHNBAU PLUX"_s);
        QVERIFY(!said.empty());
        QCOMPARE(said.front().heard, 3);
        QVERIFY2(said.front().reason.contains(u"3"_s), qPrintable(said.front().reason));
    }

    void aTrainingOfAnEarlierDayHearsNothingTwice()
    {
        Book book;
        book.train(start.addDays(9));
        QCOMPARE(book.heard(u"QUXMARKT"_s), 60);
    }

    void whatIsSortedAfterwardsIsHeardWhateverItsDay_data()
    {
        QTest::addColumn<int>("day");
        QTest::newRow("before the last day it knows") << 10;
        QTest::newRow("on that day") << 59;
        QTest::newRow("after it") << 70;
    }
    void whatIsSortedAfterwardsIsHeardWhateverItsDay()
    {
        QFETCH(int, day);
        Book book;
        book.train();
        for (int i = 0; i < 5; ++i)
            book.add(day, u"PELZLAND"_s, u"pets"_s);
        const auto said = book.say(u"PELZLAND"_s);
        QVERIFY(!said.empty());
        QCOMPARE(said.front().value, book.ledger.category(u"pets"_s));
        QCOMPARE(said.front().heard, 5);
    }

    void aChangedMindIsHeardAndEachEntryCountsOnce()
    {
        Book book;
        std::vector<EntryId> cafes;
        for (int i = 0; i < 8; ++i)
            cafes.push_back(book.add(20 + i, u"MILCHBAR PLUX"_s, u"leisure"_s));
        book.train();
        QCOMPARE(book.say(u"MILCHBAR PLUX"_s).front().value, book.ledger.category(u"leisure"_s));
        book.sort(std::span(cafes).first(6), u"pets"_s);
        const auto said = book.say(u"MILCHBAR PLUX"_s);
        QCOMPARE(said.front().heard, 8);
        for (const CategorySuggestion &each : said) {
            if (each.value == book.ledger.category(u"leisure"_s))
                QVERIFY2(each.reason.contains(u"2 earlier"_s), qPrintable(each.reason));
            if (each.value == book.ledger.category(u"pets"_s))
                QVERIFY2(each.reason.contains(u"6 earlier"_s), qPrintable(each.reason));
        }
        QVERIFY(ledgerUndone(book));
        QCOMPARE(book.say(u"MILCHBAR PLUX"_s).front().value, book.ledger.category(u"leisure"_s));
    }

    void aVersionGoneBackToHearsWhatItDidNotLearn()
    {
        Book book;
        const int first = book.train();
        for (int i = 0; i < 5; ++i)
            book.add(30 + i, u"PELZLAND"_s, u"pets"_s);
        const TrainedModel second = book.trained();
        QVERIFY(book.registry.keep(*book.ledger, second));
        QVERIFY(book.registry.use(*book.ledger, 2));
        QCOMPARE(book.heard(u"PELZLAND"_s), 5);
        QVERIFY(book.registry.use(*book.ledger, first));
        QCOMPARE(book.heard(u"PELZLAND"_s), 5);
        QCOMPARE(book.heard(u"QUXMARKT"_s), 60);
    }

    void versionsOfOlderBooksGoOnWorking()
    {
        Book book;
        book.add(80, u"WOHNBAU PLUX"_s, u"housing"_s);
        book.train();
        keepAsBefore(book.ledger, 1);
        QCOMPARE(book.heard(u"WOHNBAU PLUX"_s), 1); // what it learned is known all the same
        for (int i = 0; i < 5; ++i)
            book.add(10, u"PELZLAND"_s, u"pets"_s);
        QCOMPARE(book.heard(u"PELZLAND"_s), 5);
        // Not written down at all: it hears what is dated after what it knows.
        QVERIFY(book.ledger->change(u"Older"_s, [&](LedgerWriter &writer) -> Result<void> {
            writer.setPreference(u"model.learned.categorizer"_s, {});
            return {};
        }));
        QCOMPARE(book.heard(u"PELZLAND"_s), 0);
        book.add(70, u"PELZLAND"_s, u"pets"_s);
        QCOMPARE(book.heard(u"PELZLAND"_s), 1);
        QCOMPARE(book.heard(u"QUXMARKT"_s), 60);
    }

    void whatARemovedVersionLearnedIsNotKept()
    {
        Book book;
        book.train();
        book.add(10, u"PELZLAND"_s, u"pets"_s);
        book.train();
        const auto isNoted = [&book](int version) {
            return !book.ledger.reader()
                        .preference(u"model.learned.categorizer.%1"_s.arg(version))
                        .isEmpty();
        };
        QVERIFY(isNoted(1) && isNoted(2));
        const int spare = 3 - book.registry.active(book.ledger.reader())->version;
        QVERIFY(book.registry.remove(*book.ledger, spare));
        QVERIFY(!isNoted(spare) && isNoted(3 - spare));
        QVERIFY(Feedback(*book.ledger, last).forgetAll());
        QVERIFY(!isNoted(3 - spare));
        QVERIFY(book.ledger->undo());
        QVERIFY(isNoted(3 - spare));
    }

    void entriesDatedAheadDoNotSpeakForTheVersionThatLearnedThem()
    {
        Book book;
        for (int i = 0; i < 60; ++i)
            book.add(70 + i, i % 2 == 0 ? u"WOHNBAU PLUX"_s : u"PELZLAND"_s, u"housing"_s);
        book.train();
        const auto both = book.trained().againstActive;
        QVERIFY(both);
        QVERIFY(both->rows == 0 || both->seen == both->rows); // it has learned them all
    }

    void whatIsChosenAgainAfterForgettingCanBeLearnedAgain()
    {
        Book book;
        std::vector<EntryId> cafes;
        for (int i = 0; i < 20; ++i)
            cafes.push_back(book.add(20 + i, u"MILCHBAR PLUX"_s, u"leisure"_s));
        book.train();
        const auto sinceLast = [&book] {
            return TrainingNeeds::of(book.ledger.reader(), book.registry).sinceLast;
        };
        QVERIFY(Feedback(*book.ledger, last).forgetPayee(merchantKey(u"MILCHBAR PLUX")));
        QCOMPARE(sinceLast(), 0);
        book.sort(cafes, u"leisure"_s);
        QCOMPARE(sinceLast(), 20);
        QVERIFY(book.say(u"MILCHBAR PLUX"_s).empty());
        const auto again = book.registry.keep(*book.ledger, book.trained());
        QVERIFY(again && again->isNew && again->isActive);
        QCOMPARE(again->version, 2);
        QCOMPARE(book.heard(u"MILCHBAR PLUX"_s), 20);
        QCOMPARE(sinceLast(), 0);
        QVERIFY(!book.registry.keep(*book.ledger, book.trained())->isNew); // nothing new now
    }

private:
    static bool ledgerUndone(Book &book) { return book.ledger->undo().has_value(); }
};

QTEST_GUILESS_MAIN(LessonsTest)
#include "lessons_test.moc"
