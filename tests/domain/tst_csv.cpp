// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/csv.h"

#include <QTest>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingToRun_data();
    void leavesNothingToRun();
    void quotesWhatWouldBreakARecord_data();
    void quotesWhatWouldBreakARecord();
    void endsARecordAsTheStandardSays();
};

void TestCsv::leavesNothingToRun_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("a formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("a command that older spreadsheets start") << u"=cmd|' /C calc'!A0"_s << u"'=cmd|' /C calc'!A0"_s;
    QTest::newRow("a plus") << u"+49 30 1234"_s << u"'+49 30 1234"_s;
    QTest::newRow("a minus") << u"-2"_s << u"'-2"_s;
    QTest::newRow("an at sign") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("a tab before a formula") << u"\t=1"_s << u"\"'\t=1\""_s;
    QTest::newRow("a carriage return before a formula") << u"\r=1"_s << u"\"'\r=1\""_s;
    QTest::newRow("a line feed before a formula") << u"\n=1"_s << u"\"'\n=1\""_s;
    QTest::newRow("blanks before a formula") << u"  =1"_s << u"'  =1"_s;
    QTest::newRow("a wide equals sign") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("a formula with a separator is quoted, too") << u"=A1,B1"_s << u"\"'=A1,B1\""_s;
    QTest::newRow("a name stays as it is") << u"POS Integration"_s << u"POS Integration"_s;
    QTest::newRow("a sign within a text is harmless") << u"a=b@c"_s << u"a=b@c"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestCsv::leavesNothingToRun()
{
    QFETCH(QString, text);
    QTEST(csv::cell(text), "cell");
}

void TestCsv::quotesWhatWouldBreakARecord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("a comma") << u"a, b"_s << u"\"a, b\""_s;
    QTest::newRow("a semicolon, which separates in half of Europe") << u"a; b"_s << u"\"a; b\""_s;
    QTest::newRow("a quotation mark is doubled") << u"the \"old\" key"_s << u"\"the \"\"old\"\" key\""_s;
    QTest::newRow("a line's end") << u"a\nb"_s << u"\"a\nb\""_s;
}

void TestCsv::quotesWhatWouldBreakARecord()
{
    QFETCH(QString, text);
    QTEST(csv::cell(text), "cell");
}

void TestCsv::endsARecordAsTheStandardSays()
{
    QCOMPARE(csv::record({u"Zahlstelle, Malmö"_s, u"=1"_s, QString()}), QByteArray("\"Zahlstelle, Malmö\",'=1,\r\n"));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
