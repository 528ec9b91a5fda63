// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/csv_sign_questions.h"

#include "core/import/formats/csv_questions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bp {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(bp::CsvSigns)
};

constexpr int mostExamples = 3;
constexpr qsizetype longestName = 32;

/// "REWE SAGT DANKE: ", by which a person knows the row; empty where it has no text.
QString nameOfRow(const CsvTable &table, const CsvLayout &layout, int row)
{
    for (const CsvRole role :
         {CsvRole::Payee, CsvRole::Recipient, CsvRole::Sender, CsvRole::Memo, CsvRole::Type}) {
        for (const int column : layout.columnsOf(role)) {
            const QString text = table.cell(row, column).toString().simplified();
            if (!text.isEmpty())
                return text.left(longestName) + u": "_s;
        }
    }
    return {};
}

} // namespace

ImportQuestion signQuestionOf(const CsvTable &table,
                              const CsvLayout &layout,
                              CsvRows rows,
                              int column,
                              const CsvNumbers &amounts)
{
    ImportQuestion question;
    question.key = signQuestion.toString();
    question.question = Text::tr("The file does not say which amounts were spent. What does a "
                                 "number without a minus mean?");
    question.readings = {Text::tr("Money received"), Text::tr("Money spent")};
    for (const QChar sign : QStringView(u"+\u2212")) {
        QStringList examples;
        for (size_t i = 0; i < amounts.size() && examples.size() < mostExamples; ++i) {
            const int row = rows.first + int(i);
            if (amounts[i] && *amounts[i] > 0)
                examples.append(nameOfRow(table, layout, row) + table.cell(row, column) + u" → "_s +
                                sign + Money(*amounts[i], Currency()).toDecimal());
        }
        question.examples.push_back(examples);
    }
    return question;
}

ImportQuestion columnQuestionOf(
    const CsvTable &table, const CsvLayout &layout, CsvRows rows, int first, int second)
{
    ImportQuestion question;
    question.key = signQuestion.toString();
    question.question =
        Text::tr("The file has two columns of amounts and no header. Which one was spent?");
    question.readings = {Text::tr("The first one"), Text::tr("The second one")};
    for (const bool swapped : {false, true}) {
        QStringList examples;
        for (int row = rows.first; row < rows.end && examples.size() < mostExamples; ++row) {
            const bool isFirst = !table.cell(row, first).isEmpty();
            const QStringView text = table.cell(row, isFirst ? first : second);
            if (!text.isEmpty())
                examples.append(nameOfRow(table, layout, row) + text + u" → "_s +
                                (isFirst != swapped ? u'\u2212' : u'+') + text);
        }
        question.examples.push_back(examples);
    }
    return question;
}

} // namespace bp
