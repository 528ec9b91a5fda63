// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_day_course.h"
#include "core/import/formats/csv_format.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

enum class Rows { Ascending, Descending, Shuffled };

/// Days on which a household spends something, over so many months.
std::vector<QDate> daysOver(int months, Rows rows)
{
    QRandomGenerator random(7);
    std::vector<QDate> days;
    for (int i = 0; i < months * 25; ++i)
        days.push_back(QDate(2024, 11, 1).addDays(random.bounded(months * 30)));
    std::ranges::sort(days);
    if (rows == Rows::Descending)
        std::ranges::reverse(days);
    for (size_t i = days.size(); rows == Rows::Shuffled && i > 1; --i)
        std::swap(days[i - 1], days[size_t(random.bounded(int(i)))]);
    return days;
}

QString fileOf(const std::vector<QDate> &days, const QString &format)
{
    QString text = u"Date,Narration,Value Dt,Withdrawal Amt.\n"_s;
    for (const QDate day : days) {
        const QString written = day.toString(format);
        text += written + u",POS GROCER,"_s + written + u",250.00\n"_s;
    }
    return text;
}

} // namespace

class CsvDayCourseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksNothingWhereOnlyOneReadingKeepsTheDaysTogether_data();
    void asksNothingWhereOnlyOneReadingKeepsTheDaysTogether();
    void saysNothingWhereBothReadingsMayBe_data();
    void saysNothingWhereBothReadingsMayBe();
};

void CsvDayCourseTest::asksNothingWhereOnlyOneReadingKeepsTheDaysTogether_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("rows");
    for (const QString &format :
         {u"dd/MM/yy"_s, u"dd-MM-yy"_s, u"yy/MM/dd"_s, u"yy-MM-dd"_s, u"MM/dd/yy"_s}) {
        for (const int months : {15, 24, 60}) {
            const auto name = [&](const char *rows) {
                return qPrintable(
                    u"%1, %2 months %3"_s.arg(format).arg(months).arg(QString::fromLatin1(rows)));
            };
            QTest::newRow(name("ascending")) << format << months << int(Rows::Ascending);
            QTest::newRow(name("descending")) << format << months << int(Rows::Descending);
            QTest::newRow(name("shuffled")) << format << months << int(Rows::Shuffled);
        }
    }
}

void CsvDayCourseTest::asksNothingWhereOnlyOneReadingKeepsTheDaysTogether()
{
    QFETCH(QString, format);
    QFETCH(int, months);
    QFETCH(int, rows);
    const std::vector<QDate> days = daysOver(months, Rows(rows));
    const auto file = CsvFormat().read(fileOf(days, format).toUtf8(), {}, Progress::none());
    QVERIFY(file.has_value());
    QVERIFY(std::ranges::none_of(
        file->questions, [](const ImportQuestion &asked) { return asked.key == u"date order"; }));
    std::vector<QDate> read;
    for (const RawEntry &entry : file->statements.front().entries)
        read.push_back(entry.day);
    QCOMPARE(read, days);
}

void CsvDayCourseTest::saysNothingWhereBothReadingsMayBe_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<int>("other");
    const int month = int(CsvDateOrder::MonthDayYear);
    QTest::newRow("day or month first") << u"03/04/24 05/04/24"_s << month;
    QTest::newRow("the same day of each month") << u"01/02/24 01/03/24 01/04/24"_s << month;
    QTest::newRow("one day a year")
        << u"05/01/24 03/02/25 04/01/26"_s << int(CsvDateOrder::YearMonthDay);
}

void CsvDayCourseTest::saysNothingWhereBothReadingsMayBe()
{
    QFETCH(QString, days);
    QFETCH(int, other);
    std::vector<QStringView> column;
    for (const QStringView day : QStringView(days).split(u' '))
        column.push_back(day);
    CsvDateOrderGuess guess;
    guess.other = CsvDateOrder(other);
    guess.isAmbiguous = true;
    QVERIFY(!orderToldByCourse(column, guess));
}

QTEST_GUILESS_MAIN(CsvDayCourseTest)
#include "csv_day_course_test.moc"
