// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Where a click leads: a screen and the question it shall answer. A value, so that back is a stack
/// of them.

#include "core/ledger/entry_filter.h"

#include <QString>

namespace bp::ui {

enum class ScreenId { Start, Dashboard, Entries, Accounts, Import, Rules, Settings };

struct Link
{
    ScreenId screen = ScreenId::Dashboard;
    EntryFilter filter;
    QString detail; ///< which part of a screen: a settings page, an account id

    friend bool operator==(const Link &, const Link &) = default;
};

} // namespace bp::ui
