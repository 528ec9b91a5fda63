// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/merchant_knowledge.h"

#include <QHash>
#include <QtTest>

using namespace bp;
using namespace Qt::StringLiterals;

/// The words of banks, employers, insurers and clubs in many languages, and people called like
/// shops.
class MerchantWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsSayWhatItIsFor_data();
    void wordsSayWhatItIsFor();
    void wordsAreKnownInAllSpellings();
    void peopleAreNoShops();
    void shopsWithAFirstNameStayShops();
    void reasonsNameWhatStandsInTheText();

private:
    MerchantHit look(const QString &country, const QString &text, int sign = -1);
    QHash<QString, std::shared_ptr<const MerchantKnowledge>> m_knowledge;
};

MerchantHit MerchantWordsTest::look(const QString &country, const QString &text, int sign)
{
    auto &knowledge = m_knowledge[country];
    if (!knowledge)
        knowledge = MerchantKnowledge::load(country).value_or(nullptr);
    return knowledge ? knowledge->lookup({text, {}, sign}) : MerchantHit();
}

void MerchantWordsTest::wordsSayWhatItIsFor_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("sign");
    QTest::addColumn<QString>("category");
    const auto rows = [](const QString &category,
                         int sign,
                         std::initializer_list<std::pair<const char *, QString>> texts) {
        for (const auto &[country, text] : texts)
            QTest::newRow(qPrintable(text))
                << QString::fromLatin1(country) << text << sign << category;
    };
    // An employer that also sells something pays wages.
    rows(u"income.salary"_s,
         1,
         {{"US", u"UBER USA 6787 EDI PAYMNT"_s},
          {"US", u"TARGET CORP DIR DEP"_s},
          {"DE", u"Deutsche Bahn AG Bezuege April"_s},
          {"DE", u"Stadtwerke Essen Gehalt"_s},
          {"CH", u"Salärzahlung März"_s},
          {"DK", u"Lønoverførsel"_s},
          {"SE", u"Löneutbetalning ICA"_s},
          {"NO", u"Lønnsutbetaling Rema 1000"_s},
          {"FI", u"Palkanmaksu"_s},
          {"HU", u"Munkabér"_s},
          {"GR", u"ΜΙΣΘΟΔΟΣΙΑ"_s},
          {"PL", u"Wynagrodzenie Lidl"_s},
          {"CZ", u"Mzda za duben"_s}});
    // What the bank of a card writes when its bill is paid.
    rows(u"debt.card"_s,
         1,
         {{"US", u"Payment Thank You - Web"_s},
          {"US", u"AUTOMATIC PAYMENT - THANK"_s},
          {"US", u"ELECTRONIC PAYMENT RECEIVED-THANK"_s},
          {"CA", u"PAYMENT - THANK YOU / PAIEMENT - MERCI"_s},
          {"GB", u"DIRECT DEBIT PAYMENT - THANK YOU"_s}});
    rows(u"taxes.bank"_s,
         -1,
         {{"US", u"INTEREST CHARGE ON PURCHASES"_s}, {"DE", u"Zinsen/Entgelte"_s}});
    rows(
        u"income.refund"_s,
        1,
        {{"DE", u"Stadtwerke Essen Guthaben Jahresabrechnung"_s}, {"FR", u"ZARA REMBOURSEMENT"_s}});
    rows(u"taxes.tax"_s,
         1,
         {{"ES", u"DEVOLUCION IRPF AEAT"_s},
          {"PT", u"REEMBOLSO IRS AT"_s},
          {"IT", u"RIMBORSO 730"_s},
          {"DE", u"Finanzamt Köln-Süd Einkommensteuer Erstattung 2023"_s},
          {"PL", u"Zwrot podatku Urząd Skarbowy"_s}});
    rows(u"income.interest"_s,
         1,
         {{"NL", u"Rente spaarrekening"_s},
          {"DE", u"Ausschuettung ETF"_s},
          {"IN", u"INT.PD:01-01-2025 TO 31-03-2025"_s}});
    rows(u"housing.rent"_s, -1, {{"NO", u"Husleie april"_s}, {"PT", u"RENDA CASA ABRIL"_s}});
    rows(u"cash"_s,
         -1,
         {{"NO", u"Minibankuttak"_s},
          {"DK", u"Hævet kontant"_s},
          {"FI", u"Otto automaattinosto"_s},
          {"CZ", u"Výběr z bankomatu"_s}});
    rows(u"taxes.bank"_s,
         -1,
         {{"NL", u"Kosten betaalpakket"_s},
          {"PT", u"COMISSAO MANUTENCAO CONTA"_s},
          {"FR", u"AGIOS DU 01/01 AU 31/03"_s},
          {"IT", u"COMPETENZE DI CHIUSURA"_s},
          {"IN", u"SMS CHARGES QTR"_s},
          {"DE", u"Depotgebuehr"_s},
          {"DE", u"Kreditkarte Jahresgebuehr"_s}});
    rows(u"housing.mortgage"_s,
         -1,
         {{"PL", u"RATA KREDYTU HIPOTECZNEGO"_s},
          {"FR", u"PRLV CREDIT IMMOBILIER ECHEANCE"_s},
          {"PT", u"PRESTACAO CREDITO HABITACAO"_s},
          {"CZ", u"Splátka hypotečního úvěru"_s},
          {"DE", u"Sondertilgung Immobiliendarlehen"_s}});
    rows(u"housing.upkeep"_s, -1, {{"IT", u"CONDOMINIO VIA ROMA 5 RATA"_s}});
    rows(u"leisure.sport"_s,
         -1,
         {{"DE", u"SV Blau-Weiss 1920 e.V. Mitgliedsbeitrag Fussball"_s},
          {"NL", u"Contributie hockeyclub"_s},
          {"SE", u"Medlemsavgift fotbollsklubb"_s}});
    rows(u"transport.car"_s, -1, {{"DE", u"ADAC e.V. Mitgliedsbeitrag"_s}});
    rows(u"insurance.car"_s,
         -1,
         {{"ES", u"SEGURO MAPFRE AUTO"_s},
          {"FR", u"PRLV MACIF AUTO"_s},
          {"SE", u"Folksam bilförsäkring"_s},
          {"PL", u"PZU SA ubezpieczenie OC"_s},
          {"PT", u"FIDELIDADE SEGURO AUTOMOVEL"_s},
          {"GB", u"ADMIRAL INSURANCE"_s},
          {"DE", u"Barmenia Kfz Haftpflicht"_s}});
    rows(u"insurance.health"_s, -1, {{"DE", u"Zahnzusatzversicherung ERGO"_s}});
    rows(u"insurance.other"_s, -1, {{"DE", u"HUK24 AG PRIVATHAFTPFLICHT"_s}});
    rows(u"health.doctor"_s,
         -1,
         {{"US", u"KAISER PERMANENTE COPAY"_s}, {"DE", u"Krankenhauszuzahlung AOK"_s}});
    rows(
        u"education"_s,
        -1,
        {{"US", u"UNIV OF TEXAS TUITION"_s}, {"DE", u"Musikschule Neustadt Gitarrenunterricht"_s}});
    rows(u"transport.fuel"_s,
         -1,
         {{"FR", u"CB SUPER U STATION"_s},
          {"US", u"KROGER FUEL 123"_s},
          {"US", u"MEIJER GAS 0123"_s}});
    rows(u"utilities.phone"_s,
         -1,
         {{"IT", u"RICARICA TELEFONICA ILIAD"_s}, {"ES", u"RECIBO DIGI SPAIN TELECOM"_s}});
    rows(u"eating_out.delivery"_s, -1, {{"BR", u"IFOOD *RESTAURANTE"_s}});
    rows(u"groceries.supermarket"_s, -1, {{"NL", u"AH TO GO STATION UTRECHT"_s}});
}

void MerchantWordsTest::wordsSayWhatItIsFor()
{
    QFETCH(QString, country);
    QFETCH(QString, text);
    QFETCH(int, sign);
    QFETCH(QString, category);
    const MerchantHit hit = look(country, text, sign);
    QCOMPARE(hit.categoryKey, category);
    QVERIFY2(hit.confidence >= 0.5, qPrintable(hit.reason + QString::number(hit.confidence)));
}

void MerchantWordsTest::wordsAreKnownInAllSpellings()
{
    for (const QString &text : {u"Jahresgebühr"_s, u"JAHRESGEBUEHR"_s, u"Jahresgebuhr"_s})
        QCOMPARE(look(u"DE"_s, text).categoryKey, u"taxes.bank"_s);
    for (const QString &text : {u"Månedsløn"_s, u"MAANEDSLOEN"_s, u"Manedslon"_s})
        QCOMPARE(look(u"DK"_s, text, 1).categoryKey, u"income.salary"_s);
}

void MerchantWordsTest::peopleAreNoShops()
{
    for (const QString &text : {u"Sabine Rossmann"_s,
                                u"ROSSMANN, SABINE"_s,
                                u"Rossmann Sabine"_s,
                                u"Norma Schmitt"_s,
                                u"Penny Lane"_s,
                                u"Hermes Schleef"_s,
                                u"Christian Lidl"_s,
                                u"Anna Maria Rossmann"_s})
        QVERIFY2(look(u"DE"_s, text).confidence < 0.7, qPrintable(text));
    QVERIFY(look(u"FR"_s, u"VIREMENT SOPHIE AUCHAN"_s).confidence < 0.5);
    QVERIFY(look(u"US"_s, u"JACK WALGREEN"_s).confidence < 0.5);
}

void MerchantWordsTest::shopsWithAFirstNameStayShops()
{
    QCOMPARE(look(u"IT"_s, u"PIZZERIA LUPO"_s).categoryKey, u"eating_out.restaurant"_s);
    QCOMPARE(look(u"DE"_s, u"CAFE ANNA"_s).categoryKey, u"eating_out.cafe"_s);
    for (const QString &text : {u"PENNY MARKT BERLIN"_s,
                                u"NORMA 4711"_s,
                                u"PENNY EHRENFELD"_s,
                                u"ROSSMANN 1234 BERLIN"_s,
                                u"Thomas Philipps"_s,
                                u"EDEKA ERNST"_s,
                                u"REWE MARTIN"_s})
        QVERIFY2(look(u"DE"_s, text).confidence >= 0.7, qPrintable(text));
    QVERIFY(look(u"NL"_s, u"ALBERT HEIJN 1522"_s).confidence >= 0.9);
}

void MerchantWordsTest::reasonsNameWhatStandsInTheText()
{
    QCOMPARE(look(u"DE"_s, u"Sparkasse Bonn"_s).name, u"Sparkasse"_s);
    QCOMPARE(look(u"DE"_s, u"Haus Sonne"_s).name, u"Haus"_s);
    QCOMPARE(look(u"NO"_s, u"Husleie april"_s).reason, u"the word ‘husleie’ speaks for Rent"_s);
}

QTEST_APPLESS_MAIN(MerchantWordsTest)
#include "merchant_words_test.moc"
