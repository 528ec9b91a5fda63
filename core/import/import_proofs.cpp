// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_proofs.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::ImportProofs)
};

/// Sums that stop at the ends of int64 instead of wrapping; a proof that gets there is none.
std::int64_t plus(std::int64_t a, std::int64_t b)
{
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        return a < 0 ? std::numeric_limits<std::int64_t>::min() + 1
                     : std::numeric_limits<std::int64_t>::max();
    return sum;
}

std::int64_t minus(std::int64_t a, std::int64_t b)
{
    return plus(a,
                b == std::numeric_limits<std::int64_t>::min()
                    ? std::numeric_limits<std::int64_t>::max()
                    : -b);
}

QDate lastDayOf(const PreviewStatement &statement)
{
    QDate last;
    for (const PreviewRow &row : statement.rows) {
        if (!row.raw.isPending && (last.isNull() || row.raw.day > last))
            last = row.raw.day;
    }
    return last;
}

QDate firstDayOf(const PreviewStatement &statement)
{
    QDate first;
    for (const PreviewRow &row : statement.rows) {
        if (!row.raw.isPending && (first.isNull() || row.raw.day < first))
            first = row.raw.day;
    }
    return first;
}

/// Day of the closing balance: as stated, else of the last row.
QDate closingDay(const PreviewStatement &statement)
{
    const QDate last = lastDayOf(statement);
    const QDate stated = statement.closing ? statement.closing->day : QDate();
    return stated.isNull() || stated < last ? last : stated;
}

/// Sum of the ticked rows of an account whose day the condition accepts.
template <typename Condition>
std::int64_t ticked(const ImportPreview &preview, int account, Condition accepts)
{
    std::int64_t sum = 0;
    for (const PreviewStatement &statement : preview.statements) {
        if (statement.account != account)
            continue;
        for (const PreviewRow &row : statement.rows) {
            if (row.isTicked && accepts(row.raw.day))
                sum = plus(sum, row.raw.amount.minor());
            else if (row.amountChanged && accepts(row.raw.day))
                sum = plus(sum, row.bookedDifference);
        }
    }
    return sum;
}

/// The opening balance of an account that has none yet, from the earliest statement that tells one.
void anchor(ImportPreview &preview, int index)
{
    PreviewAccount &account = preview.accounts[size_t(index)];
    const PreviewStatement *earliest = nullptr;
    QDate first;
    for (const PreviewStatement &statement : preview.statements) {
        if (statement.account != index || !(statement.proof.opening || statement.proof.closing))
            continue;
        const QDate day =
            firstDayOf(statement).isNull() ? closingDay(statement) : firstDayOf(statement);
        const bool isBetter =
            !earliest || (statement.proof.opening && !earliest->proof.opening) ||
            (statement.proof.opening.has_value() == earliest->proof.opening.has_value() &&
             day < first);
        if (isBetter) {
            earliest = &statement;
            first = day;
        }
    }
    if (!earliest)
        return;
    const bool isOpening = earliest->proof.opening.has_value();
    const QDate end = closingDay(*earliest);
    const std::int64_t known =
        isOpening ? earliest->proof.opening->minor() : earliest->proof.closing->minor();
    const std::int64_t rows =
        ticked(preview, index, [&](QDate day) { return isOpening ? day < first : day <= end; });
    const std::int64_t before = isOpening ? earliest->bookAtFirst : earliest->bookAtLast;
    const std::int64_t change = minus(known, plus(before, rows));
    account.openingChange = Money(change, account.account.currency);
    account.openedOn = first;
}

/// Rows older than the day of the opening balance change it, so that every later balance stays what
/// it was.
void moveOpening(ImportPreview &preview, int index)
{
    PreviewAccount &account = preview.accounts[size_t(index)];
    const QDate opened = account.isAnchored ? account.account.openedOn : account.openedOn;
    if (opened.isNull())
        return;
    if (account.isAnchored) {
        const std::int64_t older = ticked(preview, index, [&](QDate day) { return day < opened; });
        account.openingChange = Money(minus(0, older), account.account.currency);
    }
    account.openedOn = opened;
    for (const PreviewStatement &statement : preview.statements) {
        if (statement.account != index)
            continue;
        for (const PreviewRow &row : statement.rows) {
            if (row.isTicked && row.raw.day < account.openedOn)
                account.openedOn = row.raw.day;
        }
    }
}

/// A hint at the one row that makes the difference.
QString
likelyCause(const ImportPreview &preview, const PreviewStatement &statement, std::int64_t residue)
{
    for (const PreviewStatement &other : preview.statements) {
        if (other.account != statement.account)
            continue;
        for (const PreviewRow &row : other.rows) {
            const std::int64_t amount = row.raw.amount.minor();
            if (!row.isTicked && amount == residue && row.verdict != RowVerdict::AlreadyThere)
                return Words::tr(" It is the amount of line %1, which is not ticked.")
                    .arg(row.raw.line);
            if (!row.isTicked && amount == residue && row.confidence < 0.97F)
                return Words::
                    tr(" It is the amount of line %1, which was taken for an entry of the book.")
                        .arg(row.raw.line);
            if (row.isTicked && amount == -residue)
                return Words::tr(" Line %1 has this amount: it may be in the book twice.")
                    .arg(row.raw.line);
        }
    }
    if (residue % 9 == 0 && std::llabs(residue) < 100'000)
        return Words::tr(" It is divisible by nine: two digits may be swapped.");
    return {};
}

QString sentenceOf(const ImportPreview &preview,
                   const PreviewStatement &statement,
                   bool isAnchored,
                   int rows)
{
    const BookProof &proof = statement.bookProof;
    const QString day = proof.day.toString(Qt::ISODate);
    if (proof.verdict == ProofVerdict::Proved)
        return Words::tr("Balance before %1, with %n new row(s) %2: the bank's balance of %3.",
                         nullptr,
                         rows)
            .arg(proof.before.toDecimal(), proof.closing.toDecimal(), day);
    if (!isAnchored)
        return Words::tr("The book knew no balance of this account: it now opens so that the "
                         "bank's balance of %1, %2, holds.")
            .arg(day, proof.closing.toDecimal());
    return Words::tr(
               "The bank says %1 on %2; with the new rows the book says %3. The difference is %4.")
               .arg(proof.closing.toDecimal(),
                    day,
                    Money(minus(proof.closing.minor(), proof.residue.minor()),
                          proof.closing.currency())
                        .toDecimal(),
                    proof.residue.toDecimal()) +
           likelyCause(preview, statement, proof.residue.minor());
}

void proveStatement(ImportPreview &preview, PreviewStatement &statement)
{
    if (!statement.proof.closing)
        return;
    const PreviewAccount &account = preview.accounts[size_t(statement.account)];
    BookProof &proof = statement.bookProof;
    proof.closing = *statement.proof.closing;
    proof.before =
        Money(plus(statement.bookAtLast, account.openingChange.minor()), statement.currency);
    const std::int64_t added =
        ticked(preview, statement.account, [&](QDate day) { return day <= proof.day; });
    proof.added = Money(added, statement.currency);
    const std::int64_t book = plus(proof.before.minor(), added);
    const std::int64_t residue = minus(proof.closing.minor(), book);
    proof.residue = Money(residue, statement.currency);
    const int rows = int(std::ranges::count_if(statement.rows, &PreviewRow::isTicked));
    // An opening reckoned from this very closing balance proves nothing.
    const bool isCircular = !account.isAnchored && statement.proof.verdict != ProofVerdict::Proved;
    proof.verdict = residue != 0 ? ProofVerdict::Disproved
                    : isCircular ? ProofVerdict::None
                                 : ProofVerdict::Proved;
    if (statement.proof.verdict == ProofVerdict::Disproved && residue == 0 && !account.isAnchored)
        proof.verdict = ProofVerdict::None;
    const bool isUnread = statement.unreadRows > 0;
    if (isUnread && proof.verdict == ProofVerdict::Proved)
        proof.verdict = ProofVerdict::None;
    if (isUnread && residue == 0)
        proof.sentence = Words::tr(
            "%n row(s) could not be read, so nothing is proved.", nullptr, statement.unreadRows);
    else
        proof.sentence = sentenceOf(preview, statement, account.isAnchored || residue != 0, rows);
}

} // namespace

void readBalances(ImportPreview &preview, const LedgerReader &reader)
{
    for (PreviewAccount &account : preview.accounts) {
        if (account.isNew()) {
            account.isAnchored = false;
            continue;
        }
        if (const auto stored = reader.account(account.account.id))
            account.account = *stored;
        bool hasOwnEntries = false;
        account.isAnchored = account.account.openingMinor != 0 ||
                             !account.account.openedOn.isNull() ||
                             !reader.checkpoints(account.account.id).empty();
        if (!account.isAnchored) {
            EntryFilter filter;
            filter.accounts = {account.account.id};
            reader.forEachEntry(
                filter, [&](const EntryFacts &facts) { hasOwnEntries |= facts.batch.isNull(); });
        }
        account.isAnchored |= hasOwnEntries;
    }
    for (PreviewStatement &statement : preview.statements) {
        const PreviewAccount &account = preview.accounts[size_t(statement.account)];
        statement.bookProof = {};
        statement.bookProof.day = closingDay(statement);
        statement.bookAtFirst = 0;
        statement.bookAtLast = 0;
        if (account.isNew() || statement.bookProof.day.isNull())
            continue;
        statement.bookAtLast =
            reader.balanceOn(account.account.id, statement.bookProof.day).minor();
        if (const QDate first = firstDayOf(statement); !first.isNull())
            statement.bookAtFirst = reader.balanceOn(account.account.id, first.addDays(-1)).minor();
    }
}

void proveWithBook(ImportPreview &preview)
{
    for (int i = 0; i < int(preview.accounts.size()); ++i) {
        PreviewAccount &account = preview.accounts[size_t(i)];
        account.openingChange = Money(0, account.account.currency);
        account.openedOn = account.isNew() ? QDate() : account.account.openedOn;
        if (!account.isAnchored)
            anchor(preview, i);
        moveOpening(preview, i);
    }
    for (PreviewStatement &statement : preview.statements)
        proveStatement(preview, statement);
}

} // namespace bp
