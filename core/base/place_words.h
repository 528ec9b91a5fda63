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
// Begin towns of two words, if the code of a state or country follows: "TACOS SAN MARCOS CA".
inline constexpr char16_t townStarts[] =
    u"san santa los las fort ft st saint sankt port mount mt new north south east west lake bad palm";
inline constexpr char16_t streets[] =
    u"st ave avenue rd road blvd street hwy pkwy plaza sq square strasse str weg platz rue via viale calle avenida av rua "
    u"straat laan ulica ul avda avd vle pza pzza plza cso lgo ctra bd";
inline constexpr char16_t states[] =
    u"al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri "
    u"sc sd tn tx ut vt va wa wv wi wy dc us uk gb fr it es nl be ch at se no dk fi ie pt pl cz hu ro gr tr au nz nsw vic "
    u"qld on qc bc ab mb sk ns nb lu sg my th ind lnd za mx hk br ae cl hr si rs lt lv ee jp kr ph tw cn are lux arg";
// Parts of the town before them.
inline constexpr char16_t quarters[] =
    u"nord sud sued ost west mitte zentrum centrum centro hbf bahnhof hauptbahnhof altstadt innenstadt norte sur sul este "
    u"oeste north south east downtown sector centraal centrs stare mesto srodmiescie keskusta sentrum nordost nordwest "
    u"sudost sudwest";
// clang-format on

} // namespace bp::words
