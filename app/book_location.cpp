// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_location.h"

#include <QDir>
#include <QStandardPaths>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

QString inDataFolder(const QString &name)
{
    // Not AppDataLocation: that follows the name of each executable.
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) % "/budgetpulse"_L1;
    QDir().mkpath(folder);
    return QString(folder % u'/' % name);
}

} // namespace

QString ownBookPath()
{
    return inDataFolder(u"household.book"_s);
}

QString sampleBookPath()
{
    return inDataFolder(u"sample.book"_s);
}

} // namespace bp
