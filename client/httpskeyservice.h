// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/profiledclient.h"

#include <QThreadPool>

namespace chatelaine {

/// KeyService over HTTPS. Pages of a list are parsed on a thread of their own.
class HttpsKeyService : public ProfiledClient, public KeyService
{
public:
    HttpsKeyService(const Endpoint &endpoint, const WorkspaceId &workspace, TokenSource &tokens,
                    const Patience &patience = {});

    Reply<Profile> profile() override;
    Reply<Page<KeyBatch>> keys(const KeyQuery &query) override;
    Reply<ApiKey> key(const KeyId &key) override;
    Reply<KeyUsage> usage(const KeyId &key) override;
    Reply<RotationTicks> ticks(const KeyId &key) override;
    Reply<RefusedCall> refusedCall(const QString &requestId) override;
    Reply<IssuedKey> create(const KeyDraft &draft, const OperationId &operation) override;
    Reply<IssuedKey> rotate(const ApiKey &key, const RotationRequest &request, const OperationId &operation) override;
    Reply<IssuedKey> reissue(const ApiKey &key, const OperationId &operation) override;
    Reply<ApiKey> confirm(const ApiKey &key, const OperationId &operation) override;
    Reply<ApiKey> discard(const ApiKey &key, const OperationId &operation) override;
    Reply<ApiKey> edit(const ApiKey &key, const KeyEdit &edit, const OperationId &operation) override;
    Reply<ApiKey> revoke(const ApiKey &key, const OperationId &operation) override;
    Reply<Done> remove(const ApiKey &key, const OperationId &operation) override;
    Reply<ApiKey> endOldSecret(const ApiKey &key, const OperationId &operation) override;
    Reply<IssuedKey> reveal(const ApiKey &key, const OperationId &operation) override;
    Reply<RotationTicks> tick(const KeyId &key, const RotationTicks &ticks, const OperationId &operation) override;
    Reply<ProbeResult> probe(const ApiKey &key, const std::shared_ptr<const Secret> &secret) override;
    Reply<OperationOutcome> operation(const OperationId &operation) override;
    Reply<OperationOutcome> settle(const OperationId &operation) override;
    std::unique_ptr<EventStream> events(quint64 after) override;

private:
    /// A write to a path of the key, which must not have changed meanwhile.
    Call verbOn(const ApiKey &key, const QString &verb, const OperationId &operation, QByteArrayView body = "{}") const;

    QThreadPool m_parsers;
};

} // namespace chatelaine
