// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_format.h"

#include <QFile>
#include <QStringEncoder>
#include <QTest>

#include <unicode/ucnv.h>

using namespace bp;
using namespace Qt::StringLiterals;

namespace {

struct Layout
{
    QString encoding = u"UTF-8"_s;
    QStringList rows; ///< "2024-01-15 -20.00 EUR"; the currency only where it matters
    QStringList questions;
    int refused = 0;
    QString closing; ///< of one of the statements; empty: not looked at
    QString error;   ///< words of the refusal; empty: the file is read
    QString text;
};

} // namespace

Q_DECLARE_METATYPE(Layout)

namespace {

/// The file as a bank would send it.
QByteArray bytesOf(const Layout &layout)
{
    const QString mark(QChar::ByteOrderMark);
    if (layout.encoding == u"UTF-8"_s)
        return layout.text.toUtf8();
    if (layout.encoding == u"UTF-8-BOM"_s)
        return (mark + layout.text).toUtf8();
    if (layout.encoding.startsWith(u"UTF-16LE"_s))
        return QStringEncoder(QStringConverter::Utf16LE)(
            layout.encoding.endsWith(u"BOM"_s) ? QString(mark + layout.text) : layout.text);
    if (layout.encoding == u"UTF-32-LE"_s)
        return QStringEncoder(QStringConverter::Utf32LE)(layout.text);
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(layout.encoding.toLatin1().constData(), &status);
    QByteArray bytes(layout.text.size() * 4, Qt::Uninitialized);
    const int size = ucnv_fromUChars(converter,
                                     bytes.data(),
                                     int(bytes.size()),
                                     reinterpret_cast<const UChar *>(layout.text.utf16()),
                                     int(layout.text.size()),
                                     &status);
    ucnv_close(converter);
    bytes.truncate(size);
    return U_SUCCESS(status) ? bytes : QByteArray();
}

void readExpectation(const QString &line, Layout &layout)
{
    const QString rest = line.section(u' ', 1);
    if (line.startsWith(u"= "_s)) {
        for (const QString &row : rest.split(u';', Qt::SkipEmptyParts))
            layout.rows += row.simplified();
    } else if (line.startsWith(u"? "_s)) {
        layout.questions = rest.split(u',');
    } else if (line.startsWith(u"! "_s)) {
        layout.refused = rest.toInt();
    } else if (line.startsWith(u"closing "_s)) {
        layout.closing = rest;
    } else if (line.startsWith(u"error "_s)) {
        layout.error = rest;
    }
}

/// "1.50" and "1.5" are one amount.
QString plain(QString amount)
{
    while (amount.contains(u'.') && (amount.endsWith(u'0') || amount.endsWith(u'.')))
        amount.chop(1);
    return amount;
}

QString normalized(const QString &row)
{
    QStringList words = row.split(u' ');
    words[1] = plain(words[1]);
    return words.join(u' ');
}

/// The rows read, as long as the expected ones say them.
QString describedLike(const QStringList &wanted, const RawFile &file)
{
    QStringList rows;
    for (const RawStatement &statement : file.statements) {
        for (const RawEntry &entry : statement.entries) {
            QString row = entry.day.toString(Qt::ISODate) + u' ' + plain(entry.amount.toDecimal());
            const QString want = wanted.value(rows.size());
            if (want.count(u' ') == 2)
                row += u' ' + statement.currency.code();
            rows += row;
        }
    }
    return rows.join(u"; "_s);
}

} // namespace

class CsvLayoutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLayoutGivesItsRows_data();
    void everyLayoutGivesItsRows();
    void aRememberedLayoutReadsTheSame_data();
    void aRememberedLayoutReadsTheSame();
};

void CsvLayoutsTest::everyLayoutGivesItsRows_data()
{
    QTest::addColumn<Layout>("layout");
    QFile file(QStringLiteral(BP_TEST_DATA "/import/csv_layouts.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList cases = QString::fromUtf8(file.readAll()).split(u"\n### "_s).mid(1);
    for (const QString &one : cases) {
        const qsizetype at = one.indexOf(u"---\n"_s);
        const QStringList head = one.left(at).split(u'\n');
        Layout layout;
        layout.text = one.mid(at + 4);
        layout.text.replace(u"\\r\n"_s, u"\r"_s).replace(u"\\r"_s, u"\r"_s);
        const QStringList title = head.first().split(u' ');
        for (const QString &option : title.mid(1)) {
            if (option.startsWith(u"encoding="_s))
                layout.encoding = option.section(u'=', 1);
        }
        for (const QString &line : head.mid(1))
            readExpectation(line, layout);
        QTest::newRow(qPrintable(title.first())) << layout;
    }
    QVERIFY(cases.size() > 100);
}

void CsvLayoutsTest::everyLayoutGivesItsRows()
{
    QFETCH(Layout, layout);
    const QByteArray bytes = bytesOf(layout);
    QVERIFY(!bytes.isEmpty());
    const auto file = CsvFormat().read(bytes, {}, Progress::none());
    if (!layout.error.isEmpty()) {
        QVERIFY(!file);
        QVERIFY2(file.error().message.contains(layout.error), qPrintable(file.error().message));
        return;
    }
    QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().message));
    QStringList wanted;
    for (const QString &row : layout.rows)
        wanted += normalized(row);
    QCOMPARE(describedLike(wanted, *file), wanted.join(u"; "_s));
    QStringList questions;
    for (const ImportQuestion &question : file->questions)
        questions += question.key;
    QCOMPARE(questions, layout.questions);
    std::vector<ImportProblem> problems = file->problems;
    QStringList closings;
    for (const RawStatement &statement : file->statements) {
        problems.insert(problems.end(), statement.problems.begin(), statement.problems.end());
        closings += statement.closing ? plain(statement.closing->balance.toDecimal()) : QString();
    }
    QCOMPARE(std::ranges::count(problems, Severity::Error, &ImportProblem::severity),
             layout.refused);
    if (!layout.closing.isEmpty())
        QVERIFY2(closings.contains(plain(layout.closing)), qPrintable(closings.join(u' ')));
}

void CsvLayoutsTest::aRememberedLayoutReadsTheSame_data()
{
    everyLayoutGivesItsRows_data();
}

void CsvLayoutsTest::aRememberedLayoutReadsTheSame()
{
    QFETCH(Layout, layout);
    const QByteArray bytes = bytesOf(layout);
    const auto first = CsvFormat().read(bytes, {}, Progress::none());
    if (!first)
        QSKIP("gives nothing to remember");
    ImportOptions options;
    options.layout = first->layout;
    const auto second = CsvFormat().read(bytes, options, Progress::none());
    QVERIFY(second.has_value());
    QCOMPARE(second->statements == first->statements, true);
    QVERIFY(std::ranges::none_of(second->questions, [](const ImportQuestion &question) {
        return question.key == u"sign"_s; // what was answered once is not asked again
    }));
}

QTEST_GUILESS_MAIN(CsvLayoutsTest)
#include "csv_layouts_test.moc"
