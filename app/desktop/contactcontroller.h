#pragma once

#include "app/desktop/session.h"

#include <QTimer>

#include <optional>

namespace guestwright {

struct Actions;
class ContactPage;
class ContactTableModel;

/// Fills the table of contacts and changes them.
class ContactController final : public QObject
{
    Q_OBJECT

public:
    ContactController(Session &session, Actions &actions, ContactTableModel &model, ContactPage &page);

    void show(std::optional<qint64> listId, const QString &name);

Q_SIGNALS:
    void failed(const QString &happened, const QString &means);
    void done(const QString &words);

private:
    void list();
    void readPage(quint64 generation, const QList<qint64> &ids);
    void updateActions();
    void remove();
    void edit(qint64 id);

    Session &m_session;
    Actions &m_actions;
    ContactTableModel &m_model;
    ContactPage &m_page;
    QTimer m_listing;
    quint64 m_question = 0;
    bool m_shown = false;
};

} // namespace guestwright
