// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_preview.h"

#include "tests/support/window.h"
#include "ui/screens/proof_line.h"

#include <QRegularExpression>

using namespace bp;
using namespace bp::ui;
using namespace Qt::StringLiterals;

class ProofLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { bp::test::Window::wear(ThemeKind::Light); }

    void aFileWithoutBalancesAsksForNoImpossibleSize()
    {
        QTest::failOnWarning(QRegularExpression(u"Negative sizes"_s));
        ImportPreview preview;
        preview.statements.emplace_back();
        ProofLine line;
        line.show(preview, -1, QLocale(u"de_DE"_s));
        QVERIFY(line.isVisible());
    }
};

QTEST_MAIN(ProofLineTest)
#include "proof_line_test.moc"
