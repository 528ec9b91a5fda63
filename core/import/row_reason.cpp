// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_reason.h"

#include "core/base/display.h"

#include <QCoreApplication>

#include <cstdlib>

namespace bp {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bp::RowReason)
};

QString alike(const RowReason &reason)
{
    const QString words = reason.likeness < 0     ? Words::tr("no words to compare")
                          : reason.likeness >= 99 ? Words::tr("same words")
                          : reason.likeness >= 60 ? Words::tr("similar words")
                          : reason.likeness > 0   ? Words::tr("some of the words")
                                                  : Words::tr("other words");
    const QString day = reason.days == 0  ? Words::tr("same day")
                        : reason.days > 0 ? Words::tr("%n day(s) later than in the book",
                                                      nullptr,
                                                      reason.days)
                                          : Words::tr("%n day(s) earlier than in the book",
                                                      nullptr,
                                                      -reason.days);
    return Words::tr("Same amount, %1, %2.").arg(day, words);
}

QString nowBooked(const RowReason &reason, const QLocale &locale)
{
    const bool isOther = !reason.amount.currency().isNull();
    return isOther ? Words::tr("The book has it as pending, with %1; now it is booked.")
                         .arg(display::amountWithUnit(reason.amount, locale))
                   : Words::tr("The book has it as pending; now it is booked.");
}

QString transfer(const RowReason &reason)
{
    using Kind = RowReason::Kind;
    const QString when = reason.days == 0
                             ? Words::tr("on the same day")
                             : Words::tr("%n day(s) apart", nullptr, std::abs(reason.days));
    const QString amount =
        reason.kind == Kind::TransferEqual ? Words::tr("Opposite amounts in two of your accounts")
        : reason.kind == Kind::TransferForeign
            ? Words::tr("Two of your accounts, amounts within the rate of the day")
            : Words::tr("Two of your accounts, amounts apart by a small fee");
    return reason.isNamed ? Words::tr("%1, %2; the file names the other account.").arg(amount, when)
                          : Words::tr("%1, %2.").arg(amount, when);
}

QString withAmount(const RowReason &reason, const QLocale &locale)
{
    using Kind = RowReason::Kind;
    const QString amount = display::amountWithUnit(reason.amount, locale);
    switch (reason.kind) {
    case Kind::IdUsedAgain:
        return Words::tr("The bank used this id before, for %1: too different to be the same.")
            .arg(amount);
    case Kind::AmountChanged:
        return Words::tr("Same bank id; the amount was %1 before it was booked.").arg(amount);
    case Kind::AmountKept:
        return Words::tr("The same entry; the book keeps its %1, because you reconciled, split or "
                         "changed it.")
            .arg(amount);
    default:
        return Words::tr("Like an entry made by hand, but that one says %1.").arg(amount);
    }
}

QString plain(const RowReason &reason)
{
    using Kind = RowReason::Kind;
    switch (reason.kind) {
    case Kind::SameId:
        return Words::tr("Same bank id.");
    case Kind::SameIdFarApart:
        return Words::tr("Same bank id and amount, but %n day(s) apart.", nullptr, reason.days);
    case Kind::SameWords:
        return Words::tr("Same day, amount and words.");
    case Kind::SameBalance:
        return Words::tr("Same day, amount and balance behind it.");
    case Kind::OtherBalance:
        return Words::tr("Like an entry of the book, but with another balance behind it.");
    case Kind::OtherId:
        return Words::tr("Same day, amount and words, but another bank id.");
    case Kind::MoreThanKnown:
        return Words::tr("The file has %1 such entries, the book only %2.")
            .arg(reason.count)
            .arg(reason.other);
    case Kind::DoubleId:
        return Words::tr("The file gives this bank id twice, with the same day and amount.");
    case Kind::Pending:
        return Words::tr("Not booked yet: it will come again with a later statement.");
    case Kind::BookedMeanwhile:
        return Words::tr("Not booked yet in this file; the book has it booked.");
    case Kind::Deleted:
        return Words::tr("You deleted this entry; it stays away unless you tick it.");
    case Kind::ToldApart:
        return Words::tr("You said it is not the same as the entry it resembles.");
    case Kind::TransferOfFile:
        return Words::tr("The file itself keeps the two as one transfer.");
    case Kind::TransferOpen:
        return Words::tr(
            "A transfer between your accounts, but %n entries fit each other: choose the pairs.",
            nullptr,
            reason.count);
    case Kind::TransferWalled:
        return Words::tr("The other side is reconciled; it is not changed unless you say so.");
    case Kind::SaidTransfer:
        return Words::tr("You said it is a transfer.");
    case Kind::SaidNoTransfer:
        return Words::tr("You said it is no transfer.");
    case Kind::SaidSame:
        return Words::tr("You said it is the same.");
    case Kind::SaidDifferent:
        return Words::tr("You said it is not the same.");
    default:
        return Words::tr("Not in the book.");
    }
}

QString wordsOf(const RowReason &reason, const QLocale &locale)
{
    using Kind = RowReason::Kind;
    switch (reason.kind) {
    case Kind::Alike:
        return alike(reason);
    case Kind::NowBooked:
        return nowBooked(reason, locale);
    case Kind::TransferEqual:
    case Kind::TransferForeign:
    case Kind::TransferWithFee:
        return transfer(reason);
    case Kind::IdUsedAgain:
    case Kind::AmountChanged:
    case Kind::AmountKept:
    case Kind::NearAmount:
        return withAmount(reason, locale);
    default:
        return plain(reason);
    }
}

} // namespace

QString sentence(const RowReason &reason, const QLocale &locale)
{
    const QString words = wordsOf(reason, locale);
    switch (reason.balance) {
    case RowReason::Balance::NeedsRow:
        return words + u' ' + Words::tr("But the bank's closing balance needs this row.");
    case RowReason::Balance::HoldsWithout:
        return words + u' ' + Words::tr("The bank's closing balance holds without this row.");
    case RowReason::Balance::Silent:
        break;
    }
    return words;
}

} // namespace bp
