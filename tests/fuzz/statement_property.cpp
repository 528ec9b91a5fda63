// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/statement_property.h"

#include "core/import/proof.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace bp {
namespace {

__extension__ typedef __int128 Wide;

void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

/// An upper bound: every kind of line end counts.
int linesIn(QByteArrayView bytes)
{
    return 2 + int(std::count_if(
                   bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; }));
}

void checkEntry(const RawEntry &entry, const RawStatement &statement, int lines)
{
    require(entry.day.isValid(), "an entry has a day");
    require(entry.amount.currency() == statement.currency,
            "an entry is in its statement's currency");
    require(entry.line >= 0 && entry.line <= lines, "an entry begins on a line of the file");
    require(entry.lastLine == 0 || (entry.lastLine >= entry.line && entry.lastLine <= lines),
            "an entry ends on a line of the file");
    if (entry.splits.empty())
        return;
    Wide sum = 0;
    for (const RawSplit &split : entry.splits)
        sum += split.amount.minor();
    require(sum == entry.amount.minor(), "the parts of an entry add up to it");
}

void checkProblems(const std::vector<ImportProblem> &problems, int lines)
{
    for (const ImportProblem &problem : problems) {
        require(problem.line >= 0 && problem.line <= lines, "a problem names a line of the file");
        require(!problem.message.isEmpty(), "a problem says something");
    }
}

void checkProof(const RawStatement &statement)
{
    const Proof proof = proofOf(statement);
    if (proof.verdict != ProofVerdict::Proved)
        return;
    Wide sum = proof.opening->minor();
    for (const RawEntry &entry : statement.entries)
        sum += entry.isPending ? 0 : entry.amount.minor();
    require(sum == proof.closing->minor(), "what is proved adds up");
}

} // namespace

int holdsForAnyBytes(const ImportFormat &format, const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const ImportOptions options{EUR, {}, {}};
    [[maybe_unused]] const Recognition sure =
        format.recognise({QStringLiteral("any"), bytes, bytes.size()});
    const auto file = format.read(bytes, options, Progress::none());
    if (!file) {
        require(!file.error().message.isEmpty(), "an error is a sentence");
        return 0;
    }
    // UTF-16 has twice as many bytes as signs, so its lines are no more than counted here.
    const int lines = linesIn(bytes);
    checkProblems(file->problems, lines);
    for (const RawStatement &statement : file->statements) {
        for (const RawEntry &entry : statement.entries)
            checkEntry(entry, statement, lines);
        checkProblems(statement.problems, lines);
        checkProof(statement);
    }
    const auto again = format.read(bytes, options, Progress::none());
    require(again && again->statements == file->statements, "the same bytes say the same");
    return 0;
}

} // namespace bp
