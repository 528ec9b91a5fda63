// SPDX-License-Identifier: GPL-3.0-or-later

// Accounts, Rules and Settings: the pages that change what the book is made of.

#include "core/ledger/ledger.h"

#include "tests/support/window.h"
#include "ui/models/reconcile_model.h"
#include "ui/models/rule_hits_model.h"
#include "ui/screens/accounts_screen.h"
#include "ui/screens/condition_editor.h"
#include "ui/screens/rules_screen.h"
#include "ui/screens/settings_screen.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/scrolled.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

class BookScreensTest : public QObject
{
    Q_OBJECT

    template <typename Screen>
    std::unique_ptr<Screen> shown(const QString &detail = {})
    {
        auto screen = std::make_unique<Screen>(m_window->context());
        screen->setAttribute(Qt::WA_StyledBackground);
        screen->resize(1068, 744);
        screen->show();
        Link link;
        link.detail = detail;
        screen->open(link);
        if (!QTest::qWaitForWindowActive(screen.get()))
            qFatal("The screen never came up.");
        // Opening replaces parts that child() would still find.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return screen;
    }
    template <typename T>
    static T *child(QWidget &screen, const QString &name)
    {
        return screen.findChild<T *>(name);
    }

    void addRule(const QByteArray &condition)
    {
        m_window->change([&](LedgerWriter &w) {
            CategoryRule rule;
            rule.name = u"food"_s;
            rule.category = w.categoryByKey(u"groceries"_s)->id;
            rule.condition = condition;
            w.addCategoryRule(rule);
        });
    }

private Q_SLOTS:
    void initTestCase() { bp::test::Window::wear(ThemeKind::Light); }
    void init()
    {
        m_window.emplace();
        m_window->change([&](LedgerWriter &w) {
            addSeedCategories(w);
            Account account;
            account.name = u"Girokonto"_s;
            account.openingMinor = 100000;
            m_account = w.addAccount(account);
            for (const std::int64_t minor : {-2400, -3490, -3827}) {
                Entry entry;
                entry.account = m_account;
                entry.day = QDate(2026, 3, 10);
                entry.amount = Money(minor, EUR);
                entry.payee = w.payeeNamed(minor == -3827 ? u"REWE"_s : u"Kletterhalle"_s);
                entry.bank.payee = minor == -3827 ? u"REWE SAGT DANKE"_s : u"KLETTERHALLE"_s;
                m_entries.push_back(*w.addEntry(entry));
            }
        });
    }
    void cleanup()
    {
        m_window.reset();
        m_entries.clear();
    }

    void anAccountIsMadeChangedClosedAndDeleted()
    {
        auto screen = shown<AccountsScreen>(u"new"_s);
        child<QLineEdit>(*screen, u"accountName"_s)->clear();
        screen->act(ActionId::Primary);
        QCOMPARE(m_window->ledger->reader().accounts().size(), size_t(1)); // no name, no account
        child<QLineEdit>(*screen, u"accountName"_s)->setText(u"Tagesgeld"_s);
        child<QLineEdit>(*screen, u"accountOpening"_s)->setText(u"1.500,00"_s);
        screen->act(ActionId::Primary);
        QCOMPARE(m_window->ledger->reader().accounts().size(), size_t(2));
        const Account made = m_window->ledger->reader().accounts().back();
        QCOMPARE(made.openingMinor, 150000);
        child<QPushButton>(*screen, u"closeAccount"_s)->click();
        QVERIFY(m_window->ledger->reader().account(made.id)->isClosed);
        child<QPushButton>(*screen, u"removeAccount"_s)->click();
        QCOMPARE(m_window->ledger->reader().accounts().size(), size_t(1));
        QVERIFY(m_window->ledger->undo());
        QVERIFY(m_window->ledger->undo());
        QVERIFY(!m_window->ledger->reader().account(made.id)->isClosed);
        bp::test::Window::picture(*screen, u"accounts-light"_s);
    }

    void reconcilingLocksWhatTheStatementConfirms()
    {
        auto screen = shown<AccountsScreen>(QString::number(m_account.value()));
        child<QPushButton>(*screen, u"reconcile"_s)->click();
        auto *finish = child<QPushButton>(*screen, u"finishReconcile"_s);
        auto *balance = child<QLineEdit>(*screen, u"statementBalance"_s);
        QVERIFY(finish->isEnabled()); // the book's own balance
        balance->setText(u"941,10"_s);
        QVERIFY(!finish->isEnabled());
        auto *rows = child<RowTable>(*screen, u"reconcileRows"_s);
        auto &model = *static_cast<ReconcileModel *>(rows->model());
        QCOMPARE(model.difference(), Money(3827, EUR));
        const auto why = model.explanations();
        QCOMPARE(why.front().kind, DifferenceKind::ExtraRow);
        QCOMPARE(model.idAt(why.front().rows.front()), m_entries[2]); // leaving this one out fits
        bp::test::Window::picture(*screen, u"reconcile-light"_s);
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.idAt(row) == m_entries[2])
                model.toggle(row);
        }
        QVERIFY(finish->isEnabled());
        finish->click();
        QVERIFY(m_window->ledger->reader().entry(m_entries[0])->isReconciled);
        QVERIFY(!m_window->ledger->reader().entry(m_entries[2])->isReconciled);
        const auto points = m_window->ledger->reader().checkpoints(m_account);
        QCOMPARE(points.size(), size_t(1));
        QCOMPARE(points.front().balance, Money(94110, EUR));
        QVERIFY(m_window->ledger->undo());
        QVERIFY(!m_window->ledger->reader().entry(m_entries[0])->isReconciled);
    }

    void theReconcileModelKeepsTheRulesOfModels()
    {
        ReconcileModel model(*m_window->ledger);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(m_account, QDate(2026, 3, 31));
        QCOMPARE(model.rowCount(), 3);
        model.tickAll(true);
        model.show(m_account, QDate(2026, 3, 1));
        QCOMPARE(model.rowCount(), 0);
    }

    void aRuleShowsItsHitsWhileItIsTypedAndAppliesInOneStep()
    {
        const CategoryId groceries = m_window->ledger->reader().categoryByKey(u"groceries"_s)->id;
        m_window->change([&](LedgerWriter &w) {
            CategoryRule rule;
            rule.name = u"food"_s;
            rule.category = groceries;
            rule.condition = R"({"field":"payee","op":"contains","value":"nobody"})";
            w.addCategoryRule(rule);
        });
        auto screen = shown<RulesScreen>();
        auto *hits = child<QLabel>(*screen, u"ruleHits"_s);
        QVERIFY(hits->text().contains(u'0'));
        child<QLineEdit>(*screen, u"conditionValue"_s)->setText(u"rewe"_s);
        QTRY_VERIFY(hits->text().contains(u'1'));
        const auto *list = child<RowTable>(*screen, u"ruleHitList"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, RuleHitsModel::Now).data().toString(), u"Not sorted"_s);
        QCOMPARE(list->model()->index(0, RuleHitsModel::After).data().toString(), u"Groceries"_s);
        bp::test::Window::picture(*screen, u"rules-light"_s);
        child<QPushButton>(*screen, u"applyRule"_s)->click();
        QCOMPARE(m_window->ledger->reader().entry(m_entries[2])->category, groceries);
        QVERIFY(m_window->ledger->reader().entry(m_entries[0])->category.isNull());
        QVERIFY(m_window->ledger->reader().categoryRules().front().condition.contains("rewe"));
        QVERIFY(m_window->ledger->undo()); // the rule as it was, too
        QVERIFY(m_window->ledger->reader().entry(m_entries[2])->category.isNull());
        QVERIFY(m_window->ledger->reader().categoryRules().front().condition.contains("nobody"));
    }

    void aNewNameOfThePayeeIsShownAndCountsAsAChange()
    {
        addRule(R"({"field":"payee","op":"contains","value":"rewe"})");
        const auto reader = [this]() -> const LedgerReader & { return m_window->ledger->reader(); };
        const CategoryId groceries = reader().categoryByKey(u"groceries"_s)->id;
        m_window->change([&](LedgerWriter &w) {
            w.setCategory(std::array{m_entries[2]}, groceries, CategorySource::Rule);
        });
        auto screen = shown<RulesScreen>();
        auto *apply = child<QPushButton>(*screen, u"applyRule"_s);
        QVERIFY(apply->isHidden());
        child<QLineEdit>(*screen, u"rulePayee"_s)->setText(u"Rewe Markt"_s);
        QTRY_VERIFY(!apply->isHidden());
        const auto &model = *child<RowTable>(*screen, u"ruleHitList"_s)->model();
        QCOMPARE(model.index(0, RuleHitsModel::Payee).data().toString(),
                 u"Rewe Markt instead of REWE"_s);
        QCOMPARE(model.index(0, RuleHitsModel::After).data().toString(), u"Groceries"_s);
        const PayeeId before = reader().entry(m_entries[2])->payee;
        apply->click();
        QCOMPARE(reader().payee(reader().entry(m_entries[2])->payee)->name, u"Rewe Markt"_s);
        QVERIFY(m_window->ledger->undo());
        QCOMPARE(reader().entry(m_entries[2])->payee, before);
        QVERIFY(reader().categoryRules().front().payee.isNull());
    }

    void aBadPatternIsSaidAsASentence()
    {
        addRule(R"({"field":"payee","op":"matches","value":"re.e"})");
        auto screen = shown<RulesScreen>();
        child<QLineEdit>(*screen, u"conditionValue"_s)->setText(u"rew(e"_s);
        auto *hits = child<QLabel>(*screen, u"ruleHits"_s);
        QTRY_VERIFY(hits->text().contains(u"rew(e"_s));
        QVERIFY(!child<QPushButton>(*screen, u"saveRule"_s)->isEnabled());
        bp::test::Window::picture(*screen, u"rules-bad-pattern-light"_s);
    }

    void rulesAreSwitchedDuplicatedAndDeletedByKeys()
    {
        addRule(R"({"field":"payee","op":"contains","value":"rewe"})");
        auto screen = shown<RulesScreen>();
        auto *list = child<QListWidget>(*screen, u"rules"_s);
        const auto rules = [this] { return m_window->ledger->reader().categoryRules(); };
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!rules().front().isEnabled);
        QTest::keyClick(list, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(rules().size(), size_t(2));
        QVERIFY(rules().front().name != rules().back().name);
        QCOMPARE(list->count(), 2);
        child<QPushButton>(*screen, u"removeRule"_s)->click();
        QCOMPARE(rules().size(), size_t(1));
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_window->ledger->undo());
        QVERIFY(rules().front().isEnabled);
        QCOMPARE(list->count(), 1);
    }

    void aWholeRuleIsKeptWhenAnotherIsLookedAt()
    {
        addRule(R"({"field":"payee","op":"contains","value":"rewe"})");
        addRule(R"({"field":"payee","op":"is","value":"edeka"})");
        auto screen = shown<RulesScreen>();
        child<QLineEdit>(*screen, u"conditionValue"_s)->setText(u"aldi"_s);
        auto *list = child<QListWidget>(*screen, u"rules"_s);
        auto *alsoByHand = child<QAbstractButton>(*screen, u"alsoByHand"_s);
        alsoByHand->setChecked(true);
        list->setCurrentRow(1);
        QVERIFY(!alsoByHand->isChecked()); // was meant for the rule before
        QVERIFY(list->item(0)->text().contains(u"aldi"_s));
        QTRY_COMPARE(child<QLineEdit>(*screen, u"conditionValue"_s)->text(), u"rewe"_s);
    }

    void aRuleThatCannotBeReadStaysUntilItIsMendedOrDiscarded()
    {
        addRule(R"({"field":"payee","op":"matches","value":"rewe"})");
        addRule(R"({"field":"payee","op":"contains","value":"edeka"})");
        auto screen = shown<RulesScreen>();
        auto *list = child<QListWidget>(*screen, u"rules"_s);
        const int before = list->currentRow();
        const QString value = child<QLineEdit>(*screen, u"conditionValue"_s)->text();
        child<QLineEdit>(*screen, u"ruleName"_s)->setText(u"Markets"_s);
        auto *how = child<QComboBox>(*screen, u"conditionOp"_s);
        how->setCurrentIndex(how->findText(u"matches (regex)"_s));
        child<QLineEdit>(*screen, u"conditionValue"_s)->setText(u"rew(e"_s);
        list->setCurrentRow(1 - before);
        QCOMPARE(list->currentRow(), before);
        QCOMPARE(child<QLineEdit>(*screen, u"conditionValue"_s)->text(), u"rew(e"_s);
        QCOMPARE(child<QLineEdit>(*screen, u"ruleName"_s)->text(), u"Markets"_s);
        QVERIFY(m_window->said.constLast().contains(u"rew(e"_s));
        auto *discard = child<QPushButton>(*screen, u"discardRule"_s);
        QTRY_VERIFY(discard->isVisible());
        discard->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(child<QLineEdit>(*screen, u"conditionValue"_s)->text(), value);
        list->setCurrentRow(1 - before);
        QCOMPARE(list->currentRow(), 1 - before);
    }

    void aRuleStartsFromThePayeeOfAnEntry()
    {
        auto screen = shown<RulesScreen>(u"payee:REWE"_s);
        QCOMPARE(child<QLineEdit>(*screen, u"conditionValue"_s)->text(), u"REWE"_s);
        QVERIFY(child<QLabel>(*screen, u"ruleHits"_s)->text().contains(u'1'));
        bp::test::Window::picture(*screen, u"rules-empty-light"_s);
    }

    void amountsOfARuleAreTypedAsThePersonWritesThem()
    {
        const auto condition = RuleCondition::parse(
            R"({"field":"amount","op":"between","value":["12.50","1250.00"]})");
        QVERIFY(condition);
        ConditionEditor editor(ConditionWords::of(m_window->context()));
        editor.setCondition(*condition);
        QCOMPARE(editor.findChild<QLineEdit *>(u"conditionValue"_s)->text(), u"12,50"_s);
        QCOMPARE(editor.findChild<QLineEdit *>(u"conditionSecond"_s)->text(), u"1.250,00"_s);
        QCOMPARE(editor.condition()->toJson(), condition->toJson());
    }

    void whatARuleHoldsIsNotChangedByLookingAtIt()
    {
        for (const QByteArray &json :
             {QByteArray(R"({"field":"payee","op":"oneOf","value":["Müller, Inc","rewe"]})"),
              QByteArray(R"({"field":"account","op":"is","value":"4711"})")}) {
            const auto condition = RuleCondition::parse(json);
            QVERIFY(condition);
            ConditionEditor editor(ConditionWords::of(m_window->context()));
            editor.setCondition(*condition);
            const auto again = editor.condition();
            QVERIFY(again);
            QCOMPARE(again->toJson(), condition->toJson());
        }
    }

    void nestedConditionsComeBackAsTheyWere()
    {
        const QByteArray json =
            R"({"all":[{"field":"payee","op":"contains","value":"rewe"},{"any":[{"field":"amount","op":"atLeast","value":"10.00"},{"not":{"field":"flow","op":"is","value":"in"}}]}]})";
        const auto condition = RuleCondition::parse(json);
        QVERIFY(condition);
        ConditionEditor editor(ConditionWords::of(m_window->context()));
        editor.setCondition(*condition);
        const auto again = editor.condition();
        QVERIFY(again);
        QCOMPARE(again->toJson(), condition->toJson());
    }

    void anAutomaticNameFollowsItsTest()
    {
        auto screen = shown<RulesScreen>(u"payee:REWE"_s);
        addRule(R"({"field":"payee","op":"contains","value":"rewe"})");
        const auto parsed =
            RuleCondition::parse(R"({"field":"payee","op":"contains","value":"rewe"})");
        CategoryRule rule = m_window->ledger->reader().categoryRules().front();
        rule.name = parsed->sentence();
        m_window->change([&](LedgerWriter &w) { w.updateCategoryRule(rule); });
        screen->open({ScreenId::Rules, {}, QString::number(rule.id.value())});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        child<QLineEdit>(*screen, u"conditionValue"_s)->setText(u"edeka"_s);
        screen->act(ActionId::Primary);
        QVERIFY(m_window->ledger->reader().categoryRules().front().name.isEmpty());
        const QString listed = child<QListWidget>(*screen, u"rules"_s)->item(0)->text();
        QCOMPARE(listed.count(u"edeka"_s), 1);
        child<QLineEdit>(*screen, u"ruleName"_s)->setText(u"Food"_s);
        child<QLineEdit>(*screen, u"conditionValue"_s)->setText(u"aldi"_s);
        screen->act(ActionId::Primary);
        QCOMPARE(m_window->ledger->reader().categoryRules().front().name, u"Food"_s);
    }

    void aRuleTheBookCannotReadSaysWhy()
    {
        addRule(R"({"field":"payee","op":"matches","value":"*rewe"})");
        auto screen = shown<RulesScreen>();
        QVERIFY(child<QLabel>(*screen, u"ruleHits"_s)->text().contains(u"*rewe"_s));
    }

    void theKeyboardGoesThroughARuleAsTheEyeDoes()
    {
        addRule(R"({"field":"payee","op":"contains","value":"rewe"})");
        auto screen = shown<RulesScreen>();
        child<QPushButton>(*screen, u"addGroup"_s)->click();
        const auto values = screen->findChildren<QLineEdit *>(u"conditionValue"_s);
        QCOMPARE(values.size(), 2);
        std::vector<QWidget *> wanted{child<QLineEdit>(*screen, u"ruleName"_s),
                                      child<QWidget>(*screen, u"ruleEnabled"_s),
                                      child<QWidget>(*screen, u"addTest"_s),
                                      values.front(),
                                      values.back(),
                                      child<QWidget>(*screen, u"rulePayee"_s),
                                      child<QWidget>(*screen, u"saveRule"_s)};
        std::vector<QWidget *> found;
        QWidget *at = wanted.front();
        do {
            if (std::ranges::find(wanted, at) != wanted.end())
                found.push_back(at);
            at = at->nextInFocusChain();
        } while (at != wanted.front());
        QCOMPARE(found, wanted);
    }

    void manyTestsScrollAndLeaveTheirHitsInSight()
    {
        QByteArrayList tests;
        for (int i = 0; i < 12; ++i)
            tests << R"({"field":"payee","op":"contains","value":"e"})";
        addRule("{\"all\":[" + tests.join(',') + "]}");
        auto screen = shown<RulesScreen>();
        screen->resize(968, 560);
        const auto *hits = child<RowTable>(*screen, u"ruleHitList"_s);
        const auto *foot = child<QPushButton>(*screen, u"saveRule"_s);
        QTRY_VERIFY(foot->mapTo(screen.get(), foot->rect().bottomRight()).y() < screen->height());
        QVERIFY(hits->isVisible() && hits->height() >= 90);
        const auto fields = screen->findChildren<QLineEdit *>(u"conditionValue"_s);
        QCOMPARE(fields.size(), 12);
        fields.back()->setFocus();
        auto *scroll = screen->findChild<FittedScroll *>();
        scroll->ensureWidgetVisible(fields.back());
        QVERIFY(!fields.back()->visibleRegion().isEmpty());
        child<QPushButton>(*screen, u"addTest"_s)->click(); // scrolls to what it adds
        const auto more = screen->findChildren<QLineEdit *>(u"conditionValue"_s);
        QTRY_VERIFY(!more.back()->visibleRegion().isEmpty());
    }

    void settingsActAtOnce()
    {
        auto screen = shown<SettingsScreen>(u"machine"_s);
        bp::test::Window::picture(*screen, u"settings-machine-light"_s);
        child<QAbstractButton>(*screen, u"feature-sorting"_s)->click();
        QCOMPARE(m_window->ledger->reader().preference(u"ai.categorizer"_s), u"off"_s);
        QVERIFY(m_window->ledger->undo());
        QVERIFY(m_window->ledger->reader().preference(u"ai.categorizer"_s) != u"off"_s);
        child<QAbstractButton>(*screen, u"singleLetters"_s)->click();
        QVERIFY(!m_window->settings.singleLetters());
        for (const QString &page : {u"look"_s, u"book"_s, u"keys"_s, u"history"_s}) {
            Link link;
            link.detail = page;
            screen->open(link);
            bp::test::Window::picture(*screen, u"settings-"_s + page + u"-light"_s);
        }
    }

private:
    std::optional<bp::test::Window> m_window;
    AccountId m_account;
    std::vector<EntryId> m_entries;
};

QTEST_MAIN(BookScreensTest)
#include "book_screens_test.moc"
