// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/label_batch.h"
#include "ml/text/label_evaluation.h"
#include "ml/text/label_model.h"

#include <QFile>
#include <QHash>
#include <QtTest>

using namespace bp;
using namespace bp::ml;
using namespace Qt::StringLiterals;

namespace {

/// Rows of one holder of tests/data/categorize/purchase_cards.csv; labels numbered as met.
std::vector<LabelledRow> cardRows(const QString &holder)
{
    QFile file(QStringLiteral(BP_TEST_DATA) + u"/categorize/purchase_cards.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QHash<QString, int> labels;
    std::vector<LabelledRow> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList fields = line.split(u',');
        if (fields.value(0) != holder)
            continue;
        LabelledRow row;
        row.row.day = QDate::fromString(fields[1], Qt::ISODate);
        row.row.text = fields[2];
        row.row.minor = qRound64(fields[3].toDouble() * 100);
        row.row.hasAmount = true;
        row.label = labels.value(fields[4], int(labels.size()));
        labels.insert(fields[4], row.label);
        rows.push_back(row);
    }
    return rows;
}

int labelCount(const std::vector<LabelledRow> &rows)
{
    int highest = -1;
    for (const LabelledRow &row : rows)
        highest = std::max(highest, row.label);
    return highest + 1;
}

TextRow entry(const QString &text, std::int64_t minor = -1000)
{
    TextRow row;
    row.text = text;
    row.minor = minor;
    row.hasAmount = true;
    return row;
}

/// Food 0, transport 1, pay 2.
std::vector<LabelledRow> household()
{
    std::vector<LabelledRow> rows;
    for (int i = 0; i < 12; ++i) {
        rows.push_back({entry(u"REWE SAGT DANKE 4711081%1"_s.arg(i), -2310 - i), 0});
        rows.push_back({entry(u"bread and milk"_s, -400 - i), 0});
        rows.push_back({entry(u"DB VERTRIEB GMBH %1"_s.arg(i), -5900), 1});
        rows.push_back({entry(u"taxi to station"_s, -1500 - i), 1});
        rows.push_back({entry(u"SALARY ACME LTD"_s, 250'000), 2});
    }
    return rows;
}

std::shared_ptr<const LabelModel> trained(const std::vector<LabelledRow> &rows)
{
    return LabelModel::trained(rows, labelCount(rows), Progress::none()).value();
}

int first(const LabelModel &model, const TextRow &row)
{
    const std::vector<LabelChance> top = model.top(row);
    return top.empty() ? -1 : top.front().label;
}

double accuracyAfter(const QString &holder, std::size_t known)
{
    const std::vector<LabelledRow> rows = cardRows(holder);
    const std::vector<LabelledRow> start(rows.begin(), rows.begin() + std::ptrdiff_t(known));
    const auto model = LabelModel::trained(start, labelCount(rows), Progress::none()).value();
    std::vector<LabelAnswer> answers;
    for (std::size_t i = known; i < rows.size(); ++i)
        answers.push_back({rows[i].label, first(*model, rows[i].row), 0.5});
    return figuresOf(answers).accuracy;
}

class Cancelled : public Progress
{
public:
    void report(int, int, const QString &) override {}
    bool isCancelled() const override { return true; }
};

} // namespace

class LabelModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardHoldersAreSortedAsWellAsMeasured_data()
    {
        QTest::addColumn<QString>("holder");
        QTest::addColumn<int>("known");
        QTest::addColumn<double>("floor");
        QTest::newRow("holder 5 after 50") << u"5"_s << 50 << 0.38;
        QTest::newRow("holder 5 after 200") << u"5"_s << 200 << 0.57;
        QTest::newRow("holder 16 after 50") << u"16"_s << 50 << 0.33;
        QTest::newRow("holder 16 after 200") << u"16"_s << 200 << 0.30;
    }
    void cardHoldersAreSortedAsWellAsMeasured()
    {
        QFETCH(QString, holder);
        QFETCH(int, known);
        QFETCH(double, floor);
        const double accuracy = accuracyAfter(holder, std::size_t(known));
        QVERIFY2(accuracy >= floor, qPrintable(QString::number(accuracy)));
    }

    void knownMerchantsAreSorted()
    {
        const auto model = trained(household());
        QCOMPARE(first(*model, entry(u"REWE SAGT DANKE 99887766"_s, -1999)), 0);
        QCOMPARE(first(*model, entry(u"DB VERTRIEB GMBH 77"_s, -5900)), 1);
        QCOMPARE(first(*model, entry(u"SALARY ACME LTD"_s, 251'000)), 2);
    }

    void wordsOfTheSameKindReachStrangers()
    {
        const auto model = trained(household());
        QCOMPARE(first(*model, entry(u"cheese"_s, -700)), 0);
        QCOMPARE(first(*model, entry(u"bus"_s, -700)), 1);
    }

    void nameOfALabelIsItsFirstExample()
    {
        const std::vector<LabelledRow> rows = household();
        std::vector<TextRow> names(3);
        names[0].text = u"Food"_s;
        names[1].text = u"Transport and chauffeurs"_s;
        names[2].text = u"Salary"_s;
        const auto model = LabelModel::trained(rows, 3, Progress::none(), names).value();
        const TextRow asked = entry(u"chauffeurs"_s, -400);
        QVERIFY(first(*trained(rows), asked) != 1);
        QCOMPARE(first(*model, asked), 1);
    }

    void aMerchantSortedByAccountIsAnotherOneInEach()
    {
        std::vector<LabelledRow> rows = household();
        for (LabelledRow &row : rows)
            row.row.account = 1;
        // One buys food at Amazon, the other pays rides with it.
        for (int i = 0; i < 40; ++i) {
            rows.push_back({entry(u"AMAZON MKTPLACE"_s, -1000 - 37 * i), i % 2});
            rows.back().row.account = 1 + i % 2;
            rows.push_back({entry(u"BAHNCARD"_s, -2000 - i), 1});
            rows.back().row.account = 1 + i % 2;
        }
        const auto fresh = trained(rows);
        const auto reread = LabelModel::fromBytes(fresh->toBytes()).value();
        for (const auto &model : {fresh, reread}) {
            for (const int account : {1, 2}) {
                TextRow row = entry(u"AMAZON MKTPLACE"_s, -3000);
                row.account = account;
                const LabelChance said = model->top(row).front();
                QCOMPARE(said.label, account - 1);
                QVERIFY2(said.chance > 0.8, qPrintable(QString::number(said.chance)));
                QCOMPARE(model->reason(row, said.label).sameMerchant, 20);
            }
            TextRow card = entry(u"BAHNCARD"_s, -2500);
            card.account = 2;
            QCOMPARE(model->reason(card, 1).sameMerchant, 40); // one merchant for both
        }
    }

    void entriesOfOneDayLeanTogether()
    {
        std::vector<LabelledRow> rows = household();
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].row.day = QDate(2024, 1, 1).addDays(2 * int(i));
        const auto model = trained(rows);
        TextRow asked = entry(u"qxzzy"_s, -1500);
        asked.day = QDate(2024, 12, 24);
        const auto chanceOf = [&](const LabelModel &of) {
            const std::vector<LabelChance> top = of.top(asked);
            const auto at = std::ranges::find(top, 1, &LabelChance::label);
            return at == top.end() ? 0 : at->chance;
        };
        TextRow sorted = entry(u"wrzlbrnft"_s, -700);
        sorted.day = asked.day;
        QVERIFY(chanceOf(*model->learned(sorted, 1)) > chanceOf(*model));
    }

    void whatIsBoughtInOneShopOnOneDayGoesTogether()
    {
        // A shop of two kinds, by turns; on one day only the second.
        std::vector<LabelledRow> rows = household();
        const QDate day(2024, 6, 1);
        const auto bought = [](const QDate &when, int minor) {
            TextRow row = entry(u"ONLINE BAZAAR"_s, minor);
            row.day = when;
            return row;
        };
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].row.day = QDate(2023, 1, 1).addDays(2 * int(i));
        for (int i = 0; i < 8; ++i)
            rows.push_back({bought(QDate(2024, 1, 1).addDays(9 * i), -900 - 700 * i), i % 4 == 3});
        rows.push_back({bought(day, -1234), 1});
        rows.push_back({bought(day, -4321), 1});
        rows.push_back({bought(day.addDays(20), -1500), 0});
        const auto model = trained(rows);
        QCOMPARE(first(*model, bought(day, -2222)), 1);
        QCOMPARE(first(*model, bought(day.addDays(20), -2222)), 0);
    }

    void anAmountThatIsAlwaysTheSameGoesBeforeTheDay()
    {
        std::vector<LabelledRow> rows = household();
        const auto paid = [](const QDate &when, int minor) {
            TextRow row = entry(u"ONLINE PAYMENTS"_s, minor);
            row.day = when;
            return row;
        };
        const QDate day(2024, 6, 1);
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].row.day = QDate(2023, 1, 1).addDays(2 * int(i));
        for (int i = 0; i < 20; ++i) {
            rows.push_back({paid(QDate(2024, 1, 1).addDays(7 * i), -1299), 1});
            if (i % 3 == 0)
                rows.push_back({paid(QDate(2024, 1, 3).addDays(7 * i), -85000), 0});
        }
        for (int i = 0; i < 3; ++i)
            rows.push_back({paid(day, -85000 - i), 0});
        const auto model = trained(rows);
        QCOMPARE(first(*model, paid(day, -1299)), 1);
        QCOMPARE(first(*model, paid(day, -85000)), 0);
    }

    void threeAreOfferedBestFirst()
    {
        const auto model = trained(household());
        const std::vector<LabelChance> top = model->top(entry(u"REWE"_s));
        QCOMPARE(top.size(), std::size_t(3));
        QVERIFY(top[0].chance >= top[1].chance && top[1].chance >= top[2].chance);
        double sum = 0;
        for (const LabelChance &each : top) {
            QVERIFY(each.chance >= 0 && each.chance <= 1);
            sum += each.chance;
        }
        QVERIFY(sum <= 1.0 + 1e-6);
    }

    void sameRowsGiveTheSameBytes()
    {
        const std::vector<LabelledRow> rows = cardRows(u"5"_s);
        QCOMPARE(trained(rows)->toBytes(), trained(rows)->toBytes());
    }

    void lessonMovesSimilarEntries()
    {
        const auto model = trained(household());
        auto next = model;
        for (int i = 0; i < 2; ++i)
            next = next->learned(entry(u"KINO CENTRAL %1"_s.arg(i), -1200), 1);
        QCOMPARE(first(*next, entry(u"KINO CENTRAL"_s, -1400)), 1);
        QCOMPARE(next->reason(entry(u"KINO CENTRAL"_s), 1).sameMerchant, 2);
        QCOMPARE(model->reason(entry(u"KINO CENTRAL"_s), 1).sameMerchant, 0);
    }

    void lessonsLeaveStrangersAlone()
    {
        const auto model = trained(household());
        auto next = model;
        for (int i = 0; i < 30; ++i)
            next = next->learned(entry(u"KINO CENTRAL"_s, -1200), 1);
        const TextRow stranger = entry(u"qxzzy"_s, -1200); // of the same amount
        const LabelChance before = model->top(stranger).front();
        const LabelChance after = next->top(stranger).front();
        QCOMPARE(after.label, before.label);
        // Surer only by what so many more rows make surer of all.
        QVERIFY(after.chance >= before.chance);
        QVERIFY(after.chance < before.chance + 0.06);
    }

    void labelNeverSeenInTrainingCanBeLearned()
    {
        const auto next = trained(household())->learned(entry(u"GYM CITY"_s), 3);
        QCOMPARE(next->labels(), 4);
        QCOMPARE(first(*next, entry(u"GYM CITY"_s)), 3);
    }

    void batchSaysOfEachRowWhatTheModelSays()
    {
        const std::shared_ptr<const LabelModel> model = trained(household());
        std::vector<TextRow> rows;
        for (const LabelledRow &labelled : household())
            rows.push_back(labelled.row);
        // More texts than have a place, alike in beginning, middle or end, with and without memo,
        // going either way.
        for (int i = 0; i < 1000; ++i) {
            TextRow row = entry(u"REWE %1 SAGT DANKE"_s.arg(i % 400), i % 3 == 0 ? 700 : -700);
            row.memo = i % 7 == 0 ? u"taxi"_s : QString();
            row.day = QDate(2025, 3, 1 + i % 28);
            rows.push_back(row);
        }
        rows.push_back(entry({}));
        rows.push_back(entry(u"a"_s));
        LabelBatch batch(model, nullptr);
        for (const TextRow &row : rows) {
            const std::vector<LabelChance> asked = batch.top(row);
            const std::vector<LabelChance> alone = model->top(row);
            QCOMPARE(asked.size(), alone.size());
            for (std::size_t i = 0; i < asked.size(); ++i) {
                QCOMPARE(asked[i].label, alone[i].label);
                QVERIFY(asked[i].chance == alone[i].chance);
            }
        }
    }

    void reasonNamesEarlierEntriesAndWords()
    {
        const auto model = trained(household());
        QCOMPARE(model->reason(entry(u"REWE SAGT DANKE"_s), 0).sameMerchant, 12);
        QVERIFY(loudest(model->voices(entry(u"milk"_s)), 0).contains(u"milk"_s));
        // Alike, and yet a word nobody has seen is no reason.
        QVERIFY(model->voices(entry(u"milkyy"_s)).empty());
    }

    void cancellingStopsTraining()
    {
        Cancelled progress;
        const auto model = LabelModel::trained(household(), 3, progress);
        QVERIFY(!model.has_value());
        QCOMPARE(model.error().code, Error::Code::Cancelled);
    }

    void oddTextsDoNoHarm()
    {
        const auto model = trained(household());
        for (const QString &text :
             {QString(), u"   "_s, u"4423"_s, u"***"_s, QString(5000, u'x'), u"日本語 テスト"_s})
            QVERIFY(model->top(entry(text)).size() <= 3);
        TextRow bare;
        QVERIFY(model->top(bare).size() <= 3);
    }

    void singleLabelIsNeverSure()
    {
        const std::vector<LabelledRow> rows(30, LabelledRow{entry(u"REWE"_s), 0});
        const auto model = trained(rows);
        QVERIFY(model->top(entry(u"something else"_s)).front().chance < 0.9);
    }

    void oneMissingDayLeavesAHistoryAHistory()
    {
        std::vector<LabelledRow> rows = household();
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].row.day = QDate(2025, 1, 1).addDays(qint64(i));
        const TextRow asked = entry(u"taxi to station"_s, -1507);
        const double known = trained(rows)->top(asked).front().chance;
        for (const std::size_t at : {std::size_t(0), std::size_t(30)}) {
            rows[at].row.day = {};
            const double said = trained(rows)->top(asked).front().chance;
            QVERIFY2(std::abs(said - known) < 0.05, qPrintable(QString::number(said - known)));
        }
    }

    void allMoneyFromOnePayerSaysLittleOfTheNextPayer()
    {
        const auto model = trained(household());
        const auto ofThePayer = model->top(entry(u"SALARY ACME LTD"_s, 250'000));
        QCOMPARE(ofThePayer.front().label, 2);
        const TextRow birthday = entry(u"GRANDMA BIRTHDAY"_s, 5000);
        const auto ofAStranger = model->top(birthday);
        QCOMPARE(ofAStranger.front().label, 2);
        QVERIFY(ofThePayer.front().chance > 0.5);
        QVERIFY(ofAStranger.front().chance <= 0.5);
        const auto restored = LabelModel::fromBytes(model->toBytes()).value();
        QCOMPARE(restored->top(birthday).front().chance, ofAStranger.front().chance);
    }

    void aKindNeverLearnedIsNoneOfThoseLearnedForSure()
    {
        std::vector<LabelledRow> rows = household();
        for (LabelledRow &row : rows) {
            if (row.label == 2)
                row.row.merchant = {{}, u"income.salary"_s, 1};
        }
        const auto model = trained(rows);
        TextRow refund = entry(u"SHOP REFUND"_s, 1999);
        refund.merchant = {{}, u"income.salary"_s, 1};
        const double ofTheKind = model->top(refund).front().chance;
        refund.merchant.category = u"income.refunds"_s;
        QVERIFY(model->top(refund).front().chance <= 0.5);
        QVERIFY(model->top(refund).front().chance < ofTheKind);
    }
};

QTEST_APPLESS_MAIN(LabelModelTest)
#include "label_model_test.moc"
