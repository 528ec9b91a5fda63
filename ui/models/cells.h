// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a cell of a table of entries says, without a colour or a pixel: the tables of entries and
/// of an import give the same values, so the same delegates paint both.

#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>
#include <QMetaType>
#include <QString>
#include <QVariant>

namespace bp::ui {

namespace cells {
enum Role {
    Cell = Qt::UserRole, ///< one of the structs below
    IsGroup,             ///< bool: a head of a group, not a row
    RowId,               ///< qint64: of the entry; 0 for a head
    IsOpen,              ///< bool, of a head that folds: its rows are shown
};
} // namespace cells

struct PayeeCell
{
    QString payee;
    QString bank; ///< the bank's words where they say more; gives way first
    QString note;
    bool isGroup = false;
};

struct CategoryCell
{
    enum class State {
        Sorted,
        Guess,    ///< a machine proposes; nothing is decided
        Unsorted, ///< nobody knows
        Transfer, ///< between own accounts
        Split,    ///< under several
        Question, ///< of an import: same or different?
    };
    State state = State::Unsorted;
    QString text;
    int colour = -1;       ///< index of the category's colour; −1: none
    double confidence = 0; ///< of a machine's word; 0: no machine spoke
    QString reason;
};

struct MoneyCell
{
    Money amount;
    Money original; ///< foreign; no currency: none
    QString text;   ///< the amount for people
    QString originalText;
    bool isGroup = false;
    bool isTransfer = false;
};

/// Small signs at the end of a row.
struct MarksCell
{
    bool isReconciled = false;
    bool isTransfer = false;
    int attachments = 0;
    bool hasTags = false;
    bool hasNote = false;
};

} // namespace bp::ui

Q_DECLARE_METATYPE(bp::ui::PayeeCell)
Q_DECLARE_METATYPE(bp::ui::CategoryCell)
Q_DECLARE_METATYPE(bp::ui::MoneyCell)
Q_DECLARE_METATYPE(bp::ui::MarksCell)
