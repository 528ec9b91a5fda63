// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reconcile_model.h"

#include "core/base/display.h"

#include "ui/models/table_head.h"

namespace bp::ui {

using namespace Qt::StringLiterals;

ReconcileModel::ReconcileModel(Ledger &ledger, QObject *parent)
    : QAbstractTableModel(parent)
    , m_ledger(ledger)
    , m_locale(QLocale::c())
{
}

void ReconcileModel::show(AccountId id, QDate day)
{
    beginResetModel();
    m_rows.clear();
    const LedgerReader &reader = m_ledger.reader();
    const auto account = reader.account(id);
    m_currency = account ? account->currency : Currency();
    m_confirmed = account ? account->openingMinor : 0;
    EntryFilter filter;
    filter.accounts = {id};
    filter.days.last = day;
    std::vector<EntryId> open;
    reader.forEachEntry(filter, [&](const EntryFacts &facts) {
        if (facts.isReconciled)
            m_confirmed += facts.minor;
        else
            open.push_back(facts.id);
    });
    m_rows = reader.entryRows(open);
    std::reverse(m_rows.begin(), m_rows.end());
    QSet<EntryId> kept;
    for (const EntryRow &row : m_rows) {
        if (m_ticked.contains(row.entry.id))
            kept.insert(row.entry.id);
    }
    m_ticked = kept;
    endResetModel();
    Q_EMIT differenceChanged();
}

void ReconcileModel::setStatement(Money balance)
{
    m_statement = balance.minor();
    Q_EMIT differenceChanged();
}

Money ReconcileModel::difference() const
{
    std::int64_t left = m_statement - m_confirmed;
    for (const EntryRow &row : m_rows) {
        if (m_ticked.contains(row.entry.id))
            left -= row.entry.amount.minor();
    }
    return {left, m_currency};
}

void ReconcileModel::toggle(int row)
{
    if (row < 0 || row >= int(m_rows.size()))
        return;
    const EntryId id = idAt(row);
    if (!m_ticked.remove(id))
        m_ticked.insert(id);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT differenceChanged();
}

void ReconcileModel::tickAll(bool isOn)
{
    m_ticked.clear();
    if (isOn) {
        for (const EntryRow &row : m_rows)
            m_ticked.insert(row.entry.id);
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    Q_EMIT differenceChanged();
}

std::vector<DifferenceCandidate> ReconcileModel::explanations(int most) const
{
    std::vector<DifferenceRow> rows;
    rows.reserve(m_rows.size());
    for (int i = 0; const EntryRow &row : m_rows)
        rows.push_back({++i,
                        row.entry.day,
                        row.entry.amount,
                        QString(row.payee + u'\n' + row.entry.bank.memo),
                        m_ticked.contains(row.entry.id)});
    return differenceCandidates(rows, difference(), most);
}

QString ReconcileModel::sentence(const DifferenceCandidate &candidate) const
{
    const auto money = [this](Money amount) { return display::amountWithUnit(amount, m_locale); };
    QStringList names;
    for (const int row : candidate.rows) {
        const EntryRow &entry = m_rows[size_t(row)];
        names << tr("%1, %2").arg(entry.payee, money(entry.entry.amount));
    }
    switch (candidate.kind) {
    case DifferenceKind::WrongSign:
    case DifferenceKind::SwappedDigits:
        return tr("%1 could be %2 in truth.").arg(names.back(), money(candidate.amount));
    case DifferenceKind::DuplicateRow:
        return tr("%1 could stand there twice.").arg(names.back());
    case DifferenceKind::TwinMissing:
        return tr("A second entry like %1 could be missing.").arg(names.back());
    case DifferenceKind::MissingRow:
        return tr("An entry of %1 could be missing.").arg(money(candidate.amount));
    case DifferenceKind::ExtraRow:
    case DifferenceKind::ExtraRows:
    case DifferenceKind::LeftOutRow:
    case DifferenceKind::LeftOutRows:
    case DifferenceKind::MixedRows:
        break;
    }
    return tr("It would fit if you changed: %1").arg(names.join(u" + "_s));
}

int ReconcileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReconcileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ReconcileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EntryRow &row = m_rows[size_t(index.row())];
    const QString amount = display::amount(row.entry.amount, m_locale, display::Sign::Always);
    if (role == cells::RowId)
        return qint64(row.entry.id.value());
    if (role == Qt::CheckStateRole && index.column() == Tick)
        return int(m_ticked.contains(row.entry.id) ? Qt::Checked : Qt::Unchecked);
    if (role == cells::Cell && index.column() == Payee)
        return QVariant::fromValue(
            PayeeCell{row.payee, row.entry.bank.payee.simplified(), row.entry.note, false});
    if (role == cells::Cell && index.column() == Amount)
        return QVariant::fromValue(MoneyCell{row.entry.amount, {}, amount, {}, false, false});
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Day:
        return display::shortDay(row.entry.day, m_locale);
    case Payee:
        return row.payee;
    case Amount:
        return amount;
    default:
        return {};
    }
}

QVariant ReconcileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return tableHead(orientation, role, section == Amount, [&]() -> QString {
        switch (section) {
        case Day:
            return tr("Day");
        case Payee:
            return tr("Payee and bank text");
        case Amount:
            return amountHead({m_currency}, m_locale);
        default:
            return QString();
        }
    });
}

} // namespace bp::ui
