// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A book with its advisers and its training, as the window has it open.

#include "core/advice/model_registry.h"

#include "app/book_advisors.h"
#include "app/live_advisors.h"
#include "tests/support/test_ledger.h"
#include "ui/base/advice_news.h"
#include "ui/base/model_training.h"
#include "ui/base/notices.h"
#include "ui/jobs/job_runner.h"

#include <QtTest>

#include <optional>

namespace bp::test {

using namespace Qt::StringLiterals;

inline const QDate start(2025, 1, 1);
inline const QDateTime now(QDate(2025, 6, 1), QTime(9, 0), Qt::UTC);

/// With 60 days of shopping and fuel.
struct Open
{
    explicit Open(ui::JobRunner::Mode mode = ui::JobRunner::Mode::Inline, bool trained = true)
        : jobs(mode)
    {
        account = ledger.account(u"Current"_s);
        const auto filled = ledger->change(u"Fill"_s, [&](LedgerWriter &writer) -> Result<void> {
            for (int i = 0; i < 60; ++i) {
                add(writer, i, -2000 - i, u"QUXMARKT"_s, u"groceries.supermarket"_s);
                add(writer, i, -5000 - 7 * i, u"ZORPFUEL"_s, u"transport.fuel"_s);
            }
            return {};
        });
        if (!filled)
            qFatal("%s", qPrintable(filled.error().message));
        if (trained)
            train();
        jobs.setRevision([this] { return ledger->revision(); });
        live.emplace(*ledger, advisors, jobs, news, QString());
        live->setRest(std::chrono::milliseconds(0));
    }
    void add(LedgerWriter &writer,
             int day,
             std::int64_t minor,
             const QString &payee,
             const QString &key) const
    {
        Entry entry;
        entry.account = account;
        entry.day = start.addDays(day);
        entry.amount = Money(minor, EUR);
        entry.payee = writer.payeeNamed(payee);
        entry.bank.payee = payee;
        entry.category = ledger.category(key);
        entry.categorySource = CategorySource::Person;
        QVERIFY(writer.addEntry(entry));
    }
    void train()
    {
        const auto model =
            bookTrainer(ledger.reader(), {})->train(ledger.reader(), now, Progress::none());
        QVERIFY(ModelRegistry::forSorting().keep(*ledger, *model));
    }
    std::vector<CategorySuggestion> say(const QString &payee, std::int64_t minor = -2000) const
    {
        return advisors.categorizer->suggest(
            {payee, {}, Money(minor, EUR), start.addDays(100), account});
    }
    CategorySource source(const QString &payee) const
    {
        const auto said = say(payee);
        return said.empty() ? CategorySource::None : said.front().source;
    }

    /// What trains in the window, before it watches.
    ui::ModelTraining &begunTraining()
    {
        training.emplace(
            *ledger, advisors, jobs, notices, [] { return now; }, [] { return QLocale::c(); });
        return *training;
    }

    TestLedger ledger;
    AccountId account;
    Advisors advisors;
    ui::JobRunner jobs;
    ui::AdviceNews news;
    ui::Notices notices;
    std::optional<LiveAdvisors> live;
    std::optional<ui::ModelTraining> training;
};

} // namespace bp::test
