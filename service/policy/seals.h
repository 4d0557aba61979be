// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "domain/secret.h"

#include <QByteArray>
#include <QString>
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
    /// Reads the sealing keys of a directory (0700), and makes the first one where there is none.
    static Result<Seals> load(const QString &directory);

    /// `context` binds the box to what it belongs to, as "workspace/key/generation": elsewhere it does not open.
    Sealed seal(QByteArrayView secret, const QByteArray &context) const;

    /// Local "seal-missing" where its sealing key is gone; Server where the box was changed or belongs elsewhere.
    Result<Secret> open(const Sealed &sealed, const QByteArray &context) const;

private:
    std::map<QString, Secret> m_keys;
    QString m_current; ///< what seals
};

} // namespace chatelaine::service
