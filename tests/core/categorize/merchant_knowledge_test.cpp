// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scanned_text.h"
#include "core/categorize/merchant_knowledge.h"
#include "core/ledger/seed_categories.h"

#include <QFile>
#include <QSet>
#include <QtTest>

using namespace bp;
using namespace Qt::StringLiterals;

class MerchantKnowledgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsMerchantsThroughBankNoise_data();
    void knowsMerchantsThroughBankNoise();
    void theCountryDecidesBetweenNamesakes();
    void namesOfTwoWordsAreKnownWrittenAsOne();
    void ambiguousNamesNeedContext();
    void ordinaryWordsAloneAreNeverSure();
    void peopleNamedLikeShopsAreNoShops();
    void aNameIsWrittenAsItsOwnerDoes();
    void theCodeOfTheCardNetworkCounts();
    void theSignOfTheAmountCounts();
    void saysNothingOfWhatItDoesNotKnow();
    void aCutTextIsOfTheSameKind();
    void everyNameIsFoundByItsWords();
    void everyReasonIsASentence();
    void bakeriesAreNoCafes();
    void whoBringsTheFoodIsNamedBeforeWhoCooksIt();
    void whatAMarketplacePaysOutIsASale();
    void aShortWordInsideACompanysNameIsNotSure();
    void theReasonNamesTheLoudestWord();
    void aBrandIsWrittenAsItWritesItself();
    void everyCategoryIsSeeded();
    void damagedFilesAreRefusedOrHarmless();
    void theFileStaysSmall();

private:
    std::shared_ptr<const MerchantKnowledge> m_german;
    std::shared_ptr<const MerchantKnowledge> m_american;
};

namespace {

MerchantHit
look(const MerchantKnowledge &knowledge, QStringView text, int sign = -1, QStringView memo = {})
{
    return knowledge.lookup({text, memo, sign});
}

QByteArray resourceBytes()
{
    QFile file(QStringLiteral(":/knowledge/merchants.bin"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void MerchantKnowledgeTest::initTestCase()
{
    auto german = MerchantKnowledge::load(u"DE"_s);
    auto american = MerchantKnowledge::load(u"US"_s);
    QVERIFY(german && american);
    m_german = *german;
    m_american = *american;
    QVERIFY(m_german->size() > 25'000);
}

void MerchantKnowledgeTest::knowsMerchantsThroughBankNoise_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("memo");
    QTest::addColumn<int>("sign");
    QTest::addColumn<QString>("category");
    const auto row =
        [](const QString &text, const QString &category, int sign = -1, const QString &memo = {}) {
            QTest::newRow(qPrintable(text + u'/' + memo)) << text << memo << sign << category;
        };
    row(u"REWE SAGT DANKE 47110815"_s, u"groceries.supermarket"_s);
    row(u"SQ *BLUE BOTTLE 0423 OAKLAND CA"_s, u"eating_out.cafe"_s);
    row(u"AMZN Mktp DE*2K3"_s, u"shopping.online"_s);
    row(u"STARBUCKS STORE 04567 SEATTLE WA"_s, u"eating_out.cafe"_s);
    row(u"PAYPAL *SPOTIFY 402-935-7733 CA"_s, u"subscriptions.streaming"_s);
    row(u"PayPal (Europe) S.a.r.l."_s,
        u"subscriptions.streaming"_s,
        -1,
        u"PP.1234.PP . SPOTIFY, Ihr Einkauf bei SPOTIFY"_s);
    row(u"KARTENZAHLUNG LÖWEN-APOTHEKE FREIBURG"_s, u"health.pharmacy"_s);
    row(u"Stadtwerke München GmbH"_s, u"utilities.energy"_s);
    row(u"Bäckerei Müller//Freiburg/DE"_s, u"groceries.bakery"_s);
    row(u"PAIEMENT CB BOULANGERIE DU COIN LYON"_s, u"groceries.bakery"_s);
    row(u"PRLV SEPA EDF CLIENTS PARTICULIERS"_s, u"utilities.energy"_s);
    row(u"COMPRA TARJ. 1234XXXXXXXX5678 MERCADONA MADRID"_s, u"groceries.supermarket"_s);
    row(u"Betaalpas ALBERT HEIJN 1522 UTRECHT"_s, u"groceries.supermarket"_s);
    row(u"ZAKUP KARTA BIEDRONKA 1234 WARSZAWA"_s, u"groceries.supermarket"_s);
    row(u"GELDAUTOMAT 12345 BERLIN"_s, u"cash"_s);
    row(u"Gehalt ACME GmbH"_s, u"income.salary"_s, 1);
    row(u"ACME CORP PAYROLL 240115"_s, u"income.salary"_s, 1);
    row(u"Miete März Wohnung 4"_s, u"housing.rent"_s);
    row(u"DUKE ENERGY BILL PAY"_s, u"utilities.energy"_s);
    row(u"TFL TRAVEL CH TFL.GOV.UK/CP"_s, u"transport.public"_s);
    row(u"Zahnarztpraxis Dr. Weber"_s, u"health.doctor"_s);
    row(u"RYANAIR 0012345678 DUBLIN"_s, u"leisure.travel"_s);
    row(u"Finanzamt Freiburg"_s, u"taxes.tax"_s);
    row(u"SHELL TANKSTELLE 1234"_s, u"transport.fuel"_s);
    row(u"DM-DROGERIE MARKT//BERLIN/DE"_s, u"health.care"_s);
}

void MerchantKnowledgeTest::knowsMerchantsThroughBankNoise()
{
    QFETCH(QString, text);
    QFETCH(QString, memo);
    QFETCH(int, sign);
    QFETCH(QString, category);
    const MerchantHit hit = look(*m_german, text, sign, memo);
    QCOMPARE(hit.categoryKey, category);
    QVERIFY2(hit.confidence >= 0.6, qPrintable(hit.reason + QString::number(hit.confidence)));
}

void MerchantKnowledgeTest::theCountryDecidesBetweenNamesakes()
{
    // A brand of the person's own country is believed more than one of far away.
    const MerchantHit home = look(*m_american, u"WEGMANS 123");
    QCOMPARE(home.categoryKey, u"groceries.supermarket"_s);
    const double abroad = look(*m_german, u"ALNATURA FREIBURG").confidence;
    const double elsewhere = look(*m_american, u"ALNATURA FREIBURG").confidence;
    QVERIFY(abroad > elsewhere);
    // So is an ambiguous name: "Target" sells at home in America, "Sky" in Germany.
    QVERIFY(look(*m_american, u"TARGET 1234").confidence >
            look(*m_german, u"TARGET 1234").confidence + 0.2);
    QVERIFY(look(*m_german, u"SKY 1234").confidence >
            look(*m_american, u"SKY 1234").confidence + 0.1);
}

void MerchantKnowledgeTest::namesOfTwoWordsAreKnownWrittenAsOne()
{
    QCOMPARE(look(*m_german, u"PIZZAHUT.CO.UK").categoryKey, u"eating_out.fast_food"_s);
    QCOMPARE(look(*m_german, u"BURGERKING 1234").categoryKey, u"eating_out.fast_food"_s);
    QCOMPARE(look(*m_german, u"www.johnlewis.com").categoryKey, u"shopping.online"_s);
    QCOMPARE(look(*m_german, u"hollandandbarrett.com").categoryKey, u"health.pharmacy"_s);
    QVERIFY(look(*m_american, u"LIFETIME").confidence < 0.7); // a word before it is "Life Time"
}

void MerchantKnowledgeTest::ambiguousNamesNeedContext()
{
    for (const QString &text :
         {u"Orange"_s, u"NEXT"_s, u"GAP"_s, u"TOTAL"_s, u"APPLE"_s, u"SHELL"_s})
        QVERIFY2(look(*m_german, text).confidence < 0.7, qPrintable(text));
    QVERIFY(look(*m_german, u"SHELL STATION 123").confidence > 0.85);
    QVERIFY(look(*m_german, u"APPLE ORCHARD INN").categoryKey != u"subscriptions.software"_s);
    QVERIFY(look(*m_american, u"APPLE.COM/BILL 866-712-7753 CA").confidence <=
            look(*m_american, u"SPOTIFY USA").confidence);
}

void MerchantKnowledgeTest::ordinaryWordsAloneAreNeverSure()
{
    for (const QString &text :
         {u"Change"_s,    u"Pink"_s,     u"Justice"_s, u"Warehouse"_s, u"Notes"_s,    u"King"_s,
          u"Trip"_s,      u"Canal"_s,    u"Presto"_s,  u"Battle"_s,    u"Made"_s,     u"Kings"_s,
          u"Office"_s,    u"Subway"_s,   u"Visa"_s,    u"Chase"_s,     u"Discover"_s, u"Prime"_s,
          u"Boots"_s,     u"Three"_s,    u"Sky"_s,     u"Target"_s,    u"Delta"_s,    u"EE"_s,
          u"Bergström"_s, u"Lundström"_s}) {
        for (const auto &knowledge : {m_german, m_american})
            QVERIFY2(look(*knowledge, text).confidence < 0.7, qPrintable(text));
    }
    // A shop's number and town, or the firm's address, say which of the meanings it is.
    const MerchantHit numbered = look(*m_german, u"SHELL 1234 BERLIN");
    QCOMPARE(numbered.categoryKey, u"transport.fuel"_s);
    QVERIFY(numbered.confidence > look(*m_german, u"SHELL").confidence + 0.1);
    QVERIFY(numbered.confidence < 0.9);
    QVERIFY(look(*m_german, u"TRIP.COM").confidence > look(*m_german, u"TRIP").confidence + 0.1);
}

void MerchantKnowledgeTest::peopleNamedLikeShopsAreNoShops()
{
    const auto british = MerchantKnowledge::load(u"GB"_s);
    QVERIFY(british.has_value());
    for (const QString &text : {u"Paul Smith"_s,
                                u"Ted Baker"_s,
                                u"David Lloyd"_s,
                                u"John Lewis"_s,
                                u"Kate Spade"_s,
                                u"Charles Schwab"_s,
                                u"Thomas Cook"_s,
                                u"Jane Parker"_s,
                                u"Philip Roth"_s,
                                u"Anna Lindström"_s,
                                u"Uwe Schuhmacher"_s})
        QVERIFY2(look(**british, text).confidence < 0.7, qPrintable(text));
}

void MerchantKnowledgeTest::aNameIsWrittenAsItsOwnerDoes()
{
    QCOMPARE(look(*m_german, u"ELV 65432100 C&A BREMEN").reason, u"C&A is a clothing brand"_s);
    QCOMPARE(look(*m_american, u"IN-N-OUT BURGER 123").name, u"In-N-Out Burger"_s);
    QCOMPARE(look(*m_german, u"LIDL SAGT DANKE").name, u"Lidl"_s);
    QCOMPARE(look(*m_american, u"WALMART 1234").name, u"Walmart"_s);
    // A faint word of a shop's text takes nothing from its brand.
    QCOMPARE(look(*m_american, u"STARBUCKS STORE 04567").confidence,
             look(*m_american, u"STARBUCKS").confidence);
}

void MerchantKnowledgeTest::theCodeOfTheCardNetworkCounts()
{
    const MerchantHit hit = look(*m_german, u"XYZQ 123", -1, u"MCC 5411");
    QCOMPARE(hit.categoryKey, u"groceries.supermarket"_s);
    QCOMPARE(hit.tag, u"mcc/5411"_s);
    QVERIFY(hit.reason.contains(u"5411"));
}

void MerchantKnowledgeTest::theSignOfTheAmountCounts()
{
    QCOMPARE(look(*m_german, u"Zinsen 2025", 1).categoryKey, u"income.interest"_s);
    QVERIFY(look(*m_german, u"Lohn März", -1).confidence <
            look(*m_german, u"Lohn März", 1).confidence);
    // An employer that is also a shop pays wages.
    for (const QString &text : {u"ACME CORP PAYROLL 240115"_s, u"WALMART PAYROLL DIR DEP"_s}) {
        const MerchantHit hit = look(*m_american, text, 1);
        QCOMPARE(hit.categoryKey, u"income.salary"_s);
        QVERIFY2(hit.confidence >= 0.7, qPrintable(text));
    }
}

void MerchantKnowledgeTest::saysNothingOfWhatItDoesNotKnow()
{
    for (const QString &text :
         {QString(), u"12345"_s, u"XQZJ WPRT"_s, u"KARTENZAHLUNG 12.03.2025"_s, u"***"_s})
        QVERIFY2(look(*m_german, text).confidence < 0.5, qPrintable(text));
    QVERIFY(look(*m_german, QString(5'000, u'a')).isNull());
}

void MerchantKnowledgeTest::aCutTextIsOfTheSameKind()
{
    QFile file(QStringLiteral(BP_TEST_DATA "/merchants/bank_texts.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int known = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString text = line.section(u'\t', 1, 1);
        for (const QString &memo : {QString(), text, u"APOTHEKE AM MARKT"_s}) {
            const ScannedText cut(text, memo);
            QCOMPARE(cut.key().toString(), merchantKey(text, memo));
            const MerchantHit whole = m_german->lookup({text, memo, -1});
            const MerchantHit kind = m_german->kind(cut, -1);
            QCOMPARE(kind.tag, whole.tag);
            QCOMPARE(kind.categoryKey, whole.categoryKey);
            QCOMPARE(kind.confidence, whole.confidence);
            known += kind.isNull() ? 0 : 1;
        }
    }
    QVERIFY(known > 100);
}

void MerchantKnowledgeTest::everyNameIsFoundByItsWords()
{
    const auto file = KnowledgeFile::open(resourceBytes());
    QVERIFY(file.has_value());
    for (int i = 0; i < file->size(); ++i) {
        const std::string key(file->name(i).key);
        const bool isPartOfWord = key[0] <= '\x02';
        if (isPartOfWord)
            continue;
        QCOMPARE(file->longestPrefix(key), i);
        QCOMPARE(file->longestPrefix(key + " qxqx"), i);
        QVERIFY(file->longestPrefix("qxqx" + key) < 0);
        const std::string beginning = key.substr(0, KnowledgeFile::shortestBeginning);
        if (beginning.size() < KnowledgeFile::shortestBeginning)
            continue;
        const int first = file->firstWith(beginning);
        QVERIFY(first >= 0 && first <= i);
        QVERIFY(file->name(first).key.substr(0, beginning.size()) == beginning);
    }
}

void MerchantKnowledgeTest::everyReasonIsASentence()
{
    QCOMPARE(look(*m_german, u"STARBUCKS BERLIN").reason, u"Starbucks is a café brand"_s);
    QCOMPARE(look(*m_german, u"APOTHEKE AM MARKT").reason,
             u"the word ‘apotheke’ speaks for Pharmacy"_s);
}

void MerchantKnowledgeTest::bakeriesAreNoCafes()
{
    for (const QString &text : {u"GREGGS PLC"_s, u"KAMPS BAECKEREI 0815"_s, u"Backwerk Berlin"_s}) {
        const MerchantHit hit = look(*m_german, text);
        QCOMPARE(hit.categoryKey, u"groceries.bakery"_s);
        QVERIFY(hit.confidence > 0.7);
    }
}

void MerchantKnowledgeTest::whoBringsTheFoodIsNamedBeforeWhoCooksIt()
{
    for (const QString &text : {u"DD DOORDASH CHIPOTLE"_s, u"DD *DOORDASH CHIPOTLE"_s})
        QCOMPARE(look(*m_american, text).categoryKey, u"eating_out.delivery"_s);
    QCOMPARE(look(*m_american, u"CHIPOTLE 1234").categoryKey, u"eating_out.fast_food"_s);
}

void MerchantKnowledgeTest::whatAMarketplacePaysOutIsASale()
{
    for (const QString &text :
         {u"EBAY KLEINANZEIGEN ERLOES"_s, u"EBAY PAYOUT"_s, u"VINTED SALE"_s, u"ACME PAYOUT"_s})
        QCOMPARE(look(*m_german, text, 1).categoryKey, u"income.other"_s);
    QCOMPARE(look(*m_german, u"EBAY O 12-34567", -1).categoryKey, u"shopping.online"_s);
    QCOMPARE(look(*m_german, u"EBAY", 0).categoryKey, u"shopping.online"_s);
    QCOMPARE(look(*m_german, u"EBAY GMBH GEHALT", 1).categoryKey, u"income.salary"_s);
}

void MerchantKnowledgeTest::aShortWordInsideACompanysNameIsNotSure()
{
    QVERIFY(look(*m_german, u"FOO BAR HOLDING").confidence < 0.7);
    QVERIFY(look(*m_german, u"SUNSET BAR").confidence > 0.7);
}

void MerchantKnowledgeTest::theReasonNamesTheLoudestWord()
{
    QCOMPARE(look(*m_german, u"Miete Januar Wohnbau").reason,
             u"the word ‘miete’ speaks for Rent"_s);
    QCOMPARE(look(*m_german, u"CASH WITHDRAWAL 12").reason,
             u"the words ‘cash withdrawal’ speak for Cash"_s);
}

void MerchantKnowledgeTest::aBrandIsWrittenAsItWritesItself()
{
    QCOMPARE(look(*m_german, u"UNICEF").reason, u"UNICEF takes donations"_s);
    QCOMPARE(look(*m_american, u"COSTCO WHSE 0123").reason, u"Costco is a supermarket brand"_s);
    QCOMPARE(look(*m_german, u"TV LICENCE").reason,
             u"the words ‘tv licence’ speak for Internet & television"_s);
}

void MerchantKnowledgeTest::everyCategoryIsSeeded()
{
    QSet<QString> seeded;
    for (const SeedCategory &seed : seedCategories())
        seeded.insert(seed.key);
    const auto file = KnowledgeFile::open(resourceBytes());
    QVERIFY(file.has_value());
    for (int i = 0; i < file->size(); ++i) {
        const KnowledgeFile::Name name = file->name(i);
        for (int m = 0; m < name.meaningCount; ++m)
            QVERIFY(seeded.contains(file->tag(file->meaning(name, m).tag).category));
    }
}

void MerchantKnowledgeTest::damagedFilesAreRefusedOrHarmless()
{
    QVERIFY(!MerchantKnowledge::fromBytes({}, u"DE"_s));
    QVERIFY(!MerchantKnowledge::fromBytes("BPKNOW1\n", u"DE"_s));
    const QByteArray whole = resourceBytes();
    for (qsizetype size = 0; size < whole.size(); size += 61'003) {
        if (const auto cut = MerchantKnowledge::fromBytes(whole.first(size), u"DE"_s))
            (void)look(**cut, u"REWE SAGT DANKE");
    }
    quint32 seed = 7;
    for (int i = 0; i < 40; ++i) {
        QByteArray broken = whole;
        for (int j = 0; j < 200; ++j) {
            seed = seed * 1'664'525 + 1'013'904'223;
            broken[qsizetype(seed % quint32(whole.size()))] = char(seed >> 24);
        }
        if (const auto knowledge = MerchantKnowledge::fromBytes(broken, u"DE"_s))
            (void)look(**knowledge, u"SHELL STATION BERLIN APOTHEKE STARBUCKS");
    }
}

void MerchantKnowledgeTest::theFileStaysSmall()
{
    QVERIFY(resourceBytes().size() <= 2 * 1024 * 1024);
}

QTEST_APPLESS_MAIN(MerchantKnowledgeTest)
#include "merchant_knowledge_test.moc"
