// SPDX-License-Identifier: GPL-3.0-or-later

// The preview of an import of 50,000 rows, half of them already in the book: what a person does
// with it, each within a frame or at least without a pause that is felt.

#include "core/categorize/categorizer_chain.h"
#include "core/ledger/ledger.h"

#include "tests/support/window.h"
#include "ui/models/import_preview_model.h"
#include "ui/screens/import_screen.h"
#include "ui/widgets/row_table.h"

#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

namespace {

void row(const char *what, double milliseconds, double goal)
{
    std::printf("%-44s %9.1f ms   goal %7.1f   %s\n",
                what,
                milliseconds,
                goal,
                milliseconds <= goal ? "met" : "MISSED");
}

template <typename Action>
double timeOf(Action action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Rows from one day to another of ever the same life.
QString statementFile(const QString &path, int first, int last)
{
    std::mt19937 random(17);
    QByteArray text = "Buchungstag;Zahlungspflichtiger;Verwendungszweck;Betrag;Saldo\n";
    std::int64_t balance = 1'000'000'000;
    for (int i = 0; i <= last; ++i) {
        const std::int64_t amount = -(100 + std::int64_t(random() % 9000));
        const int shop = int(random() % 400);
        balance += amount;
        if (i < first)
            continue;
        const auto money = [](std::int64_t minor) -> QByteArray {
            return QByteArray::number(qlonglong(minor / 100)) + ',' +
                   QByteArray::number(qlonglong(std::abs(minor % 100))).rightJustified(2, '0');
        };
        const char name[]{'Q', char('A' + shop % 26), 'U', char('A' + shop / 26), 0};
        text += QDate(2010, 1, 1).addDays(i / 10).toString(u"dd.MM.yyyy"_s).toLatin1() + ";MARKT" +
                name + ";Kartenzahlung " + QByteArray::number(i) + ";" + money(amount) + ";" +
                money(balance) + "\n";
    }
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return path;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    test::Window::wear(ThemeKind::Light);
    test::Window window;
    window.change([](LedgerWriter &writer) { addSeedCategories(writer); });
    window.advisors.categorizer = makeCategorizer(window.ledger->reader(), nullptr, nullptr);
    const int rows = argc > 1 ? std::atoi(argv[1]) : 50'000;
    ImportScreen screen(window.context());
    screen.resize(1068, 744);
    screen.show();
    screen.takeFiles({statementFile(window.dir.filePath(u"a.csv"_s), 0, rows / 2)});
    if (!screen.flow().commit()) {
        std::printf("%s\n", qPrintable(screen.flow().problem()));
        return 1;
    }
    const QString path = statementFile(window.dir.filePath(u"b.csv"_s), 0, rows - 1);
    const double read = timeOf([&] { screen.takeFiles({path}); });
    auto *model = screen.findChild<ImportPreviewModel *>();
    auto *table = screen.findChild<RowTable *>(u"rows"_s);
    const auto paint = [&] { screen.grab(); };
    std::printf("%d rows, %d new\n",
                screen.flow().preview().rowCount(),
                screen.flow().preview().tickedRows());
    row("read, match, sort and show", read + timeOf(paint), 2000);

    double slowest = 0;
    double sum = 0;
    constexpr int places = 50;
    for (int place = 0; place < places; ++place) {
        const double time = timeOf([&] {
            QScrollBar *bar = table->verticalScrollBar();
            bar->setValue(int(qint64(bar->maximum()) * place / places));
            table->grab();
        });
        slowest = std::max(slowest, time);
        sum += time;
    }
    row("scroll to another place, mean of 50", sum / places, 16);
    row("scroll to another place, slowest of 50", slowest, 33);

    const auto headOf = [&](RowVerdict verdict) {
        for (int i = 0; i < model->rowCount(); ++i) {
            if (model->groupAt(i) == verdict)
                return i;
        }
        return 0;
    };
    const int head = headOf(RowVerdict::AlreadyThere);
    row("open the group of 25,000 already there",
        timeOf([&] {
            model->fold(head, true);
            paint();
        }),
        100);
    row("filter: needs me",
        timeOf([&] {
            model->setShow(ImportPreviewModel::Show::NeedsMe);
            paint();
        }),
        100);
    row("filter: all",
        timeOf([&] {
            model->setShow(ImportPreviewModel::Show::All);
            paint();
        }),
        100);
    const std::vector<RowRef> all = model->rowsOf(RowVerdict::New);
    row("untick the 25,000 new rows",
        timeOf([&] {
            screen.flow().tick(all, false);
            paint();
        }),
        100);
    row("tick one row",
        timeOf([&] {
            screen.flow().tick(std::span(all.data(), 1), true);
            paint();
        }),
        33);
    const CategoryId pets = window.ledger->reader().categoryByKey(u"pets"_s)->id;
    const auto choose = [&](size_t count) {
        return timeOf([&] { screen.flow().sort(std::span(all).first(count), pets); });
    };
    row("choose a category for one row, heard by 62", choose(1), 10);
    row("choose one for 100 rows, heard by 6,000", choose(100), 100);
    const std::vector<RowRef> known = model->rowsOf(RowVerdict::AlreadyThere);
    row("say of 25,000 rows that they are different",
        timeOf([&] {
            screen.flow().decideDifferent(known);
            paint();
        }),
        200);
    return 0;
}
