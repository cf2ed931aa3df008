#include "ui/links/linkqrdialog.h"

#include "ui/forms/form.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"

#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownQrSide = 320;

/// The code as large as whole pixels for each module allow, on white whatever the theme is.
class QrPicture final : public QWidget
{
public:
    explicit QrPicture(const QImage &code) : m_code(code) { setFixedSize(shownQrSide, shownQrSide); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        const double ratio = devicePixelRatioF();
        const double module = qMax(1, int(shownQrSide * ratio) / qMax(1, m_code.width())) / ratio;
        QRectF place(0, 0, m_code.width() * module, m_code.height() * module);
        place.moveTopLeft(QPointF(int(width() - place.width()) / 2, int(height() - place.height()) / 2));
        painter.drawImage(place, m_code);
    }

private:
    QImage m_code;
};

} // namespace

LinkQrDialog::LinkQrDialog(const QString &name, const QString &link, const QImage &code, QWidget *parent)
    : DialogFrame(tr("QR Code of “%1”").arg(name), tr("Copy Link"), u"copy"_s, parent)
{
    setObjectName(u"linkQrDialog"_s);
    cancelButton()->setText(tr("Close"));
    auto *picture = new QrPicture(code);
    nameWidget(*picture, u"qrCodePicture"_s, tr("QR code of %1").arg(link));
    contents()->addWidget(picture, 0, Qt::AlignHCenter);
    auto *text = new QLineEdit(link);
    nameWidget(*text, u"qrLinkField"_s, tr("Link"));
    text->setReadOnly(true);
    text->setCursorPosition(0);
    contents()->addWidget(text);
    contents()->addWidget(makeHint(tr("Whoever scans it comes to the same page as by the link.")));
    auto *copy = addFooterButton(tr("Copy Picture"));
    nameWidget(*copy, u"copyQrPictureButton"_s, copy->text());
    connect(copy, &QPushButton::clicked, this, &LinkQrDialog::copyPictureRequested);
    auto *save = addFooterButton(tr("Save As…"), u"download"_s);
    nameWidget(*save, u"saveQrButton"_s, tr("Save the QR code as PNG or SVG"));
    connect(save, &QPushButton::clicked, this, &LinkQrDialog::saveRequested);
    connect(this, &DialogFrame::primaryClicked, this, &LinkQrDialog::copyRequested);
    primaryButton()->setFocus();
    resize(520, sizeHint().height());
}

void LinkQrDialog::say(const QString &words)
{
    setFooterWords(words);
}

} // namespace guestwright
