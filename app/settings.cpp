// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings.h"

#include <QMetaEnum>
#include <algorithm>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Settings::Settings(const QString &directory, QObject *parent)
    : QObject(parent)
    , m_file(directory + u"/settings.ini"_s, QSettings::IniFormat)
{
}

Settings::Theme Settings::theme() const
{
    bool known = false;
    const QByteArray name = m_file.value("theme"_L1).toByteArray();
    const int value = QMetaEnum::fromType<Theme>().keyToValue(name.constData(), &known);
    return known ? static_cast<Theme>(value) : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    if (theme == this->theme())
        return;
    m_file.setValue("theme"_L1, QByteArray(QMetaEnum::fromType<Theme>().valueToKey(static_cast<int>(theme))));
    Q_EMIT themeChanged();
}

int Settings::textPercent() const
{
    return std::clamp(m_file.value("textPercent"_L1, 100).toInt(), 100, 150);
}

void Settings::setTextPercent(int percent)
{
    if (percent == textPercent())
        return;
    m_file.setValue("textPercent"_L1, percent);
    Q_EMIT textPercentChanged();
}

QString Settings::language() const
{
    return m_file.value("language"_L1).toString();
}

void Settings::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    m_file.setValue("language"_L1, language);
    Q_EMIT languageChanged();
}

bool Settings::reducedMotion() const
{
    return m_file.value("reducedMotion"_L1, false).toBool();
}

void Settings::setReducedMotion(bool reduced)
{
    m_file.setValue("reducedMotion"_L1, reduced);
}

int Settings::clipboardSeconds() const
{
    const int seconds = m_file.value("clipboardSeconds"_L1, 30).toInt();
    return seconds == 15 || seconds == 60 ? seconds : 30;
}

void Settings::setClipboardSeconds(int seconds)
{
    m_file.setValue("clipboardSeconds"_L1, seconds);
}

std::chrono::minutes Settings::lockAfter() const
{
    const int minutes = m_file.value("lockMinutes"_L1, 15).toInt();
    return std::chrono::minutes(minutes == 5 || minutes == 60 ? minutes : 15);
}

void Settings::setLockAfter(std::chrono::minutes after)
{
    if (after == lockAfter())
        return;
    m_file.setValue("lockMinutes"_L1, static_cast<int>(after.count()));
    Q_EMIT lockAfterChanged();
}

QByteArray Settings::geometry() const
{
    return m_file.value("window/geometry"_L1).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_file.setValue("window/geometry"_L1, geometry);
}

QString Settings::workspace() const
{
    return m_file.value("workspace"_L1).toString();
}

void Settings::setWorkspace(const QString &workspace)
{
    m_file.setValue("workspace"_L1, workspace);
}

QByteArray Settings::columns(const QString &profile) const
{
    return m_file.value("columns/"_L1 + profile).toByteArray();
}

void Settings::setColumns(const QString &profile, const QByteArray &state)
{
    m_file.setValue("columns/"_L1 + profile, state);
}

bool Settings::detailsShown() const
{
    return m_file.value("window/details"_L1, true).toBool();
}

void Settings::setDetailsShown(bool shown)
{
    m_file.setValue("window/details"_L1, shown);
}

} // namespace chatelaine
