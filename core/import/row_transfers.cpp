// SPDX-License-Identifier: GPL-3.0-or-later

// Transfers of a preview: its new rows and the book's single entries as legs.
#include "core/import/account_finder.h"
#include "core/import/row_decisions.h"
#include "core/import/transfer_matcher.h"

#include <algorithm>

namespace bp {
namespace {

constexpr int daysAround = 6;

class TransferDecisions
{
public:
    TransferDecisions(ImportPreview &preview, const LedgerReader &reader)
        : m_preview(preview)
        , m_reader(reader)
        , m_accounts(reader.accounts())
    {
        for (const PreviewAccount &account : preview.accounts) {
            const auto same = std::ranges::find(m_accounts, account.account.id, &Account::id);
            if (!account.isNew() && same != m_accounts.end()) {
                m_indexOf.push_back(int(same - m_accounts.begin()));
            } else {
                m_indexOf.push_back(int(m_accounts.size()));
                m_accounts.push_back(account.account);
            }
        }
    }

    void decide()
    {
        forget();
        if (m_accounts.size() < 2)
            return;
        collectRows();
        if (m_legs.empty())
            return;
        collectEntries();
        TransferTask task;
        task.legs = m_legs;
        task.convert = [&](Money money, Currency target, QDate day) {
            return m_reader.converted(money, target, day);
        };
        for (const TransferRejection &pair : m_reader.transferRejections())
            task.rejected.insert({pair.first, pair.second});
        const TransferFinding found = findTransfers(task);
        for (const TransferPair &pair : found.pairs)
            join(pair);
        for (const TransferDoubt &doubt : found.doubts)
            show(doubt);
    }

private:
    void forget()
    {
        for (PreviewStatement &statement : m_preview.statements) {
            for (PreviewRow &row : statement.rows) {
                if (row.isDecided)
                    continue;
                if (row.verdict == RowVerdict::Transfer || row.doubt == Doubt::Transfer) {
                    row.verdict = RowVerdict::New;
                    row.doubt = Doubt::None;
                }
                row.partner = {};
                row.partnerRow = {};
                row.possiblePartners.clear();
                row.possibleEntries.clear();
            }
        }
    }

    void collectRows()
    {
        for (int s = 0; s < int(m_preview.statements.size()); ++s) {
            const PreviewStatement &statement = m_preview.statements[size_t(s)];
            const int account = m_indexOf[size_t(statement.account)];
            for (int r = 0; r < int(statement.rows.size()); ++r) {
                const PreviewRow &row = statement.rows[size_t(r)];
                if (row.verdict != RowVerdict::New || row.isDecided || !row.isTicked ||
                    isCertainlyNone(row.raw, m_preview.files[size_t(statement.file)]))
                    continue;
                TransferLeg leg;
                leg.account = account;
                leg.day = row.raw.day;
                leg.amount = row.raw.amount;
                leg.original = row.raw.original;
                leg.row = {s, r};
                leg.words = qHash(row.raw.memo, qHash(row.raw.payee, 7));
                leg.memo = row.raw.memo.isEmpty() ? 0 : qHash(row.raw.memo, 7);
                if (!row.raw.transferKey.isEmpty())
                    leg.movement = movementOf(statement.file, row.raw.transferKey);
                leg.soundsLikeTransfer = soundsLikeTransfer(row.raw.payee, row.raw.memo);
                nameOther(leg, row.raw, account);
                m_legs.push_back(leg);
                m_days.first = m_days.first.isNull() ? leg.day : std::min(m_days.first, leg.day);
                m_days.last = m_days.last.isNull() ? leg.day : std::max(m_days.last, leg.day);
            }
        }
    }

    /// What is split among categories, or another app has under one, is no transfer.
    static bool isCertainlyNone(const RawEntry &raw, const PreviewFile &file)
    {
        return !raw.splits.empty() ||
               (file.knowsTransfers && !raw.category.isEmpty() && raw.transferAccount.isEmpty());
    }

    int movementOf(int file, const QString &key)
    {
        const auto at = m_movements.constFind({file, key});
        return at != m_movements.cend() ? *at
                                        : *m_movements.insert({file, key}, int(m_movements.size()));
    }

    void nameOther(TransferLeg &leg, const RawEntry &raw, int account)
    {
        if (raw.counterAccount.isEmpty() && raw.transferAccount.isEmpty())
            return;
        const auto key = std::pair(raw.counterAccount, raw.transferAccount);
        auto at = m_named.constFind(key);
        if (at == m_named.cend())
            at = m_named.insert(key,
                                ownAccount(m_accounts, raw.counterAccount, raw.transferAccount));
        if (*at != account)
            leg.counterpart = *at;
        // A foreign number rules own accounts out only if all their numbers are known.
        leg.isElsewhere =
            *at < 0 && raw.counterAccount.size() >= 8 &&
            std::ranges::none_of(m_accounts, [](const Account &a) { return a.number.isEmpty(); });
    }

    void collectEntries()
    {
        QHash<AccountId, int> indexOf;
        for (int i = 0; i < int(m_accounts.size()); ++i) {
            if (!m_accounts[size_t(i)].id.isNull())
                indexOf.insert(m_accounts[size_t(i)].id, i);
        }
        EntryFilter filter;
        filter.days = {m_days.first.addDays(-daysAround), m_days.last.addDays(daysAround)};
        m_reader.forEachEntry(filter, [&](const EntryFacts &facts) {
            if (!facts.transfer.isNull() || facts.hasSplits || !indexOf.contains(facts.account))
                return;
            TransferLeg leg;
            leg.account = indexOf.value(facts.account);
            leg.day = facts.day;
            leg.amount = Money(facts.minor, m_accounts[size_t(leg.account)].currency);
            leg.original = facts.originalCurrency.isNull()
                               ? Money()
                               : Money(facts.originalMinor, facts.originalCurrency);
            leg.entry = facts.id;
            leg.isWall = facts.isReconciled;
            leg.words = qHash(facts.bankMemo, qHash(facts.bankPayee, 7));
            leg.soundsLikeTransfer = soundsLikeTransfer(facts.bankPayee, facts.bankMemo);
            m_legs.push_back(leg);
        });
    }

    void join(const TransferPair &pair)
    {
        for (const auto &[mine, other] :
             {std::pair(pair.first, pair.second), std::pair(pair.second, pair.first)}) {
            const TransferLeg &leg = m_legs[size_t(mine)];
            const TransferLeg &partner = m_legs[size_t(other)];
            if (!leg.isRow())
                continue;
            PreviewRow &row = m_preview.row(leg.row);
            row.verdict = RowVerdict::Transfer;
            row.confidence = float(pair.confidence);
            row.reason = pair.reason;
            row.partner = partner.entry;
            row.partnerRow = partner.row;
        }
    }

    void show(const TransferDoubt &doubt)
    {
        for (const int mine : doubt.legs) {
            const TransferLeg &leg = m_legs[size_t(mine)];
            if (!leg.isRow())
                continue;
            PreviewRow &row = m_preview.row(leg.row);
            row.verdict = RowVerdict::Doubtful;
            row.doubt = Doubt::Transfer;
            row.confidence = 0.5F;
            row.reason = doubt.reason;
            for (const int other : doubt.legs) {
                const TransferLeg &partner = m_legs[size_t(other)];
                if (partner.account == leg.account ||
                    partner.amount.isNegative() == leg.amount.isNegative())
                    continue;
                if (partner.isRow())
                    row.possiblePartners.push_back(partner.row);
                else
                    row.possibleEntries.push_back(partner.entry);
            }
        }
    }

    ImportPreview &m_preview;
    const LedgerReader &m_reader;
    std::vector<Account> m_accounts; ///< of the book, then those the import makes
    std::vector<int> m_indexOf;      ///< of a preview's account among them
    std::vector<TransferLeg> m_legs;
    DateRange m_days;
    QHash<std::pair<QString, QString>, int> m_named;
    QHash<std::pair<int, QString>, int> m_movements; ///< by file and its own mark
};

} // namespace

void decideTransfers(ImportPreview &preview, const LedgerReader &reader)
{
    TransferDecisions(preview, reader).decide();
}

} // namespace bp
