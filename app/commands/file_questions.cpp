// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/file_questions.h"

#include "core/import/formats/csv_questions.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace bp {
namespace {

using namespace Qt::StringLiterals;

struct Questions
{
    Q_DECLARE_TR_FUNCTIONS(bp::FileQuestions)
};

/// A key as one writes it in a shell: "date order" → "date-order".
QString shellName(QStringView key)
{
    return key.toString().replace(u' ', u'-');
}

QString keyNamed(const QString &name)
{
    constexpr std::array all{decimalMarkQuestion, dateOrderQuestion, signQuestion};
    const auto found = std::ranges::find(all, shellName(name.trimmed().toLower()), shellName);
    return found == all.end() ? QString() : found->toString();
}

} // namespace

QString answersOption()
{
    return u"--answers"_s;
}

Result<QHash<QString, int>> fileAnswers(const CommandRequest &request)
{
    QHash<QString, int> answers;
    if (!request.has(answersOption()))
        return answers;
    for (const QString &part : request.options.value(answersOption()).split(u',')) {
        const qsizetype equals = part.indexOf(u'=');
        const QString key = keyNamed(part.left(equals));
        bool isNumber = false;
        const int reading = part.mid(equals + 1).toInt(&isNumber);
        if (equals < 0 || key.isEmpty() || !isNumber || reading < 1 || reading > 2)
            return fail(Error::Code::Invalid,
                        Questions::tr("“%1” answers no question. It is written --answers sign=1, "
                                      "date-order=2 or decimal-mark=1; several with commas.")
                            .arg(part));
        answers.insert(key, reading - 1);
    }
    return answers;
}

QJsonArray jsonOf(const std::vector<ImportQuestion> &questions)
{
    QJsonArray array;
    for (const ImportQuestion &question : questions) {
        QJsonArray readings;
        for (size_t i = 0; i < question.readings.size(); ++i) {
            const QStringList examples =
                i < question.examples.size() ? question.examples[i] : QStringList();
            readings.append(QJsonObject{{u"reading"_s, question.readings[i]},
                                        {u"examples"_s, QJsonArray::fromStringList(examples)}});
        }
        array.append(QJsonObject{{u"key"_s, shellName(question.key)},
                                 {u"question"_s, question.question},
                                 {u"readings"_s, readings},
                                 {u"assumed"_s, question.assumed}});
    }
    return array;
}

QStringList assumptionsOf(const std::vector<ImportQuestion> &questions,
                          const QHash<QString, int> &answered)
{
    QStringList sentences;
    for (const ImportQuestion &question : questions) {
        if (answered.contains(question.key))
            continue;
        const auto assumed = size_t(question.assumed);
        const size_t other = assumed == 0 ? 1 : 0;
        const QString example =
            assumed < question.examples.size() ? question.examples[assumed].value(0) : QString();
        sentences.append(
            Questions::tr("%1 Assumed: %2 (%3). Otherwise add --answers %4=%5 for: %6.")
                .arg(question.question,
                     question.readings[assumed],
                     example,
                     shellName(question.key),
                     QString::number(other + 1),
                     question.readings[other]));
    }
    return sentences;
}

} // namespace bp
