// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/httpskeyservice.h"

#include "client/httpseventstream.h"
#include "protocol/paths.h"
#include "protocol/wire.h"

#include <QtConcurrent>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<const Secret> shared(QByteArrayView bytes)
{
    return std::make_shared<const Secret>(bytes);
}

/// What the answer to a call says. A write that was answered with what nobody can read has happened all the same.
template <class T>
Result<T> understood(const Call &call, Result<T> read)
{
    if (read || call.effect == Call::Effect::Repeatable)
        return read;
    Error error = read.error();
    error.kind = Error::Kind::OutcomeUnknown;
    return error;
}

Call list(const QString &path, int limit, const QString &cursor)
{
    Call call{.path = path, .largest = Call::largestList, .compressed = true};
    call.query.addQueryItem(u"limit"_s, QString::number(limit));
    if (!cursor.isEmpty())
        call.query.addQueryItem(u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    return call;
}

Call write(const QByteArray &verb, const QString &path, QByteArrayView body, const OperationId &operation)
{
    return {.verb = verb, .path = path, .effect = Call::Effect::Write, .body = shared(body), .operation = operation};
}

// Without a body to read once, Qt would deliver a write again by itself.
constexpr QByteArrayView nothing = "{}";

} // namespace

HttpsKeyService::HttpsKeyService(const Endpoint &endpoint, const WorkspaceId &workspace, TokenSource &tokens,
                                 const Patience &patience)
    : m_transport(endpoint, patience)
    , m_workspace(workspace)
    , m_tokens(tokens)
{
    m_parsers.setMaxThreadCount(1);
}

Reply<Profile> HttpsKeyService::profile()
{
    const Call call{.path = paths::in(m_workspace, u"profile"_s), .compressed = true};
    return ask(call, wire::readProfile).then(this, [this](const Result<Profile> &read) {
        if (read)
            m_profile = std::make_shared<const Profile>(*read);
        return read;
    });
}

Reply<HttpsKeyService::KnownProfile> HttpsKeyService::knownProfile()
{
    if (m_profile)
        return QtFuture::makeReadyFuture(Result<KnownProfile>(m_profile));
    return profile().then(this, [this](const Result<Profile> &read) -> Result<KnownProfile> {
        if (!read)
            return read.error();
        return m_profile;
    });
}

template <class T>
Reply<T> HttpsKeyService::ask(const Call &call, Result<T> (*read)(QByteArrayView))
{
    return m_transport.send(call, &m_tokens).then(this, [call, read](const Result<Answer> &answer) -> Result<T> {
        if (!answer)
            return answer.error();
        return understood(call, read(answer->body->view()));
    });
}

template <class T>
Reply<T> HttpsKeyService::askOfKeys(const Call &call, Result<T> (*read)(QByteArrayView, const Profile &))
{
    const auto send = [this, call, read](const Result<KnownProfile> &profile) -> Reply<T> {
        if (!profile)
            return QtFuture::makeReadyFuture(Result<T>(profile.error()));
        return m_transport.send(call, &m_tokens)
            .then(this, [call, read, known = *profile](const Result<Answer> &answer) -> Result<T> {
                if (!answer)
                    return answer.error();
                return understood(call, read(answer->body->view(), *known));
            });
    };
    return knownProfile().then(this, send).unwrap();
}

Reply<std::vector<Member>> HttpsKeyService::members()
{
    return ask(Call{.path = paths::in(m_workspace, u"members"_s), .largest = Call::largestList, .compressed = true},
               wire::readMembers);
}

Reply<Page<KeyBatch>> HttpsKeyService::keys(const KeyQuery &query)
{
    using Keys = Result<Page<KeyBatch>>;
    const auto parse = [this](const Result<Answer> &answer, const KnownProfile &profile) -> QFuture<Keys> {
        if (!answer)
            return QtFuture::makeReadyFuture(Keys(answer.error()));
        return QtConcurrent::run(&m_parsers,
                                 [body = answer->body, profile] { return wire::readKeys(body->view(), *profile); });
    };
    const Call call = list(paths::in(m_workspace, u"keys"_s), query.limit, query.cursor);
    const auto send = [this, call, parse](const Result<KnownProfile> &profile) -> QFuture<Keys> {
        if (!profile)
            return QtFuture::makeReadyFuture(Keys(profile.error()));
        return m_transport.send(call, &m_tokens)
            .then(this, [parse, known = *profile](const Result<Answer> &answer) { return parse(answer, known); })
            .unwrap();
    };
    return knownProfile().then(this, send).unwrap().then(this, [](const Keys &keys) { return keys; });
}

Reply<ApiKey> HttpsKeyService::key(const KeyId &key)
{
    return askOfKeys(Call{.path = paths::key(m_workspace, key)}, wire::readKey);
}

Reply<KeyUsage> HttpsKeyService::usage(const KeyId &key)
{
    return ask(Call{.path = paths::keyVerb(m_workspace, key, u"usage"_s)}, wire::readKeyUsage);
}

Call HttpsKeyService::verbOn(const ApiKey &key, const QString &verb, QByteArrayView body,
                             const OperationId &operation) const
{
    Call call = write("POST", paths::keyVerb(m_workspace, key.id, verb), body, operation);
    call.ifMatch = key.etag;
    return call;
}

Reply<IssuedKey> HttpsKeyService::create(const KeyDraft &draft, const OperationId &operation)
{
    return askOfKeys(write("POST", paths::in(m_workspace, u"keys"_s), wire::write(draft), operation),
                     wire::readIssuedKey);
}

Reply<IssuedKey> HttpsKeyService::rotate(const ApiKey &key, const RotationRequest &request,
                                         const OperationId &operation)
{
    return askOfKeys(verbOn(key, u"rotations"_s, wire::write(request), operation), wire::readIssuedKey);
}

Reply<IssuedKey> HttpsKeyService::reissue(const ApiKey &key, const OperationId &operation)
{
    return askOfKeys(verbOn(key, u"reissue"_s, wire::writeGeneration(key.generation), operation), wire::readIssuedKey);
}

Reply<ApiKey> HttpsKeyService::confirm(const ApiKey &key, const OperationId &operation)
{
    return askOfKeys(verbOn(key, u"confirmation"_s, wire::writeGeneration(key.generation), operation), wire::readKey);
}

Reply<ApiKey> HttpsKeyService::discard(const ApiKey &key, const OperationId &operation)
{
    return askOfKeys(verbOn(key, u"discard"_s, wire::writeGeneration(key.generation), operation), wire::readKey);
}

Reply<ApiKey> HttpsKeyService::edit(const ApiKey &key, const KeyEdit &edit, const OperationId &operation)
{
    Call call = write("PATCH", paths::key(m_workspace, key.id), wire::write(edit), operation);
    call.ifMatch = key.etag;
    return askOfKeys(call, wire::readKey);
}

Reply<ApiKey> HttpsKeyService::revoke(const ApiKey &key, const OperationId &operation)
{
    Call call = verbOn(key, u"revocation"_s, nothing, operation);
    call.ifMatch = u"*"_s;
    return askOfKeys(call, wire::readKey);
}

Reply<Done> HttpsKeyService::remove(const ApiKey &key, const OperationId &operation)
{
    Call call = write("DELETE", paths::key(m_workspace, key.id), nothing, operation);
    call.ifMatch = key.etag;
    return ask<Done>(call, [](QByteArrayView) { return Result<Done>(Done()); });
}

Reply<IssuedKey> HttpsKeyService::reveal(const ApiKey &key, const OperationId &operation)
{
    return askOfKeys(verbOn(key, u"reveal"_s, nothing, operation), wire::readIssuedKey);
}

Reply<ProbeResult> HttpsKeyService::probe(const ApiKey &key, const std::shared_ptr<const Secret> &secret)
{
    return ask(Call{.verb = "POST",
                    .path = paths::keyVerb(m_workspace, key.id, u"probe"_s),
                    .body = std::make_shared<const Secret>(wire::writeProbe(*secret))},
               wire::readProbeResult);
}

Reply<OperationOutcome> HttpsKeyService::operation(const OperationId &operation)
{
    return askOfKeys(Call{.path = paths::operation(m_workspace, operation)}, wire::readOperation);
}

Reply<OperationOutcome> HttpsKeyService::settle(const OperationId &operation)
{
    return askOfKeys(Call{.verb = "POST", .path = paths::settlement(m_workspace, operation), .body = shared(nothing)},
                     wire::readOperation);
}

Reply<Page<std::vector<AuditEntry>>> HttpsKeyService::audit(const AuditQuery &query)
{
    Call call = list(paths::in(m_workspace, u"audit"_s), query.limit, query.cursor);
    if (!query.key.isEmpty())
        call.query.addQueryItem(u"key"_s, QString::fromLatin1(QUrl::toPercentEncoding(query.key.text)));
    return ask(call, wire::readAudit);
}

std::unique_ptr<EventStream> HttpsKeyService::events(quint64 after)
{
    return std::make_unique<HttpsEventStream>(m_transport, paths::in(m_workspace, u"events"_s), m_tokens, after,
                                              [this] { return knownProfile(); });
}

} // namespace chatelaine
