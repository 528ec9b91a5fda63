// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Understands the records of an OFX file: what they are as statements, entries and problems.
///
/// The day of an entry is the date as written: no time and no zone moves it. Amounts in another
/// currency than the account's stand in a statement of their own, because a rate would make them
/// inexact. Of investment accounts the cash is read: bank movements, and trades as far as they were
/// paid from the account's cash.

#include "core/import/formats/ofx_record.h"
#include "core/import/formats/utf8_text.h"
#include "core/import/import_format.h"

#include <QCoreApplication>
#include <QHash>

namespace bp {

class OfxStatements
{
    Q_DECLARE_TR_FUNCTIONS(bp::OfxFormat)

public:
    OfxStatements(QByteArrayView text, const ImportOptions &options);

    void addEntry(const OfxEntryRecord &entry, const OfxStatementRecord &statement);
    void endStatement(const OfxStatementRecord &statement);
    void addSecurity(const OfxFields &security);
    /// The file ends within this entry, so that its last field may be half of itself.
    void dropCutEntry(const OfxEntryRecord &entry);
    /// The file ends within this statement, so that its balance may be half of itself.
    void noteCutFile(OfxStatementRecord &statement);
    [[nodiscard]] Result<RawFile> finish(const OfxFields &file);

private:
    struct Trade
    {
        size_t statement;
        size_t entry;
        QByteArrayView security;
        QString verb;
    };

    void decideMark(QByteArrayView text);
    void begin(const OfxStatementRecord &statement);
    RawStatement &statementIn(Currency currency);
    void addBankEntry(const OfxEntryRecord &record);
    void addTrade(const OfxEntryRecord &record);
    bool fillEntry(RawEntry &entry,
                   const OfxEntryRecord &record,
                   QByteArrayView day,
                   QByteArrayView amount);
    void fillWords(RawEntry &entry, const OfxEntryRecord &record) const;
    std::optional<Money> amountOf(QByteArrayView text, Currency currency, int line);
    void addClosing(const OfxStatementRecord &statement);
    void describe(const OfxStatementRecord &record);
    void nameTrades();
    Currency currencyFor(QByteArrayView code) const;
    void problem(int line, Severity severity, const QString &message);

    const ImportOptions &m_options;
    LineCounter m_lines;
    char m_mark = '.';
    char m_group = ',';
    bool m_isOpen = false;
    Currency m_currency; ///< of the open statement
    size_t m_first =
        0; ///< its first index in m_file.statements: one more for each foreign currency
    int m_securitiesOnly = 0;
    int m_withoutId = 0;
    std::vector<Trade> m_trades;
    QHash<QByteArrayView, QString> m_securities;
    std::vector<ImportProblem> m_problems; ///< of the open statement
    RawFile m_file;
};

} // namespace bp
