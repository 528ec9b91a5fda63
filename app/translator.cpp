// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translator.h"

namespace bp {

QString Translator::translate(const char *context,
                              const char *text,
                              const char *disambiguation,
                              int number) const
{
    for (const char *place : {context,
                              "bp",
                              "bp::ui",
                              "bp::db",
                              "bp::LedgerWriter",
                              "bp::Verifier",
                              "bp::db::Connection"}) {
        QString found = QTranslator::translate(place, text, disambiguation, number);
        if (found.isNull())
            continue;
        if (number >= 0)
            found.replace(QStringLiteral("%n"), m_format.toString(number));
        return found;
    }
    return {};
}

} // namespace bp
