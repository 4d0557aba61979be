// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "protocol/problembody.h"

#include "protocol/keyrow.h"
#include "protocol/problemtypes.h"

namespace chatelaine::json {

using namespace Qt::Literals::StringLiterals;

namespace {

// A path of the service itself (RFC 9457, section 3.1.1): every installation is its own authority.
constexpr std::string_view typeBase = "/problems/";

struct Type
{
    static void read(Source &source, ProblemBody &out)
    {
        std::string_view told = text(source);
        if (told.starts_with(typeBase))
            told.remove_prefix(typeBase.size());
        out.type = QString::fromUtf8(told.data(), static_cast<qsizetype>(told.size()));
    }
    static void write(Writer &writer, const ProblemBody &value)
    {
        text(writer, std::string(typeBase) + value.type.toStdString());
    }
};

} // namespace

template <>
struct Codec<std::shared_ptr<const ApiKey>>
{
    static void read(Source &source, std::shared_ptr<const ApiKey> &out)
    {
        ApiKey key;
        Codec<ApiKey>::read(source, key);
        out = std::make_shared<const ApiKey>(std::move(key));
    }
    static void write(Writer &writer, const std::shared_ptr<const ApiKey> &value)
    {
        Codec<ApiKey>::write(writer, *value);
    }
    static bool isAbsent(const std::shared_ptr<const ApiKey> &value) { return !value; }
};

template <>
struct Shape<FieldProblem>
{
    static constexpr Field<FieldProblem> fields[] = {
        required<&FieldProblem::pointer>("pointer"),
        required<&FieldProblem::code>("code"),
        optional<&FieldProblem::detail>("detail"),
    };
};

template <>
struct Shape<ProblemBody>
{
    static constexpr Field<ProblemBody> fields[] = {
        {"type", &Type::read, &Type::write},
        required<&ProblemBody::title>("title"),
        required<&ProblemBody::status>("status"),
        optional<&ProblemBody::detail>("detail"),
        optional<&ProblemBody::requestId>("request_id"),
        optional<&ProblemBody::fields>("errors"),
        optional<&ProblemBody::retryAfter>("retry_after"),
        optional<&ProblemBody::neededScope>("needed_scope"),
        optional<&ProblemBody::neededRole>("needed_role"),
        optional<&ProblemBody::current>("current"),
        optional<&ProblemBody::changedBy>("changed_by"),
        optional<&ProblemBody::changedAt>("changed_at"),
    };
};

ProblemBody ProblemBody::of(const Error &error, int status, const QString &title)
{
    // The causes of a refused key (verify) are its profile's, so a type that the contract does not list stays.
    const QString type = error.type.isEmpty() ? QString(problemType(error).name) : error.type;
    const bool scope = type == "insufficient-scope"_L1;
    return {.type = type,
            .title = title,
            .status = status,
            .detail = error.detail,
            .requestId = error.requestId,
            .fields = error.fields,
            .retryAfter = error.retryAfter,
            .neededScope = scope ? error.needed : QString(),
            .neededRole = scope ? QString() : error.needed,
            .current = error.current,
            .changedBy = error.changedBy,
            .changedAt = error.changedAt};
}

Error ProblemBody::error() const
{
    return {.kind = kindOf(status, type),
            .type = type,
            .detail = detail,
            .fields = fields,
            .needed = neededScope.isEmpty() ? neededRole : neededScope,
            .requestId = requestId,
            .retryAfter = retryAfter,
            .current = current,
            .changedBy = changedBy,
            .changedAt = changedAt};
}

void Codec<ProblemBody>::read(Source &source, ProblemBody &out)
{
    readFields<ProblemBody>(source, Shape<ProblemBody>::fields, out);
}

void Codec<ProblemBody>::write(Writer &writer, const ProblemBody &value)
{
    writeFields<ProblemBody>(writer, Shape<ProblemBody>::fields, value);
}

void Codec<Error>::read(Source &source, Error &out)
{
    ProblemBody body;
    Codec<ProblemBody>::read(source, body);
    out = body.error();
}

void Codec<Error>::write(Writer &writer, const Error &value)
{
    const ProblemType &type = problemType(value);
    Codec<ProblemBody>::write(writer, ProblemBody::of(value, type.status, type.title));
}

} // namespace chatelaine::json
