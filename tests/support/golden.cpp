// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace bp::test {

using namespace Qt::StringLiterals;

QString differsFromGolden(const QString &nameInData, const QByteArray &actual)
{
    QFile file(QStringLiteral(BP_SOURCE_DIR "/tests/data/") + nameInData);
    if (qEnvironmentVariableIntValue("BP_UPDATE_GOLDEN") == 1) {
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(actual) != actual.size())
            return u"%1 could not be written"_s.arg(nameInData);
        return {};
    }
    if (!file.open(QIODevice::ReadOnly))
        return u"%1 is not there; BP_UPDATE_GOLDEN=1 writes it"_s.arg(nameInData);
    const QByteArray expected = file.readAll();
    if (expected == actual)
        return {};
    const auto expectedLines = expected.split('\n');
    const auto actualLines = actual.split('\n');
    for (qsizetype i = 0;; ++i) {
        const QByteArray &was = expectedLines.value(i);
        const QByteArray &is = actualLines.value(i);
        if (was != is || i >= expectedLines.size())
            return u"%1:%2 is “%3” and should be “%4”"_s.arg(nameInData)
                .arg(i + 1)
                .arg(QString::fromUtf8(is), QString::fromUtf8(was));
    }
}

} // namespace bp::test
