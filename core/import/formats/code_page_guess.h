// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Which code page an eight-bit text is written in: each candidate is judged by how likely its
/// letters are in the languages that use it.

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace bp {

/// Never empty: windows-1252 where nothing speaks for another.
QByteArray guessCodePage(QByteArrayView bytes);

/// Text of bytes in a named code page; nothing for a name nobody knows. Bytes without a character
/// come as U+FFFD.
std::optional<QString> decodedCodePage(QByteArrayView bytes, const QByteArray &codePage);

} // namespace bp
