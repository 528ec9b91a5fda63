// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/entry_pane.h"

#include "core/advice/advisors.h"
#include "core/advice/feature_settings.h"
#include "core/base/display.h"

#include "ui/base/notices.h"
#include "ui/base/settings.h"
#include "ui/screens/amount_input.h"
#include "ui/screens/attachment_list.h"
#include "ui/screens/button_text.h"
#include "ui/screens/category_chooser.h"
#include "ui/screens/category_making.h"
#include "ui/screens/entry_facts.h"
#include "ui/screens/suggestion_box.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/completing_field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/scrolled.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace bp::ui {

using namespace Qt::StringLiterals;

EntryPane::EntryPane(const Context &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_changes(context.ledger)
    , m_title(makeLabel({}, u"section"_s))
    , m_payee(new CompletingField)
    , m_amount(new QLineEdit)
    , m_amountError(makeWrapped({}, u"small"_s, u"negative"_s))
    , m_day(new QDateEdit)
    , m_account(new QComboBox)
    , m_category(new QPushButton)
    , m_suggestion(new SuggestionBox)
    , m_note(new QLineEdit)
    , m_tags(new QLineEdit)
    , m_facts(makeWrapped({}, u"small"_s, u"secondary"_s))
    , m_files(new AttachmentList(context))
    , m_save(new KeyButton(tr("Save"), tr("Ctrl+Enter")))
    , m_attach(new QPushButton(tr("Attach a file…")))
{
    setProperty("kind", u"card"_s);
    setObjectName(u"entryPane"_s);
    build();
}

void EntryPane::showEntry(EntryId id)
{
    putAside();
    auto draft = m_changes.draft(id);
    if (!draft) {
        Q_EMIT closed();
        return;
    }
    m_draft = std::move(*draft);
    fill();
    fillFacts();
}

void EntryPane::fillFacts()
{
    const auto rows = m_context.ledger.reader().entryRows(std::array{entry()});
    const QStringList facts =
        rows.empty()
            ? QStringList()
            : entryFacts(m_context.ledger.reader(), rows.front(), m_context.settings.locale());
    m_facts->setText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty());
}

void EntryPane::startNew(AccountId account)
{
    putAside();
    m_draft = {};
    m_draft.entry.account = account;
    m_draft.entry.day = m_context.today();
    fill();
    fillFacts();
}

void EntryPane::putAside()
{
    if (!isEdited())
        return;
    m_aside = asItStands();
    m_context.notices.say(isNew() ? tr("The new entry was not saved.")
                                  : tr("What you changed in this entry was not saved."));
    m_context.notices.offer(tr("Go on with it"), tr("Backspace"), [this] { Q_EMIT resumeAsked(); });
    m_isOpen = false;
}

bool EntryPane::resume()
{
    if (!m_aside || isEdited())
        return false;
    fillAgain(*std::exchange(m_aside, std::nullopt));
    return true;
}

EntryPane::Form EntryPane::asItStands() const
{
    return {m_draft, m_filled, typed(), m_locale};
}

void EntryPane::fillAgain(Form form)
{
    m_draft = form.draft;
    fill();
    fillFacts();
    // The person may write amounts otherwise by now.
    for (Typed *each : {&form.filled, &form.typed}) {
        const auto amount = typedAmount(each->amount, form.locale, currency());
        if (amount && form.locale != m_locale)
            each->amount = display::amount(*amount, m_locale);
    }
    m_payee->setText(form.typed.payee);
    m_amount->setText(form.typed.amount);
    m_note->setText(form.typed.note);
    m_tags->setText(form.typed.tags);
    m_day->setDate(form.typed.day);
    m_account->setCurrentIndex(m_account->findData(qint64(form.typed.account.value())));
    m_filled = form.filled;
}

EntryPane::Unsaved EntryPane::unsaved() const
{
    return {m_isOpen ? std::optional(asItStands()) : std::nullopt, m_aside};
}

void EntryPane::goOnWith(const Unsaved &unsaved)
{
    if (unsaved.open)
        fillAgain(*unsaved.open);
    m_aside = unsaved.aside;
}

void EntryPane::fill()
{
    m_isOpen = true;
    m_isFilling = true;
    m_locale = m_context.settings.locale();
    m_typing.stop();
    const LedgerReader &reader = m_context.ledger.reader();
    m_names = CategoryNames(reader);
    m_title->setText(isNew() ? tr("New entry") : tr("Entry"));
    m_save->setText(isNew() ? tr("Add entry") : tr("Save"));
    QStringList names;
    for (const Payee &payee : reader.payees())
        names << payee.name;
    m_payee->setWords(names);
    m_payee->setText(m_draft.payee);
    if (!isNew())
        m_payee->setPlaceholderText(m_draft.entry.bank.payee.simplified());
    else
        m_payee->setPlaceholderText({});
    m_account->clear();
    for (const Account &account : reader.accounts()) {
        if (!account.isClosed || account.id == m_draft.entry.account)
            m_account->addItem(account.name, qint64(account.id.value()));
    }
    m_account->setCurrentIndex(
        std::max(0, m_account->findData(qint64(m_draft.entry.account.value()))));
    m_amount->setText(isNew() ? QString() : display::amount(m_draft.entry.amount, m_locale));
    setLook(m_amount, "error", {});
    m_amountError->hide();
    m_day->setDate(m_draft.entry.day);
    m_note->setText(m_draft.entry.note);
    m_tags->setText(m_draft.tags.join(u", "_s));
    m_attach->setVisible(!isNew());
    const bool isWall = m_draft.entry.isReconciled;
    for (QWidget *field : std::initializer_list<QWidget *>{m_amount, m_day, m_account}) {
        field->setEnabled(!isWall);
        field->setToolTip(isWall ? tr("This entry is reconciled; its amount, day and account stay.")
                                 : QString());
    }
    showCategory();
    m_files->showEntry(entry());
    m_filled = typed();
    m_isFilling = false;
    askForSuggestion();
}

EntryPane::Typed EntryPane::typed() const
{
    return {m_payee->text(),
            m_amount->text(),
            m_note->text(),
            m_tags->text(),
            m_day->date(),
            AccountId(m_account->currentData().toLongLong()),
            m_draft.entry.category};
}

bool EntryPane::isEdited() const
{
    return m_isOpen && m_filled != typed();
}

void EntryPane::attach(const QStringList &paths)
{
    if (!isNew())
        m_files->attach(paths);
}

void EntryPane::focusFirst()
{
    m_payee->setFocus(Qt::ShortcutFocusReason);
    m_payee->selectAll();
}

Currency EntryPane::currency() const
{
    const auto account =
        m_context.ledger.reader().account(AccountId(m_account->currentData().toLongLong()));
    return account ? account->currency : m_context.ledger.reader().bookCurrency();
}

void EntryPane::showCategory()
{
    const Entry &entry = m_draft.entry;
    m_category->setEnabled(!entry.isTransfer() && !entry.hasSplits());
    if (entry.isTransfer())
        m_category->setText(tr("Transfer"));
    else if (entry.hasSplits())
        m_category->setText(tr("Split into %n parts", nullptr, int(entry.splits.size())));
    else
        m_category->setText(entry.category.isNull() ? tr("Not sorted")
                                                    : buttonText(m_names.path(entry.category)));
}

std::vector<CategorySuggestion> EntryPane::saidBy(const Categorizer &categorizer) const
{
    const auto amount = typedAmount(m_amount->text(), m_locale, currency());
    return m_changes.suggestions(m_draft,
                                 categorizer,
                                 {m_payee->text().trimmed(),
                                  {},
                                  amount ? *amount : Money(-1000, currency()),
                                  m_day->date(),
                                  AccountId(m_account->currentData().toLongLong())});
}

void EntryPane::askForSuggestion()
{
    std::vector<CategorySuggestion> found;
    if (const auto adviser = m_context.advisors.categorizer;
        adviser && m_draft.entry.category.isNull())
        found = saidBy(*adviser);
    if (!found.empty() && found.front().confidence <
                              FeatureSettings::thresholds(m_context.ledger.reader()).suggestFrom)
        found.clear();
    m_suggestion->propose(std::move(found), m_names, m_context.settings.locale());
}

void EntryPane::take(CategoryId category, std::vector<CategorySuggestion> shown)
{
    m_draft.shown = std::move(shown);
    m_draft.entry.category = category;
    m_draft.entry.categorySource = CategorySource::Person;
    m_draft.entry.categoryConfidence = 0;
    m_suggestion->propose({}, m_names, {});
    showCategory();
}

void EntryPane::acceptSuggestion()
{
    const auto shown = m_suggestion->suggestions();
    if (shown.empty())
        return;
    m_payee->closeList();
    take(shown.front().value, shown);
    if (window()->focusWidget() == m_payee) {
        m_amount->setFocus(Qt::TabFocusReason);
        m_amount->selectAll();
    }
}

void EntryPane::refuseSuggestion()
{
    if (!m_suggestion->suggestions().empty())
        m_draft.refused.push_back(m_suggestion->suggestions().front());
    askForSuggestion();
}

void EntryPane::chooseCategory()
{
    auto *popover = new Popover(window());
    const bool isOpen = m_draft.entry.category.isNull() || m_draft.entry.isSortedByMachine();
    std::vector<CategorySuggestion> shown;
    std::vector<CategorySuggestion> listed;
    if (const auto adviser = m_context.advisors.categorizer; adviser && isOpen) {
        shown = saidBy(*adviser);
        listed = saidBy(Candidates(*adviser));
    }
    auto *chooser = new CategoryChooser(m_names, listed, popover);
    chooser->setLocale(m_context.settings.locale());
    popover->body()->addWidget(chooser);
    const auto amount = typedAmount(m_amount->text(), m_locale, currency());
    letMakeCategories(*chooser, m_context, kindOf(amount.value_or(m_draft.entry.amount)));
    connect(chooser, &CategoryChooser::chosen, this, [this, popover, shown](CategoryId id) {
        m_names = CategoryNames(m_context.ledger.reader()); // it may have been made just now
        take(id, shown);
        popover->close();
    });
    connect(chooser, &CategoryChooser::rejected, this, [this, popover, listed](int at) {
        popover->close();
        if (at < 0 || at >= int(listed.size()))
            return;
        m_draft.refused.push_back(listed[size_t(at)]);
        if (m_draft.entry.category == listed[size_t(at)].value) {
            m_draft.entry.category = {};
            m_draft.entry.categorySource = CategorySource::None;
            showCategory();
        }
        askForSuggestion();
    });
    popover->popUp(m_category);
}

bool EntryPane::readFields()
{
    const auto amount = typedAmount(m_amount->text(), m_locale, currency());
    QString wrong;
    if (m_account->currentIndex() < 0)
        wrong = tr("There is no account yet. Make one on the Accounts page first.");
    else if (!amount)
        wrong = m_amount->text().trimmed().isEmpty() ? tr("Type the amount, for example −12,50.")
                                                     : amount.error().message;
    setLook(m_amount, "error", wrong.isEmpty() ? QString() : u"true"_s);
    m_amountError->setText(wrong);
    m_amountError->setVisible(!wrong.isEmpty());
    if (!wrong.isEmpty()) {
        m_amount->setFocus();
        return false;
    }
    m_draft.payee = m_payee->text().trimmed();
    m_draft.tags = m_tags->text().split(u',', Qt::SkipEmptyParts);
    m_draft.entry.amount = *amount;
    m_draft.entry.day = m_day->date();
    m_draft.entry.note = m_note->text().trimmed();
    m_draft.entry.account = AccountId(m_account->currentData().toLongLong());
    return true;
}

bool EntryPane::save()
{
    if (!m_isOpen || !readFields())
        return false;
    EntryId id = entry();
    if (isNew()) {
        if (const auto adviser = m_context.advisors.categorizer)
            m_draft.unanswered = saidBy(*adviser);
        const auto added = m_changes.add(m_draft, m_context.today());
        if (!m_context.notices.accept(added))
            return false;
        id = *added;
    } else if (!m_context.notices.accept(m_changes.update(m_draft, m_context.today()))) {
        return false;
    }
    m_isOpen = false;
    Q_EMIT saved(id);
    return true;
}

} // namespace bp::ui
