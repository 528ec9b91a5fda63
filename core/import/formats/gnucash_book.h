// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What GnuCash's words mean, whether they come as XML or from its tables: types of accounts, the
/// tree of categories, voided and planned transactions.

#include "core/import/formats/posting_book.h"

namespace bp {

struct GnuCashAccount
{
    QString name;
    QString parent; ///< id
    QString type;   ///< "BANK", "EXPENSE", …
    QString space;  ///< of its commodity: "CURRENCY", "NASDAQ", "template", …
    QString commodity;
};

struct GnuCashFraction
{
    std::int64_t above = 0;
    std::int64_t below = 0; ///< positive in a fraction that can be read

    static GnuCashFraction of(QStringView text); ///< "-1250/100"
};

struct GnuCashSplit
{
    QString id;
    QString account;
    QString memo;
    QString state; ///< "n", "c", "y", "f", "v"
    GnuCashFraction value;
    GnuCashFraction quantity;
};

struct GnuCashTransaction
{
    RawEntry common;
    QString currency;
    std::vector<GnuCashSplit> splits;
};

class GnuCashBook
{
public:
    void addAccount(const QString &id, GnuCashAccount account);
    /// False when it has no day, account or amount that can be read. Every account comes before.
    [[nodiscard]] bool add(const GnuCashTransaction &transaction);
    void moveTo(RawFile &file) { m_book.moveTo(file); }

private:
    void placeAccounts();
    QStringList pathOf(const QString &id) const;

    QHash<QString, GnuCashAccount> m_accounts;
    QStringList m_unplaced;
    PostingBook m_book;
};

} // namespace bp
