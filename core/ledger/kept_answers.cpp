// SPDX-License-Identifier: GPL-3.0-or-later

// Reader's and writer's part about answers that outlive their entry.
#include "core/base/merchant_text.h"
#include "core/db/statement.h"
#include "core/ledger/ledger_writer.h"

#include <algorithm>
#include <iterator>

namespace bp {

using db::run;

namespace {

using Kind = AnsweredCategory::Kind;

constexpr char columns[] = "SELECT merchant, is_out, category_id, kind, day, answer, entry_id, "
                           "account_id FROM kept_answer ";

QString kindKey(Kind kind)
{
    switch (kind) {
    case Kind::Yes:
        return QStringLiteral("yes");
    case Kind::Correction:
        return QStringLiteral("correction");
    case Kind::No:
        break;
    }
    return QStringLiteral("no");
}

Kind kindOf(const QString &key)
{
    return key == u"yes" ? Kind::Yes : key == u"correction" ? Kind::Correction : Kind::No;
}

std::vector<KeptAnswer> answersFrom(db::Statement &statement)
{
    std::vector<KeptAnswer> answers;
    while (statement.step()) {
        KeptAnswer answer;
        answer.merchant = statement.text(0);
        answer.isOut = statement.int64(1) != 0;
        answer.category = statement.id<CategoryId>(2);
        answer.kind = kindOf(statement.text(3));
        answer.day = statement.day(4);
        answer.number = statement.int64(5);
        answer.entry = statement.id<EntryId>(6);
        answer.account = statement.id<AccountId>(7);
        answers.push_back(std::move(answer));
    }
    return answers;
}

} // namespace

AnsweredCategories answeredCategories(std::span<const SuggestionAnswer> answers, CategoryId chosen)
{
    AnsweredCategories said;
    AnsweredCategory choice{chosen, Kind::Yes, {}, 0};
    for (const SuggestionAnswer &answer : answers) {
        const AnsweredCategory no{answer.category, Kind::No, answer.day, answer.number};
        if (!choice.day.isValid() || choice.order() < no.order()) {
            choice.day = no.day;
            choice.number = no.number;
        }
        if (!answer.isYes && answer.category != chosen)
            said.push_back(no);
    }
    if (chosen.isNull() || answers.empty())
        return said;
    if (!said.isEmpty())
        choice.kind = Kind::Correction;
    said.push_back(choice);
    return said;
}

std::vector<KeptAnswer> LedgerReader::keptAnswers() const
{
    db::Statement statement(m_connection, columns);
    return answersFrom(statement);
}

std::vector<KeptAnswer> LedgerReader::keptAnswers(const QString &merchant) const
{
    db::Statement statement(m_connection, QByteArray(columns) + "WHERE merchant = ?");
    statement.bind(merchant);
    return answersFrom(statement);
}

/// Before the entry goes or is split.
void LedgerWriter::keepAnswers(EntryId id)
{
    const std::vector<SuggestionAnswer> answers = this->answers(id);
    const auto entry = answers.empty() ? std::nullopt : this->entry(id);
    if (!entry || entry->isTransfer() || entry->hasSplits())
        return;
    QString text = entry->bank.payee;
    if (text.isEmpty() && entry->bank.memo.isEmpty() && !entry->payee.isNull())
        text = payee(entry->payee)->name;
    const QString merchant = merchantKey(text, entry->bank.memo);
    if (merchant.isEmpty())
        return; // no name tells these texts apart
    const CategoryId chosen = isOfPerson(entry->categorySource) ? entry->category : CategoryId();
    db::Statement keep(
        connection(),
        "INSERT INTO kept_answer (merchant, is_out, category_id, kind, day, answer, "
        "entry_id, account_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
        "kind = excluded.kind, day = excluded.day, answer = excluded.answer, "
        "entry_id = excluded.entry_id "
        "WHERE (excluded.answer, excluded.day) >= (answer, day)");
    for (const AnsweredCategory &said : answeredCategories(answers, chosen))
        keep.bind(merchant,
                  entry->amount.isNegative(),
                  said.category,
                  kindKey(said.kind),
                  std::max(said.day, entry->day),
                  said.number,
                  id,
                  entry->account)
            .run();
}

/// An entry in one piece again speaks for itself: what it was answered still stands beside it.
void LedgerWriter::dropKeptAnswers(EntryId id)
{
    run(connection(),
        "DELETE FROM kept_answer WHERE entry_id = ?1 AND answer IN "
        "(SELECT coalesce(answer, 0) FROM suggestion WHERE entry_id = ?1)",
        id);
}

void LedgerWriter::removeKeptAnswers(const QString &merchant)
{
    run(connection(), "DELETE FROM kept_answer WHERE merchant = ?", merchant);
}

void LedgerWriter::removeKeptAnswers()
{
    run(connection(), "DELETE FROM kept_answer");
}

/// A no to the one is none to its heir.
void LedgerWriter::inheritKeptAnswers(CategoryId from, CategoryId heir)
{
    run(connection(),
        "DELETE FROM kept_answer WHERE category_id = ?1 AND (kind = 'no' OR ?2 IS NULL)",
        from,
        heir);
    run(connection(),
        "UPDATE OR IGNORE kept_answer SET category_id = ?2 WHERE category_id = ?1",
        from,
        heir);
    run(connection(), "DELETE FROM kept_answer WHERE category_id = ?", from);
}

} // namespace bp
