// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/migrations/migrations.h"

namespace chatelaine::service::migrations {

namespace {

constexpr const char16_t *statements[] = {
    // Secrets that a newer one replaced, for 30 days: a call that still comes with one is refused, and told of.
    u"CREATE TABLE ended_secrets ("
    " token_id TEXT NOT NULL, generation INTEGER NOT NULL, key TEXT NOT NULL REFERENCES keys (id) ON DELETE CASCADE,"
    " digest BLOB NOT NULL, ended_at BIGINT NOT NULL, PRIMARY KEY (token_id, generation))",
    u"CREATE INDEX ended_secrets_by_key ON ended_secrets (key)",
    u"CREATE INDEX ended_secrets_by_end ON ended_secrets (ended_at)",
    u"CREATE INDEX secrets_by_end ON secrets (ends_at) WHERE ends_at IS NOT NULL",

    // Of recoverable kinds: the newest secret under authenticated encryption. See Seals.
    u"CREATE TABLE sealed_secrets ("
    " key TEXT NOT NULL REFERENCES keys (id) ON DELETE CASCADE, generation INTEGER NOT NULL, seal TEXT NOT NULL,"
    " box BLOB NOT NULL, PRIMARY KEY (key, generation))",

    // When each secret of a key was last used and last refused, and from where; written behind.
    u"CREATE TABLE secret_uses ("
    " key TEXT NOT NULL REFERENCES keys (id) ON DELETE CASCADE, generation INTEGER NOT NULL, used_at BIGINT, used_from"
    " TEXT NOT NULL DEFAULT '', refused_at BIGINT, refused_from TEXT NOT NULL DEFAULT '',"
    " PRIMARY KEY (key, generation))",
    u"CREATE TABLE first_uses ("
    " key TEXT PRIMARY KEY REFERENCES keys (id) ON DELETE CASCADE, at BIGINT NOT NULL, address TEXT NOT NULL)",

    // The ticks of the checklist after a rotation; done is indexes joined by ','.
    u"CREATE TABLE rotation_ticks ("
    " key TEXT PRIMARY KEY REFERENCES keys (id) ON DELETE CASCADE, generation INTEGER NOT NULL, done TEXT NOT NULL)",

    // Calls that were refused, by request id, for seven days and so many a workspace.
    u"CREATE TABLE refused_calls ("
    " request_id TEXT PRIMARY KEY, workspace TEXT NOT NULL REFERENCES workspaces (id), at BIGINT NOT NULL,"
    " status INTEGER NOT NULL, cause TEXT NOT NULL, needed_scope TEXT NOT NULL, key TEXT NOT NULL,"
    " environment TEXT NOT NULL, address TEXT NOT NULL)",
    u"CREATE INDEX refused_calls_by_time ON refused_calls (workspace, at)",
};

} // namespace

std::span<const char16_t *const> secretsAndUsage()
{
    return statements;
}

} // namespace chatelaine::service::migrations
