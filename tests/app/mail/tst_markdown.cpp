#include "app/mail/markdown.h"
#include "app/mail/textwrap.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renders_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs") << u"One *two*\nthree.\n\n**Four**"_s
                                    << "<p>One <em>two</em>\nthree.</p>\n<p><strong>Four</strong></p>"_ba
                                    << u"One two three.\n\nFour"_s;
        QTest::newRow("list") << u"Choose:\n\n- a mug\n- a book\n\nBye"_s
                              << "<p>Choose:</p>\n<ul>\n<li>a mug</li>\n<li>a book</li>\n</ul>\n<p>Bye</p>"_ba
                              << u"Choose:\n\n- a mug\n- a book\n\nBye"_s;
        QTest::newRow("numbers") << u"3. a\n4. b"_s << "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>"_ba
                                 << u"3. a\n4. b"_s;
        QTest::newRow("heading") << u"# Hi\n\nyou"_s << "<p><strong>Hi</strong></p>\n<p>you</p>"_ba << u"Hi\n\nyou"_s;
        QTest::newRow("link") << u"[us](https://example.org/?a=1&b=2)"_s
                              << "<p><a href=\"https://example.org/?a=1&amp;b=2\">us</a></p>"_ba
                              << u"us <https://example.org/?a=1&b=2>"_s;
        QTest::newRow("bare link") << u"See https://example.org/x now"_s
                                   << "<p>See <a href=\"https://example.org/x\">https://example.org/x</a> now</p>"_ba
                                   << u"See https://example.org/x now"_s;
        QTest::newRow("mail") << u"[write](mailto:a@example.org)"_s
                              << "<p><a href=\"mailto:a@example.org\">write</a></p>"_ba
                              << u"write <mailto:a@example.org>"_s;
        QTest::newRow("entities") << u"a &amp; b &#65; &euro;"_s << u"<p>a &amp; b A €</p>"_s.toUtf8()
                                  << u"a & b A €"_s;
        QTest::newRow("picture") << u"![a cat](https://tracker.example/x.png)"_s << "<p>a cat</p>"_ba << u"a cat"_s;
        QTest::newRow("nothing") << u""_s << ""_ba << u""_s;
    }
    void renders()
    {
        QFETCH(const QString, markdown);
        QFETCH(const QByteArray, html);
        QFETCH(const QString, text);
        QCOMPARE(markdownToHtml(markdown), html);
        QCOMPARE(markdownToText(markdown), text);
    }

    void letsNothingThrough_data()
    {
        QTest::addColumn<QString>("markdown");
        for (const char *payload : {"<script>alert(1)</script>",
                                    "<img src=x onerror=alert(1)>",
                                    "[x](javascript:alert(1))",
                                    "[x](JaVaScRiPt:alert(1))",
                                    "[x](javascript&#58;alert(1))",
                                    "[x](&#x6a;avascript:alert(1))",
                                    "[x](javascript&colon;alert(1))",
                                    "[x](data:text/html;base64,PHNjcmlwdD4=)",
                                    "[x](vbscript:x)",
                                    "[x](file:///etc/passwd)",
                                    "[x](//evil.example)",
                                    "[x](\\\\evil\\share)",
                                    "<javascript:alert(1)>",
                                    "[x](https://a.example/\"onmouseover=\"alert(1))",
                                    "[x](https:///nohost)",
                                    "<a href='javascript:x'>y</a>",
                                    "[x]: javascript:alert(1)\n\n[x]",
                                    "<style>p{}</style>",
                                    "<!-- --><b>x</b>",
                                    "[x](<java\nscript:alert(1)>)",
                                    "`<script>`",
                                    "    <script>",
                                    "```\n<script>\n```",
                                    "![x](javascript:alert(1))",
                                    "&lt;script&gt;"}) {
            QTest::newRow(QByteArray(payload).simplified().constData()) << QString::fromLatin1(payload);
        }
    }
    void letsNothingThrough()
    {
        QFETCH(const QString, markdown);
        QByteArray html = markdownToHtml(markdown);
        const QByteArrayList own{"<p>",
                                 "</p>",
                                 "<pre>",
                                 "</pre>",
                                 "<code>",
                                 "</code>",
                                 "</a>",
                                 "<a href=\"https://a.example/%22onmouseover=%22alert(1)\">",
                                 "<a href=\"https://a.example/&quot;onmouseover=&quot;alert(1)\">"};
        for (const QByteArray &tag : own) {
            html.replace(tag, "");
        }
        QVERIFY2(!html.contains('<') && !html.contains('>'), html.constData());
    }

    void wrapsAtBlanksOnly()
    {
        const QString link = u"https://gift.example.org/"_s + u"x"_s.repeated(100);
        const QString wrapped = wrapText(u"word "_s.repeated(40).trimmed() + u"\n"_s + link + u"\n- "_s
                                         + u"item "_s.repeated(30).trimmed() + u"\n-- \nPrivacy: "_s + link);
        const QStringList lines = wrapped.split(u'\n');
        QVERIFY(lines.contains(link));
        QVERIFY(lines.contains(u"-- "_s));
        QVERIFY(lines.contains(u"Privacy:"_s));
        for (const QString &line : lines) {
            QVERIFY2(line.size() <= 76 || !line.contains(u' '), qPrintable(line));
        }
        QVERIFY(lines.at(lines.indexOf(link) + 2).startsWith(u"  item"_s));
        QCOMPARE(wrapped.simplified().count(u"word"_s), 40);
    }
};

GUESTWRIGHT_TEST(tst_markdown, MarkdownTest)
#include "tst_markdown.moc"
