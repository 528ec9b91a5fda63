// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_format.h"

#include <QTest>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

/// "JPY -1200 310000"
QString amountsIn(const QString &text, Currency book = {})
{
    ImportOptions options;
    options.currency = book;
    const auto file = CsvFormat().read(text.toUtf8(), options, Progress::none());
    if (!file)
        return file.error().message;
    const RawStatement &statement = file->statements.front();
    QStringList found{statement.entries.front().amount.currency().code()};
    for (const RawEntry &entry : statement.entries)
        found.append(entry.amount.toDecimal());
    for (const ImportQuestion &question : file->questions)
        found.append(u"asks "_s + question.key);
    return found.join(u' ');
}

} // namespace

class CsvCurrencyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignBesideTheAmountsTellsTheCurrency_data();
    void aSignBesideTheAmountsTellsTheCurrency();
    void theBooksCurrencyDecidesASignOfTwoCountries();
    void yenAndWonHaveNoDecimals_data();
    void yenAndWonHaveNoDecimals();
    void textsInJapaneseOrKoreanTellTheCurrencyNobodyNames_data();
    void textsInJapaneseOrKoreanTellTheCurrencyNobodyNames();
};

void CsvCurrencyTest::aSignBesideTheAmountsTellsTheCurrency_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("円")
        << u"日付,内容,金額\n2025年3月1日,店,\"-1,200円\"\n2025年3月2日,給料,\"310,000円\"\n"_s
        << u"JPY -1200 310000"_s;
    QTest::newRow("¥")
        << u"Date,Description,Amount\n2025-03-01,Shop,\"-¥1,200\"\n2025-03-02,Pay,\"¥310,000\"\n"_s
        << u"JPY -1200 310000"_s;
    QTest::newRow("￥") << u"日付,内容,金額\n2025/03/01,店,￥-500\n2025/03/02,給料,￥310000\n"_s
                        << u"JPY -500 310000"_s;
    QTest::newRow("yuan with cents")
        << u"日期,描述,金额\n2025-03-01,超市,-¥12.50\n2025-03-02,工资,\"¥8,000.00\"\n"_s
        << u"CNY -12.50 8000.00"_s;
    QTest::newRow("元") << u"日期,描述,金额\n2025-03-01,超市,-12.50元\n2025-03-02,工资,8000元\n"_s
                        << u"CNY -12.50 8000.00"_s;
    QTest::newRow("元 of Taiwan")
        << u"日期,說明,金額\n2025-03-01,超商,-120元\n2025-03-02,薪資,\"48,000元\"\n"_s
        << u"TWD -120.00 48000.00"_s;
    QTest::newRow("元 in the header")
        << u"日期,描述,金额（元）\n2025-03-01,超市,-12.50\n2025-03-02,工资,8000\n"_s
        << u"CNY -12.50 8000.00"_s;
    QTest::newRow("원")
        << u"거래일,내용,금액\n2025-03-01,편의점,\"-1,200원\"\n2025-03-02,급여,\"3,100,000원\"\n"_s
        << u"KRW -1200 3100000"_s;
    QTest::newRow("₩")
        << u"Date,Description,Amount\n2025-03-01,Shop,\"-₩1,200\"\n2025-03-02,Pay,\"₩310,000\"\n"_s
        << u"KRW -1200 310000"_s;
}

void CsvCurrencyTest::aSignBesideTheAmountsTellsTheCurrency()
{
    QFETCH(QString, text);
    QTEST(amountsIn(text), "read");
}

void CsvCurrencyTest::theBooksCurrencyDecidesASignOfTwoCountries()
{
    const QString text = u"Date,Description,Amount\n2025-03-01,Shop,-¥500\n2025-03-02,Pay,¥900\n"_s;
    QCOMPARE(amountsIn(text, JPY), u"JPY -500 900"_s);
    QCOMPARE(amountsIn(text, EUR), u"JPY -500 900"_s);
    QCOMPARE(amountsIn(text, *Currency::fromCode(u"CNY")), u"CNY -500.00 900.00"_s);
}

void CsvCurrencyTest::yenAndWonHaveNoDecimals_data()
{
    QTest::addColumn<QString>("currency");
    QTest::newRow("yen") << u"JPY"_s;
    QTest::newRow("won") << u"KRW"_s;
}

void CsvCurrencyTest::yenAndWonHaveNoDecimals()
{
    QFETCH(QString, currency);
    const QString text =
        u"Date,Description,Amount,Currency\n2025-03-01,Shop,\"-1,000\",%1\n2025-03-02,Pay,\"310,000\",%1\n"_s
            .arg(currency);
    QCOMPARE(amountsIn(text, *Currency::fromCode(currency)), currency + u" -1000 310000"_s);
}

void CsvCurrencyTest::textsInJapaneseOrKoreanTellTheCurrencyNobodyNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("katakana")
        << u"利用日,利用店名・商品名,利用金額\n2025/03/01,ローソン,500\n2025/03/02,ENEOS,3000\n"_s
        << u"JPY -500 -3000"_s;
    QTest::newRow("hangul")
        << u"Date,Description,Amount\n2025-03-01,편의점,-500\n2025-03-02,급여,3000\n"_s
        << u"KRW -500 3000"_s;
    QTest::newRow("cents beside katakana")
        << u"Date,Description,Amount\n2025-03-01,ローソン,-5.25\n2025-03-02,ソフトバンク,30\n"_s
        << u"EUR -5.25 30.00"_s;
    QTest::newRow("none of both")
        << u"Date,Description,Amount\n2025-03-01,Shop,-500\n2025-03-02,Pay,3000\n"_s
        << u"EUR -500.00 3000.00"_s;
}

void CsvCurrencyTest::textsInJapaneseOrKoreanTellTheCurrencyNobodyNames()
{
    QFETCH(QString, text);
    QTEST(amountsIn(text), "read");
}

QTEST_GUILESS_MAIN(CsvCurrencyTest)
#include "csv_currency_test.moc"
