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
    , m_deleted(makeWrapped(
          tr("This entry was deleted. Saving adds it as a new one."), u"small"_s, u"warning"_s))
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

void EntryPane::attach(const QStringList &paths)
{
    if (!isNew() && !m_isDeleted)
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
    else if (!entry.category.isNull())
        m_category->setText(buttonText(m_names.path(entry.category)));
    else if (const auto followed = followedUnasked())
        m_category->setText(
            (isOfPerson(followed->source) ? tr("%1 (by rule)") : tr("%1 (by machine)"))
                .arg(buttonText(m_names.name(followed->value))));
    else
        m_category->setText(tr("Not sorted"));
}

/// What adding the entry makes of it without an answer: what the form shows is what is stored.
std::optional<CategorySuggestion> EntryPane::followedUnasked() const
{
    const auto &said = m_suggestion->suggestions();
    const bool isAdded = isNew() || m_isDeleted;
    if (!isAdded || said.empty() || !m_draft.refused.empty())
        return {};
    const bool isFollowed =
        isOfPerson(said.front().source) ||
        FeatureSettings::thresholds(m_context.ledger.reader()).isFollowed(said.front());
    return isFollowed ? std::optional(said.front()) : std::nullopt;
}

std::vector<CategorySuggestion> EntryPane::saidBy(const Categorizer &categorizer,
                                                  const EntryChanges::Draft &draft) const
{
    const auto amount = typedAmount(m_amount->text(), m_locale, currency());
    return m_changes.suggestions(draft,
                                 categorizer,
                                 {m_payee->text().trimmed(),
                                  {},
                                  amount ? *amount : Money(-1000, currency()),
                                  m_day->date(),
                                  AccountId(m_account->currentData().toLongLong())});
}

void EntryPane::askForSuggestion()
{
    m_typing.stop();
    m_suggestion->propose(worthShowing(), m_names, m_context.settings.locale());
    showCategory();
}

/// What the form says of an entry that is not sorted: none where it is less sure than wanted.
std::vector<CategorySuggestion> EntryPane::worthShowing() const
{
    std::vector<CategorySuggestion> found;
    if (const auto adviser = m_context.advisors.categorizer;
        adviser && m_draft.entry.category.isNull())
        found = saidBy(*adviser, m_isDeleted ? EntryChanges::asNew(m_draft) : m_draft);
    if (!found.empty() &&
        !FeatureSettings::thresholds(m_context.ledger.reader()).isShown(found.front()))
        found.clear();
    return found;
}

/// A key may come before the fields just typed were asked about; what it answers is what stood
/// there.
bool EntryPane::isStillSaid()
{
    const auto stood = m_suggestion->suggestions();
    if (m_typing.isActive())
        askForSuggestion();
    const auto &said = m_suggestion->suggestions();
    return !stood.empty() && !said.empty() && said.front().value == stood.front().value;
}

/// Without a bank's text the machine speaks of the payee that is typed: yes and no to it say
/// nothing about another one. A category the person went for stays.
void EntryPane::dropAnswersOfOtherPayee()
{
    const QString payee = m_payee->text().trimmed();
    if (m_draft.hasBankText() || m_draft.answeredOf == payee)
        return;
    m_draft.answeredOf = payee;
    m_draft.refused.clear();
    m_draft.shown.clear();
    if (!std::exchange(m_draft.isAccepted, false))
        return;
    m_draft.sortAs(m_asRead);
    showCategory();
}

void EntryPane::take(CategoryId category, std::vector<CategorySuggestion> shown)
{
    m_draft.shown = std::move(shown);
    m_draft.isAccepted = false;
    m_draft.entry.category = category;
    m_draft.entry.categorySource = CategorySource::Person;
    m_draft.entry.categoryConfidence = 0;
    m_suggestion->propose({}, m_names, {});
    showCategory();
}

void EntryPane::acceptSuggestion()
{
    if (!isStillSaid())
        return;
    const auto shown = m_suggestion->suggestions();
    m_payee->closeList();
    take(shown.front().value, shown);
    m_draft.isAccepted = true;
    if (window()->focusWidget() == m_payee) {
        m_amount->setFocus(Qt::TabFocusReason);
        m_amount->selectAll();
    }
}

void EntryPane::refuseSuggestion()
{
    if (isStillSaid())
        refuse(m_suggestion->suggestions().front());
}

void EntryPane::refuse(const CategorySuggestion &suggestion)
{
    m_draft.refused.push_back(suggestion);
    if (m_draft.entry.category == suggestion.value) {
        m_draft.entry.category = {};
        m_draft.entry.categorySource = CategorySource::None;
        showCategory();
    }
    askForSuggestion();
}

void EntryPane::chooseCategory()
{
    auto *popover = new Popover(window());
    const bool isOpen = m_draft.entry.category.isNull() || m_draft.entry.isSortedByMachine();
    std::vector<CategorySuggestion> shown;
    std::vector<CategorySuggestion> listed;
    if (const auto adviser = m_context.advisors.categorizer; adviser && isOpen) {
        shown = worthShowing(); // what is merely listed was not said
        listed = saidBy(Candidates(*adviser), m_draft);
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
    connect(chooser,
            &CategoryChooser::rejected,
            this,
            [this, popover](const CategorySuggestion &suggestion) {
                popover->close();
                refuse(suggestion);
            });
    popover->popUp(m_category);
}

} // namespace bp::ui
