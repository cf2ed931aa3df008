#pragma once

#include "models/campaigns/campaign.h"

#include <QHash>
#include <QImage>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace guestwright {

class FieldError;
class Form;
class PagePreview;
class PictureField;
class PlainLabel;

/// The Page tab: what recipients see, with a live preview. What is not saved yet stays when the campaign is read again.
class LandingPageEditor : public QWidget
{
    Q_OBJECT

public:
    explicit LandingPageEditor(QWidget *parent = nullptr);

    void showCampaign(const Campaign &campaign);
    /// Another one was chosen; none without a hash.
    void setLogo(const QString &sha256, bool needsPlate, const QByteArray &bytes);
    void setPoster(const QString &sha256, const QByteArray &bytes);
    /// How the logo and the poster of that page look; those that were chosen meanwhile stay.
    void showPictures(const LandingPage &page, const QByteArray &logo, const QByteArray &poster);
    /// It was saved so: nothing is changed any more.
    void saved(const Campaign &campaign);
    [[nodiscard]] Campaign edited() const;

Q_SIGNALS:
    void saveRequested(const guestwright::Campaign &edited, const guestwright::Campaign &seen);
    void logoRequested();
    void posterRequested();
    /// The true page of what is typed now is wanted.
    void browserRequested(const guestwright::Campaign &edited);

private:
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeLogoRow();
    void addTexts(Form &form);
    void save();
    void fill(const Campaign &campaign);
    void follow();

    Campaign m_seen;
    QString m_logo;
    bool m_needsPlate = false;
    QHash<QString, QImage> m_pictures; ///< that were shown, by their hashes
    QList<std::pair<QLineEdit *, QString LandingPage::*>> m_pageTexts;
    QLineEdit *m_title;
    QPlainTextEdit *m_description;
    QLineEdit *m_color;
    FieldError *m_colorError = nullptr;
    PlainLabel *m_contrast;
    QLineEdit *m_button;
    QLineEdit *m_continue;
    QPlainTextEdit *m_nextSteps;
    QLineEdit *m_countries;
    QSpinBox *m_items;
    PictureField *m_poster;
    QPushButton *m_removeLogo;
    QPushButton *m_save;
    QPushButton *m_revert;
    QPushButton *m_open;
    PagePreview *m_preview;
};

} // namespace guestwright
