// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Lets a chooser make the category that was typed and is not there: a step of its own in the book,
/// before what is then sorted into it. UI thread.

#include "core/base/money.h"
#include "core/ledger/category.h"

#include "ui/base/context.h"

namespace bp::ui {

class CategoryChooser;

/// The kind of category an amount is usually sorted into.
inline CategoryKind kindOf(const Money &amount)
{
    return amount.isZero() || amount.isNegative() ? CategoryKind::Expense : CategoryKind::Income;
}

/// `kind` is that of a new top level; below a parent its kind holds.
void letMakeCategories(CategoryChooser &chooser, const Context &context, CategoryKind kind);

} // namespace bp::ui
