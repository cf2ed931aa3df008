#include "ui/mail/mailbrowser.h"

#include <QImage>
#include <QTextBlock>
#include <QTextCursor>

#include <utility>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

/// Something that is there: for a null one Qt opens the name as a file by itself.
QVariant nothing(int type)
{
    if (type != QTextDocument::ImageResource) {
        return QByteArray();
    }
    QImage blank(1, 1, QImage::Format_ARGB32_Premultiplied);
    blank.fill(Qt::transparent);
    return blank;
}

class BlindDocument final : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl & /*name*/) override { return nothing(type); }
};

/// For sharp screens Qt looks for a larger picture beside the named one, past loadResource(): so no names are left.
void forgetPictures(QTextDocument &document)
{
    QList<std::pair<int, int>> places;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            if (at.fragment().charFormat().isImageFormat()) {
                places.append({at.fragment().position(), at.fragment().length()});
            }
        }
    }
    for (const auto &[position, length] : places) {
        QTextCursor cursor(&document);
        cursor.setPosition(position);
        cursor.setPosition(position + length, QTextCursor::KeepAnchor);
        QTextImageFormat format = cursor.charFormat().toImageFormat();
        format.setName({});
        cursor.setCharFormat(format);
    }
}

} // namespace

MailBrowser::MailBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    QPalette mail;
    mail.setColor(QPalette::Base, Qt::white);
    mail.setColor(QPalette::Text, Qt::black);
    setPalette(mail);
}

void MailBrowser::showHtml(const QString &html)
{
    auto *document = new BlindDocument(this);
    document->setUndoRedoEnabled(false);
    // Like Word, Qt gives no room inside a link; mails that know this say how much to Word alone.
    document->setHtml(QString(html).replace(u"mso-padding-alt:"_s, u"padding:"_s));
    forgetPictures(*document);
    setDocument(document); // which deletes the one before
}

QVariant MailBrowser::loadResource(int type, const QUrl & /*name*/)
{
    return nothing(type);
}

void MailBrowser::doSetSource(const QUrl & /*url*/, QTextDocument::ResourceType /*type*/) { }

} // namespace guestwright
