// SPDX-License-Identifier: GPL-3.0-or-later

// The entries page on a book of 200,000 entries: first paint, one page of rows, text filter,
// sorting by hand and the trial of a rule. What the table calls "in a job" keeps no keystroke
// waiting.

#include "core/categorize/categorizer_chain.h"
#include "core/categorize/feedback.h"
#include "core/categorize/merchant_knowledge.h"
#include "core/categorize/rule_trial.h"
#include "core/ledger/entry_text_index.h"
#include "core/sample/sample_book.h"

#include "tests/support/window.h"
#include "ui/models/entry_table_model.h"
#include "ui/screens/entries_screen.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <cstdio>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

void row(const char *what, double milliseconds, double goal)
{
    std::printf("%-52s %9.1f ms   goal %7.1f   %s\n",
                what,
                milliseconds,
                goal,
                milliseconds <= goal ? "met" : "MISSED");
}

double elapsed(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void filterTexts(ui::EntryTableModel &model, const char *how)
{
    for (const char *text : {"r", "rewe", "guardian", "nothing has this"}) {
        EntryFilter filter;
        filter.text = QString::fromLatin1(text);
        QElapsedTimer timer;
        timer.start();
        model.setFilter(filter);
        const QByteArray what = QByteArray("text filter “") + text + "” " + how + ", " +
                                QByteArray::number(model.entryCount()) + " answers";
        row(what.constData(), elapsed(timer), 50);
        model.setFilter({});
    }
}

/// A choice and what follows from it; the form's suggestion while its payee is typed.
void sortByHand(test::Window &window, ui::EntriesScreen &screen)
{
    const LedgerReader &reader = window.ledger->reader();
    QElapsedTimer timer;
    timer.start();
    auto chain =
        makeCategorizer(reader, nullptr, MerchantKnowledge::load(u"DE"_s).value_or(nullptr));
    row("reading rules and memory from the book", elapsed(timer), 1000);
    window.advisors.categorizer = chain;

    double slowest = 0;
    screen.act(ui::ActionId::NewEntry);
    QCoreApplication::processEvents(); // the form is drawn before anybody types in it
    auto *payee = screen.findChild<QLineEdit *>(u"payee"_s);
    auto *box = screen.findChild<QWidget *>(u"suggestionBox"_s);
    for (const QString &text : {u"REWE"_s, u"Apotheke am Markt"_s, u"Shell"_s, u"Lieferando"_s}) {
        payee->clear();
        while (box->isVisible())
            QCoreApplication::processEvents();
        timer.restart();
        payee->setText(text);
        while (!box->isVisible() && elapsed(timer) < 1000)
            QCoreApplication::processEvents();
        slowest = std::max(slowest, elapsed(timer));
    }
    row("payee typed, until its suggestion is seen (slowest)", slowest, 20);

    const std::vector<EntryId> ids = reader.entryIds({});
    double choosing = 0;
    double following = 0;
    constexpr int choices = 20;
    for (int i = 0; i < choices; ++i) {
        const EntryId id = ids[size_t(i) * 37];
        const CategoryId category = reader.categories()[size_t(i) % 10].id;
        timer.restart();
        if (!Feedback(*window.ledger, QDate(2026, 3, 19)).choose(id, category))
            return;
        choosing += elapsed(timer);
        const CategorizerQuery query = Feedback::queryOf(reader, *reader.entry(id));
        timer.restart();
        if (auto next = chain->withEntry(reader, id))
            chain = std::move(next);
        (void)chain->suggest(query);
        following += elapsed(timer);
    }
    row("a choice, until the next one alike follows it", following / choices, 5);
    row("a choice written, with the page open", choosing / choices, 50);
    timer.restart();
    const auto alike = Feedback::siblings(reader, ids.front());
    (void)Feedback::ruleOffer(reader, ids.front());
    row("looking for those like it (in a job)", elapsed(timer), 1000);
}

void tryRules(const LedgerReader &reader)
{
    const auto condition =
        RuleCondition::test(RuleCondition::Field::Payee, RuleCondition::Op::Contains, {u"re"_s});
    const auto pattern = RuleCondition::test(
        RuleCondition::Field::Text, RuleCondition::Op::Matches, {u"^(.*a)+b$"_s});
    CategoryRule rule;
    rule.category = reader.categories().front().id;
    for (const auto &each : {condition, pattern}) {
        rule.condition = each->toJson();
        QElapsedTimer timer;
        timer.start();
        const RuleTrial trial = tryRule(reader,
                                        *each,
                                        CategoryRuleBook({rule}),
                                        {},
                                        RuleReach::NotByHand,
                                        200,
                                        Progress::none());
        const QByteArray what = QByteArray("trial of a rule (in a job), ") +
                                QByteArray::number(trial.fits) + " fit, " +
                                QByteArray::number(trial.gaveUp) + " given up";
        row(what.constData(), elapsed(timer), 1500);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    test::Window::wear(ui::ThemeKind::Light);
    test::Window window;
    SampleOptions options;
    options.today = QDate(2026, 3, 19);
    options.months = 240;
    options.entries = argc > 1 ? std::atoll(argv[1]) : 200'000;
    if (const auto written =
            writeSample(*window.ledger, sampleHousehold(options), Progress::none());
        !written) {
        std::printf("%s\n", qPrintable(written.error().message));
        return 1;
    }
    std::printf("%lld entries\n", static_cast<long long>(window.ledger->reader().entryCount()));

    QElapsedTimer timer;
    timer.start();
    ui::EntriesScreen screen(window.context());
    screen.resize(1068, 744);
    screen.show();
    screen.open({ui::ScreenId::Entries, {}, {}});
    screen.grab();
    row("first paint of the entries page", elapsed(timer), 1000);

    ui::EntryTableModel model(*window.ledger);
    double slowest = 0;
    double sum = 0;
    constexpr int pages = 50;
    for (int page = 0; page < pages; ++page) {
        const int at = int(qint64(page) * (model.rowCount() - 600) / pages);
        timer.restart();
        for (int i = 0; i < 40; ++i)
            model.index(at + i, ui::EntryTableModel::Payee).data();
        slowest = std::max(slowest, elapsed(timer));
        sum += elapsed(timer);
    }
    row("one page of rows, mean of 50 places", sum / pages, 4);
    row("one page of rows, slowest of 50 places", slowest, 4);

    filterTexts(model, "from the disk");
    timer.restart();
    const auto index =
        std::make_shared<const EntryTextIndex>(EntryTextIndex::of(window.ledger->reader()));
    row("reading all texts into memory (in a job)", elapsed(timer), 1000);
    std::printf("%-52s %9.1f MB\n", "  they take", double(index->bytes()) / 1e6);
    model.setTextIndex(index);
    filterTexts(model, "from memory");
    auto *shown = screen.findChild<ui::EntryTableModel *>();
    shown->setTextIndex(index);
    timer.restart();
    screen.findChild<QLineEdit *>(u"search"_s)->setText(u"r"_s);
    while (shown->filter().text.isEmpty())
        QCoreApplication::processEvents();
    screen.grab();
    row("letter “r” typed, until the page is painted", elapsed(timer), 100);
    screen.open({ui::ScreenId::Entries, {}, {}});
    sortByHand(window, screen);
    tryRules(window.ledger->reader());
    return 0;
}
