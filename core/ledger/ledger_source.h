// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The worker's door: a value that may be handed to another thread. Reads through a read-only
/// connection of its own, so it never waits for the writer.

#include "core/base/result.h"
#include "core/ledger/ledger_reader.h"

#include <QString>

#include <functional>
#include <type_traits>

namespace bp {

class LedgerSource
{
public:
    LedgerSource() = default;
    LedgerSource(QString path, quint64 revision);

    const QString &path() const { return m_path; }
    quint64 revision() const { return m_revision; } ///< of the ledger when this source was made

    /// Calls `body(const LedgerReader &)` and returns what it returns, as a Result; failures of the
    /// database become an Error. The body may itself return a Result.
    template <typename Body>
    [[nodiscard]] auto read(Body &&body) const
    {
        using Value = std::invoke_result_t<Body, const LedgerReader &>;
        return readAs(std::forward<Body>(body), static_cast<Value *>(nullptr));
    }

private:
    template <typename Body, typename T>
    [[nodiscard]] Result<T> readAs(Body &&body, Result<T> *) const
    {
        Result<T> result = fail(Error::Code::Database, {});
        if (auto opened = run([&](const LedgerReader &reader) { result = body(reader); }); !opened)
            return fail(opened.error());
        return result;
    }
    template <typename Body, typename T>
    [[nodiscard]] Result<T> readAs(Body &&body, T *) const
    {
        std::optional<T> value;
        if (auto opened = run([&](const LedgerReader &reader) { value.emplace(body(reader)); });
            !opened)
            return fail(opened.error());
        return std::move(*value);
    }
    [[nodiscard]] Result<void> run(const std::function<void(const LedgerReader &)> &body) const;

    QString m_path;
    quint64 m_revision = 0;
};

} // namespace bp
