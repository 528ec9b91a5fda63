// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/money_manager_ex_format.h"

#include "tests/fuzz/statement_property.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bp::MoneyManagerExFormat format;
    return bp::holdsForAnyBytes(format, data, size);
}
