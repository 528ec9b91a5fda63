// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/entry_changes.h"

#include "core/base/merchant_text.h"

#include "ui/models/category_names.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>
#include <array>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAttachment = 25LL * 1024 * 1024;

QString sourceKey(CategorySource source)
{
    switch (source) {
    case CategorySource::Rule:
        return u"rule"_s;
    case CategorySource::Memory:
        return u"memory"_s;
    case CategorySource::Learned:
        return u"learned"_s;
    default:
        return u"knowledge"_s;
    }
}

SuggestionRecord
record(EntryId id, const CategorySuggestion &suggestion, SuggestionRecord::State state, QDate today)
{
    return {id,
            suggestion.value,
            suggestion.confidence,
            suggestion.reason,
            sourceKey(suggestion.source),
            suggestion.model,
            state,
            today};
}

CategorizerQuery queryOf(const Entry &entry, const QString &payee)
{
    const bool isByHand = entry.bank.payee.isEmpty() && entry.bank.memo.isEmpty();
    return {isByHand ? payee : entry.bank.payee,
            entry.bank.memo,
            entry.amount,
            entry.day,
            entry.account};
}

std::vector<TagId> tagIds(LedgerWriter &writer, const QStringList &names)
{
    std::vector<TagId> ids;
    for (const QString &name : names) {
        if (!name.trimmed().isEmpty())
            ids.push_back(writer.tagNamed(name.trimmed()));
    }
    return ids;
}

} // namespace

Result<void> EntryChanges::sort(std::span<const EntryId> ids,
                                CategoryId category,
                                QDate today,
                                const std::optional<CategorySuggestion> &suggestion)
{
    const auto chosen = m_ledger.reader().category(category);
    const QString name = chosen ? tr("Sort into %1").arg(chosen->name) : tr("Remove the category");
    return m_ledger.change(name, [&](LedgerWriter &writer) -> Result<void> {
        writer.setCategory(ids, category, chosen ? CategorySource::Person : CategorySource::None);
        if (suggestion) {
            for (const EntryId id : ids)
                writer.putSuggestion(
                    record(id, *suggestion, SuggestionRecord::State::Accepted, today));
        }
        return {};
    });
}

Result<void> EntryChanges::reject(EntryId id, const CategorySuggestion &suggestion, QDate today)
{
    const auto category = m_ledger.reader().category(suggestion.value);
    return m_ledger.change(
        tr("Not %1").arg(category ? category->name : QString()),
        [&](LedgerWriter &writer) -> Result<void> {
            writer.putSuggestion(record(id, suggestion, SuggestionRecord::State::Rejected, today));
            const auto entry = writer.entry(id);
            if (entry && entry->category == suggestion.value &&
                entry->categorySource >= CategorySource::Memory)
                writer.setCategory(std::array{id}, {}, CategorySource::None);
            return {};
        });
}

std::vector<EntryId> EntryChanges::alike(EntryId id) const
{
    const LedgerReader &reader = m_ledger.reader();
    const auto entry = reader.entry(id);
    if (!entry)
        return {};
    const QString key = merchantKey(entry->bank.payee, entry->bank.memo);
    std::vector<EntryId> found;
    reader.forEachEntry({}, [&](const EntryFacts &facts) {
        const bool isOpen = facts.category.isNull() || facts.source >= CategorySource::Memory;
        if (!isOpen || facts.id == id || !facts.transfer.isNull() || facts.hasSplits ||
            (facts.minor < 0) != entry->amount.isNegative() || facts.isReconciled)
            return;
        const bool isSamePayee = !entry->payee.isNull() && facts.payee == entry->payee;
        if (isSamePayee || (!key.isEmpty() && !facts.bankPayee.isEmpty() &&
                            merchantKey(facts.bankPayee, facts.bankMemo) == key))
            found.push_back(facts.id);
    });
    return found;
}

std::vector<CategorySuggestion> EntryChanges::suggestions(const Categorizer *categorizer,
                                                          const Entry &entry) const
{
    if (!categorizer)
        return {};
    const auto payee = m_ledger.reader().payee(entry.payee);
    std::vector<CategorySuggestion> proposed =
        categorizer->suggest(queryOf(entry, payee ? payee->name : QString()));
    const auto known = m_ledger.reader().suggestions(entry.id);
    std::erase_if(proposed, [&](const CategorySuggestion &suggestion) {
        return std::ranges::any_of(known, [&](const SuggestionRecord &r) {
            return r.category == suggestion.value && r.state == SuggestionRecord::State::Rejected;
        });
    });
    return proposed;
}

Result<void> EntryChanges::remove(std::span<const EntryId> ids)
{
    return m_ledger.change(tr("Delete %n entries", nullptr, int(ids.size())),
                           [&](LedgerWriter &writer) -> Result<void> {
                               writer.removeEntries(ids);
                               return {};
                           });
}

Result<void> EntryChanges::split(EntryId id, std::span<const Split> splits)
{
    return m_ledger.change(splits.empty() ? tr("Join the parts of an entry") : tr("Split an entry"),
                           [&](LedgerWriter &writer) { return writer.setSplits(id, splits); });
}

Result<void> EntryChanges::pair(EntryId a, EntryId b)
{
    return m_ledger.change(tr("Pair as a transfer"), [&](LedgerWriter &writer) -> Result<void> {
        if (auto paired = writer.pairTransfer(a, b); !paired)
            return fail(paired.error());
        return {};
    });
}

Result<void> EntryChanges::unpair(TransferId id)
{
    return m_ledger.change(tr("Separate a transfer"), [&](LedgerWriter &writer) -> Result<void> {
        writer.unpairTransfer(id);
        return {};
    });
}

std::vector<EntryRow> EntryChanges::partners(EntryId id) const
{
    const LedgerReader &reader = m_ledger.reader();
    const auto entry = reader.entry(id);
    if (!entry)
        return {};
    EntryFilter near;
    near.days = {entry->day.addDays(-5), entry->day.addDays(5)};
    near.flow = Flow::NoTransfers;
    std::vector<EntryId> ids;
    for (const EntryKey &key : reader.entryKeys(near)) {
        if (key.account == entry->account)
            continue;
        const auto account = reader.account(key.account);
        if (account && account->currency == entry->amount.currency() &&
            (key.minor < 0) != entry->amount.isNegative() &&
            transferBalances(key.minor, entry->amount.minor()))
            ids.push_back(key.id);
    }
    std::vector<EntryRow> rows = reader.entryRows(ids);
    std::ranges::stable_sort(
        rows, {}, [&](const EntryRow &row) { return std::abs(row.entry.day.daysTo(entry->day)); });
    return rows;
}

Result<EntryId> EntryChanges::add(const Draft &draft, QDate today)
{
    EntryId id;
    const auto done =
        m_ledger.change(tr("Add %1").arg(draft.payee.isEmpty() ? tr("an entry") : draft.payee),
                        [&](LedgerWriter &writer) -> Result<void> {
                            Entry entry = draft.entry;
                            if (!draft.payee.trimmed().isEmpty())
                                entry.payee = writer.payeeNamed(draft.payee.trimmed());
                            const auto added = writer.addEntry(entry);
                            if (!added)
                                return fail(added.error());
                            id = *added;
                            writer.setTags(id, tagIds(writer, draft.tags));
                            if (draft.accepted)
                                writer.putSuggestion(record(
                                    id, *draft.accepted, SuggestionRecord::State::Accepted, today));
                            return {};
                        });
    if (!done)
        return fail(done.error());
    return id;
}

Result<void> EntryChanges::update(const Draft &draft)
{
    return m_ledger.change(
        tr("Change %1").arg(draft.payee.isEmpty() ? tr("an entry") : draft.payee),
        [&](LedgerWriter &writer) -> Result<void> {
            Entry entry = draft.entry;
            entry.payee = draft.payee.trimmed().isEmpty()
                              ? PayeeId()
                              : writer.payeeNamed(draft.payee.trimmed());
            if (auto updated = writer.updateEntry(entry); !updated)
                return updated;
            writer.setTags(entry.id, tagIds(writer, draft.tags));
            return {};
        });
}

Result<void> EntryChanges::attach(EntryId id, const QStringList &paths)
{
    struct Loaded
    {
        QString name;
        QString type;
        QByteArray content;
    };
    std::vector<Loaded> files;
    for (const QString &path : paths) {
        QFile file(path);
        const QString name = QFileInfo(path).fileName();
        if (file.size() > largestAttachment)
            return fail(
                Error::Code::Invalid,
                tr("%1 is larger than 25 MB. It was not attached; keep a smaller copy.").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Code::Io,
                        tr("%1 cannot be read. Nothing was attached.").arg(name),
                        file.errorString());
        files.push_back({name, QMimeDatabase().mimeTypeForFile(path).name(), file.readAll()});
    }
    return m_ledger.change(tr("Attach %1").arg(files.empty() ? QString() : files.front().name),
                           [&](LedgerWriter &writer) -> Result<void> {
                               for (const Loaded &file : files)
                                   writer.addAttachment(id, file.name, file.type, file.content);
                               return {};
                           });
}

Result<void> EntryChanges::detach(const Attachment &attachment)
{
    return m_ledger.change(tr("Remove %1").arg(attachment.fileName),
                           [&](LedgerWriter &writer) -> Result<void> {
                               writer.removeAttachment(attachment.id);
                               return {};
                           });
}

} // namespace bp::ui
