// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_decisions.h"

#include "core/base/merchant_text.h"
#include "core/import/import_proofs.h"

namespace bp {

QString payeeName(const RawEntry &row)
{
    const QString name = merchantName(row.payee, row.memo);
    return name.isEmpty() ? row.payee.simplified() : name;
}

Result<void> decideRows(ImportPreview &preview,
                        const LedgerReader &reader,
                        const Advisors &advisors,
                        Progress &progress)
{
    decideDuplicates(preview, reader, progress);
    readBalances(preview, reader);
    proveWithBook(preview);
    decideByBalance(preview);
    decideTransfers(preview, reader);
    decideCategories(preview, reader, advisors, progress);
    findGaps(preview, reader);
    if (progress.isCancelled())
        return fail(Error::Code::Cancelled, {});
    return {};
}

} // namespace bp
