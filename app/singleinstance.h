// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace chatelaine {

/// One dashboard per data directory: the first holds it, a second asks the first to come forward and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Place { First, Second };

    explicit SingleInstance(const QString &directory, QObject *parent = nullptr);

    /// First where nobody held the directory; Second after the holder was asked to raise its window.
    /// Local, naming the file, where the lock cannot be made.
    Result<Place> claim();

Q_SIGNALS:
    void raiseAsked();

private:
    QString m_name; ///< of the socket; from the directory, which may be longer than a socket's name may be
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace chatelaine
