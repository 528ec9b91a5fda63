// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger_source.h"

#include "core/db/connection.h"

namespace bp {

LedgerSource::LedgerSource(QString path, quint64 revision)
    : m_path(std::move(path))
    , m_revision(revision)
{
}

Result<void> LedgerSource::run(const std::function<void(const LedgerReader &)> &body) const
{
    try {
        const db::Connection connection(m_path, db::Connection::Mode::ReadOnly);
        connection.exec("BEGIN"); // one state of the book for the whole body
        body(LedgerReader(connection));
        return {};
    } catch (const db::Failure &failure) {
        return fail(db::errorFrom(failure, m_path));
    }
}

} // namespace bp
