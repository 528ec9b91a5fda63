// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_movement_words.h"

#include "core/import/formats/csv_roles.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace bp {
namespace {

// Folded, phrases separated by '|'.
constexpr QStringView cardPayments =
    u"payment received|payment thank you|payment thank|thank you|payment by direct debit|"
    u"direct debit payment|autopay|payments and credits|payment credit|directpay|"
    u"pymt|paymt|internet payment|online payment|mobile payment|bill payment received|giro payment|"
    u"payment merci|paiement merci|paiement recu|votre paiement|prelevement releve|pago recibido|"
    u"gracias por su pago|su pago|pagamento recebido|pagamento on line|pagamento online|"
    u"pagamento efetuado|pagamento de fatura|pagamento fatura|zahlung erhalten|ihre zahlung|"
    u"ihre einzahlung|einzahlung besten dank|besten dank|vielen dank|inbetalning|innbetaling|"
    u"indbetaling|suoritus|betaling ontvangen|uw betaling|splata karty|splata zadluzenia|"
    u"uhrada karty|kartenabrechnung|monatsabrechnung|credit card bill payment|ご入金|카드대금 입금";
constexpr QStringView incoming =
    u"refund|refunded|abono|nomina recibida|recibida|recibido|cashback|cash "
    u"back|reversal|salary|payroll|wages|wage|interest paid|"
    u"interest received|income|paycheck|direct deposit|deposit|statement credit|credit voucher|"
    u"rebate|tax credit|child benefit|universal credit|benefit payment|state pension|compensation|"
    u"claim settlement|prize|payout|lohnzahlung|gehaltszahlung|kindergeld|elterngeld|wohngeld|"
    u"arbeitslosengeld|burgergeld|steuererstattung|allocations familiales|kinderbijslag|"
    u"zorgtoeslag|huurtoeslag|barnebidrag|barnbidrag|"
    u"dividend|dividende|dividendo|einlage|zinsen|interets|interessi|erstattung|ruckerstattung|"
    u"gutschrift|gehalt|lohn|bezuge|rente|zahlungseingang|"
    u"einzahlung|lastschrifteinzug|remboursement|salaire|virement recu|virement en votre faveur|"
    u"terugbetaling|salaris|loon|reembolso|devolucion|nomina|rimborso|stipendio|accredito|estorno|"
    u"salario|vraceni|vratka|mzda|vyplata|wynagrodzenie|zwrot|aterbetalning|lon|lonn|refusjon|"
    u"palautus|palkka|munkaber|maas|退款|返金|환불|возврат|зарплата|給与|給料|급여|工资";
constexpr QStringView outgoing =
    u"purchase|purchases|expense|expenses|pago en|reintegro|emitida|emitido|pos|point of sale|card "
    u"payment|contactless|debit card|direct debit|"
    u"withdrawal|atm|fee|fees|service charge|interest charge|interest charged|standing order|"
    u"kartenzahlung|kauf|einkauf|lastschrift|folgelastschrift|basislastschrift|dauerauftrag|miete|"
    u"abhebung|entnahme|geldautomat|bargeldauszahlung|auszahlung|gebuhr|gebuhren|entgelt|achat|"
    u"paiement par carte|paiement cb|carte|retrait|prelevement|frais|loyer|compra|compras|parcela|"
    u"anuidade|aluguel|compra a vista|pago con tarjeta|recibo|retirada|acquisto|prelievo|"
    u"pagamento pos|pagamento con carta|addebito|betaalautomaat|aankoop|incasso|geldopname|"
    u"korttiosto|varekjop|kortkob|kop|zakup|platnosc karta|platnosc|wyplata|nakup|platba kartou|"
    u"vyber|vasarlas|покупка|оплата|снятие|消费|购物|결제|체크카드|groceries|grocery|supermarket|"
    u"supermarkets|restaurant|restaurants|restaurante|restaurantes|restauracja|dining|merchandise|"
    u"fuel|gasoline|gas stations|gas station|travel|transportation|entertainment|shopping|"
    u"utilities|lebensmittel|supermarche|supermercado|supermercati|mercado|coffee|taxi|pharmacy|"
    u"amazon|amzn|netflix|spotify|uber|lidl|aldi|tesco|ikea|mcdonald|mcdonalds|starbucks|shell";
constexpr QStringView cards =
    u"card|kaart|kort|karte|karta|credit card|kreditkarte|kreditkarten|visa|mastercard|carte|carte "
    u"bancaire|tarjeta|"
    u"cartao|fatura|carta di credito|creditcard|amex|american express|kredittkort|kreditkort|"
    u"luottokortti|karta kredytowa|kreditni karta|hitelkartya|kredi karti|カード|クレジットカード|"
    u"信用卡|신용카드";

constexpr QStringView cardHeaders =
    u"card number|card no|card|card member|cardholder|card holder|extended details|appears on your "
    u"statement as|"
    u"kartennummer|karteninhaber|kreditkarte|numero de carte|titulaire de la carte|"
    u"numero de tarjeta|creditcard nummer|credit card|"
    u"numer karty|cislo karty|kortnummer|account member|cardmember|foreign spend amount|"
    u"masked card number|"
    u"date processed|titular de tarjeta|titular de la tarjeta|numero carta|titolare della carta|"
    u"numero do cartao|titular do cartao|final do "
    u"cartao|kortmedlem|kaarthouder|kaartlid|kartyaszam|カード|カード番号|카드번호|利用日|"
    u"ご利用日|こ利用日|利用金額|ご利用金額|こ利用金額|利用者|支払方法|이용금액|승인금액";

bool isIdeographic(QChar c)
{
    return c.unicode() >= 0x3000;
}

/// Phrases of one or more words, found anywhere between the words of a text.
class PhraseSet
{
public:
    explicit PhraseSet(QStringView list)
    {
        for (const QStringView phrase : list.tokenize(u'|')) {
            if (isIdeographic(phrase.front()))
                m_inside.append(phrase.toString());
            else
                m_byFirstWord[phrase.left(phrase.indexOf(u' ') < 0 ? phrase.size()
                                                                   : phrase.indexOf(u' '))]
                    .push_back(phrase);
        }
    }

    bool standsIn(const QString &key) const
    {
        const QStringView text(key);
        for (qsizetype at = 0; at < text.size();) {
            qsizetype end = text.indexOf(u' ', at);
            if (end < 0)
                end = text.size();
            if (startsAt(text, at, end))
                return true;
            at = end + 1;
        }
        return std::ranges::any_of(m_inside,
                                   [&key](const QString &word) { return key.contains(word); });
    }

private:
    bool startsAt(QStringView text, qsizetype at, qsizetype end) const
    {
        const auto hit = m_byFirstWord.constFind(text.mid(at, end - at));
        if (hit == m_byFirstWord.constEnd())
            return false;
        const QStringView rest = text.mid(at);
        return std::ranges::any_of(*hit, [rest](QStringView phrase) {
            return rest.startsWith(phrase) &&
                   (rest.size() == phrase.size() || rest[phrase.size()] == u' ');
        });
    }

    QHash<QStringView, std::vector<QStringView>> m_byFirstWord; ///< views of the constants above
    QStringList m_inside; ///< of scripts without blanks between words
};

} // namespace

Movement movementOf(QStringView text)
{
    static const PhraseSet payments(cardPayments);
    static const PhraseSet in(incoming);
    static const PhraseSet out(outgoing);
    if (text.size() < 3 || text.size() > 200)
        return Movement::None;
    const QString key = headerKey(text);
    if (payments.standsIn(key))
        return Movement::CardPayment;
    if (in.standsIn(key))
        return Movement::In;
    return out.standsIn(key) ? Movement::Out : Movement::None;
}

bool speaksOfCard(QStringView text)
{
    static const PhraseSet words(cards);
    return text.size() <= 80 && words.standsIn(headerKey(text));
}

bool isCardHeader(QStringView headerKey)
{
    static const QStringList whole = cardHeaders.toString().split(u'|');
    return whole.contains(headerKey);
}

} // namespace bp
