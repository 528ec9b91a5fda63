// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/proof.h"

#include <QtTest>

#include <random>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

RawEntry entry(int line, QDate day, std::int64_t minor)
{
    RawEntry entry;
    entry.line = line;
    entry.day = day;
    entry.amount = Money(minor, EUR);
    entry.payee = u"payee %1"_s.arg(line);
    return entry;
}

const QDate first(2025, 3, 1);

/// Forty entries of a month whose balances fit.
RawStatement month(unsigned seed)
{
    std::mt19937 random(seed);
    RawStatement statement;
    statement.currency = EUR;
    statement.opening = StatedBalance{first, Money(120410, EUR)};
    std::int64_t balance = 120410;
    for (int i = 0; i < 40; ++i) {
        const std::int64_t minor = std::int64_t(random() % 50000) - 40000;
        balance += minor;
        statement.entries.push_back(entry(10 + i, first.addDays(i / 2), minor));
        statement.entries.back().runningBalance = Money(balance, EUR);
    }
    statement.closing = StatedBalance{first.addDays(30), Money(balance, EUR)};
    return statement;
}

void dropRunning(RawStatement &statement)
{
    for (RawEntry &row : statement.entries)
        row.runningBalance.reset();
}

} // namespace

class ProofTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void balancesThatFollowFromTheEntriesAreProved()
    {
        RawStatement statement = month(1);
        dropRunning(statement);
        QCOMPARE(proofOf(statement).verdict, ProofVerdict::Proved);
        statement.entries[3].amount = Money(statement.entries[3].amount.minor() - 1, EUR);
        const Proof proof = proofOf(statement);
        QCOMPARE(proof.verdict, ProofVerdict::Disproved);
        QCOMPARE(proof.residue, Money(1, EUR));
    }
    void halfABalanceProvesNothing()
    {
        RawStatement statement = month(1);
        dropRunning(statement);
        statement.opening.reset();
        QCOMPARE(proofOf(statement).verdict, ProofVerdict::None);
        statement.closing.reset();
        QCOMPARE(proofOf(statement).verdict, ProofVerdict::None);
    }
    void pendingEntriesDoNotCount()
    {
        RawStatement statement = month(2);
        dropRunning(statement);
        RawEntry pending = entry(99, first, -5000);
        pending.isPending = true;
        statement.entries.push_back(pending);
        QCOMPARE(proofOf(statement).verdict, ProofVerdict::Proved);
    }
    void runningBalancesProveInEitherOrder()
    {
        RawStatement statement = month(3);
        statement.opening.reset();
        statement.closing.reset();
        QCOMPARE(proofOf(statement).verdict, ProofVerdict::Proved);
        QCOMPARE(proofOf(statement).opening, std::optional(Money(120410, EUR)));
        std::reverse(statement.entries.begin(), statement.entries.end());
        QCOMPARE(proofOf(statement).verdict, ProofVerdict::Proved);
        QCOMPARE(proofOf(statement).opening, std::optional(Money(120410, EUR)));
    }
    void rowsOfOneDayMayStandInAnyOrder()
    {
        RawStatement statement = month(4);
        statement.opening.reset();
        statement.closing.reset();
        for (size_t i = 0; i + 1 < statement.entries.size(); i += 2)
            std::swap(statement.entries[i], statement.entries[i + 1]);
        QCOMPARE(proofOf(statement).verdict, ProofVerdict::Proved);
        QCOMPARE(proofOf(statement).opening, std::optional(Money(120410, EUR)));
    }
    void theFirstRowThatBreaksIsNamed()
    {
        RawStatement statement = month(5);
        statement.entries[17].amount = statement.entries[17].amount.negated();
        const Proof proof = proofOf(statement);
        QCOMPARE(proof.verdict, ProofVerdict::Disproved);
        QCOMPARE(proof.firstBreak, std::optional(17));
        const ProofExplanation why = explanationOf(statement, proof);
        QCOMPARE(why.candidates.front().kind, DifferenceKind::WrongSign);
        QCOMPARE(why.candidates.front().rows, std::vector<int>{17});
    }
    void sumsNearTheEndOfNumbersDoNotWrap()
    {
        RawStatement statement;
        statement.currency = EUR;
        const std::int64_t most = std::numeric_limits<std::int64_t>::max();
        statement.opening = StatedBalance{first, Money(0, EUR)};
        statement.closing = StatedBalance{first, Money(-2, EUR)};
        statement.entries = {entry(1, first, most), entry(2, first, most)};
        QCOMPARE(proofOf(statement).verdict, ProofVerdict::Disproved);
    }
    void mixedCurrenciesProveNothing()
    {
        RawStatement statement = month(6);
        statement.entries[0].amount = Money(100, USD);
        QCOMPARE(proofOf(statement).verdict, ProofVerdict::None);
    }
    void seededErrorsAreExplainedFirst_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("sign") << int(DifferenceKind::WrongSign);
        QTest::newRow("digits") << int(DifferenceKind::SwappedDigits);
        QTest::newRow("twice") << int(DifferenceKind::DuplicateRow);
        QTest::newRow("missing") << int(DifferenceKind::MissingRow);
    }
    void seededErrorsAreExplainedFirst();
    void everyExplanationMakesTheSumRight();
    void sentencesNameTheRowAndBothAmounts()
    {
        const std::vector<DifferenceRow> rows{{212, first, Money(-2600, EUR), u"shop"_s}};
        const auto found = differenceCandidates(rows, Money(-3600, EUR));
        QCOMPARE(differenceSentence(found.front(), rows, QLocale(QLocale::German)),
                 u"Row 212 could be −62,00 instead of −26,00."_s);
    }
};

void ProofTest::seededErrorsAreExplainedFirst()
{
    QFETCH(int, kind);
    int right = 0;
    for (unsigned seed = 0; seed < 100; ++seed) {
        RawStatement statement = month(100 + seed);
        dropRunning(statement);
        auto &rows = statement.entries;
        const size_t at = seed % rows.size();
        switch (DifferenceKind(kind)) {
        case DifferenceKind::WrongSign:
            rows[at].amount = rows[at].amount.negated();
            break;
        case DifferenceKind::DuplicateRow:
            rows.push_back(rows[at]);
            break;
        case DifferenceKind::MissingRow:
            rows.erase(rows.begin() + std::ptrdiff_t(at));
            break;
        default: {
            QByteArray digits = QByteArray::number(qlonglong(rows[at].amount.minor()));
            if (digits[digits.size() - 1] == digits[digits.size() - 2])
                digits[digits.size() - 1] =
                    digits[digits.size() - 2] == '9' ? '1' : char(digits[digits.size() - 2] + 1);
            const qlonglong before = rows[at].amount.minor();
            std::swap(digits[digits.size() - 1], digits[digits.size() - 2]);
            const QByteArray straight = [&] {
                QByteArray d = digits;
                std::swap(d[d.size() - 1], d[d.size() - 2]);
                return d;
            }();
            statement.closing->balance =
                Money(statement.closing->balance.minor() + straight.toLongLong() - before, EUR);
            rows[at].amount = Money(digits.toLongLong(), EUR);
        }
        }
        const Proof proof = proofOf(statement);
        if (proof.verdict != ProofVerdict::Disproved) {
            ++right; // the slip changed nothing
            continue;
        }
        const ProofExplanation why = explanationOf(statement, proof);
        right += int(why.candidates.front().kind) == kind;
    }
    QVERIFY2(right >= 90, qPrintable(QString::number(right)));
}

void ProofTest::everyExplanationMakesTheSumRight()
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        std::vector<DifferenceRow> rows;
        for (int i = 0; i < 12; ++i)
            rows.push_back({i + 1,
                            first,
                            Money(std::int64_t(random() % 400) - 200, EUR),
                            {},
                            random() % 3 != 0});
        const Money residue(std::int64_t(random() % 600) - 300, EUR);
        for (const DifferenceCandidate &candidate : differenceCandidates(rows, residue, 50)) {
            std::int64_t change = 0;
            const auto minor = [&](int row) { return rows[size_t(row)].amount.minor(); };
            switch (candidate.kind) {
            case DifferenceKind::WrongSign:
            case DifferenceKind::SwappedDigits:
                change = candidate.amount.minor() - minor(candidate.rows.front());
                break;
            case DifferenceKind::DuplicateRow:
                change = -minor(candidate.rows.back());
                QVERIFY(rows[size_t(candidate.rows.back())].isCounted);
                break;
            case DifferenceKind::ExtraRow:
            case DifferenceKind::LeftOutRow:
            case DifferenceKind::ExtraRows:
            case DifferenceKind::LeftOutRows:
            case DifferenceKind::MixedRows:
                for (const int row : candidate.rows)
                    change += rows[size_t(row)].isCounted ? -minor(row) : minor(row);
                break;
            case DifferenceKind::TwinMissing:
            case DifferenceKind::MissingRow:
                change = candidate.amount.minor();
                break;
            }
            QCOMPARE(change, residue.minor());
        }
    }
}

QTEST_GUILESS_MAIN(ProofTest)
#include "proof_test.moc"
