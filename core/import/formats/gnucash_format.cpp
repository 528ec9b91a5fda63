// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/gnucash_format.h"

#include "core/import/formats/posting_book.h"
#include "core/import/formats/utf8_text.h"
#include "core/import/formats/xml_tokens.h"

#include <algorithm>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct Known
{
    QString name;
    QString parent;
    QByteArray type;
    Currency currency;
};

AppAccount::Role roleOf(const Known &account)
{
    if (account.type == "INCOME" || account.type == "EXPENSE")
        return AppAccount::Role::Category;
    if (account.type == "EQUITY" || account.type == "ROOT" || account.type == "TRADING")
        return AppAccount::Role::Opening;
    return account.currency.isNull() ? AppAccount::Role::Security : AppAccount::Role::Own;
}

std::optional<AccountKind> kindOf(const Known &account)
{
    if (account.type == "BANK")
        return kindByName(account.name).value_or(AccountKind::Current);
    if (account.type == "CASH")
        return AccountKind::Cash;
    if (account.type == "CREDIT")
        return AccountKind::Card;
    if (account.type == "LIABILITY")
        return AccountKind::Loan;
    return kindByName(account.name);
}

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
        while (!progress.isCancelled()) {
            const XmlToken token = m_tokens.next();
            if (token.kind == XmlToken::Kind::End)
                return true;
            if (token.kind == XmlToken::Kind::Broken)
                return false;
            if (token.kind != XmlToken::Kind::Open)
                continue;
            const bool isWanted = token.name == "account" || token.name == "transaction";
            const bool isTemplate =
                token.name == "template-transactions" || token.name == "schedxaction";
            if (!isWanted && !isTemplate)
                continue;
            if (!tree.read(m_tokens, token))
                return false;
            if (token.name == "account")
                takeAccount(tree);
            else if (token.name == "transaction")
                takeTransaction(tree);
        }
        return true;
    }

    PostingBook book;
    std::vector<ImportProblem> problems;

    int lineOf(qsizetype position) { return m_lines.lineOf(position); }

private:
    void takeAccount(const XmlTree &tree)
    {
        const int root = tree.root();
        Known account{xmlText(tree.textAt(root, "name")),
                      QString::fromUtf8(tree.textAt(root, "parent")),
                      tree.textAt(root, "type").toByteArray(),
                      Currency::fromCode(QString::fromUtf8(tree.textAt(root, "commodity/id")))
                          .value_or(Currency())};
        const QString id = QString::fromUtf8(tree.textAt(root, "id"));
        m_known.insert(id, account);
        const AppAccount::Role role = roleOf(account);
        book.addAccount(id,
                        {role == AppAccount::Role::Category ? pathOf(id) : account.name,
                         role,
                         kindOf(account)});
    }

    /// The names from below the book's top account: "Expenses:Food:Bread" is the category
    /// "Food:Bread".
    QString pathOf(const QString &id) const
    {
        QStringList names;
        QString at = id;
        for (int depth = 0; depth < 32 && m_known.contains(at) && m_known[at].type != "ROOT";
             ++depth) {
            names.prepend(m_known[at].name);
            at = m_known[at].parent;
        }
        if (names.size() > 1)
            names.removeFirst();
        return names.join(u':');
    }

    void takeTransaction(const XmlTree &tree)
    {
        const int root = tree.root();
        AppTransaction transaction;
        RawEntry &common = transaction.common;
        common.line = m_lines.lineOf(tree.position(root));
        common.lastLine = m_lines.lineOf(tree.end());
        common.day = QDate::fromString(
            QString::fromUtf8(tree.textAt(root, "date-posted/date")).left(10), Qt::ISODate);
        common.payee = xmlText(tree.textAt(root, "description"));
        common.checkNumber = xmlText(tree.textAt(root, "num"));
        common.bankId = QString::fromUtf8(tree.textAt(root, "id"));
        const Currency currency =
            Currency::fromCode(QString::fromUtf8(tree.textAt(root, "currency/id")))
                .value_or(Currency());
        const int splits = tree.child(root, "splits");
        for (int split = tree.child(splits, "split"); split != XmlTree::none;
             split = tree.next(split, "split")) {
            const QString account = QString::fromUtf8(tree.textAt(split, "account"));
            const Currency own = m_known.value(account).currency;
            const auto value =
                moneyOfFraction(QString::fromUtf8(tree.textAt(split, "value")), currency);
            const auto amount =
                own.isNull()
                    ? value
                    : moneyOfFraction(QString::fromUtf8(tree.textAt(split, "quantity")), own);
            if (!value || !amount || !m_known.contains(account)) {
                refuse(common.line);
                return;
            }
            const QByteArrayView state = tree.textAt(split, "reconciled-state");
            transaction.legs.push_back(
                {account, *amount, *value, xmlText(tree.textAt(split, "memo")), state == "y"});
        }
        if (common.day.isValid())
            book.add(transaction);
        else
            refuse(common.line);
    }

    void refuse(int line)
    {
        problems.push_back({line,
                            Severity::Error,
                            GnuCashFormat::tr("This transaction has no date, account or amount "
                                              "that can be read; it was left out.")});
    }

    LineCounter m_lines;
    XmlTokens m_tokens;
    QHash<QString, Known> m_known;
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
    const bool isWhole = reader.read(progress);
    if (progress.isCancelled())
        return fail(Error::Code::Cancelled, {});
    RawFile file;
    file.format = u"GnuCash"_s;
    file.statements = reader.book.take();
    file.problems = std::move(reader.problems);
    if (!isWhole)
        file.problems.push_back({reader.lineOf(text.view().size()),
                                 Severity::Error,
                                 tr("The file is damaged or cut short; save the book in GnuCash "
                                    "again. What stands before was read.")});
    if (file.statements.empty())
        return fail(Error::Code::Invalid,
                    tr("This GnuCash book holds no transactions that can be read."));
    return file;
}

} // namespace bp
