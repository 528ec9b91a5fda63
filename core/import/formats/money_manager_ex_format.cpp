// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/money_manager_ex_format.h"

#include "core/import/formats/app_book.h"
#include "core/import/formats/plain_decimal.h"
#include "core/import/formats/posting_book.h"
#include "core/ledger/foreign_database.h"

#include <algorithm>
#include <array>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

using Key = std::int64_t;

struct OwnAccount
{
    QString name;
    Currency currency;
};

/// Part of a transaction under a category; `amount` has the direction of the transaction.
struct Part
{
    QString category; ///< key of the posting book
    double amount = 0;
    QString note;
};

std::optional<AccountKind> kindOf(const QString &type)
{
    const QString folded = type.toLower();
    if (folded == "checking"_L1)
        return AccountKind::Current;
    if (folded == "term"_L1)
        return AccountKind::Savings;
    if (folded == "credit card"_L1)
        return AccountKind::Card;
    if (folded == "cash"_L1)
        return AccountKind::Cash;
    if (folded == "loan"_L1)
        return AccountKind::Loan;
    if (folded == "investment"_L1 || folded == "shares"_L1 || folded == "asset"_L1)
        return AccountKind::Investment;
    return {};
}

/// Kept as a floating-point number there: what lies behind the currency's digits is its noise.
std::optional<Money> moneyOf(double amount, Currency currency)
{
    const auto money = plainDecimal(QString::number(amount, 'f', 8), currency);
    return money ? std::optional(money->money) : std::nullopt;
}

QString accountKey(Key id)
{
    return u'a' + QString::number(id);
}

class Reader
{
public:
    Reader(QByteArrayView bytes, const ImportOptions &options, Progress &progress)
        : m_database(bytes, progress)
        , m_options(options)
    {
    }

    [[nodiscard]] Result<RawFile> read()
    {
        constexpr std::array steps{&Reader::readTables,
                                   &Reader::readCurrencies,
                                   &Reader::readAccounts,
                                   &Reader::readPayees,
                                   &Reader::readCategories,
                                   &Reader::readSubcategories,
                                   &Reader::readTags,
                                   &Reader::readTagLinks,
                                   &Reader::readSplits,
                                   &Reader::readTransactions};
        for (const auto step : steps) {
            if (auto done = (this->*step)(); !done)
                return fail(done.error());
        }
        m_book.moveTo(m_file);
        m_file.categoryKinds.clear(); // one tree for both kinds
        return std::move(m_file);
    }

private:
    using Visit = std::function<void(const ForeignRow &)>;

    [[nodiscard]] Result<void> readTables()
    {
        const auto tables = m_database.tables();
        if (!tables)
            return fail(tables.error());
        for (const QByteArray &table : *tables)
            m_tables.insert(table.toUpper());
        return {};
    }

    /// Of a table that not every version has.
    [[nodiscard]] Result<void>
    forEachRow(const QByteArray &table, const std::vector<QByteArray> &columns, const Visit &visit)
    {
        return m_tables.contains(table) ? m_database.forEachRow(table, columns, visit)
                                        : Result<void>();
    }

    [[nodiscard]] Result<void> readCurrencies()
    {
        return forEachRow(
            "CURRENCYFORMATS_V1", {"CURRENCYID", "CURRENCY_SYMBOL"}, [this](const ForeignRow &row) {
                m_currencies.insert(row.number(0), row.text(1).trimmed());
            });
    }

    [[nodiscard]] Result<void> readAccounts()
    {
        return m_database.forEachRow("ACCOUNTLIST_V1",
                                     {"ACCOUNTID",
                                      "ACCOUNTNAME",
                                      "ACCOUNTTYPE",
                                      "ACCOUNTNUM",
                                      "HELDAT",
                                      "INITIALBAL",
                                      "INITIALDATE",
                                      "CURRENCYID"},
                                     [this](const ForeignRow &row) { takeAccount(row); });
    }

    void takeAccount(const ForeignRow &row)
    {
        const Key id = row.number(0);
        const QString symbol = m_currencies.value(row.number(7));
        const auto currency =
            symbol.isEmpty() ? std::optional(m_options.currency) : Currency::fromCode(symbol);
        if (!currency) {
            m_file.problems.push_back(
                {0,
                 Severity::Error,
                 MoneyManagerExFormat::tr("“%1” is kept in “%2”, which is no currency known here; "
                                          "this account was not read.")
                     .arg(row.text(1), symbol)});
            m_book.addAccount(accountKey(id), {{row.text(1)}, AppAccount::Role::Security});
            return;
        }
        AppAccount account{{row.text(1)}, AppAccount::Role::Own};
        account.kind = kindOf(row.text(2));
        account.number = row.text(3).remove(u' ');
        account.bank = row.text(4);
        m_accounts.insert(id, {row.text(1), *currency});
        m_book.addAccount(accountKey(id), account);
        const QDate day = QDate::fromString(row.text(6).left(10), Qt::ISODate);
        if (const auto initial = moneyOf(row.real(5), *currency))
            m_openings.push_back({id, {day, *initial}});
    }

    [[nodiscard]] Result<void> readPayees()
    {
        return forEachRow("PAYEE_V1", {"PAYEEID", "PAYEENAME"}, [this](const ForeignRow &row) {
            m_payees.insert(row.number(0), row.text(1));
        });
    }

    [[nodiscard]] Result<void> readCategories()
    {
        auto done = forEachRow(
            "CATEGORY_V1", {"CATEGID", "CATEGNAME", "PARENTID"}, [this](const ForeignRow &row) {
                const Key parent = row.isNull(2) ? -1 : row.number(2);
                m_categories.insert(row.number(0), {row.text(1), parent});
            });
        for (auto at = m_categories.cbegin(); at != m_categories.cend(); ++at)
            addCategory(categoryKey(at.key(), -1), pathOf(at.key()));
        return done;
    }

    [[nodiscard]] Result<void> readSubcategories()
    {
        return forEachRow("SUBCATEGORY_V1",
                          {"SUBCATEGID", "SUBCATEGNAME", "CATEGID"},
                          [this](const ForeignRow &row) {
                              const Key parent = row.number(2);
                              addCategory(categoryKey(parent, row.number(0)),
                                          pathOf(parent) << row.text(1));
                          });
    }

    void addCategory(const QString &key, const QStringList &path)
    {
        m_book.addAccount(key, {path, AppAccount::Role::Category});
    }

    QStringList pathOf(Key id) const
    {
        QStringList names;
        for (int depth = 0; depth < 32 && m_categories.contains(id); ++depth) {
            names.prepend(m_categories[id].first);
            id = m_categories[id].second;
        }
        return names;
    }

    /// Without a category the parts of a transaction are all under this one, which has no name.
    QString categoryKey(Key category, Key sub)
    {
        const QString key = u'c' + QString::number(category);
        const QString subKey = key + u'/' + QString::number(sub);
        return sub > 0 && m_book.knows(subKey) ? subKey : key;
    }

    [[nodiscard]] Result<void> readTags()
    {
        return forEachRow("TAG_V1", {"TAGID", "TAGNAME"}, [this](const ForeignRow &row) {
            m_tags.insert(row.number(0), row.text(1));
        });
    }

    [[nodiscard]] Result<void> readTagLinks()
    {
        return forEachRow(
            "TAGLINK_V1", {"REFTYPE", "REFID", "TAGID"}, [this](const ForeignRow &row) {
                const QString tag = m_tags.value(row.number(2));
                if (row.text(0) == "Transaction"_L1 && !tag.isEmpty())
                    m_tagsOf[row.number(1)].append(tag);
            });
    }

    [[nodiscard]] Result<void> readSplits()
    {
        return forEachRow(
            "SPLITTRANSACTIONS_V1",
            {"TRANSID", "CATEGID", "SUBCATEGID", "SPLITTRANSAMOUNT", "NOTES"},
            [this](const ForeignRow &row) {
                m_parts[row.number(0)].push_back(
                    {categoryKey(row.number(1), row.number(2)), row.real(3), row.text(4)});
            });
    }

    [[nodiscard]] Result<void> readTransactions()
    {
        for (const auto &[id, opening] : m_openings)
            m_book.statementOf(accountKey(id), opening.balance.currency()).opening = opening;
        return m_database.forEachRow("CHECKINGACCOUNT_V1",
                                     {"TRANSID",
                                      "ACCOUNTID",
                                      "TOACCOUNTID",
                                      "PAYEEID",
                                      "TRANSCODE",
                                      "TRANSAMOUNT",
                                      "STATUS",
                                      "TRANSACTIONNUMBER",
                                      "NOTES",
                                      "CATEGID",
                                      "SUBCATEGID",
                                      "TRANSDATE",
                                      "TOTRANSAMOUNT",
                                      "DELETEDTIME"},
                                     [this](const ForeignRow &row) { takeTransaction(row); });
    }

    void takeTransaction(const ForeignRow &row)
    {
        const QString status = row.text(6).left(1).toUpper();
        if (status == "V"_L1 || !row.text(13).trimmed().isEmpty())
            return;
        const Key id = row.number(0);
        AppTransaction transaction;
        RawEntry &common = transaction.common;
        common.bankId = u"mmex-"_s + QString::number(id);
        common.day = QDate::fromString(row.text(11).left(10), Qt::ISODate);
        common.checkNumber = row.text(7);
        common.memo = row.text(8);
        common.tags = m_tagsOf.value(id);
        if (status == "F"_L1)
            common.tags.append(MoneyManagerExFormat::tr("Follow up"));
        else if (status == "D"_L1)
            common.tags.append(MoneyManagerExFormat::tr("Duplicate"));
        const QString code = row.text(4).toLower();
        const bool isGood =
            common.day.isValid() &&
            (code == "transfer"_L1 ? addTransferLegs(transaction, row, status == "R"_L1)
                                   : addLegs(transaction, row, code, status == "R"_L1));
        if (isGood)
            m_book.add(transaction);
        else
            m_file.problems.push_back(unreadTransaction(0));
    }

    bool addTransferLegs(AppTransaction &transaction, const ForeignRow &row, bool isReconciled)
    {
        const Key from = row.number(1);
        const Key to = row.number(2);
        const Currency sentIn = m_accounts.value(from).currency;
        const Currency gotIn = m_accounts.value(to).currency;
        const Currency currency = sentIn.isNull() ? gotIn : sentIn;
        const auto sent = moneyOf(row.real(5), currency);
        const double other = row.isNull(12) || row.real(12) == 0.0 ? row.real(5) : row.real(12);
        const auto got = moneyOf(other, gotIn.isNull() ? currency : gotIn);
        if (currency.isNull() || !sent || !got || !m_book.knows(accountKey(from)) ||
            !m_book.knows(accountKey(to)))
            return false;
        transaction.legs.push_back(
            {accountKey(from), sent->negated(), sent->negated(), {}, isReconciled});
        transaction.legs.push_back({accountKey(to), *got, *sent, {}, isReconciled});
        return true;
    }

    bool addLegs(AppTransaction &transaction,
                 const ForeignRow &row,
                 const QString &code,
                 bool isReconciled)
    {
        const Key account = row.number(1);
        const Currency currency = m_accounts.value(account).currency;
        const auto size = moneyOf(row.real(5), currency);
        const bool isIn = code == "deposit"_L1;
        if (!m_book.knows(accountKey(account)) || !size || (!isIn && code != "withdrawal"_L1))
            return false;
        transaction.common.payee = m_payees.value(row.number(3));
        const auto directed = [isIn](Money money) { return isIn ? money : money.negated(); };
        transaction.legs.push_back(
            {accountKey(account), directed(*size), directed(*size), {}, isReconciled});
        std::vector<Part> parts = m_parts.value(row.number(0));
        if (parts.empty())
            parts.push_back({categoryKey(row.number(9), row.number(10)), row.real(5), {}});
        for (const Part &part : parts) {
            const auto amount = moneyOf(part.amount, currency);
            if (!amount)
                return false;
            if (!m_book.knows(part.category))
                addCategory(part.category, {});
            const Money met = directed(*amount).negated();
            transaction.legs.push_back({part.category, met, met, part.note});
        }
        return true;
    }

    ForeignDatabase m_database;
    const ImportOptions &m_options;
    PostingBook m_book;
    RawFile m_file;
    QSet<QByteArray> m_tables;
    QHash<Key, QString> m_currencies;
    QHash<Key, OwnAccount> m_accounts;
    std::vector<std::pair<Key, StatedBalance>> m_openings;
    QHash<Key, QString> m_payees;
    QHash<Key, std::pair<QString, Key>> m_categories; ///< name and parent
    QHash<Key, QString> m_tags;
    QHash<Key, QStringList> m_tagsOf; ///< by transaction
    QHash<Key, std::vector<Part>> m_parts;
};

} // namespace

QString MoneyManagerExFormat::name() const
{
    return u"Money Manager EX"_s;
}

QStringList MoneyManagerExFormat::suffixes() const
{
    return {u"mmb"_s};
}

Recognition MoneyManagerExFormat::recognise(const FileHead &file) const
{
    if (!ForeignDatabase::isOne(file.head))
        return 0;
    return file.head.contains("CHECKINGACCOUNT_V1") || file.head.contains("ACCOUNTLIST_V1") ? 98
           : file.fileName.endsWith(".mmb"_L1, Qt::CaseInsensitive)                         ? 90
                                                                                            : 0;
}

Result<RawFile> MoneyManagerExFormat::read(QByteArrayView bytes,
                                           const ImportOptions &options,
                                           Progress &progress) const
{
    Result<RawFile> file = Reader(bytes, options, progress).read();
    if (!file)
        return file;
    return finished({name(), std::move(*file), true, 0}, progress);
}

} // namespace bp
