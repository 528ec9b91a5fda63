// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// One kind of file: one class in one file of core/import/formats, one line in import_formats.cpp.
/// No state; may be used from several threads.

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/raw_entry.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QStringList>

namespace bp {

/// How sure a format is that a file is its own, from the content: 0 not mine, 1…99, 100 certain.
using Recognition = int;

struct FileHead
{
    QString fileName;    ///< without folder; a hint only
    QByteArrayView head; ///< up to the first 64 KiB
    std::int64_t size = 0;
};

struct ImportOptions
{
    Currency currency; ///< assumed where the file names none (the book's or the chosen account's)
    QByteArray layout; ///< remembered mapping of a CSV (ImportProfile::mapping); empty: infer
    QHash<QString, int> answers; ///< by ImportQuestion::key
};

class ImportFormat
{
public:
    virtual ~ImportFormat() = default;
    virtual QString name() const = 0;         ///< "CAMT.053"
    virtual QStringList suffixes() const = 0; ///< for the open dialog, without dots
    virtual Recognition recognise(const FileHead &head) const = 0;
    /// Reads the whole file. A bad row is a problem with its line, never a failed file; an Error is
    /// a file that gives nothing (and says what to do). Never crashes, whatever the bytes.
    [[nodiscard]] virtual Result<RawFile>
    read(QByteArrayView bytes, const ImportOptions &options, Progress &progress) const = 0;
};

} // namespace bp
