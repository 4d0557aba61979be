// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>
#include <chrono>

namespace chatelaine {

/// What a person chose for this computer. Never a secret. Applies at once; kept in settings.ini of the data directory.
class Settings : public QObject
{
    Q_OBJECT

public:
    enum class Theme { System, Light, Dark };
    Q_ENUM(Theme)

    explicit Settings(const QString &directory, QObject *parent = nullptr);

    Theme theme() const;
    void setTheme(Theme theme);
    int textPercent() const; ///< 100 to 150
    void setTextPercent(int percent);
    QString language() const; ///< empty follows the system
    void setLanguage(const QString &language);
    bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    int clipboardSeconds() const; ///< 15, 30 or 60
    void setClipboardSeconds(int seconds);

    std::chrono::minutes lockAfter() const; ///< 5, 15 or 60
    void setLockAfter(std::chrono::minutes after);

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    QString workspace() const; ///< the id of the one last open
    void setWorkspace(const QString &workspace);
    QByteArray columns(const QString &profile) const; ///< a header's state
    void setColumns(const QString &profile, const QByteArray &state);
    bool detailsShown() const;
    void setDetailsShown(bool shown);

Q_SIGNALS:
    void themeChanged();
    void textPercentChanged();
    void languageChanged();
    void lockAfterChanged();

private:
    QSettings m_file;
};

} // namespace chatelaine
