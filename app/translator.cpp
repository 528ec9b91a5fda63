// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translator.h"

namespace bp {
namespace {

/// Qt's own translations are a package of their own, which may be missing: keys are always named in
/// the person's language.
[[maybe_unused]] constexpr const char *keyNames[] = {QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
                                                     QT_TRANSLATE_NOOP("QShortcut", "Shift"),
                                                     QT_TRANSLATE_NOOP("QShortcut", "Alt"),
                                                     QT_TRANSLATE_NOOP("QShortcut", "Return"),
                                                     QT_TRANSLATE_NOOP("QShortcut", "Enter"),
                                                     QT_TRANSLATE_NOOP("QShortcut", "Space"),
                                                     QT_TRANSLATE_NOOP("QShortcut", "Del"),
                                                     QT_TRANSLATE_NOOP("QShortcut", "Left"),
                                                     QT_TRANSLATE_NOOP("QShortcut", "Right")};

} // namespace

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
