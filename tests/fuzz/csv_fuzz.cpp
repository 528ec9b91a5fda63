// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_format.h"

#include "tests/fuzz/statement_property.h"

#include <cstdio>
#include <cstdlib>

using namespace bp;

namespace {

/// What a file was understood as is remembered; reading it again under that memory must say the
/// same.
void memoryKeepsTheReading(const CsvFormat &format, QByteArrayView bytes)
{
    const auto first = format.read(bytes, {}, Progress::none());
    if (!first)
        return;
    ImportOptions options;
    options.layout = first->layout;
    const auto second = format.read(bytes, options, Progress::none());
    if (second && second->statements == first->statements)
        return;
    std::fprintf(stderr, "broken promise: a remembered layout reads the same file alike\n");
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const CsvFormat format;
    memoryKeepsTheReading(format, QByteArrayView(data, qsizetype(size)));
    return holdsForAnyBytes(format, data, size);
}
