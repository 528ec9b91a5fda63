// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/foreign_database.h"

#include "core/db/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

constexpr char magic[] = "SQLite format 3"; // and a zero

/// A file that was in use keeps a mark that its newest pages are in a second file; without the
/// mark SQLite reads what the file itself has (sqlite.org/c3ref/deserialize.html).
QByteArray withoutJournalMark(QByteArrayView bytes)
{
    QByteArray image = QByteArray::fromRawData(bytes.data(), bytes.size());
    if (bytes.size() > 19 && (bytes[18] == 2 || bytes[19] == 2))
        image[18] = image[19] = 1;
    return image;
}

QByteArray quoted(QByteArray name)
{
    return '"' + name.replace('"', "\"\"") + '"';
}

class StatementRow : public ForeignRow
{
public:
    explicit StatementRow(const db::Statement &statement)
        : m_statement(statement)
    {
    }
    bool isNull(int column) const override { return m_statement.isNull(column); }
    QString text(int column) const override { return m_statement.text(column); }
    std::int64_t number(int column) const override { return m_statement.int64(column); }
    double real(int column) const override { return m_statement.real(column); }

private:
    const db::Statement &m_statement;
};

} // namespace

struct ForeignDatabase::Open
{
    QByteArray image;
    Progress &progress;
    // A row is at least some bytes and needs some steps for each; a damaged tree of pages may lead
    // in circles.
    std::int64_t rounds = 0;

    std::optional<db::Connection> opened;

    const db::Connection &connection()
    {
        constexpr int steps = 10'000;
        rounds = 100 + image.size() / 100;
        if (!opened)
            opened.emplace(
                image, steps, [this] { return --rounds > 0 && !progress.isCancelled(); });
        return *opened;
    }

    Error errorFrom() const
    {
        if (progress.isCancelled())
            return {Error::Code::Cancelled, {}, {}};
        return {Error::Code::Invalid,
                QCoreApplication::translate(
                    "bp::ForeignDatabase",
                    "This database is damaged or cut short. Open it in the app that made it, save "
                    "it under another name and choose that file. Nothing was read."),
                {}};
    }
};

bool ForeignDatabase::isOne(QByteArrayView head)
{
    return head.startsWith(QByteArrayView(magic, sizeof magic));
}

ForeignDatabase::ForeignDatabase(QByteArrayView bytes, Progress &progress)
    : m_open(new Open{withoutJournalMark(bytes), progress, 0, {}})
{
}

ForeignDatabase::~ForeignDatabase() = default;

Result<std::vector<QByteArray>> ForeignDatabase::tables() const
{
    try {
        const db::Connection &connection = m_open->connection();
        db::Statement rows(connection, "SELECT name FROM sqlite_schema WHERE type = 'table'");
        std::vector<QByteArray> names;
        while (rows.step())
            names.push_back(rows.text(0).toUtf8());
        return names;
    } catch (const db::Failure &) {
        return fail(m_open->errorFrom());
    }
}

Result<void> ForeignDatabase::forEachRow(const QByteArray &table,
                                         const std::vector<QByteArray> &columns,
                                         const std::function<void(const ForeignRow &)> &visit) const
{
    try {
        const db::Connection &connection = m_open->connection();
        std::vector<QString> known;
        db::Statement info(connection, "SELECT name FROM pragma_table_info(?)");
        info.bind(QString::fromUtf8(table));
        while (info.step())
            known.push_back(info.text(0));
        QByteArray selected;
        for (const QByteArray &column : columns) {
            const bool isKnown = std::ranges::any_of(known, [&](const QString &name) {
                return name.compare(QLatin1StringView(column), Qt::CaseInsensitive) == 0;
            });
            selected += (selected.isEmpty() ? "" : ", ") + (isKnown ? quoted(column) : "NULL");
        }
        db::Statement rows(connection, "SELECT " + selected + " FROM " + quoted(table));
        const StatementRow row(rows);
        while (rows.step())
            visit(row);
        return {};
    } catch (const db::Failure &) {
        return fail(m_open->errorFrom());
    }
}

} // namespace bp
