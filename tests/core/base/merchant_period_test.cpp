// SPDX-License-Identifier: GPL-3.0-or-later

// When and where a payment was, in a bank's text, is not to whom: periods, months and towns.
#include "core/base/merchant_text.h"

#include <QSet>
#include <QtTest>

using namespace bp;
using namespace Qt::StringLiterals;

class MerchantPeriodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void payeesBehindAPeriodHaveKeysOfTheirOwn();
    void everyMonthPaysTheSame_data();
    void everyMonthPaysTheSame();
    void aMonthMayBeAName_data();
    void aMonthMayBeAName();
    void aTownTellsGenericShopsApart();
    void aQuarterOfATownIsNoName();
    void aTownIsCutOnlyWhereItIsNoName();
};

void MerchantPeriodTest::payeesBehindAPeriodHaveKeysOfTheirOwn()
{
    // Without the period, with one and with another: one key; another payee: another.
    for (const QStringView due : {u"MITGLIEDSBEITRAG",
                                  u"Miete",
                                  u"SALARY",
                                  u"COTISATION",
                                  u"CUOTA",
                                  u"QUOTA",
                                  u"CONTRIBUTIE",
                                  u"MEDLEMSAVGIFT",
                                  u"SKLADKA"}) {
        for (const QStringView period : {u"2026",
                                         u"01/2026",
                                         u"03.2026",
                                         u"2026-11",
                                         u"2025/26",
                                         u"JAN 2026",
                                         u"Q2 2026",
                                         u"01.04.2026",
                                         u"7/12"}) {
            const QString begin = due + u' ' + period + u' ';
            QCOMPARE(merchantKey(QString(begin + u"ZORP BLAUWERK")),
                     merchantKey(QString(due + u" ZORP BLAUWERK")));
            QVERIFY(merchantKey(QString(begin + u"ZORP BLAUWERK")) !=
                    merchantKey(QString(begin + u"QUXEN HOLM")));
        }
    }
    // A shop may have the number 2026.
    QCOMPARE(merchantKey(u"LIDL 2026 KLEINQUX"), merchantKey(u"LIDL 4711 KLEINQUX"));
    QCOMPARE(merchantKey(u"ZORPMARKT 2026 KOELN QUX"), merchantKey(u"ZORPMARKT 4711 KOELN QUX"));
    QCOMPARE(merchantKey(u"ZORPMARKT 2026 QUXDALE TX"), merchantKey(u"ZORPMARKT 4711"));
    QCOMPARE(merchantKey(u"ZORPMARKT 12 JAN 2026 KLEINQUX"), merchantKey(u"ZORPMARKT"));
    QCOMPARE(merchantKey(u"NETFLIX 01/2026 4029357733 CA"), merchantKey(u"NETFLIX"));
}

void MerchantPeriodTest::everyMonthPaysTheSame_data()
{
    QTest::addColumn<QString>("months");
    QTest::addColumn<QString>("text");
    const QString german = u"Januar Februar März April Mai Juni Juli August September Oktober "
                           "November Dezember"_s;
    const QString english = u"JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER "
                            "NOVEMBER DECEMBER"_s;
    const QString french = u"JANVIER FEVRIER MARS AVRIL MAI JUIN JUILLET AOUT SEPTEMBRE OCTOBRE "
                           "NOVEMBRE DECEMBRE"_s;
    const QString spanish = u"ENERO FEBRERO MARZO ABRIL MAYO JUNIO JULIO AGOSTO SEPTIEMBRE OCTUBRE "
                            "NOVIEMBRE DICIEMBRE"_s;
    const QString italian = u"GENNAIO FEBBRAIO MARZO APRILE MAGGIO GIUGNO LUGLIO AGOSTO SETTEMBRE "
                            "OTTOBRE NOVEMBRE DICEMBRE"_s;
    const QString portuguese = u"JANEIRO FEVEREIRO MARÇO ABRIL MAIO JUNHO JULHO AGOSTO SETEMBRO "
                               "OUTUBRO NOVEMBRO DEZEMBRO"_s;
    const QString dutch = u"januari februari maart april mei juni juli augustus september oktober "
                          "november december"_s;
    const QString swedish = u"januari februari mars april maj juni juli augusti september oktober "
                            "november december"_s;
    const QString danish = u"januar februar marts april maj juni juli august september oktober "
                           "november december"_s;
    QTest::newRow("behind the rent") << german << u"Miete % Zorpbau GmbH"_s;
    QTest::newRow("before the rent") << german << u"% Miete Zorpbau"_s;
    QTest::newRow("with a preposition") << german << u"Miete für % Zorpbau"_s;
    QTest::newRow("with a year") << german << u"Miete % 2026 Zorpbau"_s;
    QTest::newRow("at the end") << german << u"Kita Zorpfrosch Elternbeitrag %"_s;
    QTest::newRow("English") << english << u"SALARY % ZORP HOLDINGS"_s;
    QTest::newRow("English, at the end") << english << u"J ZORP RENT %"_s;
    QTest::newRow("French") << french << u"LOYER % ZORPIA GESTION"_s;
    QTest::newRow("French, of the month") << french << u"COTISATION MOIS DE % ZORPIA"_s;
    QTest::newRow("Spanish") << spanish << u"CUOTA % ASOCIACION ZORPA"_s;
    QTest::newRow("Spanish, with a year") << spanish << u"ALQUILER DE % 2026 SR ZORPEZ"_s;
    QTest::newRow("Italian") << italian << u"STIPENDIO % ZORPINI SPA"_s;
    QTest::newRow("Portuguese") << portuguese << u"MENSALIDADE % GINASIO ZORPA"_s;
    QTest::newRow("Dutch") << dutch << u"Huur % Stichting Zorp"_s;
    QTest::newRow("Swedish") << swedish << u"Hyra % Zorpbostad AB"_s;
    QTest::newRow("Danish") << danish << u"Husleje % Zorpbolig"_s;
}

void MerchantPeriodTest::everyMonthPaysTheSame()
{
    QFETCH(QString, months);
    QFETCH(QString, text);
    QString without = text;
    without.remove(u" % 2026"_s).remove(u" MOIS DE %"_s).remove(u" für %"_s).remove(u"%"_s);
    without.replace(u" DE SR "_s, u" SR "_s);
    for (const QString &month : months.split(u' ')) {
        QString written = text;
        written.replace(u"%"_s, month);
        QCOMPARE(merchantKey(written), merchantKey(without));
    }
}

void MerchantPeriodTest::aMonthMayBeAName_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *one, const char *other) {
        QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other);
    };
    row("JULIUS NACHHILFE", "MAJA NACHHILFE");
    row("APRIL CHILDCARE", "JUNE CHILDCARE");
    row("APRIL ASSURANCE", "MARS ASSURANCE");
    row("MARS INC PAYROLL", "OCTOBER INC PAYROLL");
    row("DONATION APRIL HOUSE", "DONATION MAY HOUSE");
    row("JUAN PEDRO AGOSTO", "JUAN PEDRO");
    row("TPV 44 MARCO POLO", "TPV 44 POLO");
    row("Q1 4512 BOCHUM", "BOCHUM");
    row("SUMUP *SHOP", "SUMUP *SERVICE");
    row("KLARNA*ORDER 123", "KLARNA");
}

void MerchantPeriodTest::aMonthMayBeAName()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(merchantKey(one) != merchantKey(other));
}

void MerchantPeriodTest::aTownTellsGenericShopsApart()
{
    const QStringList texts{u"OSTERIA FIRENZE"_s,
                            u"OSTERIA BOLOGNA KOELN"_s,
                            u"OSTERIA VERONA DE"_s,
                            u"SUMUP *CAFE LISBOA"_s,
                            u"CAFE OSLO"_s,
                            u"TAXI GRAZ"_s,
                            u"TAXI LINZ AT"_s,
                            u"FARMACIA LDO. VEGA SEVILLA"_s,
                            u"FARMACIA SEVILLA"_s,
                            u"PHARMACIE DIJON"_s,
                            u"BOULANGERIE REIMS"_s,
                            u"HOTEL KIEL"_s,
                            u"HOTEL TRIER"_s};
    QSet<QString> keys;
    for (const QString &text : texts)
        keys.insert(merchantKey(text));
    QCOMPARE(keys.size(), texts.size());
    QCOMPARE(merchantKey(u"OSTERIA BOLOGNA KOELN"), merchantKey(u"OSTERIA BOLOGNA BONN DE"));
    QCOMPARE(merchantKey(u"CAFE ZORP BERLIN"), merchantKey(u"CAFE ZORP HAMBURG"));
    QCOMPARE(merchantKey(u"CAFE DEU"), merchantKey(u"CAFE"));
}

void MerchantPeriodTest::aQuarterOfATownIsNoName()
{
    for (const QString &chain : {u"IKEA"_s, u"KAUFLAND"_s, u"OXXO"_s, u"LEROY MERLIN"_s}) {
        for (const QStringView place : {u"WIEN NORD",
                                        u"Hamburg-Altona",
                                        u"MONTERREY CENTRO",
                                        u"MILANO VIA DANTE",
                                        u"BUCURESTI SECTOR 3"})
            QCOMPARE(merchantKey(QString(chain + u' ' + place)), merchantKey(chain));
    }
    QCOMPARE(merchantKey(u"ZORPLADEN BERLIN-MITTE"), merchantKey(u"ZORPLADEN"));
    // It may be a surname, a club or an office as well.
    QVERIFY(merchantKey(u"JAMES AUSTIN NORTH") != merchantKey(u"JAMES PARIS WEST"));
    QVERIFY(merchantKey(u"FC WIEN WEST") != merchantKey(u"FC CORK SOUTH"));
    // Behind the town may stand another business of the chain.
    for (const QStringView text : {u"TESCO READING PETROL",
                                   u"AUCHAN LILLE CARBURANT",
                                   u"LIDL BERLIN REISEN",
                                   u"WALMART DALLAS PHARMACY",
                                   u"IKEA WIEN RESTAURANT"})
        QVERIFY(merchantKey(text) != merchantKey(text.first(text.indexOf(u' '))));
    QCOMPARE(merchantName(u"REAL MADRID FAN SHOP"), u"Real Madrid Fan Shop"_s);
    QVERIFY(merchantKey(u"TESCO INSURANCE LEEDS") != merchantKey(u"TESCO LEEDS"));
}

void MerchantPeriodTest::aTownIsCutOnlyWhereItIsNoName()
{
    QCOMPARE(merchantName(u"ANNA LUND"), u"Anna Lund"_s);
    QCOMPARE(merchantName(u"ICA KVANTUM LUND"), u"ICA Kvantum"_s);
    QCOMPARE(merchantName(u"CORNER HOUSE LUND SE"), u"Corner House"_s);
    QCOMPARE(merchantName(u"COIMBRA"), u"Coimbra"_s);
    QCOMPARE(merchantName(u"WELLS FARGO"), u"Wells Fargo"_s);
    QCOMPARE(merchantName(u"STADTWERKE OFFENBACH"), u"Stadtwerke Offenbach"_s);
}

QTEST_APPLESS_MAIN(MerchantPeriodTest)
#include "merchant_period_test.moc"
