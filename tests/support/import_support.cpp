// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/import_support.h"

#include "core/db/connection.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace bp::test {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(QDate day, std::int64_t minor, const QString &payee)
{
    return day.toString(Qt::ISODate) + u' ' + QString::number(minor) + u' ' + payee;
}

} // namespace

RawEntry rawRow(
    QDate day, std::int64_t minor, const QString &payee, const QString &bankId, Currency currency)
{
    RawEntry row;
    row.day = day;
    row.amount = Money(minor, currency);
    row.payee = payee;
    row.bankId = bankId;
    return row;
}

RawFile rawFile(const QString &number,
                std::vector<RawEntry> rows,
                std::optional<std::int64_t> opening,
                const QString &format)
{
    RawStatement statement;
    statement.account.number = number;
    statement.currency = rows.empty() ? EUR : rows.front().amount.currency();
    std::int64_t balance = opening.value_or(0);
    int line = 1;
    for (RawEntry &row : rows) {
        row.line = ++line;
        balance += row.isPending ? 0 : row.amount.minor();
    }
    if (opening && !rows.empty()) {
        statement.opening = StatedBalance{rows.front().day, Money(*opening, statement.currency)};
        statement.closing = StatedBalance{rows.back().day, Money(balance, statement.currency)};
    }
    statement.entries = std::move(rows);
    RawFile file;
    file.format = format;
    file.statements.push_back(std::move(statement));
    return file;
}

ImportPreview prepare(Ledger &ledger, std::vector<RawFile> files, const Advisors &advisors)
{
    std::vector<ImportFile> read;
    for (RawFile &file : files)
        read.push_back({u"test.csv"_s, {}, QByteArray(32, 'x'), std::move(file)});
    ImportRequest request;
    request.revision = ledger.revision();
    auto preview =
        prepareImport(std::move(read), request, ledger.reader(), advisors, Progress::none());
    if (!preview)
        qFatal("%s", qPrintable(preview.error().message));
    return std::move(*preview);
}

QByteArray databaseOf(const QByteArray &sql)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"database"_s));
    db::Connection(file.fileName(), db::Connection::Mode::ReadWrite).exec(sql.constData());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no database was made");
    return file.readAll();
}

ImportOutcome commit(Ledger &ledger, const ImportPreview &preview)
{
    const auto outcome = commitImport(
        ledger, preview, {}, QDateTime(QDate(2025, 3, 15), QTime(12, 0), Qt::UTC));
    if (!outcome)
        qFatal("%s %s", qPrintable(outcome.error().message), qPrintable(outcome.error().detail));
    return *outcome;
}

ImportOutcome import(Ledger &ledger, const RawFile &file, const Advisors &advisors)
{
    return commit(ledger, prepare(ledger, {file}, advisors));
}

const PreviewRow &rowOf(const ImportPreview &preview, int row, int statement)
{
    return preview.statements[size_t(statement)].rows[size_t(row)];
}

std::vector<RawEntry> running(std::vector<RawEntry> rows, std::int64_t before)
{
    for (RawEntry &row : rows) {
        before += row.amount.minor();
        row.runningBalance = Money(before, row.amount.currency());
    }
    return rows;
}

std::vector<QString> entriesOf(const Ledger &ledger, const QString &number)
{
    std::vector<QString> found;
    const auto account = ledger.reader().accountByNumber(number);
    if (!account)
        return found;
    EntryFilter filter;
    filter.accounts = {account->id};
    ledger.reader().forEachEntry(filter, [&](const EntryFacts &facts) {
        found.push_back(wordsOf(facts.day, facts.minor, facts.bankPayee));
    });
    std::ranges::sort(found);
    return found;
}

std::vector<QString> sortedWords(const std::vector<RawEntry> &rows)
{
    std::vector<QString> words;
    for (const RawEntry &row : rows)
        words.push_back(wordsOf(row.day, row.amount.minor(), row.payee));
    std::ranges::sort(words);
    return words;
}

} // namespace bp::test
