// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/entry_changes.h"

#include "core/categorize/feedback.h"
#include "core/categorize/waiting_entries.h"

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

std::vector<TagId> tagIds(LedgerWriter &writer, const QStringList &names)
{
    std::vector<TagId> ids;
    for (const QString &name : names) {
        if (!name.trimmed().isEmpty())
            ids.push_back(writer.tagNamed(name.trimmed()));
    }
    return ids;
}

/// The category the person gave or confirmed in a form, and what was refused there.
void writeSorting(LedgerWriter &writer, EntryId id, const EntryChanges::Draft &draft, QDate today)
{
    const Entry &entry = draft.entry;
    if (!entry.category.isNull() && entry.categorySource == CategorySource::Person)
        Feedback::writeChoice(writer, std::array{id}, entry.category, draft.shown, today);
    for (const CategorySuggestion &refused : draft.refused) {
        if (refused.value != entry.category)
            Feedback::writeRejection(writer, id, refused, today);
    }
}

} // namespace

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

std::optional<EntryChanges::Draft> EntryChanges::draft(EntryId id) const
{
    const LedgerReader &reader = m_ledger.reader();
    const auto entry = reader.entry(id);
    if (!entry)
        return {};
    Draft draft;
    draft.entry = *entry;
    if (const auto payee = reader.payee(entry->payee))
        draft.payee = payee->name;
    const std::vector<TagId> tags = reader.tagsOf(id);
    for (const Tag &tag : reader.tags()) {
        if (std::ranges::find(tags, tag.id) != tags.end())
            draft.tags << tag.name;
    }
    return draft;
}

std::vector<CategorySuggestion> EntryChanges::suggestions(const Draft &draft,
                                                          const Categorizer &categorizer,
                                                          const CategorizerQuery &typed) const
{
    const Entry &entry = draft.entry;
    std::vector<CategorySuggestion> found;
    if (entry.isTransfer() || entry.hasSplits())
        return found;
    if (draft.hasBankText())
        found = Feedback::suggestions(m_ledger.reader(), categorizer, entry);
    else if (!typed.payee.isEmpty())
        found = categorizer.suggest(typed);
    std::erase_if(found, [&draft](const CategorySuggestion &each) {
        return std::ranges::any_of(draft.refused, [&each](const CategorySuggestion &refused) {
            return refused.value == each.value;
        });
    });
    return found;
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
                            writeSorting(writer, id, draft, today);
                            if (entry.category.isNull() && draft.refused.empty())
                                writeUnanswered(writer, id, draft.unanswered, today);
                            return {};
                        });
    if (!done)
        return fail(done.error());
    return id;
}

EntryChanges::Draft EntryChanges::asNew(Draft deleted)
{
    Entry &entry = deleted.entry;
    if (deleted.payee.trimmed().isEmpty())
        deleted.payee = entry.bank.payee.simplified();
    entry.id = {};
    entry.payee = {};
    entry.bank = {};
    entry.transfer = {};
    entry.isReconciled = false;
    std::int64_t parts = 0;
    for (const Split &split : entry.splits)
        parts += split.minor;
    if (parts != entry.amount.minor())
        entry.splits.clear();
    return deleted;
}

Result<void> EntryChanges::update(const Draft &draft, const Draft &asRead, QDate today)
{
    return m_ledger.change(
        tr("Change %1").arg(draft.payee.isEmpty() ? tr("an entry") : draft.payee),
        [&](LedgerWriter &writer) -> Result<void> {
            const EntryId id = draft.entry.id;
            auto entry = writer.entry(id);
            if (!entry)
                return writer.updateEntry(draft.entry); // which says that it is gone
            // Transfers and split entries keep what they are. The choice is written first: it asks
            // what the machine had said until now.
            if (!entry->isTransfer() && !entry->hasSplits() &&
                (!draft.isSortedAs(asRead) || !draft.refused.empty())) {
                writeSorting(writer, id, draft, today);
                entry = writer.entry(id);
            }
            const auto merge = [&](auto Entry::*field) {
                if (draft.entry.*field != asRead.entry.*field)
                    (*entry).*field = draft.entry.*field;
            };
            merge(&Entry::account);
            merge(&Entry::day);
            merge(&Entry::amount);
            merge(&Entry::note);
            if (draft.payee != asRead.payee)
                entry->payee = draft.payee.trimmed().isEmpty()
                                   ? PayeeId()
                                   : writer.payeeNamed(draft.payee.trimmed());
            if (auto updated = writer.updateEntry(*entry); !updated)
                return updated;
            if (draft.tags != asRead.tags)
                writer.setTags(id, tagIds(writer, draft.tags));
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
