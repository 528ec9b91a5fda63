// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screens.h"

#include "ui/screens/accounts_screen.h"
#include "ui/screens/dashboard_screen.h"
#include "ui/screens/entries_screen.h"
#include "ui/screens/import_screen.h"
#include "ui/screens/rules_screen.h"
#include "ui/screens/settings_screen.h"

#include <QCoreApplication>

#include <array>

namespace bp::ui {
namespace {

template <typename T>
Screen *make(const Context &context)
{
    return new T(context);
}

constexpr std::array list{
    ScreenInfo{ScreenId::Dashboard,
               QT_TRANSLATE_NOOP("bp::ui::Screens", "Dashboard"),
               "dashboard",
               &make<DashboardScreen>},
    ScreenInfo{ScreenId::Entries,
               QT_TRANSLATE_NOOP("bp::ui::Screens", "Entries"),
               "entries",
               &make<EntriesScreen>},
    ScreenInfo{ScreenId::Import,
               QT_TRANSLATE_NOOP("bp::ui::Screens", "Import"),
               "import",
               &make<ImportScreen>},
    ScreenInfo{ScreenId::Accounts,
               QT_TRANSLATE_NOOP("bp::ui::Screens", "Accounts"),
               "accounts",
               &make<AccountsScreen>},
    ScreenInfo{ScreenId::Rules,
               QT_TRANSLATE_NOOP("bp::ui::Screens", "Rules"),
               "rules",
               &make<RulesScreen>},
    ScreenInfo{ScreenId::Settings,
               QT_TRANSLATE_NOOP("bp::ui::Screens", "Settings"),
               "settings",
               &make<SettingsScreen>,
               true},
};

} // namespace

QString ScreenInfo::name() const
{
    return QCoreApplication::translate("bp::ui::Screens", title);
}

std::span<const ScreenInfo> screens()
{
    return list;
}

} // namespace bp::ui
