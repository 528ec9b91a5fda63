// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/verdict_tiles.h"

#include "core/base/display.h"

#include "ui/models/import_preview_model.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/spacing.h"
#include "ui/widgets/flow_layout.h"

#include <QPainter>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 14;
constexpr int iconWidth = 30; ///< with the gap behind it

QString iconOf(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::Doubtful:
        return u"assistant"_s;
    case RowVerdict::New:
        return u"add"_s;
    case RowVerdict::AlreadyThere:
        return u"small/check"_s;
    case RowVerdict::Transfer:
        return u"transfer"_s;
    }
    return {};
}

QString subtitle(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::Doubtful:
        return VerdictTiles::tr("yours to decide");
    case RowVerdict::New:
        return VerdictTiles::tr("come into the book");
    case RowVerdict::AlreadyThere:
        return VerdictTiles::tr("not added again");
    case RowVerdict::Transfer:
        return VerdictTiles::tr("neither in nor out");
    }
    return {};
}

} // namespace

VerdictTile::VerdictTile(RowVerdict verdict, QWidget *parent)
    : QPushButton(parent)
    , m_verdict(verdict)
{
    setCheckable(true);
    setProperty("ringRadius", 10);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(u"tile%1"_s.arg(int(verdict)));
}

void VerdictTile::show(const VerdictSum &sum, const QLocale &locale)
{
    m_count = locale.toString(sum.rows);
    m_sum.clear();
    if (sum.sum.sums().size() == 1) {
        const auto &[currency, minor] = *sum.sum.sums().begin();
        m_sum = display::amount(Money(minor, currency), locale, display::Sign::Always);
    }
    updateGeometry();
    setAccessibleName(verdictName(m_verdict) + u", "_s + m_count);
    setAccessibleDescription(subtitle(m_verdict));
    update();
}

QSize VerdictTile::sizeHint() const
{
    return QSize(scaled(200), scaled(60)).expandedTo(minimumSizeHint());
}

QSize VerdictTile::minimumSizeHint() const
{
    const auto widthOf = [](TextRole role, const QString &text) {
        return QFontMetrics(bp::ui::font(role)).horizontalAdvance(text);
    };
    const int upper = widthOf(TextRole::Strong, verdictName(m_verdict)) + space::m +
                      widthOf(TextRole::Section, m_count);
    const int lower = widthOf(TextRole::Small, m_sum);
    return {std::max(150, 2 * sideMargin + iconWidth + std::max(upper, lower)), scaled(60)};
}

void VerdictTile::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double edge = isChecked() ? 2 : 1;
    painter.setPen(QPen(c[isChecked() ? Token::Accent : Token::Line], edge));
    painter.setBrush(c[underMouse() ? Token::Hover : Token::Card]);
    const double half = edge / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 8, 8);
    const QRect inner = rect().adjusted(sideMargin, 8, -sideMargin, -8);
    const bool isWaiting = m_verdict == RowVerdict::Doubtful && m_count != "0"_L1;
    paintIcon(painter,
              iconOf(m_verdict),
              QRect(inner.left(), inner.top() + 3, 18, 18),
              c[isWaiting ? Token::Warning : Token::Text2]);
    const QRect top(
        inner.left() + iconWidth, inner.top(), inner.width() - iconWidth, inner.height() / 2);
    const QRect bottom = top.translated(0, inner.height() / 2);
    painter.setFont(bp::ui::font(TextRole::Strong));
    painter.setPen(c[Token::Text1]);
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, verdictName(m_verdict));
    painter.setFont(bp::ui::font(TextRole::Section));
    painter.drawText(top, Qt::AlignRight | Qt::AlignVCenter, m_count);
    painter.setFont(bp::ui::font(TextRole::Small));
    painter.setPen(c[Token::Text2]);
    painter.drawText(bottom, Qt::AlignRight | Qt::AlignVCenter, m_sum);
    const int left = bottom.width() - painter.fontMetrics().horizontalAdvance(m_sum) - 8;
    const QString words = subtitle(m_verdict);
    if (2 * left > painter.fontMetrics().horizontalAdvance(words)) // less of it says nothing
        painter.drawText(bottom,
                         Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, left));
}

VerdictTiles::VerdictTiles(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new FlowLayout(this);
    row->setSpacing(space::m);
    for (const RowVerdict verdict :
         {RowVerdict::Doubtful, RowVerdict::New, RowVerdict::AlreadyThere, RowVerdict::Transfer}) {
        auto *tile = new VerdictTile(verdict);
        m_tiles.push_back(tile);
        row->addWidget(tile);
        connect(tile, &QPushButton::clicked, this, [this, tile](bool isOn) {
            const auto verdictOn = isOn ? std::optional(tile->verdict()) : std::nullopt;
            setChosen(verdictOn);
            Q_EMIT chosen(verdictOn);
        });
    }
}

void VerdictTiles::show(const ImportPreview &preview, const QLocale &locale)
{
    for (VerdictTile *tile : m_tiles)
        tile->show(preview.sum(tile->verdict()), locale);
}

void VerdictTiles::setChosen(std::optional<RowVerdict> verdict)
{
    for (VerdictTile *tile : m_tiles)
        tile->setChecked(verdict == tile->verdict());
}

} // namespace bp::ui
