// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/message.h"
#include "service/keys/secretlookup.h"

namespace chatelaine::service {

/// What somebody wants to know of a key; empty parts are not asked.
struct Question
{
    QStringList scopes; ///< all of them
    QString environment;
    QString audience; ///< "server", "sdk" or "system"
};

/// Whether a call may go on. Made of a secret that matched, or of a cause found before.
struct Verdict
{
    int status = 200; ///< 200, 401 or 403
    QString cause; ///< of a refusal, as in Profile::Refusal
    QString neededScope; ///< the first one that the key lacks
    bool isUse = false; ///< counts as a use of the key under its profile

    /// With the status that the profile gives this cause; 401 where it gives none, or is not known.
    static Verdict refused(const QString &cause, const Profile *profile);
};

/// Judges a secret that matched and came in this header field (in lower case) of that request, at that moment. Scopes
/// of the profile's HolderCalls it must have by name, as judgeHolder wants them.
Verdict judge(const KnownSecret &secret, const Profile &profile, const Request &request, QByteArrayView field,
              const Question &question, const QDateTime &now);

/// The same for a call to the service itself, which the profile gives to one kind of key with one scope
/// (Profile::HolderCall): by its very name, so no wildcard stands for it.
Verdict judgeHolder(const KnownSecret &secret, const Profile &profile, const Request &request, QByteArrayView field,
                    const QString &holderCall, const QDateTime &now);

} // namespace chatelaine::service
