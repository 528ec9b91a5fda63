// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/camt_format.h"

#include "core/import/formats/camt_statement.h"

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

bool isStatement(QByteArrayView name)
{
    return name == "Stmt" || name == "Rpt" || name == "Ntfctn";
}

QByteArray plainHead(QByteArrayView bytes)
{
    QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 8192)).toByteArray();
    head.removeIf([](char c) { return c == '\0'; });
    return head;
}

/// "CAMT.053" by the root element's name.
QString formatName(QByteArrayView root)
{
    if (root == "BkToCstmrAcctRpt" || root == "BkToCstmrAcctRptV01")
        return u"CAMT.052"_s;
    return root.startsWith("BkToCstmrDbtCdt") ? u"CAMT.054"_s : u"CAMT.053"_s;
}

/// The elements inside one statement, until it closes; false when the text breaks.
bool readStatement(XmlTokens &tokens, CamtStatement &statement, XmlTree &tree)
{
    const int depth = tokens.depth();
    while (true) {
        const XmlToken token = tokens.next();
        if (token.kind == XmlToken::Kind::Close && tokens.depth() < depth)
            return true;
        if (token.kind != XmlToken::Kind::Open || !tree.read(tokens, token))
            return false;
        if (token.name == "Ntry")
            statement.takeEntry(tree);
        else if (token.name == "Acct")
            statement.takeAccount(tree);
        else if (token.name == "Bal")
            statement.takeBalance(tree);
        else if (token.name == "CreDtTm")
            statement.takeCreated(token.text);
    }
}

} // namespace

QString CamtFormat::name() const
{
    return u"CAMT"_s;
}

QStringList CamtFormat::suffixes() const
{
    return {u"xml"_s, u"camt"_s, u"c53"_s};
}

Recognition CamtFormat::recognise(const FileHead &file) const
{
    const QByteArray head = plainHead(file.head);
    if (head.contains("xsd:camt.05") || head.contains(":camt.05") || head.contains("<BkToCstmr"))
        return 98;
    return 0;
}

Result<RawFile>
CamtFormat::read(QByteArrayView bytes, const ImportOptions &options, Progress &progress) const
{
    const QByteArray head = plainHead(bytes);
    const Utf8Text text(bytes, xmlAttribute(head, "encoding"));
    XmlTokens tokens(text.view());
    LineCounter lines(text.view());
    XmlTree tree;
    RawFile file;
    file.format = u"CAMT.053"_s;
    bool isWhole = true;
    while (isWhole) {
        const XmlToken token = tokens.next();
        if (token.kind == XmlToken::Kind::End)
            break;
        if (progress.isCancelled())
            return fail(Error::Code::Cancelled, {});
        isWhole = token.kind != XmlToken::Kind::Broken;
        if (token.kind != XmlToken::Kind::Open)
            continue;
        if (token.name.startsWith("BkToCstmr"))
            file.format = formatName(token.name);
        if (!isStatement(token.name))
            continue;
        CamtStatement statement(options, lines);
        isWhole = readStatement(tokens, statement, tree);
        statement.finish(file.statements);
    }
    if (!isWhole)
        file.problems.push_back({lines.lineOf(text.view().size()),
                                 Severity::Error,
                                 tr("The file is damaged or cut short here; download it again. "
                                    "What stands before was read.")});
    if (file.statements.empty())
        return fail(
            Error::Code::Invalid,
            tr("This file holds no account statement. Choose the CAMT.053 download at your bank."));
    return file;
}

} // namespace bp
