// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/workspaceclient.h"

namespace chatelaine {

/// What the services of one workspace share that read keys: with the profile at hand, which is asked for first where it
/// is not known yet.
class ProfiledClient : public WorkspaceClient
{
protected:
    using WorkspaceClient::WorkspaceClient;
    using KnownProfile = std::shared_ptr<const Profile>;

    Reply<Profile> askProfile();
    Reply<KnownProfile> knownProfile();

    template <class T>
    Reply<T> askOfKeys(const Call &call, Result<T> (*read)(QByteArrayView body, const Profile &profile))
    {
        const auto goOn = [this, call, read](const Result<KnownProfile> &profile) -> Reply<T> {
            if (!profile)
                return QtFuture::makeReadyFuture(Result<T>(profile.error()));
            return send(call).then(this, [call, read, known = *profile](const Result<Answer> &answer) -> Result<T> {
                if (!answer)
                    return withMeaning(answer.error(), *known);
                return understood(call, read(answer->body->view(), *known));
            });
        };
        return knownProfile().then(this, goOn).unwrap();
    }

private:
    /// The key that a refusal tells of is read where no profile is known: what its state means is said here.
    static Error withMeaning(Error error, const Profile &profile);

    KnownProfile m_profile;
};

} // namespace chatelaine
