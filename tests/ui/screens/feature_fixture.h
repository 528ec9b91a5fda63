// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The page of AI features on a small book: two payees to learn from, and what became of
/// suggestions.

#include "core/advice/model_registry.h"

#include "app/book_advisors.h"
#include "tests/support/window.h"
#include "ui/screens/settings_screen.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

#include <optional>

namespace bp::test {

class FeatureFixture
{
protected:
    /// A new book with nothing sorted in it.
    void open()
    {
        m_window.emplace();
        m_window->change([&](LedgerWriter &w) {
            addSeedCategories(w);
            Account account;
            account.name = QStringLiteral("Girokonto");
            m_account = w.addAccount(account);
        });
        m_window->advisors = bookAdvisors(reader(), {});
    }
    std::unique_ptr<ui::SettingsScreen> shown(QSize size = {1068, 744})
    {
        auto screen = std::make_unique<ui::SettingsScreen>(m_window->context());
        screen->setAttribute(Qt::WA_StyledBackground);
        screen->setProperty("kind", QStringLiteral("page"));
        screen->resize(size);
        screen->show();
        ui::Link link;
        link.detail = QStringLiteral("machine");
        QSignalSpy read(&m_window->jobs, &ui::JobRunner::finished);
        screen->open(link);
        if (read.empty() && !read.wait())
            qFatal("The page never read its figures.");
        return screen;
    }
    template <typename T>
    static T *child(QWidget &screen, const QString &name)
    {
        return screen.findChild<T *>(name);
    }
    const LedgerReader &reader() const { return m_window->ledger->reader(); }
    ModelRegistry registry() const { return ModelRegistry::forSorting(); }

    EntryId add(LedgerWriter &w, int day, std::int64_t minor, const QString &payee, CategoryId into)
    {
        Entry entry;
        entry.account = m_account;
        entry.day = QDate(2025, 6, 1).addDays(day);
        entry.amount = Money(minor, EUR);
        entry.payee = w.payeeNamed(payee);
        entry.bank.payee = payee;
        entry.category = into;
        entry.categorySource = into.isNull() ? CategorySource::None : CategorySource::Person;
        return *w.addEntry(entry);
    }
    CategoryId category(const QString &key) const { return reader().categoryByKey(key)->id; }
    /// Enough to learn from.
    void fill(int from, int count)
    {
        const CategoryId food = category(QStringLiteral("groceries.supermarket"));
        const CategoryId fuel = category(QStringLiteral("transport.fuel"));
        m_window->change([&](LedgerWriter &w) {
            for (int i = from; i < from + count; ++i) {
                add(w, i, -2000 - i, QStringLiteral("QUXMARKT"), food);
                add(w, i, -5000 - i, QStringLiteral("ZORPFUEL"), fuel);
            }
        });
    }
    /// Decisions about what a version suggested, nearly as often right as it was sure.
    void decide(ModelId model, int count)
    {
        const std::vector<EntryId> ids = reader().entryIds({});
        m_window->change([&](LedgerWriter &w) {
            for (int i = 0; i < std::min(count, int(ids.size())); ++i) {
                const auto entry = w.entry(ids[size_t(i)]);
                if (entry->category.isNull())
                    continue;
                SuggestionRecord record;
                record.entry = entry->id;
                record.category = entry->category;
                record.confidence = 0.55 + 0.44 * ((i * 37) % 100) / 100.0;
                record.source = QStringLiteral("learned");
                record.model = model;
                const bool isRight = (i * 61) % 100 < qRound(100 * record.confidence);
                record.state =
                    isRight ? SuggestionRecord::State::Accepted : SuggestionRecord::State::Rejected;
                record.day = QDate(2026, 3, 1);
                w.putSuggestion(record);
            }
        });
    }
    void pictures(const QString &name)
    {
        if (qEnvironmentVariable("BP_PICTURES").isEmpty())
            return;
        for (const ui::ThemeKind kind : {ui::ThemeKind::Light, ui::ThemeKind::Dark}) {
            Window::wear(kind);
            for (const QSize size : {QSize(1068, 744), QSize(968, 624)}) {
                auto screen = shown(size);
                auto *page = child<QWidget>(*screen, QStringLiteral("featurePage"));
                QTRY_COMPARE(page->height(), page->heightForWidth(page->width()));
                QTRY_VERIFY(child<QWidget>(*screen, QStringLiteral("reliability"))->height() > 200);
                const QString suffix =
                    QStringLiteral("-%1-%2")
                        .arg(size.width())
                        .arg(kind == ui::ThemeKind::Light ? QStringLiteral("light")
                                                          : QStringLiteral("dark"));
                Window::picture(*screen, name + suffix);
                for (QScrollArea *area : screen->findChildren<QScrollArea *>()) {
                    if (area->isVisible())
                        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
                }
                Window::picture(*screen, name + QStringLiteral("-below") + suffix);
            }
        }
        Window::wear(ui::ThemeKind::Light);
    }

    std::optional<Window> m_window;
    AccountId m_account;
};

} // namespace bp::test
