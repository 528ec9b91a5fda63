// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/merchant_text.h"
#include "core/categorize/feedback.h"
#include "core/ledger/ledger.h"

#include "tests/core/categorize/memory_books.h"

#include <QtTest>

using namespace bp;
using namespace bp::test;

/// One payee of the book, written by banks in several ways.
class PayeeWordingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCorrectionHoldsForEveryWording();
    void aNoHoldsForEveryWording();
    void siblingsAreOfEveryWording();
    void wordingsSortedOtherwiseAreStrangers();
    void aBanksOwnNameGluesNothing();
    void aWordingNeverMetIsThePayeesWhereItIsOfOneMind();
    void codesBehindANameAreOneMerchant();
    void anEntryIsCountedOnce();
    void everyWordingIsForgotten();
    void aForgottenWordingIsNotKnownByItsBeginning();

private:
    const QDate m_today{2025, 6, 15};
};

namespace {

const QString shortText = u"QUXMARKT"_s;
const QString longText = u"QUX MARKETING BLAFASEL"_s;
const QString shown = u"Quxmarkt"_s;

/// Ten entries of each wording, sorted alike.
struct Shop
{
    TestLedger book;
    AccountId giro = book.account(u"Giro"_s);
    CategoryId market = book.category(u"groceries.supermarket"_s);
    CategoryId gifts = book.category(u"giving.gift"_s);

    Shop()
    {
        for (const QString &text : {shortText, longText})
            row(text, 10, u"groceries.supermarket"_s);
    }
    EntryId row(const QString &text, int times = 1, const QString &key = {})
    {
        EntryId last;
        for (int i = 0; i < times; ++i)
            last = addBankRow(book, giro, QDate(2025, 5, 1 + i), text, key, -1000 - i, shown);
        return last;
    }
    std::vector<CategorySuggestion> said(const QString &text) const
    {
        return PayeeMemory::of(book.reader()).suggest(asking(text));
    }
};

} // namespace

void PayeeWordingsTest::aCorrectionHoldsForEveryWording()
{
    for (const QString &corrected : {shortText, longText}) {
        Shop shop;
        const EntryId id = shop.row(corrected);
        QVERIFY(Feedback(*shop.book, m_today)
                    .choose(id, shop.gifts, std::array{proposal(shop.market)}));
        for (const QString &text : {shortText, longText}) {
            QCOMPARE(shop.said(text).front().value, shop.gifts);
            QVERIFY(shop.said(text).front().isPersonsWord);
        }
    }
}

void PayeeWordingsTest::aNoHoldsForEveryWording()
{
    Shop shop;
    const EntryId id = shop.row(longText);
    QVERIFY(Feedback(*shop.book, m_today).reject(id, proposal(shop.gifts)));
    const PayeeMemory memory = PayeeMemory::of(shop.book.reader());
    for (const QString &text : {shortText, longText})
        QVERIFY(memory.trustIn(merchantKey(text), shop.gifts) < 1);
}

void PayeeWordingsTest::siblingsAreOfEveryWording()
{
    Shop shop;
    const EntryId first = shop.row(shortText);
    const EntryId second = shop.row(longText);
    QCOMPARE(Feedback::siblings(shop.book.reader(), first, shop.gifts),
             std::vector<EntryId>{second});
    QCOMPARE(Feedback::siblings(shop.book.reader(), second, shop.gifts),
             std::vector<EntryId>{first});
}

void PayeeWordingsTest::wordingsSortedOtherwiseAreStrangers()
{
    Shop shop;
    const QString stranger = u"ZORP VIDEO"_s;
    shop.row(stranger, 10, u"pets"_s);
    const EntryId id = shop.row(shortText);
    const EntryId other = shop.row(stranger);
    const auto siblings = Feedback::siblings(shop.book.reader(), id, shop.gifts);
    QVERIFY(std::ranges::find(siblings, other) == siblings.end());
    QVERIFY(
        Feedback(*shop.book, m_today).choose(id, shop.gifts, std::array{proposal(shop.market)}));
    QCOMPARE(shop.said(longText).front().value, shop.gifts);
    QCOMPARE(shop.said(stranger).front().value, shop.book.category(u"pets"_s));
    QVERIFY(shop.said(stranger).front().confidence >= 0.9);
}

void PayeeWordingsTest::aBanksOwnNameGluesNothing()
{
    Shop shop;
    QVERIFY(shop.book->change(u"bank"_s, [&](LedgerWriter &writer) -> Result<void> {
        Account account = *writer.account(shop.giro);
        account.bank = shown;
        writer.updateAccount(account);
        return {};
    }));
    const EntryId id = shop.row(shortText);
    QVERIFY(
        Feedback(*shop.book, m_today).choose(id, shop.gifts, std::array{proposal(shop.market)}));
    QCOMPARE(shop.said(longText).front().value, shop.market);
}

void PayeeWordingsTest::aWordingNeverMetIsThePayeesWhereItIsOfOneMind()
{
    Shop shop;
    const EntryId id = shop.row(u"BLOOP 17 FASEL"_s);
    const auto asked = [&] {
        const Entry entry = *shop.book.reader().entry(id);
        return PayeeMemory::of(shop.book.reader())
            .suggest(Feedback::queryOf(shop.book.reader(), entry));
    };
    QCOMPARE(asked().front().value, shop.market);
    QVERIFY(shop.said(u"BLOOP 17 FASEL"_s).empty()); // without the payee nothing is known of it
    shop.row(u"ZORP VIDEO"_s, 10, u"pets"_s);
    QVERIFY(asked().empty());
}

void PayeeWordingsTest::codesBehindANameAreOneMerchant()
{
    Shop shop;
    for (const QString &code : {u"BNNTU"_s, u"BBQXK"_s, u"BQQQX"_s})
        addBankRow(shop.book,
                   shop.giro,
                   QDate(2025, 5, 1),
                   u"ZORPRIDE*"_s + code,
                   u"transport"_s,
                   -1000,
                   u"Zorpride"_s);
    const EntryId id = addBankRow(
        shop.book, shop.giro, QDate(2025, 5, 2), u"ZORPRIDE*BXYZT"_s, {}, -1000, u"Zorpride"_s);
    const CategoryId transport = shop.book.category(u"transport"_s);
    QVERIFY(Feedback(*shop.book, m_today).choose(id, shop.gifts, std::array{proposal(transport)}));
    for (const QString &text : {u"ZORPRIDE*BNNTU"_s, u"ZORPRIDE*BVVWK"_s}) {
        QCOMPARE(shop.said(text).front().value, shop.gifts);
        QVERIFY(shop.said(text).front().isPersonsWord);
    }
}

void PayeeWordingsTest::anEntryIsCountedOnce()
{
    Shop shop;
    for (const QString &text : {shortText, longText}) {
        QCOMPARE(shop.said(text).front().heard, 10);
        QCOMPARE(shop.said(text).front().reason, u"like 10 earlier Quxmarkt entries"_s);
    }
    const auto learned = PayeeMemory::of(shop.book.reader()).learned();
    QCOMPARE(learned.size(), 1u);
    QCOMPARE(learned.front().choices, 20);
    QCOMPARE(learned.front().keys.size(), 2);
}

void PayeeWordingsTest::everyWordingIsForgotten()
{
    for (const QString &text : {shortText, longText}) {
        Shop shop;
        QVERIFY(Feedback(*shop.book, m_today).forgetPayee(merchantKey(text)));
        for (const QString &other : {shortText, longText})
            QVERIFY(shop.said(other).empty());
        QVERIFY(PayeeMemory::of(shop.book.reader()).learned().empty());
        QVERIFY(shop.book->undo());
        QCOMPARE(shop.said(text).front().value, shop.market);
    }
    // Also from a row that is not sorted yet.
    Shop shop;
    const Entry entry = *shop.book.reader().entry(shop.row(u"BLOOP 17 FASEL"_s));
    const QString key = Feedback::keyOf(shop.book.reader(), entry);
    QVERIFY(Feedback(*shop.book, m_today).forgetPayee(key, entry.payee));
    QVERIFY(shop.said(shortText).empty());
}

void PayeeWordingsTest::aForgottenWordingIsNotKnownByItsBeginning()
{
    TestLedger book;
    const AccountId giro = book.account(u"Giro"_s);
    addBankRow(book, giro, QDate(2025, 5, 1), u"ZORPFUEL"_s, u"transport.fuel"_s);
    addBankRow(book, giro, QDate(2025, 5, 2), u"ZORPFUEL EXTRA"_s, u"transport.fuel"_s);
    QVERIFY(Feedback(*book, m_today).forgetPayee(merchantKey(u"ZORPFUEL EXTRA")));
    const PayeeMemory memory = PayeeMemory::of(book.reader());
    QVERIFY(memory.suggest(asking(u"ZORPFUEL EXTRA"_s)).empty());
    QVERIFY(!memory.suggest(asking(u"ZORPFUEL"_s)).empty());
}

QTEST_GUILESS_MAIN(PayeeWordingsTest)
#include "payee_wordings_test.moc"
