// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/reconcile_panel.h"

#include "core/base/display.h"

#include "ui/base/notices.h"
#include "ui/base/settings.h"
#include "ui/delegates/money_delegate.h"
#include "ui/delegates/payee_delegate.h"
#include "ui/delegates/tick_delegate.h"
#include "ui/screens/amount_input.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/row_table.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace bp::ui {

using namespace Qt::StringLiterals;

ReconcilePanel::ReconcilePanel(const Context &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_model(context.ledger)
    , m_title(makeLabel({}, u"section"_s))
    , m_day(new QDateEdit)
    , m_balance(new QLineEdit)
    , m_difference(makeLabel({}, u"title"_s))
    , m_hint(makeWrapped({}, u"small"_s, u"secondary"_s))
    , m_table(new RowTable(cells::RowId))
    , m_finish(new KeyButton(tr("Reconcile"), tr("Ctrl+Enter")))
{
    setProperty("kind", u"card"_s);
    m_model.setLocale(context.settings.locale());
    build();
    connect(&m_model, &ReconcileModel::differenceChanged, this, &ReconcilePanel::refresh);
}

void ReconcilePanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, space::cardY, 1, 1);
    column->setSpacing(space::s);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::cardX, 0, space::cardX, 0);
    top->setSpacing(space::m);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(m_context.settings.locale().dateFormat(QLocale::ShortFormat));
    m_day->setAccessibleName(tr("Day of the statement"));
    m_day->setObjectName(u"statementDay"_s);
    m_balance->setAccessibleName(tr("Balance of the statement"));
    m_balance->setPlaceholderText(tr("Balance of the statement"));
    m_balance->setObjectName(u"statementBalance"_s);
    m_difference->setObjectName(u"difference"_s);
    m_finish->setProperty("kind", u"primary"_s);
    m_finish->setObjectName(u"finishReconcile"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setProperty("kind", u"quiet"_s);
    cancel->setObjectName(u"cancelReconcile"_s);
    top->addWidget(m_title);
    top->addStretch();
    top->addWidget(m_day);
    top->addWidget(m_balance);
    top->addWidget(cancel);
    top->addWidget(m_finish);
    column->addLayout(top);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(space::cardX, 0, space::cardX, 0);
    line->addWidget(m_difference);
    line->addWidget(m_hint, 1);
    column->addLayout(line);
    m_table->setModel(&m_model);
    m_table->follow(m_context.settings);
    m_table->setObjectName(u"reconcileRows"_s);
    m_table->setAccessibleName(tr("Entries to confirm"));
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(ReconcileModel::Tick, new TickDelegate(m_table));
    m_table->setItemDelegateForColumn(ReconcileModel::Payee, new PayeeDelegate(m_table));
    m_table->setItemDelegateForColumn(ReconcileModel::Amount, new MoneyDelegate(m_table));
    m_table->setColumnPlan({40, 92, -1, 130});
    column->addWidget(m_table, 1);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ReconcileModel::Tick)
            m_model.toggle(index.row());
    });
    connect(m_table, &RowTable::keyPressed, this, [this](QKeyEvent *event) {
        if (event->key() != Qt::Key_Space)
            return;
        m_model.toggle(m_table->currentIndex().row());
        event->accept();
    });
    connect(m_day, &QDateEdit::dateChanged, this, [this](QDate day) {
        m_model.show(m_account.id, day);
    });
    connect(m_balance, &QLineEdit::textChanged, this, [this](const QString &text) {
        const auto typed = typedAmount(text, m_context.settings.locale(), m_account.currency);
        setLook(m_balance, "error", typed || text.isEmpty() ? QString() : u"true"_s);
        if (typed)
            m_model.setStatement(*typed);
    });
    connect(cancel, &QPushButton::clicked, this, &ReconcilePanel::finished);
    connect(m_finish, &QPushButton::clicked, this, &ReconcilePanel::finish);
}

void ReconcilePanel::start(AccountId id)
{
    const auto account = m_context.ledger.reader().account(id);
    if (!account)
        return;
    m_account = *account;
    m_title->setText(tr("Reconcile %1").arg(account->name));
    m_day->setDate(m_context.today());
    m_model.show(id, m_day->date());
    m_model.tickAll(true);
    m_balance->setText(display::amount(m_context.ledger.reader().balanceOn(id, m_day->date()),
                                       m_context.settings.locale()));
    m_balance->setFocus(Qt::ShortcutFocusReason);
    m_balance->selectAll();
    refresh();
}

void ReconcilePanel::refresh()
{
    const QLocale locale = m_context.settings.locale();
    const Money left = m_model.difference();
    m_difference->setText(left.isZero()
                              ? tr("✓ Nothing is missing")
                              : tr("%1 are missing").arg(display::amountWithUnit(left, locale)));
    setLook(m_difference, "tone", left.isZero() ? u"positive"_s : u"negative"_s);
    m_finish->setEnabled(left.isZero());
    QStringList why;
    for (const DifferenceCandidate &candidate : m_model.explanations(2))
        why << m_model.sentence(candidate);
    m_hint->setText(why.join(u'\n'));
}

bool ReconcilePanel::finish()
{
    if (!m_model.difference().isZero())
        return false;
    const auto typed =
        typedAmount(m_balance->text(), m_context.settings.locale(), m_account.currency);
    if (!typed)
        return false;
    const std::vector<EntryId> ids(m_model.ticked().cbegin(), m_model.ticked().cend());
    const auto done = m_context.ledger.change(
        tr("Reconcile %1").arg(m_account.name), [&](LedgerWriter &writer) -> Result<void> {
            writer.setReconciled(ids, true);
            writer.addCheckpoint(
                {m_account.id, m_day->date(), *typed, Checkpoint::Source::Person, {}});
            return {};
        });
    if (!m_context.notices.accept(done))
        return false;
    Q_EMIT finished();
    return true;
}

} // namespace bp::ui
