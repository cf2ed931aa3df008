#pragma once

#include "models/contacts/contact.h"
#include "models/invites/bulkplan.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace guestwright {

class FieldError;
class PlainLabel;

/// Who is to get invites: nobody in particular, a contact list, or people from a file or a text.
class BulkSourceField : public QWidget
{
    Q_OBJECT

public:
    enum Who { LinksOnly, ContactListPeople, FilePeople };

    BulkSourceField(qint64 nextNumber, const QList<ContactList> &lists, QWidget *parent = nullptr);

    [[nodiscard]] Who who() const;
    void setWho(Who who);
    /// None while it is not said who, or while people are not read yet.
    [[nodiscard]] std::optional<BulkSource> source() const;
    /// What was pasted and nobody has read yet.
    [[nodiscard]] QString unreadText() const;

    void chooseLinks(qint64 count);
    void chooseList(qint64 listId);
    void setPeople(const QString &origin, const std::vector<InvitePerson> &people);
    void setFault(const QString &words);

Q_SIGNALS:
    void changed();
    void chooseFileRequested();

private:
    void addLinks(QBoxLayout &column, qint64 nextNumber);
    void addLists(QBoxLayout &column, const QList<ContactList> &lists);
    void addFile(QBoxLayout &column);
    void connectAll();
    void chooseWho();

    QButtonGroup *m_who;
    QSpinBox *m_count = nullptr;
    QComboBox *m_list = nullptr;
    QPushButton *m_chooseFile = nullptr;
    QPlainTextEdit *m_text = nullptr;
    PlainLabel *m_origin = nullptr;
    FieldError *m_peopleError = nullptr;
    std::vector<InvitePerson> m_people;
};

} // namespace guestwright
