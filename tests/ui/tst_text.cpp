// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/label.h"
#include "ui/parts/text.h"
#include "ui/theme/apply.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace chatelaine;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatDeceives_data();
    void showsWhatDeceives();
    void interpretsNoMarkup();
    void elidesInsteadOfGrowing();
    void keepsItsWeightAndItsLineInAnotherTheme();
};

void TestText::showsWhatDeceives_data()
{
    QTest::addColumn<QString>("hostile");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a name like any") << u"Checkout – Zürich 東京"_s << u"Checkout – Zürich 東京"_s;
    QTest::newRow("an override that turns the order round") << u"live\u202Etset"_s << u"live\uFFFDtset"_s;
    QTest::newRow("an isolate that is never closed") << u"\u2066key"_s << u"\uFFFDkey"_s;
    QTest::newRow("a zero width space") << u"pay\u200Bout"_s << u"pay\uFFFDout"_s;
    QTest::newRow("a bell") << u"a\ab"_s << u"a\uFFFDb"_s;
    QTest::newRow("a line separator") << u"a\u2028b"_s << u"a\uFFFDb"_s;
    QTest::newRow("a joiner that scripts need") << u"न\u200Dम"_s << u"न\u200Dम"_s;
}

void TestText::showsWhatDeceives()
{
    QFETCH(QString, hostile);
    QTEST(safeText(hostile), "shown");
}

void TestText::interpretsNoMarkup()
{
    const Label label(u"<img src=/etc/passwd><b>bold</b>"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void TestText::elidesInsteadOfGrowing()
{
    ElidedLabel label(QString(400, u'x'));
    QCOMPARE(label.minimumSizeHint().width(), 40);
    label.resize(120, 20);
    QVERIFY(label.isElided());
    QCOMPARE(label.accessibleName().size(), 400);
}

void TestText::keepsItsWeightAndItsLineInAnotherTheme()
{
    applyTheme(*qApp, Settings::Theme::Light);
    Label label(u"invoices:write"_s, TextStyle::Mono);
    label.setStrong(true);
    label.setStruck(true);
    label.show();
    applyTheme(*qApp, Settings::Theme::Dark);
    QTest::qWait(20);
    QCOMPARE(label.font().weight(), QFont::Medium);
    QVERIFY(label.font().strikeOut());
    label.setStruck(false);
    QVERIFY(!label.font().strikeOut());
}

QTEST_MAIN(TestText)
#include "tst_text.moc"
