// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import_accounts.h"

#include "ui/screens/button_text.h"
#include "ui/screens/import_flow.h"

#include <QCoreApplication>
#include <QMenu>

namespace bp::ui {

void openImportAccounts(const Context &context, ImportFlow &flow, int shown, QWidget *anchor)
{
    const ImportPreview &preview = flow.preview();
    if (size_t(shown) >= preview.accounts.size())
        return;
    QMenu menu(anchor);
    const auto choose = [&flow, shown](const Account &account) {
        const auto &statements = flow.preview().statements;
        for (size_t i = 0; i < statements.size(); ++i) {
            if (statements[i].account == shown) {
                flow.chooseAccount(int(i), account);
                return;
            }
        }
    };
    for (const Account &account : context.ledger.reader().accounts()) {
        QAction *action =
            menu.addAction(buttonText(account.name), &flow, [choose, account] { choose(account); });
        action->setCheckable(true);
        action->setChecked(preview.accounts[size_t(shown)].account.id == account.id);
    }
    menu.addSeparator();
    menu.addAction(QCoreApplication::translate("bp::ui::ImportScreen", "A new account"),
                   &flow,
                   [&flow, choose, shown] {
                       Account fresh = flow.preview().accounts[size_t(shown)].account;
                       fresh.id = {};
                       choose(fresh);
                   });
    menu.exec(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
}

} // namespace bp::ui
