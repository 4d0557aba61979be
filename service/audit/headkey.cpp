// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/audit/headkey.h"

#include "service/localproblem.h"
#include "service/policy/lockeddirectory.h"
#include "service/policy/sodium.h"
#include "service/tls/privatefile.h"

#include <QDir>
#include <sodium.h>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

using privatefile::Readers;

// No sealing key, which end in ".key".
const QString fileName = u"audit.seed"_s;

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

void wipe(QByteArray &array)
{
    wipeMemory(array.data(), static_cast<std::size_t>(array.size()));
}

} // namespace

Result<std::shared_ptr<const HeadKey>> HeadKey::load(const QString &directory, const Adopt &adopt)
{
    requireSodium();
    const QString path = QDir(directory).absolutePath();
    const LockedDirectory locked(path);
    if (std::optional<Error> obstacle = locked.obstacle())
        return *obstacle;
    const QString file = path + u'/' + fileName;
    auto kept = privatefile::read(file, Readers::OwnerOnly);
    if (!kept)
        return kept.error();
    if (*kept && (*kept)->size() == crypto_sign_SEEDBYTES) {
        const std::shared_ptr<const HeadKey> key(new HeadKey(**kept));
        wipe(**kept);
        return key;
    }
    if (!adopt)
        return localproblem::error(u"head-key-missing"_s, file, u"The key that signs the audit is missing."_s);

    QByteArray seed(crypto_sign_SEEDBYTES, Qt::Uninitialized);
    randombytes_buf(seed.data(), crypto_sign_SEEDBYTES);
    const std::shared_ptr<const HeadKey> key(new HeadKey(seed));
    // Adopted first: a crash in between leaves signatures of a key that is gone, which the next start replaces.
    Result<Done> done = adopt(*key);
    if (done)
        done = privatefile::write(file, seed, Readers::OwnerOnly);
    wipe(seed);
    if (!done)
        return done.error();
    return key;
}

HeadKey::HeadKey(QByteArrayView seed)
    : m_public(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized)
{
    QByteArray key(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_sign_seed_keypair(bytes(m_public), bytes(key), bytes(seed));
    m_key = Secret(key);
    wipe(key);
}

QByteArray HeadKey::sign(const QByteArray &text) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(bytes(signature), nullptr, bytes(QByteArrayView(text)), static_cast<quint64>(text.size()),
                         bytes(m_key.view()));
    return signature;
}

bool HeadKey::isRight(const QByteArray &text, const QByteArray &signature) const
{
    return signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(bytes(QByteArrayView(signature)), bytes(QByteArrayView(text)),
                                       static_cast<quint64>(text.size()), bytes(QByteArrayView(m_public)))
        == 0;
}

} // namespace chatelaine::service
