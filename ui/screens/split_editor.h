// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Divides one entry among categories: rows of category, amount and note, and what is still to
/// divide. The last row takes the rest by itself; saving is possible when nothing is left over.

#include "core/ledger/entry.h"

#include "ui/models/category_names.h"

#include <QLocale>
#include <QPointer>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bp::ui {

class SplitEditor : public QWidget
{
    Q_OBJECT

public:
    SplitEditor(Entry entry, CategoryNames names, const QLocale &locale, QWidget *parent = nullptr);

    std::vector<Split> splits() const;
    std::int64_t rest() const; ///< not yet divided, minor units

Q_SIGNALS:
    void saved(const std::vector<bp::Split> &splits); ///< empty: one entry again

private:
    struct Line
    {
        QWidget *row = nullptr;
        QPushButton *category = nullptr;
        QLineEdit *amount = nullptr;
        QLineEdit *note = nullptr;
        CategoryId chosen;
    };
    void addLine(const Split &split);
    void removeLine(QWidget *row);
    void chooseCategory(QWidget *row);
    void growAround();
    void refresh();
    void save();
    Line *lineOf(QWidget *row);
    std::int64_t amountOf(const Line &line, bool *isReadable = nullptr) const;

    Entry m_entry;
    CategoryNames m_names;
    QLocale m_locale;
    std::vector<Line> m_lines;
    QPointer<QWidget> m_chooser;
    QBoxLayout *m_rows;
    QLabel *m_rest;
    QPushButton *m_save;
};

} // namespace bp::ui
