// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Four tiles: what needs the person, what is new, what the book has, what moves between own
/// accounts. A pressed tile shows only its rows.

#include "core/import/import_preview.h"

#include <QLocale>
#include <QPushButton>

#include <optional>
#include <vector>

namespace bp::ui {

class VerdictTile : public QPushButton
{
    Q_OBJECT

public:
    explicit VerdictTile(RowVerdict verdict, QWidget *parent = nullptr);

    RowVerdict verdict() const { return m_verdict; }
    void show(const VerdictSum &sum, const QLocale &locale);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< its words and figures; the subtitle gives way

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RowVerdict m_verdict;
    QString m_count;
    QString m_sum;
};

class VerdictTiles : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictTiles(QWidget *parent = nullptr);

    void show(const ImportPreview &preview, const QLocale &locale);
    void setChosen(std::optional<RowVerdict> verdict);

Q_SIGNALS:
    void chosen(std::optional<bp::RowVerdict> verdict); ///< nothing: all

private:
    std::vector<VerdictTile *> m_tiles;
};

} // namespace bp::ui
