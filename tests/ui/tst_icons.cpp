// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icons.h"

#include <QDir>
#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace chatelaine;

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsEachThereIs();
    void takesTheTokensColour();
    void followsTheTheme();
    void isDrawnAsLargeAsTheScreenIs();
    void drawsNothingForAnUnknownName();
    void turnsOnlyWhatPointsSomewhere();
};

namespace {

int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
    return count;
}

QColor ink(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(64, 64), 1.0, mode).toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() == 255)
                return image.pixelColor(x, y);
    return {};
}

} // namespace

void TestIcons::drawsEachThereIs()
{
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 50);
    for (const QString &file : files)
        QVERIFY2(inked(icon(file.chopped(4)).pixmap(32).toImage()) > 20, qPrintable(file));
}

void TestIcons::takesTheTokensColour()
{
    QCOMPARE(ink(icon(u"minus"_s, Token::DangerText)), QColor(0xB3, 0x24, 0x1C));
    QCOMPARE(ink(icon(u"minus"_s, Token::DangerText), QIcon::Disabled), QColor(0xA0, 0x9C, 0x94));
}

void TestIcons::followsTheTheme()
{
    const QIcon kept = icon(u"minus"_s, Token::Accent);
    QCOMPARE(ink(kept), QColor(0x1D, 0x5B, 0xC4));
    Theme::setCurrent(true);
    QCOMPARE(ink(kept), QColor(0x82, 0xAE, 0xFF));
    Theme::setCurrent(false);
}

void TestIcons::isDrawnAsLargeAsTheScreenIs()
{
    const QPixmap pixmap = icon(u"zap"_s).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void TestIcons::drawsNothingForAnUnknownName()
{
    QVERIFY(icon(QString()).isNull());
    QCOMPARE(inked(icon(u"no-such-icon"_s).pixmap(32).toImage()), 0);
}

void TestIcons::turnsOnlyWhatPointsSomewhere()
{
    QCOMPARE(mirroredIcon(u"chevron-right"_s), u"chevron-left"_s);
    QCOMPARE(mirroredIcon(u"panel-right-close"_s), u"panel-left-close"_s);
    QCOMPARE(mirroredIcon(u"refresh-cw"_s), u"refresh-cw"_s);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
