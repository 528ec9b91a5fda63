// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_proofs.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace bp {
namespace {

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
            // The bank's balances are of what is booked.
            if (row.raw.isPending || !accepts(row.raw.day))
                continue;
            if (row.isTicked)
                sum = plus(sum, row.raw.amount.minor());
            else if (row.verdict == RowVerdict::AlreadyThere)
                sum = plus(sum, row.twinGrowth);
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
    account.anchoredOn = isOpening ? first : QDate();
    account.anchor = known;
}

/// What was booked on the day of the opening balance before it, where a file was cut in the middle
/// of that day: bookings that lead to the opening balance one after the other.
std::int64_t earlierThatDay(const ImportPreview &preview, int index)
{
    const PreviewAccount &account = preview.accounts[size_t(index)];
    const QDate day = account.isAnchored ? account.account.openedOn : account.anchoredOn;
    std::int64_t balance = account.isAnchored ? account.account.openingMinor : account.anchor;
    std::vector<LaterBooking> open;
    for (const PreviewStatement &statement : preview.statements) {
        for (const PreviewRow &row : statement.rows) {
            if (statement.account == index && row.isTicked && row.raw.day == day &&
                row.raw.runningBalance && !row.raw.isPending)
                open.push_back({row.raw.amount.minor(), row.raw.runningBalance->minor(), true});
        }
    }
    std::int64_t sum = 0;
    for (;;) {
        const auto before = std::ranges::find(open, balance, &LaterBooking::balance);
        if (before == open.end())
            return sum;
        sum = plus(sum, before->minor);
        balance = minus(balance, before->minor);
        open.erase(before);
    }
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

/// What came behind a closing balance on its own day.
struct Later
{
    std::int64_t inBook = 0;
    std::int64_t ticked = 0;
};

/// Where a file was cut in the middle of its last day, the book may have what came later that day:
/// bookings that follow the closing balance one after the other.
Later laterThatDay(const ImportPreview &preview, const PreviewStatement &statement)
{
    const auto hasBalances = [](const PreviewRow &row) {
        return row.raw.runningBalance.has_value();
    };
    if (!std::ranges::any_of(statement.rows, hasBalances))
        return {};
    std::vector<LaterBooking> open = statement.bookOnLastDay;
    std::map<std::pair<std::int64_t, std::int64_t>, int> own;
    const auto keyOf = [](const PreviewRow &row) {
        return std::pair(row.raw.amount.minor(), row.raw.runningBalance->minor());
    };
    for (const PreviewRow &row : statement.rows) {
        if (row.raw.day == statement.bookProof.day && hasBalances(row))
            ++own[keyOf(row)];
    }
    for (const PreviewStatement &other : preview.statements) {
        if (&other == &statement || other.account != statement.account)
            continue;
        for (const PreviewRow &row : other.rows) {
            if (row.isTicked && row.raw.day == statement.bookProof.day && hasBalances(row) &&
                !own.contains(keyOf(row)))
                open.push_back({row.raw.amount.minor(), row.raw.runningBalance->minor(), true});
        }
    }
    Later later;
    std::int64_t balance = statement.proof.closing->minor();
    for (auto next = open.begin(); next != open.end();) {
        next = std::ranges::find_if(open, [&](const LaterBooking &booking) {
            return minus(booking.balance, booking.minor) == balance;
        });
        if (next == open.end())
            break;
        std::int64_t &sum = next->isTicked ? later.ticked : later.inBook;
        sum = plus(sum, next->minor);
        balance = next->balance;
        open.erase(next);
        next = open.begin();
    }
    return later;
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
    std::int64_t added =
        ticked(preview, statement.account, [&](QDate day) { return day <= proof.day; });
    std::int64_t residue =
        minus(proof.closing.minor(), plus(proof.before.minor(), added));
    if (residue != 0) {
        const Later later = laterThatDay(preview, statement);
        proof.before = Money(minus(proof.before.minor(), later.inBook), statement.currency);
        added = minus(added, later.ticked);
        residue = plus(residue, plus(later.inBook, later.ticked));
    }
    proof.added = Money(added, statement.currency);
    proof.residue = Money(residue, statement.currency);
    // An opening reckoned from this very closing balance proves nothing.
    const bool isCircular = !account.isAnchored && statement.proof.verdict != ProofVerdict::Proved;
    proof.verdict = residue != 0 ? ProofVerdict::Disproved
                    : isCircular ? ProofVerdict::None
                                 : ProofVerdict::Proved;
    if (statement.proof.verdict == ProofVerdict::Disproved && residue == 0 && !account.isAnchored)
        proof.verdict = ProofVerdict::None;
    if (statement.unreadRows > 0 && proof.verdict == ProofVerdict::Proved)
        proof.verdict = ProofVerdict::None;
}

int disproved(const ImportPreview &preview, int account)
{
    return int(std::ranges::count_if(preview.statements, [&](const PreviewStatement &statement) {
        return statement.account == account &&
               statement.bookProof.verdict == ProofVerdict::Disproved;
    }));
}

/// Tried only where something does not add up, kept only where it then does.
void openEarlierThatDay(ImportPreview &preview, int index)
{
    const int wrong = disproved(preview, index);
    const std::int64_t earlier = wrong > 0 ? earlierThatDay(preview, index) : 0;
    if (earlier == 0)
        return;
    PreviewAccount &account = preview.accounts[size_t(index)];
    const Money before = account.openingChange;
    const auto prove = [&] {
        for (PreviewStatement &statement : preview.statements) {
            if (statement.account == index)
                proveStatement(preview, statement);
        }
    };
    account.openingChange = Money(minus(before.minor(), earlier), account.account.currency);
    prove();
    if (disproved(preview, index) < wrong)
        return;
    account.openingChange = before;
    prove();
}

/// Entries of the book on the closing day that none of the statement's rows is.
std::vector<LaterBooking> otherBookings(const PreviewStatement &statement,
                                        AccountId account,
                                        const LedgerReader &reader)
{
    const QDate day = statement.bookProof.day;
    QSet<EntryId> twins;
    for (const PreviewRow &row : statement.rows) {
        if (row.raw.day == day && row.verdict == RowVerdict::AlreadyThere)
            twins.insert(row.twin);
    }
    std::vector<LaterBooking> bookings;
    reader.forEachBankRow(account, {day, day}, [&](const BankRow &row) {
        if (row.balance && !twins.contains(row.entry) && row.bookMinor == row.minor)
            bookings.push_back({row.minor, *row.balance, false});
    });
    return bookings;
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
        statement.bookOnLastDay.clear();
        if (account.isNew() || statement.bookProof.day.isNull())
            continue;
        const AccountId id = account.account.id;
        statement.bookAtLast = reader.bookedBalanceOn(id, statement.bookProof.day).minor();
        statement.bookOnLastDay = otherBookings(statement, id, reader);
        if (const QDate first = firstDayOf(statement); !first.isNull())
            statement.bookAtFirst = reader.bookedBalanceOn(id, first.addDays(-1)).minor();
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
    for (int i = 0; i < int(preview.accounts.size()); ++i)
        openEarlierThatDay(preview, i);
}

} // namespace bp
