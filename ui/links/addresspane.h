#pragma once

#include "models/contacts/contact.h"
#include "models/links/link.h"
#include "ui/links/addressreading.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QMenu;
class QPushButton;
class QRadioButton;
class QToolButton;

namespace guestwright {

class AddressBox;
class LinkButton;
class PlainLabel;
class PrimaryButton;

/// The left of Manage Invites: addresses to put on the list, what will become of them, and the one button that does it.
/// What cannot be taken stays in the box for mending.
class AddressPane : public QWidget
{
    Q_OBJECT

public:
    AddressPane(InvitationLink::Kind kind, const QList<ContactList> &lists, QWidget *parent = nullptr);

    [[nodiscard]] AddressBox &box() const { return *m_box; }
    /// Whoever has an evergreen link may come: there only mail makes sense.
    void setKind(InvitationLink::Kind kind);

    /// Answers typed(); dropped where the text is another by now.
    void showReading(const AddressReading &reading);
    void showReadingError(const QString &words);
    /// The list is another by now: asks again.
    void readAgain();
    /// Somebody else's people, from a contact list; `withoutAddress` of them cannot be written down.
    void addPeople(const std::vector<InvitePerson> &people, qsizetype withoutAddress);
    /// They are on the list: leaves in the box only what has to be mended first.
    void keepFaults();

Q_SIGNALS:
    /// Typing paused.
    void typed(const QString &text);
    void approveRequested(const guestwright::AddressReading &reading, bool send);
    void contactListChosen(qint64 listId);

private:
    void makeChoices();
    void makeBelow(QWidget *box);
    void fillLists(const QList<ContactList> &lists);
    void announce();
    void showCounts();
    void showMarksOf(const AddressReading &reading);
    void check();
    void approve();
    [[nodiscard]] bool sends() const;

    InvitationLink::Kind m_kind;
    std::optional<AddressReading> m_reading; ///< of what is in the box now
    qsizetype m_withoutAddress = 0; ///< of the contact lists that were added
    QTimer m_typing;
    PlainLabel *m_hint;
    AddressBox *m_box;
    QToolButton *m_lists;
    PlainLabel *m_words;
    LinkButton *m_next;
    PlainLabel *m_faults;
    QRadioButton *m_send;
    QRadioButton *m_silent;
    PrimaryButton *m_approve;
};

} // namespace guestwright
