// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A prepared statement. The only place where values of ours become values of SQL and back: days
/// are yyyymmdd, null ids and null days are NULL. Throws Failure.

#include "core/base/id.h"
#include "core/db/connection.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

struct sqlite3_stmt;

namespace bp::db {

constexpr std::int64_t dayNumber(int year, int month, int day)
{
    return std::int64_t(year) * 10000 + month * 100 + day;
}
inline std::int64_t dayNumber(QDate day)
{
    int y = 0;
    int m = 0;
    int d = 0;
    day.getDate(&y, &m, &d);
    return dayNumber(y, m, d);
}
inline QDate dayFromNumber(std::int64_t number)
{
    return QDate(int(number / 10000), int(number / 100 % 100), int(number % 100));
}

/// A column as it is stored, for hashing; valid until the next step.
struct RawValue
{
    char type = 0;
    QByteArrayView bytes;
};

class Statement
{
public:
    Statement(const Connection &connection, const QByteArray &sql);
    Statement(Statement &&) = default;
    ~Statement();

    /// Resets and binds all parameters, in order.
    template <typename... Values>
    Statement &bind(const Values &...values)
    {
        reset();
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }
    bool step(); ///< true: a row is there; false: done
    void run();  ///< steps to the end and resets

    void reset();
    void bindAt(int index, std::int64_t value);
    void bindAt(int index, long long value) { bindAt(index, std::int64_t(value)); }
    void bindAt(int index, int value) { bindAt(index, std::int64_t(value)); }
    void bindAt(int index, bool value) { bindAt(index, std::int64_t(value)); }
    void bindAt(int index, double value);
    void bindAt(int index, const QString &value);
    void bindAt(int index, const QByteArray &blob);
    void bindAt(int index, QDate day);
    void bindNull(int index);
    template <typename Tag>
    void bindAt(int index, Id<Tag> id)
    {
        id.isNull() ? bindNull(index) : bindAt(index, id.value());
    }
    template <typename T>
    void bindAt(int index, const std::optional<T> &value)
    {
        value ? bindAt(index, *value) : bindNull(index);
    }

    bool isNull(int column) const;
    std::int64_t int64(int column) const;
    int integer(int column) const { return int(int64(column)); }
    bool flag(int column) const { return int64(column) != 0; }
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    QDate day(int column) const;
    int columnCount() const;
    RawValue raw(int column) const;
    template <typename I>
    I id(int column) const
    {
        return I(int64(column)); // NULL reads as 0, which is "none"
    }

private:
    const Connection &m_connection; ///< outlives this
    PreparedStatement m_statement;
};

/// First column of the first row; 0 if there is none.
std::int64_t integer(const Connection &connection, const char *sql);

/// Prepares, binds and runs a statement that is needed once.
template <typename... Values>
void run(const Connection &connection, const QByteArray &sql, const Values &...values)
{
    Statement(connection, sql).bind(values...).run();
}

} // namespace bp::db
