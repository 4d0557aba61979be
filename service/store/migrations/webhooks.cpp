// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/migrations/migrations.h"

namespace chatelaine::service::migrations {

namespace {

constexpr const char16_t *statements[] = {
    // An older signing secret signs too until its end. A webhook that was removed keeps its row for its deliveries, and
    // loses its secrets.
    u"CREATE TABLE webhooks ("
    " id TEXT PRIMARY KEY, workspace TEXT NOT NULL REFERENCES workspaces (id), url TEXT NOT NULL, name TEXT NOT NULL,"
    " environment TEXT NOT NULL, events TEXT NOT NULL, paused INTEGER NOT NULL DEFAULT 0,"
    " confirmed INTEGER NOT NULL DEFAULT 0, seal TEXT NOT NULL, box BLOB NOT NULL,"
    " older_seal TEXT NOT NULL DEFAULT '', older_box BLOB, older_ends_at BIGINT,"
    " created_at BIGINT NOT NULL, created_by TEXT NOT NULL REFERENCES members (id), etag BIGINT NOT NULL,"
    " delivered_at BIGINT," // the last try that was answered well
    " removed_at BIGINT)",
    u"CREATE INDEX webhooks_by_workspace ON webhooks (workspace)",

    // What happened to a key, once, whoever wants to hear of it: made in the transaction in which it happened.
    u"CREATE TABLE webhook_events ("
    " id TEXT PRIMARY KEY, workspace TEXT NOT NULL REFERENCES workspaces (id), type TEXT NOT NULL, key TEXT NOT NULL,"
    " key_name TEXT NOT NULL, environment TEXT NOT NULL, made_at BIGINT NOT NULL, body TEXT NOT NULL)",
    u"CREATE INDEX webhook_events_by_time ON webhook_events (made_at)",

    // An event on its way to a webhook, numbered by the webhook. Who sends it claims it for a while, so that two
    // processes do not.
    u"CREATE TABLE deliveries ("
    " id TEXT PRIMARY KEY, event TEXT NOT NULL REFERENCES webhook_events (id) ON DELETE CASCADE,"
    " webhook TEXT NOT NULL REFERENCES webhooks (id), position BIGINT NOT NULL, made_at BIGINT NOT NULL,"
    " state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'given-up')), tries INTEGER NOT NULL DEFAULT 0,"
    " next_at BIGINT, claimed_until BIGINT, status INTEGER NOT NULL DEFAULT 0, failure TEXT NOT NULL DEFAULT '',"
    " took BIGINT NOT NULL DEFAULT 0)", // milliseconds, as the two before it: of the last try
    u"CREATE UNIQUE INDEX deliveries_by_position ON deliveries (webhook, position)",
    u"CREATE INDEX deliveries_by_time ON deliveries (webhook, made_at)",
    u"CREATE INDEX deliveries_by_event ON deliveries (event)",
    u"CREATE INDEX deliveries_by_next ON deliveries (state, next_at)",
    u"CREATE INDEX deliveries_by_claim ON deliveries (webhook) WHERE claimed_until IS NOT NULL",
    u"CREATE TABLE delivery_tries ("
    " delivery TEXT NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE, number INTEGER NOT NULL, at BIGINT NOT NULL,"
    " status INTEGER NOT NULL, failure TEXT NOT NULL, took BIGINT NOT NULL, answer TEXT NOT NULL,"
    " PRIMARY KEY (delivery, number))",

    // That a key is about to expire, or expired, was told.
    u"CREATE TABLE expiry_notes ("
    " key TEXT NOT NULL REFERENCES keys (id) ON DELETE CASCADE, what TEXT NOT NULL CHECK (what IN ('expiring',"
    " 'expired')), expires_at BIGINT NOT NULL, PRIMARY KEY (key, what))",
    u"CREATE INDEX keys_by_expiry ON keys (expires_at)",

    // Operations that are about no key keep another body.
    u"ALTER TABLE operations ADD COLUMN is_other INTEGER NOT NULL DEFAULT 0",
};

} // namespace

std::span<const char16_t *const> webhooks()
{
    return statements;
}

} // namespace chatelaine::service::migrations
