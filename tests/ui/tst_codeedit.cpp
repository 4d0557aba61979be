// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/codeedit.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestCodeEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesDigitsOnly_data();
    void takesDigitsOnly();
    void takesAPastedCodeWhole_data();
    void takesAPastedCodeWhole();
    void saysOnceThatItIsComplete();
    void goesBackDigitByDigit();
    void isOneFieldToAScreenReader();
    void keepsItsBoxesInOrderFromRightToLeft();
};

void TestCodeEdit::takesDigitsOnly_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("digits") << u"418234"_s << u"418234"_s;
    QTest::newRow("letters between them") << u"4a1b8c"_s << u"418"_s;
    QTest::newRow("a space where authenticators show one") << u"418 234"_s << u"418234"_s;
    QTest::newRow("more than six") << u"4182345"_s << u"418234"_s;
    QTest::newRow("nothing of it a digit") << u"x-y"_s << QString();
}

void TestCodeEdit::takesDigitsOnly()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    CodeEdit edit;
    QTest::keyClicks(&edit, typed);
    QCOMPARE(edit.text(), code);
    QCOMPARE(edit.isComplete(), code.size() == 6);
    QCOMPARE(edit.code()->view().toByteArray(), code.toLatin1());
}

void TestCodeEdit::takesAPastedCodeWhole_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("as it is") << u"418234"_s;
    QTest::newRow("in two groups") << u"418 234"_s;
    QTest::newRow("with what a message says around it") << u"  418-234\n"_s;
    QTest::newRow("in Arabic digits") << u"٤١٨٢٣٤"_s;
}

void TestCodeEdit::takesAPastedCodeWhole()
{
    QFETCH(QString, pasted);
    CodeEdit edit;
    QSignalSpy completed(&edit, &CodeEdit::completed);
    QGuiApplication::clipboard()->setText(pasted);
    QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit.text(), u"418234"_s);
    QCOMPARE(completed.count(), 1);
}

void TestCodeEdit::saysOnceThatItIsComplete()
{
    CodeEdit edit;
    QSignalSpy completed(&edit, &CodeEdit::completed);
    QTest::keyClicks(&edit, u"41823"_s);
    QCOMPARE(completed.count(), 0);
    QTest::keyClicks(&edit, u"4"_s);
    QCOMPARE(completed.count(), 1);
    QTest::keyClicks(&edit, u"99"_s);
    QCOMPARE(completed.count(), 1);
    edit.clear();
    QTest::keyClicks(&edit, u"111111"_s);
    QCOMPARE(completed.count(), 2);
}

void TestCodeEdit::goesBackDigitByDigit()
{
    CodeEdit edit;
    QTest::keyClicks(&edit, u"418"_s);
    QTest::keyClick(&edit, Qt::Key_Home);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QCOMPARE(edit.text(), u"41"_s);
}

void TestCodeEdit::isOneFieldToAScreenReader()
{
    CodeEdit edit;
    edit.setAccessibleName(u"Code from your authenticator"_s);
    QAccessibleInterface *const seen = QAccessible::queryAccessibleInterface(&edit);
    QCOMPARE(seen->role(), QAccessible::EditableText);
    QCOMPARE(seen->childCount(), 0);
    QCOMPARE(seen->text(QAccessible::Name), u"Code from your authenticator"_s);
}

void TestCodeEdit::keepsItsBoxesInOrderFromRightToLeft()
{
    QWidget parent;
    parent.setLayoutDirection(Qt::RightToLeft);
    CodeEdit edit(&parent);
    edit.resize(356, 48);
    for (int digit = 1; digit < CodeEdit::digits; ++digit)
        QVERIFY(edit.box(digit).left() > edit.box(digit - 1).right());
    QVERIFY(edit.box(5).right() < 356);
    QCOMPARE(edit.box(3).left() - edit.box(2).right() - 1, 16);
    QCOMPARE(edit.box(1).left() - edit.box(0).right() - 1, 8);
}

QTEST_MAIN(TestCodeEdit)
#include "tst_codeedit.moc"
