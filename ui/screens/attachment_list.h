// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The files kept with one entry: opened as a copy, removed, added.

#include "core/ledger/attachment.h"

#include "ui/base/context.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace bp::ui {

class AttachmentList : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentList(const Context &context, QWidget *parent = nullptr);

    void showEntry(EntryId id); ///< null: none
    void attach(const QStringList &paths);

private:
    void addRow(const Attachment &attachment);
    void saveCopy(const Attachment &attachment);
    void remove(const Attachment &attachment);

    Context m_context;
    EntryId m_entry;
    QVBoxLayout *m_rows;
};

} // namespace bp::ui
