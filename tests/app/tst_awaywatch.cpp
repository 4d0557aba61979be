// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/awaywatch.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

/// A desktop's screen saver and a computer's login manager, as they speak on a bus of the test's own.
class TestAwayWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hearsTheScreenLock_data();
    void hearsTheScreenLock();
    void hearsTheComputerFallAsleep();
    void livesWithoutABus();

private:
    void say(const QString &path, const QString &interface, const QString &signal, bool value)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, signal);
        message << value;
        QVERIFY(m_desktop.send(message));
    }

    QDBusConnection m_desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
};

void TestAwayWatch::initTestCase()
{
    QVERIFY(m_desktop.isConnected());
}

void TestAwayWatch::hearsTheScreenLock_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::newRow("as freedesktop.org says it")
        << u"/org/freedesktop/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("as KDE says it") << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("as GNOME says it") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s;
}

void TestAwayWatch::hearsTheScreenLock()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    AwayWatch watch(QDBusConnection(u"none"_s), QDBusConnection::sessionBus());
    QSignalSpy left(&watch, &AwayWatch::left);
    say(path, interface, u"ActiveChanged"_s, false);
    say(path, interface, u"ActiveChanged"_s, true);
    QTRY_COMPARE(left.count(), 1);
}

void TestAwayWatch::hearsTheComputerFallAsleep()
{
    QVERIFY(m_desktop.registerService(u"org.freedesktop.login1"_s));
    AwayWatch watch(QDBusConnection::sessionBus(), QDBusConnection(u"none"_s));
    QSignalSpy left(&watch, &AwayWatch::left);
    const QString path = u"/org/freedesktop/login1"_s;
    say(path, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, false);
    say(path, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, true);
    QTRY_COMPARE(left.count(), 1);
}

void TestAwayWatch::livesWithoutABus()
{
    AwayWatch watch(QDBusConnection(u"none"_s), QDBusConnection(u"none"_s));
    QSignalSpy left(&watch, &AwayWatch::left);
    say(u"/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, true);
    QTest::qWait(100);
    QCOMPARE(left.count(), 0);
}

} // namespace chatelaine

QTEST_MAIN(chatelaine::TestAwayWatch)
#include "tst_awaywatch.moc"
