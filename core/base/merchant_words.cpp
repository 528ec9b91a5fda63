// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/merchant_words.h"

#include <QStringTokenizer>

#include <cstdint>
#include <utility>
#include <vector>

namespace bp::words {
namespace {

// clang-format off
constexpr char16_t weakWords[] =
    // English
    u"pos debit purchase payment payments pymt pymts pmt pmts withdrawal withdrwl deposit visa mastercard maestro "
    u"mcdebit contactless recurring recur signature authorized authorised authorization preauth ach eft epay epayment "
    u"purch trnsfr xfer checkcard dbt bkcd eftpos debits reqst billpay paymentrec autopay "
    u"txn trx webpayment cpm fpi fpo bgc ddr bacs chaps "
    // German
    u"kartenzahlung kartenumsatz kaufumsatz girocard lastschrift basislastschrift folgelastschrift erstlastschrift "
    u"einmallastschrift sepa gutschrift uberweisung ueberweisung dauerauftrag echtzeitueberweisung kreditkarte "
    u"debitkarte ec elv onlineueberweisung zahlung karteneinsatz bargeldlos einzug bezahlung buchung umsatz "
    u"sammler echtzeit onlinebanking sdd twint kartenpreis warenkauf pending dankt "
    // French
    u"paiement paiements achat achats carte prlv prelevement prelevements vir virement virt facture cbsc factcb "
    // Italian
    u"pagamento pagamenti addebito accredito bonifico acquisto "
    // Spanish, Portuguese, Catalan
    u"compra compras tarjeta tarj pago pagos recibo adeudo transferencia abono cargo domiciliacion pagto pagt "
    u"cartao debito credito liquidacion trf transf rshop enviado enviada recibido recibida recebido recebida "
    // Dutch
    u"betaalpas betaalautomaat betaling betalen incasso overschrijving pinbetaling bea gea bancontact sepaoverboeking "
    u"pasvolgnr betalingskenm "
    // Polish, Czech, Slovak
    u"platnosc platnosci zakup przelew karta karty karte transakcja transakcji platba kartou nakup prevod obchodnik "
    // Nordic
    u"korttiosto kortkop kop kortkjop varekjop visakop dankort kortbetaling overforsel varekob betalningsservice "
    u"betalning autogiro mobilepay vipps nettgiro girering mobilepaykob reservation "
    // Hungarian, Romanian, Turkish, Russian in Latin letters
    u"vasarlas vasarlasi kartyas bankkartyas tranzakcio utalas plata cumparare achizitie tranzactie comerciant alisveris "
    u"harcama harcamasi odeme odemesi oplata pokupka "
    // more of the above
    u"debitkartenumsatz debitkartenzahlung girocardzahlung sepalastschrift lastschrifteinzug kartenverfugung "
    u"pagobancomat operazione operacion cobro multibanco bezgotowkowa bezgotowkowe blik "
    u"kortbetalning avtalegiro efaktura varekjop bankgiro plusgiro korttimaksu verkkomaksu tilisiirto "
    // India, Canada, Australia, Singapore
    u"upi imps neft rtgs nach p2m interac idp opos preauthorized osko bpay payid paynow";
constexpr char16_t softWords[] =
    u"ted doc pix ideal nexi swish sig deb vis cb dab sct einkauf pag carta favore przy uzyciu card credit web online check cheque pin so dd transfer bank on at to from for the in by of internet funds "
    u"id ref no nr und am um vom mit ihr danke sagt vielen dank thank you par le du la avec con del en da de di te fee bizum "
    u"inst store cd db cr bill pay via tran fund electronic external type signature date a e i k s fx direct "
    u"express debitcard pre auth po merchandise miscellaneous account acct ppd ccd";
constexpr char16_t carriers[] =
    u"sq tst sp pp paypal py ppl bb fbpay cko sumup zettle izettle iz stripe adyen mollie wl wlp olo "
    u"lsp nyx sps klarna fsp ptx payu przelewy24 dotpay payone concardis ccbill digitalriver 2co fs paddle "
    u"gumroad mercadopago mercpago mp picpay pagseguro ebanx dlocal razorpay cashfree payfast yoco "
    u"square toast clover google gpay applepay alipay wechat tenpay crv sqc pag pagbrasil zlr shopify spo "
    u"act eb wix fh wpy in ipy nnt cpi gosq b2p ifd cke";
constexpr char16_t places[] =
    // countries
    u"usa gbr deu fra ita esp nld bel che aut swe nor dnk fin irl prt pol cze hun rou grc tur can aus nzl ind chn jpn bra mex "
    u"germany deutschland france italy italia spain espana netherlands nederland belgium belgique belgie switzerland schweiz "
    u"suisse svizzera austria osterreich oesterreich sweden sverige norway norge denmark danmark finland suomi ireland portugal "
    u"poland polska czechia hungary magyarorszag romania greece turkey turkiye canada australia india china japan brasil brazil "
    u"mexico luxembourg luxemburg singapore malaysia thailand indonesia philippines "
    // cities; those that are also words of names (Bath, Nice, Reading, Orange, Essen, Split) are left out
    u"berlin hamburg munchen muenchen munich koln koeln cologne frankfurt stuttgart dusseldorf duesseldorf dortmund leipzig "
    u"bremen dresden hannover nurnberg nuernberg duisburg bochum wuppertal bielefeld bonn munster muenster karlsruhe mannheim "
    u"augsburg wiesbaden gelsenkirchen monchengladbach braunschweig chemnitz kiel aachen magdeburg freiburg krefeld lubeck "
    u"luebeck oberhausen erfurt mainz rostock kassel saarbrucken saarbruecken potsdam oldenburg osnabruck heidelberg darmstadt "
    u"regensburg ingolstadt wurzburg wuerzburg ulm heilbronn gottingen goettingen wolfsburg trier jena "
    u"wien vienna graz linz salzburg innsbruck klagenfurt villach korneuburg zurich zuerich geneve genf geneva basel bern "
    u"lausanne winterthur luzern lugano paris marseille lyon toulouse nantes montpellier strasbourg bordeaux lille rennes "
    u"reims grenoble dijon angers nimes amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen haarlem "
    u"arnhem brussels bruxelles brussel antwerpen gent liege charleroi london manchester birmingham leeds glasgow liverpool "
    u"edinburgh bristol sheffield cardiff belfast leicester nottingham coventry bradford hull york southampton portsmouth "
    u"plymouth derby newcastle sunderland brighton oxford cambridge norwich dublin cork galway limerick "
    u"madrid barcelona valencia sevilla zaragoza malaga murcia bilbao alicante lisboa lisbon porto roma rome milano milan "
    u"napoli torino turin palermo genova bologna firenze florence bari catania venezia verona padova trieste "
    u"stockholm goteborg gothenburg malmo uppsala oslo bergen trondheim stavanger kobenhavn copenhagen aarhus odense aalborg "
    u"helsinki espoo tampere vantaa turku oulu warszawa warsaw krakow lodz wroclaw poznan gdansk szczecin lublin katowice "
    u"praha prague brno ostrava plzen bratislava kosice budapest debrecen bucuresti bucharest cluj sofia beograd belgrade "
    u"zagreb ljubljana athens athina thessaloniki istanbul ankara izmir kyiv moscow moskva riga vilnius tallinn "
    u"seattle chicago houston philadelphia dallas austin denver boston detroit portland baltimore milwaukee albuquerque "
    u"tucson fresno sacramento omaha raleigh miami oakland minneapolis tampa tulsa honolulu pittsburgh cincinnati anchorage "
    u"orlando toledo newark plano laredo lexington fontana brooklyn toronto montreal vancouver calgary ottawa edmonton winnipeg "
    u"sydney melbourne brisbane perth adelaide canberra auckland wellington christchurch mumbai delhi bangalore bengaluru "
    u"chennai hyderabad kolkata pune dubai doha riyadh bangkok jakarta manila tokyo osaka seoul taipei shanghai beijing "
    u"johannesburg capetown durban nairobi lagos cairo casablanca rio bogota lima santiago";
constexpr char16_t states[] =
    u"al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri "
    u"sc sd tn tx ut vt va wa wv wi wy dc us uk gb fr it es nl be ch at se no dk fi ie pt pl cz hu ro gr tr au nz nsw vic qld "
    u"on qc bc ab mb sk ns nb lu sg my th ind lnd za mx";
constexpr char16_t legal[] =
    u"gmbh ag kg kgaa ohg ug mbh ek ltd limited plc llc llp inc corp corporation co sa sas sarl eurl bv nv vof srl spa "
    u"sl slu sau sro as aps ab oy oyj asa zoo spzoo sp lda ltda kft zrt doo dd eood pty pvt bhd sdn se scs snc cie eg ev gbr "
    u"stores filiale filijala fil succursale sucursal";
constexpr char16_t stops[] =
    u"sagt iban bic eref mref kref cred svwz abwa abwe mandat mandatsref mandatsreferenz referenz reference kundenreferenz "
    u"glaubiger glaeubiger endtoend endtoendid ending indn auftraggeber kartennr folgenr terminal kassenbon valuta "
    u"kurs wechselkurs kaufdatum";
constexpr char16_t ofPlaces[] =
    u"of de di du des stadt stadtwerke gemeinde sparkasse volksbank kreissparkasse universitat university bank county "
    u"finanzamt landeshauptstadt kreis landkreis stadtkasse comune commune ville mairie ayuntamiento urzad hotel flughafen "
    u"airport museum zoo vhb evb verkehrsbetriebe councl council royal raiffeisenbank museo musee le aok hochschule";
constexpr char16_t capitals[] =
    u"atm ica rewe ikea edeka obi dhl dm bp kfc cvs ups usps bmw vw hsbc ubs ing dkb aok tk dak sbb obb oebb db bvg mvg hvv kvb vbb rmv "
    u"ec hbo att aws ibm hp tui dpd gls hm ca ntv rtl zdf ard gez huk vhv axa vgh lvm hdi arag mvv enbw eon rwe evn ovo edf "
    u"sncf ratp tgv ptt kpn ns abn rtv sfr bnp cic lcl bt ee o2 tfl rac aa bbc itv asda tgi llbean gap dsw rei tjx amc nyc "
    u"irs dmv mta bart pge adt usaa geico jcpenney bjs heb qfc ihop ikk bkk bsr swm sap jbl lg msi pkp zus pko pzu "
    u"ntt au jr ana jal klm sas lot tap adac ace gmx cewe kik tedi nkd nh pfa dnb seb";
constexpr char16_t months[] =
    u"jan feb mar apr may jun jul aug sep sept oct nov dec mrz maerz mai okt dez janv fevr avr juin juil aout gen giu lug ago "
    u"set ott dic ene abr january february march april june july august september october november december "
    u"januar februar marz juni juli oktober dezember";
// clang-format on

struct KnownName
{
    const char16_t *key;
    const char16_t *name;
    bool startsMany = false; ///< whatever follows the key, it is the same merchant
};

constexpr KnownName knownNames[] = {
    {u"amzn", u"Amazon", true},
    {u"amz", u"Amazon", true},
    {u"amazon mktp", u"Amazon", true},
    {u"amazon mktpl", u"Amazon"},
    {u"amazon mktplace", u"Amazon"},
    {u"amazon marketplace", u"Amazon"},
    {u"amazon payments europe", u"Amazon", true},
    {u"amazonpayments", u"Amazon"},
    {u"amazon eu", u"Amazon", true},
    {u"amazon retail", u"Amazon"},
    {u"amzn mktp", u"Amazon", true},
    {u"amzn marketplace", u"Amazon"},
    {u"amzn mktplace", u"Amazon"},
    {u"amzn digital", u"Amazon Digital"},
    {u"amazon digit", u"Amazon Digital"},
    {u"amazon digital", u"Amazon Digital"},
    {u"amzn prime", u"Amazon Prime"},
    {u"wm supercenter", u"Walmart", true},
    {u"walmart supercenter", u"Walmart"},
    {u"walmart", u"Walmart", true},
    {u"samsclub", u"Sam's Club"},
    {u"sams club", u"Sam's Club"},
    {u"mcdonalds", u"McDonald's", true},
    {u"mcdonald", u"McDonald's"},
    {u"mc donalds", u"McDonald's"},
    {u"7eleven", u"7-Eleven"},
    {u"7 eleven", u"7-Eleven"},
    {u"wendys", u"Wendy's"},
    {u"sainsburys", u"Sainsbury's", true},
    {u"sainsburys smkt", u"Sainsbury's"},
    {u"hm", u"H&M"},
    {u"h m", u"H&M"},
    {u"ca", u"C&A"},
    {u"c a", u"C&A"},
    {u"dm drogerie", u"dm", true},
    {u"dm drogeriemarkt", u"dm", true},
    {u"dmdrogerie markt", u"dm", true},
    {u"dmdrogeriemarkt", u"dm"},
    {u"dm drogerie markt", u"dm"},
    {u"dm fil", u"dm"},
    {u"dm", u"dm"},
    {u"rossmann", u"Rossmann", true},
    {u"att", u"AT&T"},
    {u"at t", u"AT&T"},
    {u"tfl", u"TfL"},
    {u"tfl travel", u"TfL", true},
    {u"tfl travel ch", u"TfL"},
    {u"tfl travel charge", u"TfL"},
    {u"paypal europe", u"PayPal"},
    {u"paypal", u"PayPal"},
    {u"doordash", u"DoorDash"},
    {u"ebay", u"eBay"},
    {u"youtube", u"YouTube"},
    {u"linkedin", u"LinkedIn"},
    {u"github", u"GitHub"},
    {u"easyjet", u"easyJet"},
    {u"icloud", u"iCloud"},
    {u"itunes", u"iTunes"},
    {u"hbomax", u"HBO Max"},
    {u"starbucks", u"Starbucks", true},
    {u"amazon", u"Amazon", true},
    {u"amazon prime", u"Amazon Prime"},
    {u"amazon music", u"Amazon Music"},
    {u"amazon video", u"Amazon Video"},
    {u"amazon web services", u"Amazon Web Services"},
    {u"amazon fresh", u"Amazon Fresh"},
    {u"amazon kindle", u"Amazon Kindle"},
    {u"walgreens store", u"Walgreens"},
    {u"walgreens stor", u"Walgreens"},
    {u"target store", u"Target"},
    {u"tesco stores", u"Tesco"},
    {u"tesco store", u"Tesco"},
    {u"asda stores", u"Asda"},
    {u"wm morrisons stores", u"Morrisons"},
    {u"wm morrisons", u"Morrisons"},
    {u"w m morrisons", u"Morrisons"},
    {u"w m morrison", u"Morrisons"},
    {u"lidl dienstleistung", u"Lidl"},
    {u"lidl digital", u"Lidl"},
    {u"lidl", u"Lidl", true},
    {u"aldi", u"ALDI", true},
    {u"aldi sud", u"ALDI"},
    {u"aldi sued", u"ALDI"},
    {u"aldi nord", u"ALDI"},
    {u"rewe markt", u"REWE"},
    {u"rewe", u"REWE", true},
    {u"apple", u"Apple"},
    {u"spotify uk", u"Spotify"},
    {u"spotify", u"Spotify"},
    {u"db vertrieb", u"Deutsche Bahn", true},
    {u"db fernverkehr", u"Deutsche Bahn"},
    {u"bahn", u"Deutsche Bahn"},
};

/// A table of words filled once: what QHash would do, without a key of its own for every question.
template <typename Value>
class WordTable
{
public:
    /// The words outlive the table.
    Value &operator[](QStringView word)
    {
        if (m_words.size() * 2 >= m_slots.size())
            grow();
        const std::uint32_t hash = hashOf(word);
        Slot &slot = m_slots[slotOf(word, hash)];
        if (slot.number == 0) {
            m_words.push_back({word, Value{}});
            slot = {hash, std::uint32_t(m_words.size())};
        }
        return m_words[slot.number - 1].second;
    }
    const Value *find(QStringView word) const
    {
        const std::uint32_t number = m_slots[slotOf(word, hashOf(word))].number;
        return number == 0 ? nullptr : &m_words[number - 1].second;
    }

private:
    /// The hash stands beside the number, so that other words are seldom compared by letters.
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t number = 0; ///< of the word from 1; 0: free
    };

    static std::uint32_t hashOf(QStringView word)
    {
        std::uint64_t hash = 0xcbf29ce484222325ULL;
        for (const QChar c : word)
            hash = (hash ^ c.unicode()) * 0x100000001b3ULL;
        return std::uint32_t(hash ^ (hash >> 29));
    }
    std::size_t slotOf(QStringView word, std::uint32_t hash) const
    {
        std::size_t at = hash & (m_slots.size() - 1);
        while (m_slots[at].number != 0 &&
               (m_slots[at].hash != hash || m_words[m_slots[at].number - 1].first != word))
            at = (at + 1) & (m_slots.size() - 1);
        return at;
    }
    void grow()
    {
        m_slots.assign(m_slots.size() * 2, {});
        for (std::size_t at = 0; at < m_words.size(); ++at) {
            const std::uint32_t hash = hashOf(m_words[at].first);
            m_slots[slotOf(m_words[at].first, hash)] = {hash, std::uint32_t(at + 1)};
        }
    }

    std::vector<std::pair<QStringView, Value>> m_words;
    std::vector<Slot> m_slots = std::vector<Slot>(64);
};

WordTable<std::uint16_t> rolesTable()
{
    WordTable<std::uint16_t> table;
    const auto add = [&table](QStringView list, Role role) {
        for (const QStringView word : list.tokenize(u' ', Qt::SkipEmptyParts))
            table[word] |= role;
    };
    add(weakWords, Weak);
    add(softWords, Soft);
    add(carriers, Carrier);
    add(places, Place);
    add(states, State);
    add(legal, Legal);
    add(stops, StopAfter);
    add(ofPlaces, OfPlace);
    for (const KnownName &known : knownNames) {
        const QStringView key = known.key;
        add(key.first(key.contains(u' ') ? key.indexOf(u' ') : key.size()), KnownStart);
    }
    return table;
}

WordTable<bool> wordSet(const char16_t *list)
{
    WordTable<bool> table;
    for (const QStringView word : QStringView(list).tokenize(u' ', Qt::SkipEmptyParts))
        table[word] = true;
    return table;
}

} // namespace

std::uint16_t roles(QStringView foldedWord)
{
    static const WordTable<std::uint16_t> table = rolesTable();
    const std::uint16_t *found = table.find(foldedWord);
    return found ? *found : std::uint16_t(None);
}

bool isCapitals(QStringView foldedWord)
{
    static const WordTable<bool> table = wordSet(capitals);
    return table.find(foldedWord) != nullptr;
}

bool isMonth(QStringView foldedWord)
{
    static const WordTable<bool> table = wordSet(months);
    return table.find(foldedWord) != nullptr;
}

QStringView knownName(QStringView foldedKey)
{
    static const WordTable<const KnownName *> table = [] {
        WordTable<const KnownName *> names;
        for (const KnownName &known : knownNames)
            names[known.key] = &known;
        return names;
    }();
    if (const KnownName *const *found = table.find(foldedKey))
        return (*found)->name;
    for (qsizetype end = foldedKey.lastIndexOf(u' '); end > 0;
         end = foldedKey.first(end).lastIndexOf(u' ')) {
        const KnownName *const *found = table.find(foldedKey.first(end));
        if (found && (*found)->startsMany)
            return (*found)->name;
        if (found)
            return {};
    }
    return {};
}

} // namespace bp::words
