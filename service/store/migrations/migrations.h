// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

/// The steps of the schema, in order. One that was released is never changed.
///
/// Times are milliseconds since 1970 in UTC. Lists of words are joined by '\n'. Types are those that both engines know;
/// where PostgreSQL says BYTEA it has a domain BLOB of that type.
namespace chatelaine::service::migrations {

std::span<const char16_t *const> first();
std::span<const char16_t *const> secretsAndUsage();
std::span<const char16_t *const> webhooks();
std::span<const char16_t *const> holderCalls();
std::span<const char16_t *const> auditTrail();
std::span<const char16_t *const> people();
std::span<const char16_t *const> signIn();

} // namespace chatelaine::service::migrations
