// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/entry_text_index.h"

#include "core/base/text_fold.h"
#include "core/db/statement.h"

#include <QHash>

#include <algorithm>
#include <string_view>

namespace bp {

QString searchText(const BankText &bank, const QString &note)
{
    return folded(QString(bank.payee + u' ' + bank.memo + u' ' + bank.checkNumber + u' ' + note));
}

EntryTextIndex EntryTextIndex::of(const LedgerReader &reader)
{
    EntryTextIndex index;
    index.m_payees.emplace_back();
    QHash<PayeeId, size_t> places;
    for (const Payee &payee : reader.payees()) {
        places.insert(payee.id, index.m_payees.size());
        index.m_payees.push_back(folded(payee.name).toStdString());
    }
    index.m_keys = reader.entryKeys({}, EntryOrder::NewestFirst);
    index.m_lines.resize(index.m_keys.size());
    // The texts come in the order of the table, which is the quickest to read.
    QHash<EntryId, size_t> rows;
    rows.reserve(qsizetype(index.m_keys.size()));
    for (size_t i = 0; i < index.m_keys.size(); ++i)
        rows.insert(index.m_keys[i].id, i);
    db::Statement statement(reader.connection(), "SELECT id, payee_id, search FROM entry");
    while (statement.step()) {
        const auto row = rows.constFind(statement.id<EntryId>(0));
        if (row == rows.constEnd())
            continue;
        const QByteArrayView text = statement.raw(2).bytes;
        index.m_lines[*row] = {
            index.m_texts.size(), size_t(text.size()), places.value(statement.id<PayeeId>(1), 0)};
        index.m_texts.append(text.data(), size_t(text.size()));
    }
    return index;
}

bool EntryTextIndex::answers(const EntryFilter &filter)
{
    EntryFilter known;
    known.text = filter.text;
    known.days = filter.days;
    known.accounts = filter.accounts;
    return known == filter && !filter.text.trimmed().isEmpty();
}

std::vector<char> EntryTextIndex::payeesWith(const std::string &word) const
{
    std::vector<char> holds(m_payees.size());
    std::transform(
        m_payees.begin(), m_payees.end(), holds.begin(), [&word](const std::string &name) {
            return char(name.find(word) != std::string::npos);
        });
    return holds;
}

std::vector<EntryKey> EntryTextIndex::keys(const EntryFilter &filter) const
{
    struct Word
    {
        std::string text;
        std::vector<char> payees; ///< whether each holds it
    };
    std::vector<Word> words;
    for (const QString &word : folded(filter.text).split(u' ', Qt::SkipEmptyParts)) {
        const std::string text = word.toStdString();
        words.push_back({text, payeesWith(text)});
    }
    std::vector<EntryKey> found;
    const std::string_view texts = m_texts;
    for (size_t i = 0; i < m_keys.size(); ++i) {
        const EntryKey &key = m_keys[i];
        if (!filter.days.contains(key.day) ||
            (!filter.accounts.isEmpty() && !filter.accounts.contains(key.account)))
            continue;
        const Line &line = m_lines[i];
        const std::string_view text = texts.substr(line.begin, line.size);
        const bool holdsAll = std::all_of(words.begin(), words.end(), [&](const Word &word) {
            return word.payees[line.payee] != 0 || text.find(word.text) != std::string_view::npos;
        });
        if (holdsAll)
            found.push_back(key);
    }
    return found;
}

qsizetype EntryTextIndex::bytes() const
{
    return qsizetype(m_texts.size() + m_keys.size() * (sizeof(EntryKey) + sizeof(Line)));
}

} // namespace bp
