// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "domain/secret.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <memory>

namespace chatelaine::service {

/// Signs where the audit's chains end (Ed25519, RFC 8032; libsodium), so that who forges a whole chain in the database
/// is found all the same. Its seed lives in a 0600 file in the directory of the sealing keys. Thread-safe.
class HeadKey
{
public:
    /// Signs what there is of chains with a key that is about to be kept.
    using Adopt = std::function<Result<Done>(const HeadKey &)>;

    /// Reads the key of a directory as Seals do theirs. Where there is none yet, or where it was lost, one is made,
    /// and kept once it was adopted; without `adopt` that is Local "head-key-missing". One process at a time.
    static Result<std::shared_ptr<const HeadKey>> load(const QString &directory, const Adopt &adopt = {});

    QByteArray publicKey() const { return m_public; } ///< 32 bytes
    QByteArray sign(const QByteArray &text) const; ///< 64 bytes
    bool isRight(const QByteArray &text, const QByteArray &signature) const;

private:
    explicit HeadKey(QByteArrayView seed);

    Secret m_key;
    QByteArray m_public;
};

} // namespace chatelaine::service
