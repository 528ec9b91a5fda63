// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/gnucash_sqlite_format.h"

#include "tests/fuzz/statement_property.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bp::GnuCashSqliteFormat format;
    return bp::holdsForAnyBytes(format, data, size);
}
