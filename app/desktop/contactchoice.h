#pragma once

#include "app/desktop/session.h"
#include "models/contacts/contacttablemodel.h"

namespace guestwright {

/// Contacts to choose from, narrowed by a search.
class ContactChoice final : public QObject
{
    Q_OBJECT

public:
    explicit ContactChoice(Session &session);

    [[nodiscard]] ContactTableModel &model() { return m_model; }
    void search(const QString &text);

private:
    Session &m_session;
    ContactTableModel m_model;
    quint64 m_question = 0;
};

} // namespace guestwright
