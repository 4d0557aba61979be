// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "client/httpskeyservice.h"

#include "client/httpseventstream.h"
#include "protocol/paths.h"
#include "protocol/wire.h"

#include <QtConcurrent>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

HttpsKeyService::HttpsKeyService(const Endpoint &endpoint, const WorkspaceId &workspace, TokenSource &tokens,
                                 const Patience &patience)
    : ProfiledClient(endpoint, workspace, tokens, patience)
{
    m_parsers.setMaxThreadCount(1);
}

Reply<Profile> HttpsKeyService::profile()
{
    return askProfile();
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
    const Call call = Call::page(paths::in(workspace(), u"keys"_s), query.limit, query.cursor);
    const auto goOn = [this, call, parse](const Result<KnownProfile> &profile) -> QFuture<Keys> {
        if (!profile)
            return QtFuture::makeReadyFuture(Keys(profile.error()));
        return send(call)
            .then(this, [parse, known = *profile](const Result<Answer> &answer) { return parse(answer, known); })
            .unwrap();
    };
    return knownProfile().then(this, goOn).unwrap().then(this, [](const Keys &keys) { return keys; });
}

Reply<ApiKey> HttpsKeyService::key(const KeyId &key)
{
    return askOfKeys(Call{.path = paths::key(workspace(), key)}, wire::readKey);
}

Reply<KeyUsage> HttpsKeyService::usage(const KeyId &key)
{
    return ask(Call{.path = paths::keyVerb(workspace(), key, u"usage"_s)}, wire::readKeyUsage);
}

Reply<RotationTicks> HttpsKeyService::ticks(const KeyId &key)
{
    return ask(Call{.path = paths::keyVerb(workspace(), key, u"ticks"_s)}, wire::readRotationTicks);
}

Reply<RefusedCall> HttpsKeyService::refusedCall(const QString &requestId)
{
    return ask(Call{.path = paths::refusedCall(workspace(), requestId)}, wire::readRefusedCall);
}

Call HttpsKeyService::verbOn(const ApiKey &key, const QString &verb, const OperationId &operation,
                             QByteArrayView body) const
{
    Call call = Call::write("POST", paths::keyVerb(workspace(), key.id, verb), operation, body);
    call.ifMatch = key.etag;
    return call;
}

Reply<IssuedKey> HttpsKeyService::create(const KeyDraft &draft, const OperationId &operation)
{
    return askOfKeys(Call::write("POST", paths::in(workspace(), u"keys"_s), operation, wire::write(draft)),
                     wire::readIssuedKey);
}

Reply<IssuedKey> HttpsKeyService::rotate(const ApiKey &key, const RotationRequest &request,
                                         const OperationId &operation)
{
    return askOfKeys(verbOn(key, u"rotations"_s, operation, wire::write(request)), wire::readIssuedKey);
}

Reply<IssuedKey> HttpsKeyService::reissue(const ApiKey &key, const OperationId &operation)
{
    return askOfKeys(verbOn(key, u"reissue"_s, operation, wire::writeGeneration(key.generation)), wire::readIssuedKey);
}

Reply<ApiKey> HttpsKeyService::confirm(const ApiKey &key, const OperationId &operation)
{
    return askOfKeys(verbOn(key, u"confirmation"_s, operation, wire::writeGeneration(key.generation)), wire::readKey);
}

Reply<ApiKey> HttpsKeyService::discard(const ApiKey &key, const OperationId &operation)
{
    return askOfKeys(verbOn(key, u"discard"_s, operation, wire::writeGeneration(key.generation)), wire::readKey);
}

Reply<ApiKey> HttpsKeyService::edit(const ApiKey &key, const KeyEdit &edit, const OperationId &operation)
{
    Call call = Call::write("PATCH", paths::key(workspace(), key.id), operation, wire::write(edit));
    call.ifMatch = key.etag;
    return askOfKeys(call, wire::readKey);
}

Reply<ApiKey> HttpsKeyService::revoke(const ApiKey &key, const OperationId &operation)
{
    Call call = verbOn(key, u"revocation"_s, operation);
    call.ifMatch = u"*"_s;
    return askOfKeys(call, wire::readKey);
}

Reply<Done> HttpsKeyService::remove(const ApiKey &key, const OperationId &operation)
{
    Call call = Call::write("DELETE", paths::key(workspace(), key.id), operation);
    call.ifMatch = key.etag;
    return askOfKeys<Done>(call, [](QByteArrayView, const Profile &) -> Result<Done> { return Done{}; });
}

Reply<ApiKey> HttpsKeyService::endOldSecret(const ApiKey &key, const OperationId &operation)
{
    return askOfKeys(verbOn(key, u"old-secret-end"_s, operation), wire::readKey);
}

Reply<IssuedKey> HttpsKeyService::reveal(const ApiKey &key, const OperationId &operation)
{
    return askOfKeys(verbOn(key, u"reveal"_s, operation), wire::readIssuedKey);
}

Reply<RotationTicks> HttpsKeyService::tick(const KeyId &key, const RotationTicks &ticks, const OperationId &operation)
{
    const QString path = paths::keyVerb(workspace(), key, u"ticks"_s);
    return ask(Call::write("PUT", path, operation, wire::write(ticks)), wire::readRotationTicks);
}

Reply<ProbeResult> HttpsKeyService::probe(const ApiKey &key, const std::shared_ptr<const Secret> &secret)
{
    return ask(Call{.verb = "POST",
                    .path = paths::keyVerb(workspace(), key.id, u"probe"_s),
                    .body = std::make_shared<const Secret>(wire::writeProbe(*secret))},
               wire::readProbeResult);
}

Reply<OperationOutcome> HttpsKeyService::operation(const OperationId &operation)
{
    return askOfKeys(Call{.path = paths::operation(workspace(), operation)}, wire::readOperation);
}

Reply<OperationOutcome> HttpsKeyService::settle(const OperationId &operation)
{
    return askOfKeys(Call{.verb = "POST",
                          .path = paths::settlement(workspace(), operation),
                          .body = std::make_shared<const Secret>(QByteArrayView("{}"))},
                     wire::readOperation);
}

std::unique_ptr<EventStream> HttpsKeyService::events(quint64 after)
{
    return std::make_unique<HttpsEventStream>(transport(), paths::in(workspace(), u"events"_s), tokens(), after,
                                              [this] { return knownProfile(); });
}

} // namespace chatelaine
