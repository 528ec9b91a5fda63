// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A SQLite file another app made, for reading its tables: nothing of it is written, run or
/// trusted. A worker may use it; one thread at a time.

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace bp {

/// One row, while it is visited; columns by their place in the question.
class ForeignRow
{
public:
    virtual ~ForeignRow() = default;
    virtual bool isNull(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual std::int64_t number(int column) const = 0;
    virtual double real(int column) const = 0;
};

class ForeignDatabase
{
public:
    /// Any SQLite file, by its first bytes.
    static bool isOne(QByteArrayView head);

    /// `bytes` and `progress` must outlive it. Nothing is read yet.
    ForeignDatabase(QByteArrayView bytes, Progress &progress);
    ~ForeignDatabase();

    /// The names of its tables, as written.
    [[nodiscard]] Result<std::vector<QByteArray>> tables() const;
    /// Every row of a table in the order it is stored; NULL for a column the table lacks. An Error
    /// when the table is missing, the file is damaged or reading was cancelled.
    [[nodiscard]] Result<void>
    forEachRow(const QByteArray &table,
               const std::vector<QByteArray> &columns,
               const std::function<void(const ForeignRow &)> &visit) const;

private:
    struct Open;
    std::unique_ptr<Open> m_open;
};

} // namespace bp
