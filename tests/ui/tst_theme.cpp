// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include <QTest>
#include <cmath>

using namespace chatelaine;

namespace {

double channel(double c)
{
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

/// WCAG 2.1, 1.4.3.
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeRead_data();
    void canBeRead();
    void givesEveryRoleOfThePalette();
};

void TestTheme::canBeRead_data()
{
    QTest::addColumn<Token>("ink");
    QTest::addColumn<Token>("ground");
    QTest::addColumn<double>("least");
    const auto pair = [](const char *name, Token ink, Token ground, double least = 4.5) {
        QTest::newRow(name) << ink << ground << least;
    };
    pair("text on the surface", Token::Text, Token::Surface);
    pair("second text on the sidebar", Token::Text2, Token::Sidebar);
    pair("second text on a dialog", Token::Text2, Token::Raised);
    pair("third text on a selected row", Token::Text3, Token::Select);
    pair("third text on a hovered row", Token::Text3, Token::Hover);
    pair("a link on the surface", Token::Accent, Token::Surface);
    pair("a link on a dialog", Token::Accent, Token::Raised);
    pair("a pressed pill", Token::Accent, Token::Select);
    pair("a primary button", Token::OnFill, Token::AccentFill);
    pair("a hovered primary button", Token::OnFill, Token::AccentHover);
    pair("a danger button", Token::OnFill, Token::DangerFill);
    pair("a hovered danger button", Token::OnFill, Token::DangerHover);
    pair("a quiet danger button", Token::DangerText, Token::QuietFill);
    pair("a live chip", Token::OnBand, Token::LiveBand);
    pair("a soft live chip", Token::LiveText, Token::LiveSoft);
    pair("the test segment", Token::OnBand, Token::TestBand);
    pair("a soft test chip", Token::TestText, Token::TestSoft);
    pair("good news", Token::OkText, Token::OkSoft);
    pair("a warning", Token::WarnText, Token::WarnSoft);
    pair("text in a warning", Token::Text, Token::WarnSoft);
    pair("bad news", Token::DangerText, Token::DangerSoft);
    pair("a tool tip", Token::InverseText, Token::Inverse);
    pair("the border of a field", Token::Control, Token::Surface, 3);
}

void TestTheme::canBeRead()
{
    QFETCH(Token, ink);
    QFETCH(Token, ground);
    QFETCH(double, least);
    QVERIFY(contrast(Theme::light().color(ink), Theme::light().color(ground)) >= least);
    QVERIFY(contrast(Theme::dark().color(ink), Theme::dark().color(ground)) >= least);
}

void TestTheme::givesEveryRoleOfThePalette()
{
    const QPalette palette = Theme::dark().palette();
    QCOMPARE(palette.color(QPalette::Window), QColor(0x1C, 0x1B, 0x1B));
    QCOMPARE(palette.color(QPalette::Link), QColor(0x82, 0xAE, 0xFF));
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), QColor(0x6F, 0x6C, 0x66));
    QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight), QColor(0x24, 0x34, 0x4F));
}

QTEST_APPLESS_MAIN(TestTheme)
#include "tst_theme.moc"
