// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/proof_sentences.h"

#include "core/base/display.h"
#include "core/import/difference_solver.h"

#include <QCoreApplication>

#include <algorithm>

namespace bp {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::ProofSentences)
};

constexpr float sureMatch = 0.97F; // rows matched as surely as this are not asked about again

/// The rows a difference may come from, with where they stand in the preview.
struct Suspects
{
    std::vector<DifferenceRow> rows;
    std::vector<RowRef> refs;

    void add(const PreviewRow &row, RowRef ref, bool isCounted)
    {
        rows.push_back({row.raw.line,
                        row.raw.day,
                        row.raw.amount,
                        QString(row.raw.payee + u'\n' + row.raw.memo),
                        isCounted});
        refs.push_back(ref);
    }
};

Suspects ofFile(const ImportPreview &preview, int statement)
{
    Suspects suspects;
    const auto &rows = preview.statements[size_t(statement)].rows;
    for (int i = 0; i < int(rows.size()); ++i) {
        if (!rows[size_t(i)].raw.isPending)
            suspects.add(rows[size_t(i)], {statement, i}, true);
    }
    return suspects;
}

Suspects withBook(const ImportPreview &preview, int index)
{
    Suspects suspects;
    const PreviewStatement &about = preview.statements[size_t(index)];
    for (int s = 0; s < int(preview.statements.size()); ++s) {
        const PreviewStatement &statement = preview.statements[size_t(s)];
        if (statement.account != about.account)
            continue;
        for (int r = 0; r < int(statement.rows.size()); ++r) {
            const PreviewRow &row = statement.rows[size_t(r)];
            const bool isSettled = row.verdict == RowVerdict::AlreadyThere && !row.isTicked &&
                                   row.confidence >= sureMatch;
            if (row.raw.day <= about.bookProof.day && !row.raw.isPending && !isSettled)
                suspects.add(row, {s, r}, row.isTicked);
        }
    }
    return suspects;
}

} // namespace

QString bookProofSentence(const ImportPreview &preview,
                          const PreviewStatement &statement,
                          const QLocale &locale)
{
    const BookProof &proof = statement.bookProof;
    if (!statement.proof.closing)
        return {};
    if (statement.unreadRows > 0 && proof.residue.isZero())
        return Words::tr(
            "%n row(s) could not be read, so nothing is proved.", nullptr, statement.unreadRows);
    const auto money = [&](Money amount) { return display::amountWithUnit(amount, locale); };
    const QString day = display::day(proof.day, locale);
    if (proof.verdict == ProofVerdict::Proved) {
        const int rows = int(std::ranges::count_if(statement.rows, &PreviewRow::isTicked));
        return Words::tr("%1 in the book and %n new row(s) give %2, the bank's balance of %3.",
                         nullptr,
                         rows)
            .arg(money(proof.before), money(proof.closing), day);
    }
    const bool isAnchored = preview.accounts[size_t(statement.account)].isAnchored;
    if (!isAnchored && proof.residue.isZero())
        return Words::tr("The book knew no balance of this account: it now opens so that the "
                         "bank's balance of %1, %2, holds.")
            .arg(day, money(proof.closing));
    std::int64_t book = 0;
    if (__builtin_sub_overflow(proof.closing.minor(), proof.residue.minor(), &book))
        book = 0;
    return Words::tr(
               "The bank says %1 on %2; with the new rows the book says %3. The difference is %4.")
        .arg(money(proof.closing),
             day,
             money(Money(book, proof.closing.currency())),
             money(proof.residue));
}

std::vector<ProofCause>
proofCauses(const ImportPreview &preview, int statement, const QLocale &locale, int most)
{
    const PreviewStatement &about = preview.statements[size_t(statement)];
    const bool isOfFile = about.proof.verdict == ProofVerdict::Disproved;
    if (!isOfFile && about.bookProof.verdict != ProofVerdict::Disproved)
        return {};
    const Suspects suspects =
        isOfFile ? ofFile(preview, statement) : withBook(preview, statement);
    const Money residue = isOfFile ? about.proof.residue : about.bookProof.residue;
    std::vector<ProofCause> causes;
    for (const DifferenceCandidate &candidate :
         differenceCandidates(suspects.rows, residue, most)) {
        causes.push_back({differenceSentence(candidate, suspects.rows, locale), {}});
        if (!candidate.rows.empty())
            causes.back().row = suspects.refs[size_t(candidate.rows.back())];
    }
    if (!isOfFile || !about.proof.firstBreak)
        return causes;
    // Where the running balance breaks, that row is the likeliest culprit.
    const RowRef broken{statement, *about.proof.firstBreak};
    std::ranges::stable_sort(
        causes, {}, [&](const ProofCause &cause) { return cause.row == broken ? 0 : 1; });
    return causes;
}

} // namespace bp
