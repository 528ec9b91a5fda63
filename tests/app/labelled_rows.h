// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Labelled rows for `evaluate`, and what it answers.

#include "tests/support/cli.h"

#include <QDate>
#include <QJsonObject>

namespace bp::test {

/// Three merchants of three categories, over and over.
inline QByteArray household(int rows, const QByteArray &head = "day,description,amount,category")
{
    QByteArray text = head + '\n';
    for (int i = 0; i < rows; ++i) {
        const QByteArray day = QDate(2024, 1, 1).addDays(i).toString(Qt::ISODate).toUtf8();
        const QByteArray lines[] = {day + ",\"REWE, SAGT DANKE 4711\",-23.40,Food\n",
                                    day + ",SHELL 0815 KOELN,-61.20,Car\n",
                                    day + ",NETFLIX.COM,-13.99,\"Films, music\"\n"};
        text += lines[i % 3];
    }
    return text;
}

inline QJsonObject figures(const CliAnswer &answer)
{
    return answer.json().object();
}

} // namespace bp::test
