// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/qrcode.h"
#include "ui/theme/apply.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <memory>
#include <qrencode.h>

using namespace chatelaine;
using namespace Qt::Literals::StringLiterals;

class TestQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paintsWhatTheLibrarySays_data();
    void paintsWhatTheLibrarySays();
    void hasItsThreeCorners();
    void isWhiteWhereThereIsNone();
    void speaksToWhoCannotSeeIt();
};

namespace {

const QByteArray uri = "otpauth://totp/Northwind:mara%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
                       "&issuer=Northwind&algorithm=SHA1&digits=6&period=30";

QImage pictureOf(QWidget &widget, qreal ratio)
{
    QImage image(widget.size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::red);
    widget.render(&image);
    return image;
}

} // namespace

void TestQrCode::paintsWhatTheLibrarySays_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("in light") << false << uri;
    QTest::newRow("black on white in dark, too") << true << uri;
    QTest::newRow("a short text") << false << QByteArray("chatelaine");
}

void TestQrCode::paintsWhatTheLibrarySays()
{
    QFETCH(bool, dark);
    QFETCH(QByteArray, content);
    applyTheme(*qApp, dark ? Settings::Theme::Dark : Settings::Theme::Light);
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> expected(
        QRcode_encodeData(static_cast<int>(content.size()), reinterpret_cast<const unsigned char *>(content.data()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    QrCode code;
    code.setContent(content);
    code.resize(184, 184);
    QCOMPARE(code.modules(), expected->width);
    const QImage image = pictureOf(code, code.devicePixelRatioF());
    const int side = image.width();
    const int module = side / (expected->width + 8);
    const int start = (side - module * expected->width) / 2;
    QVERIFY(module >= 2);
    for (int y = 0; y < expected->width; ++y)
        for (int x = 0; x < expected->width; ++x) {
            const bool black = expected->data[y * expected->width + x] & 1;
            // Both corners: nothing is blurred or a pixel off.
            for (const int inset : {0, module - 1})
                QCOMPARE(QColor(image.pixel(start + x * module + inset, start + y * module + inset)),
                         QColor(black ? Qt::black : Qt::white));
        }
    // The quiet zone is four modules of white at least.
    for (int at = 0; at < side; ++at)
        for (int depth = 0; depth < 4 * module; ++depth)
            for (const QPoint &edge :
                 {QPoint(at, depth), QPoint(at, side - 1 - depth), QPoint(depth, at), QPoint(side - 1 - depth, at)})
                QCOMPARE(image.pixel(edge), QColor(Qt::white).rgb());
}

void TestQrCode::hasItsThreeCorners()
{
    QrCode code;
    code.setContent(uri);
    const int last = code.modules() - 1;
    for (int at = 0; at < 7; ++at) {
        QVERIFY(code.isDark(at, 0) && code.isDark(0, at));
        QVERIFY(code.isDark(last - at, 0) && code.isDark(last, at));
        QVERIFY(code.isDark(0, last - at) && code.isDark(at, last));
    }
}

void TestQrCode::isWhiteWhereThereIsNone()
{
    QrCode code;
    code.setContent(QByteArray(5000, 'x'));
    QCOMPARE(code.modules(), 0);
    code.resize(40, 40);
    QCOMPARE(pictureOf(code, 1).pixel(20, 20), QColor(Qt::white).rgb());
}

void TestQrCode::speaksToWhoCannotSeeIt()
{
    QVERIFY(QrCode().accessibleName().contains(u"The key below says the same"_s));
}

QTEST_MAIN(TestQrCode)
#include "tst_qrcode.moc"
