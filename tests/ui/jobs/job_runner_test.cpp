// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_runner.h"
#include "ui/jobs/job_strip.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>
#include <QtTest>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

class JobRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workLeavesTheWindowsThreadAndItsValueReturns()
    {
        JobRunner runner;
        QThread *worker = nullptr;
        QThread *receiver = nullptr;
        int value = 0;
        runner.run(
            u"adding"_s,
            this,
            [&](Progress &) {
                worker = QThread::currentThread();
                return 42;
            },
            [&](int answer) {
                value = answer;
                receiver = QThread::currentThread();
            });
        QTRY_COMPARE(value, 42);
        QVERIFY(worker != thread());
        QCOMPARE(receiver, thread());
        QVERIFY(runner.jobs().empty());
    }

    void aReceiverThatIsGoneReceivesNothing()
    {
        JobRunner runner;
        bool isDelivered = false;
        auto receiver = std::make_unique<QObject>();
        QSemaphore gate;
        QSignalSpy finished(&runner, &JobRunner::finished);
        runner.run(
            u"slow"_s,
            receiver.get(),
            [&](Progress &) {
                gate.acquire();
                return 1;
            },
            [&](int) { isDelivered = true; });
        receiver.reset();
        gate.release();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!isDelivered);
    }

    void aJobReplacesTheOneOfItsKind()
    {
        JobRunner runner;
        QSemaphore gate;
        QStringList delivered;
        const auto search = [&](const QString &word) {
            runner.run(
                JobOptions{word, u"search"_s, {}, {}},
                this,
                [&gate, word](Progress &) {
                    gate.acquire();
                    return word;
                },
                [&](const QString &found) { delivered << found; });
        };
        search(u"r"_s);
        search(u"re"_s);
        search(u"rewe"_s);
        gate.release(3);
        QTRY_VERIFY(delivered.contains(u"rewe"_s));
        runner.waitForAll();
        QTRY_VERIFY(runner.jobs().empty());
        QCOMPARE(delivered, QStringList{u"rewe"_s});
    }

    void cancellingReachesTheWork()
    {
        JobRunner runner;
        QSemaphore begun;
        std::atomic<bool> sawIt = false;
        const JobId id = runner.run(
            u"endless"_s,
            this,
            [&](Progress &progress) {
                begun.release();
                while (!progress.isCancelled())
                    QThread::yieldCurrentThread();
                sawIt = true;
                return 0;
            },
            [](int) { QFAIL("a cancelled job delivered"); });
        begun.acquire();
        QCOMPARE(runner.jobs().size(), size_t(1));
        runner.cancel(id);
        QVERIFY(runner.jobs().empty());
        runner.waitForAll();
        QVERIFY(sawIt);
    }

    void anAnswerOlderThanTheBookIsDroppedAndAskedAnew()
    {
        quint64 revision = 7;
        JobRunner runner(JobRunner::Mode::Inline);
        runner.setRevision([&] { return revision; });
        int delivered = 0;
        int asked = 0;
        const std::function<void()> ask = [&] {
            ++asked;
            runner.run(
                JobOptions{u"x"_s, {}, revision, ask},
                this,
                [&](Progress &) {
                    if (asked == 1)
                        ++revision; // somebody writes meanwhile
                    return asked;
                },
                [&](int answer) { delivered = answer; });
        };
        ask();
        QCOMPARE(asked, 2);
        QCOMPARE(delivered, 2);
    }

    void progressIsReported()
    {
        JobRunner runner(JobRunner::Mode::Inline);
        JobState seen;
        connect(&runner, &JobRunner::progressed, this, [&] { seen = runner.jobs().front(); });
        runner.run(
            u"count"_s,
            this,
            [](Progress &progress) {
                progress.report(3, 10, u"third"_s);
                return 0;
            },
            [](int) {});
        QCOMPARE(seen.done, 3);
        QCOMPARE(seen.total, 10);
        QCOMPARE(seen.what, u"third"_s);
    }

    void theStripShowsLongWorkAndStopsIt()
    {
        JobRunner runner;
        QWidget window;
        JobStrip strip(runner, &window);
        window.show();
        QSemaphore gate;
        runner.run(
            u"Reading"_s,
            this,
            [&](Progress &progress) {
                progress.report(1, 4, u"x"_s);
                gate.acquire();
                return 0;
            },
            [](int) {});
        QVERIFY(!strip.isVisible());
        QTRY_VERIFY(strip.isVisible());
        QTest::mouseClick(strip.findChild<QWidget *>(u"stopJob"_s), Qt::LeftButton);
        QVERIFY(!strip.isVisible());
        gate.release();
    }
};

QTEST_MAIN(JobRunnerTest)
#include "job_runner_test.moc"
