// SPDX-License-Identifier: GPL-3.0-or-later

// What the form reads from the book, how it follows it, and what it writes.
#include "core/advice/advisors.h"
#include "core/base/display.h"

#include "ui/base/notices.h"
#include "ui/base/settings.h"
#include "ui/screens/amount_input.h"
#include "ui/screens/attachment_list.h"
#include "ui/screens/entry_facts.h"
#include "ui/screens/entry_pane.h"
#include "ui/style/theme.h"
#include "ui/widgets/completing_field.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

/// Where it says something else: the keyboard keeps its place in the text.
void put(QLineEdit *field, const QString &text)
{
    if (field->text() != text)
        field->setText(text);
}

} // namespace

void EntryPane::showEntry(EntryId id)
{
    putAside();
    auto draft = m_changes.draft(id);
    if (!draft) {
        Q_EMIT closed();
        return;
    }
    start(std::move(*draft));
}

void EntryPane::startNew(AccountId account)
{
    putAside();
    EntryChanges::Draft draft;
    draft.entry.account = account;
    draft.entry.day = m_context.today();
    for (const Account &each : m_context.ledger.reader().accounts()) {
        if (draft.entry.account.isNull() && !each.isClosed)
            draft.entry.account = each.id;
    }
    start(std::move(draft));
}

void EntryPane::start(EntryChanges::Draft draft)
{
    m_asRead = std::move(draft);
    m_draft = m_asRead;
    m_isDeleted = false;
    m_locale = m_context.settings.locale();
    fill(asRead());
}

void EntryPane::putAside()
{
    if (isEdited()) {
        m_aside = asItStands();
        m_isAsideDeleted = false;
        m_context.notices.say(isNew() ? tr("The new entry was not saved.")
                                      : tr("What you changed in this entry was not saved."));
        offerToGoOn(tr("Go on with it"));
    }
    m_isOpen = false;
}

void EntryPane::offerToGoOn(const QString &button)
{
    m_context.notices.offer(button, tr("Backspace"), [this] { Q_EMIT resumeAsked(); });
}

bool EntryPane::resume()
{
    if (!m_aside || isEdited())
        return false;
    fillAgain(*std::exchange(m_aside, std::nullopt));
    return true;
}

/// What was changed elsewhere while the form is open.
void EntryPane::followBook()
{
    const LedgerReader &reader = m_context.ledger.reader();
    if (m_aside && m_isAsideDeleted && reader.entry(m_aside->draft.entry.id)) {
        m_isAsideDeleted = false;
        offerFormSoon();
    }
    if (!m_isOpen)
        return;
    if (isNew()) {
        if (!isThere(m_draft.entry.category))
            fillAgain(asItStands());
        return;
    }
    if (reader.entry(entry()))
        return fillAgain(asItStands());
    if (m_isDeleted)
        return;
    if (isEdited()) {
        m_aside = asItStands();
        m_isAsideDeleted = true;
        offerFormSoon();
    }
    m_isOpen = false;
    Q_EMIT closed();
}

/// Beside what is said of the change that took the entry or brought it back, once it is through.
void EntryPane::offerFormSoon()
{
    QMetaObject::invokeMethod(
        this, [this] { offerToGoOn(tr("Back to the form")); }, Qt::QueuedConnection);
}

bool EntryPane::isThere(CategoryId category) const
{
    return category.isNull() || m_context.ledger.reader().category(category).has_value();
}

EntryPane::Form EntryPane::asItStands() const
{
    return {m_draft, m_asRead, m_filled, typed(), m_locale};
}

/// As the book says by now, and as the person edited it.
void EntryPane::fillAgain(const Form &form)
{
    const EntryId id = form.draft.entry.id;
    const auto now = id.isNull() ? std::optional(form.asRead) : m_changes.draft(id);
    m_isDeleted = !now;
    m_asRead = now.value_or(form.asRead);
    m_draft = m_asRead;
    m_locale = m_context.settings.locale();
    const Entry &entry = m_asRead.entry;
    if (!entry.isTransfer() && !entry.hasSplits()) {
        // A category made for it may have been taken back.
        const bool isChoiceThere = isThere(form.draft.entry.category);
        if (!form.draft.isSortedAs(form.asRead) && isChoiceThere)
            m_draft.sortAs(form.draft);
        m_draft.shown = form.draft.shown;
        m_draft.refused = form.draft.refused;
        m_draft.isAccepted = form.draft.isAccepted && isChoiceThere;
        m_draft.answeredOf = form.draft.answeredOf;
    }
    Typed shown = asRead();
    const auto keep = [&](auto Typed::*field) {
        if (form.typed.*field != form.filled.*field)
            shown.*field = form.typed.*field;
    };
    keep(&Typed::payee);
    keep(&Typed::note);
    keep(&Typed::tags);
    if (!entry.isReconciled || m_isDeleted) {
        keep(&Typed::amount);
        keep(&Typed::day);
        keep(&Typed::account);
    }
    fill(shown);
    // The person may write amounts otherwise by now.
    if (form.locale != m_locale && shown.amount != m_filled.amount) {
        if (const auto amount = typedAmount(shown.amount, form.locale, currency()))
            m_amount->setText(display::amount(*amount, m_locale));
    }
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

/// The fields where nobody edits them.
EntryPane::Typed EntryPane::asRead() const
{
    const Entry &entry = m_asRead.entry;
    return {m_asRead.payee,
            entry.id.isNull() ? QString() : display::amount(entry.amount, m_locale),
            entry.note,
            m_asRead.tags.join(u", "_s),
            entry.day,
            entry.account};
}

void EntryPane::fill(const Typed &shown)
{
    m_isOpen = true;
    m_isFilling = true;
    m_names = CategoryNames(m_context.ledger.reader());
    fillHead();
    put(m_payee, shown.payee);
    fillAccounts(shown.account);
    put(m_amount, shown.amount);
    setLook(m_amount, "error", {});
    m_amountError->hide();
    if (m_day->date() != shown.day)
        m_day->setDate(shown.day);
    put(m_note, shown.note);
    put(m_tags, shown.tags);
    const bool isWall = m_asRead.entry.isReconciled && !m_isDeleted;
    for (QWidget *field : std::initializer_list<QWidget *>{m_amount, m_day, m_account}) {
        field->setEnabled(!isWall);
        field->setToolTip(isWall ? tr("This entry is reconciled; its amount, day and account stay.")
                                 : QString());
    }
    m_filled = asRead();
    dropAnswersOfOtherPayee();
    showCategory();
    m_isFilling = false;
    fillFacts();
    askForSuggestion();
}

void EntryPane::fillHead()
{
    m_title->setText(isNew() ? tr("New entry") : m_isDeleted ? tr("Deleted entry") : tr("Entry"));
    m_deleted->setVisible(m_isDeleted);
    m_save->setText(isNew() || m_isDeleted ? tr("Add entry") : tr("Save"));
    m_payee->setPlaceholderText(m_asRead.entry.bank.payee.simplified());
    if (m_payee->isListOpen())
        return;
    QStringList names;
    for (const Payee &payee : m_context.ledger.reader().payees())
        names << payee.name;
    m_payee->setWords(names);
}

void EntryPane::fillAccounts(AccountId chosen)
{
    m_account->clear();
    for (const Account &account : m_context.ledger.reader().accounts()) {
        if (!account.isClosed || account.id == m_asRead.entry.account)
            m_account->addItem(account.name, qint64(account.id.value()));
    }
    m_account->setCurrentIndex(std::max(0, m_account->findData(qint64(chosen.value()))));
}

void EntryPane::fillFacts()
{
    const LedgerReader &reader = m_context.ledger.reader();
    const auto rows = reader.entryRows(std::array{entry()});
    const QStringList facts = rows.empty()
                                  ? QStringList()
                                  : entryFacts(reader, rows.front(), m_context.settings.locale());
    m_facts->setText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty());
    m_files->showEntry(m_isDeleted ? EntryId() : entry());
    m_attach->setVisible(!isNew() && !m_isDeleted);
}

EntryPane::Typed EntryPane::typed() const
{
    return {m_payee->text(),
            m_amount->text(),
            m_note->text(),
            m_tags->text(),
            m_day->date(),
            AccountId(m_account->currentData().toLongLong())};
}

bool EntryPane::isEdited() const
{
    return m_isOpen && (m_isDeleted || m_filled != typed() || !m_draft.isSortedAs(m_asRead) ||
                        !m_draft.refused.empty());
}

/// The draft with what was edited; nothing: something cannot be read, which is said.
std::optional<EntryChanges::Draft> EntryPane::readFields()
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
        return {};
    }
    EntryChanges::Draft draft = m_draft;
    const Typed now = typed();
    if (now.payee != m_filled.payee)
        draft.payee = now.payee.trimmed();
    if (now.tags != m_filled.tags)
        draft.tags = now.tags.split(u',', Qt::SkipEmptyParts);
    if (now.note != m_filled.note)
        draft.entry.note = now.note.trimmed();
    if (now.amount != m_filled.amount || now.account != m_filled.account)
        draft.entry.amount = *amount; // in the currency of its account
    draft.entry.day = now.day;
    draft.entry.account = now.account;
    return draft;
}

bool EntryPane::save()
{
    if (!m_isOpen)
        return false;
    const auto draft = readFields();
    if (!draft)
        return false;
    EntryId id = entry();
    if (isNew() || m_isDeleted) {
        EntryChanges::Draft fresh = m_isDeleted ? EntryChanges::asNew(*draft) : *draft;
        if (const auto adviser = m_context.advisors.categorizer)
            fresh.unanswered = saidBy(*adviser, fresh);
        const auto added = m_changes.add(fresh, m_context.today());
        if (!m_context.notices.accept(added))
            return false;
        id = *added;
    } else if (!m_context.notices.accept(m_changes.update(*draft, m_asRead, m_context.today()))) {
        return false;
    }
    m_isOpen = false;
    Q_EMIT saved(id);
    return true;
}

} // namespace bp::ui
