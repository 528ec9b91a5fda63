// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_words.h"

#include "core/base/text_fold.h"
#include "core/import/formats/csv_roles.h"

#include <QHash>
#include <QString>

#include <algorithm>

namespace bp {
namespace {

// Folded, words separated by '|'.
constexpr QStringView outWords =
    u"d|o|dr|db|debit|debet|debito|s|soll|af|out|w|withdrawal|withdrawals|expense|expenses|outflow|"
    u"outgoing|belastung|"
    u"ausgabe|ausgang|e|t|terheles|kiadas|uitgave|cargo|debe|gasto|salida|dare|uscita|addebito|"
    u"depense|sortie|"
    u"sale|paid|payment "
    u"out|dbit|debitering|utgift|udgift|vydaj|odchozi|odchadzajuca|obciazenie|wydatek|wn|winien|"
    u"deebet|"
    u"debets|debetas|rashod|breme|expence|spent|saida|despesa|χ|χρεωση|borc|gider|дебет|дт|расход|"
    u"списание|витрата|支出|"
    u"支|借|借方|付|出金|出|支付|출금|출|지출|消费|付款|已支出|转账支出|debit "
    u"card|deb|purchase|negative|minus|out going|na vrub|"
    u"ut|ud|u|abbuchung|lastschrift|ausgaben|kulu|otto|debit transaction";
constexpr QStringView inWords =
    u"c|cr|cb|credit|credito|h|haben|bij|in|deposit|deposits|income|"
    u"inflow|incoming|gutschrift|einnahme|eingang|i|j|"
    u"jovairas|bevetel|inkomst|abono|haber|ingreso|entrada|avere|"
    u"entrata|accredito|recette|entree|received|crdt|"
    u"kreditering|prijem|prichozi|prichadzajuca|uznanie|wplyw|przychod|"
    u"ma|kreedit|kredits|kreditas|kredit|prihod|dobro|"
    u"payment "
    u"in|receita|π|πιστωση|alacak|gelir|кредит|кт|приход|зачисление|пополнение|"
    u"поступление|надходження|дохід|收入|收|贷|贷方|"
    u"入金|入|입금|입|수입|已收入|positive|plus|inn|ind|ve "
    u"prospech|einnahmen|pano|tulo|credit transaction|refund|k|"
    u"余额变更|balance modification|opening balance|b|reconciliation";
constexpr QStringView transferOutWords =
    u"transfer|transfer "
    u"out|转出|转账|umbuchung|virement|trasferimento|transferencia|overboeking|负债变更out";
constexpr QStringView transferInWords = u"transfer in|转入";

constexpr QStringView neutralWords = u"不计收支|中性交易|其他|neutral";
constexpr QStringView inKinds = u"充值|退款|转入零钱|红包退回|零钱通转出";
constexpr QStringView outKinds = u"提现|转出|转入|还款|信用卡还款|借出";

constexpr QStringView bookedWords =
    u"booked|posted|completed|complete|settled|cleared|done|executed|success|successful|processed|"
    u"paid|finished|ok|valid|"
    u"gebucht|umsatz "
    u"gebucht|verbucht|ausgefuhrt|abgeschlossen|comptabilise|execute|effectue|geboekt|uitgevoerd|"
    u"contabilizado|realizado|efectuado|liquidado|contabilizzato|eseguito|zaksiegowana|"
    u"zaksiegowano|rozliczona|"
    u"zauctovano|realizovano|zauctovana|konyvelt|bokford|bokfort|udfort|utfort|kirjattu|accepted|"
    u"authorised and posted|"
    u"交易成功|支付成功|已收钱|已存入零钱|充值完成|提现已到账|退款成功|已全额退款|还款成功|"
    u"对方已收钱|朋友已收钱|已转账|成功|完成|완료|승인|"
    u"исполнен|выполнено|проведено|виконано|credit|paid out|closed "
    u"out|afgesloten|tamamlandi|gerceklesti|已完成|交易完成|等待确认收货";
constexpr QStringView pendingWords =
    u"pending|venter|afventer|avventer|reserverat|behandles|under behandling|"
    u"da contabilizzare|te verwerken|in progress|waiting|vorgemerkt|umsatz vorgemerkt|in "
    u"bearbeitung|unbooked|not "
    u"booked|authorized|authorised|authorisation|"
    u"authorization|hold|on hold|processing|in "
    u"process|scheduled|reserved|reserviert|offen|angefragt|en attente|en cours|"
    u"a venir|in behandeling|gereserveerd|pendiente|retenido|en proceso|pendente|in sospeso|in "
    u"attesa|non contabilizzato|"
    u"autorizzato|oczekujaca|oczekujace|zablokowana|blokada|cekajici|nezauctovano|nezauctovana|"
    u"blokace|blokacia|fuggo|"
    u"zarolt|reserverad|reservert|reserveret|varaus|katevaraus|ootel|broneeritud|gaidisana|"
    u"rezervets|rezervuota|"
    u"в "
    u"обработке|ожидает|холд|удержание|处理中|交易进行中|等待付款|待付款|保留|대기|beklemede|"
    u"provizyon|awaiting payment|"
    u"prenotiert|authorised pending|pending authorisation|预授权|neuctovana|rezervace|ne "
    u"gebucht|nicht gebucht|ikke bokfort";
constexpr QStringView voidWords =
    u"memo|declined|reverted|failed|failure|cancelled|canceled|rejected|voided|void|expired|denied|"
    u"refused|blocked|returned|"
    u"abgelehnt|storniert|fehlgeschlagen|annulliert|abgebrochen|refuse|refusee|annule|annulee|"
    u"rejete|rejetee|echoue|"
    u"geweigerd|geannuleerd|mislukt|rechazado|rechazada|cancelado|anulado|fallido|recusado|"
    u"rejeitado|falhado|rifiutato|"
    u"annullato|stornato|fallito|odrzucona|anulowana|zamitnuto|zamitnuta|odmitnuto|zruseno|"
    u"stornovano|zamietnuta|"
    u"elutasitva|torolve|visszautasitva|nekad|avvist|avvisad|afvist|annulleret|kansellert|hylatty|"
    u"peruttu|"
    u"отклонен|отклонено|отменен|отменено|failed "
    u"transaction|交易关闭|已关闭|失败|交易失败|已撤销|취소|거절|reddedildi|iptal|"
    u"відхилено|скасовано|deleted|removed|已退款关闭|支付失败|还款失败|提现失败|refunded "
    u"void|credit hold rejected";

constexpr QStringView openingWords =
    u"opening balance|beginning balance|starting balance|initial balance|balance brought "
    u"forward|brought forward|"
    u"balance b f|previous balance|anfangssaldo|saldovortrag|alter saldo|alter "
    u"kontostand|startsaldo|eroffnungssaldo|"
    u"solde initial|solde precedent|ancien solde|beginsaldo|vorig saldo|saldo inicial|saldo "
    u"anterior|saldo iniziale|"
    u"saldo poczatkowe|pocatecni zustatek|zaciatocny zostatok|nyito egyenleg|nyitoegyenleg|sold "
    u"initial|ingaende saldo|"
    u"inngaende saldo|primo saldo|alkusaldo|algsaldo|algjaak|sakuma atlikums|likutis "
    u"pradziai|pradinis "
    u"likutis|υπολοιπο εναρξης|"
    u"devreden bakiye|acilis bakiyesi|входящий остаток|остаток на "
    u"начало|期初余额|上期余额|前日残高|繰越|이월잔액|pocetno stanje|"
    u"zacetno stanje|letzter kontostand|sakuma bilance|balance forward|contable inicial";
constexpr QStringView closingWords =
    u"closing balance|ending balance|end balance|final balance|current balance|ledger balance|new "
    u"balance|"
    u"balance carried forward|carried forward|endsaldo|neuer saldo|neuer "
    u"kontostand|schlusssaldo|kontostand|"
    u"solde final|nouveau solde|eindsaldo|nieuw saldo|saldo final|saldo finale|saldo "
    u"koncowe|konecny zustatek|"
    u"konecny zostatok|zaro egyenleg|zaroegyenleg|sold final|utgaende saldo|utgaaende saldo|ultimo "
    u"saldo|loppusaldo|"
    u"loppsaldo|lopp jaak|beigu atlikums|galutinis likutis|υπολοιπο ληξης|kapanis "
    u"bakiyesi|исходящий остаток|"
    u"остаток на конец|期末余额|本期余额|saldo actual|saldo attuale|aktueller kontostand|solde "
    u"actuel|huidig saldo|"
    u"zavrsno stanje|koncno stanje|account balance|booked balance|beigu bilance|solde au|solde du "
    u"compte|solde|"
    u"balance as of|balance on|saldo am|saldo per|kontosaldo|saldo al|saldo a|saldo "
    u"contabile|saldo contable|saldo|balance|"
    u"aktueller saldo|gebuchter saldo|saldo na dzien|saldo "
    u"op|bakiye|余额|账户余额|残高|잔액|zustatek|zostatok|egyenleg|"
    u"stav uctu|остаток|likutis|atlikums|jaak|υπολοιπο|sold|stanje|kontostand vom|saldo do "
    u"dia|saldo em|solde comptable";
constexpr QStringView totalWords =
    u"total|totals|transactions total|sum|subtotal|grand "
    u"total|summe|gesamt|gesamtsumme|zwischensumme|totale|totaal|"
    u"totaux|total debits|total credits|suma|razem|celkem|spolu|osszesen|summa|sammenlagt|i "
    u"alt|yhteensa|kokku|kopa|"
    u"is "
    u"viso|συνολο|toplam|итого|всего|разом|合计|总计|合計|합계|ukupno|skupaj|总笔数|共|turnover|"
    u"apgrozijums|kaive|apyvarta|"
    u"summe belastungen|summe gutschriften|umsatz gesamt|total amount|soll gesamt|haben "
    u"gesamt|已收入|已支出|收入合计|支出合计|"
    u"totales|suma obrotow|obrat|obraty|saldo total|net total|total de|anzahl buchungen";

/// A set of words, looked up whole.
class WordSet
{
public:
    explicit WordSet(QStringView list)
    {
        for (const QStringView word : list.tokenize(u'|'))
            m_words.insert(word.toString(), true);
    }
    bool contains(const QString &word) const { return m_words.contains(word); }

private:
    QHash<QString, bool> m_words;
};

bool beginsWithOne(const QString &key, QStringView list)
{
    for (const QStringView word : list.tokenize(u'|')) {
        if (key.startsWith(word) && (key.size() == word.size() || !key[word.size()].isLetter() ||
                                     word.back().unicode() > 0x3000))
            return true;
    }
    return false;
}

/// "S A L D O"
bool isSpaced(const QString &key)
{
    if (key.size() < 5 || key.size() % 2 == 0)
        return false;
    for (qsizetype i = 1; i < key.size(); i += 2) {
        if (key[i] != u' ')
            return false;
    }
    return true;
}

} // namespace

Direction directionOfWord(QStringView word)
{
    if (word.isEmpty() || word.size() > 24)
        return Direction::None;
    if (word == u"+")
        return Direction::In;
    if (word == u"-" || word == u"\u2212")
        return Direction::Out;
    static const WordSet out(outWords);
    static const WordSet in(inWords);
    static const WordSet transferOut(transferOutWords);
    static const WordSet transferIn(transferInWords);
    const QString key = headerKey(word);
    if (key.isEmpty())
        return word == u"/" ? Direction::Neutral : Direction::None;
    if (out.contains(key))
        return Direction::Out;
    if (in.contains(key))
        return Direction::In;
    if (transferOut.contains(key))
        return Direction::TransferOut;
    if (transferIn.contains(key))
        return Direction::TransferIn;
    static const WordSet neutral(neutralWords);
    return neutral.contains(key) ? Direction::Neutral : Direction::None;
}

Direction directionOfKind(QStringView text)
{
    const auto says = [text](QStringView list) {
        return std::ranges::any_of(list.split(u'|'),
                                   [text](QStringView word) { return text.contains(word); });
    };
    if (says(inKinds))
        return Direction::In;
    return says(outKinds) ? Direction::Out : Direction::None;
}

BookingState bookingStateOf(QStringView word)
{
    if (word.isEmpty() || word.size() > 48)
        return BookingState::Unknown;
    static const WordSet booked(bookedWords);
    static const WordSet pending(pendingWords);
    static const WordSet voided(voidWords);
    const QString key = headerKey(word);
    if (booked.contains(key))
        return BookingState::Booked;
    if (pending.contains(key))
        return BookingState::Pending;
    return voided.contains(key) ? BookingState::Void : BookingState::Unknown;
}

BalanceLine balanceLineOf(QStringView text)
{
    if (text.size() < 2 || text.size() > 80)
        return BalanceLine::None;
    const QString key = headerKey(text);
    if (isSpaced(key))
        return balanceLineOf(QString(key).remove(u' '));
    if (beginsWithOne(key, openingWords))
        return BalanceLine::Opening;
    if (beginsWithOne(key, totalWords))
        return BalanceLine::Total;
    return beginsWithOne(key, closingWords) ? BalanceLine::Closing : BalanceLine::None;
}

} // namespace bp
