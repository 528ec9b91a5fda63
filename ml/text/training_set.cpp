// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/training_set.h"

#include "core/advice/teaching_entries.h"
#include "core/base/scanned_text.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace bp::ml {

using namespace Qt::StringLiterals;

int merchantSign(const TextRow &row)
{
    return row.minor > 0 ? 1 : row.minor < 0 ? -1 : 0;
}

void describeMerchant(TextRow &row, const MerchantLookup *merchants)
{
    if (!merchants)
        return;
    MerchantHit hit = merchants->kind(ScannedText(row.text, row.memo), merchantSign(row));
    row.merchantTag = std::move(hit.tag);
    row.merchantCategory = std::move(hit.categoryKey);
}

TextRow describedName(const QString &name, const MerchantLookup *merchants)
{
    TextRow row;
    row.text = name;
    describeMerchant(row, merchants);
    // A word says what it means; a brand that happens to be called alike does not.
    if (!row.merchantTag.startsWith("word/"_L1)) {
        row.merchantTag.clear();
        row.merchantCategory.clear();
    }
    return row;
}

TrainingSet
TrainingSet::of(const LedgerReader &reader, const MerchantLookup *merchants, const DateRange &days)
{
    TrainingSet set;
    forEachTeacher(reader, days, [&](const EntryFacts &facts, const QString &payee) {
        TrainingEntry entry{facts.id, {}, facts.category};
        entry.row.text = payee;
        entry.row.memo = facts.bankMemo;
        entry.row.minor = facts.minor;
        entry.row.hasAmount = true;
        entry.row.day = facts.day;
        entry.row.account = facts.account.value();
        describeMerchant(entry.row, merchants);
        set.entries.push_back(std::move(entry));
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
