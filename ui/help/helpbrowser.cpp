#include "ui/help/helpbrowser.h"

#include "ui/help/helppages.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextDocument>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString pageSuffix = u".md"_s;

/// The page that a link names; empty for anything else.
QString linkedPage(const QUrl &link)
{
    const QString name = link.toString();
    const QString page = name.endsWith(pageSuffix) ? name.chopped(pageSuffix.size()) : QString();
    return helpPages().contains(page) ? page : QString();
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false); // a refused link must not empty the page
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(24);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (const QString page = linkedPage(link); !page.isEmpty()) {
            showPage(page);
        }
    });
}

void HelpBrowser::showPage(const QString &page)
{
    if (helpPages().contains(page)) {
        setSource(QUrl(page + pageSuffix), QTextDocument::MarkdownResource);
    }
}

QString HelpBrowser::page() const
{
    return linkedPage(source());
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    const QString page = linkedPage(name);
    return type == QTextDocument::MarkdownResource && !page.isEmpty() ? QVariant(helpText(page)) : QVariant();
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !source().isEmpty()) {
        reload(); // links keep the colour they were made with
    }
}

} // namespace guestwright
