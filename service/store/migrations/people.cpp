// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/migrations/migrations.h"

namespace chatelaine::service::migrations {

namespace {

constexpr const char16_t *statements[] = {
    u"ALTER TABLE members ADD COLUMN etag BIGINT NOT NULL DEFAULT 0",

    // An invitation is open until it was taken, withdrawn or its time is over.
    u"CREATE TABLE invitations ("
    " id TEXT PRIMARY KEY, workspace TEXT NOT NULL REFERENCES workspaces (id), email TEXT NOT NULL, email_folded TEXT"
    " NOT NULL, role TEXT NOT NULL, digest BLOB NOT NULL UNIQUE, invited_by TEXT NOT NULL REFERENCES members (id),"
    " created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, ended_at BIGINT)",
    u"CREATE INDEX invitations_by_workspace ON invitations (workspace, ended_at)",

    // Who saw a secret of a key, and how: 'created', 'rotated' (also reissued) or 'revealed'. The last time of each.
    u"CREATE TABLE secret_sights ("
    " key TEXT NOT NULL REFERENCES keys (id) ON DELETE CASCADE, member TEXT NOT NULL REFERENCES members (id),"
    " generation INTEGER NOT NULL, how TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (key, member, generation))",
    u"CREATE INDEX secret_sights_by_member ON secret_sights (member)",
    // Of keys from before, who made them is known to have seen them.
    u"INSERT INTO secret_sights (key, member, generation, how, at)"
    " SELECT id, created_by, generation, 'created', created_at FROM keys",

    // Somebody's leaving until it is finished, and what was decided about a key.
    u"CREATE TABLE offboardings ("
    " member TEXT PRIMARY KEY REFERENCES members (id), begun_at BIGINT NOT NULL, etag BIGINT NOT NULL, finished_at"
    " BIGINT, report TEXT NOT NULL DEFAULT '')",
    u"CREATE TABLE key_decisions ("
    " member TEXT NOT NULL REFERENCES offboardings (member), key TEXT NOT NULL REFERENCES keys (id) ON DELETE CASCADE,"
    " verdict TEXT NOT NULL CHECK (verdict IN ('hand-over', 'rotate', 'revoke')), hand_to TEXT NOT NULL DEFAULT '',"
    " PRIMARY KEY (member, key))",

    // That a key is to be rotated, why, and by whom.
    u"CREATE TABLE wanted_rotations ("
    " key TEXT PRIMARY KEY REFERENCES keys (id) ON DELETE CASCADE, why TEXT NOT NULL, member TEXT NOT NULL DEFAULT '',"
    " generation INTEGER NOT NULL, at BIGINT NOT NULL)",
};

} // namespace

std::span<const char16_t *const> people()
{
    return statements;
}

} // namespace chatelaine::service::migrations
