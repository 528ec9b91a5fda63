// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_months.h"

namespace bp {
namespace {

using namespace Qt::StringLiterals;

class MonthWriter
{
public:
    explicit MonthWriter(SampleSheet &sheet)
        : m_sheet(sheet)
    {
    }

    void addBills(Month month)
    {
        for (const SampleBill &bill : sampleBills()) {
            if (bill.every != 1 && (month.month() - bill.firstMonth + 24) % bill.every != 0)
                continue;
            const QDate planned = m_sheet.dayOf(month, bill.day);
            const int back = m_sheet.monthsBack(month);
            QString memo = QString::fromUtf8(bill.memo);
            memo.replace("%m"_L1, monthAndYear(month));
            const std::int64_t minor =
                back <= bill.stepsBack && bill.stepsBack > 0 ? bill.newMinor : bill.minor;
            m_sheet
                .add(bill.account,
                     bill.minor > 0 ? onWorkdayBefore(planned) : onWorkday(planned),
                     minor,
                     QString::fromUtf8(bill.payee),
                     m_sheet.bankText(bill.bankText),
                     memo,
                     bill.category)
                .isBill = true;
        }
        addPhoneBill(month);
        addBonus(month);
        SampleEntry &guardian = m_sheet.add(SampleAccount::Card,
                                            m_sheet.dayOf(month, 17),
                                            -999,
                                            u"The Guardian"_s,
                                            u"GUARDIAN NEWS LONDON"_s,
                                            {},
                                            "subscriptions.news");
        m_sheet.makeForeign(guardian, GBP);
    }

    /// The missed bill: it did not come in the last whole month.
    void addPhoneBill(Month month)
    {
        if (m_sheet.monthsBack(month) == 1)
            return;
        m_sheet.add(SampleAccount::Giro,
                    onWorkday(m_sheet.dayOf(month, 20)),
                    -1999,
                    u"O2 Mobilfunk"_s,
                    u"TELEFONICA GERMANY"_s,
                    u"SEPA-Lastschrift O2 Mobilfunk "_s + monthAndYear(month),
                    "utilities.phone");
    }

    void addBonus(Month month)
    {
        if (month.month() == 11)
            m_sheet.add(SampleAccount::Giro,
                        onWorkdayBefore(m_sheet.dayOf(month, 27)),
                        127'500,
                        u"Hansewerk Logistik"_s,
                        u"HANSEWERK LOGISTIK GMBH"_s,
                        u"WEIHNACHTSGELD A. BERGER"_s,
                        "income.salary");
        if (month.month() == 6)
            m_sheet.add(SampleAccount::Giro,
                        onWorkdayBefore(m_sheet.dayOf(month, 30)),
                        127'800,
                        u"Freie und Hansestadt"_s,
                        u"FREIE UND HANSESTADT HAMBURG"_s,
                        u"SONDERZAHLUNG J. BERGER"_s,
                        "income.salary");
    }

    void addEveryday(Month month)
    {
        const bool isDecember = month.month() == 12;
        for (QDate day = month.firstDay(); day <= month.lastDay(); day = day.addDays(1)) {
            const bool isSunday = day.dayOfWeek() == Qt::Sunday;
            const bool isWeekend = day.dayOfWeek() >= Qt::Friday;
            if (!isSunday && m_sheet.random.chance(isWeekend ? 78 : 58))
                addGroceries(day);
            if (m_sheet.random.chance(isWeekend ? 38 : 15))
                m_sheet.buyOne(eatingMerchants(), day);
            if (!isSunday && m_sheet.random.chance(8))
                m_sheet.buyOne(careMerchants().first(3), day);
            if (m_sheet.random.chance(9))
                m_sheet.buyOne(transportMerchants(), day);
            if (m_sheet.random.chance(isDecember ? 46 : 28))
                addShopping(day);
            if (m_sheet.random.chance(isWeekend ? 16 : 3))
                m_sheet.buyOne(leisureMerchants(), day);
            if (m_sheet.random.chance(38))
                m_sheet.buyOne(cashMerchants(), day);
        }
        if (m_sheet.random.chance(22)) {
            const QDate day = m_sheet.dayOf(month, m_sheet.random.between(3, 26));
            m_sheet.buyOne(careMerchants().subspan(3, 1), onWorkday(day));
        }
    }

    void addGroceries(QDate day)
    {
        SampleEntry &entry = m_sheet.buyOne(groceryMerchants(), day);
        // Now and then a shopping cart holds things for the household too.
        if (entry.minor < -6000 && m_sheet.random.chance(35)) {
            const std::int64_t food = entry.minor * m_sheet.random.between(55, 85) / 100;
            entry.splits = {{entry.category, food}, {u"health.care"_s, entry.minor - food}};
            entry.category.clear();
        }
    }

    void addShopping(QDate day)
    {
        SampleEntry &bought = m_sheet.buyOne(shoppingMerchants(), day);
        const bool comesBack =
            (bought.payee == "Zalando"_L1 && m_sheet.random.chance(45)) || m_sheet.random.chance(4);
        if (!comesBack)
            return;
        const std::int64_t back = m_sheet.random.chance(50)
                                      ? -bought.minor
                                      : -bought.minor * m_sheet.random.between(3, 7) / 10;
        bought.refund = ++m_sheet.refunds;
        SampleEntry refund = bought;
        refund.minor = back;
        refund.day = onWorkday(day.addDays(m_sheet.random.between(6, 14)));
        refund.bankPayee += u" GUTSCHRIFT"_s;
        m_sheet.entries.push_back(std::move(refund));
    }

    void addSavings(Month month)
    {
        m_sheet.transfer(SampleAccount::Giro,
                         SampleAccount::Savings,
                         onWorkday(m_sheet.dayOf(month, 1)),
                         900'00,
                         u"Dauerauftrag Sparen"_s);
        m_sheet.transfer(SampleAccount::Giro,
                         SampleAccount::Depot,
                         onWorkday(m_sheet.dayOf(month, 25)),
                         150'00,
                         u"ETF-SPARPLAN MSCI WORLD"_s);
        // The holiday is paid from savings.
        if (month.month() == 8)
            m_sheet.transfer(SampleAccount::Savings,
                             SampleAccount::Giro,
                             onWorkday(m_sheet.dayOf(month, 4)),
                             2600'00,
                             u"Urlaub Schweiz"_s);
        if (month.month() == 1)
            m_sheet.transfer(SampleAccount::Savings,
                             SampleAccount::Giro,
                             onWorkday(m_sheet.dayOf(month, 3)),
                             900'00,
                             u"Versicherungen"_s);
    }

    void addHoliday(Month month)
    {
        const QDate first = m_sheet.dayOf(month, 9);
        const auto abroad = [this](SampleEntry &entry) {
            entry.isHoliday = true;
            m_sheet.makeForeign(entry, CHF);
        };
        abroad(m_sheet.add(SampleAccount::Card,
                           first,
                           -1'386'00,
                           u"Hotel Alpenblick"_s,
                           u"HOTEL ALPENBLICK GRINDELWALD"_s,
                           {},
                           "leisure.hotel"));
        for (int day = 0; day < 12; ++day) {
            for (int i = m_sheet.random.between(1, 2); i > 0; --i)
                abroad(m_sheet.buyOne(holidayMerchants(), first.addDays(day)));
        }
    }

private:
    SampleSheet &m_sheet;
};

} // namespace

void addSampleMonth(SampleSheet &sheet, Month month)
{
    MonthWriter writer(sheet);
    writer.addBills(month);
    writer.addEveryday(month);
    writer.addSavings(month);
    if (month.month() == 8)
        writer.addHoliday(month);
}

} // namespace bp
