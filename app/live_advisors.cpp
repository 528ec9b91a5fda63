// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live_advisors.h"

#include "core/advice/feature_settings.h"
#include "core/categorize/categorizer_chain.h"
#include "core/ledger/ledger.h"

#include "app/book_advisors.h"
#include "ui/base/advice_news.h"
#include "ui/jobs/job_runner.h"

#include <algorithm>

namespace bp {

using namespace Qt::StringLiterals;

namespace {

/// Above so many changed entries the memory is read again at once instead of entry by entry.
constexpr qsizetype followedAtMost = 200;
constexpr std::chrono::milliseconds usualRest(1'500);

} // namespace

LiveAdvisors::LiveAdvisors(Ledger &ledger,
                           Advisors &advisors,
                           ui::JobRunner &jobs,
                           ui::AdviceNews &news,
                           const QString &systemCountry,
                           QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_advisors(advisors)
    , m_jobs(jobs)
    , m_news(news)
    , m_country(systemCountry)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(usualRest);
    connect(&m_soon, &QTimer::timeout, this, &LiveAdvisors::readAgain);
    connect(&ledger, &Ledger::changed, this, &LiveAdvisors::follow);
    m_advisors.categorizerTrainer = bookTrainer(ledger.reader(), m_country);
    if (ledger.reader().entryCount() <= readAtOnce) {
        use(bookChain(ledger.reader(), m_country));
        return;
    }
    m_news.beginReading();
    readAgain();
}

void LiveAdvisors::use(std::shared_ptr<const CategorizerChain> chain)
{
    m_chain = std::move(chain);
    m_advisors.categorizer = m_chain;
    m_news.tell();
}

void LiveAdvisors::readAgain()
{
    m_soon.stop();
    ui::JobOptions options;
    options.title = tr("Reading what you chose before");
    options.kind = u"advisers"_s;
    const LedgerSource source = m_ledger.source();
    options.revision = source.revision();
    options.whenStale = [this] { m_soon.start(); };
    m_jobs.run(
        options,
        this,
        [source, country = m_country](Progress &) {
            return source.read(
                [&](const LedgerReader &reader) { return bookChain(reader, country); });
        },
        [this](Result<std::shared_ptr<const CategorizerChain>> chain) {
            if (chain)
                use(std::move(*chain));
            else
                m_news.tell(); // whoever waits goes on without
        });
}

/// Rules, categories and the switch: little to read, and what a person expects to act at once.
void LiveAdvisors::refreshRules()
{
    if (!m_chain)
        return; // the first reading will find them
    const LedgerReader &reader = m_ledger.reader();
    ChainLinks links = m_chain->links();
    links.rules = std::make_shared<const CategoryRuleBook>(CategoryRuleBook::of(reader));
    links.thresholds = FeatureSettings::thresholds(reader);
    if (!FeatureSettings::isOn(reader, Feature::Sorting)) {
        links.learned.reset();
        links.knowledge.reset();
    }
    use(std::make_shared<const CategorizerChain>(std::move(links)));
}

void LiveAdvisors::follow(const LedgerChange &change)
{
    const auto touches = [&](auto... tables) { return (change.touches(tables) || ...); };
    if (touches(u"category_rule"_s, u"preference"_s))
        refreshRules();
    const LedgerChange::Rows entries = change.tables.value(u"entry"_s);
    const LedgerChange::Rows answers = change.tables.value(u"suggestion"_s); // by their entries
    const QSet<qint64> touched =
        entries.updated + entries.inserted + answers.updated + answers.inserted + answers.removed;
    const bool isMuch = entries.all || answers.all || touched.size() > followedAtMost;
    if (!isMuch && m_chain)
        followChoices(touched);
    if (isMuch || touches(u"model"_s, u"category"_s, u"preference"_s, u"account"_s, u"payee"_s))
        readAgain();
    else if (touches(u"entry"_s, u"suggestion"_s))
        m_soon.start(); // a removed one is noticed soon after
}

/// What the person said about few entries, or took back, changes the next suggestion alike at once.
void LiveAdvisors::followChoices(const QSet<qint64> &entries)
{
    QList<qint64> ids = entries.values();
    std::ranges::sort(ids);
    std::shared_ptr<const CategorizerChain> chain = m_chain;
    for (const qint64 id : ids) {
        if (auto next = chain->withEntry(m_ledger.reader(), EntryId(id)))
            chain = std::move(next);
    }
    if (chain != m_chain)
        use(std::move(chain));
}

} // namespace bp
