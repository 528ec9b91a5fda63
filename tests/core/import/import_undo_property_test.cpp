// SPDX-License-Identifier: GPL-3.0-or-later

// Undoing an import restores the very same book, redoing it the very same import.
#include "core/ledger/verify.h"

#include "tests/support/random_statements.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace bp;
using namespace bp::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const Ledger &ledger)
{
    return verify(ledger.reader(), Progress::none()).hash;
}

} // namespace

class ImportUndoPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoRestoresTheBookAndRedoTheImport()
    {
        ShortLivedBooks books;
        std::mt19937 random(5);
        for (int i = 0; i < propertyCases; ++i) {
            Ledger &ledger = books.next();
            auto life = randomLife(random, i % 2 ? Ids::Stable : Ids::None);
            if (i % 3 == 0)
                life.back().isPending = true;
            if (i % 4 == 0)
                life = running(std::move(life), 700);
            const QString account = u"UNDO%1"_s.arg(i % 5);
            const QByteArray before = hashOf(ledger);
            ImportPreview preview = prepare(
                ledger, {rawFile(account, life, i % 3 ? std::optional<std::int64_t>() : 700)});
            setTicked(preview,
                      std::array{RowRef{0, int(random() % life.size())}},
                      true,
                      ledger.reader(),
                      {});
            QVERIFY(commit(ledger, preview).entries > 0);
            const QByteArray after = hashOf(ledger);
            QVERIFY(before != after);
            QVERIFY(ledger.undo().has_value());
            QCOMPARE(hashOf(ledger), before);
            if (i % 3 == 0)
                continue;
            QVERIFY(ledger.redo().has_value());
            QCOMPARE(hashOf(ledger), after);
        }
    }
};

QTEST_GUILESS_MAIN(ImportUndoPropertyTest)
#include "import_undo_property_test.moc"
