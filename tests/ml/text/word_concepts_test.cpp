// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/word_concepts.h"

#include <QFile>
#include <QtTest>

#include <set>

using namespace bp::ml;
using namespace Qt::StringLiterals;

namespace {

std::set<std::uint32_t> kindsOf(QStringView word)
{
    QVarLengthArray<WordConcept, 48> kinds;
    WordConcepts::shipped().append(word, kinds);
    std::set<std::uint32_t> out;
    for (const WordConcept &kind : kinds)
        out.insert(kind.kind);
    return out;
}

std::size_t shared(QStringView a, QStringView b)
{
    const std::set<std::uint32_t> left = kindsOf(a);
    std::size_t count = 0;
    for (const std::uint32_t kind : kindsOf(b))
        count += left.count(kind);
    return count;
}

} // namespace

class WordConceptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedFileIsThere() { QVERIFY(WordConcepts::shipped().wordCount() > 30'000); }

    void foodIsMoreLikeFoodThanLikeTransport()
    {
        QVERIFY(shared(u"samosa", u"biscuit") > shared(u"samosa", u"bus"));
        QVERIFY(shared(u"jeep", u"taxi") > shared(u"jeep", u"milk"));
    }

    void pluralsAreKnown()
    {
        QCOMPARE(kindsOf(u"bananas"), kindsOf(u"banana"));
        QCOMPARE(kindsOf(u"groceries"), kindsOf(u"grocery"));
        QVERIFY(kindsOf(u"bananas").size() > 3);
    }

    void strangersHaveNoKind() { QVERIFY(kindsOf(u"qxzzy").empty()); }

    void damagedFileIsAnError()
    {
        QVERIFY(!WordConcepts::read({}).has_value());
        QVERIFY(!WordConcepts::read("anything").has_value());
        QVERIFY(!WordConcepts::read(qCompress("BPWC 1 3\n0 1\nword 1 5\n"))
                     .has_value()); // a kind is missing
        QVERIFY(!WordConcepts::read(qCompress("BPWC 1 2\n0 1\nword 7 5\n"))
                     .has_value()); // no such kind
        QVERIFY(WordConcepts::read(qCompress("BPWC 1 2\n0 1\nword 2 15\n")).has_value());
    }
};

QTEST_APPLESS_MAIN(WordConceptsTest)
#include "word_concepts_test.moc"
