// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Statements made by hand or by chance, and importing them into a book.

#include "core/import/import_preparation.h"
#include "core/import/importer.h"
#include "core/import/preview_decisions.h"

#include <QDate>
#include <QString>

#include <vector>

namespace bp::test {

inline const QDate monday(2025, 3, 3);
inline const QString giro = QStringLiteral("DE02120300000000202051");

/// So many days after that Monday.
inline QDate day(int n)
{
    return monday.addDays(n);
}

RawEntry rawRow(QDate day,
                std::int64_t minor,
                const QString &payee,
                const QString &bankId = {},
                Currency currency = EUR);

/// A file with one statement; with a running balance from `opening` where one is given.
RawFile rawFile(const QString &number,
                std::vector<RawEntry> rows,
                std::optional<std::int64_t> opening = {},
                const QString &format = QStringLiteral("TEST"));

/// The bytes of a SQLite file made by these statements.
QByteArray databaseOf(const QByteArray &sql);

/// Prepares and commits; the outcome, or a failed test.
ImportOutcome import(Ledger &ledger, const RawFile &file, const Advisors &advisors = {});
ImportPreview prepare(Ledger &ledger, std::vector<RawFile> files, const Advisors &advisors = {});

ImportOutcome commit(Ledger &ledger, const ImportPreview &preview);
const PreviewRow &rowOf(const ImportPreview &preview, int row, int statement = 0);

/// The rows with the bank's balance behind each.
std::vector<RawEntry> running(std::vector<RawEntry> rows, std::int64_t before);

/// Day, amount and words of every entry of an account, sorted.
std::vector<QString> entriesOf(const Ledger &ledger, const QString &number);
std::vector<QString> sortedWords(const std::vector<RawEntry> &rows);

} // namespace bp::test
