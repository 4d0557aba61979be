// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/dashboard.h"

#include <QDialog>

class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace chatelaine {

/// What a person chooses for this computer (picture 18-3). Applies at once; there is no Save.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Dashboard &dashboard, QWidget *parent);

private:
    void addSection(const QString &icon, const QString &title, const std::vector<QWidget *> &rows);
    QWidget *themeRow();
    QWidget *textRow();
    QWidget *languageRow();
    QWidget *motionRow();
    QWidget *clipboardRow();
    QWidget *lockRow();
    QWidget *sessionRow();
    QWidget *serviceRow();
    QWidget *aboutRow();

    Dashboard &m_dashboard;
    QListWidget *m_sections;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
};

} // namespace chatelaine
