// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/policy/seals.h"

#include "service/localproblem.h"
#include "service/policy/lockeddirectory.h"
#include "service/policy/random.h"
#include "service/policy/sodium.h"
#include "service/tls/privatefile.h"

#include <QDir>
#include <QFile>
#include <sodium.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::service {

namespace {

constexpr qsizetype keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype randomPart = 12;
const QString suffix = u".key"_s;

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

unsigned long long length(QByteArrayView view)
{
    return static_cast<unsigned long long>(view.size());
}

/// What a box is bound to: the key that sealed it, too, so that no box passes for another key's.
QByteArray bound(const QString &seal, const QByteArray &context)
{
    return "chatelaine sealed secret 1\n" + seal.toLatin1() + '\n' + context;
}

/// An id that sorts after the one before, and that no lost key ever had.
QString nextId(const QString &newest)
{
    const int number = newest.section(u'-', 0, 0).toInt() + 1;
    return u"%1-%2"_s.arg(number, 6, 10, QLatin1Char('0')).arg(QString::fromLatin1(randomBase62(randomPart)));
}

} // namespace

Result<Seals> Seals::load(const QString &directory)
{
    requireSodium();
    const QString path = QDir(directory).absolutePath();
    if (!QDir(path).exists() && QDir().mkpath(QFileInfo(path).absolutePath()))
        ::mkdir(QFile::encodeName(path).constData(), 0700);
    const LockedDirectory locked(path);
    if (std::optional<Error> obstacle = locked.obstacle())
        return *obstacle;

    Seals seals(path);
    if (const Result<Done> read = seals.readKeys(); !read)
        return read.error();
    if (seals.m_keys.empty())
        if (const Result<Done> made = seals.renew(); !made)
            return made.error();
    return seals;
}

Result<Done> Seals::readKeys()
{
    for (const QString &name :
         QDir(m_directory).entryList({u'*' + suffix}, QDir::Files | QDir::System | QDir::Hidden)) {
        const QString seal = name.chopped(suffix.size());
        auto file = privatefile::read(fileOf(seal), privatefile::Readers::OwnerOnly);
        if (!file)
            return file.error();
        if (*file && (*file)->size() == keySize)
            m_keys.emplace(seal, Secret(**file));
        else
            m_notices += u"%1 is damaged; what it sealed can't be revealed until it is restored."_s.arg(fileOf(seal));
        if (*file)
            wipeMemory((*file)->data(), static_cast<std::size_t>((*file)->size()));
    }
    return Done{};
}

QString Seals::fileOf(const QString &seal) const
{
    return m_directory + u'/' + seal + suffix;
}

Result<Done> Seals::renew()
{
    const QString seal = nextId(m_keys.empty() ? QString() : current());
    QByteArray key(keySize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_keygen(bytes(key));
    const Result<Done> written = privatefile::write(fileOf(seal), key, privatefile::Readers::OwnerOnly);
    if (written)
        m_keys.emplace(seal, Secret(key));
    wipeMemory(key.data(), static_cast<std::size_t>(key.size()));
    return written;
}

Result<Done> Seals::keepOnly(const QStringList &seals)
{
    const QString newest = current();
    for (auto key = m_keys.begin(); key != m_keys.end();) {
        if (key->first == newest || seals.contains(key->first)) {
            ++key;
            continue;
        }
        QFile file(fileOf(key->first));
        if (!file.remove())
            return localproblem::error(u"file-unwritable"_s, file.fileName(), file.errorString());
        key = m_keys.erase(key);
    }
    return Done{};
}

Sealed Seals::seal(QByteArrayView secret, const QByteArray &context) const
{
    const auto &[seal, key] = *m_keys.rbegin();
    const QByteArray aad = bound(seal, context);
    QByteArray box(nonceSize + secret.size() + tagSize, Qt::Uninitialized);
    unsigned char *const nonce = bytes(box);
    randombytes_buf(nonce, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, bytes(secret), length(secret), bytes(aad),
                                               length(aad), nullptr, nonce, bytes(key.view()));
    return {seal, box};
}

Result<Secret> Seals::open(const Sealed &sealed, const QByteArray &context) const
{
    const auto key = m_keys.find(sealed.seal);
    if (key == m_keys.end())
        return localproblem::error(u"seal-missing"_s, fileOf(sealed.seal),
                                   u"The key that sealed this secret is missing."_s);
    const QByteArray aad = bound(sealed.seal, context);
    const QByteArrayView box = sealed.box;
    QByteArray secret(std::max<qsizetype>(box.size() - nonceSize - tagSize, 0), Qt::Uninitialized);
    const bool opens = box.size() >= nonceSize + tagSize
        && crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(secret), nullptr, nullptr, bytes(box) + nonceSize,
                                                      length(box) - nonceSize, bytes(aad), length(aad), bytes(box),
                                                      bytes(key->second.view()))
            == 0;
    if (!opens) {
        Error error;
        error.detail = u"A sealed secret was changed, or belongs elsewhere."_s;
        return error;
    }
    Secret opened(secret);
    wipeMemory(secret.data(), static_cast<std::size_t>(secret.size()));
    return opened;
}

} // namespace chatelaine::service
