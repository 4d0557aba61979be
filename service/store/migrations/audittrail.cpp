// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/migrations/migrations.h"

namespace chatelaine::service::migrations {

namespace {

constexpr const char16_t *statements[] = {
    // What the audit says since: rows of form 2 are chained as domain/auditchain.h says, older ones as they were.
    u"ALTER TABLE audit ADD COLUMN form INTEGER NOT NULL DEFAULT 1",
    u"ALTER TABLE audit ADD COLUMN session TEXT NOT NULL DEFAULT ''",
    u"ALTER TABLE audit ADD COLUMN allowed_by TEXT NOT NULL DEFAULT ''",
    u"ALTER TABLE audit ADD COLUMN fields TEXT NOT NULL DEFAULT '[]'", // [[name, before, after], …] as JSON
    u"ALTER TABLE audit ADD COLUMN folded TEXT NOT NULL DEFAULT ''", // what a search looks through; in no hash
    u"CREATE INDEX audit_by_workspace_and_time ON audit (workspace, at, number, verb)", // the verb for families of them
    u"CREATE INDEX audit_by_actor ON audit (workspace, actor, at, number)",
    u"CREATE INDEX audit_by_workspace_and_key ON audit (workspace, key, at, number)",
    u"CREATE INDEX audit_by_verb ON audit (workspace, verb, at, number)",

    // Refused attempts, a row a minute, person and verb, in a chain of their own.
    u"CREATE TABLE audit_refusals ("
    " workspace TEXT NOT NULL REFERENCES workspaces (id), number BIGINT NOT NULL, at BIGINT NOT NULL, verb TEXT NOT"
    " NULL, actor TEXT NOT NULL, actor_name TEXT NOT NULL, role TEXT NOT NULL, key TEXT NOT NULL, key_name TEXT NOT"
    " NULL, address TEXT NOT NULL, request_id TEXT NOT NULL, summary TEXT NOT NULL, session TEXT NOT NULL, allowed_by"
    " TEXT NOT NULL, times INTEGER NOT NULL, folded TEXT NOT NULL, previous BLOB NOT NULL, hash BLOB NOT NULL,"
    " PRIMARY KEY (workspace, number))",
    u"CREATE INDEX audit_refusals_by_time ON audit_refusals (workspace, at, number)",

    // Where each chain ends, signed as its last row was written.
    u"CREATE TABLE audit_heads ("
    " workspace TEXT NOT NULL REFERENCES workspaces (id), chain TEXT NOT NULL CHECK (chain IN ('changes', 'refusals')),"
    " number BIGINT NOT NULL, hash BLOB NOT NULL, signature BLOB NOT NULL, PRIMARY KEY (workspace, chain))",
};

} // namespace

std::span<const char16_t *const> auditTrail()
{
    return statements;
}

} // namespace chatelaine::service::migrations
