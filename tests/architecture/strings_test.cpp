// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/source_tree.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QtTest>

using namespace bp::test;
using namespace Qt::StringLiterals;

namespace {

/// Calls whose literals nobody reads, or that translate them.
bool isHarmless(const Literal &literal)
{
    static const QSet<QString> calls{
        u"tr"_s,
        u"translate"_s,
        u"QT_TRANSLATE_NOOP"_s,
        u"QT_TR_NOOP"_s,
        u"QT_TRANSLATE_NOOP3"_s,
        u"setObjectName"_s,
        u"setProperty"_s,
        u"property"_s,
        u"findChild"_s,
        u"qWarning"_s,
        u"qCWarning"_s,
        u"qDebug"_s,
        u"qFatal"_s,
        u"qInfo"_s,
        u"qCritical"_s,
        u"QFont"_s,
        u"setFamily"_s,
        u"setFamilies"_s,
        u"QRegularExpression"_s,
        u"QKeySequence"_s,
        u"Q_ASSERT_X"_s,
        u"static_assert"_s,
        u"QStringLiteral_key"_s,
        u"toString"_s,
        u"Q_CLASSINFO"_s,
        u"Q_DECLARE_TR_FUNCTIONS"_s,
        u"Q_LOGGING_CATEGORY"_s,
        u"setStyleSheet"_s,
        u"deprecated"_s,
    };
    return std::ranges::any_of(literal.calls,
                               [](const QString &call) { return calls.contains(call); });
}

/// A sentence or a title: two words with a space between them, or one capitalised word.
bool readsLikeWords(const QString &text)
{
    static const QRegularExpression words(u"[A-Za-z]{2,} [a-z]{2,}|^[A-Z][a-z]{2,}( |$|…|:)"_s);
    static const QRegularExpression notWords(u"[{};=]|^#|::|/|^[a-z]+ [a-z]+$"_s);
    return words.match(text).hasMatch() && !notWords.match(text).hasMatch();
}

/// What lupdate would find: the text of every tr() and translate(), pieces joined.
QSet<QString> sourceTexts(const std::vector<SourceFile> &files)
{
    QSet<QString> texts;
    for (const SourceFile &file : files) {
        QString current;
        bool isOpen = false;
        for (const Literal &literal : file.literals) {
            const QString call = literal.calls.value(literal.calls.size() - 1);
            if (isOpen && literal.isContinued) {
                current += literal.text;
                continue;
            }
            if (isOpen)
                texts.insert(current);
            isOpen = call == "tr"_L1;
            current = literal.text;
        }
        if (isOpen)
            texts.insert(current);
    }
    return texts;
}

struct Translation
{
    QSet<QString> sources;
    QStringList unfinished;
    QStringList uncounted; ///< a form of a counted word is missing
};

Translation readTranslation(const QString &path)
{
    Translation translation;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return translation;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "source"_L1) {
            source = xml.readElementText();
            translation.sources.insert(source);
        } else if (xml.name() == "numerusform"_L1) {
            if (xml.readElementText(QXmlStreamReader::IncludeChildElements).isEmpty())
                translation.uncounted << source;
        } else if (xml.name() == "translation"_L1 &&
                   xml.attributes().value("type"_L1) == "unfinished"_L1) {
            translation.unfinished << source;
        }
    }
    return translation;
}

QString unescaped(QString text)
{
    return text.replace("\\n"_L1, "\n"_L1).replace("\\\""_L1, "\""_L1).replace("\\\\"_L1, "\\"_L1);
}

} // namespace

class StringsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordOnTheScreenCanBeTranslated()
    {
        QStringList broken;
        for (const SourceFile &file : sourceFiles({u"ui"_s})) {
            for (const Literal &literal : file.literals) {
                if (!isHarmless(literal) && readsLikeWords(literal.text))
                    broken << u"%1:%2 shows “%3” without tr()"_s.arg(file.path)
                                  .arg(literal.line)
                                  .arg(literal.text);
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(u'\n' + broken.join(u'\n')));
    }

    void countedWordsHaveAllTheirForms_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
    }

    /// lrelease drops a text with an empty form: "1 entries".
    void countedWordsHaveAllTheirForms()
    {
        QFETCH(QString, language);
        const Translation words = readTranslation(
            QStringLiteral(BP_SOURCE_DIR "/translations/budgetpulse_%1.ts").arg(language));
        QVERIFY(!words.sources.isEmpty());
        QVERIFY2(words.uncounted.isEmpty(),
                 qPrintable(u"a form is empty:\n"_s + words.uncounted.join(u'\n')));
    }

    void germanIsComplete()
    {
        const QString path = QStringLiteral(BP_SOURCE_DIR "/translations/budgetpulse_de.ts");
        if (!QFile::exists(path))
            QSKIP("there is no German yet");
        const Translation german = readTranslation(path);
        QVERIFY2(german.unfinished.isEmpty(),
                 qPrintable(u"not translated:\n"_s + german.unfinished.join(u'\n')));
        QStringList missing;
        for (const QString &text :
             sourceTexts(sourceFiles({u"app"_s, u"core"_s, u"ml"_s, u"ui"_s}))) {
            if (!german.sources.contains(unescaped(text)))
                missing << unescaped(text);
        }
        missing.sort();
        QVERIFY2(missing.isEmpty(),
                 qPrintable(u"not in budgetpulse_de.ts (run packaging/translations.sh):\n"_s +
                            missing.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(StringsTest)
#include "strings_test.moc"
