// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Writes a picture of every screen, light and dark, from the sample household.

#include "core/base/result.h"

#include <QDate>
#include <QSize>
#include <QString>
#include <QStringList>

class QApplication;

namespace bp {

struct ScreenshotOptions
{
    QString folder;
    QDate today;
    QString language; ///< "" = English
    QSize size{1280, 800};
    double textScale = 1.0;
    QStringList files; ///< shown in the import preview
};

[[nodiscard]] Result<void> writeScreenshots(QApplication &app, const ScreenshotOptions &options);

} // namespace bp
