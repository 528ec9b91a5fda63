// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Names of merchants that hold a bank's words, numbers or places, and what tells a branch of a
/// brand from another business under its name, as lists of folded words.

namespace bp::words {

// clang-format off
// Names of several words that stay whole.
inline constexpr const char16_t *wholeNames[] = {
    u"just eat", u"pick n pay", u"pick n save", u"pak n save", u"in n out", u"in n out burger", u"check n go",
    u"check into cash", u"petro canada", u"air canada", u"bell canada", u"hydro quebec", u"service canada",
    u"revenue canada", u"via rail", u"via rail canada", u"electric ireland", u"bank of ireland", u"bank of america",
    u"bank of scotland", u"bank of china", u"bank of montreal", u"bank of india", u"bank of baroda", u"air india",
    u"air china", u"air france", u"virgin australia", u"bank australia", u"bank austria", u"telecom italia",
    u"banca d italia", u"sky italia", u"vodafone italia", u"national express", u"national grid", u"national rail",
    u"national trust", u"national lottery", u"national car rental", u"national car parks", u"national savings",
    u"american express", u"pizza express", u"holiday inn express", u"panda express", u"tesco express", u"carrefour express",
    u"carrefour city", u"carrefour market", u"intermarche express", u"express scripts", u"express vpn", u"express oil",
    u"sports direct", u"direct line", u"direct ferries", u"direct energy", u"direct energie", u"direct assurance",
    u"first direct", u"bank direct", u"credit mutuel", u"credit agricole", u"credit lyonnais", u"credit suisse",
    u"credit karma", u"credit one", u"credit one bank", u"credit du nord", u"credit cooperatif", u"credito emiliano",
    u"apple store", u"apple online store", u"trader joe s",
    u"toys r us", u"babies r us", u"sonic drive in", u"on the border", u"on the run", u"by the way", u"for eyes",
    u"on running", u"an post", u"la poste", u"la banque postale", u"la caixa", u"la vie claire", u"la redoute",
    u"la quinta", u"la fitness", u"le pain quotidien", u"del taco", u"del monte", u"de lijn", u"de bijenkorf",
    u"from you flowers", u"id tech", u"id mobile", u"ideal image", u"ideal standard", u"card factory", u"doc martens",
    u"doc morris", u"no frills", u"jb hi fi", u"dd perks", u"mail boxes etc", u"electric picnic", u"internet archive",
    u"signature flight", u"fc barcelona", u"fc bayern munchen", u"real madrid", u"atletico madrid", u"ac milan",
    u"inter milano", u"farmacia guadalajara", u"farmacias guadalajara", u"boston market", u"boston pizza", u"new york life",
    u"new york pizza", u"california pizza kitchen", u"paris baguette", u"wells fargo", u"banco santander",
    u"banco sabadell", u"transport for london", u"cafe karte"};
// Names whose digits stand behind letters or alone; others of that shape are tills, cards and receipts.
inline constexpr char16_t digitNames[] =
    u"o2 q8 a101 a2a bet365 huk24 check24 n26 99app 99food bank11 autoscout24 immoscout24 c1000 g2a jet2 rema1000 mitre10 "
    u"forever21 super8 motel6";
// What a branch is called: behind the name of a brand it is still that brand.
inline constexpr char16_t branchWords[] =
    u"warehouse mktplce svcs svc europesar euuk sud sued nord ost west north south east stores store stor markt market "
    u"supermarkt supermarket supermercado supermercados supermarche supermarches superstore supercenter supercentre "
    u"hypermarket hipermercado center centre centro city local smkt smkts mkts mkt mktp mktpl mktplace marketplace express "
    u"kvantum neighborhood nhood filiale fil filialen branch shop shops online web com eu us uk gb einkauf dienstleistung "
    u"dienstleistungs vertriebs vertrieb vertriebsgesellschaft deutschland republika international europe core s m p l c cd "
    u"grocery group retail ltd sagt dankt danke digital app sarl einkaufs gesellschaft sverige polska iberia belgium france "
    u"italia espana uab hf services payments";
// Behind the name of a brand they tell of another business.
inline constexpr char16_t otherKinds[] =
    u"bank banking banque banca banco petrol fuel fuels gas gasbar gasoline tankstelle tanken station essence carburant "
    u"benzina gasolinera insurance insurances ins versicherung versicherungen assurance assurances assicurazioni seguros "
    u"seguro money moneycard creditcard finance financial finanz finanzierung loan loans credit kredit mobile mobil telecom "
    u"telekom talk phone connect broadband pharmacy pharmacie apotheke pharma rx vision optical optician energy energie "
    u"electricity strom reisen travel travels holidays viajes voyages vacations reise urlaub tickets ticket foto fotos "
    u"fotowelt photo pictures tyres tire tires auto garage carwash hotel hotels music video prime audible kindle aws fresh "
    u"pay wallet media ads advertising flex luna studios jobs stiftung foundation charity tv entertainment books clinic "
    u"health dental vet opticians opticien optik buchhandlung libreria librairie bakery backerei baeckerei boulangerie "
    u"boucherie pizzeria tankstation gift card giftcard giftcards lotto blumen flowers fleurs parking parken charging "
    u"ladestation solar heizoel oil academy events logistik logistics guthaben prepaid handy immobilien mortgage mortgages "
    u"savings life pfs pfsopt";
// They say what sort of shop it is, not which: a town behind one of these tells it apart.
inline constexpr char16_t kinds[] =
    u"verein turnverein sportverein tennisverein tennisclub fussballverein musikverein kindergarten krippe pizzeria "
    u"trattoria osteria ristorante restaurant restaurante restauracja ravintola restaurang etterem restauracia restaurace "
    u"taverna brasserie bistro cafe caffe kaffee kaffeehaus kavarna kawiarnia kahvila kafe cafeteria cafetaria bar pub "
    u"imbiss grill doener doner kebab kebap sushi creperie eisdiele eiscafe gelateria konditorei gasthof gasthaus wirtshaus "
    u"biergarten kantine hotel hostel motel pension hostal albergo ostello taxi taksi taxis apotheke pharmacie pharmacy "
    u"farmacia farmacie farmacias apotek apteka apteekki lekarna gyogyszertar eczane drogerie backerei baeckerei "
    u"boulangerie bakery panaderia panificio bakkerij piekarnia pekarna bageri bageriet patisserie pasticceria metzgerei "
    u"fleischerei boucherie butcher carniceria macelleria friseur frisor coiffeur coiffure peluqueria parrucchiere kapper "
    u"barber barbier kosmetik kiosk tabac tabacchi tabaccheria estanco trafik papeterie buchhandlung libreria librairie "
    u"bookshop ksiegarnia blumen florist fleuriste floristeria fiorista supermarkt supermarket supermercado supermercato "
    u"supermarche tankstelle parkhaus parkplatz parking kino theater theatre cinema bibliothek biblioteca bibliotheque "
    u"schwimmbad sauna zahnarzt tierarzt arzt arztpraxis dentist dentista dentiste waschsalon reinigung laundry lavanderia "
    u"autowaesche carwash werkstatt gym fitness club disco casino schule school ecole escuela colegio scuola";
// Brands with a shop in every town: what stands behind a town is the quarter or the street.
inline constexpr char16_t chains[] =
    u"ikea kaufland edeka penny netto oxxo soriana chedraui mercadona eroski alcampo esselunga conad eurospin iper "
    u"carrefour auchan leclerc intermarche monoprix franprix fnac darty castorama bricomarche decathlon saturn mediamarkt "
    u"mediaworld hornbach toom hellweg obi zara primark mango bershka stradivarius sephora rossmann bipa billa hofer migros "
    u"denner colruyt delhaize jumbo hema kruidvat etos blokker xenos biedronka zabka tesco asda morrisons waitrose greggs "
    u"starbucks mcdonalds burgerking kfc dunkin chipotle walmart costco safeway kroger publix wegmans walgreens continente "
    u"pingodoce wildberries magnit pyaterochka hemkop willys coop rema tokmanni prisma fressnapf deichmann takko kik tedi "
    u"aldi lidl rewe spar";
// clang-format on

} // namespace bp::words
