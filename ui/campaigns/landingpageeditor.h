#pragma once

#include "models/campaigns/campaign.h"

#include <QImage>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace guestwright {

class Form;
class PagePreview;
class PlainLabel;

/// The Page tab: what recipients see, with a live preview. What is not saved yet stays when the campaign is read again.
class LandingPageEditor : public QWidget
{
    Q_OBJECT

public:
    explicit LandingPageEditor(QWidget *parent = nullptr);

    void showCampaign(const Campaign &campaign);
    /// The bytes of the campaign's logo arrived, or another one was chosen.
    void setLogo(const QString &sha256, bool needsPlate, const QByteArray &bytes);
    /// It was saved so: nothing is changed any more.
    void saved(const Campaign &campaign);
    [[nodiscard]] Campaign edited() const;

Q_SIGNALS:
    void saveRequested(const guestwright::Campaign &edited, const guestwright::Campaign &seen);
    void logoRequested();

private:
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeLogoRow();
    void addTexts(Form &form);
    void fill(const Campaign &campaign);
    void follow();

    Campaign m_seen;
    QString m_logo;
    bool m_needsPlate = false;
    QImage m_picture;
    QImage m_seenPicture;
    QList<std::pair<QLineEdit *, QString LandingPage::*>> m_pageTexts;
    QLineEdit *m_title;
    QPlainTextEdit *m_description;
    QLineEdit *m_color;
    PlainLabel *m_contrast;
    QLineEdit *m_button;
    QLineEdit *m_continue;
    QPlainTextEdit *m_nextSteps;
    QLineEdit *m_countries;
    QSpinBox *m_items;
    QPushButton *m_removeLogo;
    QPushButton *m_save;
    QPushButton *m_revert;
    PagePreview *m_preview;
};

} // namespace guestwright
