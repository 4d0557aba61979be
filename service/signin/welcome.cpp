// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/signin/welcome.h"

#include "protocol/wire.h"
#include "service/policy/people.h"
#include "service/signin/personaudit.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestDevice = 120;

} // namespace

QString deviceName(const QString &named)
{
    return named.left(longestDevice);
}

Answer welcome(const Person &person, const QString &device, const Call &call, const Sessions &sessions,
               const ProfileStore &profiles, Connection &connection)
{
    const QString name = deviceName(device);
    SignIn signIn;
    signIn.tokens = sessions.begin(person.id, {name, call.request.peer.toString()}, call.now, connection);
    signIn.person = person;
    signIn.workspaces = workspacesOf(person.id, profiles, connection);
    PersonAudit(person, name, call, connection).add(u"session.began"_s, name, u"Signed in."_s);
    return {201, wire::write(signIn).view().toByteArray(), {}, true};
}

} // namespace chatelaine::service
