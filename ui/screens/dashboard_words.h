// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Turns the figures of the dashboard into words, slices and small widgets; knows no screen.

#include "ui/base/link.h"
#include "ui/charts/category_donut.h"
#include "ui/screens/dashboard_figures.h"
#include "ui/screens/dashboard_parts.h"
#include "ui/style/palette.h"

#include <QCoreApplication>
#include <QLocale>
#include <QWidget>

#include <vector>

namespace bp::ui {

class Card;

/// One figure of the strip in words.
struct FigureText
{
    QString label;
    QString number;
    QString emphasis;
    QString tone;
    QString note;
    QString shortNote; ///< where the note does not fit; "": its beginning
    std::optional<Link> link;
};

class DashboardWords
{
    Q_DECLARE_TR_FUNCTIONS(bp::ui::DashboardWords)

public:
    DashboardWords(const DashboardFigures &figures, const QLocale &locale, QDate today);

    FigureText usable() const;
    FigureText spent() const;
    FigureText in() const;
    FigureText unsorted() const;

private:
    QString monthName() const;
    QString money(Money amount) const;

    const DashboardFigures &m_figures;
    QLocale m_locale;
    QDate m_today;
};

/// The eight largest and the others; unsorted money is a slice of its own.
std::vector<DonutSlice> donutSlices(const CategoryBreakdown &spending, const QLocale &locale);
NewestText newestText(const EntryRow &row,
                      const QHash<CategoryId, int> &colours,
                      const QLocale &locale,
                      Currency book);
/// "12,00 CHF without a rate are left out"; "" when nothing is.
QString unpricedNote(const Unpriced &unpriced, const QLocale &locale);
/// "↑ 5 548,55 € in 12 months"; null when there is nothing to compare.
QWidget *makeBalanceChange(const Series &balance, const QLocale &locale);
Card *makeCard(const QString &title, QWidget *chart);
QWidget *buildStrip(std::initializer_list<FigureTile **> tiles);

/// A key of a legend: a square or a line, and its word.
class LegendKey : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Square, Line };
    LegendKey(Shape shape, Token token, const QString &word, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Shape m_shape;
    Token m_token;
    QString m_word;
};

} // namespace bp::ui
