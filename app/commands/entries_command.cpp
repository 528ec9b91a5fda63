// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/entries_command.h"

#include "core/base/display.h"

#include "app/book_access.h"
#include "app/commands/entry_adviser.h"
#include "app/commands/entry_question.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t rowsAtOnce = 1000;

struct Entries
{
    Q_DECLARE_TR_FUNCTIONS(bp::EntriesCommand)
};

QString sourceKey(CategorySource source)
{
    switch (source) {
    case CategorySource::None:
        return {};
    case CategorySource::Person:
        return u"person"_s;
    case CategorySource::Rule:
        return u"rule"_s;
    case CategorySource::Memory:
        return u"memory"_s;
    case CategorySource::Learned:
        return u"learned"_s;
    case CategorySource::Knowledge:
        return u"knowledge"_s;
    case CategorySource::File:
        return u"file"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray jsonOf(const std::vector<Split> &splits, Currency currency, const CategoryNames &names)
{
    QJsonArray array;
    for (const Split &split : splits)
        array.append(QJsonObject{{u"category"_s, names.path(split.category)},
                                 {u"amount"_s, Money(split.minor, currency).toDecimal()},
                                 {u"note"_s, split.note}});
    return array;
}

QJsonArray jsonOf(const std::vector<CategorySuggestion> &suggestions, const CategoryNames &names)
{
    QJsonArray array;
    for (const CategorySuggestion &suggestion : suggestions)
        array.append(QJsonObject{{u"category"_s, names.path(suggestion.value)},
                                 {u"category_key"_s, names.key(suggestion.value)},
                                 {u"confidence"_s, suggestion.confidence},
                                 {u"reason"_s, suggestion.reason},
                                 {u"source"_s, sourceKey(suggestion.source)}});
    return array;
}

QJsonObject jsonOf(const EntryRow &row, const CategoryNames &names, EntryAdviser &adviser)
{
    const Entry &entry = row.entry;
    QJsonObject object{{u"id"_s, qint64(entry.id.value())},
                       {u"day"_s, entry.day.toString(Qt::ISODate)},
                       {u"amount"_s, entry.amount.toDecimal()},
                       {u"currency"_s, entry.amount.currency().code()},
                       {u"account"_s, row.account},
                       {u"payee"_s, row.payee},
                       {u"bank_payee"_s, entry.bank.payee},
                       {u"memo"_s, entry.bank.memo},
                       {u"bank_id"_s, entry.bank.id},
                       {u"category"_s, names.path(entry.category)},
                       {u"category_key"_s, names.key(entry.category)},
                       {u"sorted_by"_s, sourceKey(entry.categorySource)},
                       {u"note"_s, entry.note},
                       {u"tags"_s, row.tags},
                       {u"reconciled"_s, entry.isReconciled}};
    if (entry.categoryConfidence > 0)
        object.insert(u"confidence"_s, entry.categoryConfidence);
    if (entry.bank.isPending)
        object.insert(u"pending"_s, true);
    if (entry.isTransfer())
        object.insert(u"transfer"_s, row.otherAccount);
    if (!entry.original.currency().isNull()) {
        object.insert(u"original_amount"_s, entry.original.toDecimal());
        object.insert(u"original_currency"_s, entry.original.currency().code());
    }
    if (entry.hasSplits())
        object.insert(u"splits"_s, jsonOf(entry.splits, entry.amount.currency(), names));
    if (entry.isSortedByMachine())
        object.insert(u"reason"_s, adviser.reason(entry));
    if (entry.isSortedByMachine() || EntryAdviser::isOpen(entry)) {
        if (const auto suggestions = adviser.suggestions(entry); !suggestions.empty())
            object.insert(u"suggestions"_s, jsonOf(suggestions, names));
    }
    return object;
}

QString whatItIs(const EntryRow &row, const CategoryNames &names, EntryAdviser &adviser)
{
    if (row.entry.isTransfer())
        return Entries::tr("transfer: %1").arg(row.otherAccount);
    if (row.splitCount > 0)
        return Entries::tr("%n parts", nullptr, row.splitCount);
    if (!row.entry.category.isNull()) {
        const QString path = names.path(row.entry.category);
        return row.entry.isSortedByMachine() ? Entries::tr("%1 (by machine)").arg(path) : path;
    }
    const auto best = adviser.shown(row.entry);
    if (!best)
        return Entries::tr("not sorted");
    return Entries::tr("%1? (%2 %)")
        .arg(names.path(best->value))
        .arg(display::surePercent(best->confidence));
}

QString lineOf(const EntryRow &row, const CategoryNames &names, EntryAdviser &adviser)
{
    return QString(QString::number(row.entry.id.value()).rightJustified(6) % "  "_L1 %
                   row.entry.day.toString(Qt::ISODate) % "  "_L1 %
                   row.entry.amount.toDecimal().rightJustified(12) % ' '_L1 %
                   row.entry.amount.currency().code() % "  "_L1 %
                   whatItIs(row, names, adviser).leftJustified(38) % "  "_L1 % row.payee %
                   "  ("_L1 % row.account % ')'_L1);
}

void list(const LedgerReader &reader, const EntryFilter &filter, bool json, Console &console)
{
    const CategoryNames names(reader);
    EntryAdviser adviser(reader);
    const std::vector<EntryId> ids = reader.entryIds(filter, EntryOrder::OldestFirst);
    QJsonArray array;
    for (size_t first = 0; first < ids.size(); first += rowsAtOnce) {
        const auto page = std::span(ids).subspan(first, std::min(rowsAtOnce, ids.size() - first));
        for (const EntryRow &row : reader.entryRows(page)) {
            if (json)
                array.append(jsonOf(row, names, adviser));
            else
                console.print(lineOf(row, names, adviser));
        }
    }
    if (json) {
        console.print(QJsonDocument(array));
        return;
    }
    console.print(Entries::tr("%n entries", nullptr, int(ids.size())));
}

ExitCode runEntries(const CommandRequest &request, Console &console)
{
    const auto plain = plainQuestion(request);
    if (!plain)
        return console.misused(plain.error().message);
    const auto book = bookForReading(request);
    if (!book)
        return console.refuse(book.error().message);
    const auto done = book->read([&](const LedgerReader &reader) -> Result<bool> {
        const auto filter = entryQuestion(request, *plain, reader);
        if (!filter)
            return fail(filter.error());
        list(reader, *filter, request.json, console);
        return true;
    });
    return done ? ExitCode::Done : console.refuse(done.error().message);
}

} // namespace

Command entriesCommand()
{
    return {u"entries"_s,
            u"[--text T] [--category C] [--account A] [--from D] [--to D] [--sorted machine|no]"_s,
            Entries::tr("Lists entries of the book, oldest first"),
            0,
            0,
            {},
            entryQuestionOptions(),
            runEntries};
}

} // namespace bp
