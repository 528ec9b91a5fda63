// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/model_registry.h"
#include "core/advice/training_need.h"
#include "core/base/merchant_text.h"
#include "core/categorize/feedback.h"

#include "ml/advisors.h"
#include "ml/text/text_categorizer.h"
#include "ml/text/training_set.h"

#include "tests/support/test_ledger.h"

#include <QtTest>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

const QDate start(2025, 1, 1);
const QDateTime now(QDate(2025, 6, 1), QTime(9, 0), Qt::UTC);

/// 60 days of shopping, fuel and pay.
AccountId fill(test::TestLedger &ledger, int days = 60)
{
    const AccountId account = ledger.account(u"Current"_s);
    for (int i = 0; i < days; ++i) {
        const QDate day = start.addDays(i);
        ledger.add(account, day, -2000 - i, u"REWE SAGT DANKE"_s, u"groceries.supermarket"_s);
        ledger.add(account, day, -5000 - 7 * i, u"ARAL STATION 12"_s, u"transport.fuel"_s);
        if (i % 20 == 0)
            ledger.add(account, day, 250'000, u"SALARY ACME"_s, u"income.salary"_s);
    }
    return account;
}

void keep(test::TestLedger &ledger, const TrainedModel &trained)
{
    const auto done = ledger->change(u"Train"_s, [&](LedgerWriter &writer) -> Result<void> {
        ModelRegistry(u"categorizer"_s).add(writer, trained);
        return {};
    });
    QVERIFY(done.has_value());
}

CategorizerQuery query(const QString &payee, std::int64_t minor, AccountId account)
{
    return {payee, {}, Money(minor, EUR), start.addDays(100), account};
}

} // namespace

class TextTrainerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAModelThereIsNoAdviser()
    {
        test::TestLedger ledger;
        const auto loaded = ml::makeCategorizerTrainer(nullptr)->load(ledger.reader());
        QVERIFY(loaded.has_value());
        QVERIFY(*loaded == nullptr);
    }

    void tooFewEntriesAreSaidSo()
    {
        test::TestLedger ledger;
        fill(ledger, 3);
        const auto trained =
            ml::makeCategorizerTrainer(nullptr)->train(ledger.reader(), now, Progress::none());
        QVERIFY(!trained.has_value());
        QVERIFY(!trained.error().message.isEmpty());
    }

    void oneCategoryTeachesNothing()
    {
        test::TestLedger ledger;
        const AccountId account = ledger.account(u"Current"_s);
        for (int i = 0; i < 30; ++i)
            ledger.add(account, start.addDays(i), -2000 - i, u"REWE"_s, u"groceries"_s);
        const auto train = [&] {
            return ml::makeCategorizerTrainer(nullptr)->train(
                ledger.reader(), now, Progress::none());
        };
        QVERIFY(!train().has_value());
        QVERIFY(train().error().message.contains(u"one category"_s));
        ledger.add(account, start.addDays(31), -900, u"ARAL"_s, u"transport.fuel"_s);
        QVERIFY(train().has_value());
    }

    void whoAlwaysBuysInTheSameShopsTeachesNothingAboutOthers()
    {
        test::TestLedger ledger;
        const AccountId account = fill(ledger);
        const auto trainer = ml::makeCategorizerTrainer(nullptr);
        keep(ledger, *trainer->train(ledger.reader(), now, Progress::none()));
        const auto model = *trainer->load(ledger.reader());
        QVERIFY(model->suggest(query(u"ARAL STATION 12"_s, -5000, account)).front().confidence >
                0.9);
        const auto said = model->suggest(query(u"QUXWERTZ"_s, -2350, account));
        QVERIFY2(said.empty() || said.front().confidence < 0.7,
                 qPrintable(QString::number(said.empty() ? 0 : said.front().confidence)));
    }

    void trainedVersionSortsAndGivesReasons()
    {
        test::TestLedger ledger;
        const AccountId account = fill(ledger);
        const auto trainer = ml::makeCategorizerTrainer(nullptr);
        const auto trained = trainer->train(ledger.reader(), now, Progress::none());
        QVERIFY(trained.has_value());
        QCOMPARE(trained->record.trainedRows, 123);
        QCOMPARE(trained->record.firstDay, start);
        QCOMPARE(trained->record.lastDay, start.addDays(59));
        QVERIFY(trained->record.heldBackAccuracy > 0.95);
        QCOMPARE(trained->heldBackRows, 25);
        keep(ledger, *trained);
        const auto loaded = trainer->load(ledger.reader());
        QVERIFY(loaded.has_value() && *loaded != nullptr);
        const auto said = (*loaded)->suggest(query(u"REWE SAGT DANKE 4711"_s, -2350, account));
        QVERIFY(!said.empty());
        QCOMPARE(said.front().value, ledger.category(u"groceries.supermarket"_s));
        QCOMPARE(said.front().source, CategorySource::Learned);
        QVERIFY(!said.front().model.isNull());
        QVERIFY2(said.front().reason.contains(u"60"_s), qPrintable(said.front().reason));

        const auto batch = (*loaded)->forBatch();
        for (int again = 0; again < 2; ++again) {
            const auto same = batch->suggest(query(u"REWE SAGT DANKE 4711"_s, -2350, account));
            QCOMPARE(same.size(), said.size());
            for (std::size_t i = 0; i < said.size(); ++i) {
                QCOMPARE(same[i].value, said[i].value);
                QCOMPARE(same[i].confidence, said[i].confidence);
                QCOMPARE(same[i].reason, said[i].reason);
                QCOMPARE(same[i].heard, said[i].heard);
            }
        }
    }

    void machinesOwnWorkIsNotLearned()
    {
        test::TestLedger ledger;
        const AccountId account = fill(ledger);
        const std::size_t before = ml::TrainingSet::of(ledger.reader(), nullptr).entries.size();
        const EntryId entry = ledger.add(account, start.addDays(70), -999, u"GUESSED"_s);
        const EntryId ids[] = {entry};
        const auto sorted = [&](CategorySource source) {
            return ledger->change(u"Sort"_s, [&](LedgerWriter &writer) -> Result<void> {
                writer.setCategory(ids, ledger.category(u"pets"_s), source, 0.95);
                return {};
            });
        };
        QVERIFY(sorted(CategorySource::Learned).has_value());
        QCOMPARE(ml::TrainingSet::of(ledger.reader(), nullptr).entries.size(), before);
        QVERIFY(sorted(CategorySource::Person).has_value());
        QCOMPARE(ml::TrainingSet::of(ledger.reader(), nullptr).entries.size(), before + 1);
    }

    void hashChangesWithTheMaterialOnly()
    {
        test::TestLedger ledger;
        const AccountId account = fill(ledger);
        const QByteArray hash = ml::TrainingSet::of(ledger.reader(), nullptr).contentHash();
        QCOMPARE(ml::TrainingSet::of(ledger.reader(), nullptr).contentHash(), hash);
        ledger.add(account, start.addDays(80), -1, u"X"_s, u"pets"_s);
        QVERIFY(ml::TrainingSet::of(ledger.reader(), nullptr).contentHash() != hash);
    }

    void entriesSortedLaterAreHeardOnLoading()
    {
        test::TestLedger ledger;
        const AccountId account = fill(ledger);
        const auto trainer = ml::makeCategorizerTrainer(nullptr);
        keep(ledger, trainer->train(ledger.reader(), now, Progress::none()).value());
        for (int i = 0; i < 3; ++i)
            ledger.add(account, start.addDays(70 + i), -1500, u"FRESSNAPF MARKT"_s, u"pets"_s);
        const auto loaded = trainer->load(ledger.reader()).value();
        const auto said = loaded->suggest(query(u"FRESSNAPF MARKT"_s, -1600, account));
        QCOMPARE(said.front().value, ledger.category(u"pets"_s));
    }

    void whatIsSortedAfterForgettingIsNewToLearn()
    {
        test::TestLedger ledger;
        const AccountId account = fill(ledger, 200);
        const auto trainer = ml::makeCategorizerTrainer(nullptr);
        const ModelRegistry registry = ModelRegistry::forSorting();
        keep(ledger, trainer->train(ledger.reader(), now, Progress::none()).value());
        QVERIFY(Feedback(*ledger, start).forgetPayee(merchantKey(u"REWE SAGT DANKE")));
        QCOMPARE(TrainingNeeds::of(ledger.reader(), registry).sinceLast, 0);
        for (int i = 0; i < 41; ++i)
            ledger.add(account, start.addDays(70 + i), -1500, u"FRESSNAPF MARKT"_s, u"pets"_s);
        const TrainingNeed need = TrainingNeeds::of(ledger.reader(), registry);
        QCOMPARE(need.sinceLast, 41);
        QVERIFY(need.isDue);
        QVERIFY(ledger->undo()); // an entry that is gone teaches nothing
        QCOMPARE(TrainingNeeds::of(ledger.reader(), registry).sinceLast, 40);
    }

    void whatIsSortedOtherwiseIsNewToLearn()
    {
        test::TestLedger ledger;
        fill(ledger);
        const auto trainer = ml::makeCategorizerTrainer(nullptr);
        const ModelRegistry registry = ModelRegistry::forSorting();
        keep(ledger, trainer->train(ledger.reader(), now, Progress::none()).value());
        auto ids = ledger.reader().entryIds({}, EntryOrder::OldestFirst);
        ids.resize(50);
        const EntryId first = ids.front();
        const std::span<const EntryId> others = std::span(ids).subspan(1);
        QVERIFY(Feedback(*ledger, start).choose(first, ledger.category(u"pets"_s), {}, others));
        QCOMPARE(TrainingNeeds::of(ledger.reader(), registry).sinceLast, 50);
        QVERIFY(TrainingNeeds::of(ledger.reader(), registry).isDue);
        keep(ledger, trainer->train(ledger.reader(), now, Progress::none()).value());
        QCOMPARE(TrainingNeeds::of(ledger.reader(), registry).sinceLast, 0);
    }

    void damagedVersionIsAnErrorNotACrash()
    {
        test::TestLedger ledger;
        fill(ledger);
        const auto trainer = ml::makeCategorizerTrainer(nullptr);
        TrainedModel trained = trainer->train(ledger.reader(), now, Progress::none()).value();
        trained.content[trained.content.size() / 2] =
            char(trained.content[trained.content.size() / 2] ^ 1);
        keep(ledger, trained);
        QVERIFY(!trainer->load(ledger.reader()).has_value());
    }

    void retrainingOnTheSameBookIsNotWorse()
    {
        test::TestLedger ledger;
        fill(ledger);
        const auto trainer = ml::makeCategorizerTrainer(nullptr);
        keep(ledger, trainer->train(ledger.reader(), now, Progress::none()).value());
        const TrainedModel again = trainer->train(ledger.reader(), now, Progress::none()).value();
        QVERIFY(again.againstActive.has_value());
        QVERIFY(again.againstActive->trained >= again.againstActive->active);
    }

    void bothVersionsAreAskedAboutTheSameUnseenRows()
    {
        test::TestLedger ledger;
        const AccountId account = fill(ledger);
        const auto trainer = ml::makeCategorizerTrainer(nullptr);
        keep(ledger, trainer->train(ledger.reader(), now, Progress::none()).value());
        // Since then the person sorts everything otherwise: the old version is wrong about it.
        for (int i = 0; i < 150; ++i)
            ledger.add(account, start.addDays(70 + i), -2000 - i, u"REWE SAGT DANKE"_s, u"pets"_s);
        const TrainedModel better = trainer->train(ledger.reader(), now, Progress::none()).value();
        QVERIFY(better.againstActive);
        QCOMPARE(better.againstActive->rows, 55); // the newest fifth, all of it unseen
        QCOMPARE(better.againstActive->active, 0.0);
        QVERIFY(better.againstActive->trained > 0.9);
    }

    void aVersionOfWorseMaterialStaysBehind()
    {
        test::TestLedger ledger;
        const AccountId account = fill(ledger);
        const auto trainer = ml::makeCategorizerTrainer(nullptr);
        const ModelRegistry registry = ModelRegistry::forSorting();
        QVERIFY(registry.keep(*ledger, *trainer->train(ledger.reader(), now, Progress::none())));
        // The older entries are sorted by chance, the newest as before.
        const QStringList keys{u"pets"_s, u"leisure"_s, u"health"_s, u"housing"_s};
        QVERIFY(ledger->change(u"Spoil"_s, [&](LedgerWriter &writer) -> Result<void> {
            int i = 0;
            for (const EntryId id : writer.entryIds({}, EntryOrder::OldestFirst)) {
                const EntryId ids[] = {id};
                writer.setCategory(
                    ids, ledger.category(keys[(i * 7 + i / 3) % 4]), CategorySource::Person);
                ++i;
            }
            return {};
        }));
        for (int i = 0; i < 40; ++i)
            ledger.add(account,
                       start.addDays(60 + i),
                       -2000 - i,
                       u"REWE SAGT DANKE"_s,
                       u"groceries.supermarket"_s);
        const auto worse = trainer->train(ledger.reader(), now, Progress::none());
        QVERIFY(worse && worse->againstActive);
        const auto decision = registry.keep(*ledger, *worse);
        QVERIFY(decision && decision->isNew && !decision->isActive);
        const QString sentence = ModelRegistry::sentence(*decision, QLocale::c());
        QVERIFY2(sentence.contains(u"stays"_s), qPrintable(sentence));
        QCOMPARE(registry.active(ledger.reader())->version, 1);
    }

    void olderEntriesOfANewKindDoNotKeepANewVersionBack()
    {
        test::TestLedger ledger;
        const AccountId account = fill(ledger);
        const auto trainer = ml::makeCategorizerTrainer(nullptr);
        const ModelRegistry registry = ModelRegistry::forSorting();
        QVERIFY(registry.keep(*ledger, *trainer->train(ledger.reader(), now, Progress::none())));
        // Sorted now, dated before: neither version knows them, and the old figure was of an
        // easier time.
        for (int i = 0; i < 25; ++i)
            ledger.add(account, start.addDays(58), -900 - i, u"FRESSNAPF MARKT"_s, u"pets"_s);
        const TrainedModel again = trainer->train(ledger.reader(), now, Progress::none()).value();
        QVERIFY(again.record.heldBackAccuracy < 0.5);
        QVERIFY(again.againstActive->rows > 0);
        const auto decision = registry.keep(*ledger, again);
        QVERIFY(decision && decision->isActive);
    }

    void aForgottenPayeeIsNeitherSpokenOfNorLearnedAgain()
    {
        test::TestLedger ledger;
        const AccountId account = fill(ledger);
        const auto trainer = ml::makeCategorizerTrainer(nullptr);
        keep(ledger, trainer->train(ledger.reader(), now, Progress::none()).value());
        const CategorizerQuery rewe = query(u"REWE SAGT DANKE"_s, -2000, account);
        const CategorizerQuery aral = query(u"ARAL STATION 12"_s, -5000, account);
        QVERIFY(!trainer->load(ledger.reader()).value()->suggest(rewe).empty());
        QVERIFY(Feedback(*ledger, start).forgetPayee(merchantKey(rewe.payee, {})));
        QVERIFY(trainer->load(ledger.reader()).value()->suggest(rewe).empty());
        QVERIFY(trainer->load(ledger.reader()).value()->forBatch()->suggest(rewe).empty());
        QVERIFY(!trainer->load(ledger.reader()).value()->suggest(aral).empty());
        // Trained again, nothing of it is left; what is sorted from now on teaches.
        const TrainedModel again = trainer->train(ledger.reader(), now, Progress::none()).value();
        QCOMPARE(again.record.trainedRows, 63);
        keep(ledger, again);
        for (int i = 0; i < 4; ++i)
            ledger.add(account, start.addDays(70 + i), -2000, u"REWE SAGT DANKE"_s, u"pets"_s);
        const auto said = trainer->load(ledger.reader()).value()->suggest(rewe);
        QVERIFY(!said.empty());
        QCOMPARE(said.front().value, ledger.category(u"pets"_s));
    }

    void aForgottenNameIsNotSpokenOfAmongOtherWords()
    {
        test::TestLedger ledger;
        const AccountId account = fill(ledger);
        for (int i = 0; i < 60; ++i)
            ledger.add(
                account, start.addDays(i), -1000 - i, u"QUXMARKT"_s, u"groceries.supermarket"_s);
        const auto trainer = ml::makeCategorizerTrainer(nullptr);
        keep(ledger, trainer->train(ledger.reader(), now, Progress::none()).value());
        const auto said = [&](const QString &payee, const QString &memo = {}) {
            CategorizerQuery asked = query(payee, -1010, account);
            asked.memo = memo;
            const auto loaded = trainer->load(ledger.reader()).value();
            const auto found = loaded->suggest(asked);
            [&] { QCOMPARE(loaded->forBatch()->suggest(asked).size(), found.size()); }();
            return found.size();
        };
        QVERIFY(said(u"QUXMARKT CITY"_s) > 0);
        QVERIFY(Feedback(*ledger, start).forgetPayee(u"quxmarkt"_s));
        for (const QString &payee : {u"QUXMARKT CITY"_s, u"EC QUXMARKT BAECKEREI"_s})
            QCOMPARE(said(payee), size_t(0));
        QCOMPARE(said(u"SOMEBODY"_s, u"for Quxmarkt, March"_s), size_t(0));
        QVERIFY(said(u"QUXMARKTER REWE"_s) > 0); // another word
        QVERIFY(said(u"ARAL CITY"_s) > 0);
    }

    void cancellingTrainingLeavesNothing()
    {
        struct Impatient : Progress
        {
            void report(int, int, const QString &) override {}
            bool isCancelled() const override { return true; }
        };
        test::TestLedger ledger;
        fill(ledger);
        Impatient progress;
        const auto trained =
            ml::makeCategorizerTrainer(nullptr)->train(ledger.reader(), now, progress);
        QVERIFY(!trained);
        QCOMPARE(trained.error().code, Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TextTrainerTest)
#include "text_trainer_test.moc"
