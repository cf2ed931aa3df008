#include "ui/noticecolumn.h"

#include "ui/widgets/linkbutton.h"
#include "ui/widgets/notice.h"

#include <QVBoxLayout>

namespace guestwright {

using namespace Qt::StringLiterals;

NoticeColumn::NoticeColumn(QWidget *parent)
    : QWidget(parent)
    , m_error(new Notice(Tone::Bad))
    , m_errorRoom(new QWidget)
    , m_notices(new QVBoxLayout)
{
    m_error->setObjectName(u"errorNotice"_s);
    auto *close = m_error->addAction(tr("Close"));
    close->setObjectName(u"closeErrorLink"_s);
    connect(close, &QAbstractButton::clicked, this, &NoticeColumn::hideError);
    auto *room = new QVBoxLayout(m_errorRoom);
    room->setContentsMargins(24, 12, 16, 0);
    room->addWidget(m_error);
    m_errorRoom->hide();
    m_notices->setContentsMargins(24, 0, 16, 0);
    m_notices->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_errorRoom);
    layout->addLayout(m_notices);
}

void NoticeColumn::add(Notice *notice)
{
    QAbstractButton *above = findChildren<QAbstractButton *>().last(); // there is the error's at least
    auto *room = new QWidget; // goes with its notice, margin and all
    auto *layout = new QVBoxLayout(room);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(notice);
    m_notices->addWidget(room);
    connect(notice, &QObject::destroyed, room, &QObject::deleteLater);
    // It came last, but stands above the page: so does Tab find it.
    for (QAbstractButton *each : notice->findChildren<QAbstractButton *>()) {
        setTabOrder(above, each);
        above = each;
    }
}

void NoticeColumn::showError(const QString &happened, const QString &means)
{
    m_error->setWords(happened, means);
    m_errorRoom->show();
}

void NoticeColumn::hideError()
{
    m_errorRoom->hide();
}

} // namespace guestwright
