// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Text for comparing: lower case, without accents, single spaces. "Bäckerei  Müller" → "backerei
/// muller". German "ß" → "ss", "ø" → "o", "ł" → "l", "æ" → "ae".

#include <QString>
#include <QStringView>

namespace bp {

enum class Voicing {
    Dropped, ///< as books store folded names and texts
    Kept,    ///< "ガ" stays another syllable than "カ": for telling merchants apart
};

QString folded(QStringView text, Voicing voicing = Voicing::Dropped);

} // namespace bp
