// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Understands one statement, report or notification of a CAMT file, element by element.
///
/// Entries in another currency than the account's stand in a statement of their own. A batch whose
/// parts are given and add up to it becomes its parts; otherwise it stays one entry.

#include "core/import/formats/utf8_text.h"
#include "core/import/formats/xml_tokens.h"
#include "core/import/import_format.h"

#include <QCoreApplication>

namespace bp {

class CamtStatement
{
    Q_DECLARE_TR_FUNCTIONS(bp::CamtFormat)

public:
    CamtStatement(const ImportOptions &options, LineCounter &lines)
        : m_options(options)
        , m_lines(lines)
    {
    }

    void takeAccount(const XmlTree &account);
    void takeBalance(const XmlTree &balance);
    void takeCreated(QByteArrayView time);
    void takeEntry(const XmlTree &entry);
    /// Appends what was understood.
    void finish(std::vector<RawStatement> &statements);

private:
    struct Balance
    {
        QByteArray type;
        StatedBalance stated;
    };
    struct Booking
    {
        RawEntry entry;
        bool isCredit = false;
        bool isReversal = false;
    };

    bool fillDays(RawEntry &entry, const XmlTree &tree);
    bool fillAmount(Booking &booking, const XmlTree &tree);
    void fillParty(Booking &booking, const XmlTree &tree, int details) const;
    void fillMemo(RawEntry &entry, const XmlTree &tree, int details) const;
    void fillOriginal(RawEntry &entry, const XmlTree &tree, int details) const;
    bool addParts(const Booking &booking, const XmlTree &tree, const std::vector<int> &parts);
    std::optional<Money>
    partAmount(const Booking &booking, const XmlTree &tree, int part, QByteArrayView path) const;
    void add(RawEntry entry);
    RawStatement &statementIn(Currency currency);
    void placeBalances();
    const Balance *balanceOf(std::initializer_list<QByteArrayView> types) const;
    void problem(int line, Severity severity, const QString &message);

    const ImportOptions &m_options;
    LineCounter &m_lines;
    AccountHint m_account;
    Currency m_currency;
    QDate m_created;
    int m_unbooked = 0;
    std::vector<Balance> m_balances;
    std::vector<RawStatement> m_statements;
    std::vector<ImportProblem> m_problems;
};

} // namespace bp
