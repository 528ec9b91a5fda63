// SPDX-License-Identifier: GPL-3.0-or-later

// The training of an open book: when it comes by itself, what it leaves alone, and how it ends.
#include "core/advice/feature_settings.h"
#include "core/base/merchant_text.h"
#include "core/categorize/feedback.h"

#include "tests/app/open_book.h"

#include <QSignalSpy>

using namespace bp;
using namespace bp::test;

namespace {

/// Has learned when, for once, something happens to the book.
class InterruptedTrainer final : public CategorizerTrainer
{
public:
    InterruptedTrainer(std::shared_ptr<const CategorizerTrainer> trainer,
                       std::function<void()> meanwhile)
        : m_trainer(std::move(trainer))
        , m_meanwhile(std::move(meanwhile))
    {
    }
    std::vector<TrainingProblem> problems(const LedgerReader &reader) const override
    {
        return m_trainer->problems(reader);
    }
    Result<TrainedModel>
    train(const LedgerReader &reader, const QDateTime &at, Progress &progress) const override
    {
        auto trained = m_trainer->train(reader, at, progress);
        if (const auto happens = std::exchange(m_meanwhile, {}))
            happens();
        return trained;
    }
    Result<std::shared_ptr<const Categorizer>> load(const LedgerReader &reader) const override
    {
        return m_trainer->load(reader);
    }

private:
    std::shared_ptr<const CategorizerTrainer> m_trainer;
    mutable std::function<void()> m_meanwhile;
};

} // namespace

class LiveTrainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trainingByItselfComesWhenEnoughWasSorted()
    {
        Open book(ui::JobRunner::Mode::Inline, false);
        QStringList said;
        connect(&book.notices, &ui::Notices::said, &book.notices, [&](const QString &sentence) {
            said << sentence;
        });
        ui::ModelTraining &training = book.begunTraining();
        training.watch(std::chrono::milliseconds(0));
        const ModelRegistry registry = ModelRegistry::forSorting();
        QTRY_COMPARE(registry.versions(book.ledger.reader()).size(), size_t(1));
        QCOMPARE(book.ledger->history(1).front().origin.kind, Origin::Kind::Machine);
        QCOMPARE(said.size(), 1);
        QCOMPARE(book.source(u"BRANDNEU ZORPFUEL GMBH"_s), CategorySource::Learned);
        // Undo takes back what the person did last, not what the machine learned from it.
        const EntryId last =
            book.ledger.add(book.account, start.addDays(90), -1, u"QUXMARKT"_s, u"pets"_s);
        training.start();
        QCOMPARE(registry.versions(book.ledger.reader()).size(), size_t(2));
        QVERIFY(book.ledger->undo()); // the person's training
        QCOMPARE(registry.versions(book.ledger.reader()).size(), size_t(1));
        QVERIFY(book.ledger->undo());
        QVERIFY(!book.ledger.reader().entry(last));
        QVERIFY(registry.active(book.ledger.reader()).has_value());
    }

    void trainingByItselfTakesNoRedoAway()
    {
        Open book(ui::JobRunner::Mode::Threads, false);
        book.ledger.add(book.account, start, -1, u"QUXMARKT"_s, u"pets"_s);
        ui::ModelTraining &training = book.begunTraining();
        bool isUndone = false;
        connect(&training, &ui::ModelTraining::changed, this, [&] {
            if (training.isRunning() && !isUndone)
                isUndone = book.ledger->undo().has_value();
        });
        training.watch(std::chrono::milliseconds(0));
        QTRY_VERIFY(isUndone && !training.isRunning());
        QSignalSpy looked(&training, &ui::ModelTraining::looked);
        training.watch(std::chrono::milliseconds(0)); // nor when the book has rested again
        QVERIFY(looked.wait());
        QVERIFY(!training.isRunning());
        QVERIFY(!book.ledger->redoText().isEmpty());
        QVERIFY(ModelRegistry::forSorting().versions(book.ledger.reader()).empty());
        QVERIFY(book.ledger->redo());
        QTRY_COMPARE(ModelRegistry::forSorting().versions(book.ledger.reader()).size(), size_t(1));
    }

    void nothingTrainsByItselfWhenThePersonDoesNotWantIt_data()
    {
        QTest::addColumn<bool>("wholeFeature");
        QTest::newRow("option off") << false;
        QTest::newRow("feature off") << true;
    }
    void nothingTrainsByItselfWhenThePersonDoesNotWantIt()
    {
        QFETCH(bool, wholeFeature);
        Open book(ui::JobRunner::Mode::Inline, false);
        QVERIFY(wholeFeature
                    ? FeatureSettings::setOn(*book.ledger, Feature::Sorting, false)
                    : FeatureSettings::setOn(*book.ledger, FeatureOption::TrainsItself, false));
        ui::ModelTraining &training = book.begunTraining();
        QSignalSpy looked(&training, &ui::ModelTraining::looked);
        training.watch(std::chrono::milliseconds(0));
        QVERIFY(looked.wait());
        QVERIFY(ModelRegistry::forSorting().versions(book.ledger.reader()).empty());
        training.start();
        QCOMPARE(ModelRegistry::forSorting().versions(book.ledger.reader()).empty(), wholeFeature);
        QVERIFY(!training.lastSentence().isEmpty());
    }

    void aVersionOfAnOlderFormatIsTrainedAnewByItself_data()
    {
        QTest::addColumn<bool>("sorts");
        QTest::addColumn<bool>("trainsItself");
        QTest::newRow("sorting on") << true << true;
        QTest::newRow("sorting off") << false << true;
        QTest::newRow("learning by itself off") << true << false;
    }
    void aVersionOfAnOlderFormatIsTrainedAnewByItself()
    {
        QFETCH(bool, sorts);
        QFETCH(bool, trainsItself);
        const bool isOn = sorts && trainsItself;
        Open book(ui::JobRunner::Mode::Inline, false);
        auto old = bookTrainer(book.ledger.reader(), {})
                       ->train(book.ledger.reader(), now, Progress::none());
        QVERIFY(old);
        old->content[4] = 1; // the number of the format, after four letters
        const ModelRegistry registry = ModelRegistry::forSorting();
        QVERIFY(registry.keep(*book.ledger, *old));
        QCOMPARE(book.source(u"BRANDNEU ZORPFUEL GMBH"_s), CategorySource::None);
        QVERIFY(FeatureSettings::setOn(*book.ledger, Feature::Sorting, sorts));
        QVERIFY(FeatureSettings::setOn(*book.ledger, FeatureOption::TrainsItself, trainsItself));
        ui::ModelTraining &training = book.begunTraining();
        QSignalSpy looked(&training, &ui::ModelTraining::looked);
        training.watch(std::chrono::milliseconds(0));
        QVERIFY(looked.wait());
        QTRY_COMPARE(registry.active(book.ledger.reader())->version, isOn ? 2 : 1);
        QCOMPARE(registry.versions(book.ledger.reader()).size(), size_t(isOn ? 2 : 1));
        QTRY_COMPARE(book.source(u"BRANDNEU ZORPFUEL GMBH"_s),
                     isOn ? CategorySource::Learned : CategorySource::None);
        training.watch(std::chrono::milliseconds(0)); // once is enough
        QVERIFY(looked.wait());
        QCOMPARE(registry.versions(book.ledger.reader()).size(), size_t(isOn ? 2 : 1));
    }

    void whatIsForgottenWhileItLearnsStaysForgotten_data()
    {
        QTest::addColumn<bool>("everything");
        QTest::newRow("a payee") << false;
        QTest::newRow("everything") << true;
    }
    void whatIsForgottenWhileItLearnsStaysForgotten()
    {
        QFETCH(bool, everything);
        Open book(ui::JobRunner::Mode::Inline, false);
        for (int i = 0; i < 30; ++i)
            book.ledger.add(book.account, start.addDays(i), -900, u"BRICOBOLD"_s, u"housing"_s);
        book.advisors.categorizerTrainer = std::make_shared<InterruptedTrainer>(
            book.advisors.categorizerTrainer, [&book, everything] {
                Feedback feedback(*book.ledger, start);
                QVERIFY(everything ? feedback.forgetAll()
                                   : feedback.forgetPayee(merchantKey(u"QUXMARKT")));
            });
        book.begunTraining().start();
        const ModelRegistry registry = ModelRegistry::forSorting();
        const auto active = registry.active(book.ledger.reader());
        QCOMPARE(active.has_value(), !everything);
        if (everything)
            return;
        QCOMPARE(registry.versions(book.ledger.reader()).size(), size_t(1));
        QCOMPARE(active->trainedRows, 90);
        for (const CategorySuggestion &said : book.say(u"QUXMARKT"_s))
            QCOMPARE(said.heard, 0);
    }

    void trainingInAJobCanBeCancelled()
    {
        Open book(ui::JobRunner::Mode::Threads, false);
        ui::ModelTraining &training = book.begunTraining();
        training.start();
        QVERIFY(training.isRunning());
        training.start(); // one at a time
        QCOMPARE(book.jobs.jobs().size(), size_t(1));
        training.cancel();
        QTRY_VERIFY(!training.isRunning());
        QVERIFY(ModelRegistry::forSorting().versions(book.ledger.reader()).empty());
        training.start();
        QTRY_COMPARE(ModelRegistry::forSorting().versions(book.ledger.reader()).size(), size_t(1));
        QVERIFY(!training.isRunning());
    }
};

QTEST_GUILESS_MAIN(LiveTrainingTest)
#include "live_training_test.moc"
