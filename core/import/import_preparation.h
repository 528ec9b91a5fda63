// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// From files to a preview: reads them, finds accounts, duplicates, transfers and categories. Reads
/// only; runs on a worker.

#include "core/import/import_preview.h"

namespace bp {

/// A file already read.
struct ImportFile
{
    QString name;
    QString path;
    QByteArray hash;
    RawFile content;
};

struct ImportRequest
{
    QStringList paths;
    AccountId account; ///< all statements go there; null: found by what the files say
    QHash<QString, QHash<QString, int>> answers; ///< by path, by ImportQuestion::key
    std::optional<quint64>
        revision; ///< of the ledger (LedgerSource::revision()); without it commit checks again
    bool mayBeEmpty = false; ///< no good file is a preview of their problems
};

/// Reads the files, finds accounts, duplicates, transfers and categories. Reads only; runs on a
/// worker. One bad file among several is a problem of that file; no good file is an Error,
/// unless the request says otherwise.
[[nodiscard]] Result<ImportPreview> prepareImport(const ImportRequest &request,
                                                  const LedgerReader &reader,
                                                  const Advisors &advisors,
                                                  Progress &progress);
/// The same for files already read.
[[nodiscard]] Result<ImportPreview> prepareImport(std::vector<ImportFile> files,
                                                  const ImportRequest &request,
                                                  const LedgerReader &reader,
                                                  const Advisors &advisors,
                                                  Progress &progress);

} // namespace bp
