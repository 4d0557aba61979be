// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/tls/credential.h"

#include <QHostAddress>
#include <array>
#include <new>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::service {

namespace {

constexpr int authorityDays = 3650;
constexpr int serverDays = 397;

/// OpenSSL fails here only without memory or entropy, and then nothing sensible can follow.
void require(bool done)
{
    if (!done)
        throw std::bad_alloc();
}

void setName(X509_NAME *name, const char *commonName)
{
    const auto add = [&](const char *field, const char *value) {
        require(X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(value),
                                           -1, -1, 0)
                == 1);
    };
    add("O", "Chatelaine");
    add("CN", commonName);
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    require(extension != nullptr);
    const bool added = X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    require(added);
}

void setRandomSerial(X509 *certificate)
{
    BIGNUM *number = BN_new();
    const bool done = number && BN_rand(number, 127, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nullptr;
    BN_free(number);
    require(done);
}

X509Ptr newCertificate(EVP_PKEY *key, const char *commonName, const QDateTime &from, const QDateTime &until)
{
    X509Ptr certificate(X509_new());
    require(certificate != nullptr);
    require(X509_set_version(certificate.get(), X509_VERSION_3) == 1);
    setRandomSerial(certificate.get());
    require(ASN1_TIME_set(X509_getm_notBefore(certificate.get()), from.toSecsSinceEpoch()) != nullptr);
    require(ASN1_TIME_set(X509_getm_notAfter(certificate.get()), until.toSecsSinceEpoch()) != nullptr);
    require(X509_set_pubkey(certificate.get(), key) == 1);
    setName(X509_get_subject_name(certificate.get()), commonName);
    return certificate;
}

KeyPtr newKey()
{
    KeyPtr key(EVP_EC_gen("P-256"));
    require(key != nullptr);
    return key;
}

QByteArray subjectAlternatives(const QStringList &hosts)
{
    QStringList entries;
    for (const QString &host : hosts)
        entries.append((QHostAddress(host).isNull() ? u"DNS:"_s : u"IP:"_s) + host);
    return entries.join(u',').toLatin1();
}

template <class Write>
QByteArray pemText(Write write)
{
    const BioPtr bio(BIO_new(BIO_s_secmem()));
    require(bio && write(bio.get()) == 1);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return QByteArray(bytes, size);
}

QDateTime toDateTime(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

} // namespace

Credential::Credential(X509Ptr certificate, KeyPtr key)
    : m_certificate(std::move(certificate))
    , m_key(std::move(key))
{
}

Credential Credential::authority(const QDateTime &now)
{
    KeyPtr key = newKey();
    // A day earlier, for clients whose clock is behind ours.
    X509Ptr certificate =
        newCertificate(key.get(), "Chatelaine local authority", now.addDays(-1), now.addDays(authorityDays));
    X509 *self = certificate.get();
    require(X509_set_issuer_name(self, X509_get_subject_name(self)) == 1);
    addExtension(self, self, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    addExtension(self, self, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(self, self, NID_subject_key_identifier, "hash");
    require(X509_sign(self, key.get(), EVP_sha256()) > 0);
    return Credential(std::move(certificate), std::move(key));
}

Credential Credential::server(const QStringList &hosts, const Credential &authority, const QDateTime &now)
{
    KeyPtr key = newKey();
    const QDateTime until = std::min(now.addDays(serverDays - 1), authority.validUntil());
    X509Ptr certificate = newCertificate(key.get(), "Chatelaine key service", now.addDays(-1), until);
    X509 *self = certificate.get();
    X509 *issuer = authority.m_certificate.get();
    require(X509_set_issuer_name(self, X509_get_subject_name(issuer)) == 1);
    addExtension(self, issuer, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(self, issuer, NID_key_usage, "critical,digitalSignature");
    addExtension(self, issuer, NID_ext_key_usage, "serverAuth");
    addExtension(self, issuer, NID_subject_key_identifier, "hash");
    addExtension(self, issuer, NID_authority_key_identifier, "keyid:always");
    addExtension(self, issuer, NID_subject_alt_name, subjectAlternatives(hosts));
    require(X509_sign(self, authority.m_key.get(), EVP_sha256()) > 0);
    return Credential(std::move(certificate), std::move(key));
}

std::optional<Credential> Credential::fromPem(const QByteArray &pem)
{
    const BioPtr forKey = readingBio(pem);
    KeyPtr key(PEM_read_bio_PrivateKey(forKey.get(), nullptr, nullptr, nullptr));
    const BioPtr forCertificate = readingBio(pem);
    X509Ptr certificate(PEM_read_bio_X509(forCertificate.get(), nullptr, nullptr, nullptr));
    const bool fits = key && certificate && X509_check_private_key(certificate.get(), key.get()) == 1;
    ERR_clear_error();
    if (!fits)
        return std::nullopt;
    return Credential(std::move(certificate), std::move(key));
}

QByteArray Credential::toPem() const
{
    return privateKeyPem() + certificatePem();
}

QByteArray Credential::certificatePem() const
{
    return pemText([this](BIO *bio) { return PEM_write_bio_X509(bio, m_certificate.get()); });
}

QByteArray Credential::privateKeyPem() const
{
    return pemText(
        [this](BIO *bio) { return PEM_write_bio_PrivateKey(bio, m_key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
}

QDateTime Credential::validFrom() const
{
    return toDateTime(X509_get0_notBefore(m_certificate.get()));
}

QDateTime Credential::validUntil() const
{
    return toDateTime(X509_get0_notAfter(m_certificate.get()));
}

bool Credential::isSignedBy(const Credential &authority) const
{
    const bool isSigned = X509_verify(m_certificate.get(), authority.m_key.get()) == 1;
    ERR_clear_error();
    return isSigned;
}

bool Credential::isFor(const QString &host) const
{
    const QByteArray name = host.toLatin1();
    if (QHostAddress(host).isNull())
        return X509_check_host(m_certificate.get(), name.constData(), static_cast<std::size_t>(name.size()), 0, nullptr)
            == 1;
    return X509_check_ip_asc(m_certificate.get(), name.constData(), 0) == 1;
}

} // namespace chatelaine::service
