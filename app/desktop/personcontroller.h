#pragma once

#include "app/desktop/session.h"

#include <QPointer>

namespace guestwright {

struct Actions;
struct ErasureReport;
class ContactPage;
class EraseDialog;

/// Erases a person, after saying what will go, or writes everything about them into a file.
class PersonController final : public QObject
{
    Q_OBJECT

public:
    PersonController(Session &session, Actions &actions, ContactPage &page);

Q_SIGNALS:
    void failed(const QString &happened, const QString &means);
    void done(const QString &words);

private:
    void ask();
    void erase(qint64 contactId, const QPointer<EraseDialog> &dialog);
    void exportOne(qint64 contactId);
    void write(qint64 contactId, const QString &path);
    void erased(const ErasureReport &report);

    Session &m_session;
    Actions &m_actions;
    ContactPage &m_page;
};

} // namespace guestwright
