// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What banks and card processors write around a merchant's name, as lists of folded words.

namespace bp::words {

// clang-format off
inline constexpr char16_t weakWords[] =
    // English
    u"pos debit payment payments pymt pymts pmt pmts withdrawal withdrwl deposit mcdebit contactless recurring recur "
    u"signature authorized authorised authorization preauth ach eft epay epayment trnsfr xfer checkcard dbt bkcd eftpos "
    u"debits reqst billpay paymentrec autopay txn trx webpayment cpm fpi fpo bgc ddr bacs chaps "
    // German
    u"kartenumsatz kaufumsatz lastschrift basislastschrift folgelastschrift erstlastschrift einmallastschrift sepa "
    u"gutschrift uberweisung ueberweisung dauerauftrag echtzeitueberweisung ec elv onlineueberweisung zahlung karteneinsatz "
    u"bargeldlos einzug bezahlung buchung umsatz sammler echtzeit onlinebanking sdd twint kartenpreis warenkauf pending "
    u"dankt "
    // French
    u"paiement paiements prlv prelevement prelevements vir virement virt facture cbsc factcb "
    // Italian
    u"pagamento pagamenti addebito accredito bonifico "
    // Spanish, Portuguese, Catalan
    u"pago pagos recibo adeudo transferencia abono cargo domiciliacion pagto pagt debito credito liquidacion trf transf "
    u"rshop enviado enviada recibido recibida recebido recebida "
    // Dutch
    u"betaalautomaat betaling betalen incasso overschrijving pinbetaling bea gea sepaoverboeking pasvolgnr betalingskenm "
    // Polish, Czech, Slovak
    u"platnosc platnosci przelew transakcja transakcji platba kartou prevod obchodnik "
    // Nordic
    u"korttiosto kop visakop kortbetaling overforsel varekob betalningsservice betalning autogiro mobilepay vipps nettgiro "
    u"girering mobilepaykob reservation overforing overfoering tilisiirto "
    // Hungarian, Romanian, Turkish, Russian in Latin letters
    u"vasarlasi kartyas bankkartyas tranzakcio utalas plata cumparare achizitie tranzactie comerciant harcamasi odeme "
    u"odemesi oplata pokupka "
    // more of the above
    u"debitkartenumsatz debitkartenzahlung girocardzahlung sepalastschrift lastschrifteinzug kartenverfugung pagobancomat "
    u"operazione operacion cobro multibanco bezgotowkowa bezgotowkowe blik kortbetalning avtalegiro efaktura bankgiro "
    u"plusgiro korttimaksu verkkomaksu tilisiirto betalingsservice vdp vdc vda varaus pasnr debetkaart debitkaart dne castka "
    u"dato spei magtape ecomm kauftransaktion kartica karticom kupovina placanje pirkums pirkimas ostu suoraveloitus elasku "
    u"polecenie zaplaty prch pointofsale redcompra satis pesin trtp csid marf overboeking kortkob dankortnota "
    u"echtzeituberweisung domiciliation domiciliering inkaso qris paytransfer tfr bbp boleto cdeb mdebit rsdebit kartyaval "
    u"kartennr elvsepa ipp instalment installment αγορα verkkopankki maksu platobna zlecenie tytulem "
    // India, Canada, Australia, Singapore
    u"upi imps neft rtgs nach ecom fpos prlvt pagam debetowa obchodnika obchodnikovi authorisation authorisations debitk "
    u"debitk1 kreditk kreditk1 p2m interac idp opos preauthorized osko bpay payid paynow";
// Weak, and someone paid by card: a short word before one is some bank's own.
inline constexpr char16_t cardWords[] =
    u"purchase visa mastercard maestro purch kartenzahlung girocard kreditkarte debitkarte achat achats carte acquisto "
    u"compra compras tarjeta tarj cartao betaalpas bancontact aankoop kaart zakup karta karty nakup kortkop kortkjop "
    u"varekjop dankort karte vasarlas alisveris harcama";
inline constexpr char16_t softWords[] =
    u"ted doc pix ideal nexi swish sig deb vis cb dab sct einkauf pag carta favore przy uzyciu card credit web online check "
    u"cheque pin so dd transfer bank on at to from for the in by of internet funds id ref no nr und am um vom mit ihr danke "
    u"sagt vielen dank thank you par le du la avec con del en da de di te fee bizum inst store cd db cr bill pay via tran "
    u"fund electronic external type signature date a e i k s fx direct express debitcard pre auth po merchandise "
    u"miscellaneous account acct ppd ccd parc term pcd bil onl psc tid mid nota non tpv dr recu do df hold transaction "
    u"numero nummer num debet ore alle ora movil automatico automatique automatica diretto europeen europese doorlopend "
    u"algemeen incassant vostro serv estabelecimento comercio nacional internacional electron nonbt qr geldautomaat c o d n "
    u"p vers an au instantane inmediata emis wychodzacy przychodzacy sb servicos faster tramite prepaid vps inft acc met "
    u"einer aus karte karten receipt with merchant retail nfc pin pur crd dda trace mmt emi elo hipercard tdc por utilizzo "
    u"temassiz clasica skickad skickat mottagen mottaget dab paid cashout vers conta fnb vare ga";
// Begin a text only as the bank's word, if a name follows; elsewhere they may be names.
inline constexpr char16_t leadWords[] =
    u"cb dd kauf einkauf belastung pix swish nets sto ostos zelle bizum twint tpv uttag aplpay payconiq bestellung rechnung "
    u"venmo tikkie wero retrait vis clp bestelling factuur dienstleistung lev kob mobi bhim onlinekauf";
// No names where all other words are the bank's: "PAYMENT RECEIVED - THANK YOU", "MOBILE DEPOSIT".
inline constexpr char16_t remainders[] =
    u"thank thanks you your merci received returned web mobile remote automatic auto recurring za";
// Several words that together are the bank's.
inline constexpr const char16_t *phrases[] = {
    u"apple pay", u"google pay", u"samsung pay", u"vis intl", u"sale debit", u"fast payment", u"faster payment",
    u"faster payments", u"dk nota", u"bs betaling", u"mb way", u"compra mb", u"point of sale", u"tap and pay",
    u"debit order", u"d d", u"einkauf tkb", u"einkauf tkb karte", u"vis int l", u"bill payment via", u"non sterling",
    u"sent to", u"first data", u"landesbank baden wurttemberg", u"klarna bank ab publ", u"klarna bank ab", u"karte sb tank",
    u"tikkie id", u"m pesa pay bill", u"mpesa pay bill", u"mpesa", u"stichting mollie payments", u"stg mollie payments",
    u"a favore di", u"a vostro favore", u"kauf debit", u"pag serv", u"e transfer", u"etransfer", u"etransfer sent",
    u"alle ore", u"qr code", u"a favor de", u"aus kartenzahlung", u"kauf dienstleistung", u"online transfer",
    u"standing order to", u"standing order", u"bank giro credit ref", u"bank giro credit", u"da voi", u"voi disposto",
    u"istantaneo disposto", u"disposto a favore di", u"en votre faveur de", u"en votre faveur", u"tikkie van",
    u"uberweisung von", u"uberweisung an", u"ueberweisung von", u"ueberweisung an", u"zahlung von", u"gutschrift von",
    u"echtzeituberweisung von", u"echtzeituberweisung an", u"overschrijving naar", u"overschrijving van",
    u"overboeking naar", u"overboeking van", u"betaling aan", u"betaling van", u"betaling til", u"betaling fra",
    u"overforing till", u"overforing fran", u"overforing til", u"overforing fra", u"overforsel til", u"overforsel fra",
    u"insattning fran", u"swish till", u"swish fran", u"bonifico a", u"bonifico da", u"virement de", u"virement a",
    u"virement vers", u"transferencia a", u"transferencia de", u"transferencia para", u"przelew od", u"przelew do",
    u"via bancontact", u"aus girocard", u"w d", u"sans contact", u"u obchodnika", u"kod mobilny", u"pix des"};
// Bills, orders and customers, where their number follows: "RG 2075-0316 DR. WEBER".
inline constexpr char16_t documents[] =
    u"rg re rnr renr rgnr rechnungsnr rechnungnr rechnungsnummer inv invoice fact factura facture fatura faktura fakt kdnr "
    u"kundennr kundennummer kdnummer bestellnr bestellnummer auftragsnr belegnr beleg vorgang tanr "
    u"vertrag vertragsnr contract contrat contrato polizza poliza reservation";
inline constexpr char16_t cheques[] = u"check checks cheque cheques chq chk scheck schecks assegno";
// A number after one of these belongs to the name: "HOTEL 1898", "ROUTE 66", "SUPER 8 MOTEL".
inline constexpr char16_t numbered[] =
    u"hotel hostel pension motel club bar cafe kaffee restaurant restaurante ristorante studio super route park pier forever "
    u"rema phillips pho burger mitre unit area haus house pub bistro brasserie lounge kitchen gasthof pizzeria gym casa "
    u"taverna salon theater kino radio studios gallery galerie diner grill cabana platform gleis tower turm";
// A number before one of these belongs to the name: "7 ELEVEN", "99 RANCH".
inline constexpr char16_t counted[] =
    u"eleven ranch hour guys cents flowers fitness checking burgers market parfum seasons brothers degrees restaurant for";
// The bank says that a name follows: "presso COOP", "/NAME/J DE VRIES", "Naam: ZIGGO".
inline constexpr char16_t markers[] =
    u"presso estabelecimento name naam de do od ord von an bei fra fran nom nombre nome nazwa odbiorca nadawca beneficiario "
    u"beneficiaire empfanger empfaenger begunstigter payee merchant creditor to from";
// Names of merchants as short as a bank's words; many put "*" between themselves and what was bought.
inline constexpr char16_t shortBrands[] =
    u"amzn amz uber lyft grab bolt lime bird voi tier ebay etsy hulu meta hbo aws att hm gojek msft hp sony xbox nyt wsj dji "
    u"maxx freenow kfc glovo rappi didi cvs wm temu shein ikea zara aldi lidl rewe tv ea nord roku qt arco wawa esso aral jet "
    u"avia omv eni agip elf gulf ross gap next asda boot hema plus dirk deka bim sok opet coop obs meny kiwi irma spar mol "
    u"wolt ace tjx heb vons acme rite cub ihop dq pho obi dm ihle fnac cora dia pam iper spak bol ns ah jbc vr hsl alko bp "
    u"amc uno muji aldo lush fust volg otto kik tedi nkd ccc smyk rtv pko pzu dino";
// What was bought, not who sold it: "FOO *ORDER".
inline constexpr char16_t bought[] =
    u"order orders ride trip sub subs subscription premium plus bill billing store online payment pending membership help "
    u"pay prime invoice monthly annual yearly renewal pro service services app apps shop www http https com";
// Written before or after an amount.
inline constexpr char16_t currencies[] =
    u"eur usd gbp chf sek nok dkk isk pln czk huf ron bgn rsd aud cad nzd jpy cny hkd sgd myr thb idr php inr brl mxn ars "
    u"clp zar ngn kes aed sar ils qar try rub uah twd krw vnd";
// Payees of card payments whose merchant stands in the memo.
inline constexpr char16_t processors[] =
    u"klarna adyen stripe mollie tikkie payone nexi worldline sumup concardis telecash gocardless buckaroo zettle unzer "
    u"computop novalnet ratepay landesbank firstdata mangopay";
// Mexican and Indian texts name the bank, its number and then the person.
inline constexpr char16_t otherBanks[] =
    u"banorte bbva banamex santander hsbc scotiabank inbursa azteca stp banregio hdfc icici sbi axis kotak";

inline constexpr char16_t carriers[] =
    u"sq tst sp pp paypal py ppl bb fbpay cko sumup zettle izettle iz stripe adyen mollie wl wlp olo lsp nyx sps klarna fsp "
    u"ptx payu przelewy24 dotpay payone concardis ccbill digitalriver 2co fs paddle gumroad mercadopago mercpago mp picpay "
    u"pagseguro ebanx dlocal razorpay cashfree payfast yoco square toast clover google gpay applepay alipay wechat tenpay "
    u"crv sqc pag pagbrasil zlr shopify spo ccv bck unzer nexi satispay redsys gopay iyzico payconiq mypos viva vivawallet "
    u"worldline paytm clip merpago afterpay clearpay affirm zip dojo sezzle laybuy comgate izipay conekta ikhokha snapscan "
    u"billdesk ccavenue grabpay fomo 2c2p omise xendit midtrans wise vipps mobilepay swish nets worldpay tpv bizum twint "
    u"datatrans computop lightspeed eventbrite fastspring flywire gocardless truelayer xsolla skrill barclaypay takepayments "
    u"teya multibanco mbway paytrail kassa24 squareup sumupterminal sibs p24 smartpay sqsp paypalcz bpoint ifthenpay easypay "
    u"pagarme getnet cielo rede stone telecash act eb wix fh wpy in ipy nnt cpi gosq b2p ifd cke";
// Bare before a name they only pass the money on, too: "SUMUP CAFE".
inline constexpr char16_t bareCarriers[] =
    u"paypal sq sumup zettle izettle mollie adyen paytrail payconiq sp";
inline constexpr char16_t legal[] =
    u"gmbh ag kg kgaa ohg ug mbh ek ltd limited plc llc llp inc corp corporation co sa sas sarl eurl bv nv vof srl spa sl "
    u"slu sau sro as aps ab oy oyj asa zoo spzoo sp lda ltda kft zrt doo dd eood pty pvt bhd sdn se scs snc cie eg ev gbr "
    u"stores filiale filijala fil succursale sucursal";
inline constexpr char16_t stops[] =
    u"sagt iban bic eref mref kref cred svwz abwa abwe mandat mandatsref mandatsreferenz referenz reference kundenreferenz "
    u"glaubiger glaeubiger endtoend endtoendid ending indn auftraggeber kartennr folgenr terminal kassenbon valuta kurs "
    u"wechselkurs kaufdatum remi concepto causale machtiging mandate omschrijving kenmerk betreff verwendungszweck datum uhr "
    u"motif tytul referte echeance mdt rum dekuje vam kl mandato mandaat prezzo importo divisa notprovided ics fact inh kdnr "
    u"vertragskonto festnetz umsatzsteuer othr arn conf";
inline constexpr char16_t ofPlaces[] =
    u"of de di du des stadt stadtwerke gemeinde sparkasse volksbank kreissparkasse universitat university bank county "
    u"finanzamt landeshauptstadt kreis landkreis stadtkasse comune commune ville mairie ayuntamiento urzad hotel flughafen "
    u"airport museum zoo vhb evb mpk mzk zkm pks mks ztm mhd emt zdmikp gemeente vvr verkehrsbetriebe councl council royal "
    u"raiffeisenbank museo musee le aok hochschule";
inline constexpr char16_t capitals[] =
    u"atm ica rewe ikea edeka obi dhl dm bp kfc cvs ups usps bmw vw hsbc ubs ing dkb aok tk dak sbb obb oebb db bvg mvg hvv "
    u"kvb vbb rmv ec hbo att aws ibm hp tui dpd gls hm ca ntv rtl zdf ard gez huk vhv axa vgh lvm hdi arag mvv enbw eon rwe "
    u"evn ovo edf sncf ratp tgv ptt kpn ns abn rtv sfr bnp cic lcl bt ee o2 tfl rac aa bbc itv asda tgi llbean gap dsw rei "
    u"tjx amc nyc irs dmv mta bart pge adt usaa geico jcpenney bjs heb qfc ihop ikk bkk bsr swm sap jbl lg msi pkp zus pko "
    u"pzu ntt au jr ana jal klm sas lot tap adac ace gmx cewe kik tedi nkd nh pfa dnb seb";
// clang-format on

} // namespace bp::words
