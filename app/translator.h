// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Our translations. A text that a free function translates stands under its namespace, whatever
/// context it names. Counts are written in the person's format: "2,151 entries".

#include <QLocale>
#include <QTranslator>

namespace bp {

class Translator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    /// Workers translate too: only while it is not installed.
    void setFormat(const QLocale &locale) { m_format = locale; }

    QString translate(const char *context,
                      const char *text,
                      const char *disambiguation,
                      int number) const override;

private:
    QLocale m_format = QLocale::c();
};

} // namespace bp
