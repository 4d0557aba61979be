// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/migrations/migrations.h"

namespace chatelaine::service::migrations {

namespace {

constexpr const char16_t *statements[] = {
    // One-time links into the customers' portal, made by keys.
    u"CREATE TABLE portal_links ("
    " digest BLOB PRIMARY KEY, workspace TEXT NOT NULL REFERENCES workspaces (id), key TEXT NOT NULL, customer TEXT NOT"
    " NULL, made_at BIGINT NOT NULL, ends_at BIGINT NOT NULL, opened_at BIGINT)",
    u"CREATE INDEX portal_links_by_end ON portal_links (ends_at)",

    // Of which kind they were: some are told of to global administrators only.
    u"ALTER TABLE deleted_keys ADD COLUMN kind TEXT NOT NULL DEFAULT ''",
    u"CREATE INDEX deleted_keys_by_key ON deleted_keys (key)",

    // Settings of the whole service, by name.
    u"CREATE TABLE system_settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)",

    // What was done to the whole service: a chain as each workspace has one.
    u"CREATE TABLE system_audit ("
    " number BIGINT PRIMARY KEY, at BIGINT NOT NULL, verb TEXT NOT NULL, actor TEXT NOT NULL, actor_name TEXT NOT NULL,"
    " role TEXT NOT NULL, key TEXT NOT NULL, key_name TEXT NOT NULL, address TEXT NOT NULL, request_id TEXT NOT NULL,"
    " summary TEXT NOT NULL, previous BLOB NOT NULL, hash BLOB NOT NULL)",
    u"CREATE INDEX system_audit_by_time ON system_audit (at)",
    u"CREATE INDEX audit_by_time ON audit (at)",

    // Writes of holders of keys and of global administrators by their Idempotency-Key, and what was answered.
    u"CREATE TABLE holder_operations ("
    " holder TEXT NOT NULL, id TEXT NOT NULL, fingerprint BLOB NOT NULL, status INTEGER NOT NULL, body BLOB NOT NULL,"
    " made_at BIGINT NOT NULL, PRIMARY KEY (holder, id))",
};

} // namespace

std::span<const char16_t *const> holderCalls()
{
    return statements;
}

} // namespace chatelaine::service::migrations
