// SPDX-License-Identifier: GPL-3.0-or-later

// The advisers of an open book: which link of the chain speaks, what counts at once, what a job
// reads, and what a switch takes away.

#include "core/advice/feature_settings.h"
#include "core/advice/model_registry.h"
#include "core/base/merchant_text.h"
#include "core/categorize/category_rule_book.h"
#include "core/categorize/feedback.h"
#include "core/import/import_preparation.h"
#include "core/import/importer.h"

#include "tests/app/open_book.h"

#include <QSignalSpy>
#include <QtTest>

using namespace bp;
using namespace bp::test;

class LiveAdvisorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChainSpeaksInItsOrderWithReasons()
    {
        const Open untrained(ui::JobRunner::Mode::Inline, false);
        QCOMPARE(untrained.source(u"QUXMARKT"_s), CategorySource::Memory);
        QVERIFY(untrained.say(u"QUXMARKT"_s).front().reason.contains(u"60"_s));
        // Where a version that has heard all of it says the same, the reason stays memory's.
        Open book;
        QCOMPARE(book.source(u"QUXMARKT"_s), CategorySource::Memory);
        QVERIFY(book.say(u"QUXMARKT"_s).front().reason.contains(u"60"_s));
        // The same word in another shop: memory knows nothing of it, what was learned does.
        const auto learned = book.say(u"BRANDNEU ZORPFUEL GMBH"_s, -5100);
        QVERIFY(!learned.empty());
        QCOMPARE(learned.front().source, CategorySource::Learned);
        QVERIFY(!learned.front().model.isNull());
        QCOMPARE(untrained.source(u"NETFLIX.COM"_s), CategorySource::Knowledge);
        QVERIFY(untrained.say(u"NETFLIX.COM"_s).front().reason.contains("Netflix"_L1));
        CategoryRule rule;
        rule.name = u"shop"_s;
        rule.condition = R"({"field":"payee","op":"contains","value":"quxmarkt"})";
        rule.category = book.ledger.category(u"pets"_s);
        QVERIFY(book.ledger->change(u"Rule"_s, [&](LedgerWriter &writer) -> Result<void> {
            writer.addCategoryRule(rule);
            return {};
        }));
        QCOMPARE(book.source(u"QUXMARKT"_s), CategorySource::Rule);
    }

    void theCommandLineAsksTheSameChain()
    {
        Open book;
        const Advisors once = bookAdvisors(book.ledger.reader(), {});
        for (const QString &payee :
             {u"QUXMARKT"_s, u"BRANDNEU ZORPFUEL GMBH"_s, u"NETFLIX.COM"_s}) {
            const auto here = book.say(payee, -5100);
            const auto there = once.categorizer->suggest(
                {payee, {}, Money(-5100, EUR), start.addDays(100), book.account});
            QVERIFY(!here.empty() && !there.empty());
            QCOMPARE(there.front().value, here.front().value);
            QCOMPARE(there.front().source, here.front().source);
            QCOMPARE(there.front().model, here.front().model);
            QCOMPARE(there.front().reason, here.front().reason);
        }
    }

    void theSwitchTakesEverythingLearnedAwayAtOnce()
    {
        Open book(ui::JobRunner::Mode::Threads);
        QVERIFY(FeatureSettings::setOn(*book.ledger, Feature::Sorting, false));
        // No event loop has run: not one suggestion slips through.
        QVERIFY(book.say(u"NETFLIX.COM"_s).empty());
        QVERIFY(book.say(u"BRANDNEU ZORPFUEL GMBH"_s).empty());
        QCOMPARE(book.source(u"QUXMARKT"_s), CategorySource::Memory); // what the person chose
        book.jobs.waitForAll();
        QTRY_VERIFY(book.jobs.jobs().empty());
        QVERIFY(book.say(u"NETFLIX.COM"_s).empty());
        QVERIFY(book.ledger->undo());
        QTRY_VERIFY(!book.say(u"NETFLIX.COM"_s).empty());
        QTRY_COMPARE(book.source(u"BRANDNEU ZORPFUEL GMBH"_s), CategorySource::Learned);
    }

    void anImportPreparedBeforeTheSwitchSortsNothingAfterIt()
    {
        Open book(ui::JobRunner::Mode::Inline, false);
        const QString path = book.ledger.filePath(u"bank.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Date;Payee;Purpose;Amount\n01.07.2025;NETFLIX.COM;;-12,99\n"
                   "02.07.2025;QUXMARKT;;-20,30\n");
        file.close();
        ImportRequest wish;
        wish.paths = QStringList{path};
        wish.account = book.account;
        wish.revision = book.ledger->revision();
        QVERIFY(FeatureSettings::setApplyFrom(*book.ledger, 0.5));
        const auto preview = book.ledger->source().read([&](const LedgerReader &reader) {
            return prepareImport(wish, reader, book.advisors, Progress::none());
        });
        QVERIFY(preview);
        QVERIFY(!preview->statements.front().rows.front().category.isNull());
        QVERIFY(FeatureSettings::setOn(*book.ledger, Feature::Sorting, false));
        const auto done = commitImport(*book.ledger, *preview, book.advisors, now);
        QVERIFY(done);
        QCOMPARE(done->entries, 2);
        QCOMPARE(done->suggested, 0);
        EntryFilter machine;
        machine.sorting = Sorting::ByMachine;
        // What the person chose before still sorts; nothing learned or known does.
        for (const EntryId id : book.ledger.reader().entryIds(machine))
            QCOMPARE(book.ledger.reader().entry(id)->categorySource, CategorySource::Memory);
        QCOMPARE(book.ledger.reader().entryIds(machine).size(), size_t(1));
    }

    void theVersionInUseSpeaksAfterEveryChangeOfVersion()
    {
        Open book(ui::JobRunner::Mode::Inline, false);
        QCOMPARE(book.source(u"BRANDNEU ZORPFUEL GMBH"_s), CategorySource::None);
        QSignalSpy told(&book.news, &ui::AdviceNews::changed);
        book.train();
        QVERIFY(told.count() > 0);
        QCOMPARE(book.source(u"BRANDNEU ZORPFUEL GMBH"_s), CategorySource::Learned);
        QVERIFY(book.ledger->undo());
        QCOMPARE(book.source(u"BRANDNEU ZORPFUEL GMBH"_s), CategorySource::None);
        QVERIFY(book.ledger->redo());
        QCOMPARE(book.source(u"BRANDNEU ZORPFUEL GMBH"_s), CategorySource::Learned);
    }

    void aChoiceCountsBeforeAnyJobHasRun()
    {
        Open book(ui::JobRunner::Mode::Threads);
        book.ledger.add(book.account, start.addDays(80), -700, u"BLORPTIER"_s, u"pets"_s);
        QCOMPARE(book.say(u"BLORPTIER"_s).front().value, book.ledger.category(u"pets"_s));
    }

    void anotherChoiceOfThePersonLeadsTheWholeChain()
    {
        Open book;
        const LedgerReader &reader = book.ledger.reader();
        EntryFilter filter;
        filter.payees.insert(*reader.payeeByName(u"QUXMARKT"_s));
        const EntryId newest = reader.entryIds(filter).front();
        const CategoryId gift = book.ledger.category(u"giving.gift"_s);
        QVERIFY(Feedback(*book.ledger, start).choose(newest, gift));
        QCOMPARE(book.say(u"QUXMARKT"_s).front().value, gift);
        QCOMPARE(bookAdvisors(reader, {})
                     .categorizer
                     ->suggest({u"QUXMARKT"_s, {}, Money(-2000, EUR), start.addDays(100), {}})
                     .front()
                     .value,
                 gift);
    }

    void aNoCountsBeforeAnyJobHasRun()
    {
        Open book(ui::JobRunner::Mode::Threads);
        const EntryId entry = book.ledger.add(book.account, start.addDays(80), -700, u"QUXMARKT"_s);
        const CategorySuggestion before = book.say(u"QUXMARKT"_s).front();
        QVERIFY(Feedback(*book.ledger, start).reject(entry, before));
        const auto after = book.say(u"QUXMARKT"_s);
        QVERIFY(before.confidence >= 0.9);
        QVERIFY(after.front().confidence < 0.9); // sorted unasked no more
        QVERIFY(book.ledger->undo());
        const auto confidence = [&] {
            const auto said = book.say(u"QUXMARKT"_s);
            return said.empty() ? 0.0 : said.front().confidence;
        };
        QTRY_COMPARE(confidence(), before.confidence);
    }

    void aLargeChangeIsReadByAJobWhileTheWindowGoesOn()
    {
        Open book(ui::JobRunner::Mode::Threads);
        QSignalSpy started(&book.jobs, &ui::JobRunner::started);
        QVERIFY(book.ledger->change(u"Many"_s, [&](LedgerWriter &writer) -> Result<void> {
            for (int i = 0; i < 300; ++i)
                book.add(writer, i, -900 - i, u"BLORPTIER"_s, u"pets"_s);
            return {};
        }));
        // Nothing was read on this thread: the old chain still speaks, the job is on its way.
        QCOMPARE(started.count(), 1);
        QVERIFY(book.say(u"BLORPTIER"_s).empty() ||
                book.say(u"BLORPTIER"_s).front().source != CategorySource::Memory);
        QTRY_COMPARE(book.source(u"BLORPTIER"_s), CategorySource::Memory);
        QVERIFY(book.say(u"BLORPTIER"_s).front().reason.contains(u"300"_s));
    }

    void aChoiceMadeWhileAJobReadsIsNotLost()
    {
        Open book(ui::JobRunner::Mode::Threads);
        QVERIFY(book.ledger->change(u"Country"_s, [](LedgerWriter &writer) -> Result<void> {
            writer.setPreference(u"currency"_s, u"CHF"_s); // a job reads everything again
            return {};
        }));
        book.jobs.waitForAll(); // it has read all but the choice, and its answer is on its way
        book.ledger.add(book.account, start.addDays(80), -700, u"BLORPTIER"_s, u"pets"_s);
        const CategoryId pets = book.ledger.category(u"pets"_s);
        const auto isKnown = [&] {
            const auto said = book.say(u"BLORPTIER"_s);
            return !said.empty() && said.front().value == pets;
        };
        QVERIFY(isKnown());
        bool isLost = false;
        connect(&book.news, &ui::AdviceNews::changed, this, [&] { isLost |= !isKnown(); });
        QSignalSpy told(&book.news, &ui::AdviceNews::changed);
        QVERIFY(told.wait()); // what a job read is in use
        QTRY_VERIFY(book.jobs.jobs().empty());
        QVERIFY(!isLost);
        QVERIFY(isKnown());
    }

    void forgettingAPayeeReachesTheWholeChain()
    {
        Open book;
        QVERIFY(!book.say(u"QUXMARKT"_s).empty());
        QVERIFY(Feedback(*book.ledger, start).forgetPayee(merchantKey(u"QUXMARKT"_s, {})));
        QVERIFY(book.say(u"QUXMARKT"_s).empty());
        QVERIFY(book.ledger->undo());
        QVERIFY(!book.say(u"QUXMARKT"_s).empty());
    }

    void aLargeBookIsReadByAJob()
    {
        Open book(ui::JobRunner::Mode::Inline, false);
        const auto filled = book.ledger->change(u"More"_s, [&](LedgerWriter &w) -> Result<void> {
            for (int i = 0; i < LiveAdvisors::readAtOnce; ++i)
                book.add(w, i % 300, -100, u"GRUMMEL"_s, u"pets"_s);
            return {};
        });
        QVERIFY(filled);
        ui::JobRunner jobs;
        jobs.setRevision([&] { return book.ledger->revision(); });
        Advisors advisors;
        ui::AdviceNews news;
        QSignalSpy told(&news, &ui::AdviceNews::changed);
        const LiveAdvisors live(*book.ledger, advisors, jobs, news, QString());
        QVERIFY(!advisors.categorizer);
        QVERIFY(advisors.categorizerTrainer);
        QVERIFY(news.isReading());
        QTRY_VERIFY(advisors.categorizer);
        QCOMPARE(told.size(), 1);
        QVERIFY(!news.isReading());
        const auto said = advisors.categorizer->suggest(
            {u"GRUMMEL"_s, {}, Money(-100, EUR), start, book.account});
        QCOMPARE(said.front().value, book.ledger.category(u"pets"_s));
    }
};

QTEST_GUILESS_MAIN(LiveAdvisorsTest)
#include "live_advisors_test.moc"
