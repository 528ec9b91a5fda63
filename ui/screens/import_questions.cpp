// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import_questions.h"

#include "core/import/import_formats.h"

#include "ui/screens/button_text.h"
#include "ui/style/spacing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QPushButton>

namespace bp::ui {

using namespace Qt::StringLiterals;

ImportQuestions::ImportQuestions(QWidget *parent)
    : QWidget(parent)
    , m_cards(new QVBoxLayout(this))
{
    m_cards->setContentsMargins({});
    m_cards->setSpacing(space::s);
}

void ImportQuestions::ask(const ImportPreview &preview)
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const PreviewFile &file : preview.files) {
        for (const ImportQuestion &question : file.questions)
            addQuestion(file.path, question);
        for (const ImportProblem &problem : file.problems) {
            if (problem.severity != Severity::Note)
                m_cards->addWidget(makeWrapped(
                    namedProblem(file.name, problem.message), u"small"_s, u"warning"_s));
        }
    }
    setVisible(m_cards->count() > 0);
}

void ImportQuestions::addQuestion(const QString &path, const ImportQuestion &question)
{
    auto *card = new Card(question.question);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xl);
    for (size_t i = 0; i < question.readings.size(); ++i) {
        auto *column = new QVBoxLayout;
        auto *choice = new QPushButton(buttonText(question.readings[i]));
        choice->setCheckable(true);
        choice->setChecked(question.assumed == int(i));
        choice->setObjectName(u"reading%1"_s.arg(i));
        if (question.assumed == int(i))
            choice->setProperty("kind", u"primary"_s);
        column->addWidget(choice);
        const QStringList examples =
            i < question.examples.size() ? question.examples[i] : QStringList();
        for (const QString &example : examples.mid(0, 3))
            column->addWidget(makeLabel(example, u"small"_s, u"secondary"_s));
        row->addLayout(column);
        connect(choice, &QPushButton::clicked, this, [this, path, key = question.key, i] {
            Q_EMIT answered(path, key, int(i));
        });
    }
    row->addStretch();
    card->body()->addLayout(row);
    m_cards->addWidget(card);
}

} // namespace bp::ui
