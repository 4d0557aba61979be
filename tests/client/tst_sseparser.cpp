// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/sseparser.h"

#include <QTest>

using namespace chatelaine;
using Events = std::vector<ServerSentEvent>;
Q_DECLARE_METATYPE(Events)

class TestSseParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAStreamIntoEvents_data();
    void cutsAStreamIntoEvents();
    void comesToTheSameByteByByte_data() { cutsAStreamIntoEvents_data(); }
    void comesToTheSameByteByByte();
    void remembersTheLastIdOverEvents();
    void hearsHowLongToWait();
    void breaksOnALineWithoutEnd();
    void breaksOnAnEventWithoutEnd();
};

void TestSseParser::cutsAStreamIntoEvents_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<Events>("expected");
    QTest::newRow("one event with a name and an id")
        << QByteArray("event: key\nid: 7\ndata: {}\n\n") << Events{{"key", "{}", "7"}};
    QTest::newRow("lines end with CR and LF")
        << QByteArray("id: 7\r\ndata: a\r\n\r\n") << Events{{"message", "a", "7"}};
    QTest::newRow("lines end with CR alone") << QByteArray("id: 7\rdata: a\r\r") << Events{{"message", "a", "7"}};
    QTest::newRow("several lines of data are joined")
        << QByteArray("data: a\ndata: b\n\n") << Events{{"message", "a\nb", ""}};
    QTest::newRow("one space after the colon goes, no more")
        << QByteArray("data:  a\n\n") << Events{{"message", " a", ""}};
    QTest::newRow("a line without a colon is a field without a value")
        << QByteArray("data\n\n") << Events{{"message", "", ""}};
    QTest::newRow("a comment is nothing") << QByteArray(": still here\n\n") << Events{};
    QTest::newRow("an event without data is not told")
        << QByteArray("event: key\n\ndata: b\n\n") << Events{{"message", "b", ""}};
    QTest::newRow("an event that is not ended is not told") << QByteArray("data: a\n") << Events{};
    QTest::newRow("a byte order mark is skipped once") << QByteArray("\xEF\xBB\xBF"
                                                                     "data: a\n\n")
                                                       << Events{{"message", "a", ""}};
    QTest::newRow("an unknown field is skipped")
        << QByteArray("colour: red\ndata: a\n\n") << Events{{"message", "a", ""}};
    QTest::newRow("an id with a null is not taken")
        << QByteArray("id: 1\n\nid: 2\0z\ndata: a\n\n", 24) << Events{{"message", "a", "1"}};
}

void TestSseParser::cutsAStreamIntoEvents()
{
    QFETCH(QByteArray, stream);
    QFETCH(Events, expected);
    SseParser parser;
    QCOMPARE(parser.feed(stream), expected);
}

void TestSseParser::comesToTheSameByteByByte()
{
    QFETCH(QByteArray, stream);
    QFETCH(Events, expected);
    SseParser parser;
    Events events;
    for (const char byte : stream)
        for (const ServerSentEvent &event : parser.feed(QByteArrayView(&byte, 1)))
            events.push_back(event);
    QCOMPARE(events, expected);
}

void TestSseParser::remembersTheLastIdOverEvents()
{
    SseParser parser;
    QCOMPARE(parser.feed("id: 4\ndata: a\n\ndata: b\n\n"), (Events{{"message", "a", "4"}, {"message", "b", "4"}}));
    QCOMPARE(parser.lastId(), QByteArray("4"));
}

void TestSseParser::hearsHowLongToWait()
{
    SseParser parser;
    parser.feed("retry: soon\n\n");
    QVERIFY(!parser.retry());
    parser.feed("retry: 2500\n\n");
    QCOMPARE(parser.retry(), std::optional(std::chrono::milliseconds(2500)));
}

void TestSseParser::breaksOnALineWithoutEnd()
{
    SseParser parser;
    parser.feed(QByteArray(SseParser::longestLine, 'x'));
    QVERIFY(!parser.isBroken());
    parser.feed("x");
    QVERIFY(parser.isBroken());
    QVERIFY(parser.feed("\n\ndata: a\n\n").empty());
}

void TestSseParser::breaksOnAnEventWithoutEnd()
{
    SseParser parser;
    const QByteArray line = "data: " + QByteArray(1000 * 1000, 'x') + '\n';
    for (int i = 0; i < 4; ++i)
        parser.feed(line);
    QVERIFY(!parser.isBroken());
    parser.feed(line);
    QVERIFY(parser.isBroken());
}

QTEST_GUILESS_MAIN(TestSseParser)
#include "tst_sseparser.moc"
