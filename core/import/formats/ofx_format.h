// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// OFX and QFX: 1.x SGML and 2.x XML, with and without header, of banks, cards, loans and the cash
/// of investments.

#include "core/import/import_format.h"

#include <QCoreApplication>

namespace bp {

class OfxFormat final : public ImportFormat
{
    Q_DECLARE_TR_FUNCTIONS(bp::OfxFormat)

public:
    QString name() const override;
    QStringList suffixes() const override;
    Recognition recognise(const FileHead &head) const override;
    [[nodiscard]] Result<RawFile>
    read(QByteArrayView bytes, const ImportOptions &options, Progress &progress) const override;
};

} // namespace bp
