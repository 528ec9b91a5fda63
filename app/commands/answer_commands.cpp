// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/answer_commands.h"

#include "core/ledger/ledger.h"

#include "app/book_access.h"
#include "app/commands/entry_adviser.h"
#include "app/commands/entry_question.h"

#include <QCoreApplication>

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct Answers
{
    Q_DECLARE_TR_FUNCTIONS(bp::AnswerCommands)
};

/// The entry of a number as `entries` lists it, if it has a category to answer about.
[[nodiscard]] Result<Entry> entryNumbered(const LedgerReader &reader, const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    const auto entry = isNumber && number > 0 ? reader.entry(EntryId(number)) : std::nullopt;
    if (!entry)
        return fail(Error::Code::NotFound,
                    Answers::tr("There is no entry “%1” in this book; budgetpulse-cli entries "
                                "lists them with their numbers. Nothing was changed.")
                        .arg(text));
    if (entry->isTransfer())
        return fail(Error::Code::Invalid,
                    Answers::tr("Entry %1 is a transfer and has no category. Nothing was changed.")
                        .arg(number));
    if (entry->hasSplits())
        return fail(Error::Code::Invalid,
                    Answers::tr("Entry %1 has parts with a category each. Nothing was changed.")
                        .arg(number));
    return *entry;
}

/// Each once, with what the machine put forward.
[[nodiscard]] Result<std::vector<AskedEntry>> askedEntries(const LedgerReader &reader,
                                                           const QStringList &numbers)
{
    EntryAdviser adviser(reader);
    std::vector<AskedEntry> asked;
    for (const QString &number : numbers) {
        const auto entry = entryNumbered(reader, number);
        if (!entry)
            return fail(entry.error());
        if (std::ranges::find(asked, entry->id, &AskedEntry::entry) == asked.end())
            asked.push_back({entry->id, adviser.shown(*entry)});
    }
    return asked;
}

/// The same where there must be something to answer.
[[nodiscard]] Result<std::vector<AskedEntry>> proposedEntries(const LedgerReader &reader,
                                                              const QStringList &numbers)
{
    auto asked = askedEntries(reader, numbers);
    if (!asked)
        return asked;
    const auto open =
        std::ranges::find_if(*asked, [](const AskedEntry &each) { return !each.shown; });
    if (open != asked->end())
        return fail(Error::Code::NotFound,
                    Answers::tr("Nothing is proposed for entry %1; budgetpulse-cli choose gives it "
                                "a category. Nothing was changed.")
                        .arg(open->entry.value()));
    return asked;
}

/// The one category meant.
[[nodiscard]] Result<CategoryId> categoryNamed(const LedgerReader &reader, const QString &text)
{
    auto found = categoriesNamed(reader, text);
    if (!found)
        return fail(found.error());
    found->removeIf([&reader](CategoryId id) {
        const auto category = reader.category(id);
        return !category || category->isArchived;
    });
    if (found->isEmpty())
        return fail(Error::Code::Invalid,
                    Answers::tr("The category “%1” is archived and takes no new entries. Nothing "
                                "was changed.")
                        .arg(text));
    if (found->size() == 1)
        return *found->begin();
    const CategoryNames names(reader);
    QStringList paths;
    for (const CategoryId id : *found)
        paths.append(names.path(id));
    paths.sort();
    return fail(Error::Code::Invalid,
                Answers::tr("“%1” may be any of: %2. Write the whole path. Nothing was changed.")
                    .arg(text, paths.join(u"; "_s)));
}

/// Opens the book, lets `body` decide, and says what it says.
template <typename Body>
ExitCode answered(const CommandRequest &request, Console &console, Body body)
{
    auto ledger = openBook(request, Missing::Refuse);
    if (!ledger)
        return console.refuse(ledger.error().message);
    const Result<QJsonObject> said = body(**ledger);
    if (!said)
        return console.refuse(said.error().message);
    if (request.json)
        console.print(QJsonDocument(*said));
    return ExitCode::Done;
}

enum class Answer { Yes, No };

/// The same answer to what is proposed for each entry.
ExitCode runAnswer(const CommandRequest &request, Console &console, Answer answer)
{
    return answered(request, console, [&](Ledger &ledger) -> Result<QJsonObject> {
        const auto asked = proposedEntries(ledger.reader(), request.arguments);
        if (!asked)
            return fail(asked.error());
        const bool isYes = answer == Answer::Yes;
        Feedback feedback(ledger, request.today);
        if (const auto done = isYes ? feedback.accept(*asked) : feedback.reject(*asked); !done)
            return fail(done.error());
        const int count = int(asked->size());
        if (!request.json)
            console.print(isYes ? Answers::tr("%n suggestions accepted", nullptr, count)
                                : Answers::tr("%n suggestions refused", nullptr, count));
        return QJsonObject{{isYes ? u"accepted"_s : u"rejected"_s, count}};
    });
}

ExitCode runAccept(const CommandRequest &request, Console &console)
{
    return runAnswer(request, console, Answer::Yes);
}

ExitCode runReject(const CommandRequest &request, Console &console)
{
    return runAnswer(request, console, Answer::No);
}

/// Entries like those asked about that nobody confirmed yet, each once.
std::vector<EntryId>
othersLike(const LedgerReader &reader, std::span<const AskedEntry> asked, CategoryId category)
{
    QSet<EntryId> seen;
    for (const AskedEntry &each : asked)
        seen.insert(each.entry);
    std::vector<EntryId> others;
    for (const AskedEntry &each : asked) {
        for (const EntryId id : Feedback::siblings(reader, each.entry, category)) {
            if (!seen.contains(id))
                others.push_back(id);
            seen.insert(id);
        }
    }
    return others;
}

/// How many of them the person had there before.
int alreadyThere(const LedgerReader &reader, std::span<const AskedEntry> asked, CategoryId category)
{
    return int(std::ranges::count_if(asked, [&](const AskedEntry &each) {
        const auto entry = reader.entry(each.entry);
        return entry && entry->category == category &&
               entry->categorySource == CategorySource::Person;
    }));
}

ExitCode runChoose(const CommandRequest &request, Console &console)
{
    return answered(request, console, [&](Ledger &ledger) -> Result<QJsonObject> {
        const LedgerReader &reader = ledger.reader();
        const auto category = categoryNamed(reader, request.arguments.front());
        if (!category)
            return fail(category.error());
        auto asked = askedEntries(reader, request.arguments.mid(1));
        if (!asked)
            return fail(asked.error());
        const EntryId first = asked->front().entry;
        const std::vector<EntryId> others = othersLike(reader, *asked, *category);
        const bool isForOthers = request.has(u"--like-this"_s);
        if (isForOthers) {
            for (const EntryId id : others)
                asked->push_back({id, {}});
        }
        const int there = alreadyThere(reader, *asked, *category);
        if (const auto done = Feedback(ledger, request.today).choose(*asked, *category); !done)
            return fail(done.error());
        const int count = int(asked->size()) - there;
        const int left = isForOthers ? 0 : int(others.size());
        const auto offer = Feedback::ruleOffer(reader, first);
        if (!request.json) {
            const QString path = CategoryNames(reader).path(*category);
            if (count > 0)
                console.print(Answers::tr("%n entries sorted into %1", nullptr, count).arg(path));
            if (there > 0)
                console.print(Answers::tr("%n entries were sorted into %1 already", nullptr, there)
                                  .arg(path));
            if (left > 0)
                console.print(Answers::tr("%n more like this; --like-this sorts them too, in the "
                                          "same step",
                                          nullptr,
                                          left));
            if (offer)
                console.print(Answers::tr("worth a rule: %1").arg(offer->sentence));
        }
        QJsonObject said{{u"sorted"_s, count}, {u"already_there"_s, there}, {u"like_this"_s, left}};
        if (offer)
            said.insert(u"rule_offer"_s, offer->sentence);
        return said;
    });
}

} // namespace

Command acceptCommand()
{
    return {u"accept"_s,
            u"ENTRY…"_s,
            Answers::tr("Says yes to what is suggested for entries, or to how they were sorted"),
            1,
            -1,
            {},
            {},
            runAccept};
}

Command rejectCommand()
{
    return {u"reject"_s,
            u"ENTRY…"_s,
            Answers::tr("Says no to what is suggested for entries, or to how they were sorted; it "
                        "is remembered"),
            1,
            -1,
            {},
            {},
            runReject};
}

Command chooseCommand()
{
    return {u"choose"_s,
            u"CATEGORY ENTRY… [--like-this]"_s,
            Answers::tr("Sorts entries into a category, with --like-this all others like them"),
            2,
            -1,
            {u"--like-this"_s},
            {},
            runChoose};
}

} // namespace bp
