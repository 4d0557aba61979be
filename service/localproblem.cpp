// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/localproblem.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chatelaine::service::localproblem {

namespace {

struct Remedy
{
    QLatin1StringView type;
    const char16_t *sentence; ///< %1 is the subject
};

constexpr Remedy remedies[] = {
    {"address-unavailable"_L1, u"%1 cannot be listened at; choose an address of this computer with --address."},
    {"certificate-damaged"_L1,
     u"%1 is damaged; restore it from a backup, or move it away and clients will have to trust a new one."},
    {"clock-set-back"_L1, u"%1 is from a later time than this computer's clock shows; set the clock and start again."},
    {"data-in-use"_L1, u"%1 is in use by another key service; end that one, or choose another directory with --data."},
    {"database-damaged"_L1, u"%1 is damaged; restore it from a backup. Nothing in it was changed."},
    {"database-locked"_L1, u"%1 is locked by another program; end that program and start again."},
    {"database-newer"_L1, u"%1 was written by a newer version of the key service; start that version."},
    {"database-read-only"_L1, u"%1 cannot be written; give this user the right to write it and its directory."},
    {"database-unreachable"_L1, u"%1 cannot be opened; check that it is a file which this user may read and write."},
    {"directory-is-file"_L1, u"%1 is no directory, or lies below a file; choose another directory with --data."},
    {"directory-unwritable"_L1,
     u"%1 cannot be written; give this user the right to, or choose another directory with --data."},
    {"directory-too-open"_L1, u"%1 is open to other users of this computer; make it private with chmod 700."},
    {"disk-failed"_L1, u"%1 cannot be read or written because its disk fails; check the disk and start again."},
    {"disk-full"_L1, u"%1 cannot be written because the disk is full; make room and start again."},
    {"file-is-link"_L1, u"%1 is a symbolic link, which is not followed; put the file itself in its place."},
    {"file-of-another"_L1, u"%1 belongs to another user of this computer; give it to this one with chown."},
    {"file-too-open"_L1, u"%1 can be read by other users of this computer; make it private with chmod 600."},
    {"file-unreadable"_L1, u"%1 cannot be read; give this user the right to read it."},
    {"file-unwritable"_L1, u"%1 cannot be written; give this user the right to write it and its directory."},
    {"head-key-missing"_L1,
     u"%1 is missing, with which the audit is signed; name the directory of the sealing keys with --seals."},
    {"no-data"_L1, u"%1 is missing; name the directory of the service's data with --data."},
    {"port-forbidden"_L1, u"%1 is not open to this user; choose one from 1024 up with --port."},
    {"port-taken"_L1, u"%1 is taken by another program; end that one, or choose another port with --port."},
    {"seals-unusable"_L1,
     u"%1 cannot hold the sealing keys; make it a directory of this user, or choose another with --seals."},
};

} // namespace

Error error(const QString &type, const QString &subject, const QString &detail)
{
    Error local;
    local.kind = Error::Kind::Local;
    local.type = type;
    local.subject = subject;
    local.detail = detail;
    return local;
}

QString sentence(const Error &error)
{
    const auto *found =
        std::find_if(std::begin(remedies), std::end(remedies), [&](const Remedy &r) { return r.type == error.type; });
    if (found != std::end(remedies))
        return QString::fromUtf16(found->sentence).arg(error.subject);
    return error.detail.startsWith(error.subject) ? error.detail : error.subject + u": "_s + error.detail;
}

QByteArray jsonLine(const Error &error)
{
    const QJsonObject inner{{u"type"_s, error.type}, {u"subject"_s, error.subject}, {u"detail"_s, sentence(error)}};
    return QJsonDocument(QJsonObject{{u"error"_s, inner}}).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace chatelaine::service::localproblem
