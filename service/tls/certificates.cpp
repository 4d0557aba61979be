// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/tls/certificates.h"

#include "service/localproblem.h"
#include "service/tls/credential.h"
#include "service/tls/privatefile.h"

#include <QDir>
#include <QRegularExpression>
#include <QSysInfo>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::service {

namespace {

constexpr int renewalDays = 30;

QStringList ownHosts()
{
    QStringList hosts{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    const QString machine = QSysInfo::machineHostName();
    // Anything else would be read as syntax where the certificate's names are put together.
    static const QRegularExpression hostName(u"^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$"_s);
    if (hostName.match(machine).hasMatch() && !hosts.contains(machine))
        hosts.append(machine);
    return hosts;
}

using Fits = std::function<bool(const Credential &)>;
using Make = std::function<Credential()>;

/// The credential in that file, or a new one where there is none, it ends soon, or it no longer fits.
Result<Credential> keptOrMade(const QString &path, const QDateTime &now, const Fits &fits, const Make &make)
{
    const auto text = privatefile::read(path, privatefile::Readers::OwnerOnly);
    if (!text)
        return text.error();
    if (*text) {
        std::optional<Credential> kept = Credential::fromPem(**text);
        if (!kept)
            return localproblem::error(u"certificate-damaged"_s, path,
                                       u"It holds no private key with its certificate."_s);
        if (now < kept->validFrom())
            return localproblem::error(u"clock-set-back"_s, path,
                                       u"It is valid only from "_s + kept->validFrom().toString(Qt::ISODate) + u"."_s);
        if (now.daysTo(kept->validUntil()) >= renewalDays && fits(*kept))
            return std::move(*kept);
    }
    Credential made = make();
    if (const auto written = privatefile::write(path, made.toPem(), privatefile::Readers::OwnerOnly); !written)
        return written.error();
    return made;
}

} // namespace

Certificates::Certificates(const QString &directory)
    : m_directory(directory)
{
}

QString Certificates::authorityFile() const
{
    return QDir(m_directory).filePath(u"ca.pem"_s);
}

Result<Certificates::Server> Certificates::current(const QDateTime &now)
{
    const QDir directory(m_directory);
    const auto authority = keptOrMade(
        directory.filePath(u"authority.pem"_s), now, [](const Credential &) { return true; },
        [&] { return Credential::authority(now); });
    if (!authority)
        return authority.error();

    const auto copy = privatefile::read(authorityFile(), privatefile::Readers::Everybody);
    if (!copy)
        return copy.error();
    if (*copy != authority->certificatePem()) {
        const auto written =
            privatefile::write(authorityFile(), authority->certificatePem(), privatefile::Readers::Everybody);
        if (!written)
            return written.error();
    }

    const QStringList hosts = ownHosts();
    const auto isCurrent = [&](const Credential &kept) {
        return kept.isSignedBy(*authority)
            && std::all_of(hosts.begin(), hosts.end(), [&](const QString &host) { return kept.isFor(host); });
    };
    const auto server = keptOrMade(directory.filePath(u"server.pem"_s), now, isCurrent,
                                   [&] { return Credential::server(hosts, *authority, now); });
    if (!server)
        return server.error();
    return Server{server->certificatePem(), server->privateKeyPem(), server->validUntil()};
}

} // namespace chatelaine::service
