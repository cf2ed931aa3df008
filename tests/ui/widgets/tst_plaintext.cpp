#include "models/store/itemdatarole.h"
#include "tests/support/testrunner.h"
#include "ui/widgets/journeydelegate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plainmessagebox.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/sidebardelegate.h"
#include "ui/widgets/statusdelegate.h"
#include "ui/widgets/whendelegate.h"

#include <QDirIterator>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

/// A hundred texts that Qt would show as rich text, load something for, or lay out differently.
QStringList payloads()
{
    const QStringList shapes = {
        u"<b>%1</b>"_s,
        u"<img src=\"http://127.0.0.1:9/%1.png\">"_s,
        u"<img src='file:///etc/%1'>"_s,
        u"<a href=\"http://127.0.0.1:9/%1\">here</a>"_s,
        u"<html><body bgcolor=red>%1</body></html>"_s,
        u"<!DOCTYPE html><p>%1"_s,
        u"<qt>%1</qt>"_s,
        u"<table><tr><td background='http://127.0.0.1:9/%1'></td></tr></table>"_s,
        u"<style>* { color: red }</style>%1"_s,
        u"<font color=red size=7>%1</font>"_s,
        u"<h1>%1</h1>"_s,
        u"<br/>%1"_s,
        u"&lt;b&gt;%1&lt;/b&gt;"_s,
        u"<script>%1</script>"_s,
        u"# %1\n* <b>point</b>"_s,
        u"<svg onload=\"%1\"/>"_s,
        u"<link rel=stylesheet href=\"\\\\host\\%1\">"_s,
        u"Ada <b>%1</b> Lovelace"_s,
        u"<p style=\"font-size:72px\">%1</p>"_s,
        u"<ol><li>%1</ol>"_s,
    };
    QStringList all;
    for (const QString &shape : shapes) {
        for (const QString &name : {u"ada"_s, u"9"_s, u"محمد"_s, u"a&b"_s, u"  x\t"_s}) {
            all << shape.arg(name);
        }
    }
    return all;
}

/// What a tooltip shows in the end.
QString shownByToolTip(const QString &tip)
{
    if (!Qt::mightBeRichText(tip)) {
        return tip;
    }
    QTextDocument document;
    document.setHtml(tip);
    return document.toPlainText();
}

QImage drawCell(const QAbstractItemDelegate &delegate, const QModelIndex &index)
{
    QImage image(900, 44, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    delegate.paint(&painter, option, index);
    return image;
}

/// The same text in letters alone: every '<' and '&' taken for what Qt never reads as markup.
QString unmarked(QString text)
{
    return text.replace(u'<', QChar(0x2039)).replace(u'&', QChar(0xFF06));
}

} // namespace

/// I1: data is never shown as rich text, wherever it is shown.
class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsShowLetters()
    {
        PlainLabel label;
        for (const QString &payload : payloads()) {
            label.setText(payload);
            QCOMPARE(label.textFormat(), Qt::PlainText);
            QCOMPARE(label.text(), payload);
            QVERIFY2(label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(payload.section(u'\n', 0, 0)) - 1
                         || payload.contains(u'\t'),
                     qPrintable(payload));
            QVERIFY(label.findChildren<QObject *>(u"qt_rich_text_control"_s).isEmpty());
        }
    }

    void tooltipsShowLetters()
    {
        for (const QString &payload : payloads()) {
            const QString tip = plainToolTip(payload);
            const QString shown = shownByToolTip(tip);
            QCOMPARE(shown.simplified(), payload.simplified());
            QVERIFY2(!tip.contains(u"<img"_s) && !tip.contains(u"<a "_s), qPrintable(tip));
        }
        QCOMPARE(plainToolTip(u"Tomás Ruiz <tomas@ruiz.example>"_s).isEmpty(), false);
        QCOMPARE(shownByToolTip(plainToolTip(u"Tomás Ruiz <tomas@ruiz.example>"_s)),
                 u"Tomás Ruiz <tomas@ruiz.example>"_s);
        QCOMPARE(plainToolTip({}), QString());
    }

    void delegatesDrawLetters_data()
    {
        QTest::addColumn<QAbstractItemDelegate *>("delegate");
        QTest::newRow("name") << static_cast<QAbstractItemDelegate *>(new RowDelegate(TextLook::Name, this));
        QTest::newRow("plain") << static_cast<QAbstractItemDelegate *>(new RowDelegate(TextLook::Plain, this));
        QTest::newRow("number") << static_cast<QAbstractItemDelegate *>(new RowDelegate(TextLook::Number, this));
        QTest::newRow("status") << static_cast<QAbstractItemDelegate *>(new StatusDelegate(inviteStatusPill, this));
        QTest::newRow("journey") << static_cast<QAbstractItemDelegate *>(new JourneyDelegate(this));
        QTest::newRow("when") << static_cast<QAbstractItemDelegate *>(new WhenDelegate(this));
        QTest::newRow("sidebar") << static_cast<QAbstractItemDelegate *>(new SidebarDelegate(this));
    }

    /// Markup would vanish and take its letters along: each payload draws as much ink as its letters do.
    void delegatesDrawLetters()
    {
        QFETCH(QAbstractItemDelegate *, delegate);
        QStandardItemModel model(1, 1);
        for (const QString &payload : payloads()) {
            model.setData(model.index(0, 0), payload);
            const QImage drawn = drawCell(*delegate, model.index(0, 0));
            model.setData(model.index(0, 0), unmarked(payload));
            const QImage letters = drawCell(*delegate, model.index(0, 0));
            const double ratio = double(inked(drawn)) / inked(letters);
            QVERIFY2(ratio > 0.7 && ratio < 1.4, qPrintable(u"%1: %2"_s.arg(payload).arg(ratio)));
            QVERIFY2(!hasRed(drawn), qPrintable(payload));
        }
    }

    void messageBoxesShowLetters()
    {
        for (const QString &payload : payloads()) {
            const PlainMessageBox box(QMessageBox::Warning, u"Guestwright"_s, payload, payload);
            const auto labels = box.findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                QCOMPARE(label->textFormat(), Qt::PlainText);
            }
            QCOMPARE(box.textFormat(), Qt::PlainText);
        }
    }

    /// The sources hold no other way to show data as rich text.
    void noWidgetGoesAround()
    {
        const QString root = qEnvironmentVariable("GUESTWRIGHT_SOURCE_DIR");
        if (root.isEmpty()) {
            QSKIP("GUESTWRIGHT_SOURCE_DIR is not set");
        }
        static const QRegularExpression forbidden(
            u"(new QLabel\\(|QLabel [a-z]\\w*[({;]|QMessageBox::(information|warning|critical|question|about)|"
            u"setStyleSheet\\(|new QTextBrowser|Qt::RichText|Qt::AutoText|setHtml\\(|setWhatsThis\\()"_s);
        static const QRegularExpression tip(
            u"(setToolTip|QToolTip::showText)\\((?!.*(plainToolTip|tr\\())"_s);
        int files = 0;
        for (const QString &folder : {u"ui"_s, u"app/desktop"_s}) {
            QDirIterator walk(root + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                QFile file(walk.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                ++files;
                const QString name = walk.fileName();
                const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
                for (qsizetype at = 0; at < lines.size(); ++at) {
                    const QString line = lines.at(at).section(u"//"_s, 0, 0);
                    const QString where = u"%1:%2: %3"_s.arg(name).arg(at + 1).arg(line.trimmed());
                    // A mail's HTML is shown by the one browser that opens nothing (tst_templatedialogs).
                    const bool isExempt = name.startsWith(u"plain"_s) || name.startsWith(u"mailbrowser"_s);
                    QVERIFY2(!forbidden.match(line).hasMatch() || isExempt, qPrintable(where));
                    const QString joined = line + lines.value(at + 1);
                    const bool ofItem = line.contains(u"item->setToolTip"_s); // a role, shown by a delegate
                    QVERIFY2(!tip.match(line).hasMatch() || !tip.match(joined).hasMatch() || ofItem, qPrintable(where));
                }
            }
        }
        QVERIFY(files > 50);
    }

private:
    static int inked(const QImage &image)
    {
        const QRgb ground = image.pixel(image.width() - 1, 2);
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            found += int(image.width() - std::count(line, line + image.width(), ground));
        }
        return found;
    }

    static bool hasRed(const QImage &image)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.red() > 200 && pixel.green() < 60 && pixel.blue() < 60) {
                    return true;
                }
            }
        }
        return false;
    }
};

GUESTWRIGHT_TEST(tst_plaintext, PlainTextTest)

#include "tst_plaintext.moc"
