// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/precondition.h"
#include "service/keys/sealedsecret.h"
#include "service/keys/verbs.h"
#include "service/people/secretsights.h"
#include "service/routes/problems.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

Result<Written> verbs::reveal(Write &write, const KeyRecord &record)
{
    if (std::optional<Error> refused = checkIfMatch(write.call, record.key))
        return *refused;
    if (!SealedSecret::isKept(write.profile(), record.key.kind))
        return problem(u"invalid"_s, u"Secrets of such keys can't be revealed: nothing readable is kept of them."_s);
    if (record.hasEnded())
        return withCurrent(conflict(u"The key has ended; its secret opens nothing."_s), record.key);
    Result<Secret> secret = SealedSecret(write, record.key).open();
    if (!secret)
        return secret.error();
    noteSight(write, record.key, record.key.generation, SeenBy::Revealing);
    // One transaction with the answer: where this row can't be written, nothing is revealed.
    write.change.audit(u"key.revealed"_s, record.key,
                       u"Secret %1 was shown to this person."_s.arg(record.key.generation));
    return Written{200, record.key, std::make_shared<const Secret>(*std::move(secret))};
}

} // namespace chatelaine::service
