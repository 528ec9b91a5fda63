// SPDX-License-Identifier: GPL-3.0-or-later

// Writing a rule: what counts while it is half typed, what is said about entries that stay, what is
// readable where room is short, and what survives a window made anew.

#include "core/ledger/ledger.h"

#include "tests/support/window.h"
#include "ui/models/rule_hits_model.h"
#include "ui/screens/rule_dry_run.h"
#include "ui/screens/rule_hits_table.h"
#include "ui/screens/rules_screen.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

class RuleEditingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<RulesScreen> shown(QSize size = {1068, 744})
    {
        auto screen = std::make_unique<RulesScreen>(m_window->context());
        screen->resize(size);
        screen->show();
        screen->open({ScreenId::Rules, {}, {}});
        if (!QTest::qWaitForWindowActive(screen.get()))
            qFatal("The screen never came up.");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return screen;
    }
    template <typename T>
    static T *child(QWidget &screen, const QString &name)
    {
        return screen.findChild<T *>(name);
    }
    CategoryId category(const QString &key)
    {
        return m_window->ledger->reader().categoryByKey(key)->id;
    }
    CategoryRule addRule(const QString &name, const QByteArray &condition, const QString &key)
    {
        CategoryRule rule;
        rule.name = name;
        rule.category = category(key);
        rule.condition = condition;
        m_window->change([&](LedgerWriter &w) { rule.id = w.addCategoryRule(rule); });
        return rule;
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
            const AccountId giro = w.addAccount(account);
            for (const std::int64_t minor : {-1999, -2999}) {
                Entry entry;
                entry.account = giro;
                entry.day = QDate(2026, 3, 10);
                entry.amount = Money(minor, EUR);
                entry.payee = w.payeeNamed(u"O2 Mobilfunk"_s);
                entry.bank.payee = u"TELEFONICA GERMANY"_s;
                entry.category = w.categoryByKey(u"pets"_s)->id;
                entry.categorySource = CategorySource::Person;
                m_entries.push_back(*w.addEntry(entry));
            }
            w.setCategory(std::array{m_entries[0]}, {}, CategorySource::None);
        });
    }
    void cleanup()
    {
        m_window.reset();
        m_entries.clear();
    }

    void aTestNobodyFilledInDoesNotCountYet()
    {
        addRule(u"phone"_s, mobile, u"groceries"_s);
        auto screen = shown();
        auto *hits = child<QLabel>(*screen, u"ruleHits"_s);
        QTRY_VERIFY(hits->text().startsWith(u"Fits 2"_s));
        child<QPushButton>(*screen, u"addGroup"_s)->click();
        const auto values = screen->findChildren<QLineEdit *>(u"conditionValue"_s);
        QCOMPARE(values.size(), 2);
        QVERIFY(values.back()->hasFocus());
        child<QPushButton>(*screen, u"addTest"_s)->click();
        QVERIFY(child<QPushButton>(*screen, u"saveRule"_s)->isEnabled());
        screen->act(ActionId::Primary);
        QCOMPARE(m_window->ledger->reader().categoryRules().front().condition, QByteArray(mobile));
    }

    void enterGoesIntoARuleMadeOfGroups()
    {
        addRule(
            u"phone"_s,
            R"({"all":[{"any":[{"field":"payee","op":"is","value":"a"},{"field":"memo","op":"is","value":"b"}]},)"
            R"({"any":[{"field":"payee","op":"is","value":"c"},{"field":"memo","op":"is","value":"d"}]}]})",
            u"groceries"_s);
        auto screen = shown();
        auto *list = child<QListWidget>(*screen, u"rules"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(screen->focusWidget(), child<QLineEdit>(*screen, u"conditionValue"_s));
    }

    void entriesThatStaySayWhy()
    {
        addRule(u"phone"_s, mobile, u"groceries"_s);
        auto screen = shown();
        auto *hits = child<QLabel>(*screen, u"ruleHits"_s);
        QTRY_COMPARE(
            hits->text(),
            u"Fits 2 entries. 1 of them would change. Of the others 1 you sorted by hand."_s);
        addRule(
            u"before"_s, R"({"field":"payee","op":"is","value":"O2 Mobilfunk"})", u"groceries"_s);
        child<QAbstractButton>(*screen, u"alsoByHand"_s)->click();
        QTRY_COMPARE(hits->text(),
                     u"Fits 2 entries. None of them would change: 2 are decided before by the rule "
                     u"“before”."_s);
        child<QAbstractButton>(*screen, u"ruleEnabled"_s)->click();
        QTRY_VERIFY(hits->text().contains(u"It is off"_s));
    }

    void aRuleWithoutANameIsListedOnce()
    {
        addRule({}, mobile, u"groceries"_s);
        auto screen = shown();
        const QString text = child<QListWidget>(*screen, u"rules"_s)->item(0)->text();
        QCOMPARE(text.count(u"mobilfunk"_s), 1);
    }

    void namesOfCategoriesAreReadableWhereRoomIsShort()
    {
        addRule(u"phone"_s, mobile, u"groceries"_s);
        auto screen = shown();
        auto *table = child<RuleHitsTable>(*screen, u"ruleHitList"_s);
        QTRY_VERIFY(table->isVisible());
        QVERIFY(!table->isStacked());
        screen->resize(700, 600);
        QTRY_VERIFY(table->isStacked());
        QCOMPARE(table->columnWidth(RuleHitsModel::Now), 0);
        const QString spoken =
            table->model()->index(0, RuleHitsModel::Day).data(Qt::AccessibleTextRole).toString();
        for (const QString &part :
             {u"O2 Mobilfunk"_s, u"Not sorted"_s, u"Groceries"_s, u"19,99"_s, u"2026"_s})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
    }

    void whatIsTypedSurvivesANewWindow()
    {
        addRule(u"phone"_s, mobile, u"groceries"_s);
        auto screen = shown();
        screen->act(ActionId::NewEntry);
        child<QLineEdit>(*screen, u"ruleName"_s)->setText(u"half"_s);
        child<QLineEdit>(*screen, u"rulePayee"_s)->setText(u"Somebody"_s);
        screen->findChildren<QLineEdit *>(u"conditionValue"_s).back()->setText(u"rew"_s);
        child<QPushButton>(*screen, u"addGroup"_s)->click();
        const std::any unsaved = screen->unsaved();
        auto again = shown();
        again->goOnWith(unsaved);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(child<QLineEdit>(*again, u"ruleName"_s)->text(), u"half"_s);
        QCOMPARE(child<QLineEdit>(*again, u"rulePayee"_s)->text(), u"Somebody"_s);
        const auto values = again->findChildren<QLineEdit *>(u"conditionValue"_s);
        QCOMPARE(values.size(), 2);
        QCOMPARE(values.front()->text(), u"rew"_s);
        QCOMPARE(child<QListWidget>(*again, u"rules"_s)->currentRow(), -1);
    }

    void aRuleSwitchedOffInTheListStaysOffWhenItsEditorIsSaved()
    {
        addRule(u"phone"_s, mobile, u"groceries"_s);
        auto screen = shown();
        auto *list = child<QListWidget>(*screen, u"rules"_s);
        auto *on = child<QAbstractButton>(*screen, u"ruleEnabled"_s);
        auto *name = child<QLineEdit>(*screen, u"ruleName"_s);
        const auto isOn = [&] { return m_window->ledger->reader().categoryRules()[0].isEnabled; };
        name->setText(u"telephone"_s);
        list->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(!isOn() && !on->isChecked());
        QCOMPARE(name->text(), u"telephone"_s);
        screen->act(ActionId::Primary);
        QCOMPARE(m_window->ledger->reader().categoryRules()[0].name, u"telephone"_s);
        QVERIFY(!isOn());
        on->click(); // what the person switched in the editor is theirs
        addRule(u"other"_s, mobile, u"pets"_s);
        QVERIFY(!isOn() && on->isChecked());
        screen->act(ActionId::Primary);
        QVERIFY(isOn());
    }

    void whatIsTypedOutlivesItsRule()
    {
        auto screen = shown();
        auto *name = child<QLineEdit>(*screen, u"ruleName"_s);
        addRule(u"phone"_s, mobile, u"groceries"_s);
        QCOMPARE(name->text(), u"phone"_s);
        name->setText(u"phone and more"_s);
        QVERIFY(m_window->ledger->undo());
        QVERIFY(m_window->ledger->reader().categoryRules().empty());
        QCOMPARE(name->text(), u"phone and more"_s);
        QCOMPARE(screen->findChildren<QLineEdit *>(u"conditionValue"_s).back()->text(),
                 u"mobilfunk"_s);
        QVERIFY(m_window->ledger->redo());
        QCOMPARE(name->text(), u"phone and more"_s);
        QCOMPARE(child<QListWidget>(*screen, u"rules"_s)->currentRow(), 0);
        screen->act(ActionId::Primary); // it is about the rule that came back
        QCOMPARE(m_window->ledger->reader().categoryRules().size(), size_t(1));
        QCOMPARE(m_window->ledger->reader().categoryRules()[0].name, u"phone and more"_s);
    }

    void aDeletedRuleTakesWhatWasTypedIntoItAlong()
    {
        addRule(u"pets"_s, mobile, u"pets"_s);
        addRule(u"phone"_s, mobile, u"groceries"_s);
        auto screen = shown();
        child<QLineEdit>(*screen, u"ruleName"_s)->setText(u"another"_s);
        child<QPushButton>(*screen, u"removeRule"_s)->click();
        QCOMPARE(m_window->ledger->reader().categoryRules().size(), size_t(1));
        QVERIFY(m_window->ledger->undo());
        QCOMPARE(m_window->ledger->reader().categoryRules().size(), size_t(2));
    }

    void theKeyboardIsNeverLeftOnDelete()
    {
        addRule(u"phone"_s, mobile, u"groceries"_s);
        auto screen = shown();
        auto *apply = child<QPushButton>(*screen, u"applyRule"_s);
        QTRY_VERIFY(apply->isVisible() && apply->isEnabled());
        apply->setFocus(Qt::TabFocusReason);
        QTest::keyClick(screen->focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(!apply->isVisible());
        QCOMPARE(m_window->ledger->reader().entry(m_entries[0])->category,
                 category(u"groceries"_s));
        QCOMPARE(screen->focusWidget(), child<QPushButton>(*screen, u"saveRule"_s));
        QTest::keyClick(screen->focusWidget(), Qt::Key_Space);
        QCOMPARE(m_window->ledger->reader().categoryRules().size(), size_t(1));
    }

    void deletingARuleLeavesTheKeyboardInTheList()
    {
        addRule(u"pets"_s, mobile, u"pets"_s);
        addRule(u"phone"_s, mobile, u"groceries"_s);
        auto screen = shown();
        auto *remove = child<QPushButton>(*screen, u"removeRule"_s);
        remove->setFocus(Qt::TabFocusReason);
        QTest::keyClick(remove, Qt::Key_Space);
        QCOMPARE(m_window->ledger->reader().categoryRules().size(), size_t(1));
        QCOMPARE(screen->focusWidget(), child<QListWidget>(*screen, u"rules"_s));
        remove->setFocus(Qt::TabFocusReason);
        QTest::keyClick(remove, Qt::Key_Space);
        QVERIFY(m_window->ledger->reader().categoryRules().empty());
        QCOMPARE(screen->focusWidget()->objectName(), u"conditionValue"_s);
    }

    void aCategoryTakenBackIsChosenNoLonger()
    {
        auto screen = shown();
        CategoryId made;
        m_window->change([&](LedgerWriter &writer) {
            Category category;
            category.name = u"Zorkstuff"_s;
            made = writer.addCategory(category);
            CategoryRule rule;
            rule.condition = mobile;
            rule.category = made;
            writer.addCategoryRule(rule);
        });
        auto *chosen = child<QPushButton>(*screen, u"ruleCategory"_s);
        QCOMPARE(chosen->text(), u"Zorkstuff"_s);
        child<QLineEdit>(*screen, u"ruleName"_s)->setText(u"kept"_s);
        QVERIFY(m_window->ledger->undo());
        QVERIFY2(chosen->text().startsWith(u"Category"_s), qPrintable(chosen->text()));
        QCOMPARE(child<QLineEdit>(*screen, u"ruleName"_s)->text(), u"kept"_s);
    }

    void aRuleThatComesBackIsTheCurrentOne()
    {
        const CategoryRule rule = addRule(u"phone"_s, mobile, u"groceries"_s);
        auto screen = shown();
        auto *list = child<QListWidget>(*screen, u"rules"_s);
        QVERIFY(m_window->ledger->undo());
        QCOMPARE(list->count(), 0);
        QCOMPARE(child<QLineEdit>(*screen, u"ruleName"_s)->text(), QString());
        QVERIFY(m_window->ledger->redo());
        QCOMPARE(list->currentRow(), 0);
        QCOMPARE(child<QLineEdit>(*screen, u"ruleName"_s)->text(), rule.name);
    }

    void aDryRunOfWhatIsByHandOnlyShowsNoEmptyTable()
    {
        RuleEffect effect;
        effect.entry = m_entries[1];
        effect.from = category(u"pets"_s);
        effect.fromSource = CategorySource::Person;
        effect.to = category(u"groceries"_s);
        RuleDryRun run(m_window->context(), {effect});
        run.show();
        QVERIFY(child<QLabel>(run, u"dryRunSentence"_s)->text().startsWith(u"Nothing changes"_s));
        QVERIFY(!child<QWidget>(run, u"dryRunList"_s)->isVisible());
        QVERIFY(!child<QPushButton>(run, u"applyDryRun"_s)->isVisible());
        child<QAbstractButton>(run, u"dryRunByHand"_s)->click();
        QVERIFY(child<QWidget>(run, u"dryRunList"_s)->isVisible());
        QVERIFY(child<QPushButton>(run, u"applyDryRun"_s)->isVisible());
    }

private:
    static constexpr auto mobile = R"({"field":"payee","op":"contains","value":"mobilfunk"})";

    std::optional<bp::test::Window> m_window;
    std::vector<EntryId> m_entries;
};

QTEST_MAIN(RuleEditingTest)
#include "rule_editing_test.moc"
