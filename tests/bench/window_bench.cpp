// SPDX-License-Identifier: GPL-3.0-or-later

// The entries page on a book of 200,000 entries: first paint, one page of rows, text filter.

#include "core/sample/sample_book.h"

#include "tests/support/window.h"
#include "ui/models/entry_table_model.h"
#include "ui/screens/entries_screen.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <cstdio>

using namespace bp;
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

double elapsed(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
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

    for (const char *text : {"r", "rewe", "guardian", "nothing has this"}) {
        EntryFilter filter;
        filter.text = QString::fromLatin1(text);
        timer.restart();
        model.setFilter(filter);
        const QByteArray what = QByteArray("text filter “") + text + "”, " +
                                QByteArray::number(model.entryCount()) + " answers";
        row(what.constData(), elapsed(timer), 50);
    }
    return 0;
}
