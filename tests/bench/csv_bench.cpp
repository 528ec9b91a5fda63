// SPDX-License-Identifier: GPL-3.0-or-later

// Prints what reading CSV costs, from bytes to entries. Argument: rows (default 100,000); ten times
// as many follow.
#include "core/import/formats/csv_format.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace bp;

namespace {

struct Shape
{
    const char *name;
    bool semicolons;
    bool balance;
};

QByteArray manyRows(int count, const Shape &shape)
{
    QByteArray text =
        shape.semicolons
            ? QByteArray(
                  "Buchungstag;Valuta;Auftraggeber/Empfänger;Verwendungszweck;Betrag;Währung")
            : QByteArray("Date,Description,Amount,Currency,Reference");
    text += shape.balance ? (shape.semicolons ? ";Saldo\n" : ",Balance\n") : "\n";
    text.reserve(qsizetype(count) * 110);
    std::int64_t balance = 100'000;
    for (int i = 0; i < count; ++i) {
        const QDate day = QDate(2010, 1, 1).addDays(i / 20);
        const int cents = i % 9 == 0 ? 150'000 + i % 7000 : -(199 + i * 37 % 9000);
        balance += cents;
        const auto number = [&](std::int64_t minor) {
            QByteArray digits = QByteArray::number(std::abs(minor)).rightJustified(3, '0');
            digits.insert(digits.size() - 2, shape.semicolons ? ',' : '.');
            return minor < 0 ? '-' + digits : digits;
        };
        const QByteArray payee = "REWE SAGT DANKE " + QByteArray::number(4000 + i % 600);
        if (shape.semicolons) {
            const QByteArray when = day.toString(u"dd.MM.yyyy").toLatin1();
            text += when + ';' + when + ";\"" + payee + "\";\"Kartenzahlung " +
                    QByteArray::number(i) + "\";" + number(cents) + ";EUR";
        } else {
            text += day.toString(u"MM/dd/yyyy").toLatin1() + ',' + payee + ',' + number(cents) +
                    ",USD,R" + QByteArray::number(i);
        }
        if (shape.balance)
            text += (shape.semicolons ? ';' : ',') + number(balance);
        text += '\n';
    }
    return text;
}

/// Kilobytes of the largest resident set so far.
long peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLong();
    }
    return 0;
}

void measure(int rows, const Shape &shape)
{
    const QByteArray bytes = manyRows(rows, shape);
    const CsvFormat format;
    double best = 1e9;
    size_t entries = 0;
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto file = format.read(bytes, {}, Progress::none());
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
        entries = file && !file->statements.empty() ? file->statements.front().entries.size() : 0;
    }
    std::printf("%-34s %9d rows %8.1f MB %9.1f ms %9zu entries %8ld MB peak\n",
                shape.name,
                rows,
                double(bytes.size()) / 1e6,
                best,
                entries,
                peakMemory() / 1024);
}

} // namespace

int main(int argc, char **argv)
{
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    constexpr Shape shapes[] = {{"comma, month first", false, false},
                                {"semicolon, balance", true, true}};
    for (const Shape &shape : shapes)
        measure(rows, shape);
    measure(rows * 10, shapes[1]);
    return 0;
}
