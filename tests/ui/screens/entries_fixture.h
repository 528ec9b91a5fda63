// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The entries page on a small book: three entries, two of one bookshop, and an adviser that knows
/// bookshops only.

#include "core/ledger/seed_categories.h"

#include "tests/support/window.h"
#include "ui/screens/entries_screen.h"
#include "ui/widgets/row_table.h"

#include <QLineEdit>
#include <QTest>

namespace bp::test {

/// Knows one shop.
class OneShop : public Categorizer
{
public:
    explicit OneShop(CategoryId category, double confidence = 0.78)
        : m_category(category)
        , m_confidence(confidence)
    {
    }
    std::vector<CategorySuggestion> suggest(const CategorizerQuery &query) const override
    {
        if (!query.payee.contains(QStringLiteral("Buch")))
            return {};
        return {{{m_category, m_confidence, QStringLiteral("“buch” stands for a bookshop")},
                 CategorySource::Knowledge,
                 {}}};
    }

    std::vector<CategorySuggestion> candidates(const CategorizerQuery &query) const override
    {
        if (const auto said = suggest(query); !said.empty())
            return said;
        return {
            {{m_category, 0.12, QStringLiteral("a mere guess")}, CategorySource::Knowledge, {}}};
    }

private:
    CategoryId m_category;
    double m_confidence;
};

class EntriesFixture
{
protected:
    EntryId add(LedgerWriter &w, QDate day, std::int64_t minor, const QString &payee)
    {
        Entry entry;
        entry.account = m_account;
        entry.day = day;
        entry.amount = Money(minor, EUR);
        entry.payee = w.payeeNamed(payee);
        const auto added = w.addEntry(entry);
        return added ? *added : EntryId();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_host->focusWidget() ? m_host->focusWidget() : table(), key, modifiers);
    }
    ui::RowTable *table() { return m_screen->findChild<ui::RowTable *>(QStringLiteral("entries")); }
    template <typename T>
    T *child(const QString &name)
    {
        return m_host->findChild<T *>(name);
    }
    QLineEdit *cellField() // of the cell that is open now
    {
        const auto fields = m_host->findChildren<QLineEdit *>(QStringLiteral("cellField"));
        return fields.empty() ? nullptr : fields.back();
    }
    Entry entry(EntryId id) { return *m_window->ledger->reader().entry(id); }

    void open()
    {
        m_window.emplace();
        m_window->change([&](LedgerWriter &w) {
            addSeedCategories(w);
            Account account;
            account.name = QStringLiteral("Girokonto");
            m_account = w.addAccount(account);
            account.name = QStringLiteral("Tagesgeld");
            m_savings = w.addAccount(account);
            m_first = add(w, QDate(2026, 3, 18), -2400, QStringLiteral("Kletterhalle"));
            m_second = add(w, QDate(2026, 3, 19), -3490, QStringLiteral("Buchhandlung"));
            m_third = add(w, QDate(2026, 3, 17), -1990, QStringLiteral("Buchhandlung"));
        });
        m_books = m_window->ledger->reader().categoryByKey(QStringLiteral("shopping"))->id;
        m_window->advisors.categorizer = std::make_shared<OneShop>(m_books);
        m_host = std::make_unique<QWidget>();
        m_screen = new ui::EntriesScreen(m_window->context(), m_host.get());
        m_host->resize(1068, 744);
        m_screen->resize(1068, 744);
        m_host->show();
        m_screen->open({ui::ScreenId::Entries, {}, QString::number(m_second.value())});
        QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
    }
    void close()
    {
        m_host.reset();
        m_window.reset();
    }

    std::optional<Window> m_window;
    std::unique_ptr<QWidget> m_host;
    ui::EntriesScreen *m_screen = nullptr;
    AccountId m_account;
    AccountId m_savings;
    CategoryId m_books;
    EntryId m_first;
    EntryId m_second;
    EntryId m_third;
};

} // namespace bp::test
