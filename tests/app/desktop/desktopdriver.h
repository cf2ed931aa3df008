#pragma once

#include "app/campaigning/changeworkspace.h"
#include "app/desktop/desktop.h"
#include "models/invites/invitetablemodel.h"
#include "ui/actions.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

namespace guestwright::test {

using namespace Qt::StringLiterals;

/// A composed desktop for each test function, over a workspace of its own, driven through the names of its widgets.
class DesktopDriver : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase()
    {
        // A place of its own for each process: tests that run beside each other must not meet.
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_settings.filePath(u"data"_s)));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Guestwright"_s);
        QCoreApplication::setApplicationName(u"guestwright-test"_s);
        m_pictures = QDir(qEnvironmentVariable("GUESTWRIGHT_SCREENSHOTS", QDir::current().filePath(u"screenshots"_s)));
        QVERIFY(m_pictures.mkpath(u"."_s));
    }

    void init()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
        QSettings().clear();
        m_desktop = std::make_unique<Desktop>([] { return now(); });
    }

    void cleanup()
    {
        m_desktop.reset();
        applyTheme(*qApp, Theme::Light);
    }

protected:
    static Instant now() { return fromMsecs(1'810'000'000'000); }

    void openSample()
    {
        m_desktop->start({});
        QTRY_VERIFY(m_desktop->session().isOpen());
        m_desktop->actions().openSample->trigger();
        auto *table = find<DataTable>("inviteTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QTRY_VERIFY(!find<QLabel>("campaignNameLabel")->text().isEmpty());
    }

    template <typename Widget> Widget *find(const char *name)
    {
        auto *found = m_desktop->window().findChild<Widget *>(QLatin1String(name));
        if (!found) {
            qFatal("there is no %s", name);
        }
        return found;
    }

    void shoot(const QString &name) { shoot(m_desktop->window(), name); }

    void shoot(QWidget &widget, const QString &name)
    {
        QCoreApplication::processEvents();
        QVERIFY(widget.grab().save(m_pictures.filePath(name + u".png"_s)));
    }

    void showInvites()
    {
        m_desktop->actions().tabs->actions().at(1)->trigger();
        auto *table = find<DataTable>("inviteTable");
        QTRY_VERIFY(table->isVisible() && !textAt(*table, 0, InviteTableModel::NameColumn).isEmpty());
    }

    void addFolderAccount()
    {
        const MailAccount account{
            .name = u"Folder"_s, .transport = MailAccount::Transport::Folder, .path = m_mail.path()};
        bool saved = false;
        m_desktop->session().write(
            this, [account](Database &db) { return saveAccount(db, account, now()); },
            [&saved](const Result<MailAccount> &stored) { saved = stored.has_value(); });
        QTRY_VERIFY(saved);
    }

    QDialog *dialog(const char *name)
    {
        QDialog *found = nullptr;
        [&] {
            QTRY_VERIFY2((found = m_desktop->window().findChild<QDialog *>(QLatin1String(name))) && found->isVisible(),
                         name);
        }();
        if (!found) {
            qFatal("there is no %s", name);
        }
        return found;
    }

    static void enter(QDialog *dialog, const char *field, const QString &text)
    {
        auto *edit = dialog->findChild<QLineEdit *>(QLatin1String(field));
        QVERIFY2(edit, field);
        edit->setText(text);
    }

    static void accept(QDialog *dialog)
    {
        const QPointer<QDialog> open = dialog;
        auto *primary = dialog->findChild<QAbstractButton *>(u"primaryButton"_s);
        QTRY_VERIFY(primary->isEnabled());
        primary->click();
        QTRY_VERIFY(!open);
    }

    static QString textAt(const DataTable &table, int row, int column)
    {
        return table.model()->index(row, column).data().toString();
    }

    QTemporaryDir m_settings;
    QTemporaryDir m_mail;
    QDir m_pictures;
    std::unique_ptr<Desktop> m_desktop;
};

} // namespace guestwright::test
