// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/keybatch.h"
#include "protocol/codecs.h"

#include <string>

/// Keys are told row by row, straight into and out of a KeyBatch's columns: no QString each.
namespace chatelaine::json {

/// A row on its way. Its views point into the body or, for what was joined of lists, into the row itself; a row is
/// used again for the next key, so that its room is.
struct KeyRow : KeyBatch::Row
{
    std::string scopes;
    std::string tags;
};

template <>
struct Shape<KeyRow>
{
    static const std::span<const Field<KeyRow>> members;
};

template <>
struct Codec<KeyBatch>
{
    static void read(Source &source, KeyBatch &out);
    static void write(Writer &writer, const KeyBatch &batch);
};

template <>
struct Codec<ApiKey>
{
    static void read(Source &source, ApiKey &out);
    static void write(Writer &writer, const ApiKey &key);
};

} // namespace chatelaine::json
