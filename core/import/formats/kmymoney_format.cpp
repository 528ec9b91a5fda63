// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/kmymoney_format.h"

#include "core/import/formats/app_book.h"
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
    int type = 0; ///< as KMyMoney numbers them
    Currency currency;
    QString number;
    QString institution; ///< id
};

constexpr int incomeType = 12;
constexpr int expenseType = 13;
constexpr int stockType = 15;
constexpr int equityType = 16;

std::optional<AccountKind> kindOf(int type)
{
    switch (type) {
    case 1:
        return AccountKind::Current;
    case 2:
    case 6:
    case 8:
        return AccountKind::Savings;
    case 3:
        return AccountKind::Cash;
    case 4:
        return AccountKind::Card;
    case 5:
    case 10:
    case 14:
        return AccountKind::Loan;
    case 7:
        return AccountKind::Investment;
    default:
        return {};
    }
}

AppAccount::Role roleOf(const Known &account)
{
    if (account.type == incomeType || account.type == expenseType)
        return AppAccount::Role::Category;
    if (account.type == equityType)
        return AppAccount::Role::Opening;
    return account.type == stockType || account.currency.isNull() ? AppAccount::Role::Security
                                                                  : AppAccount::Role::Own;
}

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
            const bool isOnlyPlanned =
                token.name == "SCHEDULES" || token.name == "BUDGETS" || token.name == "REPORTS";
            if (isOnlyPlanned) {
                if (!tree.read(m_tokens, token))
                    return false;
            } else if (token.name == "INSTITUTION" || token.name == "PAYEE" ||
                       token.name == "TAG") {
                m_names.insert(attribute(token, "id"), attribute(token, "name"));
            } else if (token.name == "PAIR" && !m_unplaced.empty()) {
                if (attribute(token, "key").compare("iban"_L1, Qt::CaseInsensitive) == 0)
                    m_known[m_unplaced.back()].number = attribute(token, "value").remove(u' ');
            } else if (token.name == "ACCOUNT") {
                takeAccount(token);
            } else if (token.name == "TRANSACTION") {
                if (!tree.read(m_tokens, token))
                    return false;
                takeTransaction(tree);
            }
            return true;
        });
    }

    int lineOf(qsizetype position) { return m_lines.lineOf(position); }

    PostingBook book;
    std::vector<ImportProblem> problems;

private:
    static QString attribute(const XmlToken &token, QByteArrayView name)
    {
        return xmlText(xmlAttribute(token.attributes, name));
    }

    void takeAccount(const XmlToken &token)
    {
        const QString id = attribute(token, "id");
        if (id.isEmpty())
            return; // a reference inside another element
        m_known.insert(id,
                       {attribute(token, "name"),
                        attribute(token, "parentaccount"),
                        attribute(token, "type").toInt(),
                        Currency::fromCode(attribute(token, "currency")).value_or(Currency()),
                        attribute(token, "number").remove(u' '),
                        attribute(token, "institution")});
        m_unplaced.append(id);
    }

    /// Accounts may stand before their parents, so their paths are known only behind the last one.
    void placeAccounts()
    {
        for (const QString &id : std::as_const(m_unplaced)) {
            const Known account = m_known.value(id);
            AppAccount placed;
            placed.path = pathOf(id);
            placed.role = roleOf(account);
            placed.kind = kindOf(account.type);
            placed.number = account.number;
            placed.bank = m_names.value(account.institution);
            if (account.type == incomeType) {
                placed.categoryKind = CategoryKind::Income;
                placed.top = u"Income"_s;
            }
            book.addAccount(id, placed);
        }
        m_unplaced.clear();
    }

    QStringList pathOf(const QString &id) const
    {
        QStringList names;
        QString at = id;
        for (int depth = 0; depth < 32 && m_known.contains(at) && !at.startsWith("AStd::"_L1);
             ++depth) {
            names.prepend(m_known[at].name);
            at = m_known[at].parent;
        }
        return names;
    }

    void takeTransaction(const XmlTree &tree)
    {
        placeAccounts();
        const int root = tree.root();
        AppTransaction transaction;
        RawEntry &common = transaction.common;
        common.line = m_lines.lineOf(tree.position(root));
        common.lastLine = m_lines.lineOf(tree.end());
        common.day = QDate::fromString(xmlText(tree.attribute(root, "postdate")), Qt::ISODate);
        common.memo = xmlText(tree.attribute(root, "memo"));
        common.bankId = xmlText(tree.attribute(root, "id"));
        const Currency currency =
            Currency::fromCode(xmlText(tree.attribute(root, "commodity"))).value_or(Currency());
        const int splits = tree.child(root, "SPLITS");
        for (int split = tree.child(splits, "SPLIT"); split != XmlTree::none;
             split = tree.next(split, "SPLIT")) {
            const QString account = xmlText(tree.attribute(split, "account"));
            const Currency own = m_known.value(account).currency;
            const auto value = moneyOfFraction(xmlText(tree.attribute(split, "value")), currency);
            const auto amount =
                own.isNull() ? value
                             : moneyOfFraction(xmlText(tree.attribute(split, "shares")), own);
            if (!value || !amount || !m_known.contains(account)) {
                problems.push_back(unreadTransaction(common.line));
                return;
            }
            if (common.payee.isEmpty())
                common.payee = m_names.value(xmlText(tree.attribute(split, "payee")));
            if (common.checkNumber.isEmpty())
                common.checkNumber = xmlText(tree.attribute(split, "number"));
            takeTags(common, tree, split);
            const QByteArrayView flag = tree.attribute(split, "reconcileflag");
            QString id = xmlText(tree.attribute(split, "bankid"));
            if (id.isEmpty() && !common.bankId.isEmpty())
                id = QString(common.bankId % u'/' % xmlText(tree.attribute(split, "id")));
            transaction.legs.push_back({account,
                                        *amount,
                                        *value,
                                        xmlText(tree.attribute(split, "memo")),
                                        flag == "2" || flag == "3",
                                        id});
        }
        if (common.day.isValid())
            book.add(transaction);
        else
            problems.push_back(unreadTransaction(common.line));
    }

    void takeTags(RawEntry &common, const XmlTree &tree, int split) const
    {
        for (int tag = tree.child(split, "TAG"); tag != XmlTree::none;
             tag = tree.next(tag, "TAG")) {
            const QString name = m_names.value(xmlText(tree.attribute(tag, "id")));
            if (!name.isEmpty() && !common.tags.contains(name))
                common.tags.append(name);
        }
    }

    LineCounter m_lines;
    XmlTokens m_tokens;
    QHash<QString, QString> m_names; ///< of payees, tags and institutions, by id
    QHash<QString, Known> m_known;
    QStringList m_unplaced;
};

} // namespace

QString KMyMoneyFormat::name() const
{
    return u"KMyMoney"_s;
}

QStringList KMyMoneyFormat::suffixes() const
{
    return {u"kmy"_s};
}

Recognition KMyMoneyFormat::recognise(const FileHead &file) const
{
    return file.head.first(std::min<qsizetype>(file.head.size(), 2048)).contains("<KMYMONEY-FILE")
               ? 98
               : 0;
}

Result<RawFile>
KMyMoneyFormat::read(QByteArrayView bytes, const ImportOptions &, Progress &progress) const
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
