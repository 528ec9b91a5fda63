// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The import page on a small book with one account, and a bank's file of four rows.

#include "core/ledger/ledger.h"

#include "tests/support/window.h"
#include "ui/models/import_preview_model.h"
#include "ui/screens/import_screen.h"
#include "ui/widgets/row_table.h"

#include <QFile>

#include <memory>
#include <optional>

namespace bp::test {

class ImportFixture
{
protected:
    static constexpr char statement[] =
        "Buchungstag;Zahlungspflichtiger;Verwendungszweck;Betrag;Saldo\n"
        "02.03.2026;REWE SAGT DANKE 47110815;Kartenzahlung;-38,27;1.165,83\n"
        "05.03.2026;Zahnarzt Dr. Weber;RG 2026-0318;-85,00;1.080,83\n"
        "16.03.2026;EDEKA NIEMERSZEIN HH;Kartenzahlung;-52,73;1.028,10\n"
        "17.03.2026;Familienkasse;KINDERGELD KG0426;259,00;1.287,10\n";

    void open()
    {
        m_window.emplace();
        m_window->change([&](LedgerWriter &w) {
            addSeedCategories(w);
            Account account;
            account.name = QStringLiteral("Girokonto");
            account.openingMinor = 120410;
            m_account = w.addAccount(account);
        });
        show();
    }
    /// A page of its own, which knows the advisers of now.
    void show()
    {
        m_screen = std::make_unique<ui::ImportScreen>(m_window->context());
        m_screen->setAttribute(Qt::WA_StyledBackground);
        m_screen->resize(1068, 744);
        m_screen->show();
    }
    void close()
    {
        m_screen.reset();
        m_window.reset();
    }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_window->dir.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    template <typename T>
    T *child(const QString &name)
    {
        return m_screen->findChild<T *>(name);
    }
    ui::ImportPreviewModel *model() { return m_screen->findChild<ui::ImportPreviewModel *>(); }
    ui::RowTable *table() { return child<ui::RowTable>(QStringLiteral("rows")); }
    const ImportPreview &preview() { return m_screen->flow().preview(); }
    void goTo(RowRef ref)
    {
        table()->clearSelection();
        table()->setCurrentIndex(model()->index(model()->rowOf(ref), 0));
    }
    std::int64_t entries() { return m_window->ledger->reader().entryCount(); }

    std::optional<Window> m_window;
    std::unique_ptr<ui::ImportScreen> m_screen;
    AccountId m_account;
};

} // namespace bp::test
