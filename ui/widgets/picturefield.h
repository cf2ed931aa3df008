#pragma once

#include <QImage>
#include <QWidget>

class QPushButton;

namespace guestwright {

/// A picture that is chosen from a file: how it looks, and how to choose another or none. Reads no file itself.
class PictureField : public QWidget
{
    Q_OBJECT

public:
    /// The two buttons by their texts and object names.
    PictureField(const QString &choose, const QString &chooseName, const QString &remove, const QString &removeName,
                 QWidget *parent = nullptr);

    /// A picture by its SHA-256; as long as it was not read a frame stands for it. No hash: none.
    void setPicture(const QString &sha256, const QImage &image);
    void setPicture(const QString &sha256, const QByteArray &bytes) { setPicture(sha256, QImage::fromData(bytes)); }
    [[nodiscard]] const QString &sha256() const { return m_sha256; }
    [[nodiscard]] const QImage &image() const { return m_image; }

Q_SIGNALS:
    void chooseRequested();
    /// By its own button or by setPicture().
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sha256;
    QImage m_image;
    QPushButton *m_remove;
};

} // namespace guestwright
