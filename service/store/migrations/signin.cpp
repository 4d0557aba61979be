// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/migrations/migrations.h"

namespace chatelaine::service::migrations {

namespace {

constexpr const char16_t *statements[] = {
    // The second factor: the seed sealed, pending until a code of it was confirmed. step is the last 30 s that a code
    // of was taken: none works twice.
    u"CREATE TABLE second_factors ("
    " person TEXT PRIMARY KEY REFERENCES people (id), seal TEXT NOT NULL, box BLOB NOT NULL, begun_at BIGINT NOT NULL,"
    " confirmed_at BIGINT, step BIGINT NOT NULL DEFAULT 0)",
    u"CREATE TABLE recovery_codes ("
    " person TEXT NOT NULL REFERENCES people (id), digest BLOB NOT NULL, used_at BIGINT, PRIMARY KEY (person, digest))",

    // One-time links for a new password.
    u"CREATE TABLE password_resets ("
    " digest BLOB PRIMARY KEY, person TEXT NOT NULL REFERENCES people (id), made_by TEXT NOT NULL REFERENCES members"
    " (id), made_at BIGINT NOT NULL, ends_at BIGINT NOT NULL, used_at BIGINT)",
    u"CREATE INDEX password_resets_by_person ON password_resets (person)",
};

} // namespace

std::span<const char16_t *const> signIn()
{
    return statements;
}

} // namespace chatelaine::service::migrations
