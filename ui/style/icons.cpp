// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace bp::ui {
namespace {

bool isMirrored(const QString &name)
{
    static const QSet<QString> pointing{u"small/chevron-left"_s,
                                        u"small/chevron-right"_s,
                                        u"undo"_s,
                                        u"redo"_s,
                                        u"entries"_s,
                                        u"forecast"_s};
    return QGuiApplication::isRightToLeft() && pointing.contains(name);
}

class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, Token token)
        : m_name(std::move(name))
        , m_token(token)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, m_name, rect, colour(mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return iconPixmap(m_name, std::min(size.width(), size.height()), colour(mode, state));
    }
    QPixmap
    scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap = iconPixmap(m_name,
                                    qRound(std::min(size.width(), size.height()) / scale),
                                    colour(mode, state),
                                    scale);
        pixmap.setDevicePixelRatio(1);
        return pixmap;
    }
    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_token); }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return colours()[Token::Text3];
        return colours()[state == QIcon::On ? Token::Accent : m_token];
    }

    QString m_name;
    Token m_token;
};

QPixmap drawn(const QString &name, int size, const QColor &colour, double ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(u":/icons/%1.svg"_s.arg(name));
    QPainter painter(&pixmap);
    if (isMirrored(name)) {
        painter.translate(pixmap.width(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixmap.size())));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.resetTransform();
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

QIcon icon(const QString &name, Token token)
{
    return QIcon(new ThemedIconEngine(name, token));
}

QIcon logo()
{
    return QIcon(u":/icons/logo.svg"_s);
}

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, double ratio)
{
    const QString key = u"bp/%1/%2/%3/%4/%5"_s.arg(name)
                            .arg(size)
                            .arg(colour.name(QColor::HexArgb))
                            .arg(ratio)
                            .arg(isMirrored(name));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(name, size, colour, ratio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintIcon(QPainter &painter, const QString &name, const QRect &rect, const QColor &colour)
{
    const int size = std::min(rect.width(), rect.height());
    const QPixmap pixmap = iconPixmap(name, size, colour, painter.device()->devicePixelRatioF());
    painter.drawPixmap(
        rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, pixmap);
}

} // namespace bp::ui
