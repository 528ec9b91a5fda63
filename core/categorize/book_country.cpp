// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/book_country.h"

#include "core/ledger/ledger_reader.h"

#include <QHash>
#include <QStringTokenizer>

namespace bp {
namespace {

/// Currencies of one country.
constexpr QStringView currencyCountries =
    u"USDUS GBPGB CHFCH PLNPL CZKCZ HUFHU RONRO SEKSE NOKNO DKKDK ISKIS BGNBG UAHUA RUBRU TRYTR "
    u"CADCA "
    u"AUDAU NZDNZ JPYJP CNYCN KRWKR TWDTW HKDHK SGDSG MYRMY THBTH IDRID PHPPH VNDVN INRIN PKRPK "
    u"LKRLK "
    u"AEDAE SARSA ILSIL EGPEG MADMA NGNNG KESKE GHSGH ZARZA BRLBR MXNMX ARSAR CLPCL COPCO PENPE";

} // namespace

QString countryOf(const LedgerReader &reader, const QString &otherwise)
{
    QHash<QString, int> votes;
    for (const Account &account : reader.accounts()) {
        const QString &number = account.number;
        const bool isIban = number.size() >= 15 && number[0].isUpper() && number[1].isUpper() &&
                            number[2].isDigit() && number[3].isDigit();
        if (isIban)
            ++votes[number.first(2)];
    }
    QString best;
    for (auto it = votes.constBegin(); it != votes.constEnd(); ++it) {
        if (best.isEmpty() || *it > votes.value(best) ||
            (*it == votes.value(best) && it.key() < best))
            best = it.key();
    }
    if (!best.isEmpty())
        return best;
    const QString code = reader.bookCurrency().code();
    for (const QStringView pair : currencyCountries.tokenize(u' ')) {
        if (pair.first(3) == code)
            return pair.sliced(3).toString();
    }
    return otherwise;
}

} // namespace bp
