// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "protocol/codecs.h"

namespace chatelaine::json {

/// An Error told as a problem (RFC 9457), with what the wire has and an Error has not.
struct ProblemBody
{
    QString type; ///< without its base
    QString title;
    int status = 0;
    QString detail;
    QString requestId;
    std::vector<FieldProblem> fields;
    std::optional<std::chrono::seconds> retryAfter;
    QString neededScope;
    QString neededRole;
    std::shared_ptr<const ApiKey> current;
    QString changedBy;
    QDateTime changedAt;

    static ProblemBody of(const Error &error, int status, const QString &title);
    Error error() const;
};

template <>
struct Codec<ProblemBody>
{
    static void read(Source &source, ProblemBody &out);
    static void write(Writer &writer, const ProblemBody &value);
};

/// An error within another body: the problem that its request was answered with.
template <>
struct Codec<Error>
{
    static void read(Source &source, Error &out);
    static void write(Writer &writer, const Error &value);
};

} // namespace chatelaine::json
