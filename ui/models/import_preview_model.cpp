// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_preview_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace bp::ui {

QString verdictName(RowVerdict verdict)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("bp::ui", text); };
    switch (verdict) {
    case RowVerdict::Doubtful:
        return tr("Needs you");
    case RowVerdict::New:
        return tr("New");
    case RowVerdict::AlreadyThere:
        return tr("Already there");
    case RowVerdict::Transfer:
        return tr("Own transfers");
    }
    return {};
}

ImportPreviewModel::ImportPreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_locale(QLocale::c())
{
    constexpr std::array order{
        RowVerdict::Doubtful, RowVerdict::New, RowVerdict::AlreadyThere, RowVerdict::Transfer};
    for (size_t i = 0; i < order.size(); ++i) {
        m_groups[i].verdict = order[i];
        m_groups[i].isOpen = i < 2;
    }
}

void ImportPreviewModel::setPreview(const ImportPreview *preview)
{
    m_preview = preview;
    m_account = -1;
    m_only.reset();
    m_show = Show::All;
    rebuild();
}

void ImportPreviewModel::rebuild()
{
    beginResetModel();
    collect();
    place();
    endResetModel();
}

void ImportPreviewModel::repaint()
{
    if (m_rowCount > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rowCount - 1, ColumnCount - 1));
}

void ImportPreviewModel::setShow(Show show)
{
    m_show = show;
    rebuild();
}

void ImportPreviewModel::setAccount(int account)
{
    m_account = account;
    rebuild();
}

void ImportPreviewModel::setOnly(std::optional<RowVerdict> verdict)
{
    m_only = verdict;
    rebuild();
}

bool ImportPreviewModel::isUnsure(const PreviewRow &row, const ImportPreview &preview)
{
    if (row.isLeftOut() || row.verdict == RowVerdict::Transfer)
        return false;
    if (isOfPerson(row.categorySource))
        return false;
    if (row.isSorted())
        return row.categoryConfidence < 0.9;
    return preview.putForward(row) != nullptr;
}

bool ImportPreviewModel::matches(const PreviewRow &row, int account) const
{
    if (m_account >= 0 && account != m_account)
        return false;
    switch (m_show) {
    case Show::All:
        return true;
    case Show::NeedsMe:
        return row.needsPerson();
    case Show::Unsure:
        return isUnsure(row, *m_preview);
    }
    return true;
}

int ImportPreviewModel::countOf(Show show) const
{
    if (!m_preview)
        return 0;
    int count = 0;
    for (const PreviewStatement &statement : m_preview->statements) {
        if (m_account >= 0 && statement.account != m_account)
            continue;
        for (const PreviewRow &row : statement.rows) {
            count += show == Show::All || (show == Show::NeedsMe && row.needsPerson()) ||
                     (show == Show::Unsure && isUnsure(row, *m_preview));
        }
    }
    return count;
}

void ImportPreviewModel::collect()
{
    for (Group &group : m_groups) {
        group.rows.clear();
        group.sum = {};
    }
    if (!m_preview)
        return;
    for (size_t s = 0; s < m_preview->statements.size(); ++s) {
        const PreviewStatement &statement = m_preview->statements[s];
        for (size_t r = 0; r < statement.rows.size(); ++r) {
            const PreviewRow &row = statement.rows[r];
            if (!matches(row, statement.account))
                continue;
            Group &group = *std::ranges::find(m_groups, row.verdict, &Group::verdict);
            group.rows.push_back({int(s), int(r)});
            group.sum.add(row.raw.amount);
        }
    }
    for (Group &group : m_groups)
        std::ranges::stable_sort(group.rows, [this](RowRef a, RowRef b) {
            return m_preview->row(a).raw.day > m_preview->row(b).raw.day;
        });
}

void ImportPreviewModel::place()
{
    m_rowCount = 0;
    for (Group &group : m_groups) {
        const bool isShown = !group.rows.empty() && (!m_only || *m_only == group.verdict);
        group.first = isShown ? m_rowCount : -1;
        if (isShown)
            m_rowCount += 1 + (isOpen(group.verdict) ? int(group.rows.size()) : 0);
    }
}

bool ImportPreviewModel::isOpen(RowVerdict verdict) const
{
    // One tile or one filter chosen: its rows are what was asked for.
    return m_only == verdict || m_show != Show::All ||
           std::ranges::find(m_groups, verdict, &Group::verdict)->isOpen;
}

void ImportPreviewModel::fold(int row, bool open)
{
    const auto verdict = groupAt(row);
    if (!verdict)
        return;
    beginResetModel();
    std::ranges::find(m_groups, *verdict, &Group::verdict)->isOpen = open;
    if (m_only == verdict && !open)
        m_only.reset();
    place();
    endResetModel();
}

void ImportPreviewModel::reveal(RowRef ref)
{
    beginResetModel();
    std::ranges::find(m_groups, m_preview->row(ref).verdict, &Group::verdict)->isOpen = true;
    place();
    endResetModel();
}

const std::vector<RowRef> &ImportPreviewModel::rowsOf(RowVerdict verdict) const
{
    return std::ranges::find(m_groups, verdict, &Group::verdict)->rows;
}

const ImportPreviewModel::Group *ImportPreviewModel::groupOf(int row) const
{
    const Group *found = nullptr;
    for (const Group &group : m_groups) {
        if (group.first >= 0 && group.first <= row)
            found = &group;
    }
    return found;
}

std::optional<RowRef> ImportPreviewModel::refAt(int row) const
{
    const Group *group = row < 0 || row >= m_rowCount ? nullptr : groupOf(row);
    if (!group || row == group->first)
        return {};
    return group->rows[size_t(row - group->first - 1)];
}

std::optional<RowVerdict> ImportPreviewModel::groupAt(int row) const
{
    const Group *group = row < 0 || row >= m_rowCount ? nullptr : groupOf(row);
    return group && row == group->first ? std::optional(group->verdict) : std::nullopt;
}

int ImportPreviewModel::rowOf(RowRef ref) const
{
    for (const Group &group : m_groups) {
        if (group.first < 0 || !isOpen(group.verdict))
            continue;
        const auto at = std::ranges::find(group.rows, ref);
        if (at != group.rows.end())
            return group.first + 1 + int(at - group.rows.begin());
    }
    return -1;
}

qint64 ImportPreviewModel::idOf(RowRef ref)
{
    return (qint64(ref.statement + 1) << 32) | qint64(ref.row + 1);
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags ImportPreviewModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // Heads can be reached: ← and → fold them.
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto ref = refAt(index.row());
    if (role == cells::IsGroup)
        return !ref;
    if (!ref)
        return headData(*groupOf(index.row()), index.column(), role);
    if (role == cells::RowId)
        return idOf(*ref);
    return rowData(*ref, index.column(), role);
}

} // namespace bp::ui
