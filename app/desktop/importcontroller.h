#pragma once

#include "app/desktop/session.h"
#include "models/contacts/contact.h"
#include "models/contacts/importchoices.h"

namespace guestwright {

struct Actions;
class ImportDialog;
class MainWindow;

/// Reads people from a file into the contact book: asks for it, shows what will become of its rows, does it.
class ImportController final : public QObject
{
    Q_OBJECT

public:
    ImportController(Session &session, Actions &actions, MainWindow &window);

    /// Goes on from where the file is chosen.
    void openFile(const QString &path);
    /// The same with everything as it was said before.
    void openAgain(const BegunWork &work);

Q_SIGNALS:
    void done(const QString &words);
    void failed(const QString &happened, const QString &means);
    /// A dialog about a file was closed.
    void closed();

private:
    void askForFile();
    void readLists(const BegunWork &work);
    void openImport(const BegunWork &work, const QList<ContactList> &lists);
    void preview(ImportDialog *dialog, const QString &path, const ImportChoices &choices);
    void dryRun(ImportDialog *dialog, const QString &path, const ImportChoices &choices);
    void run(ImportDialog *dialog, const QString &path, const ImportChoices &choices, const QString &listName);
    void saveRejected(ImportDialog *dialog, const QString &path, const ImportChoices &choices);

    Session &m_session;
    MainWindow &m_window;
};

} // namespace guestwright
