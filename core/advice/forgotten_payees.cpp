// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/forgotten_payees.h"

#include "core/base/bank_word_scanner.h"
#include "core/base/merchant_text.h"
#include "core/ledger/ledger_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bp {

using namespace Qt::StringLiterals;

namespace {

const QString everyMerchant;
constexpr QStringView linesKey = u"memory.forgotten";
constexpr QStringView entriesKey = u"memory.forgotten_entries";

QSet<EntryId> entriesIn(const QJsonArray &ids)
{
    QSet<EntryId> entries;
    for (const QJsonValue &id : ids)
        entries.insert(EntryId(id.toInteger()));
    return entries;
}

QJsonArray sorted(const QSet<EntryId> &entries)
{
    QList<EntryId> ids(entries.constBegin(), entries.constEnd());
    std::sort(ids.begin(), ids.end());
    QJsonArray out;
    for (const EntryId id : ids)
        out.append(qint64(id.value()));
    return out;
}

/// Nothing is stored as nothing.
QString compact(const QJsonDocument &document)
{
    return document.isEmpty() ? QString()
                              : QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

UnspokenMerchants::UnspokenMerchants(const QStringList &merchantKeys)
{
    for (const QString &key : merchantKeys)
        m_runs.append(u' ' + key + u' ');
}

bool UnspokenMerchants::areIn(QStringView payee, QStringView memo) const
{
    if (m_runs.isEmpty())
        return false;
    // The key may hold another name than the words of the text.
    QString words = u' ' + merchantKey(payee, memo) + u" | "_s;
    for (const QStringView text : {payee, memo}) {
        for (const BankWord &word : bankWords(text))
            words += word.text + u' ';
        words += u"| "_s;
    }
    return std::ranges::any_of(m_runs, [&](const QString &run) { return words.contains(run); });
}

ForgottenPayees ForgottenPayees::of(const LedgerReader &reader)
{
    ForgottenPayees forgotten;
    const QString text = reader.preference(linesKey.toString());
    if (text.isEmpty())
        return forgotten;
    const QJsonObject lines = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = lines.constBegin(); it != lines.constEnd(); ++it) {
        const QJsonObject object = it.value().toObject();
        Line line;
        line.last = EntryId(object["last"_L1].toInteger());
        line.version = object["version"_L1].toInt();
        line.anew = entriesIn(object["anew"_L1].toArray());
        forgotten.m_lines.insert(it.key(), line);
    }
    forgotten.m_entries = entriesIn(
        QJsonDocument::fromJson(reader.preference(entriesKey.toString()).toUtf8()).array());
    return forgotten;
}

bool ForgottenPayees::hides(const QString &merchantKey, EntryId entry) const
{
    return !m_lines.isEmpty() && (m_entries.contains(entry) || hidesFor(merchantKey, entry) ||
                                  hidesFor(everyMerchant, entry));
}

bool ForgottenPayees::hidesFor(const QString &key, EntryId entry) const
{
    const auto line = m_lines.constFind(key);
    return line != m_lines.constEnd() && entry <= line->last && !line->anew.contains(entry);
}

UnspokenMerchants ForgottenPayees::unspokenBy(int version) const
{
    QStringList keys;
    for (auto it = m_lines.constBegin(); it != m_lines.constEnd(); ++it) {
        if (silences(version, it.key()))
            keys.append(it.key());
    }
    return UnspokenMerchants(keys);
}

bool ForgottenPayees::silences(int version, const QString &merchantKey) const
{
    const auto line = m_lines.constFind(merchantKey);
    return merchantKey != everyMerchant && line != m_lines.constEnd() && version <= line->version;
}

bool ForgottenPayees::silences(int version) const
{
    const QStringList keys = m_lines.keys();
    return std::ranges::any_of(keys, [&](const QString &key) { return silences(version, key); });
}

bool ForgottenPayees::forgetsMoreThan(const ForgottenPayees &then) const
{
    for (auto it = m_lines.constBegin(); it != m_lines.constEnd(); ++it) {
        const auto known = then.m_lines.constFind(it.key());
        if (known == then.m_lines.constEnd() || known->last < it->last ||
            !it->anew.contains(known->anew))
            return true;
    }
    return false;
}

void ForgottenPayees::forget(const QString &merchantKey, EntryId lastEntry, int newestVersion)
{
    m_lines.insert(merchantKey, {lastEntry, newestVersion, {}});
}

void ForgottenPayees::forgetAll(EntryId lastEntry)
{
    m_lines = {{everyMerchant, {lastEntry, 0, {}}}};
    m_entries.clear();
}

bool ForgottenPayees::remember(const QString &merchantKey, EntryId entry)
{
    bool isChanged = m_entries.remove(entry);
    for (const QString &key : {merchantKey, everyMerchant}) {
        if (hidesFor(key, entry)) {
            m_lines[key].anew.insert(entry);
            isChanged = true;
        }
    }
    return isChanged;
}

void ForgottenPayees::store(LedgerWriter &writer) const
{
    QJsonObject lines;
    for (auto it = m_lines.constBegin(); it != m_lines.constEnd(); ++it)
        lines.insert(it.key(),
                     QJsonObject{{u"last"_s, qint64(it->last.value())},
                                 {u"version"_s, it->version},
                                 {u"anew"_s, sorted(it->anew)}});
    writer.setPreference(linesKey.toString(), compact(QJsonDocument(lines)));
    writer.setPreference(entriesKey.toString(), compact(QJsonDocument(sorted(m_entries))));
}

} // namespace bp
