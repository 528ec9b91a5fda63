// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// SWIFT account statements (MT940) and interim reports (MT942) in the dialects of many banks.

#include "core/import/import_format.h"

#include <QCoreApplication>

namespace bp {

class Mt940Format final : public ImportFormat
{
    Q_DECLARE_TR_FUNCTIONS(bp::Mt940Format)

public:
    QString name() const override;
    QStringList suffixes() const override;
    Recognition recognise(const FileHead &head) const override;
    [[nodiscard]] Result<RawFile>
    read(QByteArrayView bytes, const ImportOptions &options, Progress &progress) const override;
};

} // namespace bp
