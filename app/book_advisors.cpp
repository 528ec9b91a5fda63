// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_advisors.h"

#include "core/categorize/categorizer_chain.h"
#include "core/categorize/feedback.h"
#include "core/categorize/merchant_knowledge.h"
#include "core/ledger/ledger.h"

#include "ml/advisors.h"

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

/// Above so many changed entries the memory is read again at once instead of entry by entry.
constexpr qsizetype followedAtMost = 200;
constexpr int restMilliseconds = 1'500;

bool isSwitchedOff(const LedgerReader &reader)
{
    return reader.preference(u"ai.categorizer"_s) == u"off";
}

/// The version in use; null when there is none or it cannot be read: the other links go on.
std::shared_ptr<const Categorizer> learnedOf(const LedgerReader &reader,
                                             std::shared_ptr<const MerchantLookup> merchants)
{
    if (isSwitchedOff(reader))
        return nullptr;
    return ml::makeLearnedCategorizer(reader, std::move(merchants)).value_or(nullptr);
}

std::shared_ptr<const CategorizerChain> chainOf(const LedgerReader &reader,
                                                const QString &systemCountry,
                                                std::shared_ptr<const Categorizer> learned)
{
    if (isSwitchedOff(reader))
        return makeCategorizer(reader, nullptr, nullptr);
    return makeCategorizer(
        reader, std::move(learned), merchantLookup(countryOf(reader, systemCountry)));
}

} // namespace

std::shared_ptr<const MerchantLookup> merchantLookup(const QString &country)
{
    auto loaded = MerchantKnowledge::load(country);
    return loaded ? *loaded : nullptr;
}

Advisors bookAdvisors(const LedgerReader &reader,
                      const QString &systemCountry,
                      std::shared_ptr<const Categorizer> learned)
{
    Advisors advisors;
    const auto merchants = merchantLookup(countryOf(reader, systemCountry));
    if (!learned)
        learned = learnedOf(reader, merchants);
    advisors.categorizer = chainOf(reader, systemCountry, std::move(learned));
    advisors.categorizerTrainer = ml::makeCategorizerTrainer(merchants);
    return advisors;
}

LiveAdvisors::LiveAdvisors(Ledger &ledger,
                           Advisors &advisors,
                           const QString &systemCountry,
                           QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_advisors(advisors)
    , m_country(systemCountry)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(restMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &LiveAdvisors::readAgain);
    connect(&ledger, &Ledger::changed, this, &LiveAdvisors::follow);
    loadLearned();
    readAgain();
}

void LiveAdvisors::loadLearned()
{
    const LedgerReader &reader = m_ledger.reader();
    const auto merchants = merchantLookup(countryOf(reader, m_country));
    m_learned = learnedOf(reader, merchants);
    m_advisors.categorizerTrainer = ml::makeCategorizerTrainer(merchants);
}

void LiveAdvisors::readAgain()
{
    m_soon.stop();
    m_chain = chainOf(m_ledger.reader(), m_country, m_learned);
    m_advisors.categorizer = m_chain;
}

void LiveAdvisors::follow(const LedgerChange &change)
{
    if (change.touches(u"model"_s) || change.touches(u"preference"_s))
        loadLearned();
    const bool isStructural = change.touches(u"model"_s) || change.touches(u"category_rule"_s) ||
                              change.touches(u"category"_s) || change.touches(u"preference"_s) ||
                              change.touches(u"account"_s);
    const LedgerChange::Rows entries = change.tables.value(u"entry"_s);
    if (isStructural || entries.all ||
        entries.updated.size() + entries.inserted.size() > followedAtMost) {
        readAgain();
        return;
    }
    // What the person just said counts at once; an undone or removed entry is noticed soon after.
    const LedgerReader &reader = m_ledger.reader();
    QList<qint64> ids = entries.updated.values() + entries.inserted.values();
    std::sort(ids.begin(), ids.end());
    for (const qint64 id : ids) {
        const auto entry = reader.entry(EntryId(id));
        if (!entry || entry->categorySource != CategorySource::Person || entry->category.isNull() ||
            entry->isTransfer())
            continue;
        const auto records = reader.suggestions(EntryId(id));
        const bool isCorrection =
            std::any_of(records.begin(), records.end(), [&](const SuggestionRecord &record) {
                return record.state == SuggestionRecord::State::Rejected &&
                       record.category != entry->category;
            });
        m_chain = m_chain->withChoice(Feedback::queryOf(reader, *entry),
                                      entry->category,
                                      isCorrection ? PayeeMemory::Choice::Correction
                                                   : PayeeMemory::Choice::Confirmed);
    }
    for (const qint64 id : ids) {
        for (const SuggestionRecord &record : reader.suggestions(EntryId(id))) {
            const auto entry = reader.entry(EntryId(id));
            if (entry && record.state == SuggestionRecord::State::Rejected &&
                record.category != entry->category)
                m_chain =
                    m_chain->withRejection(Feedback::queryOf(reader, *entry), record.category);
        }
    }
    m_advisors.categorizer = m_chain;
    if (ids.isEmpty() && change.touches(u"suggestion"_s))
        readAgain(); // a no by itself touches no entry
    else if (!ids.isEmpty() || !entries.removed.isEmpty())
        m_soon.start();
}

} // namespace bp
