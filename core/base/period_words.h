// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Words that say for which month, quarter or year a payment is, and what is paid so, as lists of
/// folded words.

#include <QStringView>

namespace bp::words {

// clang-format off
// Beside a number they are a day or a month.
inline constexpr char16_t months[] =
    u"jan feb mar apr may jun jul aug sep sept oct nov dec mrz maerz mai okt dez janv fevr avr juin juil aout gen giu lug "
    u"ago set ott dic ene abr january february march april june july august september october november december januar "
    u"februar marz juni juli oktober dezember quartal kwartaal kwartal kvartal trimestre semestre halbjahr";
// Months that are no other words; the shorter ones only beside a year or after what is due.
inline constexpr char16_t monthNames[] =
    u"januar februar maerz marz april mai juni juli august september oktober november dezember january february june july "
    u"october december januari februari maart mei augustus augusti mars maj marts janvier fevrier avril juin juillet aout "
    u"septembre octobre novembre decembre gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre "
    u"dicembre enero febrero abril mayo junio julio septiembre setiembre octubre noviembre diciembre janeiro fevereiro "
    u"marco maio junho julho setembro outubro novembro dezembro styczen stycznia luty lutego marzec marca kwiecien kwietnia "
    u"maja czerwiec czerwca lipiec lipca sierpien sierpnia wrzesien wrzesnia pazdziernik pazdziernika listopad listopada "
    u"grudzien grudnia leden ledna unor unora brezen brezna duben dubna kveten kvetna cerven cervna cervenec cervence srpen "
    u"srpna zari rijen rijna listopadu prosinec prosince tammikuu helmikuu maaliskuu huhtikuu toukokuu kesakuu heinakuu "
    u"elokuu syyskuu lokakuu marraskuu joulukuu marcius aprilis majus junius julius augusztus szeptember ianuarie februarie "
    u"martie aprilie iunie iulie septembrie octombrie noiembrie decembrie ocak subat nisan mayis haziran temmuz agustos "
    u"eylul ekim kasim aralik q1 q2 q3 q4";
// Before a month or a year they belong to it.
inline constexpr char16_t periodNouns[] =
    u"fuer fur za pour por per voor yr monat mois mes mese mesec month maand manad maned miesiac mesic zeitraum periode "
    u"period periodo jahr year annee ano anno jaar rok wintersemester sommersemester wise sose ws ss";
// Paid again and again: a month or a number beside one of these says when, not who.
inline constexpr char16_t dues[] =
    u"interest dividend dividends loan zinsen dividende darlehen kredit sparplan erstattung interets remboursement "
    u"intereses prestamo interessi mutuo rente ranta korko odsetki insurance tax taxes licence license "
    u"electricity versicherung mitgliedschaft grundabgaben wasser assurance seguro seguros assicurazione polizza "
    u"verzekering lidmaatschap vereniging forsikring forsakring vakuutus ubezpieczenie pojisteni biztositas asigurare "
    u"sigorta rent rental rate rates fee fees salary wage wages payroll pension subscription subscriptions membership dues "
    u"tuition allowance childcare daycare nursery cleaning lessons instalment installment stipend kreditrate monatsrate "
    u"leasingrate miete kaltmiete warmmiete gehalt lohn abschlag abschlage abschlaege beitrag beitrage beitraege strom "
    u"kita hausgeld nebenkosten pacht unterhalt spende pramie praemie abo abonnement steuer gebuhr gebuhren gebuehr "
    u"gebuehren rata raten honorar hort tagesmutter nachhilfe putzhilfe bezuege bezuge verdienst besoldung loyer salaire "
    u"paie paye traitement cotisation cotisations charges mensualite scolarite honoraires garde creche nounou cantine "
    u"menage taxe impot retraite abonnements affitto stipendio canone quota retta condominio abbonamento mensilita pensione "
    u"tassa tasse asilo mensa onorario alquiler renta nomina sueldo salario cuota cuotas mensualidad suscripcion "
    u"colegiatura matricula guarderia limpieza impuesto donativo comunidad aluguel aluguer mensalidade propina propinas "
    u"ordenado vencimento assinatura huur salaris loon contributie premie bijdrage hypotheek kinderopvang schoolgeld "
    u"schoonmaak hyra hyresavi avgift lon husleje kontingent gebyr husleie leie lonn vuokra palkka jasenmaksu vastike "
    u"czynsz skladka wyplata wynagrodzenie pensja abonament przedszkole najem najemne mzda vyplata prispevek predplatne "
    u"skolne berlet tagdij fizetes munkaber chirie salariu cotizatie aidat aidati";
// Ends of such words in languages that write them as one: "Mitgliedsbeitrag", "medlemsavgift".
inline constexpr QStringView dueEnds[] = {
    u"beitrag", u"beitraege", u"miete", u"gebuhr", u"gebuehr", u"gebuhren", u"gebuehren", u"pramie", u"praemie", u"steuer",
    u"abschlag", u"gehalt", u"lohn", u"rente", u"geld", u"spende", u"kosten", u"entgelt", u"unterhalt", u"pacht",
    u"zahlung", u"abo", u"abonnement", u"betreuung", u"unterricht", u"verguetung", u"vergutung", u"contributie", u"premie",
    u"huur", u"belasting", u"bijdrage", u"avgift", u"hyra", u"kontingent", u"bidrag", u"maksu", u"vuokra"};
// clang-format on

} // namespace bp::words
