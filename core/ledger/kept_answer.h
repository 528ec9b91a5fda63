// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the person answered about a merchant, also when the entry it was said of is gone.

#include "core/ledger/model_record.h"

#include <QDate>
#include <QString>
#include <QVarLengthArray>

#include <span>
#include <tuple>

namespace bp {

/// A yes or no to one category, and its place among all answers.
struct AnsweredCategory
{
    enum class Kind {
        Yes,
        Correction, ///< a yes after a no to another one
        No,
    };

    CategoryId category;
    Kind kind = Kind::Yes;
    QDate day;
    std::int64_t number = 0;

    auto order() const { return std::tuple(day, number); }
};

using AnsweredCategories = QVarLengthArray<AnsweredCategory, 3>;

/// What the answers of one entry come to: each no, then the category the person chose for it
/// (null: none) with the moment of the last answer. Nothing if nothing was answered.
AnsweredCategories answeredCategories(std::span<const SuggestionAnswer> answers, CategoryId chosen);

/// One that outlived its entry.
struct KeptAnswer : AnsweredCategory
{
    QString merchant; ///< of merchantKey()
    bool isOut = true;
    AccountId account; ///< of the entry
    EntryId entry; ///< it was said of; is there no more, or was split
};

} // namespace bp
