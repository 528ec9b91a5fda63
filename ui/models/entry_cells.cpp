// SPDX-License-Identifier: GPL-3.0-or-later

// The cells of EntryTableModel: what each column says, as text, as a value and aloud.

#include "core/base/display.h"
#include "core/categorize/feedback.h"

#include "ui/models/confidence_text.h"
#include "ui/models/entry_table_model.h"
#include "ui/models/table_head.h"

#include <QRegularExpression>
#include <QStringList>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

/// The bank's words when they say more than the cleaned name.
QString bankText(const EntryRow &row)
{
    const BankText &bank = row.entry.bank;
    QStringList parts;
    for (const QString &part : {bank.payee, bank.memo}) {
        const QString simple = part.simplified();
        if (!simple.isEmpty() && simple.compare(row.payee, Qt::CaseInsensitive) != 0 &&
            !parts.contains(simple))
            parts << simple;
    }
    return parts.join(u"  "_s);
}

} // namespace

QString EntryTableModel::sumText(const MoneyBag &bag) const
{
    QStringList sums;
    for (const auto &[currency, minor] : bag.sums()) {
        const Money sum(minor, currency);
        sums << (bag.sums().size() == 1
                     ? display::amount(sum, m_locale, display::Sign::Always)
                     : display::amountWithUnit(sum, m_locale, display::Sign::Always));
    }
    return sums.join(u" · "_s);
}

QVariant EntryTableModel::groupData(const Group &group, int column, int role) const
{
    if (column == Payee && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)) {
        QString text = display::longDay(group.day, m_locale);
        if (m_today.isValid() && group.day.year() != m_today.year())
            text = display::day(group.day, m_locale);
        if (group.day == m_today)
            return tr("%1, today").arg(text);
        return group.day == m_today.addDays(-1) ? tr("%1, yesterday").arg(text) : text;
    }
    if (column == Amount && role == Qt::DisplayRole)
        return sumText(group.sum);
    if (column == Amount && role == cells::Cell && group.sum.sums().size() == 1) {
        const auto &[currency, minor] = *group.sum.sums().begin();
        return QVariant::fromValue(
            MoneyCell{Money(minor, currency), {}, sumText(group.sum), {}, true, false});
    }
    return {};
}

QVariant EntryTableModel::entryData(const EntryRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case cells::Cell:
        return cell(row, column);
    case Qt::AccessibleTextRole:
        return column == Payee ? spoken(row) : text(row, column);
    case Qt::ToolTipRole:
        if (column == Payee)
            return QStringList{row.payee, bankText(row), row.entry.note, row.tags}
                .join(u"\n"_s)
                .replace(QRegularExpression(u"\n{2,}"_s), u"\n"_s)
                .trimmed();
        return column == Category ? reason(row) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return reason(row);
    case Qt::TextAlignmentRole:
        return column == Amount ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

/// How sure the machine is and why; asked when somebody wants to know, not for every paint.
QString EntryTableModel::reason(const EntryRow &row) const
{
    const auto choice = Feedback::machineChoice(m_ledger.reader(), row.entry);
    if (!choice || choice->reason.isEmpty())
        return categoryCell(row).reason;
    return tr("Sorted by machine, %1 sure: %2")
        .arg(sureText(choice->confidence, m_locale), choice->reason);
}

CategoryCell EntryTableModel::categoryCell(const EntryRow &row) const
{
    const Entry &entry = row.entry;
    CategoryCell cell;
    if (entry.isTransfer()) {
        cell.state = CategoryCell::State::Transfer;
        cell.text = row.otherAccount.isEmpty()  ? tr("Transfer")
                    : entry.amount.isNegative() ? tr("Transfer to %1").arg(row.otherAccount)
                                                : tr("Transfer from %1").arg(row.otherAccount);
    } else if (entry.hasSplits()) {
        cell.state = CategoryCell::State::Split;
        QStringList names;
        for (const Split &split : entry.splits)
            names << (split.category.isNull() ? tr("Not sorted")
                                              : m_categories.name(split.category));
        names.removeDuplicates();
        cell.text = names.join(u", "_s);
        cell.colour = m_categories.colour(entry.splits.front().category);
    } else if (!entry.category.isNull()) {
        cell.state = CategoryCell::State::Sorted;
        cell.text = m_categories.name(entry.category);
        cell.colour = m_categories.colour(entry.category);
        if (entry.isSortedByMachine()) {
            cell.confidence = entry.categoryConfidence;
            cell.reason =
                tr("Sorted by machine, %1 sure").arg(sureText(entry.categoryConfidence, m_locale));
        }
    } else if (const auto guesses = suggestionsFor(entry); !guesses.empty()) {
        cell.state = CategoryCell::State::Guess;
        cell.text = tr("%1?").arg(m_categories.name(guesses.front().value));
        cell.confidence = guesses.front().confidence;
        cell.reason =
            tr("%1 sure: %2").arg(sureText(cell.confidence, m_locale), guesses.front().reason);
    } else {
        cell.text = tr("Not sorted");
    }
    return cell;
}

QVariant EntryTableModel::cell(const EntryRow &row, int column) const
{
    const Entry &entry = row.entry;
    switch (column) {
    case Payee:
        return QVariant::fromValue(PayeeCell{row.payee, bankText(row), entry.note, false});
    case Category:
        return QVariant::fromValue(categoryCell(row));
    case Marks:
        return QVariant::fromValue(MarksCell{entry.isReconciled,
                                             entry.isTransfer(),
                                             row.attachmentCount,
                                             !row.tags.isEmpty(),
                                             !entry.note.isEmpty()});
    case Amount: {
        MoneyCell money{entry.amount, entry.original, text(row, Amount), {}, false, false};
        money.isTransfer = entry.isTransfer();
        if (!entry.original.currency().isNull())
            money.originalText = display::amountWithUnit(entry.original, m_locale);
        return QVariant::fromValue(money);
    }
    default:
        return {};
    }
}

QString EntryTableModel::text(const EntryRow &row, int column) const
{
    switch (column) {
    case Payee:
        return row.payee;
    case Category:
        return categoryCell(row).text;
    case Account:
        return row.account;
    case Amount:
        return display::amount(row.entry.amount, m_locale, display::Sign::Always);
    default:
        return {};
    }
}

QString EntryTableModel::spoken(const EntryRow &row) const
{
    const CategoryCell category = categoryCell(row);
    const QString sorted = category.state == CategoryCell::State::Guess
                               ? tr("not sorted, suggestion %1").arg(category.text.chopped(1))
                               : category.text;
    return QStringList{display::longDay(row.entry.day, m_locale),
                       row.payee,
                       display::amountWithUnit(row.entry.amount, m_locale),
                       sorted,
                       row.account}
        .join(u", "_s);
}

QVariant EntryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return tableHead(orientation, role, section == Amount, [&]() -> QString {
        switch (section) {
        case Payee:
            return tr("Payee and bank text");
        case Category:
            return tr("Category");
        case Account:
            return tr("Account");
        case Amount: {
            QSet<Currency> shown;
            for (const MoneyBag &bag : {m_totals.in, m_totals.out}) {
                for (const auto &sum : bag.sums())
                    shown.insert(sum.first);
            }
            return amountHead(shown, m_locale);
        }
        default:
            return QString();
        }
    });
}

} // namespace bp::ui
