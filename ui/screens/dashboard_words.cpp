// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/dashboard_words.h"

#include "core/base/display.h"

#include "ui/style/fonts.h"
#include "ui/style/marks.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QFrame>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace bp::ui {
namespace {

constexpr size_t mostSlices = 8;

} // namespace

DashboardWords::DashboardWords(const DashboardFigures &figures, const QLocale &locale, QDate today)
    : m_figures(figures)
    , m_locale(locale)
    , m_today(today)
{
}

QString DashboardWords::monthName() const
{
    const bool isThisYear = m_figures.month.year() == m_today.year();
    return isThisYear ? m_locale.standaloneMonthName(m_figures.month.month())
                      : display::month(m_figures.month, m_locale);
}

QString DashboardWords::money(Money amount) const
{
    return display::amountWithUnit(amount, m_locale);
}

FigureText DashboardWords::usable() const
{
    FigureText text;
    text.label = tr("Money you can use");
    if (m_figures.usable)
        text.number = money(*m_figures.usable);
    else
        text.note = unpricedNote(m_figures.balance.unpriced, m_locale);
    if (m_figures.usable && m_figures.netWorth)
        text.note = tr("Net worth %1").arg(money(*m_figures.netWorth));
    else if (m_figures.usable)
        text.note = tr("in all accounts");
    EntryFilter filter;
    filter.accounts = m_figures.usableAccounts;
    text.link = Link{ScreenId::Entries, filter, {}};
    return text;
}

FigureText DashboardWords::spent() const
{
    FigureText text;
    text.label = tr("Spent in %1").arg(monthName());
    const Money spent = m_figures.spending.total.negated();
    text.number = money(spent);
    EntryFilter filter;
    filter.days = DateRange::of(m_figures.month);
    filter.flow = Flow::Out;
    text.link = Link{ScreenId::Entries, filter, {}};
    const auto less = m_figures.pace.lessThanUsual();
    if (!less) {
        text.note = tr("The usual is known after two months");
        return text;
    }
    const QString size = money(less->magnitude());
    if (less->isNegative())
        text.emphasis = tr("↑ %1 more").arg(size);
    else
        text.emphasis = tr("↓ %1 less").arg(size);
    text.tone = less->isNegative() ? QString() : u"positive"_s;
    const bool isRunning = m_figures.month.contains(m_today);
    text.shortNote = tr("than usual");
    text.note = isRunning ? tr("than usual by day %1").arg(m_today.day()) : text.shortNote;
    return text;
}

FigureText DashboardWords::in() const
{
    FigureText text;
    text.label = tr("Income in %1").arg(monthName());
    text.number = display::amountWithUnit(m_figures.in, m_locale, display::Sign::MinusOnly);
    if (m_figures.inBefore)
        text.note = tr("%1 in %2")
                        .arg(money(*m_figures.inBefore),
                             m_locale.standaloneMonthName(m_figures.month.previous().month()));
    text.link = Link{ScreenId::Entries, m_figures.inEvidence, {}};
    return text;
}

FigureText DashboardWords::unsorted() const
{
    FigureText text;
    text.label = tr("To sort");
    text.number = m_locale.toString(qlonglong(m_figures.unsorted));
    if (m_figures.unsorted == 0) {
        text.emphasis = tr("✓ everything has a category");
        text.tone = u"positive"_s;
        return text;
    }
    EntryFilter filter;
    filter.sorting = Sorting::Unsorted;
    text.link = Link{ScreenId::Entries, filter, {}};
    if (m_figures.unsortedSize)
        text.note = tr("without a category, %1").arg(money(*m_figures.unsortedSize));
    else
        text.note = tr("without a category");
    return text;
}

std::vector<DonutSlice> donutSlices(const CategoryBreakdown &spending, const QLocale &locale)
{
    std::vector<DonutSlice> slices;
    DonutSlice others;
    std::int64_t othersMinor = 0;
    EntryFilter othersFilter;
    int othersCount = 0;
    for (const CategoryShare &share : spending.shares) {
        if (!share.sum.isNegative())
            continue; // refunds outweigh what was spent: no piece of a ring
        const bool isUnsorted = share.category.isNull();
        if (slices.size() < mostSlices || isUnsorted) {
            slices.push_back({isUnsorted ? DashboardWords::tr("Not sorted") : share.name,
                              display::amount(share.sum.negated(), locale),
                              share.fraction,
                              isUnsorted ? -1 : share.colour,
                              Link{ScreenId::Entries, share.evidence, {}}});
            continue;
        }
        ++othersCount;
        othersMinor += share.sum.minor();
        others.fraction += share.fraction;
        if (othersFilter.isEmpty())
            othersFilter = share.evidence;
        else
            othersFilter.categories.unite(share.evidence.categories);
    }
    if (othersCount > 0) {
        others.name = DashboardWords::tr("%n other(s)", nullptr, othersCount);
        others.value = display::amount(Money(-othersMinor, spending.currency), locale);
        others.colour = -2;
        others.link = Link{ScreenId::Entries, othersFilter, {}};
        slices.push_back(others);
    }
    return slices;
}

NewestText newestText(const EntryRow &row,
                      const QHash<CategoryId, int> &colours,
                      const QLocale &locale,
                      Currency book)
{
    NewestText text;
    const Entry &entry = row.entry;
    text.payee = row.payee;
    text.day = display::shortDay(entry.day, locale);
    text.amount = entry.amount.currency() == book
                      ? display::amount(entry.amount, locale, display::Sign::Always)
                      : display::amountWithUnit(entry.amount, locale, display::Sign::Always);
    text.isTransfer = entry.isTransfer();
    text.isIncoming = entry.amount.minor() > 0;
    if (entry.isTransfer())
        text.category = DashboardWords::tr("Transfer");
    else if (row.splitCount > 0)
        text.category = DashboardWords::tr("%n categories", nullptr, row.splitCount);
    else
        text.category = row.category;
    text.colour = colours.value(entry.category, -1);
    return text;
}

QString unpricedNote(const Unpriced &unpriced, const QLocale &locale)
{
    if (unpriced.isEmpty())
        return {};
    QStringList sums;
    for (const auto &[currency, minor] : unpriced.sums())
        sums << display::amountWithUnit(Money(minor, currency), locale);
    return DashboardWords::tr("%1 without a rate are left out").arg(sums.join(u", "_s));
}

QWidget *makeBalanceChange(const Series &balance, const QLocale &locale)
{
    if (balance.points.size() < 28)
        return nullptr;
    const Money first = balance.points.front().value;
    const Money last = balance.points.back().value;
    const auto change = last.plus(first.negated());
    if (!change)
        return nullptr;
    const int months =
        std::max(1, int((balance.points.front().day.daysTo(balance.points.back().day) + 15) / 30));
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const QString arrow = change->isNegative() ? u"↓ "_s : u"↑ "_s;
    row->addWidget(makeLabel(arrow + display::amountWithUnit(change->magnitude(), locale),
                             u"smallStrong"_s,
                             change->isNegative() ? u"secondary"_s : u"positive"_s));
    row->addWidget(
        makeLabel(DashboardWords::tr("in %n month(s)", nullptr, months), u"small"_s, u"muted"_s));
    return widget;
}

Card *makeCard(const QString &title, QWidget *chart)
{
    auto *card = new Card(title);
    card->body()->addWidget(chart, 1);
    return card;
}

QWidget *buildStrip(std::initializer_list<FigureTile **> tiles)
{
    auto *strip = new QFrame;
    strip->setProperty("kind", u"card"_s);
    strip->setObjectName(u"figures"_s);
    strip->setMinimumHeight(scaled(92));
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (FigureTile **tile : tiles) {
        if (row->count() > 0) {
            auto *edge = new QFrame;
            edge->setProperty("kind", u"column"_s);
            row->addWidget(edge);
        }
        *tile = new FigureTile({});
        row->addWidget(*tile, 1);
    }
    return strip;
}

LegendKey::LegendKey(Shape shape, Token token, const QString &word, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
    , m_token(token)
    , m_word(word)
{
}

QSize LegendKey::sizeHint() const
{
    return {QFontMetrics(ui::font(TextRole::Small)).horizontalAdvance(m_word) + 22, scaled(18)};
}

void LegendKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect mark = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 12, height()));
    if (m_shape == Shape::Square)
        paintSquare(painter, mark, SquareKind::Filled, colours()[m_token]);
    else
        painter.fillRect(mark.x(), height() / 2 - 1, 12, 2, colours()[m_token]);
    painter.setFont(ui::font(TextRole::Small));
    painter.setPen(colours()[Token::Text2]);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(18, 0, 0, 0)),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                         Qt::AlignVCenter,
                     m_word);
}

} // namespace bp::ui
