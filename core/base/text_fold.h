// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Text for comparing: lower case, without accents, single spaces. "Bäckerei  Müller" → "backerei
/// muller". German "ß" → "ss", "ø" → "o", "ł" → "l", "æ" → "ae".

#include <QString>
#include <QStringView>

namespace bp {

QString folded(QStringView text);

} // namespace bp
