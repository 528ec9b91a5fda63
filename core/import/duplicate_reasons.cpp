// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/duplicate_reasons.h"

namespace bp {

QString DuplicateReasons::idUsedAgain(Money known)
{
    return tr("The bank used this id before, for %1: too different to be the same.")
        .arg(known.toDecimal());
}

QString DuplicateReasons::amountChanged(Money known)
{
    return tr("Same bank id; the amount was %1 before it was booked.").arg(known.toDecimal());
}

QString DuplicateReasons::moreThanKnown(int known, int rows)
{
    return tr("The file has %1 such entries, the book only %2.").arg(rows).arg(known);
}

QString DuplicateReasons::alike(int daysLater, std::optional<double> likeness)
{
    const QString words = !likeness          ? tr("no words to compare")
                          : *likeness > 0.99 ? tr("same words")
                          : *likeness >= 0.6 ? tr("similar words")
                          : *likeness > 0    ? tr("some of the words")
                                             : tr("other words");
    const QString day = daysLater == 0 ? tr("same day")
                        : daysLater > 0
                            ? tr("%n day(s) later than in the book", nullptr, daysLater)
                            : tr("%n day(s) earlier than in the book", nullptr, -daysLater);
    return tr("Same amount, %1, %2.").arg(day, words);
}

} // namespace bp
