// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Towns as banks write them behind a merchant's name, as lists of folded words: the larger ones of each country.

namespace bp::words {

// clang-format off
// No other words and no usual family names.
inline constexpr char16_t cities[] =
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
    u"cairo casablanca bogota lima santiago aalen ahlen alsdorf amberg ansbach aschaffenburg aurich backnang balingen "
    u"bamberg bautzen bayreuth bergheim biberach bietigheim bietigheimbissingen bitburg bocholt boblingen boeblingen bottrop "
    u"bremerhaven bruchsal bruhl bruehl buxtehude castroprauxel coburg coesfeld cottbus crailsheim cuxhaven dachau "
    u"deggendorf delmenhorst detmold dinslaken donaueschingen dormagen dorsten duren dueren eberswalde eisenach elmshorn "
    u"emden emmerich erding erlangen eschweiler esslingen euskirchen fellbach flensburg forchheim frankenthal frechen "
    u"freising freudenstadt friedrichshafen fulda furth fuerth garbsen garching garmischpartenkirchen geislingen gelnhausen "
    u"germering gifhorn giessen gladbeck goppingen goeppingen gorlitz goerlitz goslar gotha greifswald grevenbroich gronau "
    u"gummersbach gutersloh guetersloh halberstadt haltern hameln hanau hattingen heidenheim helmstedt hennef herford herne "
    u"herrenberg herten hilden hildesheim hoxter hoyerswerda hurth huerth ibbenburen iserlohn itzehoe kaarst kaiserslautern "
    u"kempten kerpen kleve koblenz konstanz kornwestheim kulmbach laatzen landshut langenfeld langenhagen leinfelden "
    u"leinfeldenechterdingen lemgo leonberg leverkusen lippstadt lorrach loerrach ludenscheid luedenscheid ludwigsburg "
    u"ludwigshafen luneburg lueneburg lunen maintal marburg meerbusch memmingen menden merseburg mettmann moers monheim "
    u"muhlheim muehlheim mulheim muelheim nettetal neubrandenburg neumunster neumuenster neuruppin neuss neuulm neuwied "
    u"nienburg norderstedt nordhausen nordhorn nordlingen nurtingen nuertingen oberursel offenbach offenburg oranienburg "
    u"paderborn passau peine pforzheim pinneberg pirmasens pirna plauen plochingen puchheim pulheim quedlinburg radebeul "
    u"radolfzell rastatt ratingen ravensburg recklinghausen remscheid rendsburg reutlingen rheine rosenheim rottenburg "
    u"rottweil russelsheim ruesselsheim saarlouis salzgitter sangerhausen schorndorf schwabach schwerin schweinfurt "
    u"schwetzingen siegburg siegen sindelfingen sinsheim solingen sonthofen speyer starnberg stendal stralsund straubing "
    u"suhl teltow traunstein troisdorf tubingen tuebingen tuttlingen uelzen unna unterhaching velbert viersen villingen "
    u"villingenschwenningen wallau waiblingen warendorf weinheim wernigerode wesel wesseling wetzlar wilhelmshaven willich "
    u"winnenden wismar wittenberg wurselen wuerselen xanten zittau zwickau zweibrucken amstetten ansfelden bregenz dornbirn "
    u"eisenstadt feldkirch gmunden hallein hollabrunn kapfenberg klosterneuburg kufstein leonding lustenau modling moedling "
    u"schwechat schwaz spittal stockerau ternitz traiskirchen tulln vocklabruck voecklabruck wolfsberg zwettl aarau adliswil "
    u"allschwil arbon bellinzona bienne bulach buelach burgdorf carouge chiasso davos dietikon dubendorf duebendorf "
    u"emmenbrucke frauenfeld fribourg grenchen herisau horgen interlaken kloten kreuzlingen kriens langenthal lancy liestal "
    u"locarno meyrin montreux morges neuchatel nyon oerlikon olten opfikon pratteln pully rapperswil reinach regensdorf "
    u"renens riehen schaffhausen schlieren schwyz sierre solothurn spreitenbach sursee thalwil uster vernier vevey "
    u"volketswil wadenswil waedenswil wallisellen wettingen wetzikon wohlen yverdon zermatt zofingen zollikon agen "
    u"aixenprovence ajaccio albertville albi alencon ales amiens annecy annemasse annonay antibes arcachon argenteuil arles "
    u"arras asnieres aubagne aubervilliers aulnay aurillac auxerre avignon bagneux bagnolet bastia bayonne beauvais belfort "
    u"bergerac besancon bethune beziers biarritz bobigny bondy boulognebillancourt bourges bressuire brive bron cagnes "
    u"cahors calais caluire cambrai carcassonne carpentras cergy chalonsensaone chambery champigny chartres chateauroux "
    u"chatellerault chatillon chaumont chelles cherbourg chessy cholet clamart clermontferrand clichy colmar colombes "
    u"colomiers compiegne concarneau corbeil courbevoie creil creteil deauville denain dieppe douai draguignan drancy dreux "
    u"dunkerque echirolles elbeuf epernay epinal ermont etampes evreux fontainebleau fontenay forbach fougeres franconville "
    u"frejus gennevilliers gonesse gueret guyancourt haguenau henin herblay herouville hyeres illzach istres jouy lannion "
    u"levallois lieusaint lievin limoges lisieux longjumeau longwy lorient luneville mantes marignane martigues maubeuge "
    u"meaux merignac metz meudon millau montauban montbeliard montelimar montigny montlucon montmorency montreuil montrouge "
    u"morlaix mulhouse nanterre narbonne nevers niort noisiel orvault oullins oyonnax palaiseau pantin perigueux perpignan "
    u"pessac pontault pontivy pontoise puteaux quimper rambouillet reze rillieux roanne rochefort rodez roubaix rouen rueil "
    u"rueilmalmaison sallanches sarcelles sarreguemines sartrouville saumur schiltigheim selestat sevres soissons suresnes "
    u"talence tarbes thionville thonon toulon tourcoing valenciennes vannes vanves vaulx velizy venissieux verdun versailles "
    u"vesoul vichy vierzon villefranche villejuif villepinte villiers vincennes viry vitrolles vitry voiron wasquehal "
    u"wattrelos agrigento alessandria andria avellino barletta benevento bergamo biella bolzano brescia brindisi cagliari "
    u"caltanissetta campobasso caserta catanzaro chieti civitavecchia cosenza cremona crotone cuneo empoli foggia foligno "
    u"forli frosinone gallarate grosseto imola isernia lecce lecco legnano livorno lucca macerata mantova marsala matera "
    u"merano mestre modena molfetta monza novara nuoro oristano perugia pesaro pescara piacenza pistoia pordenone pozzuoli "
    u"rapallo ravenna rieti rimini rovereto rovigo salerno sanremo sassari savona segrate siracusa sondrio taranto teramo "
    u"terni trapani trento treviso udine varese verbania vercelli viareggio vicenza vigevano viterbo albacete alcobendas "
    u"alcorcon algeciras almeria aranjuez aviles badajoz badalona barakaldo benidorm caceres castellon cornella coslada "
    u"donostia elche estepona fuengirola fuenlabrada gandia getxo gijon girona granollers huelva ibiza irun jaen leganes "
    u"lleida logrono majadahonda manresa marbella mataro mostoles orihuela ourense oviedo pamplona ponferrada pontevedra "
    u"pozuelo roquetas sagunto santurtzi sitges tarragona terrassa torrejon torremolinos torrevieja torrevella valdemoro "
    u"valladolid viladecans xirivella albufeira alcochete almada amadora aveiro barreiro braganca carcavelos cascais coimbra "
    u"covilha ermesinde espinho felgueiras funchal gondomar guimaraes ilhavo leiria loule loures matosinhos montijo odivelas "
    u"oeiras ovar palmela penafiel peniche portimao povoa queluz santarem seixal sesimbra setubal sintra tavira valongo "
    u"viseu alkmaar alphen amersfoort amstelveen apeldoorn barendrecht barneveld beverwijk bussum capelle castricum "
    u"culemborg delft delfzijl deventer doetinchem dordrecht drachten dronten emmeloord enkhuizen enschede geldrop gorinchem "
    u"haarlemmermeer hardenberg harderwijk heemskerk heemstede heerenveen heerhugowaard heerlen hellevoetsluis helmond "
    u"hengelo hilversum hoofddorp hoogeveen hoogezand hoorn ijmuiden katwijk kerkrade leeuwarden leiderdorp leidschendam "
    u"lelystad maarssen maassluis maastricht meppel middelburg naaldwijk nieuwegein nijkerk oldenzaal oosterhout papendrecht "
    u"purmerend raalte ridderkerk rijswijk roermond roosendaal schiedam schiphol sittard sliedrecht sneek spijkenisse "
    u"steenwijk terneuzen uithoorn uden valkenswaard veenendaal veghel veldhoven venlo venray vlaardingen vlissingen "
    u"volendam voorburg voorschoten waalwijk waddinxveen wageningen wassenaar weert woerden zaandam zaanstad zandvoort zeist "
    u"zevenaar zoetermeer zutphen zwijndrecht zwolle aalst aarschot anderlecht beringen beveren binche blankenberge braine "
    u"brasschaat brugge bruges deinze dendermonde diest diksmuide drogenbos eeklo etterbeek eupen evere genk geraardsbergen "
    u"hasselt herentals herstal ieper ixelles izegem jambes jette knokke kontich kortrijk kuurne laeken lokeren lommel "
    u"louvain maaseik maasmechelen machelen mechelen merksem mons mortsel mouscron namur ninove nivelles oostende ostend "
    u"oudenaarde roeselare ronse schaerbeek schoten seraing sintniklaas tienen tongeren torhout tournai turnhout uccle "
    u"verviers vilvoorde waregem wevelgem zaventem zele zelzate zottegem differdange dudelange ettelbruck aberdeen "
    u"abergavenny aberystwyth accrington aldershot altrincham andover ascot aylesbury banbury bangor barnsley barnstaple "
    u"basildon basingstoke batley berkhamsted bexleyheath bicester bideford birkenhead blackburn blackpool bognor bootle "
    u"borehamwood bournemouth bracknell braintree brentford brentwood bridgend bridgwater bromley burnley caerphilly "
    u"camberley camborne canterbury carlisle carmarthen carshalton castleford caterham cheadle chelmsford cheltenham "
    u"cheshunt chesterfield chichester chippenham chiswick chorley cirencester clacton cleethorpes coatbridge colchester "
    u"consett cramlington cumbernauld cwmbran dagenham dartford daventry dewsbury didcot doncaster dorchester dorking "
    u"droitwich dumfries dundee dunfermline eastbourne eastleigh edgware egham ellesmere eltham enfield evesham exeter "
    u"exmouth falkirk falmouth farnborough faversham felixstowe folkestone frome gateshead gillingham glastonbury godalming "
    u"gosport grantham gravesend greenock grimsby guildford halesowen harpenden harrogate hartlepool harwich havant "
    u"haverfordwest haywards hemel hertford hexham heywood hinckley hitchin horsham hounslow hove hucknall huddersfield "
    u"huntingdon ilford ilkeston ilkley inverness ipswich kenilworth kettering kidderminster kilmarnock kirkcaldy "
    u"knaresborough knutsford launceston leatherhead leighton leominster letchworth lewes lewisham leyland lichfield "
    u"litherland llandudno llanelli loughborough loughton lowestoft luton lymington lytham macclesfield maidenhead maidstone "
    u"marlow merthyr middlesbrough minehead morecambe motherwell neath newbury newquay northallerton northampton northwich "
    u"nuneaton oakham oldbury oldham omagh orpington ossett oswestry paignton paisley penzance peterborough peterlee "
    u"petersfield pontefract pontypridd portadown portishead pwllheli radstock rayleigh redditch redruth reigate rhyl "
    u"rochdale romford romsey rotherham rugeley ruislip runcorn rushden salford salisbury scunthorpe seaford sevenoaks "
    u"shepperton shoreditch shrewsbury sidcup sittingbourne skegness skelmersdale sleaford slough solihull southend "
    u"southgate southport southwark staines stalybridge stevenage stockport stokeontrent stourbridge stowmarket streatham "
    u"stretford stroud surbiton swadlincote swanley swansea swindon tamworth taunton telford tewkesbury thetford thurrock "
    u"tilbury tiverton tonbridge torquay totnes tottenham trowbridge twickenham uckfield ulverston uxbridge wallasey "
    u"wallsend walsall waltham walthamstow wandsworth warminster warrington watford wednesbury wellingborough welwyn "
    u"westminster weybridge weymouth whitby whitehaven whitstable wickford widnes wigan wilmslow wimbledon wirral wisbech "
    u"witham witney woking wokingham wolverhampton woolwich workington worksop worthing wrexham wymondham yeovil antrim "
    u"armagh ballymena craigavon dungannon enniskillen lisburn newry newtownards strabane athlone balbriggan ballina carlow "
    u"castlebar celbridge clonmel drogheda dundalk ennis enniscorthy killarney kilkenny leixlip letterkenny longford "
    u"malahide maynooth mullingar naas navan nenagh portlaoise sligo tallaght thurles tralee tuam tullamore waterford "
    u"wexford youghal scottsdale naperville bentonville makati osasco petaling jerusalem haifa leuven leiden gyor braga "
    u"villeurbanne bertrange makkah jeddah quebec halifax burnaby mississauga brampton hobart cairns geelong wembley croydon "
    u"cebu davao hanoi saigon guadalajara puebla cancun tijuana medellin quito";
inline constexpr char16_t farCities[] =
    u"cdmx eskilstuna falun gavle halmstad haninge helsingborg huddinge jonkoping kalmar karlskrona karlstad kiruna kista "
    u"kristianstad kungalv kungsbacka landskrona lidingo lidkoping linkoping ludvika lulea molndal motala norrkoping "
    u"norrtalje nykoping orebro ornskoldsvik ostersund sandviken skelleftea skovde sodertalje sollentuna sundbyberg "
    u"sundsvall trelleborg trollhattan tyreso uddevalla umea vallingby vanersborg varberg varnamo vasteras vasteraas "
    u"vastervik vaxjo visby ystad alesund arendal baerum drammen egersund elverum fredrikstad gjovik harstad haugesund "
    u"honefoss horten jessheim kongsberg kongsvinger kristiansand kristiansund larvik lillehammer lillestrom lorenskog "
    u"mandal mosjoen namsos narvik notodden porsgrunn sandefjord sandnes sandvika sarpsborg skien stjordal strommen tonsberg "
    u"tromso vadso aabenraa albertslund allerod ballerup birkerod brondby charlottenlund esbjerg farum fredericia "
    u"frederiksberg frederikshavn frederikssund gentofte gladsaxe glostrup haderslev hellerup helsingor herlev herning "
    u"hillerod hjorring holbaek holstebro horsens hvidovre ikast kastrup koebenhavn kolding lyngby naestved nyborg nykobing "
    u"randers ringsted rodovre roskilde silkeborg skanderborg slagelse sonderborg svendborg taastrup thisted vejle viborg "
    u"alavus forssa hameenlinna hamina heinola hyvinkaa imatra jarvenpaa joensuu jyvaskyla kajaani kauniainen kerava "
    u"kirkkonummi kokkola kouvola kuopio lappeenranta lohja mikkeli naantali nurmijarvi pietarsaari porvoo raahe raisio "
    u"riihimaki rovaniemi savonlinna seinajoki tornio tuusula vaasa valkeakoski ylojarvi akureyri kopavogur reykjavik "
    u"hafnarfjordur kaunas klaipeda siauliai panevezys jurmala liepaja daugavpils narva parnu tartu bedzin belchatow "
    u"bialystok bytom bydgoszcz chelm chorzow chrzanow ciechanow czeladz czestochowa dabrowa elblag gdynia gliwice glogow "
    u"gniezno grudziadz ilawa inowroclaw jastrzebie jaworzno kalisz kedzierzyn kielce kolobrzeg konin koszalin kutno "
    u"legionowo legnica leszno lomza lubin mielec mikolow myslowice olkusz olsztyn ostroleka oswiecim otwock pabianice "
    u"piaseczno piekary piotrkow plock polkowice pruszkow przemysl pszczyna pulawy raciborz radom radomsko rumia rybnik "
    u"rzeszow sanok siedlce siemianowice sieradz skierniewice slupsk sopot sosnowiec starogard suwalki swarzedz swidnica "
    u"swidnik swinoujscie tarnobrzeg tarnow tczew torun tychy walbrzych wejherowo wieliczka wloclawek wodzislaw zabrze "
    u"zakopane zamosc zgierz zory zyrardow beroun chomutov decin havirov jablonec jihlava karvina kladno kolin kromeriz "
    u"liberec mlada olomouc opava pardubice pisek prerov pribram prostejov sokolov tabor teplice trebic trinec trutnov zlin "
    u"znojmo bardejov komarno levice lucenec michalovce nitra piestany poprad presov prievidza trencin trnava zilina zvolen "
    u"ajka baja bekescsaba budaors cegled dunakeszi dunaujvaros eger erd esztergom godollo gyongyos hodmezovasarhely "
    u"kaposvar kecskemet miskolc mosonmagyarovar nagykanizsa nyiregyhaza pecs salgotarjan siofok sopron szeged "
    u"szekesfehervar szekszard szentendre szolnok szombathely tatabanya vac varpalota veszprem zalaegerszeg bacau bistrita "
    u"botosani braila brasov bucurest buzau constanta craiova focsani galati iasi oradea otopeni pitesti ploiesti resita "
    u"sibiu slatina suceava timisoara tulcea voluntari burgas dobrich pernik pleven plovdiv sliven haskovo shumen kragujevac "
    u"subotica pancevo zrenjanin sarajevo mostar tuzla zenica banjaluka rijeka osijek zadar sibenik varazdin dubrovnik "
    u"karlovac slavonski maribor celje koper kranj velenje skopje bitola podgorica tirana durres pristina chania chalkida "
    u"heraklion irakleio iraklio ioannina kalamata kavala kallithea kifisia larisa larissa marousi patra peiraias peristeri "
    u"piraeus rodos serres trikala volos xanthi glyfada αθηνα θεσσαλονικη πατρα πειραιας ηρακλειο adana adapazari afyon "
    u"aksaray alanya antakya antalya balikesir besiktas bornova bursa canakkale cankaya cerkezkoy corlu corum denizli "
    u"diyarbakir edirne elazig erzincan erzurum esenyurt eskisehir fethiye gaziantep gebze giresun hatay iskenderun isparta "
    u"izmit kadikoy kahramanmaras karabuk kayseri kirikkale kirklareli kocaeli konya kusadasi kutahya malatya manavgat "
    u"manisa mardin marmaris mersin mugla nevsehir nigde osmaniye pendik sakarya samsun sanliurfa sisli sivas tarsus "
    u"tekirdag tokat trabzon umraniye uskudar yalova zonguldak софия пловдив варна москва киев київ харків одеса львів "
    u"abilene alhambra allentown alpharetta altoona amarillo anaheim antioch appleton arvada asheville bakersfield bartlett "
    u"beaumont beaverton bellevue bellingham berkeley bethesda biloxi binghamton bloomington boynton bozeman bradenton "
    u"bridgeport brockton brookfield brownsville burbank camarillo carrollton cerritos chattanooga chesapeake cheyenne chico "
    u"clarksville conroe corvallis cranston cupertino danbury davenport dearborn decatur denton downey duluth dunwoody "
    u"elmhurst encinitas encino escondido eugene evanston evansville everett fairfax fairfield fayetteville flagstaff "
    u"framingham fredericksburg frisco fullerton gainesville gaithersburg galveston greeley greensboro greenville gresham "
    u"gulfport hackensack hagerstown harlingen harrisburg hayward hialeah hillsboro holyoke huntersville huntsville "
    u"indianapolis inglewood issaquah jacksonville joliet jonesboro joplin kalamazoo kennesaw kennewick kenosha killeen "
    u"kissimmee knoxville lakewood laramie lawrenceville leesburg lewisville littleton livonia longmont longview louisville "
    u"lubbock lynchburg lynnwood manassas manteca marietta mcallen mckinney menifee merced meriden middletown midland "
    u"milpitas missoula modesto morgantown morrisville murfreesboro murrieta newnan norcross novato oceanside ocala odessa "
    u"olathe opelika oshkosh oswego oxnard palmdale paramus parsippany pasco paterson pawtucket pensacola petaluma "
    u"pflugerville piscataway pittsburg plainfield pleasanton pocatello pomona pompano poughkeepsie provo pueblo puyallup "
    u"redlands redmond redondo renton rockford rockville rosemead roseville roswell saginaw sarasota schaumburg schenectady "
    u"scranton secaucus shreveport skokie smyrna somerville spartanburg spokane syracuse tacoma tallahassee temecula "
    u"texarkana torrance trenton tukwila tullahoma tuscaloosa tustin urbana utica vacaville vallejo visalia waco waterbury "
    u"watertown waukegan waukesha wheaton whittier wilmington woodbridge yakima yonkers yorktown youngstown yuma abbotsford "
    u"barrie belleville brantford brossard chilliwack coquitlam drummondville etobicoke fredericton gatineau granby guelph "
    u"kamloops kelowna langley lethbridge longueuil moncton nanaimo oakville oshawa penticton repentigny saguenay sarnia "
    u"saskatoon sherbrooke terrebonne timmins acapulco aguascalientes celaya chihuahua coyoacan cuautitlan cuernavaca "
    u"culiacan cdmx ecatepec ensenada hermosillo irapuato matamoros mazatlan metepec mexicali monterrey morelia naucalpan "
    u"oaxaca pachuca queretaro reynosa saltillo tampico tepic texcoco tlalnepantla tlaquepaque toluca torreon tuxtla "
    u"veracruz villahermosa xalapa zapopan anapolis aracaju araraquara barueri bauru betim blumenau brasilia campinas canoas "
    u"cariacica caruaru cascavel chapeco contagem cotia criciuma cuiaba curitiba diadema florianopolis fortaleza goiania "
    u"gravatai guaruja guarulhos hortolandia indaiatuba itajai itaquaquecetuba jaboatao joinville jundiai limeira londrina "
    u"macae macapa maceio manaus maringa maua niteroi olinda pelotas petropolis piracicaba recife ribeirao rondonopolis "
    u"sorocaba sumare suzano taubate teresina uberaba uberlandia viamao antofagasta iquique rancagua temuco valparaiso "
    u"arequipa barranquilla bucaramanga envigado neuquen quilmes montevideo asuncion guayaquil caracas managua ahmedabad "
    u"ajmer aligarh allahabad amravati amritsar asansol aurangabad bareilly belgaum bhilai bhopal bhubaneswar chandigarh "
    u"coimbatore cuttack dehradun dhanbad ernakulam faridabad ghaziabad gorakhpur gurgaon gurugram guwahati gwalior howrah "
    u"hubli jabalpur jaipur jalandhar jammu jamnagar jamshedpur jodhpur kanpur kochi kolhapur kozhikode lucknow ludhiana "
    u"madurai mangalore mangaluru meerut moradabad mysore mysuru nagpur nashik noida panaji prayagraj puducherry raipur "
    u"rajkot secunderabad siliguri solapur srinagar thane thiruvananthapuram tiruchirappalli tirupati udaipur ujjain "
    u"vadodara varanasi vijayawada visakhapatnam warangal akihabara fukuoka ginza hakodate hamamatsu harajuku hiroshima "
    u"ikebukuro kagoshima kanazawa kitakyushu kumamoto kyoto nagano nagasaki nagoya naha niigata odaiba okayama omiya "
    u"roppongi saitama sapporo sendai shibuya shinagawa shinjuku shizuoka umeda yokohama busan daegu daejeon gangnam gwangju "
    u"incheon suwon ulsan taichung kaohsiung tainan guangzhou shenzhen macau kowloon johor putrajaya seremban ipoh kuching "
    u"subang bandung surabaya denpasar semarang yogyakarta tangerang bekasi depok bogor phuket pattaya taguig pasig quezon "
    u"danang ajman sharjah dammam manama muscat amman beirut ashdod netanya herzliya beersheba karachi lahore islamabad "
    u"dhaka kathmandu ballarat bendigo bentleigh blacktown bundaberg caringbah chadstone chatswood chermside cronulla "
    u"dandenong dubbo eastgardens fitzroy footscray frankston fremantle gosford hornsby indooroopilly joondalup katoomba "
    u"leichhardt mackay maitland mandurah maroochydore moorabbin newtown noosa paddington parramatta prahran redfern "
    u"rockhampton rockingham ringwood toowoomba townsville wagga wollongong woolloongabba dunedin gisborne invercargill "
    u"manukau masterton mosgiel papakura petone porirua queenstown rotorua takapuna tauranga thorndon timaru wanaka "
    u"whakatane whanganui whangarei benoni bloemfontein boksburg brakpan centurion edenvale fourways germiston kempton "
    u"krugersdorp midrand nelspruit paarl pietermaritzburg polokwane potchefstroom pretoria randburg roodepoort rosebank "
    u"rustenburg sandton soweto stellenbosch umhlanga vereeniging abuja ibadan accra kampala mombasa nakuru kigali lusaka "
    u"harare gaborone windhoek tunis rabat marrakech tanger agadir algiers alger giza hurghada";
// Also words, names of people or of brands ("Nice", "Lund", "Orange"): a town only where more than the name says so.
inline constexpr char16_t codedCities[] =
    u"bath nice reading orange essen split phoenix washington boise buffalo charlotte columbus memphis nashville springfield "
    u"cleveland irvine mesa aurora madison jackson lansing pasadena glendale henderson reno atlanta stockton riverside "
    u"arlington durham richmond norfolk savannah mobile lincoln wichita topeka dayton akron faro lugo pisa parma siena como "
    u"surrey markham bondi deal wells bolton preston cordoba rosario mendoza cali baden hagen halle lund chur hof celle "
    u"singen stade norden landau luenen marl lingen witten minden worms gera hamm brandenburg wedel martin most soest forest "
    u"boom mol geel heist tiel houten huizen velp kampen oss etten assen emmen biel sion zug thun baar wangen traun wels "
    u"krems neustadt neumarkt romans auch kremlin lens grasse blois tulle vienne valence troyes sedan macon laval plaisir "
    u"cognac joue savigny beaune latina prato lodi asti trani carpi gela potenza imperia ragusa cesena faenza messina "
    u"ferrara ancona pavia sesto leon merida cadiz jerez burgos soria cuenca zamora segovia avila palencia salamanca granada "
    u"cartagena lorca natal santos franca salvador vitoria volta feira americana caxias belem maia evora beja hamilton "
    u"chester kent warwick stafford windsor lancaster nelson napier albany alexandria auburn bedford bowie bury bray hyde "
    u"fleet rugby swords mallow hayes margate crewe ryde blyth barrow stamford stirling livingston worcester winchester "
    u"gloucester rochester dudley irving gilbert chandler edison tyler norman vernon sandy winston frederick montgomery "
    u"hampton hartford kimberley milton kirkland burlington brandon regina victoria carlton miranda sunshine waterloo "
    u"newmarket hollywood plantation corona concord providence clearwater lafayette independence columbia augusta georgetown "
    u"franklin clinton salem clayton dover troy monterey ventura napa hoboken apex orem buena culver sanford santee camden "
    u"flint bismarck monaco eureka carson compton norwalk hilo kona ontario gary peoria tempe moline racine boulder "
    u"livermore carlsbad ajax cornwall vaughan scarborough kamen aydin batman bolu usak rize ordu van mus elk pila opole "
    u"pula varna ruse nis deva arad nokia salo pori kemi lahti kotka rauma solna nacka taby boras voss alta molde halden "
    u"bodo hamar moss skive vejen koge wavre ath huy menen esch strassen kota surat agra indore patna ranchi kobe ueno chiba "
    u"penang medan colombo natick medford malden quincy newton weston lowell nashua albion tring corby selby redcar poole "
    u"truro concepcion leoben glarus huesca reus denia parla mijas telde getafe vigo castres foix brest evry issy ivry noisy "
    u"orly massy melun trappes gagny hammersmith stratford stoke chelsea greenwich islington ealing newham redhill "
    u"wallingford matlock maldon cannock ware leek wick ayr diss looe bude st fargo tivoli sabadell kuwait woodland "
    u"wakefield meridian levis lakeland vilanova arezzo kawasaki gouda orleans lourdes cary manly durango pereira hatfield "
    u"mansfield ashford harlow crawley beverley kendal chatham bexley darlington hastings hereford ludlow barnet sudbury "
    u"fareham farnham keighley shipley skipton penrith epsom barking newport burton guatemala fremont malvern sunnyvale "
    u"ramsgate menton redding mesquite asker niles edinburg cumming covina elgin overland clermont lunel salinas bodrum maya "
    u"boa martigny botany burwood randwick epping patras tudela sevran meissen jever leer weimar limburg larne athy";
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
    u"saint john", u"zuerich hb", u"zurich hb", u"addis ababa", u"dar es salaam", u"garden grove", u"huntington beach",
    u"chula vista", u"newport beach", u"redondo beach", u"manhattan beach", u"pismo beach", u"miami beach",
    u"west palm beach", u"delray beach", u"boca raton", u"pompano beach", u"daytona beach", u"myrtle beach", u"cape coral",
    u"fort myers", u"ft myers", u"port st lucie", u"coral springs", u"coral gables", u"north miami", u"king of prussia",
    u"cherry hill", u"council bluffs", u"sioux falls", u"sioux city", u"des moines", u"overland park", u"lees summit",
    u"st charles", u"rapid city", u"grand junction", u"castle rock", u"highlands ranch", u"west jordan",
    u"west valley city", u"sugar land", u"the woodlands", u"college station", u"round rock", u"cedar park",
    u"corpus christi", u"wichita falls", u"san marcos", u"little rock", u"st cloud", u"eau claire", u"green bay",
    u"la crosse", u"terre haute", u"sterling heights", u"royal oak", u"east lansing", u"bowling green", u"silver spring",
    u"ellicott city", u"college park", u"falls church", u"newport news", u"white plains", u"new rochelle", u"mount vernon",
    u"staten island", u"long island city", u"niagara falls", u"santa rosa", u"santa maria", u"santa clarita", u"san mateo",
    u"san rafael", u"san bernardino", u"san leandro", u"redwood city", u"south san francisco", u"walnut creek", u"el cajon",
    u"el monte", u"rancho cucamonga", u"moreno valley", u"thousand oaks", u"simi valley", u"costa mesa", u"mission viejo",
    u"laguna niguel", u"lake forest", u"aliso viejo", u"yorba linda", u"buena park", u"culver city", u"west hollywood",
    u"beverly hills", u"elk grove", u"citrus heights", u"union city", u"foster city", u"half moon bay", u"winston salem",
    u"huber heights", u"medicine hat", u"thunder bay", u"sault ste marie", u"grande prairie", u"fort mcmurray",
    u"prince george", u"st catharines", u"north york", u"new westminster", u"port coquitlam", u"trois rivieres",
    u"bury st edmunds", u"st helens", u"kings lynn", u"king s lynn", u"tunbridge wells", u"royal tunbridge wells",
    u"leamington spa", u"welwyn garden city", u"hemel hempstead", u"high wycombe", u"bishops stortford",
    u"bishop s stortford", u"sutton coldfield", u"west bromwich", u"weston super mare", u"burton on trent",
    u"burton upon trent", u"newton abbot", u"merthyr tydfil", u"port talbot", u"east kilbride", u"newcastle under lyme",
    u"stratford upon avon", u"walton on thames", u"kingston upon thames", u"kingston upon hull", u"canary wharf",
    u"covent garden", u"kings cross", u"potters bar", u"ashton under lyne", u"ellesmere port", u"st austell",
    u"bognor regis", u"lytham st annes", u"great yarmouth", u"letchworth garden city", u"bad kreuznach", u"bad vilbel",
    u"bad nauheim", u"bad tolz", u"bad toelz", u"bad kissingen", u"bad oeynhausen", u"bad salzuflen", u"bad reichenhall",
    u"bad aibling", u"halle saale", u"frankfurt oder", u"garmisch partenkirchen", u"st polten", u"st poelten",
    u"sankt polten", u"sankt poelten", u"wiener neustadt", u"la roche sur yon", u"saint nazaire", u"st nazaire",
    u"saint denis", u"st denis", u"saint quentin", u"st quentin", u"saint brieuc", u"st brieuc", u"clermont ferrand",
    u"boulogne billancourt", u"levallois perret", u"issy les moulineaux", u"ivry sur seine", u"vitry sur seine",
    u"neuilly sur seine", u"asnieres sur seine", u"rueil malmaison", u"noisy le grand", u"aulnay sous bois",
    u"fontenay sous bois", u"chalon sur saone", u"la defense", u"villeneuve d ascq", u"mantes la jolie", u"bourg en bresse",
    u"aix les bains", u"la ciotat", u"salon de provence", u"cagnes sur mer", u"saint priest", u"st priest",
    u"saint herblain", u"st herblain", u"marne la vallee", u"reggio calabria", u"sesto san giovanni", u"torre del greco",
    u"busto arsizio", u"cinisello balsamo", u"ascoli piceno", u"vibo valentia", u"l aquila", u"alcala de henares",
    u"dos hermanas", u"jerez de la frontera", u"santa cruz de tenerife", u"vitoria gasteiz", u"san sebastian de los reyes",
    u"las rozas", u"hospitalet de llobregat", u"l hospitalet", u"castellon de la plana", u"talavera de la reina",
    u"ciudad real", u"el ejido", u"santa coloma", u"viana do castelo", u"castelo branco", u"caldas da rainha",
    u"figueira da foz", u"torres vedras", u"vila do conde", u"vila real", u"povoa de varzim", u"santa maria da feira",
    u"paco de arcos", u"alphen aan den rijn", u"capelle aan den ijssel", u"krimpen aan den ijssel", u"bergen op zoom",
    u"den helder", u"etten leur", u"la louviere", u"louvain la neuve", u"sint niklaas", u"st niklaas", u"sint truiden",
    u"saint gilles", u"st gilles", u"heist op den berg", u"ruda slaska", u"dabrowa gornicza", u"jastrzebie zdroj",
    u"jelenia gora", u"nowy targ", u"piotrkow trybunalski", u"tomaszow mazowiecki", u"ostrow wielkopolski", u"stalowa wola",
    u"siemianowice slaskie", u"tarnowskie gory", u"piekary slaskie", u"karlovy vary", u"mlada boleslav", u"frydek mistek",
    u"ceska lipa", u"uherske hradiste", u"baia mare", u"satu mare", u"targu mures", u"piatra neamt", u"ramnicu valcea",
    u"alba iulia", u"veliko tarnovo", u"stara zagora", u"banja luka", u"slavonski brod", u"velika gorica", u"novo mesto",
    u"novi pazar", u"san luis potosi", u"ciudad juarez", u"cd juarez", u"tuxtla gutierrez", u"playa del carmen",
    u"puerto vallarta", u"cabo san lucas", u"nuevo laredo", u"sao jose dos campos", u"sao bernardo do campo",
    u"santo andre", u"sao caetano do sul", u"campo grande", u"joao pessoa", u"feira de santana", u"ribeirao preto",
    u"juiz de fora", u"nova iguacu", u"duque de caxias", u"sao goncalo", u"vila velha", u"caxias do sul", u"foz do iguacu",
    u"ponta grossa", u"praia grande", u"mogi das cruzes", u"sao luis", u"porto velho", u"boa vista", u"montes claros",
    u"volta redonda", u"balneario camboriu", u"aparecida de goiania", u"alice springs", u"byron bay", u"coffs harbour",
    u"port macquarie", u"wagga wagga", u"north sydney", u"st kilda", u"south yarra", u"south melbourne", u"port melbourne",
    u"box hill", u"glen waverley", u"castle hill", u"bondi junction", u"bondi beach", u"double bay", u"crows nest",
    u"sunshine coast", u"surfers paradise", u"fortitude valley", u"auckland city", u"mt eden", u"mount maunganui",
    u"mt maunganui", u"upper hutt", u"new lynn", u"greater noida", u"al ain", u"ras al khaimah", u"chiang mai",
    u"ramat gan", u"kuala terengganu", u"johor bahru", u"shah alam", u"kota kinabalu", u"ang mo kio", u"kobenhavn n",
    u"kobenhavn o", u"kobenhavn s", u"kobenhavn v", u"aarhus c", u"aarhus n", u"oslo s"};
// clang-format on

} // namespace bp::words
