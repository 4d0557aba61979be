// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMilliseconds = 1'000;

QString socketName(const QString &directory)
{
    const QByteArray place = QDir(directory).canonicalPath().toUtf8();
    return u"chatelaine-"_s
        + QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).first(12).toHex());
}

} // namespace

SingleInstance::SingleInstance(const QString &directory, QObject *parent)
    : QObject(parent)
    , m_name(socketName(directory))
    , m_lock(directory + u"/lock"_s)
{
    // A dashboard may run for weeks: only a dead holder's lock is stale, never an old one.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *const caller = m_server.nextPendingConnection())
            caller->deleteLater();
        Q_EMIT raiseAsked();
    });
}

Result<SingleInstance::Place> SingleInstance::claim()
{
    if (m_lock.tryLock()) {
        // One that a crash left would be in the way.
        QLocalServer::removeServer(m_name);
        m_server.listen(m_name);
        return Place::First;
    }
    if (m_lock.error() != QLockFile::LockFailedError) {
        Error error{Error::Kind::Local, u"no-permission"_s};
        error.subject = m_lock.fileName();
        return error;
    }
    QLocalSocket holder;
    holder.connectToServer(m_name);
    holder.waitForConnected(patienceMilliseconds);
    return Place::Second;
}

} // namespace chatelaine
