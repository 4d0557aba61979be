// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apikey.h"

#include <QWidget>

class QGridLayout;

namespace chatelaine {

class Label;
class Sparkline;

/// What is true of one of a pair's keys, a line each: its header, where it comes from, its last use and its last day.
class KeyLines : public QWidget
{
    Q_OBJECT

public:
    explicit KeyLines(QWidget *parent = nullptr);

    /// `usage` may still be on its way.
    void show(const ApiKey &key, const Profile::KeyKind &kind, const std::optional<KeyUsage> &usage,
              const QDateTime &now);

Q_SIGNALS:
    void copyText(const QString &text);

private:
    void addLine(const QString &name, QWidget *value, QWidget *end = nullptr);

    QGridLayout *m_grid;
    Label *m_header;
    Label *m_created;
    Label *m_lastUsed;
    Sparkline *m_hours;
    Label *m_calls;
};

} // namespace chatelaine
