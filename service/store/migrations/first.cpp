// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/migrations/migrations.h"

namespace chatelaine::service::migrations {

namespace {

constexpr const char16_t *statements[] = {
    // One row: what is true of the whole service.
    u"CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)",

    u"CREATE TABLE people ("
    " id TEXT PRIMARY KEY, email TEXT NOT NULL, email_folded TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
    " password TEXT NOT NULL," // libsodium's argon2id string
    " global_administrator INTEGER NOT NULL DEFAULT 0, created_at BIGINT NOT NULL)",

    u"CREATE TABLE workspaces ("
    " id TEXT PRIMARY KEY, name TEXT NOT NULL, profile TEXT NOT NULL, profile_revision INTEGER NOT NULL,"
    " changes BIGINT NOT NULL DEFAULT 0," // the number of the last change
    " audits BIGINT NOT NULL DEFAULT 0, audit_hash BLOB NOT NULL," // of the audit's last row
    " created_at BIGINT NOT NULL)",

    u"CREATE TABLE members ("
    " id TEXT PRIMARY KEY, workspace TEXT NOT NULL REFERENCES workspaces (id), person TEXT NOT NULL REFERENCES people"
    " (id), role TEXT NOT NULL, status TEXT NOT NULL CHECK (status IN ('active', 'invited', 'suspended', 'left')),"
    " since BIGINT NOT NULL, UNIQUE (workspace, person))",
    u"CREATE INDEX members_by_person ON members (person)",

    u"CREATE TABLE sessions ("
    " id TEXT PRIMARY KEY, person TEXT NOT NULL REFERENCES people (id), device TEXT NOT NULL, address TEXT NOT NULL,"
    " created_at BIGINT NOT NULL, seen_at BIGINT NOT NULL, elevated_until BIGINT, ended_at BIGINT)",
    u"CREATE INDEX sessions_by_person ON sessions (person)",

    // A session's tokens come in pairs, numbered by the session. Refreshing with pair n makes a pair whose parent is n;
    // n
    // may come back, and make another one, until a token of such a pair was used. See Sessions.
    u"CREATE TABLE session_tokens ("
    " digest BLOB PRIMARY KEY, session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,"
    " kind TEXT NOT NULL CHECK (kind IN ('access', 'refresh')), pair INTEGER NOT NULL, parent INTEGER NOT"
    " NULL, ends_at BIGINT NOT NULL, used INTEGER NOT NULL DEFAULT 0)", // used: a token of the pair was
    u"CREATE INDEX session_tokens_by_session ON session_tokens (session, pair)",

    u"CREATE TABLE keys ("
    " id TEXT PRIMARY KEY, workspace TEXT NOT NULL REFERENCES workspaces (id),"
    " position BIGINT NOT NULL," // the change that made it: the order of the list
    " version BIGINT NOT NULL," // the change that last touched it
    " etag BIGINT NOT NULL," // the change that last touched what people administer
    " kind TEXT NOT NULL, name TEXT NOT NULL, environment TEXT NOT NULL, scopes TEXT NOT NULL,"
    " state TEXT NOT NULL," // as people set it; that a key expired is computed when it is read
    " visible_part TEXT NOT NULL, owner TEXT NOT NULL REFERENCES members (id), created_by TEXT NOT NULL REFERENCES"
    " members (id), note TEXT NOT NULL, tags TEXT NOT NULL, created_at BIGINT NOT NULL, expires_at BIGINT, ended_at"
    " BIGINT,"
    " delivery TEXT NOT NULL CHECK (delivery IN ('confirmed', 'unconfirmed')),"
    " origin TEXT NOT NULL CHECK (origin IN ('created', 'rotated'))," // of the newest secret
    " generation INTEGER NOT NULL," // of the newest secret that works
    " generations INTEGER NOT NULL," // how many there ever were: a number is never given twice
    " grace BIGINT NOT NULL DEFAULT 0," // seconds; of the older secret, once the newest is confirmed or used
    " older INTEGER NOT NULL DEFAULT 0, older_ends_at BIGINT," // whether an older secret works on, and until when
    " replaces TEXT NOT NULL DEFAULT '', replaced_by TEXT NOT NULL DEFAULT '',"
    " used_at BIGINT, used_as_of BIGINT," // written behind
    " calls_day BIGINT NOT NULL DEFAULT 0," // the day, counted from 1970, that calls_today speaks of
    " calls_today BIGINT NOT NULL DEFAULT 0, calls_30_days BIGINT NOT NULL DEFAULT 0)",
    u"CREATE UNIQUE INDEX keys_by_position ON keys (workspace, position)",
    u"CREATE INDEX keys_by_owner ON keys (owner)",
    u"CREATE INDEX keys_by_version ON keys (workspace, version)",

    // What verify looks up by the token's public id: one row, or a few where a rotation keeps that id. Of a rotation
    // that keeps the key, the new secret is pending until it is confirmed or first used; from then on the older ones
    // are previous and have an end. Secrets that were dropped or replaced are gone.
    u"CREATE TABLE secrets ("
    " token_id TEXT NOT NULL, generation INTEGER NOT NULL, key TEXT NOT NULL REFERENCES keys (id) ON DELETE CASCADE,"
    " digest BLOB NOT NULL, visible_part TEXT NOT NULL,"
    " standing TEXT NOT NULL CHECK (standing IN ('current', 'pending', 'previous')), ends_at BIGINT,"
    " PRIMARY KEY (token_id, generation))",
    u"CREATE UNIQUE INDEX secrets_by_key ON secrets (key, generation)",

    // Keys that are gone, for those who replay changes.
    u"CREATE TABLE deleted_keys ("
    " workspace TEXT NOT NULL REFERENCES workspaces (id), version BIGINT NOT NULL, key TEXT NOT NULL,"
    " PRIMARY KEY (workspace, version))",

    // Changes that are not of a key: 'members' or 'profile'.
    u"CREATE TABLE other_changes ("
    " workspace TEXT NOT NULL REFERENCES workspaces (id), version BIGINT NOT NULL, what TEXT NOT NULL,"
    " PRIMARY KEY (workspace, version))",

    // Every write by its Idempotency-Key, with its outcome and never a secret.
    u"CREATE TABLE operations ("
    " member TEXT NOT NULL REFERENCES members (id), id TEXT NOT NULL, workspace TEXT NOT NULL REFERENCES workspaces"
    " (id), fingerprint BLOB NOT NULL," // SHA-256 over method, path, If-Match and body
    " verb TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('done', 'refused', 'abandoned')),"
    " status INTEGER NOT NULL, body BLOB NOT NULL, made_at BIGINT NOT NULL," // by the id itself
    " PRIMARY KEY (member, id))",

    // A chain: each row's hash covers the row and the hash before it. Never changed, never deleted.
    u"CREATE TABLE audit ("
    " workspace TEXT NOT NULL REFERENCES workspaces (id), number BIGINT NOT NULL, at BIGINT NOT NULL, verb TEXT NOT"
    " NULL, actor TEXT NOT NULL, actor_name TEXT NOT NULL, role TEXT NOT NULL, key TEXT NOT NULL, key_name TEXT NOT"
    " NULL, address TEXT NOT NULL, request_id TEXT NOT NULL, summary TEXT NOT NULL, previous BLOB NOT NULL, hash BLOB"
    " NOT NULL, PRIMARY KEY (workspace, number))",
    u"CREATE INDEX audit_by_key ON audit (key, number)",

    // Calls rolled up: by day for 30 days, by hour for the last 24 hours, by hour and source likewise. Days and hours
    // are counted from 1970.
    u"CREATE TABLE usage_days ("
    " key TEXT NOT NULL REFERENCES keys (id) ON DELETE CASCADE, day BIGINT NOT NULL, calls BIGINT NOT NULL,"
    " PRIMARY KEY (key, day))",
    u"CREATE INDEX usage_days_by_day ON usage_days (day)",
    u"CREATE TABLE usage_hours ("
    " key TEXT NOT NULL REFERENCES keys (id) ON DELETE CASCADE, hour BIGINT NOT NULL, calls BIGINT NOT NULL, refused"
    " BIGINT NOT NULL, PRIMARY KEY (key, hour))",
    u"CREATE TABLE usage_sources ("
    " key TEXT NOT NULL REFERENCES keys (id) ON DELETE CASCADE, hour BIGINT NOT NULL, address TEXT NOT NULL, calls"
    " BIGINT NOT NULL, last_at BIGINT NOT NULL, PRIMARY KEY (key, hour, address))",
    u"CREATE TABLE last_refusals ("
    " key TEXT PRIMARY KEY REFERENCES keys (id) ON DELETE CASCADE, at BIGINT NOT NULL, cause TEXT NOT NULL)",

    // Credentials of the APIs that ask verify.
    u"CREATE TABLE verifiers ("
    " id TEXT PRIMARY KEY, workspace TEXT NOT NULL REFERENCES workspaces (id), name TEXT NOT NULL, digest BLOB NOT"
    " NULL, created_at BIGINT NOT NULL, ended_at BIGINT)",
    u"CREATE INDEX verifiers_by_workspace ON verifiers (workspace)",
};

} // namespace

std::span<const char16_t *const> first()
{
    return statements;
}

} // namespace chatelaine::service::migrations
