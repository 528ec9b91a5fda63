// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Money Manager EX databases (.mmb): accounts with their initial balances, payees, categories of
/// two levels (as once) or of any depth, splits, transfers and tags. What is void or deleted there
/// is no money. The tables are those of github.com/moneymanagerex/database.

#include "core/import/import_format.h"

#include <QCoreApplication>

namespace bp {

class MoneyManagerExFormat final : public ImportFormat
{
    Q_DECLARE_TR_FUNCTIONS(bp::MoneyManagerExFormat)

public:
    QString name() const override;
    QStringList suffixes() const override;
    Recognition recognise(const FileHead &head) const override;
    [[nodiscard]] Result<RawFile>
    read(QByteArrayView bytes, const ImportOptions &options, Progress &progress) const override;
};

} // namespace bp
