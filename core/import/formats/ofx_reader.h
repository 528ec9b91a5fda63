// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Finds the statements and entries among the tokens of an OFX file and hands them to
/// OfxStatements.
///
/// Banks leave out closing tags, so an aggregate also ends where one of its own or a higher level
/// begins.

#include "core/import/formats/ofx_record.h"
#include "core/import/formats/ofx_statements.h"
#include "core/import/formats/ofx_tokens.h"

namespace bp {

class OfxReader
{
public:
    OfxReader(QByteArrayView text, const ImportOptions &options);
    [[nodiscard]] Result<RawFile> read(Progress &progress);

private:
    /// Aggregates from the whole file down; opening one closes every open one of its level and
    /// below.
    enum class Level { File, Statement, List, Entry, Part };
    enum class Part {
        None,
        AccountFrom,
        AccountTo,
        Payee,
        Currency,
        OriginalCurrency,
        Ledger,
        Security,
        Other
    };
    struct Aggregate
    {
        QByteArrayView name;
        Level level;
        Part part = Part::None;
    };

    static const Aggregate *aggregateNamed(QByteArrayView name);
    void open(const OfxToken &token);
    void endOfText(qsizetype position);
    void close(const OfxToken &token);
    void closeDownTo(Level level, qsizetype position);
    void leaf(const OfxToken &token);
    OfxField inItsPart(OfxField field) const;

    OfxTokenizer m_tokens;
    OfxStatements m_statements;
    bool m_inStatement = false;
    bool m_inEntry = false;
    bool m_inSecurity = false;
    bool m_fileIsOpened = false; ///< an <OFX> was there
    bool m_fileIsClosed = false; ///< an </OFX> was there
    Part m_part = Part::None;
    OfxStatementRecord m_statement;
    OfxEntryRecord m_entry;
    OfxFields m_fileFields;
    OfxFields m_security;
};

} // namespace bp
