// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsQuietly();
    void remembersAllOfIt();
    void tellsOfAChangeOnce();
    void survivesAFileThatSomebodyEdited();
};

void TestSettings::startsQuietly()
{
    QTemporaryDir directory;
    const Settings settings(directory.path());
    QCOMPARE(settings.theme(), Settings::Theme::System);
    QCOMPARE(settings.textPercent(), 100);
    QCOMPARE(settings.language(), QString());
    QCOMPARE(settings.clipboardSeconds(), 30);
    QVERIFY(!settings.reducedMotion());
    QVERIFY(settings.detailsShown());
}

void TestSettings::remembersAllOfIt()
{
    QTemporaryDir directory;
    {
        Settings settings(directory.path());
        settings.setTheme(Settings::Theme::Dark);
        settings.setTextPercent(125);
        settings.setLanguage(u"de"_s);
        settings.setReducedMotion(true);
        settings.setClipboardSeconds(15);
        settings.setGeometry("geometry");
        settings.setWorkspace(u"ws_1"_s);
        settings.setColumns(u"enterprise"_s, "columns");
        settings.setDetailsShown(false);
    }
    const Settings later(directory.path());
    QCOMPARE(later.theme(), Settings::Theme::Dark);
    QCOMPARE(later.textPercent(), 125);
    QCOMPARE(later.language(), u"de"_s);
    QVERIFY(later.reducedMotion());
    QCOMPARE(later.clipboardSeconds(), 15);
    QCOMPARE(later.geometry(), QByteArray("geometry"));
    QCOMPARE(later.workspace(), u"ws_1"_s);
    QCOMPARE(later.columns(u"enterprise"_s), QByteArray("columns"));
    QCOMPARE(later.columns(u"checkout"_s), QByteArray());
    QVERIFY(!later.detailsShown());
}

void TestSettings::tellsOfAChangeOnce()
{
    QTemporaryDir directory;
    Settings settings(directory.path());
    QSignalSpy changed(&settings, &Settings::themeChanged);
    settings.setTheme(Settings::Theme::Dark);
    settings.setTheme(Settings::Theme::Dark);
    QCOMPARE(changed.count(), 1);
}

void TestSettings::survivesAFileThatSomebodyEdited()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\ntheme=Pink\ntextPercent=9000\nclipboardSeconds=-1\n");
    file.close();
    const Settings settings(directory.path());
    QCOMPARE(settings.theme(), Settings::Theme::System);
    QCOMPARE(settings.textPercent(), 150);
    QCOMPARE(settings.clipboardSeconds(), 30);
}

} // namespace chatelaine

QTEST_GUILESS_MAIN(chatelaine::TestSettings)
#include "tst_settings.moc"
