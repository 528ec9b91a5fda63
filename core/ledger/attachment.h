// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A file kept with an entry. Contents are stored once, under their SHA-256.

#include "core/base/id.h"

#include <QByteArray>
#include <QString>

namespace bp {

struct Attachment
{
    AttachmentId id;
    EntryId entry;
    QString fileName;
    QString mimeType;
    QByteArray hash; ///< SHA-256, 32 bytes
    std::int64_t size = 0;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

} // namespace bp
