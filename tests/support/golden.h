// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Compares with a file kept beside the tests; BP_UPDATE_GOLDEN=1 in the environment writes it
/// anew.

#include <QByteArray>
#include <QString>

namespace bp::test {

/// "" when `actual` is what the file under tests/data holds; otherwise a sentence with the first
/// line that differs.
QString differsFromGolden(const QString &nameInData, const QByteArray &actual);

} // namespace bp::test
