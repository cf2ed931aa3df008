#include "ui/widgets/emptystate.h"

#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace guestwright {

namespace {

class IconTile final : public QWidget
{
public:
    explicit IconTile(QString iconName) : m_iconName(std::move(iconName)) { setFixedSize(88, 88); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const Colors &colors = colorsFor(palette());
        QPainter painter(this);
        drawBox(painter, rect(), 24, colors.tint);
        drawIcon(painter, QRect(24, 24, 40, 40), m_iconName, colors.accent);
    }

private:
    QString m_iconName;
};

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_buttons(new QHBoxLayout)
{
    m_layout->setContentsMargins(24, 24, 24, 24);
    m_layout->setSpacing(8);
    m_layout->addStretch(1);
    if (!iconName.isEmpty()) {
        m_layout->addWidget(new IconTile(iconName), 0, Qt::AlignHCenter);
        m_layout->addSpacing(14);
    }
    auto *heading = new PlainLabel(title, iconName.isEmpty() ? TextSize::Chart : TextSize::FirstStart);
    heading->setAlignment(Qt::AlignCenter);
    auto *words = new PlainLabel(sentence, TextSize::Normal, Ink::Secondary);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    m_layout->addWidget(heading);
    m_layout->addWidget(words);
    m_layout->addSpacing(10);
    m_buttons->setSpacing(10);
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);
    m_layout->addLayout(m_buttons);
    m_layout->addStretch(1);
}

PrimaryButton *EmptyState::setPrimary(const QString &text, const QString &iconName)
{
    auto *button = new PrimaryButton(text, iconName);
    m_buttons->insertWidget(1, button);
    return button;
}

QPushButton *EmptyState::addAction(const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(text);
    if (!iconName.isEmpty()) {
        button->setIcon(themeIcon(iconName));
    }
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

LinkButton *EmptyState::setLink(const QString &text)
{
    auto *link = new LinkButton(text);
    m_layout->insertSpacing(m_layout->count() - 1, 6);
    m_layout->insertWidget(m_layout->count() - 1, link, 0, Qt::AlignHCenter);
    return link;
}

void EmptyState::setBelow(QWidget *widget)
{
    m_layout->insertSpacing(m_layout->count() - 1, 32);
    m_layout->insertWidget(m_layout->count() - 1, widget, 0, Qt::AlignHCenter);
}

} // namespace guestwright
