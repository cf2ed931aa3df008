#include "ui/links/linkpagedialog.h"

#include "ui/campaigns/pagepreview.h"
#include "ui/forms/form.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/primarybutton.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

bool isVideoAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return text.isEmpty() || (url.scheme() == u"https"_s && !url.host().isEmpty());
}

} // namespace

LinkPageDialog::LinkPageDialog(const InvitationLink &link, const Campaign &campaign, QWidget *parent)
    : FormDialog(tr("Customize “%1”").arg(link.name), tr("Save Page"), {}, parent)
    , m_link(link)
    , m_campaign(campaign)
    , m_title(new QLineEdit(link.page.title))
    , m_description(new QPlainTextEdit(link.page.description))
    , m_video(new QLineEdit(link.page.videoUrl))
    , m_button(new QLineEdit(link.page.button))
    , m_preview(new PagePreview)
{
    setObjectName(u"customizeLinkDialog"_s);
    setHint(tr("Empty: as the campaign's page has it."));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(20);
    auto *left = new QVBoxLayout;
    left->addWidget(makeForm());
    left->addStretch(1);
    sides->addLayout(left, 5);
    sides->addWidget(m_preview, 6);
    contents()->addLayout(sides, 1);
    auto *open = addFooterButton(tr("Open in Browser"), u"external-link"_s);
    nameWidget(*open, u"openLinkPageButton"_s, open->text());
    open->setToolTip(tr("The page as a guest sees it, with what is typed here. Nothing that is done there counts."));
    connect(open, &QPushButton::clicked, this,
            [this] { Q_EMIT browserRequested(withPageOf(edited().page, m_campaign)); });
    connect(this, &DialogFrame::primaryClicked, this, [this] {
        if (primaryButton()->isEnabled()) {
            Q_EMIT saveRequested(edited());
        }
    });
    m_title->setFocus();
    follow();
    resize(980, 620);
}

Form *LinkPageDialog::makeForm()
{
    auto *form = new Form;
    m_title->setPlaceholderText(m_campaign.pageTitle.isEmpty() ? m_campaign.name : m_campaign.pageTitle);
    form->addField(tr("Title"), u"pageTitleField"_s, m_title);
    m_description->setPlaceholderText(m_campaign.description);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(180);
    form->addField(tr("Description"), u"pageDescriptionField"_s, m_description);
    form->addHint(tr("Markdown: **bold**, *italic*, [words](https://example.org), lists with a hyphen."));
    m_video->setPlaceholderText(m_campaign.page.videoUrl.isEmpty() ? u"https://…"_s : m_campaign.page.videoUrl);
    m_videoError = form->addField(tr("Video"), u"videoField"_s, m_video);
    form->addHint(tr("Plays only after a click; until then nothing is loaded from there."));
    m_button->setPlaceholderText(m_campaign.pageButton.isEmpty() ? tr("As the page has it") : m_campaign.pageButton);
    form->addField(tr("Button"), u"pageButtonField"_s, m_button);
    for (QLineEdit *edit : {m_title, m_video, m_button}) {
        connect(edit, &QLineEdit::textChanged, this, &LinkPageDialog::follow);
    }
    connect(m_description, &QPlainTextEdit::textChanged, this, &LinkPageDialog::follow);
    return form;
}

void LinkPageDialog::showPictures(const QByteArray &logo, const QByteArray &poster)
{
    m_logo = QImage::fromData(logo);
    m_poster = QImage::fromData(poster);
    follow();
}

void LinkPageDialog::follow()
{
    const Campaign shown = withPageOf(edited().page, m_campaign);
    m_preview->setPage(shown, m_logo, shown.page.videoPoster.isEmpty() ? QImage() : m_poster);
    const bool isVideoFine = isVideoAddress(m_video->text().trimmed());
    m_videoError->setWords(isVideoFine ? QString() : tr("The video needs an address that begins with https://"));
    setObstacle(!isVideoFine             ? tr("See what stands below the fields.")
                    : edited() == m_link ? tr("Nothing is changed yet.")
                                         : QString());
}

InvitationLink LinkPageDialog::edited() const
{
    InvitationLink link = m_link;
    link.page = {.title = m_title->text().simplified(),
                 .description = m_description->toPlainText().trimmed(),
                 .videoUrl = m_video->text().trimmed(),
                 .button = m_button->text().simplified()};
    return link;
}

} // namespace guestwright
