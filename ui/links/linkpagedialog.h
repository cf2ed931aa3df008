#pragma once

#include "models/links/link.h"
#include "ui/forms/formdialog.h"

#include <QImage>

class QLineEdit;
class QPlainTextEdit;

namespace guestwright {

class FieldError;
class Form;
class PagePreview;

/// Customize: what a link's page says instead of its campaign's, with a live preview. What is left empty stays as the
/// campaign has it.
class LinkPageDialog : public FormDialog
{
    Q_OBJECT

public:
    LinkPageDialog(const InvitationLink &link, const Campaign &campaign, QWidget *parent = nullptr);

    /// Those of the campaign's page.
    void showPictures(const QByteArray &logo, const QByteArray &poster);

Q_SIGNALS:
    void saveRequested(const guestwright::InvitationLink &edited);
    /// The true page of what is typed now is wanted.
    void browserRequested(const guestwright::Campaign &shown);

private:
    [[nodiscard]] Form *makeForm();
    void follow();
    [[nodiscard]] InvitationLink edited() const;

    InvitationLink m_link;
    Campaign m_campaign;
    QImage m_logo;
    QImage m_poster;
    QLineEdit *m_title;
    QPlainTextEdit *m_description;
    QLineEdit *m_video;
    FieldError *m_videoError = nullptr;
    QLineEdit *m_button;
    PagePreview *m_preview;
};

} // namespace guestwright
