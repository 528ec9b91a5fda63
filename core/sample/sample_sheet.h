// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The sheet on which the sample household is drawn up: writes purchases, bills and transfers as
/// banks word them.

#include "core/base/month.h"
#include "core/sample/sample_entry.h"
#include "core/sample/sample_random.h"

#include <span>

namespace bp {

/// Banks book on workdays: a weekend moves to Monday, wages to the Friday before.
QDate onWorkday(QDate day);
QDate onWorkdayBefore(QDate day);
QString monthAndYear(Month month); ///< "03/2026"
QString sampleAccountName(SampleAccount account);

class SampleSheet
{
public:
    explicit SampleSheet(const SampleOptions &options);

    SampleEntry &add(SampleAccount account,
                     QDate day,
                     std::int64_t minor,
                     const QString &payee,
                     const QString &bankPayee,
                     const QString &memo,
                     const char *category);
    SampleEntry &buy(const SampleMerchant &merchant, QDate day, std::int64_t minor);
    /// At one of them, for an amount usual there.
    SampleEntry &buyOne(std::span<const SampleMerchant> merchants, QDate day);
    void transfer(
        SampleAccount from, SampleAccount to, QDate day, std::int64_t minor, const QString &memo);
    /// Takes the amount as one in `currency`: the card bank books euros and says what it was
    /// abroad.
    void makeForeign(SampleEntry &entry, Currency currency);
    QString bankText(const char *pattern);
    QDate dayOf(Month month, int day) const
    {
        return {month.year(), month.month(), std::min(day, month.days())};
    }
    int monthsBack(Month month) const { return last.monthsSince(month); }

    SampleRandom random;
    QDate today;
    Month last; ///< the month of today
    Month first;
    int refunds = 0; ///< so far
    std::vector<SampleEntry> entries;
    const std::vector<SampleRate> &rates() const { return m_rates; }

private:
    void addRates();
    std::int64_t rate(Currency currency, QDate day) const;

    std::vector<SampleRate> m_rates;
    int m_transfers = 0;
};

} // namespace bp
