// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Beancount journals: transactions with any number of postings, expressions, prices and a leg left
/// to balance.

#include "core/import/import_format.h"

#include <QCoreApplication>

namespace bp {

class BeancountFormat final : public ImportFormat
{
    Q_DECLARE_TR_FUNCTIONS(bp::BeancountFormat)

public:
    QString name() const override;
    QStringList suffixes() const override;
    Recognition recognise(const FileHead &head) const override;
    [[nodiscard]] Result<RawFile>
    read(QByteArrayView bytes, const ImportOptions &options, Progress &progress) const override;
};

} // namespace bp
