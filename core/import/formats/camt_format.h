// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// ISO 20022 account reports (camt.052), statements (camt.053) and notifications (camt.054) of
/// every version.

#include "core/import/import_format.h"

#include <QCoreApplication>

namespace bp {

class CamtFormat final : public ImportFormat
{
    Q_DECLARE_TR_FUNCTIONS(bp::CamtFormat)

public:
    QString name() const override;
    QStringList suffixes() const override;
    Recognition recognise(const FileHead &head) const override;
    [[nodiscard]] Result<RawFile>
    read(QByteArrayView bytes, const ImportOptions &options, Progress &progress) const override;
};

} // namespace bp
