// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A trained label model as bytes: a version, a checksum, and the parts, compressed. The same parts
/// give the same bytes; bytes that are damaged or of another version give an Error.

#include "core/base/result.h"

#include "ml/text/label_parts.h"

#include <QByteArray>
#include <QCoreApplication>

namespace bp::ml {

class ModelFile
{
    Q_DECLARE_TR_FUNCTIONS(bp::ml::ModelFile)

public:
    static QByteArray written(const LabelParts &parts);
    [[nodiscard]] static Result<LabelParts> read(const QByteArray &bytes);
};

} // namespace bp::ml
