// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "domain/secret.h"

#include <QByteArray>
#include <QStringList>
#include <map>

namespace chatelaine::service {

/// A secret under authenticated encryption, and the id of the key that opens it.
struct Sealed
{
    QString seal;
    QByteArray box; ///< nonce, then ciphertext with its tag
};

/// Seals what must be readable again: recoverable keys, webhooks' signing secrets (XChaCha20-Poly1305, libsodium).
///
/// The sealing keys live in 0600 files of a directory beside the data, never in the database or a backup: without them
/// nothing is readable, and verify works on. Loaded once; thread-safe after that.
class Seals
{
public:
    /// Reads the sealing keys of a directory (0700), and makes the first one where there is none. An Error is Local, of
    /// a type of privatefile's, seals-unusable or directory-too-open. A file that is no whole key counts as lost: see
    /// notices().
    static Result<Seals> load(const QString &directory);

    /// `context` binds the box to what it belongs to, as "workspace/key/generation": elsewhere it does not open.
    Sealed seal(QByteArrayView secret, const QByteArray &context) const;

    /// Local "seal-missing" where its sealing key is gone; Server where the box was changed or belongs elsewhere.
    Result<Secret> open(const Sealed &sealed, const QByteArray &context) const;

    /// The id of the key that seals; the others only open.
    QString current() const { return m_keys.rbegin()->first; }

    /// Makes another sealing key, which seals from now on.
    Result<Done> renew();

    /// Destroys all sealing keys but the current one and these.
    Result<Done> keepOnly(const QStringList &seals);

    QStringList notices() const { return m_notices; } ///< what the operator should know, a sentence each

private:
    explicit Seals(QString directory)
        : m_directory(std::move(directory))
    {
    }
    Result<Done> readKeys();
    QString fileOf(const QString &seal) const;

    QString m_directory;
    std::map<QString, Secret> m_keys; ///< by id; the last is the newest, which seals
    QStringList m_notices;
};

} // namespace chatelaine::service
