// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rule_hits_model.h"

#include "core/base/display.h"

#include "ui/models/cells.h"
#include "ui/models/table_head.h"

namespace bp::ui {

using namespace Qt::StringLiterals;

void RuleHitsModel::show(const LedgerReader &reader,
                         const std::vector<RuleHit> &hits,
                         const QString &newPayee,
                         const QLocale &locale)
{
    beginResetModel();
    m_locale = locale;
    m_names = CategoryNames(reader);
    m_rows.clear();
    std::vector<EntryId> ids;
    QHash<EntryId, RuleHit> after;
    QHash<PayeeId, QString> payees{{PayeeId(), QString()}, {payeeToCome, newPayee}};
    for (const RuleHit &hit : hits) {
        ids.push_back(hit.entry);
        after.insert(hit.entry, hit);
        if (!payees.contains(hit.payee)) {
            const auto payee = reader.payee(hit.payee);
            payees.insert(hit.payee, payee ? payee->name : QString());
        }
    }
    for (EntryRow &row : reader.entryRows(ids)) {
        const RuleHit hit = after.value(row.entry.id);
        m_rows.push_back({std::move(row), hit.to, payees.value(hit.payee)});
    }
    endResetModel();
}

bool RuleHitsModel::stays(const Row &row) const
{
    return row.after == row.row.entry.category && row.payeeAfter.isEmpty();
}

int RuleHitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RuleHitsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RuleHitsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::ToolTipRole:
        return QString(text(row, Payee) + u'\n' + change(row));
    case cells::Cell:
        return cell(row, index.column());
    case cells::RowId:
        return qint64(row.row.entry.id.value());
    case Qt::TextAlignmentRole:
        return index.column() == Amount ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                        : QVariant();
    default:
        return {};
    }
}

QString RuleHitsModel::text(const Row &row, int column) const
{
    const Entry &entry = row.row.entry;
    switch (column) {
    case Day:
        return display::datedDay(entry.day, m_locale);
    case Payee:
        return row.payeeAfter.isEmpty() ? row.row.payee
                                        : tr("%1 instead of %2").arg(row.payeeAfter, row.row.payee);
    case Now:
        return entry.category.isNull() ? tr("Not sorted") : m_names.name(entry.category);
    case After:
        return stays(row) ? tr("stays") : m_names.name(row.after);
    case Amount:
        return display::amountWithUnit(entry.amount, m_locale, display::Sign::Always);
    default:
        return {};
    }
}

QString RuleHitsModel::change(const Row &row) const
{
    return stays(row) ? tr("%1, stays").arg(text(row, Now))
                      : tr("%1, then %2").arg(text(row, Now), text(row, After));
}

QString RuleHitsModel::spoken(const Row &row) const
{
    return QStringList{text(row, Day), text(row, Payee), change(row), text(row, Amount)}.join(
        u", "_s);
}

QVariant RuleHitsModel::cell(const Row &row, int column) const
{
    const Entry &entry = row.row.entry;
    using State = CategoryCell::State;
    switch (column) {
    case Day: // for two lines
        return QStringList{display::shortDay(entry.day, m_locale),
                           QString::number(entry.day.year())};
    case Payee:
        return QVariant::fromValue(
            row.payeeAfter.isEmpty()
                ? PayeeCell{row.row.payee, {}, {}, false}
                : PayeeCell{
                      u"→ "_s + row.payeeAfter, {}, tr("instead of %1").arg(row.row.payee), false});
    case Now:
        return QVariant::fromValue(
            CategoryCell{entry.category.isNull() ? State::Unsorted : State::Sorted,
                         text(row, Now),
                         m_names.colour(entry.category),
                         0,
                         {}});
    case After:
        if (stays(row))
            return QVariant::fromValue(CategoryCell{State::Sorted, {}, -1, 0, {}});
        return QVariant::fromValue(
            CategoryCell{State::Sorted, text(row, After), m_names.colour(row.after), 0, {}});
    case Amount:
        return QVariant::fromValue(
            MoneyCell{entry.amount, {}, text(row, Amount), {}, false, false});
    default:
        return {};
    }
}

QVariant RuleHitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return tableHead(orientation, role, section == Amount, [&]() -> QString {
        switch (section) {
        case Day:
            return tr("Day");
        case Payee:
            return tr("Payee");
        case Now:
            return tr("Now");
        case After:
            return tr("Then");
        case Amount:
            return tr("Amount");
        default:
            return QString();
        }
    });
}

} // namespace bp::ui
