// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/training_set.h"

#include "core/advice/teaching_entries.h"
#include "core/base/scanned_text.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace bp::ml {

using namespace Qt::StringLiterals;

int merchantSign(const TextRow &row)
{
    return row.minor > 0 ? 1 : row.minor < 0 ? -1 : 0;
}

KnownMerchant heardMerchant(const MerchantLookup *merchants, const ScannedText &text, int sign)
{
    // "Oliver Norma" is hardly a supermarket: heard as loudly as one, a model that found
    // supermarkets right wherever they were plain would be sure of the man, too.
    constexpr double leastHeard = 0.45;
    constexpr double plain = 0.8;
    MerchantHit hit = merchants ? merchants->kind(text, sign) : MerchantHit();
    if (hit.confidence < leastHeard)
        return {};
    const double trust = (hit.confidence - leastHeard / 2) / (plain - leastHeard / 2);
    return {std::move(hit.tag), std::move(hit.categoryKey), float(std::min(trust, 1.0))};
}

void describeMerchant(TextRow &row, const MerchantLookup *merchants)
{
    row.merchant = heardMerchant(merchants, ScannedText(row.text, row.memo), merchantSign(row));
}

TextRow describedName(const QString &name, const MerchantLookup *merchants)
{
    TextRow row;
    row.text = name;
    describeMerchant(row, merchants);
    // A word says what it means; a brand that happens to be called alike does not.
    if (!row.merchant.tag.startsWith("word/"_L1))
        row.merchant = {};
    return row;
}

LearnedBy::LearnedBy(const LedgerReader &reader, const ModelRecord &version)
    : m_entries(LearnedEntries::of(reader, version.name, version.version))
    , m_lastDay(version.lastDay)
{
}

DateRange LearnedBy::newDays() const
{
    return m_entries ? DateRange() : DateRange{m_lastDay.addDays(1), {}};
}

namespace {

TrainingEntry
described(const EntryFacts &facts, const QString &payee, const MerchantLookup *merchants)
{
    TrainingEntry entry{facts.id, {}, facts.category};
    entry.row.text = payee;
    entry.row.memo = facts.bankMemo;
    entry.row.minor = facts.minor;
    entry.row.hasAmount = true;
    entry.row.day = facts.day;
    entry.row.account = facts.account.value();
    describeMerchant(entry.row, merchants);
    return entry;
}

} // namespace

TrainingSet TrainingSet::of(const LedgerReader &reader, const MerchantLookup *merchants)
{
    TrainingSet set;
    forEachTeacher(reader, {}, [&](const EntryFacts &facts, const QString &payee) {
        set.entries.push_back(described(facts, payee, merchants));
    });
    return set;
}

TrainingSet TrainingSet::newTo(const LearnedBy &learned,
                               const LedgerReader &reader,
                               const MerchantLookup *merchants)
{
    TrainingSet set;
    forEachTeacher(reader, learned.newDays(), [&](const EntryFacts &facts, const QString &payee) {
        if (!learned.holds(facts.id, facts.category, facts.day))
            set.entries.push_back(described(facts, payee, merchants));
    });
    return set;
}

QByteArray TrainingSet::contentHash() const
{
    QByteArray content;
    QDataStream out(&content, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    for (const TrainingEntry &entry : entries)
        out << entry.row.text << entry.row.memo << qint64(entry.row.minor) << entry.row.day
            << qint64(entry.row.account) << qint64(entry.category.value());
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

} // namespace bp::ml
