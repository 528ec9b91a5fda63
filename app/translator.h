// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Our translations. A text that a free function translates stands under its namespace, whatever
/// context it names.

#include <QTranslator>

namespace bp {

class Translator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char *context,
                      const char *text,
                      const char *disambiguation,
                      int number) const override;
};

} // namespace bp
