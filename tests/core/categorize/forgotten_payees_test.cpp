// SPDX-License-Identifier: GPL-3.0-or-later

// What was forgotten stays forgotten, whatever name its entries go by since.
#include "core/advice/forgotten_payees.h"
#include "core/advice/teaching_entries.h"
#include "core/categorize/feedback.h"

#include "tests/core/categorize/memory_books.h"

#include <QtTest>

#include <functional>

using namespace bp;
using namespace bp::test;

class ForgottenPayeesTest : public QObject
{
    Q_OBJECT

private:
    const QDate m_today{2025, 3, 15};
    const QString m_before = u"Kiosk Ypsilon"_s;
    const QString m_after = u"Zeitungen Qux"_s;

    static QStringList said(const PayeeMemory &memory, const QString &payee)
    {
        QStringList reasons;
        for (const CategorySuggestion &each : memory.suggest(asking(payee)))
            reasons.append(each.reason);
        return reasons;
    }

private Q_SLOTS:
    void anotherNameBringsNothingBack_data()
    {
        using Body = std::function<void(LedgerWriter &, const std::vector<EntryId> &)>;
        QTest::addColumn<Body>("rename");
        const auto payee = [this](LedgerWriter &writer) { return writer.payeeNamed(m_before); };
        QTest::newRow("renamed") << Body([=, this](LedgerWriter &writer, const auto &) {
            writer.renamePayee(payee(writer), m_after);
        });
        QTest::newRow("merged") << Body([=, this](LedgerWriter &writer, const auto &) {
            writer.mergePayees(payee(writer), writer.payeeNamed(m_after));
        });
        QTest::newRow("another payee") << Body([this](LedgerWriter &writer, const auto &ids) {
            writer.setPayee(ids, writer.payeeNamed(m_after));
        });
        QTest::newRow("completed") << Body([this](LedgerWriter &writer, const auto &ids) {
            BankText bank;
            bank.payee = m_after;
            for (const EntryId id : ids)
                writer.completeFromBank(id, bank, QDate(2025, 1, 2), -1000);
        });
    }

    void anotherNameBringsNothingBack()
    {
        using Body = std::function<void(LedgerWriter &, const std::vector<EntryId> &)>;
        QFETCH(Body, rename);
        TestLedger book;
        const AccountId giro = book.account(u"Giro"_s);
        const auto ids = addSeveral(book, giro, m_before, 4, u"housing.rent"_s);
        book.add(giro, m_today, -500, m_after);
        Feedback person(*book, m_today);
        QVERIFY(person.forgetPayee(merchantKey(m_before)));
        const PayeeMemory live = PayeeMemory::of(book.reader());
        const QByteArray forgotten = book.hash();
        QVERIFY(book->change(u"name"_s, [&](LedgerWriter &writer) -> Result<void> {
            rename(writer, ids);
            return {};
        }));
        QCOMPARE(said(PayeeMemory::of(book.reader()), m_after), QStringList());
        QVERIFY(!live.withEntry(book.reader(), ids[0]));
        QCOMPARE(forgottenTeachers(book.reader()), 4);
        // What is sorted anew speaks again, alone.
        QVERIFY(person.choose(ids[1], book.category(u"pets"_s)));
        QCOMPARE(PayeeMemory::of(book.reader()).suggest(asking(m_after)).front().heard, 1);
        QCOMPARE(forgottenTeachers(book.reader()), 3);
        QVERIFY(book->undo());
        QVERIFY(book->undo());
        QCOMPARE(book.hash(), forgotten);
        QVERIFY(book->undo());
        QVERIFY(!said(PayeeMemory::of(book.reader()), m_before).isEmpty());
    }

    void whatIsForgottenAgainUnderItsNewNameStaysSo()
    {
        TestLedger book;
        const AccountId giro = book.account(u"Giro"_s);
        addSeveral(book, giro, m_before, 4, u"housing.rent"_s);
        Feedback person(*book, m_today);
        QVERIFY(person.forgetPayee(merchantKey(m_before)));
        for (const QString &name : {m_after, u"Presse Plox"_s}) {
            QVERIFY(book->change(u"name"_s, [&](LedgerWriter &writer) -> Result<void> {
                writer.renamePayee(book.reader().payees().front().id, name);
                return {};
            }));
            QVERIFY(person.forgetPayee(merchantKey(m_before)));
            QVERIFY(said(PayeeMemory::of(book.reader()), name).isEmpty());
        }
        QVERIFY(person.forgetAll());
        QVERIFY(said(PayeeMemory::of(book.reader()), u"Presse Plox"_s).isEmpty());
    }

    void othersOfTheNewNameKeepSpeaking()
    {
        TestLedger book;
        const AccountId giro = book.account(u"Giro"_s);
        addSeveral(book, giro, m_before, 4, u"housing.rent"_s);
        addSeveral(book, giro, m_after, 2, u"pets"_s);
        QVERIFY(Feedback(*book, m_today).forgetPayee(merchantKey(m_before)));
        QVERIFY(book->change(u"merge"_s, [&](LedgerWriter &writer) -> Result<void> {
            writer.mergePayees(writer.payeeNamed(m_before), writer.payeeNamed(m_after));
            return {};
        }));
        QCOMPARE(said(PayeeMemory::of(book.reader()), m_after),
                 QStringList{u"like 2 earlier Zeitungen Qux entries"_s});
    }
};

QTEST_GUILESS_MAIN(ForgottenPayeesTest)
#include "forgotten_payees_test.moc"
