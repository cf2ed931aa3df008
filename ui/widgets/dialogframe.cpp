#include "ui/widgets/dialogframe.h"

#include "ui/theme/icon.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keptsize.h"
#include "ui/widgets/line.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

DialogFrame::DialogFrame(const QString &title, const QString &primaryText, const QString &primaryIcon, QWidget *parent)
    : QDialog(parent)
    , m_contents(new QVBoxLayout)
    , m_footer(new QHBoxLayout)
    , m_footerIcon(new IconLabel({}))
    , m_footerWords(new PlainLabel({}, TextSize::Normal, Ink::Secondary))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_primary(new PrimaryButton(primaryText, primaryIcon))
{
    setWindowTitle(title);
    auto *ground = new QWidget;
    setContentGround(*ground);
    ground->setLayout(m_contents);
    m_contents->setContentsMargins(24, 20, 24, 20);
    m_contents->setSpacing(8);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(ground, 1);
    layout->addWidget(new Line(Qt::Horizontal));
    m_footerPane = makeFooter();
    layout->addWidget(m_footerPane);
}

QWidget *DialogFrame::makeFooter()
{
    auto *footer = new QWidget;
    footer->setFixedHeight(56);
    footer->setLayout(m_footer);
    m_footer->setContentsMargins(24, 0, 20, 0);
    m_footer->setSpacing(8);
    m_footer->addWidget(m_footerIcon);
    m_footer->addWidget(m_footerWords, 1);
    m_footer->addWidget(m_cancel);
    m_footer->addWidget(m_primary);
    m_footerIcon->hide();
    m_footerWords->setElided(true);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);
    m_primary->setObjectName(u"primaryButton"_s);
    m_primary->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_primary, &QPushButton::clicked, this, &DialogFrame::primaryClicked);
    return footer;
}

void DialogFrame::setFooterWords(const QString &words, const QString &iconName)
{
    m_footerWords->setText(words);
    m_footerIcon->setIcon(iconName, Ink::Secondary);
    m_footerIcon->setVisible(!iconName.isEmpty());
}

QPushButton *DialogFrame::addFooterButton(const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    if (!iconName.isEmpty()) {
        button->setIcon(themeIcon(iconName));
    }
    m_footer->insertWidget(m_footer->count() - 1, button);
    return button;
}

void DialogFrame::setVisible(bool visible)
{
    if (visible && !isVisible()) {
        putFooterLast();
        restoreKeptSize(*this);
    } else if (!visible && m_resizedByUser) {
        keepSize(*this);
    }
    QDialog::setVisible(visible);
}

void DialogFrame::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_resizedByUser = m_resizedByUser || (event->spontaneous() && isVisible());
}

void DialogFrame::putFooterLast()
{
    // The contents were made after the footer; without this the first Tab would be Cancel's. A widget that gets a
    // parent goes to the end of the focus chain with all it holds.
    const bool defaultButton = m_primary->isDefault();
    m_footerPane->setParent(nullptr);
    layout()->addWidget(m_footerPane);
    m_footerPane->show();
    m_primary->setDefault(defaultButton);
}

void DialogFrame::setContentsFlush()
{
    m_contents->setContentsMargins(0, 0, 0, 0);
    m_contents->setSpacing(0);
}

} // namespace guestwright
