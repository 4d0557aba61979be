// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/steps.h"

#include "ui/theme/apply.h"

#include <QApplication>
#include <QLocale>
#include <QScreen>
#include <QTest>

namespace chatelaine::test {

using namespace Qt::Literals::StringLiterals;

void Steps::dress(Settings::Theme theme)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    applyTheme(*qApp, theme);
}

void Steps::init()
{
    if (m_isBroken)
        QSKIP("A step before this one failed.");
}

void Steps::cleanup()
{
    if (!QTest::currentTestFailed() || m_isBroken)
        return;
    m_isBroken = true;
    const QString test = QString::fromLatin1(metaObject()->className()).section(u"::"_s, -1);
    QGuiApplication::primaryScreen()->grabWindow().save(
        u"%1-%2.png"_s.arg(test, QLatin1StringView(QTest::currentTestFunction())));
}

} // namespace chatelaine::test
