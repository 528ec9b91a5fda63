// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a file leaves open, asked once: each reading with the file's own rows read that way.

#include "core/import/import_preview.h"

#include <QWidget>

class QVBoxLayout;

namespace bp::ui {

class ImportQuestions : public QWidget
{
    Q_OBJECT

public:
    explicit ImportQuestions(QWidget *parent = nullptr);

    void ask(const ImportPreview &preview); ///< hides itself when nothing is open

Q_SIGNALS:
    void answered(const QString &path, const QString &question, int reading);

private:
    void addQuestion(const QString &path, const ImportQuestion &question);

    QVBoxLayout *m_cards;
};

} // namespace bp::ui
