// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/forgotten_payees.h"

#include "core/ledger/ledger_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bp {

using namespace Qt::StringLiterals;

ForgottenPayees ForgottenPayees::of(const LedgerReader &reader)
{
    ForgottenPayees forgotten;
    const QString text = reader.preference(u"memory.forgotten"_s);
    if (text.isEmpty())
        return forgotten;
    const QJsonObject lines = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = lines.constBegin(); it != lines.constEnd(); ++it) {
        const QJsonObject object = it.value().toObject();
        Line line;
        line.last = EntryId(object["last"_L1].toInteger());
        line.version = object["version"_L1].toInt();
        for (const QJsonValue &entry : object["anew"_L1].toArray())
            line.anew.insert(EntryId(entry.toInteger()));
        forgotten.m_lines.insert(it.key(), line);
    }
    return forgotten;
}

bool ForgottenPayees::hides(const QString &merchantKey, EntryId entry) const
{
    if (m_lines.isEmpty())
        return false;
    const auto line = m_lines.constFind(merchantKey);
    return line != m_lines.constEnd() && entry <= line->last && !line->anew.contains(entry);
}

QSet<QString> ForgottenPayees::unspokenBy(int version) const
{
    QSet<QString> keys;
    for (auto it = m_lines.constBegin(); it != m_lines.constEnd(); ++it) {
        if (version <= it->version)
            keys.insert(it.key());
    }
    return keys;
}

void ForgottenPayees::forget(const QString &merchantKey, EntryId lastEntry, int newestVersion)
{
    m_lines.insert(merchantKey, {lastEntry, newestVersion, {}});
}

bool ForgottenPayees::remember(const QString &merchantKey, EntryId entry)
{
    if (!hides(merchantKey, entry))
        return false;
    m_lines[merchantKey].anew.insert(entry);
    return true;
}

void ForgottenPayees::store(LedgerWriter &writer) const
{
    QJsonObject lines;
    for (auto it = m_lines.constBegin(); it != m_lines.constEnd(); ++it) {
        QList<EntryId> ids(it->anew.constBegin(), it->anew.constEnd());
        std::sort(ids.begin(), ids.end());
        QJsonArray anew;
        for (const EntryId id : ids)
            anew.append(qint64(id.value()));
        lines.insert(it.key(),
                     QJsonObject{{u"last"_s, qint64(it->last.value())},
                                 {u"version"_s, it->version},
                                 {u"anew"_s, anew}});
    }
    writer.setPreference(
        u"memory.forgotten"_s,
        lines.isEmpty() ? QString()
                        : QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact)));
}

} // namespace bp
