#include "app/desktop/desktop.h"
#include "app/desktop/sampleworkspace.h"
#include "models/invites/invitetablemodel.h"
#include "tests/support/testrunner.h"
#include "ui/actions.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/tabbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

/// Drives the composed window over a real workspace, through the names of its widgets.
class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
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

    void startsWithWhatToDo()
    {
        m_desktop->start({});
        QTRY_VERIFY(m_desktop->session().isOpen());
        QTRY_VERIFY(find<QWidget>("startPage")->isVisible());
        QVERIFY(find<QAbstractButton>("startCreateCampaignButton")->isEnabled());
        shoot(u"empty-state"_s);
    }

    void looksAroundInTheSample()
    {
        openSample();
        auto *table = find<DataTable>("inviteTable");
        QVERIFY(table->model()->rowCount() > 20);
        shoot(u"overview"_s);
        m_desktop->actions().tabs->actions().at(1)->trigger();
        table->selectRow(0);
        QTRY_VERIFY(find<QWidget>("invitePanel")->isVisible());
        QTRY_VERIFY(table->model()->index(0, InviteTableModel::NameColumn).data().isValid());
        QTest::qWait(100);
        shoot(u"main"_s);
        applyTheme(*qApp, Theme::Dark);
        shoot(u"main-dark"_s);
    }

private:
    static Instant now() { return fromMsecs(1'810'000'000'000); }

    void openSample()
    {
        m_desktop->start({});
        QTRY_VERIFY(m_desktop->session().isOpen());
        m_desktop->actions().openSample->trigger();
        auto *table = find<DataTable>("inviteTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
    }

    template <typename Widget> Widget *find(const char *name)
    {
        auto *found = m_desktop->window().findChild<Widget *>(QLatin1String(name));
        if (!found) {
            qFatal("there is no %s", name);
        }
        return found;
    }

    void shoot(const QString &name)
    {
        QCoreApplication::processEvents();
        QVERIFY(m_desktop->window().grab().save(m_pictures.filePath(name + u".png"_s)));
    }

    QTemporaryDir m_settings;
    QDir m_pictures;
    std::unique_ptr<Desktop> m_desktop;
};

GUESTWRIGHT_TEST(tst_desktop, DesktopTest)

#include "tst_desktop.moc"
