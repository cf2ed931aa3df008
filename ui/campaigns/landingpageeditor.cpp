#include "ui/campaigns/landingpageeditor.h"

#include "models/core/accentcolor.h"
#include "ui/campaigns/pagepreview.h"
#include "ui/forms/form.h"
#include "ui/theme/icon.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/line.h"
#include "ui/widgets/picturefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>

namespace guestwright {

using namespace Qt::StringLiterals;

LandingPageEditor::LandingPageEditor(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit)
    , m_description(new QPlainTextEdit)
    , m_color(new QLineEdit)
    , m_contrast(new PlainLabel({}, TextSize::Small, Ink::Secondary))
    , m_button(new QLineEdit)
    , m_continue(new QLineEdit)
    , m_nextSteps(new QPlainTextEdit)
    , m_countries(new QLineEdit)
    , m_items(new QSpinBox)
    , m_poster(new PictureField(tr("Choose Picture…"), u"choosePosterButton"_s, tr("Remove Picture"),
                                u"removePosterButton"_s))
    , m_removeLogo(new QPushButton(tr("Remove Logo")))
    , m_save(new PrimaryButton(tr("Save Page")))
    , m_revert(new QPushButton(tr("Revert")))
    , m_open(new QPushButton(themeIcon(u"external-link"_s), tr("Open in Browser")))
    , m_preview(new PagePreview)
{
    setContentGround(*this);
    setObjectName(u"landingPageEditor"_s);
    m_save->setObjectName(u"savePageButton"_s);
    m_revert->setObjectName(u"revertPageButton"_s);
    nameWidget(*m_open, u"openInBrowserButton"_s, m_open->text());
    m_open->setToolTip(tr("The page as a guest sees it, with what is typed here. Nothing that is done there counts."));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 8, 16, 12);
    buttons->setSpacing(8);
    buttons->addWidget(makeHint(tr("Guests see the change after the next synchronization.")), 1);
    buttons->addWidget(m_open);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeForm());
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(scroll, 5);
    sides->addWidget(m_preview, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(sides, 1);
    layout->addWidget(new Line(Qt::Horizontal));
    layout->addLayout(buttons);
    connect(m_revert, &QPushButton::clicked, this, [this] { fill(m_seen); });
    connect(m_save, &QPushButton::clicked, this, &LandingPageEditor::save);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT browserRequested(edited()); });
    follow();
}

QWidget *LandingPageEditor::makeForm()
{
    auto *form = new Form;
    form->setContentsMargins(24, 16, 24, 16);
    form->addField(tr("Logo"), u"logoRow"_s, makeLogoRow());
    form->addField(tr("Title"), u"pageTitleField"_s, m_title);
    form->addField(tr("Description"), u"pageDescriptionField"_s, m_description);
    form->addHint(tr("Markdown: **bold**, *italic*, [words](https://example.org), lists with a hyphen."));
    m_colorError = form->addField(tr("Colour"), u"pageColorField"_s, m_color);
    form->addWide(m_contrast);
    m_contrast->setObjectName(u"pageContrastLabel"_s);
    addTexts(*form);
    for (QPlainTextEdit *edit : {m_description, m_nextSteps}) {
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(edit == m_description ? 130 : 70);
        connect(edit, &QPlainTextEdit::textChanged, this, &LandingPageEditor::follow);
    }
    for (QLineEdit *edit : {m_title, m_color, m_button, m_continue, m_countries}) {
        connect(edit, &QLineEdit::textChanged, this, &LandingPageEditor::follow);
    }
    connect(m_items, &QSpinBox::valueChanged, this, &LandingPageEditor::follow);
    return form;
}

QWidget *LandingPageEditor::makeLogoRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *choose = new QPushButton(tr("Choose Logo…"));
    choose->setObjectName(u"chooseLogoButton"_s);
    m_removeLogo->setObjectName(u"removeLogoButton"_s);
    layout->addWidget(choose);
    layout->addWidget(m_removeLogo);
    layout->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &LandingPageEditor::logoRequested);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] { setLogo({}, false, {}); });
    return row;
}

void LandingPageEditor::addTexts(Form &form)
{
    const auto add = [&](const QString &label, const QString &objectName, QString LandingPage::*member) {
        auto *edit = new QLineEdit;
        form.addField(label, objectName, edit);
        connect(edit, &QLineEdit::textChanged, this, &LandingPageEditor::follow);
        m_pageTexts.append({edit, member});
    };
    add(tr("Video"), u"videoField"_s, &LandingPage::videoUrl);
    form.addHint(tr("Plays only after a click; until then nothing is loaded from there."));
    form.addField(tr("Picture of the video"), u"posterField"_s, m_poster);
    connect(m_poster, &PictureField::chooseRequested, this, &LandingPageEditor::posterRequested);
    connect(m_poster, &PictureField::changed, this, &LandingPageEditor::follow);
    add(tr("Caption of the video"), u"videoCaptionField"_s, &LandingPage::videoCaption);
    form.addField(tr("Button"), u"pageButtonField"_s, m_button);
    add(tr("Organizer"), u"pageOrganizerField"_s, &LandingPage::organizer);
    add(tr("Reply address"), u"replyAddressField"_s, &LandingPage::replyAddress);
    add(tr("Privacy policy"), u"pagePrivacyField"_s, &LandingPage::privacyUrl);
    add(tr("House rules"), u"rulesField"_s, &LandingPage::rulesUrl);
    form.addField(tr("Continue to"), u"continueField"_s, m_continue);
    form.addField(tr("What happens next"), u"nextStepsField"_s, m_nextSteps);
    form.addHint(tr("A line each."));
    form.addField(tr("Countries"), u"countriesField"_s, m_countries);
    form.addHint(tr("Codes like DE, AT; empty for everywhere."));
    m_items->setRange(1, 20);
    form.addField(tr("Items for each guest"), u"itemsPerInviteField"_s, m_items);
}

void LandingPageEditor::showCampaign(const Campaign &campaign)
{
    const bool isSame = campaign.id == m_seen.id;
    if (isSame && edited() != m_seen) {
        return; // what was typed stays; saving merges it with what others changed
    }
    m_seen = campaign;
    fill(campaign);
}

void LandingPageEditor::saved(const Campaign &campaign)
{
    m_seen = campaign;
    fill(campaign);
}

void LandingPageEditor::fill(const Campaign &campaign)
{
    m_logo = campaign.page.logo;
    m_needsPlate = campaign.page.logoNeedsPlate;
    m_poster->setPicture(campaign.page.videoPoster, m_pictures.value(campaign.page.videoPoster));
    m_title->setText(campaign.pageTitle);
    m_title->setPlaceholderText(campaign.name);
    m_description->setPlainText(campaign.description);
    m_color->setText(campaign.pageColor);
    m_color->setPlaceholderText(accentFill({}));
    m_button->setText(campaign.pageButton);
    m_continue->setText(campaign.continueUrl);
    for (const auto &[edit, member] : m_pageTexts) {
        edit->setText(campaign.page.*member);
    }
    m_nextSteps->setPlainText(campaign.page.nextSteps.join(u'\n'));
    m_countries->setText(campaign.page.countries.join(u", "_s));
    m_items->setValue(int(campaign.page.itemsPerInvite));
    follow();
}

void LandingPageEditor::setLogo(const QString &sha256, bool needsPlate, const QByteArray &bytes)
{
    m_logo = sha256;
    m_needsPlate = needsPlate;
    m_pictures.insert(sha256, QImage::fromData(bytes));
    follow();
}

void LandingPageEditor::setPoster(const QString &sha256, const QByteArray &bytes)
{
    m_pictures.insert(sha256, QImage::fromData(bytes));
    m_poster->setPicture(sha256, m_pictures.value(sha256));
}

void LandingPageEditor::showPictures(const LandingPage &page, const QByteArray &logo, const QByteArray &poster)
{
    m_pictures.insert(page.logo, QImage::fromData(logo));
    m_pictures.insert(page.videoPoster, QImage::fromData(poster));
    m_poster->setPicture(m_poster->sha256(), m_pictures.value(m_poster->sha256()));
    follow();
}

void LandingPageEditor::save()
{
    const QString color = m_color->text().trimmed();
    if (!color.isEmpty() && !isHexColor(color)) {
        m_colorError->setWords(tr("Write the colour as # and six digits, like #5646c0."));
        m_color->setFocus();
        return;
    }
    Q_EMIT saveRequested(edited(), m_seen);
}

Campaign LandingPageEditor::edited() const
{
    Campaign campaign = m_seen;
    campaign.pageTitle = m_title->text();
    campaign.description = m_description->toPlainText();
    campaign.pageColor = m_color->text().trimmed().toLower();
    campaign.pageButton = m_button->text();
    campaign.continueUrl = m_continue->text().trimmed();
    for (const auto &[edit, member] : m_pageTexts) {
        campaign.page.*member = edit->text();
    }
    campaign.page.nextSteps = m_nextSteps->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    campaign.page.countries.clear();
    const QStringList countries = m_countries->text().split(u',');
    for (const QString &country : countries) {
        if (!country.trimmed().isEmpty()) {
            campaign.page.countries << country.trimmed();
        }
    }
    campaign.page.itemsPerInvite = m_items->value();
    campaign.page.videoPoster = m_poster->sha256();
    campaign.page.logo = m_logo;
    campaign.page.logoNeedsPlate = m_needsPlate;
    return campaign;
}

void LandingPageEditor::follow()
{
    const Campaign campaign = edited();
    m_preview->setPage(campaign, m_logo.isEmpty() ? QImage() : m_pictures.value(m_logo), m_poster->image());
    if (campaign.pageColor.isEmpty() || isHexColor(campaign.pageColor)) {
        m_colorError->setWords({}); // it was wrong when somebody wanted to save it
    }
    const double ratio = contrastRatio(accentFill(campaign.pageColor), onAccent(campaign.pageColor));
    m_contrast->setText(tr("The button's text reads well on it, %1 to 1").arg(QLocale().toString(ratio, 'f', 1)));
    m_removeLogo->setEnabled(!m_logo.isEmpty());
    const bool isChanged = campaign != m_seen;
    m_save->setEnabled(isChanged);
    m_revert->setEnabled(isChanged);
}

} // namespace guestwright
