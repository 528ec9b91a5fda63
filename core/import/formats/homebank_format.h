// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// HomeBank files: accounts with their initial balances, payees, categories, splits and transfers.

#include "core/import/import_format.h"

#include <QCoreApplication>

namespace bp {

class HomeBankFormat final : public ImportFormat
{
    Q_DECLARE_TR_FUNCTIONS(bp::HomeBankFormat)

public:
    QString name() const override;
    QStringList suffixes() const override;
    Recognition recognise(const FileHead &head) const override;
    [[nodiscard]] Result<RawFile>
    read(QByteArrayView bytes, const ImportOptions &options, Progress &progress) const override;
};

} // namespace bp
