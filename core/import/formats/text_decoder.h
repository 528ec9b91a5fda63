// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Bytes of a text file to text: UTF-8, UTF-16 and UTF-32 with or without a mark, and the code
/// pages banks still write, told apart by what they would say. Shared by all text formats. Line
/// ends are left as they are.

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace bp {

struct DecodedText
{
    QString text;
    QByteArray encoding; ///< "UTF-8", "windows-1252", …; what decodeTextAs takes
    int unreadable = 0;  ///< characters that came as U+FFFD
};

/// Guesses the encoding from the whole content. An Error for binary content: it is no text at all.
[[nodiscard]] Result<DecodedText> decodeText(QByteArrayView bytes);

/// Reads in one named encoding (a format's own header says so); an unknown name is guessed like
/// above.
[[nodiscard]] Result<DecodedText> decodeTextAs(QByteArrayView bytes, const QByteArray &encoding);

/// Only looks: whether these bytes (a head of a file is enough) are text in some encoding.
bool looksLikeText(QByteArrayView bytes);

} // namespace bp
