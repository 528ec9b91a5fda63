// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Files that are no bank statements but that people drop anyway: what they are, by their first
/// bytes, and what to do.

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace bp {

/// A sentence for a file of a kind we know and do not read: PDF, picture, spreadsheet, archive, web
/// page, program, or nothing but binary. Nothing for what may be a statement.
std::optional<QString> refusalOf(QByteArrayView head, const QString &fileName);

bool isGzip(QByteArrayView head);
/// The inflated bytes; nothing when damaged or larger than `limit`.
std::optional<QByteArray> inflated(QByteArrayView gzip, qsizetype limit);

} // namespace bp
