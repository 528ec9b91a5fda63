// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/learned_entries.h"

#include "core/ledger/ledger_writer.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace bp {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &name)
{
    return u"model.learned."_s + name;
}

} // namespace

std::optional<LearnedEntries>
LearnedEntries::of(const LedgerReader &reader, const QString &name, int version)
{
    const QString text = reader.preference(keyOf(name));
    if (text.section(u' ', 0, 0) != QString::number(version))
        return std::nullopt;
    const QByteArray packed = QByteArray::fromBase64(text.section(u' ', 1).toLatin1());
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
    const QString packed = QString::fromLatin1(qCompress(bytes, 9).toBase64());
    writer.setPreference(keyOf(name), QString(QString::number(version) % u' ' % packed));
}

} // namespace bp
