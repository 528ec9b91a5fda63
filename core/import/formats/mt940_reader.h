// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Understands the fields of an MT940 or MT942 file as statements.
///
/// The day of an entry is its entry date; where the bank gives none, its value date. Pages of one
/// statement, joined by intermediate balances, become one statement.

#include "core/import/formats/mt940_fields.h"
#include "core/import/import_format.h"

#include <QCoreApplication>

namespace bp {

class Mt940Reader
{
    Q_DECLARE_TR_FUNCTIONS(bp::Mt940Format)

public:
    explicit Mt940Reader(const ImportOptions &options)
        : m_options(options)
    {
    }
    [[nodiscard]] Result<RawFile> read(QByteArrayView text, Progress &progress);

private:
    struct Open
    {
        RawStatement statement;
        bool isEmpty = true;
        bool opensPage = false; ///< its opening balance is an intermediate one
        bool closesPage = false;
        bool hasClosing = false;
        bool expectsDetails = false; ///< the last field was an entry or its details
        bool hasDetails = false;     ///< a field of details of the last entry was there
    };
    struct Line61;

    void take(const Mt940Field &field);
    void takeAccount(const Mt940Field &field);
    void takeBalance(const Mt940Field &field);
    void takeEntry(const Mt940Field &field);
    void takeDetails(const Mt940Field &field);
    void finishStatement();
    void settleCurrency(RawStatement &statement);
    void nameAccount(RawStatement &statement) const;
    std::optional<StatedBalance> balanceIn(QByteArrayView text);
    void problem(int line, Severity severity, const QString &message);

    const ImportOptions &m_options;
    Open m_open;
    QByteArray m_account;
    bool m_lastPageIsOpen =
        false;                ///< the last finished statement ended with an intermediate balance
    bool m_isInterim = false; ///< MT942
    RawFile m_file;
};

} // namespace bp
