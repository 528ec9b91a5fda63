// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/gnucash_sqlite_format.h"

#include "core/import/formats/app_book.h"
#include "core/import/formats/gnucash_book.h"
#include "core/ledger/foreign_database.h"

#include <array>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct Commodity
{
    QString space;
    QString name;
};

/// The local day of "2024-03-05 10:59:00", or "20240304230000": older books hold local midnight in
/// UTC, which east of Greenwich is the evening before.
QDate dayOfMoment(QString moment)
{
    moment.removeIf([](QChar c) { return !c.isDigit(); });
    const QDate day = QDate::fromString(moment.left(8), u"yyyyMMdd"_s);
    return moment.mid(8, 2).toInt() >= 12 ? day.addDays(1) : day;
}

class Reader
{
public:
    Reader(QByteArrayView bytes, Progress &progress)
        : m_database(bytes, progress)
    {
    }

    [[nodiscard]] Result<RawFile> read()
    {
        constexpr std::array steps{&Reader::readCommodities,
                                   &Reader::readAccounts,
                                   &Reader::readSlots,
                                   &Reader::readSplits,
                                   &Reader::readTransactions};
        for (const auto step : steps) {
            if (auto done = (this->*step)(); !done)
                return fail(done.error());
        }
        m_book.moveTo(m_file);
        return std::move(m_file);
    }

private:
    [[nodiscard]] Result<void> readCommodities()
    {
        return m_database.forEachRow(
            "commodities", {"guid", "namespace", "mnemonic"}, [this](const ForeignRow &row) {
                m_commodities.insert(row.text(0), {row.text(1), row.text(2)});
            });
    }

    [[nodiscard]] Result<void> readAccounts()
    {
        return m_database.forEachRow(
            "accounts",
            {"guid", "name", "parent_guid", "account_type", "commodity_guid"},
            [this](const ForeignRow &row) {
                const Commodity commodity = m_commodities.value(row.text(4));
                m_book.addAccount(
                    row.text(0),
                    {row.text(1), row.text(2), row.text(3), commodity.space, commodity.name});
            });
    }

    /// GnuCash's place for what came later.
    [[nodiscard]] Result<void> readSlots()
    {
        const auto tables = m_database.tables();
        if (!tables)
            return fail(tables.error());
        if (std::ranges::find(*tables, "slots") == tables->end())
            return {};
        return m_database.forEachRow("slots",
                                     {"obj_guid", "name", "string_val", "gdate_val"},
                                     [this](const ForeignRow &row) {
                                         const QString name = row.text(1);
                                         if (name == "notes"_L1)
                                             m_notes.insert(row.text(0), row.text(2));
                                         else if (name == "online_id"_L1)
                                             m_bankIds.insert(row.text(0), row.text(2));
                                         else if (name == "date-posted"_L1)
                                             m_days.insert(row.text(0), row.text(3));
                                     });
    }

    [[nodiscard]] Result<void> readSplits()
    {
        return m_database.forEachRow("splits",
                                     {"guid",
                                      "tx_guid",
                                      "account_guid",
                                      "memo",
                                      "reconcile_state",
                                      "value_num",
                                      "value_denom",
                                      "quantity_num",
                                      "quantity_denom"},
                                     [this](const ForeignRow &row) {
                                         const QString id = row.text(0);
                                         m_splits[row.text(1)].push_back(
                                             {m_bankIds.value(id, id),
                                              row.text(2),
                                              row.text(3),
                                              row.text(4),
                                              {row.number(5), row.number(6)},
                                              {row.number(7), row.number(8)}});
                                     });
    }

    [[nodiscard]] Result<void> readTransactions()
    {
        return m_database.forEachRow(
            "transactions",
            {"guid", "currency_guid", "num", "post_date", "description"},
            [this](const ForeignRow &row) {
                const QString id = row.text(0);
                GnuCashTransaction transaction;
                RawEntry &common = transaction.common;
                common.bankId = id;
                common.checkNumber = row.text(2);
                common.payee = row.text(4);
                common.memo = m_notes.value(id);
                const QString day = m_days.value(id);
                common.day = day.isEmpty() ? dayOfMoment(row.text(3)) : dayOfMoment(day.left(10));
                transaction.currency = m_commodities.value(row.text(1)).name;
                transaction.splits = m_splits.take(id);
                if (!m_book.add(transaction))
                    m_file.problems.push_back(unreadTransaction(0));
            });
    }

    ForeignDatabase m_database;
    GnuCashBook m_book;
    RawFile m_file;
    QHash<QString, Commodity> m_commodities;
    QHash<QString, QString> m_notes;
    QHash<QString, QString> m_bankIds;
    QHash<QString, QString> m_days;
    QHash<QString, std::vector<GnuCashSplit>> m_splits;
};

} // namespace

QString GnuCashSqliteFormat::name() const
{
    return u"GnuCash"_s;
}

QStringList GnuCashSqliteFormat::suffixes() const
{
    return {u"gnucash"_s, u"sqlite"_s, u"sqlite3"_s, u"db"_s};
}

Recognition GnuCashSqliteFormat::recognise(const FileHead &file) const
{
    if (!ForeignDatabase::isOne(file.head))
        return 0;
    // Every book has both; where the schema lies deeper in the file, its name must do.
    const bool hasTables =
        file.head.contains("commodity_guid") || file.head.contains("reconcile_state");
    return hasTables ? 98 : file.fileName.endsWith(".gnucash"_L1, Qt::CaseInsensitive) ? 90 : 0;
}

Result<RawFile>
GnuCashSqliteFormat::read(QByteArrayView bytes, const ImportOptions &, Progress &progress) const
{
    Result<RawFile> file = Reader(bytes, progress).read();
    if (!file)
        return file;
    return finished({name(), std::move(*file), true, 0}, progress);
}

} // namespace bp
