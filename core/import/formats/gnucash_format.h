// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// GnuCash books as XML, packed or not: accounts, transactions, splits, transfers; scheduled
/// templates stay behind.

#include "core/import/import_format.h"

#include <QCoreApplication>

namespace bp {

class GnuCashFormat final : public ImportFormat
{
    Q_DECLARE_TR_FUNCTIONS(bp::GnuCashFormat)

public:
    QString name() const override;
    QStringList suffixes() const override;
    Recognition recognise(const FileHead &head) const override;
    [[nodiscard]] Result<RawFile>
    read(QByteArrayView bytes, const ImportOptions &options, Progress &progress) const override;
};

} // namespace bp
