#include "ui/widgets/picturefield.h"

#include "ui/theme/colors.h"
#include "ui/theme/painting.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace guestwright {

namespace {

constexpr QSize thumbnailRoom(56, 40);
constexpr int besideThumbnail = 10;

} // namespace

PictureField::PictureField(const QString &choose, const QString &chooseName, const QString &remove,
                           const QString &removeName, QWidget *parent)
    : QWidget(parent)
    , m_remove(new QPushButton(remove))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *chooser = new QPushButton(choose);
    for (QPushButton *button : {chooser, m_remove}) {
        button->setObjectName(button == chooser ? chooseName : removeName);
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(chooser, &QPushButton::clicked, this, &PictureField::chooseRequested);
    connect(m_remove, &QPushButton::clicked, this, [this] { setPicture({}, QImage()); });
    setPicture({}, QImage());
}

void PictureField::setPicture(const QString &sha256, const QImage &image)
{
    m_sha256 = sha256;
    m_image = sha256.isEmpty() ? QImage() : image;
    const bool isThere = !sha256.isEmpty();
    m_remove->setEnabled(isThere);
    layout()->setContentsMargins(isThere ? thumbnailRoom.width() + besideThumbnail : 0, 0, 0, 0);
    setMinimumHeight(isThere ? thumbnailRoom.height() : 0);
    setAccessibleDescription(isThere ? tr("A picture is chosen") : tr("No picture"));
    update();
    Q_EMIT changed();
}

void PictureField::paintEvent(QPaintEvent * /*event*/)
{
    if (m_sha256.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect room(0, (height() - thumbnailRoom.height()) / 2, thumbnailRoom.width(), thumbnailRoom.height());
    const Colors &colors = colorsFor(palette());
    drawBox(painter, room, 6, colors.raised, colors.line);
    QRect picture(QPoint(), m_image.size().scaled(room.size() - QSize(4, 4), Qt::KeepAspectRatio));
    picture.moveCenter(room.center());
    painter.drawImage(picture, m_image);
}

} // namespace guestwright
