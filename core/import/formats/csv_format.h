// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// CSV and its kin: whatever the bank or the app calls the columns. See csv_columns and
/// csv_decisions for how the file itself says what they mean.

#include "core/import/import_format.h"

namespace bp {

class CsvFormat final : public ImportFormat
{
public:
    QString name() const override;
    QStringList suffixes() const override;
    Recognition recognise(const FileHead &head) const override;
    [[nodiscard]] Result<RawFile>
    read(QByteArrayView bytes, const ImportOptions &options, Progress &progress) const override;
};

} // namespace bp
