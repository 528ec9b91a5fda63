// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/entry_facts.h"

#include "core/base/display.h"
#include "core/categorize/feedback.h"
#include "core/ledger/ledger_reader.h"

#include "ui/models/confidence_text.h"

#include <QCoreApplication>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

struct Facts
{
    Q_DECLARE_TR_FUNCTIONS(bp::ui::EntryFacts)
};

} // namespace

QStringList entryFacts(const LedgerReader &reader, const EntryRow &row, const QLocale &locale)
{
    QStringList facts;
    const BankText &bank = row.entry.bank;
    if (!bank.payee.isEmpty() || !bank.memo.isEmpty())
        facts << Facts::tr("Bank: %1").arg(QString(bank.payee + u"  "_s + bank.memo).simplified());
    if (bank.isPending)
        facts << Facts::tr("Not booked yet: the bank's booking will complete it");
    if (!row.entry.original.currency().isNull())
        facts << Facts::tr("Made as %1").arg(display::amountWithUnit(row.entry.original, locale));
    if (row.entry.isTransfer())
        facts << (row.otherAccount.isEmpty()
                      ? Facts::tr("One side of a transfer")
                      : Facts::tr("Transfer, other side in %1").arg(row.otherAccount));
    if (row.entry.isReconciled)
        facts << Facts::tr("✓ Reconciled");
    if (const auto choice = Feedback::machineChoice(reader, row.entry)) {
        const QString sure = sureText(choice->confidence, locale);
        facts << (choice->reason.isEmpty()
                      ? Facts::tr("Sorted by machine, %1 sure").arg(sure)
                      : Facts::tr("Sorted by machine, %1 sure: %2").arg(sure, choice->reason));
    }
    return facts;
}

} // namespace bp::ui
