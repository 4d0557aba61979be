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

    // Of which kind they were: some are told of to global administrators only.
    u"ALTER TABLE deleted_keys ADD COLUMN kind TEXT NOT NULL DEFAULT ''",
    u"CREATE INDEX deleted_keys_by_key ON deleted_keys (key)",

    // Settings of the whole service, by name.
    u"CREATE TABLE system_settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
};

} // namespace

std::span<const char16_t *const> holderCalls()
{
    return statements;
}

} // namespace chatelaine::service::migrations
