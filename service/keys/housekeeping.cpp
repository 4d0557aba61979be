// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/housekeeping.h"

#include "service/holders/holderoperations.h"
#include "service/holders/portallinks.h"
#include "service/keys/endedsecrets.h"
#include "service/keys/refusals.h"
#include "service/keys/sealedsecret.h"
#include "service/keys/uses.h"
#include "service/routes/operationlog.h"
#include "service/signin/passwordresets.h"
#include "service/signin/sessions.h"
#include "service/webhooks/deliveryqueue.h"

namespace chatelaine::service {

Result<Done> keepHouse(Connection &connection, const QDateTime &now)
{
    forgetOldUses(connection, now);
    forgetOldRefusals(connection, now);
    EndedSecrets::forget(connection, now);
    SealedSecret::forgetExpired(connection, now);
    OperationLog::purge(connection, now);
    forgetOldHolderOperations(connection, now);
    forgetOldPortalLinks(connection, now);
    Sessions::forgetOld(now, connection);
    passwordresets::forgetOld(now, connection);
    DeliveryQueue(connection, now).forgetOld();
    return Done{};
}

} // namespace chatelaine::service
