// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The trained versions of the machine that sorts, newest first.

#include "core/ledger/model_record.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <optional>
#include <vector>

namespace bp::ui {

class ModelVersionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Version, Trained, Rows, Period, Right, State, ColumnCount };

    explicit ModelVersionModel(const QLocale &locale, QObject *parent = nullptr);

    void setVersions(std::vector<ModelRecord> versions);
    const std::vector<ModelRecord> &versions() const { return m_versions; }
    std::optional<ModelRecord> byId(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString months(QDate day) const;
    QString text(const ModelRecord &model, int column) const;

    QLocale m_locale;
    std::vector<ModelRecord> m_versions;
};

} // namespace bp::ui
