// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categorize/book_country.h"

#include "tests/support/test_ledger.h"

#include <QtTest>

using namespace bp;
using namespace Qt::StringLiterals;
using test::TestLedger;

class BookCountryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCountryComesFromTheAccounts();
};

void BookCountryTest::theCountryComesFromTheAccounts()
{
    TestLedger book;
    QCOMPARE(countryOf(book.reader(), u"FR"_s), u"FR"_s);
    QVERIFY(book->change(u"account"_s, [](LedgerWriter &writer) -> Result<void> {
        Account account;
        account.name = u"Giro"_s;
        account.number = u"AT611904300234573201"_s;
        writer.addAccount(account);
        return {};
    }));
    QCOMPARE(countryOf(book.reader(), u"FR"_s), u"AT"_s);
}

QTEST_GUILESS_MAIN(BookCountryTest)
#include "book_country_test.moc"
