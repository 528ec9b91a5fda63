// SPDX-License-Identifier: GPL-3.0-or-later

// Decisions on a preview are taken back and made again to the last detail, in whatever order they
// were made.
#include "core/categorize/categorizer_chain.h"
#include "core/import/planned_categories.h"
#include "core/import/preview_history.h"
#include "core/import/row_decisions.h"

#include "tests/support/import_support.h"
#include "tests/support/test_ledger.h"

#include <QTest>

#include <array>
#include <random>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;

namespace {

/// All that a decision can change, and what is shown of it.
struct Seen
{
    std::vector<RowState> rows;
    std::vector<std::vector<std::pair<CategoryId, double>>> suggestions;
    PreviewRefusals refusals;
    std::vector<Category> planned;
    std::vector<std::pair<ProofVerdict, Money>> proofs;
    std::vector<std::pair<AccountId, QString>> accounts;

    friend bool operator==(const Seen &, const Seen &) = default;
};

Seen seen(const ImportPreview &preview)
{
    Seen all;
    all.refusals = preview;
    all.planned = preview.plannedCategories;
    for (const PreviewStatement &statement : preview.statements) {
        all.proofs.emplace_back(statement.bookProof.verdict, statement.bookProof.added);
        const Account &account = preview.accounts[size_t(statement.account)].account;
        all.accounts.emplace_back(account.id, account.name);
        for (const PreviewRow &row : statement.rows) {
            all.rows.push_back(row);
            std::vector<std::pair<CategoryId, double>> of;
            for (const CategorySuggestion &suggestion : preview.suggestionsOf(row))
                of.emplace_back(suggestion.value, suggestion.confidence);
            all.suggestions.push_back(of);
            all.rows.back().suggestions = of.empty() ? -1 : 0; // where they stand is all the same
        }
    }
    return all;
}

/// What a row is called, and the best that is said of it; how sure that is depends on other shops.
std::vector<std::pair<QString, CategoryId>> said(const ImportPreview &preview)
{
    std::vector<std::pair<QString, CategoryId>> all;
    for (const PreviewStatement &statement : preview.statements) {
        for (const PreviewRow &row : statement.rows) {
            const auto &of = preview.suggestionsOf(row);
            all.emplace_back(row.payee, of.empty() ? CategoryId() : of.front().value);
        }
    }
    return all;
}

} // namespace

class PreviewHistoryTest : public QObject
{
    Q_OBJECT

    static Advisors advisorsOf(const TestLedger &book)
    {
        Advisors advisors;
        advisors.categorizer = makeCategorizer(book.reader(), nullptr, nullptr);
        return advisors;
    }
    /// Twins of the book, both sides of transfers, and shops that hear of each other.
    static ImportPreview preview(TestLedger &book, const Advisors &advisors)
    {
        std::vector<RawEntry> rows;
        for (int i = 0; i < 6; ++i)
            rows.push_back(rawRow(day(i), -3'000 - i, u"QUXMARKT SAGT DANKE 471%1"_s.arg(i)));
        for (int i = 0; i < 4; ++i)
            rows.push_back(rawRow(day(i), -1'000, u"ZORPFUEL"_s));
        rows.push_back(rawRow(day(7), -50'000, u"Umbuchung"_s));
        rows.front().category = u"Fancy food"_s;
        return prepare(*book,
                       {rawFile(giro, std::move(rows), 100'000),
                        rawFile(u"DE89370400440532013000"_s,
                                {rawRow(day(7), 50'000, u"Umbuchung"_s),
                                 rawRow(day(8), 50'000, u"Umbuchung"_s)})},
                       advisors);
    }

private Q_SLOTS:
    void everyDecisionIsTakenBackAndMadeAgain()
    {
        TestLedger book;
        const AccountId account = book.account(u"Cash"_s);
        for (int i = 0; i < 12; ++i)
            book.add(account, day(-1 - i), -3'000, u"QUXMARKT"_s, u"groceries.supermarket"_s);
        const EntryId entry = book.add(account, day(7), 50'000, u"Umbuchung"_s);
        import(*book, rawFile(giro, {rawRow(day(0), -3'000, u"QUXMARKT SAGT DANKE 4710"_s)}));
        const Advisors advisors = advisorsOf(book);
        ImportPreview now = preview(book, advisors);
        PreviewHistory history;
        std::mt19937 random(7);
        std::vector<Seen> states{seen(now)};
        const std::array categories{
            CategoryId(), book.category(u"pets"_s), book.category(u"transport.fuel"_s)};
        using Reach = PreviewHistory::Reach;
        for (int i = 0; i < 400; ++i) {
            const auto any = [&] {
                const int statement = random() % 4 == 0 ? 1 : 0;
                const auto size = now.statements[size_t(statement)].rows.size();
                return RowRef{statement, int(random() % size)};
            };
            const std::array refs{any(), any()};
            const std::array one{refs[0]};
            const QString name = QString::number(i);
            const auto decide = [&](std::span<const RowRef> about, Reach reach, auto decision) {
                history.decide(now, name, about, reach, decision);
            };
            if (random() % 16 == 0) {
                const std::vector<Account> known = book.reader().accounts();
                auto moved = withAccount(now,
                                         int(random() % 2),
                                         known[random() % known.size()],
                                         book.reader(),
                                         advisors,
                                         Progress::none());
                QVERIFY(moved);
                history.replace(now, name, *std::move(moved));
                states.push_back(seen(now));
                continue;
            }
            switch (random() % 8) {
            case 0:
                decide(refs, Reach::Alike, [&] {
                    setTicked(now, refs, random() % 2 == 0, book.reader(), advisors);
                });
                break;
            case 1:
                decide(one, Reach::Alike, [&] { decideSame(now, one, book.reader(), advisors); });
                break;
            case 2:
                decide(refs, Reach::Alike, [&] {
                    decideDifferent(now, refs, book.reader(), advisors);
                });
                break;
            case 3:
                if (refs[0] != refs[1])
                    decide(refs, Reach::Alike, [&] {
                        decideTransfer(now, refs[0], refs[1], book.reader(), advisors);
                    });
                break;
            case 4:
                decide(one, Reach::Alike, [&] {
                    decideTransfer(now, refs[0], entry, book.reader(), advisors);
                });
                break;
            case 5:
                decide(one, Reach::Alike, [&] {
                    decideNoTransfer(now, one, book.reader(), advisors);
                });
                break;
            case 6:
                decide(refs, Reach::Alike, [&] {
                    const QString path = u"Hobbies:Hobby %1"_s.arg(random() % 3);
                    const CategoryId id =
                        planCategory(now, path, CategoryKind::Expense, book.reader());
                    setCategory(now, refs, id, book.reader(), advisors);
                });
                break;
            default:
                decide(refs, Reach::Alike, [&] {
                    setCategory(now, refs, categories[random() % 3], book.reader(), advisors);
                });
            }
            if (history.undoText() == name)
                states.push_back(seen(now));
            ImportPreview anew = now; // and every row is named and sorted as if all were again
            decideCategories(anew, book.reader(), advisors, Progress::none());
            QVERIFY2(said(anew) == said(now), qPrintable(name));
        }
        QVERIFY(states.size() > 300);
        QVERIFY(seen(now) == states.back());
        for (size_t at = states.size() - 1; at-- > 0;) {
            history.undo(now);
            QVERIFY2(seen(now) == states[at], qPrintable(history.redoText()));
        }
        QCOMPARE(history.undoText(), QString());
        QVERIFY(history.undo(now).empty());
        for (size_t at = 1; at < states.size(); ++at) {
            history.redo(now);
            QVERIFY2(seen(now) == states[at], qPrintable(history.undoText()));
        }
        QCOMPARE(history.redoText(), QString());
    }

    void whatWasHeardByThoseAlikeGoesWithTheDecision()
    {
        TestLedger book;
        const Advisors advisors = advisorsOf(book);
        ImportPreview now = preview(book, advisors);
        const auto proposed = [&now](int row) {
            const CategorySuggestion *best = now.putForward(rowOf(now, row));
            return best ? best->value : CategoryId();
        };
        const CategoryId pets = book.category(u"pets"_s);
        const std::array first{RowRef{0, 6}};
        PreviewHistory history;
        history.decide(now, u"pets"_s, first, PreviewHistory::Reach::Alike, [&] {
            setCategory(now, first, pets, book.reader(), advisors);
        });
        QCOMPARE(proposed(7), pets);
        QCOMPARE(history.undo(now).front(), first[0]);
        QVERIFY(proposed(7).isNull());
        QCOMPARE(history.redo(now).front(), first[0]);
        QCOMPARE(proposed(7), pets);
    }

    void whatChangesNothingIsNoStepAndANewStepEndsRedo()
    {
        TestLedger book;
        ImportPreview now = preview(book, {});
        PreviewHistory history;
        const std::array first{RowRef{0, 6}};
        const auto tick = [&](bool isOn) {
            history.decide(now, u"tick"_s, first, PreviewHistory::Reach::Rows, [&] {
                setTicked(now, first, isOn, book.reader(), {});
            });
        };
        history.decide(now, u"nothing"_s, first, PreviewHistory::Reach::Rows, [] {});
        QCOMPARE(history.undoText(), QString());
        tick(false);
        QVERIFY(!history.undo(now).empty());
        QCOMPARE(history.redoText(), u"tick"_s);
        tick(false);
        QCOMPARE(history.redoText(), QString());
    }

    void aManyRowsStepCanBeTakenBackAndOldOnesAreForgotten()
    {
        TestLedger book;
        std::vector<RawEntry> rows;
        for (int i = 0; i < 60'000; ++i)
            rows.push_back(rawRow(day(i % 300), -100 - i, u"SHOP %1"_s.arg(i % 50)));
        ImportPreview now = prepare(*book, {rawFile(giro, std::move(rows))}, {});
        std::vector<RowRef> all;
        for (int i = 0; i < 60'000; ++i)
            all.push_back({0, i});
        PreviewHistory history;
        for (int i = 0; i < 12; ++i)
            history.decide(now, QString::number(i), all, PreviewHistory::Reach::Rows, [&] {
                setTicked(now, all, i % 2 != 0, book.reader(), {});
            });
        int steps = 0;
        while (!history.undo(now).empty())
            ++steps;
        QCOMPARE(steps, 5); // 300,000 rows are kept
        QCOMPARE(history.redoText(), u"7"_s);
    }
};

QTEST_GUILESS_MAIN(PreviewHistoryTest)
#include "preview_history_test.moc"
