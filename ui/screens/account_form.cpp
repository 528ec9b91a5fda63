// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/account_form.h"

#include "core/base/display.h"
#include "core/import/statement_chain.h"

#include "ui/base/notices.h"
#include "ui/base/settings.h"
#include "ui/models/account_list_model.h"
#include "ui/screens/amount_input.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace bp::ui {

using namespace Qt::StringLiterals;

AccountForm::AccountForm(const Context &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_title(makeLabel({}, u"section"_s))
    , m_balance(makeLabel({}, u"number"_s))
    , m_name(new QLineEdit)
    , m_kind(new QComboBox)
    , m_currency(new QComboBox)
    , m_opening(new QLineEdit)
    , m_number(new QLineEdit)
    , m_bank(new QLineEdit)
    , m_error(makeWrapped({}, u"small"_s, u"negative"_s))
    , m_proof(makeWrapped({}, u"small"_s, u"secondary"_s))
    , m_save(new KeyButton(tr("Save"), tr("Ctrl+Enter")))
    , m_reconcile(new QPushButton(tr("Reconcile…")))
    , m_close(new QPushButton)
    , m_remove(new QPushButton(tr("Delete")))
{
    setProperty("kind", u"card"_s);
    build();
}

void AccountForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    column->setSpacing(space::xs);
    column->addWidget(m_title);
    column->addWidget(m_balance);
    const auto add = [&](const QString &label, QWidget *field, const QString &name) {
        QLabel *above = makeLabel(label, u"small"_s, u"secondary"_s);
        above->setBuddy(field);
        column->addWidget(above);
        column->addWidget(field);
        field->setObjectName(name);
        field->setAccessibleName(label);
    };
    add(tr("Name"), m_name, u"accountName"_s);
    auto *pair = new QGridLayout;
    pair->setHorizontalSpacing(space::s);
    pair->setVerticalSpacing(space::xs);
    pair->setColumnStretch(0, 3);
    pair->setColumnStretch(1, 2);
    const auto addBeside =
        [pair](int at, const QString &label, QWidget *field, const QString &name) {
            QLabel *above = makeLabel(label, u"small"_s, u"secondary"_s);
            above->setBuddy(field);
            pair->addWidget(above, 0, at);
            pair->addWidget(field, 1, at);
            field->setObjectName(name);
            field->setAccessibleName(label);
        };
    addBeside(0, tr("Kind"), m_kind, u"accountKind"_s);
    addBeside(1, tr("Currency"), m_currency, u"accountCurrency"_s);
    column->addLayout(pair);
    add(tr("Balance before the first entry"), m_opening, u"accountOpening"_s);
    add(tr("IBAN or number"), m_number, u"accountNumber"_s);
    add(tr("Bank"), m_bank, u"accountBank"_s);
    column->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    m_save->setProperty("kind", u"primary"_s);
    m_save->setObjectName(u"saveAccount"_s);
    m_reconcile->setObjectName(u"reconcile"_s);
    m_close->setProperty("kind", u"quiet"_s);
    m_close->setObjectName(u"closeAccount"_s);
    m_remove->setProperty("kind", u"quiet"_s);
    m_remove->setObjectName(u"removeAccount"_s);
    buttons->addWidget(m_reconcile);
    buttons->addStretch();
    buttons->addWidget(m_save);
    column->addSpacing(space::xs);
    column->addLayout(buttons);
    auto *more = new QHBoxLayout;
    more->addWidget(m_close);
    more->addWidget(m_remove);
    more->addStretch();
    column->addLayout(more);
    column->addWidget(makeRule());
    auto *proofs = new QScrollArea;
    proofs->setFrameShape(QFrame::NoFrame);
    proofs->setWidgetResizable(true);
    proofs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_proof->setAlignment(Qt::AlignTop);
    proofs->setWidget(m_proof);
    for (QWidget *ground : {static_cast<QWidget *>(m_proof), proofs->viewport()})
        ground->setAutoFillBackground(false); // the card's own shows
    column->addWidget(proofs, 1);
    for (const AccountKind kind : {AccountKind::Current,
                                   AccountKind::Savings,
                                   AccountKind::Card,
                                   AccountKind::Cash,
                                   AccountKind::Loan,
                                   AccountKind::Investment})
        m_kind->addItem(accountKindName(kind), int(kind));
    for (const Currency currency : Currency::all())
        m_currency->addItem(currency.code());
    connect(m_save, &QPushButton::clicked, this, &AccountForm::save);
    connect(m_reconcile, &QPushButton::clicked, this, &AccountForm::reconcileAsked);
    connect(m_close, &QPushButton::clicked, this, &AccountForm::closeOrReopen);
    connect(m_remove, &QPushButton::clicked, this, &AccountForm::remove);
}

void AccountForm::showAccount(AccountId id)
{
    if (const auto account = m_context.ledger.reader().account(id)) {
        m_account = *account;
        fill();
    }
}

void AccountForm::startNew()
{
    m_account = {};
    m_account.currency = m_context.ledger.reader().bookCurrency();
    fill();
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void AccountForm::fill()
{
    const QLocale locale = m_context.settings.locale();
    const LedgerReader &reader = m_context.ledger.reader();
    const bool isNew = m_account.id.isNull();
    EntryFilter own;
    own.accounts = {m_account.id};
    const bool hasEntries = !isNew && reader.entryCount(own) > 0;
    m_title->setText(isNew ? tr("New account") : m_account.name);
    m_balance->setVisible(!isNew);
    if (!isNew)
        m_balance->setText(display::amountWithUnit(reader.balance(m_account.id), locale));
    m_name->setText(m_account.name);
    m_kind->setCurrentIndex(m_kind->findData(int(m_account.kind)));
    m_currency->setCurrentText(m_account.currency.code());
    m_currency->setEnabled(!hasEntries);
    m_opening->setText(display::amount(m_account.opening(), locale));
    m_number->setText(m_account.number);
    m_bank->setText(m_account.bank);
    m_error->hide();
    setLook(m_name, "error", {});
    setLook(m_opening, "error", {});
    m_save->setText(isNew ? tr("Add account") : tr("Save"));
    m_reconcile->setVisible(!isNew && !m_account.isClosed);
    m_close->setVisible(!isNew);
    m_close->setText(m_account.isClosed ? tr("Reopen") : tr("Close account"));
    m_remove->setVisible(!isNew && !hasEntries);
    m_proof->setText(isNew ? QString() : proofText());
    m_proof->setVisible(!isNew);
}

/// Newest first: what the book said on the day somebody vouched for a balance; then the days no
/// statement accounts for.
QString AccountForm::proofText() const
{
    const LedgerReader &reader = m_context.ledger.reader();
    const QLocale locale = m_context.settings.locale();
    std::vector<Checkpoint> points = reader.checkpoints(m_account.id);
    std::ranges::reverse(points);
    QStringList lines{tr("Proofs")};
    for (const Checkpoint &point : points) {
        if (lines.size() > 8)
            break;
        const QDate day =
            point.source == Checkpoint::Source::Opening ? point.day.addDays(-1) : point.day;
        const Money own = reader.balanceAt(point);
        const QString who = point.source == Checkpoint::Source::Person ? tr("you") : tr("bank");
        const QString balance = display::amountWithUnit(point.balance, locale);
        lines << (own == point.balance
                      ? tr("✓ %1 · %2 · %3").arg(display::day(day, locale), balance, who)
                      : tr("✕ %1: the %3 says %2, the book %4")
                            .arg(display::day(day, locale),
                                 balance,
                                 who,
                                 display::amountWithUnit(own, locale)));
    }
    if (points.empty())
        lines << tr(
            "Nobody has vouched for a balance yet. Reconcile with a statement, or import one.");
    for (const ChainGap &gap : accountChain(reader, m_account.id).gaps())
        lines << tr("▲ %1").arg(gapSentence(gap, locale));
    return lines.join(u'\n');
}

bool AccountForm::save()
{
    const Currency currency = Currency::fromCode(m_currency->currentText()).value_or(EUR);
    const auto opening = typedAmount(m_opening->text(), m_context.settings.locale(), currency);
    const bool hasName = !m_name->text().trimmed().isEmpty();
    setLook(m_name, "error", hasName ? QString() : u"true"_s);
    setLook(m_opening, "error", opening ? QString() : u"true"_s);
    m_error->setVisible(!hasName || !opening);
    if (!hasName || !opening) {
        m_error->setText(hasName ? opening.error().message : tr("Give the account a name."));
        return false;
    }
    Account account = m_account;
    account.name = m_name->text().trimmed();
    account.kind = AccountKind(m_kind->currentData().toInt());
    account.currency = currency;
    account.openingMinor = opening->minor();
    account.number = m_number->text().remove(u' ');
    account.bank = m_bank->text().trimmed();
    const bool isNew = account.id.isNull();
    const auto done = m_context.ledger.change(isNew ? tr("Add account %1").arg(account.name)
                                                    : tr("Change account %1").arg(account.name),
                                              [&](LedgerWriter &writer) -> Result<void> {
                                                  if (isNew)
                                                      account.id = writer.addAccount(account);
                                                  else
                                                      writer.updateAccount(account);
                                                  return {};
                                              });
    if (!m_context.notices.accept(done))
        return false;
    showAccount(account.id);
    Q_EMIT saved(account.id);
    return true;
}

void AccountForm::closeOrReopen()
{
    Account account = m_account;
    account.isClosed = !account.isClosed;
    const auto done = m_context.ledger.change(account.isClosed ? tr("Close %1").arg(account.name)
                                                               : tr("Reopen %1").arg(account.name),
                                              [&](LedgerWriter &writer) -> Result<void> {
                                                  writer.updateAccount(account);
                                                  return {};
                                              });
    if (m_context.notices.accept(done)) {
        showAccount(account.id);
        Q_EMIT saved(account.id);
    }
}

void AccountForm::remove()
{
    const auto done = m_context.ledger.change(
        tr("Delete account %1").arg(m_account.name),
        [&](LedgerWriter &writer) { return writer.removeAccount(m_account.id); });
    if (m_context.notices.accept(done)) {
        startNew();
        Q_EMIT saved({});
    }
}

} // namespace bp::ui
