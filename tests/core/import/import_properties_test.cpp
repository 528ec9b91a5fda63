// SPDX-License-Identifier: GPL-3.0-or-later

// What every import must hold to, whatever the files: 1,000 random cases each, with fixed seeds.
#include "core/ledger/verify.h"

#include "tests/support/import_support.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int cases = 1000;
const QDate firstDay(2024, 1, 1);

enum class Ids { None, Stable };

/// A life with many twins: few amounts, few shops, several entries a day.
std::vector<RawEntry> randomLife(std::mt19937 &random, Ids ids)
{
    const auto upTo = [&](int n) { return int(random() % unsigned(n)); };
    std::vector<RawEntry> rows;
    const int days = 4 + upTo(12);
    const int shops = 1 + upTo(3);
    int id = 0;
    for (int day = 0; day < days; ++day) {
        const int count = upTo(4);
        for (int i = 0; i < count; ++i) {
            const QString bankId = ids == Ids::Stable ? u"id-%1"_s.arg(++id) : QString();
            rows.push_back(rawRow(firstDay.addDays(day),
                                  -100 * (1 + upTo(3)),
                                  u"Shop %1"_s.arg(upTo(shops)),
                                  bankId));
        }
        if (day % 7 == 2)
            rows.push_back(rawRow(firstDay.addDays(day),
                                  -10'000,
                                  u"Weekly debit"_s,
                                  ids == Ids::Stable ? u"id-%1"_s.arg(++id) : QString()));
        rows.push_back(rawRow(firstDay.addDays(day),
                              1 + upTo(2),
                              u"Daily interest"_s,
                              ids == Ids::Stable ? u"id-%1"_s.arg(++id) : QString()));
    }
    return rows;
}

std::vector<RawEntry> daysBetween(const std::vector<RawEntry> &life, int from, int to)
{
    std::vector<RawEntry> rows;
    for (const RawEntry &row : life) {
        const int day = int(firstDay.daysTo(row.day));
        if (from <= day && day <= to)
            rows.push_back(row);
    }
    return rows;
}

QByteArray hashOf(const Ledger &ledger)
{
    return verify(ledger.reader(), Progress::none()).hash;
}

} // namespace

class ImportPropertiesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Ledger> open()
    {
        auto ledger = Ledger::open(m_folder.filePath(u"book%1.db"_s.arg(++m_books)));
        return ledger ? std::move(*ledger) : nullptr;
    }

    QTemporaryDir m_folder;
    int m_books = 0;

private Q_SLOTS:
    void importingTwiceIsImportingOnce()
    {
        std::unique_ptr<Ledger> ledger;
        std::mt19937 random(1);
        for (int i = 0; i < cases; ++i) {
            if (i % 20 == 0)
                ledger = open();
            const QString account = u"ONCE%1"_s.arg(i);
            const auto life = randomLife(random, i % 2 ? Ids::Stable : Ids::None);
            const auto opening = i % 3 ? std::optional<std::int64_t>() : 5000;
            QCOMPARE(import(*ledger, rawFile(account, life, opening)).entries, int(life.size()));
            QCOMPARE(import(*ledger, rawFile(account, life, opening)).entries, 0);
            QCOMPARE(entriesOf(*ledger, account), sortedWords(life));
        }
    }

    void overlappingWindowsInAnyOrderAreTheirUnion()
    {
        std::unique_ptr<Ledger> ledger;
        std::mt19937 random(2);
        for (int i = 0; i < cases; ++i) {
            if (i % 20 == 0)
                ledger = open();
            const QString account = u"WINDOWS%1"_s.arg(i);
            const auto life = randomLife(random, i % 2 ? Ids::Stable : Ids::None);
            const int last = int(firstDay.daysTo(life.back().day));
            std::vector<std::pair<int, int>> windows;
            for (int from = 0; from <= last;) {
                const int to = std::min(last, from + int(random() % 9));
                windows.emplace_back(from, to);
                from = std::max(from + 1, to + 1 - int(random() % 4));
            }
            if (windows.back().second < last)
                windows.emplace_back(windows.back().second, last);
            std::ranges::shuffle(windows, random);
            for (const auto &[from, to] : windows) {
                if (const auto rows = daysBetween(life, from, to); !rows.empty())
                    import(*ledger, rawFile(account, rows));
            }
            QCOMPARE(entriesOf(*ledger, account), sortedWords(life));
        }
    }

    void windowsInOneImportAreTheirUnionToo()
    {
        std::unique_ptr<Ledger> ledger;
        std::mt19937 random(3);
        for (int i = 0; i < cases; ++i) {
            if (i % 20 == 0)
                ledger = open();
            const QString account = u"TOGETHER%1"_s.arg(i);
            const auto life = randomLife(random, i % 2 ? Ids::Stable : Ids::None);
            const int last = int(firstDay.daysTo(life.back().day));
            std::vector<RawFile> files{
                rawFile(account, daysBetween(life, 0, last / 2 + int(random() % 3))),
                rawFile(account, daysBetween(life, last / 2, last))};
            if (random() % 2)
                std::swap(files[0], files[1]);
            const auto done = commitImport(*ledger,
                                           prepare(*ledger, std::move(files)),
                                           {},
                                           QDateTime(QDate(2025, 3, 15), QTime(0, 0), Qt::UTC));
            QVERIFY(done.has_value());
            QCOMPARE(entriesOf(*ledger, account), sortedWords(life));
        }
    }

    void equalRowsStayAsManyAsTheyAre()
    {
        std::unique_ptr<Ledger> ledger;
        std::mt19937 random(4);
        for (int i = 0; i < cases; ++i) {
            if (i % 20 == 0)
                ledger = open();
            const QString account = u"TWINS%1"_s.arg(i);
            const int known = int(random() % 6), rows = int(random() % 9);
            const QDate day = firstDay.addDays(int(random() % 300));
            const auto twins = [&](int n) {
                return std::vector<RawEntry>(size_t(n), rawRow(day, -350, u"Coffee"_s));
            };
            int expected = 0;
            if (known > 0)
                expected += import(*ledger, rawFile(account, twins(known))).entries;
            QCOMPARE(expected, known);
            if (rows > 0)
                QCOMPARE(import(*ledger, rawFile(account, twins(rows))).entries,
                         std::max(0, rows - known));
            QCOMPARE(int(entriesOf(*ledger, account).size()), std::max(rows, known));
        }
    }

    void undoRestoresTheBookAndRedoTheImport()
    {
        std::unique_ptr<Ledger> ledger;
        std::mt19937 random(5);
        QByteArray before;
        for (int i = 0; i < cases; ++i) {
            if (i % 20 == 0)
                ledger = open();
            const auto life = randomLife(random, i % 2 ? Ids::Stable : Ids::None);
            const QString account = u"UNDO%1"_s.arg(i % 5);
            const bool isProbe = i % 10 == 7; // a hash reads the whole book
            if (isProbe)
                before = hashOf(*ledger);
            const quint64 revision = ledger->revision();
            import(*ledger, rawFile(account, life, i % 3 ? std::optional<std::int64_t>() : 700));
            QVERIFY(ledger->revision() > revision);
            const QByteArray after = isProbe ? hashOf(*ledger) : QByteArray();
            QVERIFY(ledger->undo().has_value());
            if (isProbe)
                QCOMPARE(hashOf(*ledger), before);
            if (i % 7 == 0) {
                QVERIFY(ledger->redo().has_value());
                if (isProbe)
                    QCOMPARE(hashOf(*ledger), after);
            }
        }
    }
};

QTEST_GUILESS_MAIN(ImportPropertiesTest)
#include "import_properties_test.moc"
