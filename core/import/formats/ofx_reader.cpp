// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/ofx_reader.h"

#include <QByteArray>

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace bp {
namespace {

std::string_view asKey(QByteArrayView name)
{
    return {name.data(), size_t(name.size())};
}

using FieldTable = std::unordered_map<std::string_view, OfxField>;

const FieldTable &fieldTable()
{
    static const FieldTable table{
        {"ACCTID", OfxField::AccountNumber},
        {"ACCTTYPE", OfxField::AccountType},
        {"TRNAMT", OfxField::Amount},
        {"BALAMT", OfxField::Balance},
        {"DTASOF", OfxField::BalanceDay},
        {"BANKID", OfxField::BankId},
        {"BROKERID", OfxField::BankId},
        {"CATEGORY", OfxField::Category},
        {"CHECKNUM", OfxField::CheckNumber},
        {"CORRECTACTION", OfxField::CorrectAction},
        {"CURDEF", OfxField::Currency},
        {"CURSYM", OfxField::CurrencySymbol},
        {"DTAVAIL", OfxField::DayAvailable},
        {"DTPOSTED", OfxField::DayPosted},
        {"DTTRAN", OfxField::DayPosted},
        {"DTSETTLE", OfxField::DaySettled},
        {"DTTRADE", OfxField::DayTraded},
        {"DTUSER", OfxField::DayUser},
        {"FITID", OfxField::FitId},
        {"SUBACCTFUND", OfxField::FundsFrom},
        {"MEMO", OfxField::Memo},
        {"MEMO2", OfxField::Memo2},
        {"MESSAGE", OfxField::Message},
        {"NAME", OfxField::Name},
        {"ORG", OfxField::Organisation},
        {"UNIQUEID", OfxField::SecurityId},
        {"SECNAME", OfxField::SecurityName},
        {"SEVERITY", OfxField::Severity},
        {"TICKER", OfxField::Ticker},
        {"TOTAL", OfxField::Total},
        {"TRNTYPE", OfxField::TransactionType},
        {"VALUEDATE", OfxField::ValueDay},
    };
    return table;
}

/// Tags are upper case in every bank's file but a few.
template <typename Lookup>
auto withFoldedName(QByteArrayView name, Lookup lookup)
{
    const bool isUpper = std::ranges::none_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
    if (isUpper)
        return lookup(name);
    const QByteArray upper = name.toByteArray().toUpper();
    return lookup(QByteArrayView(upper));
}

OfxField fieldNamed(QByteArrayView name)
{
    return withFoldedName(name, [](QByteArrayView upper) {
        const auto found = fieldTable().find(asKey(upper));
        return found == fieldTable().end() ? OfxField::None : found->second;
    });
}

} // namespace

OfxReader::OfxReader(QByteArrayView text, const ImportOptions &options)
    : m_tokens(text)
    , m_statements(text, options)
{
}

const OfxReader::Aggregate *OfxReader::aggregateNamed(QByteArrayView name)
{
    static const std::vector<Aggregate> all{
        {"OFX", Level::File},
        {"STMTRS", Level::Statement},
        {"CCSTMTRS", Level::Statement},
        {"INVSTMTRS", Level::Statement},
        {"LOANSTMTRS", Level::Statement},
        {"STMTTRNRS", Level::Statement},
        {"CCSTMTTRNRS", Level::Statement},
        {"INVSTMTTRNRS", Level::Statement},
        {"BANKTRANLIST", Level::List},
        {"BANKTRANLISTP", Level::List},
        {"INVTRANLIST", Level::List},
        {"LOANTRANLIST", Level::List},
        {"INVPOSLIST", Level::List},
        {"SECLIST", Level::Statement},
        {"LEDGERBAL", Level::List, Part::Ledger},
        {"AVAILBAL", Level::List, Part::Other},
        {"BALLIST", Level::List, Part::Other},
        {"INVBAL", Level::List, Part::Other},
        {"INV401KBAL", Level::List, Part::Other},
        {"INVBANKTRAN", Level::Entry},
        {"STMTTRN", Level::Entry},
        {"STMTTRNP", Level::Entry},
        {"CCSTMTTRN", Level::Entry},
        {"BUYDEBT", Level::Entry},
        {"BUYMF", Level::Entry},
        {"BUYOPT", Level::Entry},
        {"BUYOTHER", Level::Entry},
        {"BUYSTOCK", Level::Entry},
        {"CLOSUREOPT", Level::Entry},
        {"INCOME", Level::Entry},
        {"INVEXPENSE", Level::Entry},
        {"JRNLFUND", Level::Entry},
        {"JRNLSEC", Level::Entry},
        {"MARGININTEREST", Level::Entry},
        {"REINVEST", Level::Entry},
        {"RETOFCAP", Level::Entry},
        {"SELLDEBT", Level::Entry},
        {"SELLMF", Level::Entry},
        {"SELLOPT", Level::Entry},
        {"SELLOTHER", Level::Entry},
        {"SELLSTOCK", Level::Entry},
        {"SPLIT", Level::Entry},
        {"TRANSFER", Level::Entry},
        {"SECINFO", Level::Entry, Part::Security},
        {"BANKACCTFROM", Level::Part, Part::AccountFrom},
        {"CCACCTFROM", Level::Part, Part::AccountFrom},
        {"INVACCTFROM", Level::Part, Part::AccountFrom},
        {"LOANACCTFROM", Level::Part, Part::AccountFrom},
        {"BANKACCTTO", Level::Part, Part::AccountTo},
        {"CCACCTTO", Level::Part, Part::AccountTo},
        {"INVACCTTO", Level::Part, Part::AccountTo},
        {"PAYEE", Level::Part, Part::Payee},
        {"CURRENCY", Level::Part, Part::Currency},
        {"ORIGCURRENCY", Level::Part, Part::OriginalCurrency},
    };
    static const auto table = [] {
        std::unordered_map<std::string_view, const Aggregate *> byName;
        for (const Aggregate &aggregate : all)
            byName.emplace(asKey(aggregate.name), &aggregate);
        return byName;
    }();
    return withFoldedName(name, [](QByteArrayView upper) -> const Aggregate * {
        const auto found = table.find(asKey(upper));
        return found == table.end() ? nullptr : found->second;
    });
}

Result<RawFile> OfxReader::read(Progress &progress)
{
    for (qsizetype count = 0;; ++count) {
        const OfxToken token = m_tokens.next();
        if (token.kind == OfxToken::Kind::End) {
            endOfText(token.position);
            return m_statements.finish(m_fileFields);
        }
        if (count % 65536 == 0 && progress.isCancelled())
            return fail(Error::Code::Cancelled, {});
        if (token.kind == OfxToken::Kind::Open)
            open(token);
        else
            close(token);
    }
}

void OfxReader::endOfText(qsizetype position)
{
    // A file cut short may have cut its last entry in the middle of an amount.
    if (m_inEntry && !m_fileIsClosed) {
        m_statements.dropCutEntry(m_entry);
        m_inEntry = false;
    }
    if (m_inStatement && m_fileIsOpened && !m_fileIsClosed)
        m_statements.noteCutFile(m_statement);
    closeDownTo(Level::File, position);
}

void OfxReader::open(const OfxToken &token)
{
    const Aggregate *aggregate = aggregateNamed(token.name);
    // <CURRENCY>USD and <PAYEE>Name are written by banks that take the aggregate for a leaf.
    if (aggregate == nullptr || (aggregate->level == Level::Part && !token.text.isEmpty())) {
        leaf(token);
        return;
    }
    // The STMTTRN inside an INVBANKTRAN, and an entry's own parts, belong to what is open.
    const bool isInner =
        m_inEntry && aggregate->level == Level::Entry && m_entry.tag == "INVBANKTRAN";
    if (!isInner)
        closeDownTo(aggregate->level, token.position);
    m_part = aggregate->part;
    if (aggregate->level == Level::File)
        m_fileIsOpened = true;
    if (aggregate->level == Level::Statement && token.name.endsWith("STMTRS")) {
        m_inStatement = true;
        m_statement = {token.name, token.position, {}};
    } else if (aggregate->level == Level::Entry && aggregate->part == Part::Security) {
        m_inSecurity = true;
        m_security = {};
    } else if (aggregate->level == Level::Entry) {
        m_inEntry = true;
        m_inStatement = true;
        m_entry = {token.name, isInner ? m_entry.position : token.position, token.position, {}};
    }
}

void OfxReader::close(const OfxToken &token)
{
    const Aggregate *aggregate = aggregateNamed(token.name);
    if (aggregate == nullptr)
        return;
    if (aggregate->level == Level::File)
        m_fileIsClosed = true;
    closeDownTo(aggregate->level, token.position);
}

void OfxReader::closeDownTo(Level level, qsizetype position)
{
    m_part = Part::None;
    if (m_inSecurity && level <= Level::Entry) {
        m_statements.addSecurity(m_security);
        m_inSecurity = false;
    }
    if (m_inEntry && level <= Level::Entry) {
        m_entry.end = position;
        m_statements.addEntry(m_entry, m_statement);
        m_inEntry = false;
    }
    if (m_inStatement && level <= Level::Statement) {
        m_statements.endStatement(m_statement);
        m_inStatement = false;
        m_statement = {};
    }
}

OfxField OfxReader::inItsPart(OfxField field) const
{
    if (field == OfxField::CurrencySymbol) {
        if (!m_inEntry)
            return OfxField::None;
        return m_part == Part::Currency ? OfxField::Currency : OfxField::None;
    }
    if (field == OfxField::Balance || field == OfxField::BalanceDay)
        return m_part == Part::Ledger ? field : OfxField::None;
    if (m_part == Part::AccountTo)
        return field == OfxField::AccountNumber ? OfxField::CounterAccount : OfxField::None;
    return m_part == Part::Other || m_part == Part::Currency ? OfxField::None : field;
}

void OfxReader::leaf(const OfxToken &token)
{
    if (token.text.isEmpty())
        return;
    OfxField field = inItsPart(fieldNamed(token.name));
    if (const Aggregate *aggregate = aggregateNamed(token.name)) {
        const bool isPayee = aggregate->part == Part::Payee;
        field = isPayee                             ? OfxField::Name
                : aggregate->part == Part::Currency ? OfxField::Currency
                                                    : OfxField::None;
    }
    if (m_inSecurity) {
        m_security.set(field, token.text);
    } else if (m_inEntry) {
        m_entry.fields.set(field, token.text);
    } else if (m_inStatement) {
        m_statement.fields.set(field, token.text);
    } else {
        // The bank's refusal is what a file without statements is about.
        if (field == OfxField::Severity && token.text == "ERROR") {
            m_fileFields.replace(OfxField::Severity, token.text);
            m_fileFields.replace(OfxField::Message, {});
        }
        m_fileFields.set(field, token.text);
    }
}

} // namespace bp
