#pragma once

#include "models/campaigns/campaign.h"

#include <QImage>
#include <QWidget>

namespace guestwright {

/// Paints what a guest with an open invitation sees first, 640 pixels wide and scaled to fit. Never loads anything.
class PagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    void setPage(const Campaign &campaign, const QImage &logo, const QImage &poster);

    [[nodiscard]] QSize sizeHint() const override { return {480, 560}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Each draws its part below `y` and answers where it ends.
    [[nodiscard]] qreal drawBrand(QPainter &painter, qreal y) const;
    [[nodiscard]] qreal drawWords(QPainter &painter, qreal y) const;
    [[nodiscard]] qreal drawVideo(QPainter &painter, qreal y) const;
    void drawPoster(QPainter &painter, const QRectF &box) const;
    [[nodiscard]] qreal drawButton(QPainter &painter, qreal y) const;

    Campaign m_campaign;
    QImage m_logo;
    QImage m_poster;
};

} // namespace guestwright
