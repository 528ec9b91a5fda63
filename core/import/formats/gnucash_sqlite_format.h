// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// GnuCash books saved as SQLite: accounts, categories, splits, transfers and opening balances. The
/// tables are those of wiki.gnucash.org/wiki/SQL.

#include "core/import/import_format.h"

namespace bp {

class GnuCashSqliteFormat final : public ImportFormat
{
public:
    QString name() const override;
    QStringList suffixes() const override;
    Recognition recognise(const FileHead &head) const override;
    [[nodiscard]] Result<RawFile>
    read(QByteArrayView bytes, const ImportOptions &options, Progress &progress) const override;
};

} // namespace bp
