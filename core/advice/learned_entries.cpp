// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/learned_entries.h"

#include "core/ledger/ledger_writer.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace bp {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &name, int version)
{
    return u"model.learned.%1.%2"_s.arg(name).arg(version);
}

/// Of the newest version alone, with its number before it.
QString oldKeyOf(const QString &name)
{
    return u"model.learned."_s + name;
}

QString oldTextOf(const LedgerReader &reader, const QString &name, int version)
{
    const QString old = reader.preference(oldKeyOf(name));
    return old.section(u' ', 0, 0) == QString::number(version) ? old.section(u' ', 1) : QString();
}

QString textOf(const LedgerReader &reader, const QString &name, int version)
{
    const QString text = reader.preference(keyOf(name, version));
    return text.isEmpty() ? oldTextOf(reader, name, version) : text;
}

} // namespace

std::optional<LearnedEntries>
LearnedEntries::of(const LedgerReader &reader, const QString &name, int version)
{
    const QString text = textOf(reader, name, version);
    if (text.isEmpty())
        return std::nullopt;
    const QByteArray packed = QByteArray::fromBase64(text.toLatin1());
    QDataStream in(qUncompress(packed));
    in.setVersion(QDataStream::Qt_6_4);
    QList<qint64> steps;
    QList<qint64> categories;
    in >> steps >> categories;
    if (in.status() != QDataStream::Ok || steps.size() != categories.size())
        return std::nullopt;
    LearnedEntries learned;
    learned.m_categories.reserve(steps.size());
    qint64 id = 0;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        id += steps[i];
        learned.add(EntryId(id), CategoryId(categories[i]));
    }
    return learned;
}

/// Steps from one id to the next pack well: most are 1.
void LearnedEntries::store(LedgerWriter &writer, const QString &name, int version) const
{
    QList<EntryId> ids = m_categories.keys();
    std::sort(ids.begin(), ids.end());
    QList<qint64> steps;
    QList<qint64> categories;
    qint64 last = 0;
    for (const EntryId id : ids) {
        steps.append(id.value() - last);
        categories.append(m_categories.value(id).value());
        last = id.value();
    }
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << steps << categories;
    writer.setPreference(keyOf(name, version), QString::fromLatin1(qCompress(bytes, 9).toBase64()));
}

void LearnedEntries::remove(LedgerWriter &writer, const QString &name, int version)
{
    writer.setPreference(keyOf(name, version), {});
    if (!oldTextOf(writer, name, version).isEmpty())
        writer.setPreference(oldKeyOf(name), {});
}

} // namespace bp
