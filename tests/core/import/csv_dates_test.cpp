// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_dates.h"

#include <QTest>

#include <vector>

using namespace bp;
using namespace Qt::StringLiterals;

class CsvDatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDaysAsFilesWriteThem_data();
    void readsDaysAsFilesWriteThem();
    void aLetterIsAnEraInAJapaneseTextOnly_data();
    void aLetterIsAnEraInAJapaneseTextOnly();
    void refusesWhatIsNoDay_data();
    void refusesWhatIsNoDay();
    void knowsMonthsInManyLanguages_data();
    void knowsMonthsInManyLanguages();
};

void CsvDatesTest::readsDaysAsFilesWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const QDate third(2024, 3, 9);
    for (const auto &text : {u"09.03.2024"_s,
                             u"9.3.24"_s,
                             u"09/03/2024"_s,
                             u"2024-03-09"_s,
                             u"2024/03/09"_s,
                             u"2024.03.09."_s,
                             u"20240309"_s,
                             u"09032024"_s,
                             u"20240309235959"_s,
                             u"2024-03-09T12:00:00+08:00"_s,
                             u"2024-03-09 12:34:56 +0000"_s,
                             u"09/03/2024 02:09 PM"_s,
                             u"12:30, 09/03/2024"_s,
                             u"9-Mar-2024"_s,
                             u"09-MAR-24"_s,
                             u"Mar 9, 2024"_s,
                             u"9 March 2024"_s,
                             u"Sat 9 Mar 2024"_s,
                             u"9. März 2024"_s,
                             u"9 de marzo de 2024"_s,
                             u"2024年3月9日"_s,
                             u"09-03-2024 / 12:30"_s,
                             u"9. 3. 2024"_s,
                             u"09/03/2024 as of 08/03/2024"_s,
                             u"9 мар. 2024"_s,
                             u"9 Μαρ 2024"_s,
                             u"令和6年3月9日"_s,
                             u"令和06/03/09"_s,
                             u"S9.3.24"_s})
        QTest::newRow(qPrintable(text)) << text << third;
    QTest::newRow("first year of an era") << u"令和元年5月1日"_s << QDate(2019, 5, 1);
    QTest::newRow("last day of an era") << u"平成31.4.30"_s << QDate(2019, 4, 30);
    QTest::newRow("an older era") << u"昭和64年1月7日"_s << QDate(1989, 1, 7);
}

void CsvDatesTest::readsDaysAsFilesWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QCOMPARE(parseDay(text, CsvDateOrder::DayMonthYear), day);
}

void CsvDatesTest::aLetterIsAnEraInAJapaneseTextOnly_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read");
    const auto stays = [](const char *what, const QString &text) {
        QTest::newRow(what) << text << text;
    };
    QTest::newRow("kanji") << u"日付,金額\nR7.3.1,-10\nH31-04-30,-20\nS64/1/7,-30"_s
                           << u"日付,金額\n令和7.3.1,-10\n平成31-04-30,-20\n昭和64/1/7,-30"_s;
    QTest::newRow("kana") << u"\"ヒヅケ\"\r\n\"R7年3月1日\"\r\n\"R元年5月1日 12:30\""_s
                          << u"\"ヒヅケ\"\r\n\"令和7年3月1日\"\r\n\"令和元年5月1日 12:30\""_s;
    stays("another script", u"Datum;Betrag\nS1.3.26;-10\nR12-3-1;-20\nR7.3.1;-30"_s);
    stays("no day", u"日付,番号\n2025-03-01,R12-13-1\n2025-03-02,R7.3.100"_s);
    stays("words of a cell", u"日付,内容\n2025-03-01,家賃 R7.3.1 分\n2025-03-02,R7.3.1分"_s);
    stays("another letter", u"日付,番号\n2025-03-01,T7.3.1\n2025-03-02,AR7.3.1"_s);
}

void CsvDatesTest::aLetterIsAnEraInAJapaneseTextOnly()
{
    QFETCH(QString, written);
    QFETCH(QString, read);
    QCOMPARE(withErasInKanji(written), read);
}

void CsvDatesTest::refusesWhatIsNoDay_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u""_s,
                             u"abc"_s,
                             u"2024"_s,
                             u"32.01.2024"_s,
                             u"2024-13-45"_s,
                             u"1.234.567,89"_s,
                             u"12:30"_s,
                             u"30-00-00"_s,
                             u"1234567890"_s,
                             u"+49 30 1234567"_s,
                             u"DE89370400440532013000"_s,
                             u"29.02.2023"_s,
                             u"R6.3.9"_s,
                             u"1,234.56"_s,
                             u"REWE 12.03.2024 Filiale"_s})
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
}

void CsvDatesTest::refusesWhatIsNoDay()
{
    QFETCH(QString, text);
    QVERIFY(!datePartsOf(text));
}

void CsvDatesTest::knowsMonthsInManyLanguages_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char *language, const QString &words) {
        QTest::newRow(language) << words;
    };
    row("English",
        u"January February March April May June July August September October November December"_s);
    row("German",
        u"Januar Februar März April Mai Juni Juli August September Oktober November Dezember"_s);
    row("French",
        u"janvier février mars avril mai juin juillet août septembre octobre novembre décembre"_s);
    row("Spanish",
        u"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"_s);
    row("Italian",
        u"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"_s);
    row("Portuguese",
        u"janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"_s);
    row("Dutch",
        u"januari februari maart april mei juni juli augustus september oktober november december"_s);
    row("Danish",
        u"januar februar marts april maj juni juli august september oktober november december"_s);
    row("Finnish",
        u"tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu"_s);
    row("Polish",
        u"stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"_s);
    row("Czech",
        u"ledna února března dubna května června července srpna září října listopadu prosince"_s);
    row("Hungarian",
        u"január február március április május június július augusztus szeptember október november december"_s);
    row("Romanian",
        u"ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie"_s);
    row("Turkish", u"Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"_s);
    row("Greek",
        u"Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου"_s);
    row("Russian",
        u"января февраля марта апреля мая июня июля августа сентября октября ноября декабря"_s);
    row("Ukrainian",
        u"січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"_s);
    row("Estonian",
        u"jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember"_s);
    row("Lithuanian",
        u"sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio"_s);
}

void CsvDatesTest::knowsMonthsInManyLanguages()
{
    QFETCH(QString, words);
    const QStringList names = words.split(u' ');
    QCOMPARE(names.size(), 12);
    for (int i = 0; i < 12; ++i)
        QVERIFY2(monthNamed(names[i]) == i + 1,
                 qPrintable(names[i] + u" is read as "_s + QString::number(monthNamed(names[i]))));
}

QTEST_GUILESS_MAIN(CsvDatesTest)
#include "csv_dates_test.moc"
