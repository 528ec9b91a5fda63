// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/code_page_guess.h"
#include "core/import/formats/text_decoder.h"

#include <QStringEncoder>
#include <QTest>

#include <unicode/ucnv.h>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &text, const char *page)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(page, &status);
    QByteArray out(text.size() * 4 + 8, '\0');
    const auto *source = reinterpret_cast<const UChar *>(text.utf16());
    out.truncate(ucnv_fromUChars(
        converter, out.data(), int32_t(out.size()), source, int32_t(text.size()), &status));
    ucnv_close(converter);
    return out;
}

} // namespace

class TextDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUnicodeWithAndWithoutMark_data();
    void readsUnicodeWithAndWithoutMark();
    void guessesCodePages_data();
    void guessesCodePages();
    void refusesBinary();
    void keepsATruncatedLastCharacterFromSpoilingUtf8();
};

void TextDecoderTest::readsUnicodeWithAndWithoutMark_data()
{
    QTest::addColumn<int>("encoding");
    QTest::addColumn<bool>("mark");
    for (int i = 0; i <= QStringConverter::Utf32BE; ++i) {
        for (const bool mark : {false, true}) {
            const char *name = QStringConverter::nameForEncoding(QStringConverter::Encoding(i));
            QTest::newRow(qPrintable(QString::fromLatin1(name) + (mark ? u" with mark"_s : u""_s)))
                << i << mark;
        }
    }
}

void TextDecoderTest::readsUnicodeWithAndWithoutMark()
{
    QFETCH(int, encoding);
    QFETCH(bool, mark);
    if (encoding == QStringConverter::Utf16 || encoding == QStringConverter::Utf32)
        return; // of this machine's byte order: covered by the others
    const QString text = u"Datum;Empfänger;Betrag\r\n03.03.2025;Bäckerei €;-2,40\r\n"_s;
    QStringEncoder encoder{QStringConverter::Encoding(encoding)};
    const QByteArray bytes = encoder(mark ? QString(QChar(QChar::ByteOrderMark) + text) : text);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->text, text);
}

void TextDecoderTest::guessesCodePages_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *page, const QString &text) {
        QTest::newRow(qPrintable(QString::fromLatin1(page) + u' ' + text.left(20)))
            << QByteArray(page) << text;
    };
    row("windows-1252", u"Datum;Begünstigter;Währung\n1.1.2024;Bäcker;€\n"_s);
    row("windows-1252", u"Libellé;Débit;Crédit\n\"Prélèvement\";12,00;\n"_s);
    row("windows-1252", u"Bogføringsdato;Beløb;Købmand på hjørnet\n"_s);
    row("windows-1252", u"Fecha;Descripción;Movimiento del año\n"_s);
    row("windows-1252", u"Data;Descrição;Débito;Crédito;Saldo contabilístico\n"_s);
    row("windows-1250", u"Datum provedení;Datum zaúčtování;Číslo účtu;Částka;Měna\n"_s);
    row("windows-1250",
        u"Data księgowania;Tytuł;Kwota;Nadawca / Odbiorca;płatność kartą; Żabka\n"_s);
    row("windows-1250",
        u"Könyvelés dátuma;Összeg;Közlemény;Kedvezményezett neve; előjegyzés; összegű\n"_s);
    row("iso-8859-2", u"Datum zaúčtování;Částka;Měna;Název protiúčtu;Šťastný žák\n"_s);
    row("windows-1251", u"Дата операции;Сумма;Описание\n01.02.2024;-100,00;Магазин Пятёрочка\n"_s);
    row("ibm-866", u"Дата операции;Сумма;Описание\n01.02.2024;-100,00;Магазин\n"_s);
    row("koi8-r", u"Дата операции;Сумма;Описание\n01.02.2024;-100,00;Магазин\n"_s);
    row("windows-1253", u"Ημερομηνία;Περιγραφή;Ποσό\n"_s);
    row("windows-1254", u"İşlem tarihi;Açıklama;Tutar;Şube ödeme\n"_s);
    row("windows-1257", u"Kuupäev;Saaja/maksja nimi;Selgitus;Mõõk\n"_s);
    row("windows-1257", u"Datums;Saņēmējs;Maksājuma mērķis;Summa\n"_s);
    row("ibm-850", u"Buchungstag;Empfänger;Währung\n"_s);
    row("gb18030", u"交易时间,交易类型,交易对方,商品,收/支,金额(元)\n"_s);
    row("shift_jis", u"日付,摘要,お支払金額,お預り金額,差引残高\nコンビニ\n"_s);
    row("euc-kr", u"거래일자,적요,출금액,입금액,잔액\n"_s);
}

void TextDecoderTest::guessesCodePages()
{
    QFETCH(QByteArray, page);
    QFETCH(QString, text);
    const auto decoded = decodeText(encoded(text, page));
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->text, text);
}

void TextDecoderTest::refusesBinary()
{
    QByteArray bytes;
    for (int i = 0; i < 4000; ++i)
        bytes.append(char((i * 7919) >> 3));
    const auto decoded = decodeText(bytes);
    QVERIFY(!decoded.has_value());
    QVERIFY(decoded.error().message.contains(u"not text"));
    QVERIFY(!looksLikeText(QByteArray(500, '\0')));
    QVERIFY(looksLikeText("a,b\n"));
}

void TextDecoderTest::keepsATruncatedLastCharacterFromSpoilingUtf8()
{
    const QByteArray bytes =
        u"Müller;Bäcker;Öl;Ähre;Übung;Fön;schön;größer;süß;nä"_s.toUtf8().chopped(1);
    const auto decoded = decodeText(bytes);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->encoding, QByteArray("UTF-8"));
    QVERIFY(decoded->text.startsWith(u"Müller;Bäcker"));
    QCOMPARE(decoded->unreadable, 1);
}

QTEST_GUILESS_MAIN(TextDecoderTest)
#include "text_decoder_test.moc"
