#pragma once

#include "ui/theme/colors.h"
#include "ui/widgets/fixedlist.h"

namespace guestwright {

/// One message of an invite.
struct MessageEntry {
    QString title; ///< "Invitation, accepted"
    QString detail; ///< "Sun 9 May, 09:12 by mx.fontaine.example"
    QString iconName;
    Tone tone = Tone::Neutral;
};

/// Every message of one invite, for the side panel.
class MessageList : public FixedList
{
    Q_OBJECT

public:
    explicit MessageList(QWidget *parent = nullptr);

    void setEntries(const QList<MessageEntry> &entries);
};

} // namespace guestwright
