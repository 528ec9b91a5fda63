// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The list of formats, and reading a file by the one that recognises it.

#include "core/import/import_format.h"

#include <vector>

namespace bp {

/// Best first among equally sure ones.
const std::vector<const ImportFormat *> &importFormats();

/// The format surest of these bytes; null when none is.
const ImportFormat *formatOf(const FileHead &head);

/// Recognises and reads. Errors say what the file is when it is something we know and do not read
/// (PDF, a picture, a spreadsheet, an archive) and what to do instead.
[[nodiscard]] Result<RawFile> readStatementBytes(QByteArrayView bytes,
                                                 const QString &fileName,
                                                 const ImportOptions &options,
                                                 Progress &progress);
/// The same from disk; files over 512 MiB are refused with a sentence, without being read.
[[nodiscard]] Result<RawFile>
readStatementFile(const QString &path, const ImportOptions &options, Progress &progress);

/// What is wrong with one of several files: with its name in front, unless the message says it.
QString namedProblem(const QString &path, const QString &message);

} // namespace bp
