// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/profiledclient.h"

#include "protocol/paths.h"
#include "protocol/wire.h"

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

Reply<Profile> ProfiledClient::askProfile()
{
    const Call call{.path = paths::in(workspace(), u"profile"_s), .compressed = true};
    return ask(call, wire::readProfile).then(this, [this](const Result<Profile> &read) {
        if (read)
            m_profile = std::make_shared<const Profile>(*read);
        return read;
    });
}

Reply<ProfiledClient::KnownProfile> ProfiledClient::knownProfile()
{
    if (m_profile)
        return QtFuture::makeReadyFuture(Result<KnownProfile>(m_profile));
    return askProfile().then(this, [this](const Result<Profile> &read) -> Result<KnownProfile> {
        if (!read)
            return read.error();
        return m_profile;
    });
}

Error ProfiledClient::withMeaning(Error error, const Profile &profile)
{
    if (error.current) {
        ApiKey key = *error.current;
        key.state = profile.state(key.state.id);
        error.current = std::make_shared<const ApiKey>(key);
    }
    return error;
}

} // namespace chatelaine
