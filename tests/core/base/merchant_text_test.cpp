// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bank_word_scanner.h"
#include "core/base/merchant_text.h"

#include <QFile>
#include <QtTest>

using namespace bp;
using namespace Qt::StringLiterals;

class MerchantTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneMerchantIsWrittenInManyWays();
    void findsTheMerchantInBankTexts_data();
    void findsTheMerchantInBankTexts();
    void oneMerchantHasOneKey_data();
    void oneMerchantHasOneKey();
    void differentMerchantsHaveDifferentKeys();
    void anotherBusinessOfABrandHasAKeyOfItsOwn();
    void aChequeNamesNobody();
    void keysDoNotChangeWhenTheKeyIsReadAgain_data() { findsTheMerchantInBankTexts_data(); }
    void keysDoNotChangeWhenTheKeyIsReadAgain();
    void anEmptyPayeeLetsTheMemoSpeak();
    void aPaymentServiceLetsTheMemoSpeak();
    void aNameWithAHyphenAndADotIsWholeInFields_data();
    void aNameWithAHyphenAndADotIsWholeInFields();
    void aProcessorAsPayeeLetsTheMemoSpeak_data();
    void aProcessorAsPayeeLetsTheMemoSpeak();
    void aTextOfTheBankAloneKeepsItsWords();
    void whatABankWritesBeforeTheNameIsNoMerchant_data();
    void whatABankWritesBeforeTheNameIsNoMerchant();
    void aNumberTellsGenericNamesApart();
    void equalShapesHaveEqualKeys_data() { findsTheMerchantInBankTexts_data(); }
    void equalShapesHaveEqualKeys();
    void aTextSaysNoMoreThanItsBeginning();
    void anyTextIsSurvived();
};

void MerchantTextTest::findsTheMerchantInBankTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QFile file(QStringLiteral(BP_TEST_DATA "/merchants/bank_texts.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).chopped(1).split(u'\t');
        QCOMPARE(cells.size(), 3);
        QTest::newRow(qPrintable(cells[0] + u' ' + cells[1])) << cells[1] << cells[2];
    }
}

void MerchantTextTest::findsTheMerchantInBankTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(merchantName(text), name);
    QVERIFY(!merchantKey(text).isEmpty());
}

void MerchantTextTest::oneMerchantHasOneKey_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("REWE") << QStringList{u"REWE SAGT DANKE 47110815"_s,
                                         u"Rewe Markt GmbH//Koeln/DE"_s,
                                         u"rewe"_s,
                                         u"KARTENZAHLUNG REWE SAGT DANKE 0815 12.03. 17:20"_s};
    QTest::newRow("Amazon") << QStringList{u"AMZN Mktp DE*2K3AB"_s,
                                           u"AMAZON.DE*1A2B3C LUXEMBOURG"_s,
                                           u"Amazon"_s,
                                           u"AMAZON EU S.A R.L."_s};
    QTest::newRow("Blue Bottle") << QStringList{
        u"SQ *BLUE BOTTLE 0423 OAKLAND CA"_s,
        u"Blue Bottle"_s,
        u"DEBIT CARD PURCHASE XXXXX1234 BLUE BOTTLE SEATTLE WA"_s};
    QTest::newRow("Walmart") << QStringList{
        u"WAL-MART #3114 SAUGUS MA"_s, u"WM SUPERCENTER #1"_s, u"Walmart"_s};
    QTest::newRow("Airbnb") << QStringList{
        u"AIRBNB * HMABCDEFGH"_s, u"AIRBNB * HMZYXWVUTS"_s, u"Airbnb"_s};
    QTest::newRow("Lyft") << QStringList{u"LYFT *RIDE SUN 2PM"_s, u"LYFT *RIDE MON 8AM"_s};
    QTest::newRow("rent") << QStringList{u"MAX MUSTERMANN MIETE MAERZ"_s,
                                         u"MAX MUSTERMANN MIETE APRIL"_s,
                                         u"Max Mustermann Miete"_s};
    QTest::newRow("Presto") << QStringList{u"PRESTO FARE/ABCD1234 TORONTO ON"_s,
                                           u"PRESTO FARE/EFGH5678 TORONTO ON"_s};
    QTest::newRow("7-Eleven") << QStringList{u"7-ELEVEN 34567"_s, u"SEVEN-ELEVEN SHINJUKU"_s};
    QTest::newRow("Coffee") << QStringList{u"BLUE BOTTLE COFFEE OAKLAND CA"_s,
                                           u"SQ *BLUE BOTTLE COFFEE San Francisco CA"_s};
    QTest::newRow("Wal Mart") << QStringList{u"WAL-MART #1234"_s, u"WAL MART SUPERCENTER 5678"_s};
    // A handle may have dots.
    QTest::newRow("Swiggy") << QStringList{u"SWIGGY"_s,
                                           u"UPI-SWIGGY-SWIGGY@YBL-4292-PAYMENT"_s,
                                           u"UPI-SWIGGY-SWIGGY.STORES@AXB-4292-PAYMENT"_s,
                                           u"UPI-SWIGGY-swiggy.stores.blr@axb-1061"_s,
                                           u"UPI-swiggy.stores@axb-4292"_s};
    QTest::newRow("a person's handle")
        << QStringList{u"Ramesh Kumar"_s,
                       u"UPI-RAMESH KUMAR-RAMESH@OKAXIS-4292"_s,
                       u"UPI-RAMESH KUMAR-RAMESH.KUMAR91@OKAXIS-4292-RENT"_s};
    QTest::newRow("McDonald's") << QStringList{
        u"MCDONALD’S F13118"_s, u"MCDONALDS 1234"_s, u"McDonald's"_s};
}

void MerchantTextTest::oneMerchantHasOneKey()
{
    QFETCH(QStringList, texts);
    for (const QString &text : texts)
        QCOMPARE(merchantKey(text), merchantKey(texts.first()));
}

void MerchantTextTest::aNameWithAHyphenAndADotIsWholeInFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("7-Eleven") << u"UPI/7-ELEVEN.IN/PAY"_s << u"7-Eleven"_s;
    QTest::newRow("E-Mart") << u"UPI/401/E-MART.COM"_s << u"E-Mart"_s;
    QTest::newRow("Domino") << u"VPS-DOMINO-S.PIZZA"_s << u"Vps-Domino-S Pizza"_s;
    QTest::newRow("Coca") << u"UPI-COCA-COLA.BEV"_s << u"Upi-Coca-Cola Bev"_s;
    QTest::newRow("initials") << u"UPI-MRS. A-B.DEVI"_s << u"MRS A-B Devi"_s;
    QTest::newRow("a car") << u"BIL-TEMA.SE"_s << u"Bil-Tema"_s;
}

void MerchantTextTest::aNameWithAHyphenAndADotIsWholeInFields()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(merchantName(text), name);
}

void MerchantTextTest::differentMerchantsHaveDifferentKeys()
{
    const QStringList texts{u"SQ *BLUE BOTTLE"_s,
                            u"SQ *RED BOTTLE"_s,
                            u"PAYPAL *SPOTIFY"_s,
                            u"PAYPAL *STEAM"_s,
                            u"UBER *TRIP"_s,
                            u"UBER *EATS"_s,
                            u"Miete Müller"_s,
                            u"Finanzamt Berlin"_s,
                            u"Finanzamt Hamburg"_s};
    QSet<QString> keys;
    for (const QString &text : texts)
        keys.insert(merchantKey(text));
    QCOMPARE(keys.size(), texts.size());
}

void MerchantTextTest::anotherBusinessOfABrandHasAKeyOfItsOwn()
{
    const QStringList texts{u"SAINSBURYS S/MKTS 1234 LEEDS"_s,
                            u"SAINSBURYS BANK CREDIT CARD"_s,
                            u"SAINSBURYS PETROL 1234"_s,
                            u"SAINSBURYS ENERGY DDR"_s,
                            u"ALDI SUED//BONN/DE"_s,
                            u"ALDI TALK GUTHABEN"_s,
                            u"LIDL 1234 KOELN"_s,
                            u"LIDL REISEN"_s,
                            u"WALMART SUPERCENTER #12"_s,
                            u"WALMART PHARMACY #2280"_s,
                            u"REWE Mustermann oHG"_s,
                            u"REWE REISEN KOELN"_s,
                            u"PRLV SEPA ORANGE BANK"_s,
                            u"PRLV SEPA ORANGE"_s,
                            u"M&S BANK CREDIT CARD DDR"_s,
                            u"M&S 1234 LEEDS"_s};
    QSet<QString> keys;
    for (const QString &text : texts)
        keys.insert(merchantKey(text));
    QCOMPARE(keys.size(), texts.size());
    QCOMPARE(merchantKey(u"REWE Mustermann oHG"), merchantKey(u"REWE SAGT DANKE 4711"));
}

void MerchantTextTest::aChequeNamesNobody()
{
    for (const QStringView text : {u"CHECK 1042", u"CHEQUE 000123", u"Check", u"CHECK PAID 17"}) {
        QVERIFY(merchantKey(text).isEmpty());
        QVERIFY(!merchantName(text).isEmpty());
    }
    QCOMPARE(merchantKey(u"CHECK 1042", u"MILLER PLUMBING"), u"miller plumbing"_s);
    QVERIFY(!merchantKey(u"CHECK CARD PURCHASE 1042").isEmpty());
    QCOMPARE(merchantName(u"CHECK INTO CASH 12"), u"Check Into Cash"_s);
}

void MerchantTextTest::keysDoNotChangeWhenTheKeyIsReadAgain()
{
    QFETCH(QString, text);
    const QString key = merchantKey(text);
    QCOMPARE(merchantKey(merchantName(text)), key);
}

void MerchantTextTest::anEmptyPayeeLetsTheMemoSpeak()
{
    QCOMPARE(merchantName({}, u"REWE SAGT DANKE 4711"), u"REWE"_s);
    QCOMPARE(merchantName(u"DEBIT PURCHASE", u"15/04/18 66-6666 UBER EATS"), u"Uber Eats"_s);
    QCOMPARE(merchantName(u"KARTENZAHLUNG", u"EDEKA 123"), u"EDEKA"_s);
}

void MerchantTextTest::aPaymentServiceLetsTheMemoSpeak()
{
    QCOMPARE(merchantName(u"PayPal (Europe) S.a.r.l. et Cie., S.C.A.",
                          u"PP.1234.PP . SPOTIFY, Ihr Einkauf bei SPOTIFY"),
             u"Spotify"_s);
}

void MerchantTextTest::aProcessorAsPayeeLetsTheMemoSpeak_data()
{
    QTest::addColumn<QString>("payee");
    QTest::addColumn<QString>("memo");
    QTest::addColumn<QString>("name");
    QTest::newRow("Klarna") << u"Klarna Bank AB"_s << u"ZALANDO 10101234"_s << u"Zalando"_s;
    QTest::newRow("Adyen") << u"Adyen N.V."_s << u"THUISBEZORGD 1234"_s << u"Thuisbezorgd"_s;
    QTest::newRow("Mollie") << u"Stichting Mollie Payments"_s << u"COOLBLUE BV 40020012"_s
                            << u"Coolblue"_s;
    QTest::newRow("First Data") << u"First Data GmbH"_s << u"EDEKA 123"_s << u"EDEKA"_s;
    QTest::newRow("Google Pay") << u"BEA, Google Pay"_s << u"Albert Heijn 1522"_s
                                << u"Albert Heijn"_s;
    QTest::newRow("an invoice") << u"Adyen N.V."_s << u"Rechnung 4711"_s << u"Adyen"_s;
    QTest::newRow("no memo") << u"Klarna"_s << QString() << u"Klarna"_s;
    QTest::newRow("a shop") << u"REWE"_s << u"ZALANDO 10101234"_s << u"REWE"_s;
}

void MerchantTextTest::aProcessorAsPayeeLetsTheMemoSpeak()
{
    QFETCH(QString, payee);
    QFETCH(QString, memo);
    QTEST(merchantName(payee, memo), "name");
}

void MerchantTextTest::whatABankWritesBeforeTheNameIsNoMerchant_data()
{
    QTest::addColumn<QString>("before");
    for (const char *before : {"VARAUS 24031201234 ",
                               "Zelle payment to ",
                               "BILL PAYMENT VIA FASTER PAYMENT TO ",
                               "*1234 12.03 NOK 245.00 ",
                               "NAKUP DNE 12.3.2024, CASTKA 123,00 CZK, KARTA **1234 ",
                               "PAIEMENT AVEC LA CARTE DE DEBIT NUMERO 6703 04XX XXXX X123 4 ",
                               "BETALING MET DEBETKAART NUMMER 5229 XXXX XXXX 1234 ",
                               "Betaalautomaat 18:22 pasnr. 012 ",
                               "KAUF/DIENSTLEISTUNG VOM 12.03.2024 KARTEN NR. XXXX1234 ",
                               "PRELEVEMENT EUROPEEN 1234567890 DE: ",
                               "SPEI ENVIADO BANORTE 0012345 ",
                               "E-COMM 45,00 AT K2 ",
                               "MB WAY PAGAMENTO ",
                               "MAGTAPE DEBIT ",
                               "FAST PAYMENT ",
                               "BIL/ONL/000123456789/",
                               "PCD/1234/",
                               "PARC 02/10 ",
                               "DK NOTA 12345 ",
                               "BS BETALING ",
                               "VIS INT'L 0012345678 ",
                               "SALE DEBIT ",
                               "PAIEMENT PSC 1203 LYON ",
                               "Einkauf TKB Karte ",
                               "Apple Pay ",
                               "CB ",
                               "CCV*",
                               "UNZER*",
                               "Satispay*",
                               "DBT CRD 0312 1234 ",
                               "DDA PUR 442233 ",
                               "DDA PIN POS PUR 1234 ",
                               "NFC PURCHASE 12MAR ",
                               "POS W/D ",
                               "RETAIL PURCHASE 123456 ",
                               "BEZAHLUNG KARTE MC/000012345 POS 1234 K001 ",
                               "PAYMENT WITH DEBIT CARD 1234 ",
                               "COMPRA CARTAO ELO 12/03 ",
                               "RETRAIT DAB 12/03 ",
                               "RG 2075-0316 ",
                               "RE-NR 4711 ",
                               "INVOICE NO 4711 ",
                               "VENMO PAYMENT 1234567 ",
                               "Swish skickad ",
                               // words of banks no list knows
                               "DEBIT ZQK 0312 1234 ",
                               "ZQK PRX 442233 ",
                               "ZQK PURCHASE 1234 ",
                               "ZQKEN KARTE 1234 ",
                               "PAYMENT BRZ 12/03 ",
                               "CARTE ZKL 120325 "})
        QTest::newRow(before) << QString::fromLatin1(before);
}

void MerchantTextTest::whatABankWritesBeforeTheNameIsNoMerchant()
{
    QFETCH(QString, before);
    const QString text = before + u"CORNER HOUSE 1234"_s;
    QCOMPARE(merchantName(text), u"Corner House"_s);
}

void MerchantTextTest::aNumberTellsGenericNamesApart()
{
    const QStringList texts{u"HOTEL 1898 BARCELONA"_s,
                            u"HOTEL 27 BERGEN"_s,
                            u"CLUB 33"_s,
                            u"CLUB 99"_s,
                            u"SUPER 8 MOTEL AUSTIN TX"_s,
                            u"SUPER U NANTES"_s,
                            u"PARK 24 TOKYO"_s,
                            u"PARK APOTHEKE KOELN"_s,
                            u"FOREVER 21 LONDON"_s,
                            u"FOREVER LIVING PRODUCTS"_s};
    QSet<QString> keys;
    for (const QString &text : texts)
        keys.insert(merchantKey(text));
    QCOMPARE(keys.size(), texts.size());
    QCOMPARE(merchantKey(u"LIDL 1234 KOELN"), merchantKey(u"LIDL 27 KOELN"));
    QCOMPARE(merchantKey(u"CORNER HOUSE 12"), merchantKey(u"CORNER HOUSE 34"));
}

void MerchantTextTest::equalShapesHaveEqualKeys()
{
    QFETCH(QString, text);
    const QString shape = bankTextShape(text, {});
    for (const QChar digit : QStringView(u"0123456789")) {
        QString other = text;
        for (QChar &c : other)
            c = c.isDigit() ? digit : c;
        if (bankTextShape(other, {}) == shape)
            QCOMPARE(merchantKey(other), merchantKey(text));
    }
    for (const QStringView separator : {u" ", u"/", u"-", u"//", u": ", u", ", u" *"}) {
        QString other = text;
        other.replace(u" "_s, separator.toString());
        if (bankTextShape(other, {}) == shape)
            QCOMPARE(merchantKey(other), merchantKey(text));
    }
}

void MerchantTextTest::aTextSaysNoMoreThanItsBeginning()
{
    const QString begin = u"REWE SAGT DANKE "_s + QString(u"12345 "_s).repeated(400);
    const QString more = begin + QString(u"LIDL "_s).repeated(400'000);
    QCOMPARE(merchantKey(more), merchantKey(begin));
    QCOMPARE(BankWordScanner(more).tokens().size(), BankWordScanner(begin).tokens().size());
    QVERIFY(BankWordScanner(more).text().size() <= 2'000);
}

void MerchantTextTest::aTextOfTheBankAloneKeepsItsWords()
{
    QVERIFY(!merchantKey(u"CARD PAYMENT 1234").isEmpty());
    QCOMPARE(merchantKey(u"CARD PAYMENT 1234"), merchantKey(u"CARD PAYMENT 5678"));
    QVERIFY(!merchantKey(u"Überweisung").isEmpty());
    // What is left behind the bank's words is no name.
    QCOMPARE(merchantName(u"Payment Thank You-Mobile"), u"Payment Thank You Mobile"_s);
    QCOMPARE(merchantName(u"PAYMENT RECEIVED -- THANK YOU"), u"Payment Received Thank You"_s);
    QCOMPARE(merchantName(u"MOBILE DEPOSIT"), u"Mobile Deposit"_s);
    QCOMPARE(merchantName(u"POS THANK YOU BAKERY"), u"Bakery"_s);
    QCOMPARE(merchantName(u"CAPITAL ONE MOBILE PYMT"), u"Capital One Mobile"_s);
}

void MerchantTextTest::anyTextIsSurvived()
{
    const QStringList texts{QString(),
                            u" "_s,
                            u"*"_s,
                            u"..."_s,
                            u"****1234"_s,
                            u"12.03.2025"_s,
                            u"a"_s,
                            u"'"_s,
                            u"www."_s,
                            u"www..com"_s,
                            u"-.-"_s,
                            u"京都ラーメン 店"_s,
                            u"Пятёрочка 1234 Москва"_s,
                            u"ร้านอาหาร"_s,
                            QString(10'000, u'x'),
                            u"a.b.c.d.e.f"_s,
                            u"SQ *"_s,
                            u"PAYPAL *"_s,
                            QString(u"AB "_s).repeated(2'000),
                            QString(u"TST-"_s).repeated(200'000), // deeper than a stack
                            QString(u"abc."_s).repeated(200'000),
                            u"😀 shop"_s};
    for (const QString &text : texts) {
        const MerchantText found = merchantText(text, text);
        QVERIFY(found.key.size() <= text.size() + 20);
    }
    QVERIFY(merchantKey(u"京都ラーメン 店").contains(u"京都ラーメン"_s));
    QCOMPARE(merchantName(u"Пятёрочка 1234 Москва"), u"Пятёрочка"_s);
}

void MerchantTextTest::oneMerchantIsWrittenInManyWays()
{
    const QList<QStringList> merchants{
        {u"Trader Joe's"_s, u"TRADER JOE S #129"_s, u"TRADER JOE'S #552"_s, u"TRADER JOES 123"_s},
        {u"Mercadona"_s, u"MERCADONA AV. PUERTO"_s, u"MERCADONA"_s},
        {u"Esselunga"_s, u"ESSELUNGA V.LE PIAVE"_s, u"ESSELUNGA"_s},
        {u"Biedronka"_s, u"JMP S.A. BIEDRONKA 123"_s, u"BIEDRONKA 12 WARSZAWA"_s},
        {u"SNCF"_s, u"SNCF-VOYAGEURS"_s, u"SNCF"_s},
        {u"H&M"_s, u"H & M Hennes"_s, u"H&M"_s},
        {u"ICA Nära"_s, u"ICA NARA SOLNA"_s, u"ICA NÄRA"_s},
        {u"John Smith"_s, u"John Smith Conf"_s, u"JOHN SMITH CONF# 12345"_s},
        {u"Hans Becker"_s, u"von Hans Becker"_s, u"Überweisung von Hans Becker"_s},
        {u"Jan de Vries"_s, u"naar Jan de Vries"_s, u"Overboeking naar Jan de Vries"_s},
        {u"Anna Svensson"_s, u"till Anna Svensson"_s, u"Överföring till Anna Svensson"_s},
    };
    for (const QStringList &merchant : merchants) {
        for (const QString &text : merchant.mid(1)) {
            QCOMPARE(merchantName(text), merchant.first());
            QCOMPARE(merchantKey(text), merchantKey(merchant[1]));
        }
    }
    // These are others.
    QVERIFY(merchantKey(u"APPLE STORE #R123") != merchantKey(u"APPLE.COM/BILL"));
    QCOMPARE(merchantName(u"APPLE STORE #R123"), u"Apple Store"_s);
    QVERIFY(merchantKey(u"ガスト") != merchantKey(u"カスト"));
    QCOMPARE(merchantName(u"Till Schweiger"), u"Till Schweiger"_s);
    QCOMPARE(merchantName(u"JOHN S SMITH"), u"John S Smith"_s);
}

QTEST_APPLESS_MAIN(MerchantTextTest)
#include "merchant_text_test.moc"
