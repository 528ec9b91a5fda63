// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_merchants.h"

namespace bp {
namespace {

using enum SampleAccount;

// clang-format off
constexpr SampleMerchant groceries[] = {
    {"REWE", "REWE SAGT DANKE 47110815", "groceries.supermarket", Giro, 1450, 9800},
    {"EDEKA", "EDEKA NIEMERSZEIN HH", "groceries.supermarket", Giro, 1200, 8900},
    {"REWE", "REWE MARKT GMBH-ZWNL SAGT DANKE", "groceries.supermarket", Card, 1100, 6400},
    {"Lidl", "LIDL DIENSTL. 1123", "groceries.supermarket", Giro, 1800, 7200},
    {"ALDI Nord", "ALDI NORD HAMBURG//HAMBURG/DE", "groceries.supermarket", Giro, 900, 6100},
    {"PENNY", "PENNY-MARKT 37281 HAMBURG", "groceries.supermarket", Giro, 700, 3900},
    {"Alnatura", "ALNATURA HAMBURG 0417", "groceries.supermarket", Card, 1100, 5200},
};
constexpr SampleMerchant eating[] = {
    {"Trattoria Da Enzo", "SQ *DA ENZO HAMBURG", "eating_out.restaurant", Card, 2800, 8800},
    {"Lieferando", "LIEFERANDO.DE BERLIN", "eating_out.delivery", Card, 1850, 4700},
    {"Elbgold", "SUMUP *ELBGOLD ROESTEREI", "eating_out.cafe", Card, 480, 1650},
    {"McDonald's", "MCDONALDS 01214 HAMBURG", "eating_out.fast_food", Card, 690, 2450},
    {"Sushi Circle", "SUSHI CIRCLE HAMBURG", "eating_out.restaurant", Card, 2300, 6100},
    {"Nordsee", "NORDSEE 2214 HAMBURG", "eating_out.fast_food", Card, 790, 1990},
};
constexpr SampleMerchant transport[] = {
    {"Shell", "SHELL 4711 HAMBURG", "transport.fuel", Card, 3800, 7900},
    {"ARAL", "ARAL STATION 2830154 HH", "transport.fuel", Card, 3500, 7600},
    {"Parkhaus Speicherstadt", "CONTIPARK 3371 HAMBURG", "transport.parking", Card, 300, 1400},
    {"FREENOW", "FREENOW*B@@@@ HAMBURG", "transport.taxi", Card, 990, 2900},
    {"StadtRad", "STADTRAD HAMBURG", "transport.taxi", Card, 100, 600},
};
constexpr SampleMerchant care[] = {
    {"dm-drogerie markt", "DM FIL.2210 H:65210", "health.care", Giro, 680, 3900},
    {"Rossmann", "ROSSMANN 4182 HAMBURG", "health.care", Giro, 590, 2900},
    {"Apotheke am Markt", "APOTHEKE AM MARKT", "health.pharmacy", Giro, 480, 3600},
    {"Zahnarzt Dr. Weber", "RG 20##-0#1# DR. WEBER", "health.doctor", Giro, 4500, 12500},
};
constexpr SampleMerchant shopping[] = {
    {"Amazon", "AMZN MKTP DE*2K@@@ LUX", "shopping.online", Card, 890, 9800},
    {"Zalando", "ZALANDO SE BERLIN", "shopping.clothing", Card, 2990, 14900},
    {"IKEA", "IKEA HAMBURG ALTONA", "housing.furniture", Card, 1990, 21900},
    {"H&M", "H + M 231 HAMBURG", "shopping.clothing", Card, 1499, 7900},
    {"MediaMarkt", "MEDIAMARKT ONLINE INGOLSTADT", "shopping.electronics", Card, 1999, 24900},
    {"Buchhandlung Lüders", "PAYPAL *BUCHHLG LUEDERS", "shopping.books", Card, 1090, 4990},
    {"Thalia", "THALIA 0412 HAMBURG", "shopping.books", Card, 999, 3900},
    {"Decathlon", "DECATHLON 1377 HAMBURG", "shopping.sports", Card, 1299, 8900},
    {"OBI", "OBI BAU+HEIMWERKERMARKT 312", "shopping.home", Card, 799, 8700},
    {"Smyths Toys", "SMYTHS TOYS HAMBURG", "children.toys", Card, 1299, 5900},
};
constexpr SampleMerchant leisure[] = {
    {"Kletterhalle", "SUMUP *KLETTERHALLE", "leisure.sport", Card, 1600, 3200},
    {"CinemaxX", "CINEMAXX DAMMTOR 2", "leisure.culture", Card, 1900, 4400},
    {"Deutsche Bahn", "DB VERTRIEB GMBH", "leisure.travel", Card, 1990, 11900},
    {"Hagenbeck", "TIERPARK HAGENBECK", "leisure.culture", Card, 3900, 8100},
    {"Miniatur Wunderland", "MINIATUR WUNDERLAND HAMBURG", "leisure.culture", Card, 2000, 6000},
};
constexpr SampleMerchant cash[] = {
    {"Bäckerei Junge", "", "groceries.bakery", Cash, 320, 1180},
    {"Wochenmarkt", "", "groceries.bakery", Cash, 900, 3100},
    {"Café Milchbar", "", "eating_out.cafe", Cash, 420, 1490},
    {"Eisdiele Venezia", "", "eating_out.fast_food", Cash, 240, 980},
};
constexpr SampleMerchant holiday[] = {
    {"Coop", "COOP-4129 GRINDELWALD", "groceries.supermarket", Card, 1450, 9600},
    {"Jungfraubahnen", "JUNGFRAUBAHNEN INTERLAKEN", "leisure.travel", Card, 4200, 21800},
    {"Restaurant Bären", "RESTAURANT BAEREN GRINDELW", "eating_out.restaurant", Card, 4800, 14200},
    {"SBB", "SBB CFF FFS BERN", "leisure.travel", Card, 900, 7800},
    {"Bäckerei Konditorei Ringgenberg", "RINGGENBERG GRINDELWALD", "eating_out.cafe", Card, 650, 3900},
};
constexpr SampleBill bills[] = {
    {"Hausverwaltung Lindner", "HAUSVERWALTUNG LINDNER", "Dauerauftrag Miete %m", "housing.rent", Giro, 1, -132000, -138000, 14, 1, 1},
    {"Stadtwerke", "STADTWERKE HAMBURG GMBH", "SEPA-Lastschrift Strom Abschlag %m", "utilities.energy", Giro, 1, -9200, -9800, 15, 1, 1},
    {"Kita Regenbogen", "KITA REGENBOGEN E.V.", "SEPA-Lastschrift Beitrag %m", "children.childcare", Giro, 1, -18400, -18400, 0, 1, 1},
    {"Deutschlandticket", "HVV DEUTSCHLANDTICKET ABO", "SEPA-Lastschrift %m", "transport.public", Giro, 2, -5800, -6300, 3, 1, 1},
    {"Telekom", "TELEKOM DEUTSCHLAND GMBH", "SEPA-Lastschrift Festnetz 5583120", "utilities.internet", Giro, 5, -4495, -4495, 0, 1, 1},
    {"Familienkasse", "FAMILIENKASSE NORD", "KINDERGELD KG0426 %m", "income.benefits", Giro, 7, 25500, 25900, 3, 1, 1},
    {"Fitnessstudio", "FITNESS LOUNGE HAMBURG", "SEPA-Lastschrift Mitgliedsbeitrag %m", "leisure.sport", Giro, 24, -2990, -2990, 0, 1, 1},
    {"Hansewerk Logistik", "HANSEWERK LOGISTIK GMBH", "LOHN/GEHALT %m A. BERGER", "income.salary", Giro, 27, 274500, 284000, 9, 1, 1},
    {"Freie und Hansestadt", "FREIE UND HANSESTADT HAMBURG", "BEZUEGE %m J. BERGER", "income.salary", Giro, 30, 205400, 211500, 6, 1, 1},
    {"Autokredit", "SANTANDER CONSUMER BANK", "DARLEHEN 4471920 RATE %m", "debt.loan", Giro, 15, -28900, -28900, 0, 1, 1},
    {"Musikschule Altona", "MUSIKSCHULE ALTONA GGMBH", "SEPA-Lastschrift Klavier %m", "education", Giro, 3, -6800, -6800, 0, 1, 1},
    {"Schulessen", "LUNA CATERING HAMBURG", "SEPA-Lastschrift Mittagessen %m", "children.childcare", Giro, 8, -7400, -7400, 0, 1, 1},
    {"Netflix", "NETFLIX.COM AMSTERDAM", "", "subscriptions.streaming", Card, 3, -1399, -1599, 2, 1, 1},
    {"Spotify Family", "SPOTIFY P2@@@@ STOCKHOLM", "", "subscriptions.streaming", Card, 9, -1499, -1799, 13, 1, 1},
    {"Apple iCloud", "APPLE.COM/BILL ITUNES.COM", "", "subscriptions.software", Card, 12, -299, -299, 0, 1, 1},
    {"Rundfunkbeitrag", "ARD ZDF DRADIO BEITRAGSSERVICE", "SEPA-Lastschrift Rundfunk 3 Monate", "utilities.internet", Giro, 15, -5508, -5508, 0, 3, 2},
    {"Allianz Haftpflicht", "ALLIANZ VERS. AG", "ALLIANZ VERS. BEITRAG %m", "insurance.other", Giro, 5, -7620, -7890, 8, 12, 3},
    {"HUK-Coburg", "HUK-COBURG VERSICHERUNG", "KFZ-VERSICHERUNG HH-BE 417 %m", "insurance.car", Giro, 3, -39840, -41260, 12, 12, 1},
    {"Hauptzollamt", "BUNDESKASSE KFZ-STEUER", "KFZ-STEUER HH-BE 417", "taxes.tax", Giro, 12, -9600, -9600, 0, 12, 5},
    {"Finanzamt Hamburg", "FINANZAMT HAMBURG-ALTONA", "ERSTATTUNG EINKOMMENSTEUER", "income.other", Giro, 18, 41230, 38710, 12, 12, 9},
    {"Ärzte ohne Grenzen", "AERZTE OHNE GRENZEN E.V.", "SPENDE %m", "giving.donation", Giro, 10, -3000, -3000, 0, 3, 3},
    {"Zinsen", "", "ABSCHLUSS ZINSEN %m", "income.interest", Savings, 30, 2418, 3127, 10, 3, 3},
};
// clang-format on

} // namespace

std::span<const SampleMerchant> groceryMerchants()
{
    return groceries;
}
std::span<const SampleMerchant> eatingMerchants()
{
    return eating;
}
std::span<const SampleMerchant> transportMerchants()
{
    return transport;
}
std::span<const SampleMerchant> careMerchants()
{
    return care;
}
std::span<const SampleMerchant> shoppingMerchants()
{
    return shopping;
}
std::span<const SampleMerchant> leisureMerchants()
{
    return leisure;
}
std::span<const SampleMerchant> cashMerchants()
{
    return cash;
}
std::span<const SampleMerchant> holidayMerchants()
{
    return holiday;
}
std::span<const SampleBill> sampleBills()
{
    return bills;
}

} // namespace bp
