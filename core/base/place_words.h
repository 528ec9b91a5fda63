// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Places that stand at the end of what a bank writes, as lists of folded words.

namespace bp::words {

// clang-format off
inline constexpr char16_t countries[] =
    u"usa gbr deu fra ita esp nld bel che aut swe nor dnk fin irl prt pol cze hun rou grc tur can aus nzl ind chn jpn bra "
    u"mex germany deutschland france italy italia spain espana netherlands nederland belgium belgique belgie switzerland "
    u"schweiz suisse svizzera austria osterreich oesterreich sweden sverige norway norge denmark danmark finland suomi "
    u"ireland portugal poland polska czechia hungary magyarorszag romania greece turkey turkiye canada australia india china "
    u"japan brasil brazil mexico luxembourg luxemburg singapore malaysia thailand indonesia philippines phl ltu lva svk svn "
    u"hrv srb isr arg chl zaf hkg mys idn tha kor twn ukr egy isl bgr sgp slovenska cesko hrvatska slovenija lietuva latvija "
    u"eesti bulgaria croatia uk";
inline constexpr char16_t cities[] =
    // cities; those that are also words of names (Bath, Nice, Reading, Orange, Essen, Split) are left out
    u"berlin hamburg munchen muenchen munich koln koeln cologne frankfurt stuttgart dusseldorf duesseldorf dortmund leipzig "
    u"bremen dresden hannover nurnberg nuernberg duisburg bochum wuppertal bielefeld bonn munster muenster karlsruhe "
    u"mannheim augsburg wiesbaden gelsenkirchen monchengladbach braunschweig chemnitz kiel aachen magdeburg freiburg krefeld "
    u"lubeck luebeck oberhausen erfurt mainz rostock kassel saarbrucken saarbruecken potsdam oldenburg osnabruck heidelberg "
    u"darmstadt regensburg ingolstadt wurzburg wuerzburg ulm heilbronn gottingen goettingen wolfsburg trier jena wien vienna "
    u"graz linz salzburg innsbruck klagenfurt villach korneuburg zurich zuerich geneve genf geneva basel bern lausanne "
    u"winterthur luzern lugano paris marseille lyon toulouse nantes montpellier strasbourg bordeaux lille rennes reims "
    u"grenoble dijon angers nimes amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen haarlem "
    u"arnhem brussels bruxelles brussel antwerpen gent liege charleroi london manchester birmingham leeds glasgow liverpool "
    u"edinburgh bristol sheffield cardiff belfast leicester nottingham coventry bradford hull york southampton portsmouth "
    u"plymouth derby newcastle sunderland brighton oxford cambridge norwich dublin cork galway limerick madrid barcelona "
    u"valencia sevilla zaragoza malaga murcia bilbao alicante lisboa lisbon porto roma rome milano milan napoli torino turin "
    u"palermo genova bologna firenze florence bari catania venezia verona padova trieste stockholm goteborg gothenburg malmo "
    u"uppsala oslo bergen trondheim stavanger kobenhavn copenhagen aarhus odense aalborg helsinki espoo tampere vantaa turku "
    u"oulu warszawa warsaw krakow lodz wroclaw poznan gdansk szczecin lublin katowice praha prague brno ostrava plzen "
    u"bratislava kosice budapest debrecen bucuresti bucharest cluj sofia beograd belgrade zagreb ljubljana athens athina "
    u"thessaloniki istanbul ankara izmir kyiv moscow moskva riga vilnius tallinn seattle chicago houston philadelphia dallas "
    u"austin denver boston detroit portland baltimore milwaukee albuquerque tucson fresno sacramento omaha raleigh miami "
    u"oakland minneapolis tampa tulsa honolulu pittsburgh cincinnati anchorage orlando toledo newark plano laredo lexington "
    u"fontana brooklyn toronto montreal vancouver calgary ottawa edmonton winnipeg sydney melbourne brisbane perth adelaide "
    u"canberra auckland wellington christchurch mumbai delhi bangalore bengaluru chennai hyderabad kolkata pune dubai doha "
    u"riyadh bangkok jakarta manila tokyo osaka seoul taipei shanghai beijing johannesburg capetown durban nairobi lagos "
    u"cairo casablanca bogota lima santiago";
// Words that are also names: a town only before the code of its state or country.
inline constexpr char16_t codedCities[] =
    u"bath nice reading orange essen split phoenix washington naperville boise buffalo charlotte columbus memphis nashville "
    u"bentonville springfield cleveland irvine mesa aurora madison jackson lansing pasadena glendale scottsdale henderson "
    u"reno atlanta oakland stockton riverside arlington durham richmond norfolk savannah mobile lincoln wichita topeka "
    u"dayton akron makati osasco petaling jerusalem haifa leuven leiden gyor braga faro lugo pisa parma siena como "
    u"villeurbanne bertrange makkah jeddah quebec halifax surrey burnaby mississauga brampton markham hobart cairns geelong "
    u"bondi wembley croydon slough luton derby deal wells whitby hove bolton blackpool preston manila cebu davao hanoi "
    u"saigon guadalajara puebla cancun tijuana cordoba rosario mendoza quito cali medellin";
// Towns of several words.
inline constexpr const char16_t *towns[] = {
    u"new york", u"new york city", u"los angeles", u"las vegas", u"san diego", u"san jose", u"san francisco",
    u"san antonio", u"salt lake city", u"st louis", u"saint louis", u"st paul", u"saint paul", u"fort worth",
    u"kansas city", u"el paso", u"long beach", u"virginia beach", u"colorado spr", u"colorado springs", u"santa cruz",
    u"santa monica", u"palo alto", u"mountain view", u"ann arbor", u"grand rapids", u"baton rouge", u"new orleans",
    u"jersey city", u"cedar rapids", u"oklahoma city", u"washington dc", u"fort wayne", u"ft wayne", u"ft lauderdale",
    u"fort lauderdale", u"st petersburg", u"new haven", u"santa ana", u"santa barbara", u"santa clara", u"santa fe",
    u"daly city", u"iowa city", u"st pete", u"mexico city", u"ciudad de mexico", u"ciudad de mex", u"cd mexico",
    u"cape town", u"hong kong", u"kuala lumpur", u"petaling jaya", u"buenos aires", u"rio de janeiro", u"sao paulo",
    u"belo horizonte", u"porto alegre", u"las condes", u"vina del mar", u"abu dhabi", u"tel aviv", u"tel aviv yafo",
    u"frankfurt am mai", u"frankfurt am main", u"freiburg im breisgau", u"bad homburg", u"den haag", u"the hague",
    u"sgravenhage", u"s gravenhage", u"den bosch", u"la rochelle", u"aix en provence", u"st etienne", u"saint etienne",
    u"le havre", u"le mans", u"st malo", u"saint malo", u"milton keynes", u"newcastle upon t", u"newcastle upon tyne",
    u"stoke on trent", u"st albans", u"new delhi", u"navi mumbai", u"st gallen", u"la chaux de fonds", u"la chauxdefonds",
    u"a coruna", u"la coruna", u"las palmas", u"san sebastian", u"palma de mallorca", u"santiago de compostela",
    u"reggio emilia", u"la spezia", u"nowy sacz", u"zielona gora", u"gorzow wielkopolski", u"bielsko biala",
    u"ceske budejovice", u"hradec kralove", u"usti nad labem", u"banska bystrica", u"kobenhavn k", u"vila nova gaia",
    u"vila nova de gaia", u"dun laoghaire", u"north vancouver", u"west vancouver", u"quebec city", u"gold coast",
    u"surry hills", u"port elizabeth", u"east london", u"new plymouth", u"palmerston north", u"lower hutt", u"novi sad",
    u"cluj napoca", u"ho chi minh", u"ho chi minh city", u"quezon city", u"richmond hill", u"red deer", u"st johns",
    u"saint john", u"zuerich hb", u"zurich hb", u"addis ababa", u"dar es salaam"};
// Begin towns of two words, if the code of a state or country follows: "TACOS SAN MARCOS CA".
inline constexpr char16_t townStarts[] =
    u"san santa los las fort ft st saint sankt port mount mt new north south east west lake bad palm";
inline constexpr char16_t states[] =
    u"al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri "
    u"sc sd tn tx ut vt va wa wv wi wy dc us uk gb fr it es nl be ch at se no dk fi ie pt pl cz hu ro gr tr au nz nsw vic "
    u"qld on qc bc ab mb sk ns nb lu sg my th ind lnd za mx hk br ae cl hr si rs lt lv ee jp kr ph tw cn are lux arg";
// clang-format on

} // namespace bp::words
