// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/keys/issue.h"
#include "service/keys/keyfields.h"
#include "service/keys/verbs.h"
#include "service/routes/problems.h"

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of a pair there is one key of each kind in each environment.
bool isTaken(Write &write, const KeyDraft &draft)
{
    if (write.profile().layout != Profile::Layout::Pair)
        return false;
    Rows rows =
        write.connection.run(u"SELECT 1 FROM keys WHERE workspace = ? AND kind = ? AND environment = ?"
                             " AND ended_at IS NULL AND (expires_at IS NULL OR expires_at > ?)"_s,
                             write.call.place.workspace.text, draft.kind, draft.environment, write.call.nowMs());
    return rows.next();
}

} // namespace

Result<Written> verbs::create(Write &write, const KeyDraft &draft)
{
    std::vector<FieldProblem> found = problems(draft, write.profile(), write.call.now);
    if (!found.empty())
        return invalid(std::move(found));
    if (isTaken(write, draft))
        return invalid({{u"/kind"_s, u"not-allowed"_s,
                         u"There is such a key in %1; rotate it instead."_s.arg(draft.environment)}});
    Written written = issueKey(write, {draft, write.call.place.member, {}, {}});
    if (written.key)
        write.change.audit(u"key.created"_s, *written.key,
                           u"In %1, with %2."_s.arg(draft.environment, written.key->scopes.join(u", "_s)),
                           keyFields({}, *written.key));
    return written;
}

} // namespace chatelaine::service
