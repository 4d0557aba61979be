// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/actor.h"

namespace chatelaine::service {

Actor Actor::of(const Call &call)
{
    return {call.place.workspace,
            call.place.member,
            call.caller.person.name,
            call.place.role,
            call.request.peer.toString(),
            call.id,
            call.now,
            call.caller.device};
}

} // namespace chatelaine::service
