// SPDX-License-Identifier: GPL-3.0-or-later

// The cells of ImportPreviewModel: what each column says, as text and as a value.

#include "core/base/display.h"
#include "core/import/planned_categories.h"

#include "ui/models/confidence_text.h"
#include "ui/models/import_preview_model.h"
#include "ui/models/table_head.h"

#include <QStringList>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

QString bankText(const PreviewRow &row)
{
    QStringList parts;
    for (const QString &part : {row.raw.payee, row.raw.memo}) {
        const QString simple = part.simplified();
        if (!simple.isEmpty() && simple.compare(row.payee, Qt::CaseInsensitive) != 0)
            parts << simple;
    }
    return parts.join(u"  "_s);
}

} // namespace

QString ImportPreviewModel::sumText(const MoneyBag &bag) const
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

QString ImportPreviewModel::hint(RowVerdict verdict) const
{
    switch (verdict) {
    case RowVerdict::Doubtful:
        return tr("Decide these; the rest is clear.");
    case RowVerdict::New:
        return tr("Dots show how sure the category is.");
    case RowVerdict::AlreadyThere:
        return tr("Matched by bank id or by amount, day and payee.");
    case RowVerdict::Transfer:
        return tr("Between your own accounts; neither in nor out.");
    }
    return {};
}

QVariant ImportPreviewModel::headData(const Group &group, int column, int role) const
{
    const QString name = verdictName(group.verdict);
    const QString count = tr("%n rows", nullptr, int(group.rows.size()));
    if (role == cells::IsOpen && column == Tick)
        return isOpen(group.verdict);
    if (role == cells::Cell && column == Day)
        return QVariant::fromValue(PayeeCell{name, count, {}, true});
    if (role == Qt::AccessibleTextRole)
        return QString(name + u", "_s + count + u", "_s + sumText(group.sum));
    if (role == cells::RowId)
        return -1 - qint64(group.verdict);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Day:
        return name;
    case Payee:
        return count;
    case Category:
        return hint(group.verdict);
    case Amount:
        return sumText(group.sum);
    default:
        return {};
    }
}

CategoryCell ImportPreviewModel::categoryCell(const PreviewRow &row) const
{
    CategoryCell cell;
    const CategorySuggestion *best = m_preview->putForward(row);
    if (row.needsPerson() && (row.doubt == Doubt::Twin || row.doubt == Doubt::DoubleId)) {
        cell.state = CategoryCell::State::Question;
        cell.text = tr("Same or different?");
    } else if (row.needsPerson() && row.doubt == Doubt::Transfer) {
        cell.state = CategoryCell::State::Transfer;
        cell.text = tr("Transfer? Enter chooses");
    } else if (row.verdict == RowVerdict::Transfer || row.hasPartner()) {
        cell.state = CategoryCell::State::Transfer;
        cell.text = tr("Transfer");
    } else if (!row.raw.splits.empty() && row.category.isNull()) {
        cell.state = CategoryCell::State::Split;
        cell.text = tr("%n parts", nullptr, int(row.raw.splits.size()));
    } else if (row.isLeftOut()) {
        return cell;
    } else if (row.isSorted()) {
        cell.state = CategoryCell::State::Sorted;
        cell.text = m_names.name(row.sortedInto());
        cell.colour = m_names.colour(row.sortedInto());
        if (isOfMachine(row.categorySource))
            cell.confidence = row.categoryConfidence;
    } else if (best && !row.isCategoryDecided) {
        cell.state = CategoryCell::State::Guess;
        cell.text = tr("%1?").arg(m_names.name(best->value));
        cell.confidence = best->confidence;
    } else {
        cell.text = tr("Not sorted");
    }
    if (cell.confidence > 0)
        cell.reason = tr("%1 sure").arg(sureText(cell.confidence, m_locale));
    return cell;
}

QVariant ImportPreviewModel::cell(const PreviewRow &row, int column) const
{
    switch (column) {
    case Payee:
        return QVariant::fromValue(PayeeCell{row.payee, bankText(row), {}, false});
    case Category:
        return QVariant::fromValue(categoryCell(row));
    case Amount: {
        MoneyCell money;
        money.amount = row.raw.amount;
        money.original = row.raw.original;
        money.text = display::amount(row.raw.amount, m_locale, display::Sign::Always);
        money.isTransfer = row.verdict == RowVerdict::Transfer;
        if (!row.raw.original.currency().isNull())
            money.originalText = display::amountWithUnit(row.raw.original, m_locale);
        return QVariant::fromValue(money);
    }
    default:
        return {};
    }
}

/// Why the row is sorted as it is, or what might be said for a category; empty: nothing.
QString ImportPreviewModel::categoryReason(const PreviewRow &row) const
{
    if (row.isLeftOut() || row.verdict == RowVerdict::Transfer)
        return {};
    if (row.isLeftOpen())
        return tr("You left it open.");
    if (row.isCategoryDecided)
        return isMadeWithImport(row.category) ? tr("New: made with the import")
                                              : tr("You chose the category.");
    if (const CategorySuggestion *best = m_preview->putForward(row))
        return best->reason;
    const QString filed = row.raw.category.section(u':', -1).simplified();
    if (row.namesNewCategory)
        return tr("The file says ‘%1’, which your book does not have.").arg(filed);
    if (row.isSorted())
        return tr("The file says ‘%1’.").arg(filed);
    const std::vector<CategorySuggestion> &weak = m_preview->suggestionsOf(row);
    return weak.empty() ? QString()
                        : tr("Perhaps %1 (%2): %3")
                              .arg(m_names.name(weak.front().value),
                                   sureText(weak.front().confidence, m_locale),
                                   weak.front().reason);
}

/// The person's, and the book has none like it meanwhile.
bool ImportPreviewModel::isMadeWithImport(CategoryId category) const
{
    const bp::Category *known = isPlanned(category) ? m_names.find(category) : nullptr;
    return known && !known->isArchived;
}

QVariant ImportPreviewModel::rowData(RowRef ref, int column, int role) const
{
    const PreviewRow &row = m_preview->row(ref);
    // Of what is not plainly new a person first reads why it is what it is.
    const QString verdict = sentence(row.reason, m_locale);
    const QString sorted = categoryReason(row);
    const QString why = row.verdict == RowVerdict::New && !sorted.isEmpty() ? sorted : verdict;
    switch (role) {
    case cells::Cell:
        return cell(row, column);
    case Qt::CheckStateRole:
        return column == Tick ? QVariant(int(row.isTicked ? Qt::Checked : Qt::Unchecked))
                              : QVariant();
    case Qt::ToolTipRole:
        return column == Why ? QString(verdict + (sorted.isEmpty() ? QString() : u'\n' + sorted))
               : column == Payee ? QString(row.payee + u'\n' + bankText(row))
                                 : QString();
    case Qt::AccessibleTextRole:
        if (column == Payee)
            return QStringList{display::day(row.raw.day, m_locale),
                               row.payee,
                               display::amountWithUnit(row.raw.amount, m_locale),
                               verdictName(row.verdict),
                               row.isTicked ? tr("will be imported") : tr("will not be imported"),
                               why}
                .join(u", "_s);
        [[fallthrough]];
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case Day:
        return display::shortDay(row.raw.day, m_locale);
    case Payee:
        return row.payee;
    case Category:
        return categoryCell(row).text;
    case Why:
        return why;
    case Amount:
        return display::amount(row.raw.amount, m_locale, display::Sign::Always);
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return tableHead(orientation, role, section == Amount, [&]() -> QString {
        switch (section) {
        case Day:
            return tr("Day");
        case Payee:
            return tr("Payee and bank text");
        case Category:
            return tr("Category");
        case Why:
            return tr("Why");
        case Amount: {
            QSet<Currency> shown;
            for (const Group &group : m_groups) {
                for (const auto &sum : group.sum.sums())
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
