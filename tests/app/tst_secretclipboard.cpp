// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestSecretClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lendsTheTextMarkedAsASecret();
    void takesItBackAfterACountdown();
    void leavesAloneWhatSomebodyCopiedSince();
    void takesItBackWhenItEnds();
};

namespace {

std::shared_ptr<const Secret> secret()
{
    return std::make_shared<const Secret>(QByteArrayView("sk_live_invented"));
}

QString pasted()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

void TestSecretClipboard::lendsTheTextMarkedAsASecret()
{
    SecretClipboard clipboard;
    clipboard.copy(secret(), 30s);
    QCOMPARE(pasted(), u"sk_live_invented"_s);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    QVERIFY(QGuiApplication::clipboard()->text(QClipboard::Selection).isEmpty());
    QCOMPARE(clipboard.secondsLeft(), 30);
}

void TestSecretClipboard::takesItBackAfterACountdown()
{
    SecretClipboard clipboard;
    QSignalSpy seconds(&clipboard, &SecretClipboard::secondsLeftChanged);
    clipboard.copy(secret(), 2s);
    QTRY_COMPARE(seconds.count(), 3);
    QCOMPARE(seconds[0][0].toInt(), 2);
    QCOMPARE(seconds[1][0].toInt(), 1);
    QCOMPARE(seconds[2][0].toInt(), 0);
    QCOMPARE(pasted(), QString());
}

void TestSecretClipboard::leavesAloneWhatSomebodyCopiedSince()
{
    SecretClipboard clipboard;
    clipboard.copy(secret(), 30s);
    QGuiApplication::clipboard()->setText(u"a recipe"_s);
    QTRY_COMPARE(clipboard.secondsLeft(), 0);
    clipboard.clear();
    QCOMPARE(pasted(), u"a recipe"_s);
}

void TestSecretClipboard::takesItBackWhenItEnds()
{
    {
        SecretClipboard clipboard;
        clipboard.copy(secret(), 30s);
    }
    QCOMPARE(pasted(), QString());
}

} // namespace chatelaine

QTEST_MAIN(chatelaine::TestSecretClipboard)
#include "tst_secretclipboard.moc"
