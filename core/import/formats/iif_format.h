// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// QuickBooks interchange: transactions with their splits, and the types of accounts.

#include "core/import/import_format.h"

#include <QCoreApplication>

namespace bp {

class IifFormat final : public ImportFormat
{
    Q_DECLARE_TR_FUNCTIONS(bp::IifFormat)

public:
    QString name() const override;
    QStringList suffixes() const override;
    Recognition recognise(const FileHead &head) const override;
    [[nodiscard]] Result<RawFile>
    read(QByteArrayView bytes, const ImportOptions &options, Progress &progress) const override;
};

} // namespace bp
