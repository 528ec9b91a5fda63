// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/entry_pane.h"

#include "core/advice/advisors.h"
#include "core/base/display.h"

#include "ui/base/notices.h"
#include "ui/base/settings.h"
#include "ui/screens/amount_input.h"
#include "ui/screens/attachment_list.h"
#include "ui/screens/button_text.h"
#include "ui/screens/category_chooser.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/popover.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
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
    , m_payee(new QLineEdit)
    , m_amount(new QLineEdit)
    , m_amountError(makeWrapped({}, u"small"_s, u"negative"_s))
    , m_day(new QDateEdit)
    , m_account(new QComboBox)
    , m_category(new QPushButton)
    , m_suggestionBox(nullptr)
    , m_suggestionText(nullptr)
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

void EntryPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    column->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    auto *close = new QToolButton;
    close->setIcon(icon(u"small/close"_s));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    close->setObjectName(u"closePane"_s);
    head->addWidget(m_title, 1);
    head->addWidget(close);
    column->addLayout(head);
    column->addWidget(buildFields());
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_facts);
    column->addWidget(m_files);
    column->addStretch();
    column->addWidget(buildFoot());
    connect(close, &QToolButton::clicked, this, &EntryPane::closed);
    auto *save = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, &EntryPane::save);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &EntryPane::closed);
    m_typing.setSingleShot(true);
    m_typing.setInterval(15);
    connect(&m_typing, &QTimer::timeout, this, &EntryPane::askForSuggestion);
    connect(m_payee, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_amount, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_category, &QPushButton::clicked, this, &EntryPane::chooseCategory);
    connect(m_save, &QPushButton::clicked, this, &EntryPane::save);
}

QWidget *EntryPane::buildFields()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    const auto add = [&](const QString &label, QWidget *field, const QString &name) {
        column->addWidget(makeLabel(label, u"small"_s, u"secondary"_s));
        column->addWidget(field);
        field->setObjectName(name);
        field->setAccessibleName(label);
    };
    add(tr("Payee"), m_payee, u"payee"_s);
    add(tr("Amount; spending has a minus"), m_amount, u"amount"_s);
    column->addWidget(m_amountError);
    m_amountError->hide();
    add(tr("Day"), m_day, u"day"_s);
    add(tr("Account"), m_account, u"account"_s);
    add(tr("Category"), m_category, u"category"_s);
    column->addWidget(buildSuggestion());
    add(tr("Note"), m_note, u"note"_s);
    add(tr("Tags, with commas between"), m_tags, u"tags"_s);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(m_context.settings.locale().dateFormat(QLocale::ShortFormat));
    return box;
}

QWidget *EntryPane::buildSuggestion()
{
    auto *box = new QFrame;
    box->setProperty("kind", u"note"_s);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(space::s, space::xs, space::s, space::xs);
    column->setSpacing(0);
    m_suggestionText = makeWrapped({}, u"small"_s);
    m_suggestionText->setObjectName(u"suggestion"_s);
    column->addWidget(m_suggestionText);
    auto *row = new QHBoxLayout;
    auto *accept = new KeyButton(tr("Accept"), u"Alt+A"_s);
    auto *refuse = new KeyButton(tr("Not this"), u"Alt+X"_s);
    accept->setObjectName(u"acceptSuggestion"_s);
    refuse->setObjectName(u"refuseSuggestion"_s);
    accept->setShortcut(QKeySequence(u"Alt+A"_s));
    refuse->setShortcut(QKeySequence(u"Alt+X"_s));
    for (KeyButton *button : {accept, refuse}) {
        button->setProperty("size", u"small"_s);
        button->setProperty("kind", u"quiet"_s);
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    connect(accept, &QPushButton::clicked, this, &EntryPane::acceptSuggestion);
    connect(refuse, &QPushButton::clicked, this, &EntryPane::refuseSuggestion);
    m_suggestionBox = box;
    box->hide();
    return box;
}

QWidget *EntryPane::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    m_attach->setProperty("kind", u"quiet"_s);
    m_attach->setObjectName(u"attach"_s);
    m_save->setProperty("kind", u"primary"_s);
    m_save->setObjectName(u"save"_s);
    row->addWidget(m_attach);
    row->addStretch();
    row->addWidget(m_save);
    connect(m_attach, &QPushButton::clicked, this, [this] {
        const QStringList paths = QFileDialog::getOpenFileNames(
            this, tr("Attach files"), m_context.settings.lastFolder());
        if (!paths.isEmpty())
            attach(paths);
    });
    return foot;
}

void EntryPane::showEntry(EntryId id)
{
    const LedgerReader &reader = m_context.ledger.reader();
    const auto entry = reader.entry(id);
    if (!entry) {
        Q_EMIT closed();
        return;
    }
    const auto payee = reader.payee(entry->payee);
    const std::vector<EntryRow> rows = reader.entryRows(std::array{id});
    m_draft = {};
    m_draft.entry = *entry;
    m_draft.payee = payee ? payee->name : QString();
    if (!rows.empty())
        m_draft.tags = rows.front().tags.split(u", "_s, Qt::SkipEmptyParts);
    fill();
    if (!rows.empty())
        fillFacts(rows.front());
}

void EntryPane::startNew(AccountId account)
{
    m_draft = {};
    m_draft.entry.account = account;
    m_draft.entry.day = m_context.today();
    fill();
    m_facts->clear();
    m_facts->hide();
}

void EntryPane::fill()
{
    m_isOpen = true;
    m_refused.clear();
    m_suggestion.reset();
    m_suggestionBox->hide();
    const LedgerReader &reader = m_context.ledger.reader();
    m_names = CategoryNames(reader);
    m_title->setText(isNew() ? tr("New entry") : tr("Entry"));
    m_save->setText(isNew() ? tr("Add entry") : tr("Save"));
    QStringList names;
    for (const Payee &payee : reader.payees())
        names << payee.name;
    auto *completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    delete m_payee->completer();
    m_payee->setCompleter(completer);
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
    m_amount->setText(isNew() ? QString()
                              : display::amount(m_draft.entry.amount, m_context.settings.locale()));
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
    m_filled = m_payee->text() + u'\n' + m_amount->text() + u'\n' + m_day->text() + u'\n' +
               m_note->text() + u'\n' + m_tags->text() + m_account->currentText();
}

bool EntryPane::isEdited() const
{
    return m_isOpen && m_filled != m_payee->text() + u'\n' + m_amount->text() + u'\n' +
                                       m_day->text() + u'\n' + m_note->text() + u'\n' +
                                       m_tags->text() + m_account->currentText();
}

void EntryPane::fillFacts(const EntryRow &row)
{
    QStringList facts;
    const BankText &bank = row.entry.bank;
    if (!bank.payee.isEmpty() || !bank.memo.isEmpty())
        facts << tr("Bank: %1").arg(QString(bank.payee + u"  "_s + bank.memo).simplified());
    if (!row.entry.original.currency().isNull())
        facts << tr("Made as %1")
                     .arg(display::amountWithUnit(row.entry.original, m_context.settings.locale()));
    if (row.entry.isTransfer())
        facts << (row.otherAccount.isEmpty()
                      ? tr("One side of a transfer")
                      : tr("Transfer, other side in %1").arg(row.otherAccount));
    if (row.entry.isReconciled)
        facts << tr("✓ Reconciled");
    if (row.entry.categorySource >= CategorySource::Memory && !row.entry.category.isNull())
        facts << tr("Sorted by machine, %1 sure")
                     .arg(display::percent(row.entry.categoryConfidence,
                                           m_context.settings.locale()));
    m_facts->setText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty());
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

void EntryPane::askForSuggestion()
{
    m_suggestion.reset();
    const auto &categorizer = m_context.advisors.categorizer;
    if (categorizer && m_draft.entry.category.isNull() && !m_payee->text().trimmed().isEmpty()) {
        const auto typed = typedAmount(m_amount->text(), m_context.settings.locale(), currency());
        const CategorizerQuery query{m_payee->text().trimmed(),
                                     {},
                                     typed ? *typed : Money(-1000, currency()),
                                     m_day->date(),
                                     AccountId(m_account->currentData().toLongLong())};
        for (const CategorySuggestion &suggestion : categorizer->suggest(query)) {
            if (!m_refused.contains(suggestion.value)) {
                m_suggestion = suggestion;
                break;
            }
        }
    }
    m_suggestionBox->setVisible(m_suggestion.has_value());
    if (m_suggestion)
        m_suggestionText->setText(
            tr("%1? %2 sure: %3")
                .arg(m_names.path(m_suggestion->value),
                     display::percent(m_suggestion->confidence, m_context.settings.locale()),
                     m_suggestion->reason));
}

void EntryPane::acceptSuggestion()
{
    if (!m_suggestion)
        return;
    m_draft.entry.category = m_suggestion->value;
    m_draft.entry.categorySource = CategorySource::Person;
    m_draft.accepted = m_suggestion;
    m_suggestionBox->hide();
    showCategory();
}

void EntryPane::refuseSuggestion()
{
    if (m_suggestion)
        m_refused.insert(m_suggestion->value);
    askForSuggestion();
}

void EntryPane::chooseCategory()
{
    auto *popover = new Popover(window());
    std::vector<CategorySuggestion> suggestions;
    if (m_suggestion)
        suggestions.push_back(*m_suggestion);
    auto *chooser = new CategoryChooser(m_names, suggestions, 0, popover);
    popover->body()->addWidget(chooser);
    connect(chooser, &CategoryChooser::chosen, this, [this, popover](CategoryId id) {
        m_draft.entry.category = id;
        m_draft.entry.categorySource = CategorySource::Person;
        m_draft.entry.categoryConfidence = 0;
        m_suggestionBox->hide();
        showCategory();
        popover->close();
        m_filled.clear(); // there is something to save
    });
    connect(chooser, &CategoryChooser::rejected, this, [this, popover] {
        popover->close();
        refuseSuggestion();
    });
    popover->popUp(m_category);
}

bool EntryPane::readFields()
{
    const auto amount = typedAmount(m_amount->text(), m_context.settings.locale(), currency());
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
        const auto added = m_changes.add(m_draft, m_context.today());
        if (!m_context.notices.accept(added))
            return false;
        id = *added;
    } else if (!m_context.notices.accept(m_changes.update(m_draft))) {
        return false;
    }
    Q_EMIT saved(id);
    return true;
}

} // namespace bp::ui
