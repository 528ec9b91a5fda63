// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Short words for tests of what a memory learns from a book.

#include "core/categorize/payee_memory.h"

#include "tests/support/test_ledger.h"

#include <array>

namespace bp::test {

using namespace Qt::StringLiterals;

inline CategorizerQuery asking(const QString &payee, std::int64_t minor = -1000)
{
    return {payee, {}, Money(minor, EUR), QDate(2025, 3, 15), {}};
}

/// A row of a bank; `key` "" leaves it unsorted.
inline EntryId addBankRow(TestLedger &book,
                          AccountId account,
                          QDate day,
                          const QString &text,
                          const QString &key = {},
                          std::int64_t minor = -1000,
                          const QString &payee = {})
{
    EntryId id;
    const auto done = book->change(u"row"_s, [&](LedgerWriter &writer) -> Result<void> {
        Entry entry;
        entry.account = account;
        entry.day = day;
        entry.amount = Money(minor, EUR);
        entry.bank.payee = text;
        if (!payee.isEmpty())
            entry.payee = writer.payeeNamed(payee);
        if (!key.isEmpty()) {
            entry.category = book.category(key);
            entry.categorySource = CategorySource::Person;
        }
        const auto added = writer.addEntry(entry);
        if (!added)
            return fail(added.error());
        id = *added;
        return {};
    });
    return done ? id : EntryId();
}

/// So many of a payee, of amounts that differ a little; `key` "" leaves them unsorted.
inline std::vector<EntryId> addSeveral(
    TestLedger &book, AccountId account, const QString &payee, int times, const QString &key = {})
{
    std::vector<EntryId> ids;
    for (int i = 0; i < times; ++i)
        ids.push_back(book.add(account, QDate(2025, 1, 1 + i), -1000 - i, payee, key));
    return ids;
}

inline CategorySuggestion proposal(CategoryId category)
{
    CategorySuggestion suggestion;
    suggestion.value = category;
    suggestion.confidence = 0.8;
    suggestion.reason = u"because"_s;
    suggestion.source = CategorySource::Knowledge;
    return suggestion;
}

/// What the two say of a merchant, compared word by word.
inline QString difference(const PayeeMemory &a, const PayeeMemory &b, const CategorizerQuery &asked)
{
    const auto text = [&asked](const PayeeMemory &memory) {
        QString said;
        for (const CategorySuggestion &each : memory.suggest(asked))
            said += u"%1 %2 %3 %4 %5 %6 | "_s.arg(each.value.value())
                        .arg(each.confidence, 0, 'f', 9)
                        .arg(each.heard)
                        .arg(each.isPersonsWord)
                        .arg(each.isOfAccount)
                        .arg(each.reason);
        return said;
    };
    const QString here = text(a);
    const QString there = text(b);
    return here == there ? QString() : asked.payee + u": "_s + here + u" ≠ "_s + there;
}

} // namespace bp::test
