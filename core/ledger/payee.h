// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Payees (who is at the other end) and tags.

#include "core/base/id.h"

#include <QString>
#include <QStringList>

namespace bp {

struct Payee
{
    PayeeId id;
    QString name;        ///< cleaned, as the person reads it
    QStringList aliases; ///< folded bank texts that mean this payee

    friend bool operator==(const Payee &, const Payee &) = default;
};

struct Tag
{
    TagId id;
    QString name;
    int colour = 0; ///< index into the palette of category colours

    friend bool operator==(const Tag &, const Tag &) = default;
};

} // namespace bp
