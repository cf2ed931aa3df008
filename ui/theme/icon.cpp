#include "ui/theme/icon.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

/// Qt draws `currentColor` black, so the colour is put in its place; 1.9 of 24 is the stroke of the pictures.
QByteArray colouredSvg(const QString &name, const QColor &color)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return file.readAll()
        .replace("currentColor", color.name().toLatin1())
        .replace("stroke-width=\"2\"", "stroke-width=\"1.9\"");
}

class InkIconEngine final : public QIconEngine
{
public:
    InkIconEngine(QString name, Ink ink) : m_name(std::move(name)), m_ink(ink) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        drawIcon(*painter, square, m_name, color(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        return iconPixmap(m_name, color(mode), qMin(size.width(), size.height()), 1);
    }

    QIconEngine *clone() const override { return new InkIconEngine(*this); }
    QString key() const override { return u"guestwright"_s; }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        return colorsFor(QApplication::palette()).ink(mode == QIcon::Disabled ? Ink::Disabled : m_ink);
    }

    QString m_name;
    Ink m_ink;
};

} // namespace

QIcon themeIcon(const QString &name, Ink ink)
{
    return QIcon(new InkIconEngine(name, ink));
}

QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal ratio)
{
    const QString key = u"guestwright/%1/%2/%3/%4"_s.arg(name, color.name()).arg(size).arg(ratio);
    QPixmap pixmap;
    if (size <= 0 || QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    const int pixels = qRound(size * ratio);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(colouredSvg(name, color));
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        renderer.render(&painter);
    }
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void drawIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color)
{
    painter.drawPixmap(rect.topLeft(),
                       iconPixmap(name, color, qRound(rect.width()), painter.device()->devicePixelRatioF()));
}

} // namespace guestwright
