// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/gnucash_format.h"

#include "core/import/formats/app_book.h"
#include "core/import/formats/gnucash_book.h"
#include "core/import/formats/utf8_text.h"
#include "core/import/formats/xml_tokens.h"

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

/// Reads one book: all accounts come before the transactions.
class Reader
{
public:
    Reader(QByteArrayView text)
        : m_lines(text)
        , m_tokens(text)
    {
    }

    bool read(Progress &progress)
    {
        XmlTree tree;
        return forEachOpenTag(m_tokens, progress, [&](const XmlToken &token) {
            const bool isWanted = token.name == "account" || token.name == "transaction";
            const bool isTemplate =
                token.name == "template-transactions" || token.name == "schedxaction";
            if (!isWanted && !isTemplate)
                return true;
            if (!tree.read(m_tokens, token))
                return false;
            if (token.name == "account")
                takeAccount(tree);
            else if (token.name == "transaction")
                takeTransaction(tree);
            return true;
        });
    }

    GnuCashBook book;
    std::vector<ImportProblem> problems;

    int lineOf(qsizetype position) { return m_lines.lineOf(position); }

private:
    static QString textAt(const XmlTree &tree, int node, QByteArrayView path)
    {
        return xmlText(tree.textAt(node, path));
    }

    /// The text of a slot of a transaction or a split: GnuCash's place for what came later.
    static QString slot(const XmlTree &tree, int node, QByteArrayView key)
    {
        const int slots = tree.child(node, "slots");
        for (int slot = tree.child(slots, "slot"); slot != XmlTree::none;
             slot = tree.next(slot, "slot")) {
            if (tree.textAt(slot, "key") == key)
                return textAt(tree, slot, "value");
        }
        return {};
    }

    void takeAccount(const XmlTree &tree)
    {
        const int root = tree.root();
        book.addAccount(textAt(tree, root, "id"),
                        {textAt(tree, root, "name"),
                         textAt(tree, root, "parent"),
                         textAt(tree, root, "type"),
                         textAt(tree, root, "commodity/space"),
                         textAt(tree, root, "commodity/id")});
    }

    void takeTransaction(const XmlTree &tree)
    {
        const int root = tree.root();
        GnuCashTransaction transaction;
        RawEntry &common = transaction.common;
        common.line = m_lines.lineOf(tree.position(root));
        common.lastLine = m_lines.lineOf(tree.end());
        common.day =
            QDate::fromString(textAt(tree, root, "date-posted/date").left(10), Qt::ISODate);
        common.payee = textAt(tree, root, "description");
        common.memo = slot(tree, root, "notes");
        common.checkNumber = textAt(tree, root, "num");
        common.bankId = textAt(tree, root, "id");
        transaction.currency = textAt(tree, root, "currency/id");
        const int splits = tree.child(root, "splits");
        for (int split = tree.child(splits, "split"); split != XmlTree::none;
             split = tree.next(split, "split")) {
            const QString bankId = slot(tree, split, "online_id");
            transaction.splits.push_back({bankId.isEmpty() ? textAt(tree, split, "id") : bankId,
                                          textAt(tree, split, "account"),
                                          textAt(tree, split, "memo"),
                                          textAt(tree, split, "reconciled-state"),
                                          GnuCashFraction::of(textAt(tree, split, "value")),
                                          GnuCashFraction::of(textAt(tree, split, "quantity"))});
        }
        if (!book.add(transaction))
            problems.push_back(unreadTransaction(common.line));
    }

    LineCounter m_lines;
    XmlTokens m_tokens;
};

} // namespace

QString GnuCashFormat::name() const
{
    return u"GnuCash"_s;
}

QStringList GnuCashFormat::suffixes() const
{
    return {u"gnucash"_s};
}

Recognition GnuCashFormat::recognise(const FileHead &file) const
{
    return file.head.first(std::min<qsizetype>(file.head.size(), 2048)).contains("<gnc-v2") ? 98
                                                                                            : 0;
}

Result<RawFile>
GnuCashFormat::read(QByteArrayView bytes, const ImportOptions &, Progress &progress) const
{
    const Utf8Text text(bytes);
    Reader reader(text.view());
    AppBook result{name(), {}, reader.read(progress), 0};
    result.lastLine = result.isWhole ? 0 : reader.lineOf(text.view().size());
    reader.book.moveTo(result.file);
    result.file.problems = std::move(reader.problems);
    return finished(std::move(result), progress);
}

} // namespace bp
