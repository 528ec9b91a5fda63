// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Where the money stands today: figures, balance, this month against the usual, where it went, in
/// and out, newest entries. Cards appear as data allows; every number leads to its entries.

#include "core/base/month.h"

#include "ui/base/screen.h"

class QGridLayout;
class QVBoxLayout;

namespace bp::ui {

class BalanceChart;
class Card;
class CashFlowChart;
class CategoryDonut;
class FigureTile;
class MonthStepper;
class PaceChart;
struct DashboardFigures;

class DashboardScreen : public Screen
{
    Q_OBJECT

public:
    explicit DashboardScreen(const Context &context, QWidget *parent = nullptr);
    ~DashboardScreen() override;

    void open(const Link &link) override;
    QSet<ActionId> actions() const override;
    void act(ActionId id) override;
    std::vector<QWidget *> panes() const override;
    std::vector<KeyHelp> keys() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildCards();
    QWidget *buildEmpty();
    QWidget *buildFlowLegend();
    void arrange(int columns);
    void refresh();
    void fill(const DashboardFigures &figures);
    void showFigures(const DashboardFigures &figures);
    void showWhereItWent(const DashboardFigures &figures);
    void showNewest(const DashboardFigures &figures);
    void showBalance(const DashboardFigures &figures);

    MonthStepper *m_month = nullptr;
    QWidget *m_empty = nullptr;
    QWidget *m_scroll = nullptr;
    QWidget *m_cards = nullptr;
    QGridLayout *m_grid = nullptr;
    QWidget *m_strip = nullptr;
    FigureTile *m_usable = nullptr;
    FigureTile *m_spent = nullptr;
    FigureTile *m_in = nullptr;
    FigureTile *m_unsorted = nullptr;
    Card *m_balanceCard = nullptr;
    Card *m_paceCard = nullptr;
    Card *m_donutCard = nullptr;
    Card *m_flowCard = nullptr;
    Card *m_newestCard = nullptr;
    BalanceChart *m_balance = nullptr;
    PaceChart *m_pace = nullptr;
    CategoryDonut *m_donut = nullptr;
    CashFlowChart *m_flow = nullptr;
    QVBoxLayout *m_legend = nullptr;
    QVBoxLayout *m_newest = nullptr;
    QWidget *m_balanceChange = nullptr;
    int m_columns = 0;
    Month m_newestMonth;
};

} // namespace bp::ui
