// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Transfers of apps that write both sides of a movement: two rows under one link, or two accounts
/// in one row. A transfer of which one side cannot be read is not half read.

#include "core/import/formats/csv_row.h"
#include "core/import/raw_entry.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace bp {

/// Rows that share a link: the first one keeps the transfer.
class CsvLegs
{
public:
    struct Leg
    {
        size_t statement = 0;
        size_t entry = 0;
        QString account; ///< its own
    };

    const Leg *find(const QString &link) const;
    void add(const QString &link, Leg leg) { m_legs.insert(link, std::move(leg)); }
    /// A row of this link could not be read.
    void breakLink(const QString &link, int line);
    /// The line that could not be read; nothing for a whole link.
    std::optional<int> brokenAt(const QString &link) const;
    /// Why a half is not read whose other side is the line.
    static QString sentenceFor(int brokenLine);
    /// Takes the read halves of broken links out again: how many. Each becomes a problem.
    int removeHalves(std::vector<RawStatement> &statements,
                     std::vector<ImportProblem> &problems) const;

private:
    QHash<QString, Leg> m_legs;
    QHash<QString, int> m_broken; ///< line by link
};

/// Accounts that some rows keep in one currency and other rows in another, where an account can
/// have only one: the currency of most rows is the account's, a tie is nobody's.
class CsvAccountCurrencies
{
public:
    void add(QStringView account, Currency currency);
    bool contradicts(QStringView account, Currency currency) const;

private:
    QHash<QString, QHash<Currency, int>> m_counts;
};

} // namespace bp
