// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The sources a rule of the house is checked on, and what breaks it, told all at once.

#include "tests/support/source_tree.h"

#include <QtTest>

#include <utility>

namespace bp::test {

class RulesFixture
{
protected:
    void readSources()
    {
        m_files = sourceFiles({QStringLiteral("app"),
                               QStringLiteral("core"),
                               QStringLiteral("ml"),
                               QStringLiteral("ui")});
        QVERIFY(m_files.size() > 20);
    }
    void report()
    {
        const QStringList broken = std::exchange(m_broken, {});
        QVERIFY2(broken.isEmpty(), qPrintable(u'\n' + broken.join(u'\n')));
    }

    std::vector<SourceFile> m_files;
    QStringList m_broken;
};

} // namespace bp::test
