// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The product's own source files, taken apart far enough to check the rules of the house.

#include <QString>
#include <QStringList>

#include <vector>

namespace bp::test {

struct Include
{
    int line = 0;
    QString target;
    bool isQuoted = false; ///< "…" rather than <…>
};

struct Literal
{
    int line = 0;
    QString text;
    QStringList calls;        ///< names of the calls around it, innermost last
    bool isContinued = false; ///< follows another literal directly
};

struct SourceFile
{
    QString path;      ///< from the root: "core/base/money.h"
    QStringList lines; ///< as written
    QStringList code;  ///< without comments and with empty literals
    std::vector<Include> includes;
    std::vector<Literal> literals;

    /// "core/base/money.h:12"
    QString at(int line) const { return path + u':' + QString::number(line); }
    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    QString unit() const
    {
        return path.left(path.lastIndexOf(u'.'));
    } ///< header and source share it
};

/// Every .h and .cpp under the given folders of the source tree, by path.
std::vector<SourceFile> sourceFiles(const QStringList &folders);
/// The same from text, for tests of the checks themselves.
SourceFile sourceFile(const QString &path, const QString &text);

} // namespace bp::test
