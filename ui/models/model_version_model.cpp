// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_version_model.h"

#include "core/advice/accuracy_text.h"
#include "core/base/display.h"

#include "ui/models/cells.h"
#include "ui/models/table_head.h"

#include <algorithm>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(int column)
{
    return column == ModelVersionModel::Rows || column == ModelVersionModel::Right;
}

} // namespace

ModelVersionModel::ModelVersionModel(const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_locale(locale)
{
}

void ModelVersionModel::setVersions(std::vector<ModelRecord> versions)
{
    if (versions == m_versions)
        return;
    beginResetModel();
    m_versions = std::move(versions);
    endResetModel();
}

std::optional<ModelRecord> ModelVersionModel::byId(qint64 id) const
{
    const auto found = std::ranges::find(m_versions, ModelId(id), &ModelRecord::id);
    return found == m_versions.end() ? std::nullopt : std::optional(*found);
}

int ModelVersionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_versions.size());
}

int ModelVersionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ModelVersionModel::months(QDate day) const
{
    if (!day.isValid())
        return u"–"_s;
    return display::shortMonth(Month(day.year(), day.month()), m_locale) + u' ' +
           QString::number(day.year());
}

QString ModelVersionModel::text(const ModelRecord &model, int column) const
{
    switch (column) {
    case Version:
        return m_locale.toString(model.version);
    case Trained: {
        // With the time: several may be of one day.
        const QDateTime at = model.trainedAt.toLocalTime();
        return QString(display::datedDay(at.date(), m_locale) + u", "_s +
                       m_locale.toString(at.time(), QLocale::ShortFormat));
    }
    case Rows:
        return m_locale.toString(model.trainedRows);
    case Period:
        return QString(months(model.firstDay) + u" – "_s + months(model.lastDay));
    case Right:
        return accuracyText(model.heldBackAccuracy, m_locale) + u" %"_s;
    case State:
        return model.isActive ? tr("✓ in use") : model.size == 0 ? tr("only figures") : QString();
    default:
        return {};
    }
}

QVariant ModelVersionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ModelRecord &model = m_versions[size_t(index.row())];
    switch (role) {
    case cells::RowId:
        return qint64(model.id.value());
    case Qt::DisplayRole:
        return text(model, index.column());
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (index.column() == State && model.size == 0)
            return tr("Only its figures were kept; it cannot be used any more.");
        if (index.column() == Right)
            return tr("Measured on the newest 20 % of the entries of its time.");
        return text(model, index.column());
    case Qt::AccessibleTextRole:
        return tr("Version %1, trained %2 from %3 entries, right %4%5")
            .arg(text(model, Version),
                 text(model, Trained),
                 text(model, Rows),
                 text(model, Right),
                 model.isActive ? tr(", in use") : QString());
    default:
        return {};
    }
}

QVariant ModelVersionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return tableHead(orientation, role, isNumber(section), [&]() -> QString {
        switch (section) {
        case Version:
            return tr("Version");
        case Trained:
            return tr("Trained");
        case Rows:
            return tr("Entries");
        case Period:
            return tr("Learned from");
        case Right:
            return tr("Right");
        default:
            return QString();
        }
    });
}

} // namespace bp::ui
