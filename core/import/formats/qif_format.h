// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Quicken Interchange Format: accounts of all types, splits, transfers, categories with classes;
/// of investments what moves the account's cash.

#include "core/import/import_format.h"

#include <QCoreApplication>

namespace bp {

class QifFormat final : public ImportFormat
{
    Q_DECLARE_TR_FUNCTIONS(bp::QifFormat)

public:
    QString name() const override;
    QStringList suffixes() const override;
    Recognition recognise(const FileHead &head) const override;
    [[nodiscard]] Result<RawFile>
    read(QByteArrayView bytes, const ImportOptions &options, Progress &progress) const override;
};

} // namespace bp
