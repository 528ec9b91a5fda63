// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The table of the entries rules fit or would change. The names of the categories are readable at
/// every width and size of text: where they do not fit beside the payee they stand below it.

#include "ui/widgets/row_table.h"

namespace bp::ui {

class HitDelegate;
class RuleHitsModel;

class RuleHitsTable : public RowTable
{
    Q_OBJECT

public:
    RuleHitsTable(RuleHitsModel *model, Settings &settings, QWidget *parent = nullptr);

    bool isStacked() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void plan();
    int widest(int column, const QFontMetrics &metrics) const;

    Settings &m_settings;
    HitDelegate *m_look;
    bool m_isPlanning = false;
};

} // namespace bp::ui
