#include "ui/widgets/nomatch.h"

#include "ui/widgets/plainlabel.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

NoMatch::NoMatch(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_words(new PlainLabel({}, TextSize::Normal, Ink::Secondary))
{
    auto *heading = new PlainLabel(title, TextSize::Chart);
    heading->setAlignment(Qt::AlignCenter);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    auto *clear = new QPushButton(tr("Clear Filters"));
    clear->setObjectName(u"clearFiltersButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(heading);
    layout->addWidget(m_words);
    layout->addWidget(clear, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(clear, &QPushButton::clicked, this, &NoMatch::clearRequested);
}

void NoMatch::setFilters(const QStringList &words)
{
    m_words->setText(words.isEmpty() ? QString() : tr("%1.").arg(QLocale().createSeparatedList(words)));
}

} // namespace guestwright
