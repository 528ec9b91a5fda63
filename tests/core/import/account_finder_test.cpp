// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/account_finder.h"

#include <QTest>

using namespace bp;
using namespace Qt::StringLiterals;

class AccountFinderTest : public QObject
{
    Q_OBJECT

private:
    static Account
    account(int id, const QString &name, const QString &number = {}, Currency currency = EUR)
    {
        Account made;
        made.id = AccountId(id);
        made.name = name;
        made.number = number;
        made.currency = currency;
        return made;
    }

private Q_SLOTS:
    void numbersInDifferentSpellingsAreTheSame_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        QTest::newRow("spaces") << u"DE02 1203 0000 0000 2020 51"_s << u"de02120300000000202051"_s
                                << true;
        QTest::newRow("national in IBAN") << u"DE02120300000000202051"_s << u"202051"_s << true;
        QTest::newRow("leading zeros") << u"000123456"_s << u"123456"_s << true;
        QTest::newRow("masked") << u"****1234"_s << u"4111111111111234"_s << true;
        QTest::newRow("masked other") << u"****1235"_s << u"4111111111111234"_s << false;
        QTest::newRow("two IBANs")
            << u"DE02120300000000202051"_s << u"DE02500105170137075030"_s << false;
        QTest::newRow("none") << QString() << QString() << false;
    }
    void numbersInDifferentSpellingsAreTheSame()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(isSameAccountNumber(a, b), "same");
        QTEST(isSameAccountNumber(b, a), "same");
    }

    void theStrongestEvidenceWins()
    {
        const std::vector<Account> accounts{account(1, u"Giro"_s, u"DE02120300000000202051"_s),
                                            account(2, u"Savings"_s),
                                            account(3, u"Dollars"_s, {}, USD)};
        RawStatement statement;
        statement.currency = EUR;
        AccountQuestion question;
        question.statement = &statement;
        question.fileName = u"umsaetze"_s;
        statement.account.number = u"202051"_s;
        statement.account.name = u"Savings"_s;
        QCOMPARE(findAccount(question, accounts).account, 0);
        statement.account.number.clear();
        QCOMPARE(findAccount(question, accounts).account, 1);
        statement.account.name = u"Dollars"_s; // another currency is another account
        QCOMPARE(findAccount(question, accounts).account, -1);
        statement.account.name.clear();
        question.remembered = AccountId(2);
        QCOMPARE(findAccount(question, accounts).account, 1);
        question.remembered = {};
        const AccountAnswer made = findAccount(question, accounts);
        QCOMPARE(made.account, -1);
        QCOMPARE(made.proposal.name, u"umsaetze"_s);
        QVERIFY(!made.reason.isEmpty());
    }

    void sharedEntriesDecideWhenNamesSayNothing()
    {
        const std::vector<Account> accounts{account(1, u"A"_s), account(2, u"B"_s)};
        RawStatement statement;
        statement.currency = EUR;
        statement.entries.resize(20);
        AccountQuestion question;
        question.statement = &statement;
        question.sharedEntries = [](AccountId id) { return id == AccountId(2) ? 12 : 1; };
        QCOMPARE(findAccount(question, accounts).account, 1);
        question.sharedEntries = [](AccountId) { return 12; };
        QCOMPARE(findAccount(question, accounts).account, -1);
    }
};

QTEST_GUILESS_MAIN(AccountFinderTest)
#include "account_finder_test.moc"
