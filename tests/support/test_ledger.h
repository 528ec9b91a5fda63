// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A book in a folder of its own that is gone afterwards, and short words to fill it.

#include "core/ledger/ledger.h"

#include <QTemporaryDir>

namespace bp::test {

class TestLedger
{
public:
    TestLedger(); ///< with the seeded categories and EUR as the book's currency

    Ledger &operator*() const { return *m_ledger; }
    Ledger *operator->() const { return m_ledger.get(); }
    const LedgerReader &reader() const { return m_ledger->reader(); }
    QString path() const { return m_folder.filePath(QStringLiteral("test.book")); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    void reopen(); ///< as after a restart

    AccountId account(const QString &name,
                      Currency currency = EUR,
                      std::int64_t opening = 0,
                      AccountKind kind = AccountKind::Current);
    CategoryId category(const QString &key) const;
    /// Amount in minor units of the account's currency; `key` "" leaves it unsorted.
    EntryId add(AccountId account,
                QDate day,
                std::int64_t minor,
                const QString &payee = {},
                const QString &key = {});
    EntryId addSplit(AccountId account,
                     QDate day,
                     const std::vector<std::pair<QString, std::int64_t>> &parts);
    void transfer(AccountId from, AccountId to, QDate day, std::int64_t minor);
    void rate(Currency from, Currency to, QDate day, std::int64_t rateE9);
    QByteArray hash() const; ///< of everything recorded

private:
    void must(const Result<void> &done) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Ledger> m_ledger;
};

} // namespace bp::test
