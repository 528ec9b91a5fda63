// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_sheet.h"

#include <algorithm>

namespace bp {

using namespace Qt::StringLiterals;

QDate onWorkday(QDate day)
{
    if (day.dayOfWeek() == Qt::Saturday)
        return day.addDays(2);
    return day.dayOfWeek() == Qt::Sunday ? day.addDays(1) : day;
}

QDate onWorkdayBefore(QDate day)
{
    return day.dayOfWeek() > Qt::Friday ? day.addDays(Qt::Friday - day.dayOfWeek()) : day;
}

QString sampleAccountName(SampleAccount account)
{
    static const std::array<QString, 5> names{
        u"Girokonto"_s, u"Tagesgeld"_s, u"Visa card"_s, u"Cash"_s, u"Depot"_s};
    return names[size_t(account)];
}

QString monthAndYear(Month month)
{
    return QDate(month.year(), month.month(), 1).toString(u"MM/yyyy"_s);
}

SampleSheet::SampleSheet(const SampleOptions &options)
    : random(options.seed * 0x2545f4914f6cdd1dU + 11)
    , today(options.today)
    , last(options.today)
    , first(last.plus(1 - std::max(options.months, 1)))
{
    addRates();
}

QString SampleSheet::bankText(const char *pattern)
{
    constexpr QLatin1StringView letters("ABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    QString text = QString::fromUtf8(pattern);
    for (QChar &c : text) {
        if (c == u'#')
            c = QChar(u'0' + random.below(10));
        else if (c == u'@')
            c = QChar(letters[random.below(int(letters.size()))]);
    }
    return text;
}

SampleEntry &SampleSheet::add(SampleAccount account,
                              QDate day,
                              std::int64_t minor,
                              const QString &payee,
                              const QString &bankPayee,
                              const QString &memo,
                              const char *category)
{
    SampleEntry entry;
    entry.account = account;
    entry.day = day;
    entry.minor = minor;
    entry.payee = payee;
    entry.bankPayee = bankPayee;
    entry.bankMemo = memo;
    entry.category = QString::fromLatin1(category);
    return entries.emplace_back(std::move(entry));
}

SampleEntry &SampleSheet::buy(const SampleMerchant &merchant, QDate day, std::int64_t minor)
{
    QString memo;
    if (merchant.account == SampleAccount::Giro)
        memo = u"Kartenzahlung "_s + day.toString(u"dd.MM."_s) + u" girocard"_s;
    return add(merchant.account,
               day,
               -minor,
               QString::fromUtf8(merchant.payee),
               bankText(merchant.bankText),
               memo,
               merchant.category);
}

SampleEntry &SampleSheet::buyOne(std::span<const SampleMerchant> merchants, QDate day)
{
    const SampleMerchant &merchant = merchants[size_t(random.below(int(merchants.size())))];
    return buy(merchant, day, random.skewed(merchant.least, merchant.most));
}

void SampleSheet::transfer(
    SampleAccount from, SampleAccount to, QDate day, std::int64_t minor, const QString &memo)
{
    const int number = ++m_transfers;
    const bool isCash = to == SampleAccount::Cash;
    const QString bank = isCash ? QString() : u"BERGER, ANNA UND JONAS"_s;
    const QString outgoing = isCash ? u"Cash machine"_s : u"To "_s + sampleAccountName(to);
    const QString incoming = isCash ? u"Cash machine"_s : u"From "_s + sampleAccountName(from);
    add(from, day, -minor, outgoing, bank, memo, "").transfer = number;
    add(to, day, minor, incoming, bank, isCash ? QString() : memo, "").transfer = number;
}

void SampleSheet::addRates()
{
    const Currency pounds = GBP;
    for (Month month = first; month <= last; month = month.next()) {
        m_rates.push_back({CHF, month.firstDay(), 1'035'000'000 + random.below(40'000) * 1000LL});
        m_rates.push_back(
            {pounds, month.firstDay(), 1'150'000'000 + random.below(40'000) * 1000LL});
    }
}

std::int64_t SampleSheet::rate(Currency currency, QDate day) const
{
    for (const SampleRate &rate : m_rates) {
        if (rate.currency == currency && Month(rate.day) == Month(day))
            return rate.rateE9;
    }
    return 1'000'000'000;
}

void SampleSheet::makeForeign(SampleEntry &entry, Currency currency)
{
    entry.original = Money(entry.minor, currency);
    const std::int64_t product = entry.minor * rate(currency, entry.day);
    entry.minor = (product - 500'000'000) / 1'000'000'000;
}

} // namespace bp
