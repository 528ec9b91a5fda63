// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_household.h"

#include "core/base/month.h"
#include "core/sample/sample_months.h"
#include "core/sample/sample_sheet.h"

#include <algorithm>
#include <map>
#include <span>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

constexpr int leastInGiro = 350'00; ///< the current account never falls below this
constexpr int cashInOneGo = 100'00;
constexpr int daysStillToSort = 24; ///< before today: what a person has not looked at yet

/// A transfer whose other side was cut off is an ordinary entry.
void forgetHalfTransfers(std::vector<SampleEntry> &entries)
{
    std::map<int, int> sides;
    for (const SampleEntry &entry : entries)
        ++sides[entry.transfer];
    for (SampleEntry &entry : entries) {
        if (sides[entry.transfer] != 2)
            entry.transfer = 0;
    }
}

class Generator
{
public:
    explicit Generator(const SampleOptions &options)
        : m_sheet(options)
        , m_wanted(options.entries)
    {
    }

    SampleHousehold run()
    {
        for (Month month = m_sheet.first; month <= m_sheet.last; month = month.next())
            addSampleMonth(m_sheet, month);
        addStories();
        dropTheFuture();
        sortByDay();
        addCardPayments();
        addCash();
        fillUp();
        sortByDay();
        leaveSomeToSort();
        addAccounts();
        m_household.rates = m_sheet.rates();
        m_household.entries = std::move(m_sheet.entries);
        return std::move(m_household);
    }

private:
    void addStories()
    {
        // Charged twice on one day.
        for (int i = 0; i < 2; ++i)
            m_sheet.add(SampleAccount::Card,
                        m_sheet.today.addDays(-9),
                        -3840,
                        u"Lieferando"_s,
                        u"LIEFERANDO.DE BERLIN"_s,
                        {},
                        "eating_out.delivery");
        m_sheet.add(SampleAccount::Giro,
                    onWorkday(m_sheet.today.addDays(-38)),
                    -148'620,
                    u"Autohaus Petersen"_s,
                    u"AUTOHAUS PETERSEN KG"_s,
                    u"RE 20418 ZAHNRIEMEN HH-BE 417"_s,
                    "transport.car");
        // A subscription that is new.
        for (int back = 1; back >= 0; --back)
            m_sheet.add(SampleAccount::Card,
                        m_sheet.dayOf(m_sheet.last.plus(-back), 6),
                        -999,
                        u"Disney+"_s,
                        u"DISNEYPLUS LONDON"_s,
                        {},
                        "subscriptions.streaming");
        m_sheet.buy(groceryMerchants()[0], m_sheet.today, 3827);
        m_sheet.buy(shoppingMerchants()[5], m_sheet.today, 3490);
    }

    void dropTheFuture()
    {
        std::erase_if(m_sheet.entries, [this](const SampleEntry &entry) {
            return entry.day > m_sheet.today || entry.day < m_sheet.first.firstDay();
        });
    }

    /// Everyday purchases, and sales that pay for them, up to the number asked for.
    void fillUp()
    {
        const auto wanted = size_t(std::max<std::int64_t>(m_wanted, 0));
        const int days = int(m_sheet.first.firstDay().daysTo(m_sheet.today)) + 1;
        const std::span<const SampleMerchant> merchants[] = {
            groceryMerchants(), eatingMerchants(), transportMerchants()};
        m_sheet.entries.reserve(wanted);
        while (m_sheet.entries.size() < wanted)
            addFiller(m_sheet.first.firstDay().addDays(m_sheet.random.below(days)), merchants);
    }

    void addFiller(QDate day, std::span<const std::span<const SampleMerchant>> merchants)
    {
        if (m_sheet.random.below(4) != 0) {
            SampleEntry &entry = m_sheet.buyOne(merchants[size_t(m_sheet.random.below(3))], day);
            entry.account = SampleAccount::Giro;
            return;
        }
        const std::int64_t minor = m_sheet.random.skewed(3000, 16000);
        m_sheet.add(SampleAccount::Giro,
                    day,
                    minor,
                    u"Kleinanzeigen"_s,
                    m_sheet.bankText("KLEINANZEIGEN.DE K######"),
                    u"Verkauf"_s,
                    "income.other");
    }

    void sortByDay() { std::ranges::stable_sort(m_sheet.entries, {}, &SampleEntry::day); }

    void addCardPayments()
    {
        std::map<Month, std::int64_t> spent{{m_sheet.first.previous(), -m_cardOpening}};
        for (const SampleEntry &entry : m_sheet.entries) {
            if (entry.account == SampleAccount::Card)
                spent[Month(entry.day)] -= entry.minor;
        }
        for (const auto &[month, minor] : spent) {
            const QDate day = onWorkday(m_sheet.dayOf(month.next(), 15));
            if (minor > 0 && day <= m_sheet.today)
                m_sheet.transfer(SampleAccount::Giro,
                                 SampleAccount::Card,
                                 day,
                                 minor,
                                 u"KREDITKARTENABRECHNUNG "_s + monthAndYear(month));
        }
    }

    /// Goes to the cash machine before the purse is empty.
    void addCash()
    {
        std::int64_t purse = m_cashOpening;
        std::vector<QDate> days;
        for (const SampleEntry &entry : m_sheet.entries) {
            if (entry.account != SampleAccount::Cash)
                continue;
            if (purse + entry.minor < 1000) {
                days.push_back(entry.day);
                purse += cashInOneGo;
            }
            purse += entry.minor;
        }
        for (const QDate day : days)
            m_sheet.transfer(SampleAccount::Giro,
                             SampleAccount::Cash,
                             day,
                             cashInOneGo,
                             u"GA NR00012 BLZ20050550 "_s + day.toString(u"dd.MM"_s));
    }

    void leaveSomeToSort()
    {
        for (SampleEntry &entry : m_sheet.entries) {
            const bool isRecent = entry.day > m_sheet.today.addDays(-daysStillToSort);
            if (entry.transfer != 0 || !entry.splits.empty() ||
                entry.account == SampleAccount::Cash || entry.isBill)
                continue;
            const bool isToday = entry.day == m_sheet.today && entry.account == SampleAccount::Card;
            const int dice = m_sheet.random.below(100);
            if (isToday || (isRecent && dice < 16)) {
                entry.category.clear();
                entry.source = CategorySource::None;
            } else if (dice < (isRecent ? 45 : 3)) {
                entry.source = dice % 2 == 0 ? CategorySource::Memory : CategorySource::Knowledge;
                entry.confidence = double(90 + m_sheet.random.below(10)) / 100;
            }
        }
    }

    void addAccounts()
    {
        std::int64_t running = 0;
        std::int64_t lowest = 0;
        for (const SampleEntry &entry : m_sheet.entries) {
            running += entry.account == SampleAccount::Giro ? entry.minor : 0;
            lowest = std::min(lowest, running);
        }
        setAccount(SampleAccount::Giro,
                   AccountKind::Current,
                   leastInGiro - lowest,
                   "DE02200505501015871393");
        setAccount(
            SampleAccount::Savings, AccountKind::Savings, 7'212'40, "DE11200505501234567890");
        setAccount(SampleAccount::Card, AccountKind::Card, m_cardOpening, "4929XXXXXXXX1847");
        setAccount(SampleAccount::Cash, AccountKind::Cash, m_cashOpening, "");
        setAccount(SampleAccount::Depot, AccountKind::Investment, 10'482'60, "7004119803");
    }

    void setAccount(SampleAccount which, AccountKind kind, std::int64_t opening, const char *number)
    {
        Account &account = m_household.accounts[size_t(which)];
        account.name = sampleAccountName(which);
        account.kind = kind;
        account.openingMinor = opening;
        account.number = QString::fromLatin1(number);
        account.bank = kind == AccountKind::Cash ? QString() : u"Hamburger Sparkasse"_s;
        account.openedOn = m_sheet.first.firstDay();
    }

    SampleSheet m_sheet;
    std::int64_t m_wanted;
    SampleHousehold m_household;
    std::int64_t m_cardOpening = -438'20;
    std::int64_t m_cashOpening = 62'40;
};

} // namespace

SampleHousehold sampleHousehold(const SampleOptions &options)
{
    SampleHousehold household = Generator(options).run();
    const auto wanted = size_t(std::max<std::int64_t>(options.entries, 0));
    if (wanted == 0 || household.entries.size() == wanted)
        return household;
    if (options.months > 1) {
        SampleOptions shorter = options;
        --shorter.months;
        return sampleHousehold(shorter);
    }
    household.entries.resize(wanted);
    forgetHalfTransfers(household.entries);
    return household;
}

} // namespace bp
