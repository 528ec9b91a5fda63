// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The questions a person keeps under a name: asks one, saves the present one, removes one.

#include "core/ledger/entry_filter.h"

#include "ui/base/context.h"

#include <QPushButton>

class QMenu;

namespace bp::ui {

class SavedFiltersButton : public QPushButton
{
    Q_OBJECT

public:
    explicit SavedFiltersButton(const Context &context, QWidget *parent = nullptr);

    void setFilter(const EntryFilter &filter) { m_filter = filter; } ///< what saving would keep

Q_SIGNALS:
    void asked(const bp::EntryFilter &filter);

private:
    void fill(QMenu *menu);
    void askName();

    Context m_context;
    EntryFilter m_filter;
};

} // namespace bp::ui
