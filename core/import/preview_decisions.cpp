// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/preview_decisions.h"

#include "core/import/account_finder.h"
#include "core/import/duplicate_task.h"
#include "core/import/import_proofs.h"
#include "core/import/row_decisions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace bp {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::ImportPreview)
};

MatchRejection rejectionOf(const ImportPreview &preview, RowRef ref)
{
    const PreviewRow &row = preview.row(ref);
    const int account = preview.statements[size_t(ref.statement)].account;
    return {row.twin, rowFingerprint(preview.accounts[size_t(account)].account.id, row.raw)};
}

/// What the rows are told apart from leaves one list and stands once in the other.
void move(const ImportPreview &preview,
          std::span<const RowRef> refs,
          std::vector<MatchRejection> &from,
          std::vector<MatchRejection> &to)
{
    using Key = std::pair<EntryId, QByteArray>;
    const auto keyOf = [](const MatchRejection &rejection) {
        return Key(rejection.entry, rejection.row);
    };
    std::set<Key> moved;
    for (const RowRef ref : refs) {
        if (!preview.row(ref).twin.isNull())
            moved.insert(keyOf(rejectionOf(preview, ref)));
    }
    const auto isMoved = [&](const MatchRejection &rejection) {
        return moved.contains(keyOf(rejection));
    };
    std::erase_if(from, isMoved);
    std::erase_if(to, isMoved);
    for (const auto &[entry, row] : moved)
        to.push_back({entry, row});
}

/// These rows, and what stands on the other side of their transfers.
std::vector<RowRef> withPartners(const ImportPreview &preview, std::span<const RowRef> refs)
{
    std::vector<RowRef> all(refs.begin(), refs.end());
    for (const RowRef ref : refs) {
        if (const RowRef partner = preview.row(ref).partnerRow; !partner.isNull())
            all.push_back(partner);
    }
    return all;
}

/// Frees the row on the other side of a transfer; `reason`: what is left to say of it.
void release(ImportPreview &preview, RowRef ref, RowReason::Kind reason = {})
{
    PreviewRow &row = preview.row(ref);
    if (!row.partnerRow.isNull()) {
        PreviewRow &other = preview.row(row.partnerRow);
        other.partnerRow = {};
        if (other.verdict == RowVerdict::Transfer) {
            other.verdict = RowVerdict::New;
            other.reason = {reason};
        }
    }
    row.partner = {};
    row.partnerRow = {};
}

void markTransfer(PreviewRow &row)
{
    row.verdict = RowVerdict::Transfer;
    row.doubt = Doubt::None;
    row.isTicked = true;
    row.isDecided = true;
    row.confidence = 1;
    row.reason = {RowReason::Kind::SaidTransfer};
    row.category = {};
    row.categorySource = CategorySource::None;
    row.isCategoryDecided = false;
}

/// Accounts the preview would make may have been made meanwhile.
void findMadeAccounts(ImportPreview &preview, const LedgerReader &reader)
{
    const std::vector<Account> known = reader.accounts();
    for (PreviewAccount &planned : preview.accounts) {
        if (!planned.isNew())
            continue;
        for (const Account &account : known) {
            const bool isSame = planned.account.number.isEmpty()
                                    ? account.name == planned.account.name
                                    : isSameAccountNumber(account.number, planned.account.number);
            if (isSame && account.currency == planned.account.currency)
                planned.account = account;
        }
    }
}

} // namespace

void setTicked(ImportPreview &preview,
               std::span<const RowRef> refs,
               bool ticked,
               const LedgerReader &reader,
               const Advisors &advisors)
{
    std::vector<RowRef> known; // the others are named and sorted, ticked or not
    for (const RowRef ref : refs) {
        PreviewRow &row = preview.row(ref);
        row.isTicked = ticked;
        row.isDecided = true;
        if (row.verdict == RowVerdict::AlreadyThere)
            known.push_back(ref);
    }
    sortAnew(preview, known, reader, advisors);
    proveWithBook(preview);
}

void decideSame(ImportPreview &preview,
                std::span<const RowRef> refs,
                const LedgerReader &reader,
                const Advisors &advisors)
{
    const std::vector<RowRef> touched = withPartners(preview, refs);
    move(preview, refs, preview.rejections, preview.takenBack);
    for (const RowRef ref : refs) {
        release(preview, ref);
        PreviewRow &row = preview.row(ref);
        row.verdict = RowVerdict::AlreadyThere;
        row.doubt = Doubt::None;
        row.isTicked = false;
        row.isDecided = true;
        row.confidence = 1;
        row.reason = {RowReason::Kind::SaidSame};
    }
    sortAnew(preview, touched, reader, advisors);
    proveWithBook(preview);
}

void decideDifferent(ImportPreview &preview,
                     std::span<const RowRef> refs,
                     const LedgerReader &reader,
                     const Advisors &advisors)
{
    const std::vector<RowRef> touched = withPartners(preview, refs);
    move(preview, refs, preview.takenBack, preview.rejections);
    for (const RowRef ref : refs) {
        release(preview, ref);
        PreviewRow &row = preview.row(ref);
        row.verdict = RowVerdict::New;
        row.doubt = Doubt::None;
        row.isTicked = true;
        row.isDecided = true;
        row.confidence = 1;
        row.reason = {RowReason::Kind::SaidDifferent};
    }
    sortAnew(preview, touched, reader, advisors);
    proveWithBook(preview);
}

void decideTransfer(ImportPreview &preview,
                    RowRef ref,
                    RowRef partner,
                    const LedgerReader &reader,
                    const Advisors &advisors)
{
    const std::vector<RowRef> touched = withPartners(preview, std::array{ref, partner});
    release(preview, ref);
    release(preview, partner);
    for (const auto &[mine, other] : {std::pair(ref, partner), std::pair(partner, ref)}) {
        markTransfer(preview.row(mine));
        preview.row(mine).partnerRow = other;
    }
    std::erase_if(preview.rejectedPairs, [&](const auto &pair) {
        return pair == std::pair(ref, partner) || pair == std::pair(partner, ref);
    });
    sortAnew(preview, touched, reader, advisors);
    proveWithBook(preview);
}

void decideTransfer(ImportPreview &preview,
                    RowRef ref,
                    EntryId partner,
                    const LedgerReader &reader,
                    const Advisors &advisors)
{
    const std::vector<RowRef> touched = withPartners(preview, std::span(&ref, 1));
    release(preview, ref);
    markTransfer(preview.row(ref));
    preview.row(ref).partner = partner;
    std::erase(preview.rejectedEntries, std::pair(ref, partner));
    sortAnew(preview, touched, reader, advisors);
    proveWithBook(preview);
}

void decideNoTransfer(ImportPreview &preview,
                      std::span<const RowRef> refs,
                      const LedgerReader &reader,
                      const Advisors &advisors)
{
    const std::vector<RowRef> touched = withPartners(preview, refs);
    for (const RowRef ref : refs) {
        PreviewRow &row = preview.row(ref);
        if (!row.partnerRow.isNull())
            preview.rejectedPairs.emplace_back(ref, row.partnerRow);
        if (!row.partner.isNull())
            preview.rejectedEntries.emplace_back(ref, row.partner);
        for (const RowRef other : row.possiblePartners)
            preview.rejectedPairs.emplace_back(ref, other);
        for (const EntryId entry : row.possibleEntries)
            preview.rejectedEntries.emplace_back(ref, entry);
        release(preview, ref, RowReason::Kind::SaidNoTransfer);
        row.verdict = RowVerdict::New;
        row.doubt = Doubt::None;
        row.isTicked = true;
        row.isDecided = true;
        row.reason = {RowReason::Kind::SaidNoTransfer};
    }
    sortAnew(preview, touched, reader, advisors);
    proveWithBook(preview);
}

void setCategory(ImportPreview &preview, RowRef ref, CategoryId category)
{
    PreviewRow &row = preview.row(ref);
    row.category = category;
    row.categorySource = CategorySource::Person;
    row.categoryConfidence = 0;
    row.isCategoryDecided = true;
    row.categoryDecision = ++preview.categoryDecisions;
    row.fileCategory = {};
}

void setCategory(ImportPreview &preview,
                 std::span<const RowRef> refs,
                 CategoryId category,
                 const LedgerReader &reader,
                 const Advisors &advisors)
{
    for (const RowRef ref : refs)
        setCategory(preview, ref, category);
    sortAnew(preview, refs, reader, advisors);
}

void setPayee(ImportPreview &preview, RowRef ref, const QString &payee)
{
    preview.row(ref).payee = payee;
}

Result<ImportPreview> withAccount(ImportPreview preview,
                                  int statement,
                                  const Account &account,
                                  const LedgerReader &reader,
                                  const Advisors &advisors,
                                  Progress &progress)
{
    if (account.currency != preview.statements[size_t(statement)].currency)
        return fail(
            Error::Code::Invalid,
            Words::tr(
                "The file is in %1, the account %2 in %3. Choose an account of the same currency.")
                .arg(preview.statements[size_t(statement)].currency.code(),
                     account.name,
                     account.currency.code()));
    auto &accounts = preview.accounts;
    auto at = account.id.isNull()
                  ? accounts.end()
                  : std::ranges::find_if(accounts, [&](const PreviewAccount &known) {
                        return known.account.id == account.id;
                    });
    if (at == accounts.end()) {
        accounts.push_back({account, Words::tr("You chose this account."), 1, true, {}, {}});
        at = accounts.end() - 1;
    }
    preview.statements[size_t(statement)].account = int(at - accounts.begin());
    for (PreviewRow &row : preview.statements[size_t(statement)].rows)
        row.isDecided = false;
    return checkedAgain(std::move(preview), reader, advisors, progress);
}

Result<ImportPreview> checkedAgain(ImportPreview preview,
                                   const LedgerReader &reader,
                                   const Advisors &advisors,
                                   Progress &progress)
{
    findMadeAccounts(preview, reader);
    if (auto decided = decideRows(preview, reader, advisors, progress); !decided)
        return fail(decided.error());
    return preview;
}

} // namespace bp
