// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/verify.h"

#include "core/db/change_set.h"
#include "core/db/schema.h"
#include "core/db/statement.h"
#include "core/ledger/ledger_reader.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace bp {
namespace {

constexpr size_t mostFindings = 1000;

class Verifier
{
public:
    Verifier(const LedgerReader &reader, Progress &progress)
        : m_reader(reader)
        , m_progress(progress)
    {
    }

    VerifyReport run()
    {
        using Check = void (Verifier::*)();
        constexpr std::array<Check, 8> checks{&Verifier::integrity,
                                              &Verifier::foreignKeys,
                                              &Verifier::splits,
                                              &Verifier::transfers,
                                              &Verifier::attachments,
                                              &Verifier::changeSets,
                                              &Verifier::balances,
                                              &Verifier::hash};
        for (size_t i = 0; i < checks.size() && !m_progress.isCancelled(); ++i) {
            m_progress.report(int(i), int(checks.size()), tr("Checking the book"));
            (this->*checks[i])();
        }
        m_report.entries = m_reader.entryCount();
        return std::move(m_report);
    }

private:
    static QString tr(const char *text) { return QCoreApplication::translate("bp::verify", text); }

    db::Statement query(const char *sql) const { return db::Statement(m_reader.connection(), sql); }

    void
    found(const char *check, const QString &message, EntryId entry = {}, bool isWarning = false)
    {
        if (m_report.findings.size() < mostFindings)
            m_report.findings.push_back({QString::fromLatin1(check), message, entry, isWarning});
    }

    QString money(std::int64_t minor, const QString &currency) const
    {
        return Money(minor, Currency::fromCode(currency).value_or(Currency())).toDecimal() + u' ' +
               currency;
    }

    void integrity()
    {
        auto rows = query("PRAGMA integrity_check(20)");
        while (rows.step()) {
            if (rows.text(0) != u"ok")
                found("integrity", tr("The file is damaged: %1").arg(rows.text(0)));
        }
    }

    void foreignKeys()
    {
        auto rows = query("PRAGMA foreign_key_check");
        while (rows.step())
            found("foreign keys",
                  tr("Row %1 of %2 points to a missing row of %3.")
                      .arg(rows.int64(1))
                      .arg(rows.text(0), rows.text(2)));
    }

    void splits()
    {
        auto rows =
            query("SELECT e.id, e.day, e.amount, a.currency, a.name, e.has_splits, count(s.id), "
                  "coalesce(sum(s.amount), 0) FROM entry e JOIN account a ON a.id = e.account_id "
                  "LEFT JOIN split s ON s.entry_id = e.id "
                  "WHERE e.has_splits = 1 OR e.id IN (SELECT entry_id FROM split) GROUP BY e.id "
                  "HAVING (e.has_splits = 1) <> (count(s.id) > 0) "
                  "OR (count(s.id) > 0 AND sum(s.amount) <> e.amount)");
        while (rows.step())
            found("splits",
                  tr("The parts of the entry of %1 in %2 sum to %3 instead of %4.")
                      .arg(rows.day(1).toString(Qt::ISODate),
                           rows.text(4),
                           money(rows.int64(7), rows.text(3)),
                           money(rows.int64(2), rows.text(3))),
                  rows.id<EntryId>(0));
    }

    void transfers()
    {
        auto rows = query(
            "SELECT t.id, count(e.id), coalesce(min(e.amount), 0), coalesce(max(e.amount), 0), "
            "count(DISTINCT a.currency), count(DISTINCT e.account_id), min(e.day), min(e.id) FROM "
            "transfer t "
            "LEFT JOIN entry e ON e.transfer_id = t.id LEFT JOIN account a ON a.id = e.account_id "
            "GROUP BY t.id");
        while (rows.step()) {
            const bool isPair = rows.integer(1) == 2 && rows.integer(5) == 2;
            const bool isOpposite = rows.int64(2) <= 0 && rows.int64(3) >= 0;
            const bool balances =
                rows.integer(4) != 1 || transferBalances(rows.int64(2), rows.int64(3));
            if (!isPair || !isOpposite || !balances)
                found("transfers",
                      tr("The transfer of %1 does not balance: it has %2 sides.")
                          .arg(rows.day(6).toString(Qt::ISODate))
                          .arg(rows.integer(1)),
                      rows.id<EntryId>(7));
        }
    }

    void attachments()
    {
        auto rows = query("SELECT hash, content FROM blob");
        while (rows.step()) {
            if (QCryptographicHash::hash(rows.blob(1), QCryptographicHash::Sha256) != rows.blob(0))
                found("attachments",
                      tr("An attachment is damaged: its content does not match its checksum %1.")
                          .arg(QString::fromLatin1(rows.blob(0).toHex().left(12))));
        }
    }

    void changeSets()
    {
        auto rows = query("SELECT id, name, change, bulk_change FROM history");
        while (rows.step()) {
            try {
                for (const int column : {2, 3})
                    db::ChangeSet::unpacked(rows.blob(column))
                        .forEachRow([](const char *, db::ChangeSet::Kind, qint64) {});
            } catch (const db::Failure &) {
                found("change sets",
                      tr("The step “%1” of the history is damaged and cannot be undone.")
                          .arg(rows.text(1)));
            }
        }
    }

    // A statement may end within a day, so the rows known when it was imported may also give its
    // balance.
    void balances()
    {
        auto rows =
            query("SELECT a.name, a.currency, c.day, c.balance, c.source, "
                  "a.opening_balance + coalesce((SELECT sum(e.amount) FROM entry e WHERE "
                  "e.account_id = a.id AND "
                  "e.is_pending = 0 AND "
                  "(e.day < c.day OR (e.day = c.day AND c.source <> 'opening'))), 0) AS book, "
                  "a.opening_balance + coalesce((SELECT sum(e.amount) FROM entry e WHERE "
                  "e.account_id = a.id AND "
                  "e.is_pending = 0 AND "
                  "(e.day < c.day OR (e.day = c.day AND c.source <> 'opening')) "
                  "AND coalesce(e.batch_id, 0) <= coalesce(c.batch_id, 0)), 0) AS then_known, "
                  "c.account_id "
                  "FROM checkpoint c JOIN account a ON a.id = c.account_id ORDER BY a.id, c.day");
        while (rows.step()) {
            const std::int64_t stated = rows.int64(3);
            const std::int64_t book = rows.int64(5);
            if (book == stated || rows.int64(6) == stated ||
                holds({rows.id<AccountId>(7),
                       rows.day(2),
                       Money(stated, Currency::fromCode(rows.text(1)).value_or(Currency())),
                       rows.text(4) == u"opening" ? Checkpoint::Source::Opening
                                                  : Checkpoint::Source::Closing,
                       {}}))
                continue;
            found("balances",
                  tr("On %1 the book has %2 in %3, but the stated balance is %4: %5 are missing.")
                      .arg(rows.day(2).toString(Qt::ISODate),
                           money(book, rows.text(1)),
                           rows.text(0),
                           money(stated, rows.text(1)),
                           money(stated - book, rows.text(1))),
                  {},
                  true);
        }
    }

    bool holds(const Checkpoint &point) const { return m_reader.balanceAt(point) == point.balance; }

    void hash()
    {
        QCryptographicHash sum(QCryptographicHash::Sha256);
        db::Statement known(m_reader.connection(),
                            "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?");
        for (const char *table : db::recordedTables()) {
            if (!known.bind(QString::fromLatin1(table)).step())
                continue; // a copy of an older book has not all of them
            sum.addData(QByteArrayView(table));
            // Every table is stored in the order of its key.
            db::Statement rows(m_reader.connection(), QByteArray("SELECT * FROM ") + table);
            while (rows.step()) {
                for (int i = 0; i < rows.columnCount(); ++i)
                    addValue(sum, rows.raw(i));
            }
        }
        m_report.hash = sum.result();
    }

    static void addValue(QCryptographicHash &sum, const db::RawValue &value)
    {
        const auto size = quint32(value.bytes.size());
        const std::array<char, 5> head{value.type,
                                       char(size & 0xff),
                                       char((size >> 8) & 0xff),
                                       char((size >> 16) & 0xff),
                                       char((size >> 24) & 0xff)};
        sum.addData(QByteArrayView(head.data(), qsizetype(head.size())));
        sum.addData(value.bytes);
    }

    const LedgerReader &m_reader;
    Progress &m_progress;
    VerifyReport m_report;
};

} // namespace

bool VerifyReport::isOk() const
{
    return std::ranges::all_of(findings, &VerifyFinding::isWarning);
}

VerifyReport verify(const LedgerReader &reader, Progress &progress)
{
    return Verifier(reader, progress).run();
}

} // namespace bp
